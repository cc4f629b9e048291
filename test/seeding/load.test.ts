import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_ACCOUNTS, demoPassword } from '../../seeds/demo/accounts.ts';
import { nationalCalendarData } from '../../seeds/calendar/national-calendar.ts';
import { clockPolicies } from '../../seeds/policies/clock-policies.ts';
import { passwordMatches } from '../../src/identity/password.ts';
import { loadDemoData, loadReferenceData } from '../../src/seeding/load.ts';
import type { LoadProgress } from '../../src/seeding/load.ts';
import { freshDatabase } from '../support/database.ts';
import type { TestDatabase } from '../support/database.ts';

/** Rows of every table, in an order of their own, so that two states of a database can be compared as text. */
async function everything(client: pg.Client): Promise<Record<string, string>> {
  const { rows } = await client.query<{ name: string }>(
    `select c.relname as name from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by 1`,
  );
  const found: Record<string, string> = {};
  for (const { name } of rows) {
    const answer = await client.query<{ all: string }>(
      `select count(*) || ' ' || md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as all from "${name}" t`,
    );
    found[name] = answer.rows[0]!.all;
  }
  return found;
}

const count = async (client: pg.Client, from: string): Promise<number> => {
  const { rows } = await client.query<{ n: string }>(`select count(*) as n from ${from}`);
  return Number(rows[0]!.n);
};

const NEWEST = `(select distinct on (procedure_id) id from procedure_version where state <> 'DRAFT' order by procedure_id, number desc)`;

