import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { writeFileSync } from 'node:fs';
import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { civilDate, civilDateAt, dayNumber, weekday } from '../../src/calendar/civil-date.ts';
import { openPool } from '../../src/db/pool.ts';
import { type Difference, replay } from '../../src/desk/replay/replay.ts';
import { openRules } from '../../src/sla/rules.loaders.ts';
import { signInNow } from '../graphql/demo-staff.ts';
import { type TrafficDatabase, trafficDatabase } from '../seeding/traffic-database.ts';
import { type Child, startNode, until } from '../support/child.ts';

/** The process that brings files to a new calendar is killed in the middle; whoever comes next finishes it. */

const ROOT = join(import.meta.dirname, '..', '..');
let traffic: TrafficDatabase;
let owner: pg.Pool;
const children: Child[] = [];

beforeAll(async () => {
  traffic = await trafficDatabase();
  await traffic.load(1_000);
  owner = openPool({ url: traffic.made.ownerUrl, max: 2 });
});
afterAll(async () => {
  for (const { process: child } of children)
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
  await owner.end();
  await traffic.close();
});

const start = (...args: string[]): Child => {
  const child = startNode(args, {
    cwd: ROOT,
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      DATABASE_URL: traffic.made.appUrl,
      MIGRATE_URL: traffic.made.ownerUrl,
      DEMO_DATA: 'yes',
      DATA_DIR: join(tmpdir(), 'motcua-not-used'),
    },
  });
  children.push(child);
  return child;
};

async function serve(): Promise<{ readonly server: Child; readonly url: string }> {
  const server = start('--import', './src/web/tsx-hook.ts', 'src/main.ts');
  let url: string | undefined;
  await until(
    'it says where it is',
    () => {
      if (server.process.exitCode !== null) throw new Error(`it ended: ${server.errors()}${server.output()}`);
      url = /explorer\s+(http:\S+)\/graphql/.exec(server.output())?.[1];
      return url !== undefined;
    },
    100_000,
  );
  return { server, url: url ?? '' };
}

async function ask(url: string, token: string, query: string) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { data: Record<string, any>; errors?: unknown }; // oxlint-disable-line typescript/no-explicit-any
  expect(errors).toBeUndefined();
  return data;
}

const reached = async (): Promise<number> =>
  (
    await owner.query<{ many: number }>(
      `select count(*) as many from application_event where kind = 'CALENDAR_CHANGED'`,
    )
  ).rows[0]!.many;

/** Makes each step of the sweep slow, so that there is a middle to be killed in. */
const slow = () =>
  owner.query(`create function slow() returns trigger language plpgsql as $$ begin perform pg_sleep(0.004); return new; end $$;
    create trigger slow before insert on application_event for each row execute function slow()`);
const quick = () => owner.query('drop trigger slow on application_event; drop function slow()');

async function differences(): Promise<Difference[]> {
  const rules = await openRules({ db: traffic.db });
  const found: Difference[] = [];
  await replay({
    db: traffic.db,
    calendarOf: (agencyId) => rules.current.calendarOf(agencyId),
    onDifference: (each) => found.push(each),
  });
  await rules.close();
  return found;
}

/** Weekdays of the two weeks that begin next Monday by the machine's own clock, which the server under test runs by. */
const WEEKDAYS = ((): string[] => {
  const today = dayNumber(civilDateAt(new Date()));
  const monday = today + 8 - weekday(today);
  return [0, 1, 2, 3, 4, 7, 8, 9, 10, 11].map((offset) => civilDate(monday + offset));
})();
const YEAR = Number(WEEKDAYS[0]!.slice(0, 4));
const INPUT = `{ year: ${YEAR}, source: "CĐ 99/CĐ-UBND", days: [${WEEKDAYS.filter(
  (date) => Number(date.slice(0, 4)) === YEAR,
)
  .map((date) => `{ date: "${date}", ground: LOCAL, note: "bão" }`)
  .join(', ')}] }`;

/** Files in hand, received through the server: more than one step of the sweep takes. */
async function received(url: string, many: number): Promise<void> {
  const token = await signInNow(traffic.made.appUrl, 'desk');
  const { viewer } = await ask(url, token, '{ viewer { agency { id } } }');
  const { procedures } = await ask(
    url,
    token,
    `{ procedures(first: 100, agency: "${viewer.agency.id}", status: IN_FORCE) { nodes { code currentVersion { channels cases { name } timeLimits { unit max } } } } }`,
  );
  const { code } = procedures.nodes.find(
    ({ currentVersion: { channels, cases, timeLimits } }: { currentVersion: Listed }) =>
      channels.includes('DIRECT') &&
      cases.length === 0 &&
      timeLimits.length > 0 &&
      timeLimits.every(({ unit, max }) => unit === 'WORKING_DAY' && (max ?? 0) >= 8),
  );
  for (let start = 0; start < many; start += 20)
    await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        ask(
          url,
          token,
          `mutation { applicationReceive(input: { procedureCode: "${code}", channel: DIRECT, applicant: { name: "Nguyễn Văn An" }, key: "killed-${start + at}" }) { application { code } userErrors { code } } }`,
        ),
      ),
    );
}

interface Listed {
  readonly channels: readonly string[];
  readonly cases: readonly unknown[];
  readonly timeLimits: readonly { readonly unit: string | null; readonly max: number | null }[];
}

