import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isInputObjectType, isNonNullType } from 'graphql';
import { openPool } from '../../../src/db/pool.ts';
import { forgetOnce } from '../../../src/graphql/forget-keys.ts';
import { buildExecutableSchema } from '../../../src/graphql/schema.ts';
import { demoDatabase, type TestDatabase } from '../../support/database.ts';
import { type As, signIn } from '../demo-staff.ts';
import { type RunningApp, runApp } from '../running-app.ts';
import { type Call, CALLS, Office } from './mutation-calls.ts';
import { APPLICATION, GRANT_EXTENSIONS } from './what-is-looked-at.ts';

let database: TestDatabase;
let owner: pg.Pool;
let running: RunningApp;
let as: As;
let office: Office;
let now = new Date('2026-11-20T09:00:00+07:00');

beforeAll(async () => {
  database = await demoDatabase();
  owner = openPool({ url: database.ownerUrl, max: 2 });
  await owner.query(GRANT_EXTENSIONS);
  running = await runApp({
    appUrl: database.appUrl,
    config: { poolSize: 12 },
    clock: { now: () => (now = new Date(now.getTime() + 1_000)) },
  });
  as = await signIn(database.appUrl);
  office = await Office.open(
    ask,
    (code) => owner.query(`update application set overdue_at = '2026-11-01' where code = $1`, [code]),
    failedNotice,
    async (who, path, file) =>
      (await fetch(`${running.url}${path}`, { method: 'POST', headers: as(who), body: new Uint8Array(file) })).json(),
  );
});
afterAll(async () => {
  await running.stop();
  await owner.end();
  await database.drop();
});

/** A message that was given up: no operation leaves one. */
async function failedNotice(): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(
    `insert into notice_message (id, kind, channel, recipient, address, content, state, next_at, created_at)
     values (gen_random_uuid(), 'RECEIVED', 'MAIL', 'APPLICANT', 'a@b.vn', '{}', 'DEAD', now(), now()) returning id`,
  );
  return rows[0]!.id;
}

async function ask(who: string | null, query: string, variables: object = {}) {
  return (await running.post({ query, variables }, { ...as(who), 'accept-language': 'en' })).json;
}

const mutations = Object.values(buildExecutableSchema([]).getMutationType()!.getFields());
/** Their key stands in their input and their table is their own. */
const OWN_KEY = ['applicationReceive', 'applicationSubmit'];
const names = mutations.map(({ name }) => name);
const keyed = names.filter((name) => !OWN_KEY.includes(name));

let keys = 0;
const newKey = (): string => `key-of-the-test-${(keys += 1)}`;

const document = (name: string, { args, selection }: Call, key: string | null): string =>
  `mutation { ${name}(${args} ${key === null ? '' : `key: "${key}"`}) { ${selection} userErrors { code path } } }`;

/** What workers in the background write at times of their own: only how many rows there are counts. */
const WORKED_ON = /^(?:agency_transfer|calendar_change|notice|webhook)/u;

/** Every table with its number of rows and its youngest transaction: the same after two looks where nothing was written. */
async function traces(): Promise<Record<string, string>> {
  const { rows: tables } = await owner.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
  );
  const traced = tables.map(({ name }) => {
    const youngest = WORKED_ON.test(name) ? '0' : 'coalesce(max(xmin::text::bigint), 0)';
    return `select '${name}' as name, count(*) || ' ' || ${youngest} as trace from "${name}"`;
  });
  const { rows } = await owner.query<{ name: string; trace: string }>(traced.join(' union all '));
  return Object.fromEntries(rows.map(({ name, trace }) => [name, trace]));
}

describe('the contract', () => {
  it('gives every mutation a key, as an argument or in its input', () => {
    for (const { name, args } of mutations) {
      const key = args.find((each) => each.name === 'key');
      if (!OWN_KEY.includes(name)) {
        expect(String(key?.type), `${name} needs the argument key: String`).toBe('String');
        expect(key?.description, name).toMatch(/8–100 characters; the same key gives the same answer, once/u);
        continue;
      }
      const input = args.find((each) => each.name === 'input')!.type;
      const type = isNonNullType(input) ? input.ofType : input;
      expect(isInputObjectType(type) && String(type.getFields()['key']?.type)).toBe('String!');
    }
  });

  it('has a call of each mutation here', () => {
    expect(Object.keys(CALLS).toSorted()).toEqual(names.toSorted());
  });
});

describe.each(names)('%s', (name) => {
  it('is done once for a key and answers the same again', async () => {
    const call = await CALLS[name]!(office);
    const sent = document(name, call, OWN_KEY.includes(name) ? null : newKey());
    const first = await ask(call.who, sent);
    expect(first.errors, JSON.stringify(first.errors)).toBeUndefined();
    expect(first.data[name].userErrors).toEqual([]);
    const before = await traces();
    expect(await ask(call.who, sent)).toEqual(first);
    expect(await traces()).toEqual(before);
  });
});

