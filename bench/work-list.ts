import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { openPool } from '../src/db/pool.ts';
import { findTyped } from '../src/desk/work-list/find-typed.ts';
import { momentsAt } from '../src/desk/work-list/list-moments.ts';
import { countsOf } from '../src/desk/work-list/work-list-counts.queries.ts';
import type { QueueFilter } from '../src/desk/work-list/work-list-filter.ts';
import { listStatement, workList } from '../src/desk/work-list/work-list.queries.ts';
import type { Viewer } from '../src/identity/viewer.ts';
import { Problem } from '../src/problem.ts';
import { openPostgres } from '../src/platform/postgres.ts';
import { createProgress } from '../src/platform/progress.ts';
import { prepareDatabase } from '../src/prepare-database.ts';
import { openRules } from '../src/sla/rules.loaders.ts';

const USAGE = `node bench/work-list.ts [--open N] [--closed N,N,…] [--turns N]

Work lists and searches over a database that is thrown away: the same open files, ever more closed ones behind them.
  --open N     open files (10000)
  --closed N…  closed files behind them, growing (10000,100000,1000000)
  --turns N    calls of each kind at each size, of which the median counts (40)`;

const { values: given } = parseArgs({
  options: {
    open: { type: 'string', default: '10000' },
    closed: { type: 'string', default: '10000,100000,1000000' },
    turns: { type: 'string', default: '40' },
    help: { type: 'boolean', default: false },
  },
});
const whole = (text: string): number => {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= 5_000_000 && !given.help) return number;
  process.stderr.write(`${USAGE}\n`);
  return process.exit(2);
};
const open = whole(given.open);
const sizes = given.closed.split(',').map(whole);
const turns = whole(given.turns);

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** Rows that look like those of a desk: common family names, every agency that there is, phones and papers that differ. */
const ROWS = `
  insert into application (id, code, receive_key, receive_hash, procedure_id, version_id, channel, terms, receiving_agency_id,
    deciding_agency_id, applicant_name, applicant_id_number, applicant_phone, state, received_at, received_on, original_due_at,
    due_at, due_on, overdue_at, resolved_at, resolved_on, returned_at, handled, holder_agency_id, last_sequence, last_kind, last_at, last_recorded_at,
    last_hash, demo)
  with places as (select array_agg(agency_id order by agency_id = $1 desc, agency_id) as all from (select distinct agency_id from account) a),
    versions as (select array_agg(id order by id) as ids, array_agg(procedure_id order by id) as procedures from procedure_version where state = 'PUBLISHED')
  select gen_random_uuid(), 'B50.' || (n % 90) || '-' || to_char(day, 'YYMMDD') || '-' || lpad(n::text, 7, '0'), 'bench-' || n, ''::bytea,
    procedures[1 + n % array_length(procedures, 1)], ids[1 + n % array_length(ids, 1)], 'DIRECT', '{"statutory":{"unit":"WORKING_DAY","amount":5}}',
    place, place,
    (array['Nguyễn','Nguyễn','Nguyễn','Trần','Trần','Lê','Phạm','Hoàng','Phan','Hồ'])[1 + (hash >> 3 & 1023) % 10] || ' ' ||
    (array['Văn','Thị','Thị','Đức','Minh','Ngọc'])[1 + (hash >> 13 & 1023) % 6] || ' ' ||
    (array['An','Bình','Cường','Dũng','Đạt','Hoá','Hoài','Hương','Khánh','Lan','Mai','Nam','Phúc','Quân','Sơn','Thảo','Trang','Tuấn','Vinh','Yến'])[1 + (hash >> 23 & 255) % 20],
    '045' || lpad((hash::bigint * 7919 % 1000000000)::text, 9, '0'), '09' || lpad((hash::bigint * 104729 % 100000000)::text, 8, '0'),
    case when $4 then 'RETURNED' else 'IN_PROGRESS' end, day, day::date, due, due, due::date, date_trunc('day', due) + interval '1 day',
    case when $4 then due end, case when $4 then due::date end, case when $4 then due end, case when $4 then 'ON_TIME' end,
    case when $4 then null else place end, 1, 'RECEIVED', day, day, ''::bytea, true
  from generate_series($2::integer, $3::integer) n, places, versions,
    -- A third at the agency that asks, the others everywhere.
    lateral (select hashint4(n) & 2147483647 as hash, places.all[case when n % 3 = 0 then 1 else 1 + n % array_length(places.all, 1) end] as place,
      now() - make_interval(days => case when $4 then 40 + n % 1400 else n % 30 end, secs => n % 3600) as day) d,
    lateral (select day + make_interval(days => case when $4 then 20 else 5 + n % 40 end) as due) e`;

interface Ground {
  readonly pool: pg.Pool;
  readonly owner: pg.Client;
  readonly viewer: Viewer;
}

async function fill({ owner, viewer }: Ground, from: number, to: number, closed: boolean): Promise<void> {
  for (let start = from; start <= to; start += 50_000) {
    await owner.query(ROWS, [viewer.agencyId, start, Math.min(start + 49_999, to), closed]);
    say(`${closed ? 'closed' : 'open'}: ${Math.min(start + 49_999, to)}`);
  }
  await owner.query('vacuum analyze application');
}

/** Blocks that a list reads: the same whatever else the machine does. */
async function blocksOf({ pool, viewer }: Ground, filter: QueueFilter): Promise<number> {
  const { text, values } = listStatement(viewer, filter, { first: 20, after: null });
  const explained = await pool.query<{ 'QUERY PLAN': { Plan: Record<string, number> }[] }>(
    `explain (analyze, buffers, format json) ${text}`,
    [...values],
  );
  const plan = explained.rows[0]?.['QUERY PLAN'][0]?.Plan ?? {};
  return (plan['Shared Hit Blocks'] ?? NaN) + (plan['Shared Read Blocks'] ?? NaN);
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? NaN;

async function measured(call: () => Promise<unknown>): Promise<number> {
  for (let turn = 0; turn < 5; turn += 1) await call();
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const start = performance.now();
    await call();
    times.push(performance.now() - start);
  }
  return median(times);
}

