import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signIn } from '../graphql/demo-staff.ts';
import type { As } from '../graphql/demo-staff.ts';
import { runApp } from '../graphql/running-app.ts';
import type { RunningApp } from '../graphql/running-app.ts';
import { type TrafficDatabase, trafficDatabase } from '../seeding/traffic-database.ts';

/** Before and after as it is asked for over HTTP. */

let traffic: TrafficDatabase;
let running: RunningApp;
let as: As;

beforeAll(async () => {
  traffic = await trafficDatabase();
  await traffic.load(600);
  running = await runApp({ appUrl: traffic.made.appUrl });
  as = await signIn(traffic.made.appUrl);
});
afterAll(async () => {
  await running.stop();
  await traffic.close();
});

const ask = async (query: string, variables: object, who = 'reformer', language = 'vi') =>
  (await running.post({ query, variables }, { ...as(who), 'accept-language': language })).json;

const FIGURES = `received n tooFew tooFewNote minimum stillOpen unfinishedNote medianDays medianOwnDays waited inTime arose
  onTimeRate lateWithApology visits days { days count } channels { channel received share }
  atEqualAge { days receivedBy oldEnough done share tooFew }`;
const EFFECT = `version { number decisionNumber announcedOn effectiveOn publicOn validFrom validTo } changedOn declaredMax unit
  statutory { max unit } promised { max unit } n medianDays countedFor { name } observed { ${FIGURES} }
  segments { validFrom promised { max } changedOn observed { n } change { verdict } }
  change { verdict declaredMax unitsDiffer unitsNote medianDays medianShare unfinished }`;
const ONE = `query ($code: String!, $withinDays: Int) { reformEffect(code: $code, withinDays: $withinDays) { ${EFFECT} } }`;
const MANY = `query ($from: Date!, $to: Date!, $codes: [String!], $field: ID, $first: Int! = 20, $after: String) {
  reformEffects(from: $from, to: $to, codes: $codes, field: $field, first: $first, after: $after) {
    totalCount summary { changes faster slower same tooFew } pageInfo { hasNextPage endCursor }
    nodes { procedure { code } changedOn before { n declaredMax } after { n change { verdict } } }
  }
}`;

describe('before and after over HTTP', () => {
  test('names the decision, its dates and what was seen on both sides', async () => {
    const { data, errors } = await ask(ONE, { code: 'DEMO-000001' });
    expect(errors).toBeUndefined();
    const [before, after] = data.reformEffect;
    expect(before).toMatchObject({
      version: { number: 1, validTo: '2025-07-01' },
      changedOn: null,
      declaredMax: 30,
      countedFor: null,
      change: null,
    });
    expect(after).toMatchObject({
      version: {
        number: 2,
        decisionNumber: 'DEMO-000001/2025/QĐ-UBND',
        announcedOn: '2025-06-12',
        publicOn: '2025-06-17',
      },
      changedOn: '2025-07-01',
      declaredMax: 7,
      statutory: { max: 7, unit: 'WORKING_DAY' },
      promised: null,
      observed: { minimum: 10, atEqualAge: { days: 7 } },
      change: { declaredMax: -23, unitsDiffer: false, unitsNote: null },
    });
    expect(after.observed.days.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(after.n);
  });

  test('says in the language of the reader that there are too few', async () => {
    const note = async (language: string) => {
      const { data } = await ask(ONE, { code: 'DEMO-000100' }, 'reformer', language);
      const [{ observed }] = data.reformEffect;
      expect(observed).toMatchObject({ tooFew: true, medianDays: null, onTimeRate: null });
      return { n: observed.n, text: observed.tooFewNote };
    };
    const { n, text } = await note('vi');
    expect(text).toBe(`Quá ít hồ sơ để kết luận: mới có ${n} hồ sơ đã giải quyết, cần ít nhất 10.`);
    expect((await note('en')).text).toBe(`Too few to say: ${n} applications handled, at least 10 are needed.`);
  });

  test('lists all changes of a period, and names whose decisions a manager sees', async () => {
    const period = { from: '2025-01-01', to: '2025-12-31' };
    const { data, errors } = await ask(MANY, { ...period, codes: ['DEMO-000001', 'DEMO-000002'], first: 1 });
    expect(errors).toBeUndefined();
    expect(data.reformEffects).toMatchObject({
      totalCount: 2,
      summary: { changes: 2 },
      pageInfo: { hasNextPage: true },
      nodes: [{ changedOn: '2025-07-01' }],
    });
    const next = await ask(MANY, {
      ...period,
      codes: ['DEMO-000001', 'DEMO-000002'],
      first: 1,
      after: data.reformEffects.pageInfo.endCursor,
    });
    const codes = [data, next.data].map(({ reformEffects }) => reformEffects.nodes[0].procedure.code);
    expect(new Set(codes)).toEqual(new Set(['DEMO-000001', 'DEMO-000002']));
    const seen = await ask(ONE, { code: 'DEMO-000001' }, 'manager');
    expect(seen.data.reformEffect[0].countedFor).toEqual({ name: 'Sở Xây dựng' });
  });

  test.each([
    ['PERIOD_REVERSED', { from: '2025-12-31', to: '2025-01-01' }],
    ['PERIOD_TOO_LONG', { from: '2010-01-01', to: '2025-01-01' }],
    ['REFORM_ID_NOT_VALID', { from: '2025-01-01', to: '2025-12-31', field: 'x' }],
    [
      'REFORM_CODES_TOO_MANY',
      { from: '2025-01-01', to: '2025-12-31', codes: Array.from({ length: 2_001 }, () => 'x') },
    ],
    ['CURSOR_NOT_VALID', { from: '2025-01-01', to: '2025-12-31', after: 'x' }],
    ['PAGE_SIZE_OUT_OF_RANGE', { from: '2025-01-01', to: '2025-12-31', first: 101 }],
  ])('answers %s for what does not fit', async (code, variables) => {
    const { errors } = await ask(MANY, variables);
    expect(errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', reason: code });
  });

  test('refuses an age that is none, and knows nothing of a procedure that is not there', async () => {
    const { errors } = await ask(ONE, { code: 'DEMO-000001', withinDays: -1 });
    expect(errors[0].extensions.reason).toBe('REFORM_AGE_NOT_VALID');
    expect((await ask(ONE, { code: 'DEMO-999999' })).data).toEqual({ reformEffect: [] });
    const { rows } = await traffic.db.query('select value from policy where kind = $1', ['reportMinimum']);
    expect(rows).toEqual([{ value: { n: 10, from: '2007-06-22', to: null, source: 'ours' } }]);
  });
});