describe.each(keyed)('%s and its key', (name) => {
  it('are written together or not at all', async () => {
    const call = await CALLS[name]!(office);
    const key = newKey();
    // The key's own row refuses its answer: whatever the act has written must go with it.
    await owner.query(`create or replace function refuse() returns trigger language plpgsql as $$ begin raise 'no'; end $$;
      create trigger refuse before update on answered_key for each row execute function refuse()`);
    const before = await traces();
    try {
      const { errors } = await ask(call.who, document(name, call, key));
      expect(errors?.[0]?.extensions.code).toBe('INTERNAL');
      expect(await traces()).toEqual(before);
    } finally {
      await owner.query('drop trigger refuse on answered_key');
    }
    const { data } = await ask(call.who, document(name, call, key));
    expect(data[name].userErrors).toEqual([]);
  });

  it('mean one thing: other content or another act under it is refused', async () => {
    const call = await CALLS[name]!(office);
    const key = newKey();
    await ask(call.who, document(name, call, key));
    // Its last digit changed: another version, case or id.
    const args = call.args.replace(/\d(?=\D*$)/u, (digit) => String((Number(digit) + 1) % 10));
    expect(args).not.toBe(call.args);
    const { data } = await ask(call.who, document(name, { ...call, args }, key));
    expect(data[name].userErrors).toEqual([{ code: 'KEY_REUSED', path: ['key'] }]);
  });
});