test('a server, by SIGKILL: the next one finishes, as if it had been done at once', { timeout: 200_000 }, async () => {
  const token = await signInNow(traffic.made.appUrl, 'admin');
  const first = await serve();
  await received(first.url, 260);
  const closedBefore = await owner.query('select id, due_at, version from application where not open order by id');
  const { calendarNoticePreview } = await ask(
    first.url,
    token,
    `{ calendarNoticePreview(input: ${INPUT}) { preview { token inHand moved applications(first: 100) { code dueAfter } } userErrors { code } } }`,
  );
  const { preview } = calendarNoticePreview;
  expect(preview.inHand).toBeGreaterThan(250);
  expect(preview.moved).toBeGreaterThan(20);
  await slow();
  const applying = ask(
    first.url,
    token,
    `mutation { calendarNoticeApply(input: ${INPUT}, preview: "${preview.token}") { change { id } userErrors { code } } }`,
  ).catch(() => null);
  await until('some files are there', async () => (await reached()) > 0);
  first.server.process.kill('SIGKILL');
  await first.server.ended();
  await applying;
  // What it was at is rolled back or done; nothing goes on.
  await until('its connections are gone', async () => {
    const { rows } = await owner.query(
      `select from pg_stat_activity where datname = current_database() and usename <> current_user and state <> 'idle' and application_name = 'motcua'`,
    );
    return rows.length === 0;
  });
  const middle = await reached();
  expect(middle).toBeGreaterThan(0);
  expect(middle).toBeLessThan(preview.inHand);
  await quick();

  const second = await serve();
  await until('the change is finished', async () => {
    const { calendarChanges } = await ask(
      second.url,
      token,
      '{ calendarChanges(first: 1) { kind finished done total } }',
    );
    const [change] = calendarChanges;
    return change.kind === 'NOTICE' && change.finished && change.done === change.total;
  });
  expect(await reached()).toBe(preview.inHand);
  const { rows: twice } = await owner.query(
    `select application_id from application_event where kind = 'CALENDAR_CHANGED' group by 1 having count(*) > 1`,
  );
  expect(twice).toEqual([]);
  for (const { code, dueAfter } of preview.applications) {
    const { rows } = await owner.query('select due_at from application where code = $1', [code]);
    expect(rows[0].due_at).toEqual(new Date(dueAfter));
  }
  const closed = await owner.query('select id, due_at, version from application where not open order by id');
  expect(closed.rows).toEqual(closedBefore.rows);
  expect(await differences()).toEqual([]);
  second.server.process.kill('SIGTERM');
  expect((await second.server.ended()).code).toBe(0);
});

const CSV = (...lines: string[]): string => {
  const file = join(tmpdir(), `motcua-notice-${process.pid}.csv`);
  writeFileSync(file, ['date,kind,ground,note,source', ...lines].join('\n'));
  return file;
};

test(
  'the command, by Ctrl-C: run again it goes on, and a file that cannot be read says where',
  { timeout: 200_000 },
  async () => {
    const command = (...args: string[]): Child => start('src/commands/calendar.ts', ...args);
    const wrong = command(
      CSV('2026-13-01,OFF,LOCAL,bão,QĐ 1', '2026-12-05,OFF,STATUTORY,x,QĐ 1', '2026-12-21,OFF,STORM,x,QĐ 1'),
    );
    expect((await wrong.ended()).code).toBe(1);
    expect(wrong.errors()).toBe(
      'dòng 2: ngày không hợp lệ: 2026-13-01 (viết 2026-12-31 hoặc 31/12/2026)\ndòng 4: ground phải là STATUTORY, COMPENSATORY, SWAPPED_OFF, MAKE_UP hoặc LOCAL (thấy: STORM)\n',
    );
    const weekend = command(
      CSV('2026-12-21,OFF,LOCAL,bão,QĐ 1', '2026-12-05,OFF,LOCAL,bão,QĐ 1'),
      '--add',
      '--lang',
      'en',
    );
    expect((await weekend.ended()).code).toBe(1);
    expect(weekend.errors()).toBe('line 3: 05/12/2026 is on a weekend and off anyway.\n');

    const before = await owner.query('select revision from calendar_revision');
    // One line is no annual notice: taken for one it would turn Tết into working days.
    const whole = command(CSV('23/12/2027,OFF,LOCAL,bão,QĐ 1'), '--whole-year', '--apply');
    expect((await whole.ended()).code).toBe(1);
    expect(whole.errors()).toMatch(/bỏ sót ngày nghỉ lễ, Tết.*01\/01\/2027 \(Tết Dương lịch\).*--replace/u);
    const swap = CSV(
      '26/11/2026,OFF,SWAPPED_OFF,swapped with 28/11/2026,TB 9',
      '2026-11-28,WORKING,MAKE_UP,works for 2026-11-26,TB 9',
    );
    const dry = command(swap);
    expect((await dry.ended()).code).toBe(0);
    expect(dry.output()).toContain(
      'Ngày thay đổi: 2\n  26/11/2026  ngày thường → SWAPPED_OFF (hoán đổi)\n  28/11/2026  ngày thường → MAKE_UP (làm bù)\n',
    );
    expect(dry.output()).toMatch(/hồ sơ đổi hạn.*\n[\s\S]*Chưa ghi gì/u);
    expect((await owner.query('select revision from calendar_revision')).rows).toEqual(before.rows);

    const already = await reached();
    await slow();
    const applying = command(swap, '--add', '--apply');
    await until('some files are there', async () => (await reached()) > already);
    applying.process.kill('SIGINT');
    expect((await applying.ended()).code).toBe(130);
    await quick();
    const again = command(swap, '--add', '--apply', '--lang', 'en');
    expect((await again.ended()).code, again.errors()).toBe(0);
    expect(again.output()).toMatch(/Written: \d+ applications count on the new calendar, 0 are left/u);
    expect(await differences()).toEqual([]);
  },
);