describe('loading the demo data', () => {
  let database: TestDatabase;
  let client: pg.Client;
  const seen: LoadProgress[] = [];

  beforeAll(async () => {
    database = await freshDatabase();
    client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();
    await loadReferenceData({ ownerUrl: database.ownerUrl, onProgress: (progress) => seen.push(progress) });
    expect(await loadDemoData({ ownerUrl: database.ownerUrl, onProgress: (progress) => seen.push(progress) })).toBe(
      true,
    );
  });

  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  test('brings in what the report counts', async () => {
    expect(await count(client, 'procedure')).toBe(1731);
    expect(await count(client, `form where version_id in ${NEWEST}`)).toBe(944);
    expect(await count(client, `(select distinct code from form) f`)).toBe(944);
    expect(await count(client, `requirement where version_id in ${NEWEST}`)).toBe(981);
    const { rows } = await client.query(
      `select review_status as verdict, count(*)::int as n from procedure group by 1 order by 1`,
    );
    expect(rows).toEqual([
      { verdict: 'ABOLISH', n: 108 },
      { verdict: 'AMEND', n: 1160 },
      { verdict: 'KEEP', n: 425 },
      { verdict: 'REPLACE', n: 38 },
    ]);
    expect(await count(client, `recommendation where state in ('APPROVED','ENACTED') and subject = 'PROCEDURE'`)).toBe(
      1731,
    );
    expect(await count(client, `agency where one_stop_mode <> 'NONE'`)).toBe(16);
    expect(await count(client, `agency where one_stop_mode = 'INTERLINKED'`)).toBe(4);
  });

  test('leaves no draft behind, and no procedure without an agency that handles it', async () => {
    expect(await count(client, `procedure_version where state = 'DRAFT'`)).toBe(0);
    expect(
      await count(
        client,
        `procedure_version v where not exists (
           select 1 from local_terms t join local_agency a on a.local_terms_id = t.id and a.role = 'RECEIVING'
            where t.version_id = v.id and t.valid_from = v.valid_from and t.valid_to is not distinct from v.valid_to)`,
      ),
    ).toBe(0);
  });

  test('marks every row that can be marked', async () => {
    for (const table of ['agency', 'procedure', 'local_terms', 'review_round', 'recommendation', 'account']) {
      expect(await count(client, `${table} where not demo`), table).toBe(0);
    }
    expect(await count(client, `procedure where demo_note is null or demo_note not like 'Dữ liệu minh họa%'`)).toBe(0);
    expect(await count(client, `legal_document where demo <> (number like 'DEMO-%')`)).toBe(0);
    expect(await count(client, `procedure_version where demo_note is null`)).toBe(0);
  });

  test('keeps calendar and dated rules as the clock has them', async () => {
    const { rows } = await client.query<{ kind: string; value: unknown }>(
      `select kind, value from policy order by kind, valid_from, id`,
    );
    const stored = (kind: string): unknown[] => rows.filter((row) => row.kind === kind).map(({ value }) => value);
    for (const [kind, rules] of Object.entries(clockPolicies)) expect(stored(kind), kind).toEqual(rules);
    expect(stored('holidayRules')).toHaveLength(nationalCalendarData.holidayRules.length);
    expect(stored('sessions')).toEqual(nationalCalendarData.sessions);
    const days = nationalCalendarData.notices.flatMap((notice) => notice.days);
    expect(await count(client, 'calendar_day')).toBe(days.length);
    expect(await count(client, `calendar_day where kind = 'WORKING' and replaces is null`)).toBe(0);
    expect(await count(client, `procedure_version where clock_overrides <> '[]'`)).toBe(1);
  });

  test('makes accounts whose documented passwords open them', async () => {
    const { rows } = await client.query<{ username: string; password_hash: string }>(
      `select username, password_hash from account order by username`,
    );
    expect(rows.map(({ username }) => username)).toEqual(DEMO_ACCOUNTS.map(({ username }) => username).sort());
    for (const { username, password_hash: hash } of rows) {
      expect(hash).toMatch(/^\$argon2id\$/);
      expect(await passwordMatches(demoPassword(username), hash), username).toBe(true);
    }
  });

  test('says how far it is, to the end', () => {
    for (const step of ['reference', 'demo']) {
      const of = seen.filter((progress) => progress.step === step);
      expect(of.length).toBeGreaterThan(2);
      expect(of.at(-1)!.done).toBe(of.at(-1)!.total);
    }
  });

  test('a second start changes nothing', async () => {
    const before = await everything(client);
    expect(await loadReferenceData({ ownerUrl: database.ownerUrl })).toBe(0);
    expect(await loadDemoData({ ownerUrl: database.ownerUrl })).toBe(false);
    expect(await everything(client)).toEqual(before);
  });

  test('a synonym that an operator changed or added stays', async () => {
    await client.query(`update synonym set terms = '{của tỉnh}' where phrase = 'xây nhà'`);
    await client.query(`delete from synonym where phrase = 'mở quán'`);
    expect(await loadReferenceData({ ownerUrl: database.ownerUrl })).toBe(1);
    const { rows } = await client.query(`select terms from synonym where phrase = 'xây nhà'`);
    expect(rows).toEqual([{ terms: ['của tỉnh'] }]);
  });
});

describe('a load that does not run through', () => {
  test('two servers that start at once load once', async () => {
    const database = await freshDatabase();
    const answers = await Promise.all([1, 2].map(() => loadDemoData({ ownerUrl: database.ownerUrl })));
    expect(answers.filter(Boolean)).toHaveLength(1);
    await database.drop();
  });

  test('one that is cut off leaves nothing, and the next one loads all', async () => {
    const database = await freshDatabase();
    const cut = loadDemoData({
      ownerUrl: database.ownerUrl,
      onProgress: ({ done }) => {
        if (done === 8) throw new Error('power cut');
      },
    });
    await expect(cut).rejects.toThrow('power cut');
    const client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();
    expect(await count(client, 'procedure')).toBe(0);
    expect(await loadDemoData({ ownerUrl: database.ownerUrl })).toBe(true);
    expect(await count(client, 'procedure')).toBe(1731);
    await client.end();
    await database.drop();
  });

  test('a province that has a catalogue of its own is refused the demo', async () => {
    const database = await freshDatabase();
    const client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();
    await client.query(
      `insert into procedure (id, code, title) values (gen_random_uuid(), '1.001193', 'Thủ tục đăng ký khai sinh')`,
    );
    await expect(loadDemoData({ ownerUrl: database.ownerUrl })).rejects.toThrow('empty database');
    expect(await count(client, 'procedure')).toBe(1);
    await client.end();
    await database.drop();
  });
});