describe('a key', () => {
  const started = async (key: string): Promise<string> =>
    document('applicationStart', { who: 'handler', args: await office.received(), selection: APPLICATION }, key);

  it('used by many at once gives one effect and one answer', async () => {
    const sent = await started(newKey());
    const answers = await Promise.all(Array.from({ length: 10 }, () => ask('handler', sent)));
    expect(answers[0].data.applicationStart).toMatchObject({ application: { state: 'IN_PROGRESS', version: 2 } });
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    // A twin that must fail: without the key nine of them come too late.
    const bare = (await started('x')).replace(/key: "x"/u, '');
    const codes = (await Promise.all(Array.from({ length: 10 }, () => ask('handler', bare)))).flatMap(({ data }) =>
      data.applicationStart.userErrors.map(({ code }: { code: string }) => code),
    );
    expect(codes).toEqual(Array.from({ length: 9 }, () => 'VERSION_CONFLICT'));
  });

  it('shows the application as its act left it, whatever others did since', async () => {
    const sent = await started(newKey());
    const first = await ask('handler', sent);
    const { code } = first.data.applicationStart.application;
    const target = `code: "${code}", version: 2`;
    await office.done('head', 'applicationStop', `${target}, ground: "Tranh chấp"`, 'application { code }');
    await office.done(
      'head',
      'applicationClose',
      `code: "${code}", version: 3, ground: "Bản án"`,
      'application { code }',
    );
    expect(await ask('handler', sent)).toEqual(first);
    const { data } = await ask('handler', `{ application(code: "${code}") { state version holder { officer } } }`);
    expect(data.application).toEqual({ state: 'STOPPED', version: 4, holder: null });
  });

  it('of a receipt and of a submission shows them as they came in', async () => {
    const receipt = `mutation { applicationReceive(${office.receipt('as-they-came-1')}) { ${APPLICATION} userErrors { code } } }`;
    const first = await ask('desk', receipt);
    const { code } = first.data.applicationReceive.application;
    await office.done('handler', 'applicationStart', `code: "${code}", version: 1`, 'application { code }');
    expect(await ask('desk', receipt)).toEqual(first);
    const submission = `mutation { applicationSubmit(${office.submission('as-they-came-in-2')}) { submissionId trackingToken
      application { code state receivedAt dueAt holder { agency { name } } events { kind at } } userErrors { code } } }`;
    const handedIn = await ask(null, submission);
    const { submissionId } = handedIn.data.applicationSubmit;
    const received = `code: "${submissionId}", version: 1`;
    await office.done('desk', 'applicationReceiveSubmission', received, 'application { code }');
    expect(await ask(null, submission)).toEqual(handedIn);
  });

  it('of a refusal is free again once the reason is gone', async () => {
    const key = newKey();
    const target = await office.received();
    const stop = (ground: string): string =>
      `mutation { applicationStop(${target}, ground: "${ground}", key: "${key}") { application { state } userErrors { code } } }`;
    expect((await ask('head', stop('x'))).data.applicationStop.userErrors).toMatchObject([{ code: 'ACT_NOT_ALLOWED' }]);
    expect((await ask('desk', stop('x'))).data.applicationStop.userErrors).toMatchObject([{ code: 'ACT_NOT_ALLOWED' }]);
    await office.done('handler', 'applicationStart', target, 'application { version }');
    const again = stop('Tranh chấp').replace('version: 1', 'version: 2');
    expect((await ask('head', again)).data.applicationStop).toEqual({
      application: { state: 'STOPPED' },
      userErrors: [],
    });
  });

  it('is each account’s own', async () => {
    const key = newKey();
    const withdraw = async (): Promise<string> =>
      document(
        'applicationWithdraw',
        { who: 'desk', args: `${await office.received()} ground: "x"`, selection: APPLICATION },
        key,
      );
    expect((await ask('desk', await withdraw())).data.applicationWithdraw.userErrors).toEqual([]);
    expect((await ask('desk', await withdraw())).data.applicationWithdraw.userErrors).toMatchObject([
      { code: 'KEY_REUSED' },
    ]);
    const start = await started(key);
    expect((await ask('handler', start)).data.applicationStart.userErrors).toEqual([]);
  });

  it('of somebody without an account is too long to be hit by chance', async () => {
    for (const name of ['feedbackGive', 'applicationRate', 'feedbackWithdrawContact']) {
      const call = await CALLS[name]!(office);
      expect(call.who).toBeNull();
      const short = await ask(null, document(name, call, 'x'.repeat(15)));
      expect(short.data[name].userErrors, name).toEqual([{ code: 'KEY_NOT_VALID', path: ['key'] }]);
      expect((await ask(null, document(name, call, `${name}-${'x'.repeat(16)}`))).data[name].userErrors).toEqual([]);
    }
    const submit = (key: string): string =>
      `mutation { applicationSubmit(${office.submission(key)}) { submissionId userErrors { code path message } } }`;
    const { userErrors } = (await ask(null, submit('fifteen-letters'))).data.applicationSubmit;
    expect(userErrors).toMatchObject([{ code: 'KEY_NOT_VALID', path: ['input', 'key'] }]);
    expect(userErrors[0].message).toContain('16–100');
    expect((await ask(null, submit('sixteen--letters'))).data.applicationSubmit.userErrors).toEqual([]);
    // An account's keys are its own.
    expect((await ask('handler', await started('8-chars!'))).data.applicationStart.userErrors).toEqual([]);
  });

  it('that another without an account has used tells nothing of what for', async () => {
    const key = newKey();
    const call = await CALLS['feedbackGive']!(office);
    await ask(null, document('feedbackGive', call, key));
    const { who, args } = await CALLS['applicationRate']!(office);
    const rate = `mutation { applicationRate(${args} key: "${key}") { userErrors { code message } } }`;
    const { userErrors } = (await ask(who, rate)).data.applicationRate;
    expect(userErrors).toMatchObject([{ code: 'KEY_REUSED' }]);
    expect(userErrors[0].message).not.toContain('feedback');
  });

  it('of a case that one may not read any more shows nothing of it', async () => {
    const sent = await started(newKey());
    await ask('handler', sent);
    const { rows } = await owner.query<{ agency_id: string }>(
      `select agency_id from account where username in ('handler', 'handler2') order by username`,
    );
    const move = (to: string): Promise<unknown> =>
      owner.query('update account set agency_id = $1 where username = $2', [to, 'handler']);
    await move(rows[1]!.agency_id);
    // Another server: who a token belongs to is remembered for a while.
    const elsewhere = await runApp({ appUrl: database.appUrl });
    try {
      const { json } = await elsewhere.post({ query: sent }, as('handler'));
      expect(json.data.applicationStart).toMatchObject({
        application: null,
        userErrors: [{ code: 'APPLICATION_UNKNOWN' }],
      });
    } finally {
      await elsewhere.stop();
      await move(rows[0]!.agency_id);
    }
  });

  it.each(['short', 'with a space in it', 'ngắn-quá-đi', 'x'.repeat(101), 'tab\\there-it-is'])(
    'that is none is refused: %s',
    async (key) => {
      const { data } = await ask('handler', await started(key));
      expect(data.applicationStart).toMatchObject({
        application: null,
        userErrors: [{ code: 'KEY_NOT_VALID', path: ['key'] }],
      });
    },
  );

  it('tells nothing of people: what is kept are hashes, ids, numbers and instants', async () => {
    const { rows } = await owner.query<{ text: string }>(
      `select string_agg(to_jsonb(k)::text, ' ') as text from answered_key k`,
    );
    const kept = rows[0]!.text;
    expect(kept.length).toBeGreaterThan(5_000);
    expect(kept).not.toMatch(/Nguyễn|Trần|0912345|Tranh chấp|Đổi ý|Bản án|Cấp giấy|key-of-the-test/u);
  });

  it('is forgotten after 30 days, in batches, and the younger ones are not', async () => {
    await owner.query(
      `insert into answered_key (key_hash, mutation, asked, answer, answered_at)
      select sha256(n::text::bytea), 'applicationStart', sha256('x'), '{}', $1::timestamptz - interval '1 day' * (n % 62) from generate_series(1, 6200) n`,
      [now],
    );
    const rules = { current: { rowsOf: () => [] } };
    const forgetting = { db: running.app.services.db, clock: { now: () => now }, rules };
    expect(await forgetOnce(forgetting)).toBe(3_100);
    expect(await forgetOnce(forgetting)).toBe(0);
    const policy = [{ kind: 'answeredKeys', agencyId: null, value: { days: 7, from: '1990-01-01', to: null } }];
    expect(await forgetOnce({ ...forgetting, rules: { current: { rowsOf: () => policy } } })).toBe(2_300);
    expect(running.app.services.rules.current.rowsOf('answeredKeys')).toMatchObject([{ value: { days: 30 } }]);
  });
});