/** A call, and the statement whose blocks are counted where it sends one of its own. */
type Call = readonly [name: string, call: () => Promise<unknown>, filter?: QueueFilter];

async function calls({ pool, owner, viewer }: Ground): Promise<readonly Call[]> {
  const rules = await openRules({ db: pool });
  const moments = momentsAt(new Date(), rules.current.calendarOf(viewer.agencyId), rules.current.policies);
  await rules.close();
  const asking = { db: pool, viewer };
  const base: QueueFilter = { states: [], mine: false, moments };
  const page = { first: 20, after: null };
  const { rows } = await owner.query<{ phone: string; id: string }>(
    `select applicant_phone as phone, applicant_id_number as id from application where code is not null and receiving_agency_id = $1 order by received_at limit 1`,
    [viewer.agencyId],
  );
  const known = rows[0] ?? { phone: '', id: '' };
  // That too many fit is an answer too.
  const tooWide = (error: unknown): null => {
    if (error instanceof Problem && error.code === 'FIND_TOO_WIDE') return null;
    throw error;
  };
  const list = (name: string, filter: QueueFilter): Call => [
    name,
    () => workList(asking, filter, page).catch(tooWide),
    filter,
  ];
  const find = (name: string, typed: string, more: Partial<QueueFilter> = {}): Call =>
    list(name, { ...base, find: findTyped(typed), ...more });
  const middle = await workList(asking, base, { first: 100, after: null });
  const after = middle.rows.at(-1)?.cursor ?? null;
  return [
    list('most urgent 20', base),
    ['20 from the 101st on', () => workList(asking, base, { first: 20, after })],
    list('late ones', { ...base, standings: ['OVERDUE'] }),
    list('received here, still open', { ...base, scope: 'RECEIVED' }),
    list('returned, the newest 20', { ...base, states: ['RETURNED'] }),
    ['all counts', () => countsOf(asking, base)],
    ['the whole call: list and counts', () => Promise.all([workList(asking, base, page), countsOf(asking, base)])],
    find('open, by a name of three words', 'nguyen thi hoa', { states: ['IN_PROGRESS'] }),
    find('any, by a name of three words', 'nguyen thi hoa'),
    find('any, by two words', 'tran binh'),
    find('open, by the commonest name', 'nguyen', { states: ['IN_PROGRESS'] }),
    find('too wide: the commonest name', 'nguyen'),
    find('any, by a whole telephone', known.phone),
    find('any, by a whole id number', known.id),
    find('any, by the last 6 digits', known.phone.slice(-6)),
  ];
}

const dataDir = mkdtempSync(join(tmpdir(), 'motcua-bench-'));
// Started as root, PostgreSQL runs under another account, which must be able to go in.
chmodSync(dataDir, 0o755);
const postgres = await openPostgres({ dataDir, mode: 'serve', pid: process.pid, say });
const pool = openPool({ url: postgres.appUrl, max: 4, applicationName: 'motcua bench' });
const owner = new pg.Client({ connectionString: postgres.ownerUrl });
try {
  await prepareDatabase({ postgres, demoData: true, progress: createProgress(process.stderr), say });
  await owner.connect();
  const { rows } = await owner.query<{ id: string; agency: string }>(
    `select id, agency_id as agency from account where username = 'desk'`,
  );
  const [desk] = rows;
  if (!desk) throw new Error('there is no demo desk');
  const viewer: Viewer = { accountId: desk.id, username: 'desk', name: 'desk', roles: ['DESK'], agencyId: desk.agency };
  const ground = { pool, owner, viewer };
  await fill(ground, 1, open, false);
  let last = open;
  const table = new Map<string, number[]>();
  const read = new Map<string, number[]>();
  for (const size of sizes) {
    await fill(ground, last + 1, open + size, true);
    last = open + size;
    for (const [name, call, filter] of await calls(ground)) {
      const time = await measured(call);
      table.set(name, [...(table.get(name) ?? []), time]);
      const blocks = filter ? await blocksOf(ground, filter) : null;
      if (blocks !== null) read.set(name, [...(read.get(name) ?? []), blocks]);
      say(`${size} closed, ${name}: ${time.toFixed(2)} ms${blocks === null ? '' : `, ${blocks} blocks`}`);
    }
  }
  print(
    `median ms over ${turns} calls; ${open} open files and ${sizes.join(', ')} closed ones; in brackets last over first; then blocks read`,
  );
  for (const [name, times] of table) {
    const ratio = (times.at(-1) ?? NaN) / (times[0] ?? NaN);
    print(
      `${name.padEnd(34)} ${times.map((time) => time.toFixed(2).padStart(8)).join(' ')}  (${ratio.toFixed(2)})  ${(read.get(name) ?? []).join(' ')}`,
    );
  }
  const sizesOf = await owner.query<{ name: string; size: string }>(
    `select indexrelname as name, pg_size_pretty(pg_relation_size(indexrelid)) as size from pg_stat_user_indexes
     where relname = 'application' order by pg_relation_size(indexrelid) desc`,
  );
  print(sizesOf.rows.map(({ name, size }) => `${name} ${size}`).join(', '));
} finally {
  await pool.end();
  await owner.end();
  await postgres.close();
  rmSync(dataDir, { recursive: true, force: true });
}
