import { setImmediate } from 'node:timers/promises';
import pg from 'pg';
import { type CivilDate, civilDate } from '../calendar/civil-date.ts';
import { loadCatalogue } from '../registry/catalogue/catalogue.loader.ts';
import type { DeskRules } from '../desk/receipt/receipt.ts';
import { arrivals } from './traffic-choice.ts';
import { copyApplications } from './traffic-copy.ts';
import { traffic, type TrafficApplication } from './traffic.ts';

/** What stands in the way of inventing traffic here. */
export type TrafficRefusal = 'NO_DEMO_CATALOGUE' | 'OTHER_TRAFFIC';

/** The traffic was not loaded; nothing was changed. */
export class TrafficRefused extends Error {
  override readonly name = 'TrafficRefused';
  readonly reason: TrafficRefusal;

  constructor(reason: TrafficRefusal) {
    super(reason);
    this.reason = reason;
  }
}

export interface LoadTrafficOptions {
  /** A pool of the role that the server runs as: the events get no other rights than real ones. */
  readonly db: pg.Pool;
  readonly appUrl: string;
  readonly rules: DeskRules;
  readonly count: number;
  readonly until: CivilDate;
  readonly onProgress?: (done: number, total: number) => void;
  readonly stopping?: AbortSignal;
}

/** Applications that one pair of COPY commands takes. */
const BATCH = 5_000;
/** Applications after which the connection gets a turn to send what waits. */
const BREATH = 50;

interface Account {
  readonly id: string;
  readonly roles: readonly string[];
  readonly agencyId: string;
}

/**
 * Invents applications over the demo catalogue and writes them in one transaction: all of them or none. Answers how
 * many were written; 0 where the very same traffic is there already. Throws `TrafficRefused` where there is no demo
 * catalogue, or traffic of another size or end.
 */
export async function loadTraffic({
  db,
  appUrl,
  rules,
  count,
  until,
  onProgress,
  stopping,
}: LoadTrafficOptions): Promise<number> {
  const data = await loadCatalogue(db);
  if (!data.procedures.some(({ demo }) => demo)) throw new TrafficRefused('NO_DEMO_CATALOGUE');
  const client = new pg.Client({ connectionString: appUrl, application_name: 'motcua demo traffic', keepAlive: true });
  await client.connect();
  try {
    await client.query('begin');
    // Invented cases of the past: nobody is told of them (migration 015).
    await client.query(`set local motcua.notices = 'off'`);
    // Desks wait while invented numbers are given, so that no real code can fall between them.
    await client.query('lock table code_counter, register_counter in share row exclusive mode');
    if (await isThere(client, { rules, count, until })) {
      await client.query('rollback');
      return 0;
    }
    await write(client, { data, rules, count, until, onProgress, stopping });
    await client.query('commit');
    return count;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    await client.end();
  }
}

/** Whether this traffic was loaded before; throws where another was. */
async function isThere(
  client: pg.Client,
  { rules, count, until }: Pick<LoadTrafficOptions, 'rules' | 'count' | 'until'>,
): Promise<boolean> {
  const { rows } = await client.query<{ many: string; last: string | null }>(
    `select count(*) as many, max(received_on::text) filter (where receive_key = $1) as last
     from application where receive_key like 'demo-traffic-%'`,
    [`demo-traffic-${count - 1}`],
  );
  const many = Number(rows[0]?.many ?? 0);
  if (many === 0) return false;
  // Names are given in the order of days: the last one came on the last day that anybody came.
  const last = arrivals(rules.calendarOf(''), until, count).findLast((each) => each.many > 0);
  if (many !== count || !last || rows[0]?.last !== civilDate(last.day)) throw new TrafficRefused('OTHER_TRAFFIC');
  return true;
}

type Writing = Pick<LoadTrafficOptions, 'rules' | 'count' | 'until'> & {
  readonly data: Awaited<ReturnType<typeof loadCatalogue>>;
  readonly onProgress: LoadTrafficOptions['onProgress'];
  readonly stopping: AbortSignal | undefined;
};

async function write(client: pg.Client, { data, rules, count, until, onProgress, stopping }: Writing): Promise<void> {
  const { rows: accounts } = await client.query<Account>(
    `select id, roles, agency_id as "agencyId" from account where demo and active order by username`,
  );
  const { rows: counters } = await client.query<{ key: string; last: number }>(
    `select agency_id || ' ' || day::text as key, last from code_counter`,
  );
  const { rows: registers } = await client.query<{ key: string; last: number }>(
    `select agency_id || ' ' || year as key, last from register_counter`,
  );
  const last = new Map([...counters, ...registers].map(({ key, last: number }) => [key, number]));
  const accountOf = (agencyId: string, role: 'DESK' | 'HANDLER'): string | null =>
    accounts.find((account) => account.agencyId === agencyId && account.roles.includes(role))?.id ?? null;
  const numbers = new Map<string, number>();
  const entries = new Map<string, number>();
  let waiting: TrafficApplication[] = [];
  let done = 0;
  let writing: Promise<void> = Promise.resolve();
  // PostgreSQL takes one batch in while the next is invented; no more than these two are held.
  const flush = async (): Promise<void> => {
    stopping?.throwIfAborted();
    await writing;
    onProgress?.(done, count);
    done += waiting.length;
    writing = copyApplications(client, waiting);
    // Whoever awaits it next hears of a failure; until then it is not unheard of.
    writing.catch(() => undefined);
    waiting = [];
  };
  const lastNumber = (agencyId: string, period: string | number): number => last.get(`${agencyId} ${period}`) ?? 0;
  const options = { data, rules, accountOf, count, until, lastNumber, lastEntry: lastNumber };
  for (const application of traffic(options)) {
    const { payload } = application.received;
    const { register } = payload;
    if (register) entries.set(`${payload.receivingAgency} ${register.year}`, register.number);
    numbers.set(`${payload.receivingAgency} ${payload.counterDay}`, payload.number);
    if (waiting.push(application) >= BATCH) await flush();
    if (waiting.length % BREATH === 0) await setImmediate();
  }
  await flush();
  await writing;
  onProgress?.(done, count);
  stopping?.throwIfAborted();
  const given = (counted: ReadonlyMap<string, number>, period: 'day' | 'year') =>
    JSON.stringify([...counted].map(([key, last]) => ({ agency_id: key.slice(0, 36), [period]: key.slice(37), last })));
  await client.query(
    `insert into code_counter (agency_id, day, last)
     select agency_id, day, last from jsonb_to_recordset($1::jsonb) as t(agency_id uuid, day date, last integer)
     on conflict (agency_id, day) do update set last = greatest(code_counter.last, excluded.last)`,
    [given(numbers, 'day')],
  );
  await client.query(
    `insert into register_counter (agency_id, year, last)
     select agency_id, year, last from jsonb_to_recordset($1::jsonb) as t(agency_id uuid, year integer, last integer)
     on conflict (agency_id, year) do update set last = greatest(register_counter.last, excluded.last)`,
    [given(entries, 'year')],
  );
}
