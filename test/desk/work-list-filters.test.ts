import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ApplicationRow } from '../../src/desk/application-row.ts';
import { mayRead, seesPersonalData } from '../../src/desk/desk.permissions.ts';
import { findTyped } from '../../src/desk/work-list/find-typed.ts';
import { momentsAt } from '../../src/desk/work-list/list-moments.ts';
import { Values } from '../../src/desk/work-list/sql-values.ts';
import { conditionsOf } from '../../src/desk/work-list/work-list-condition.ts';
import { countsFrom, type CountRow, type ListCounts } from '../../src/desk/work-list/work-list-counts.ts';
import { countsOf, countStatement } from '../../src/desk/work-list/work-list-counts.queries.ts';
import { growsForEver, type QueueFilter } from '../../src/desk/work-list/work-list-filter.ts';
import {
  countWorkList,
  listStatement,
  type QueueCursor,
  workList,
} from '../../src/desk/work-list/work-list.queries.ts';
import type { State } from '../../src/desk/history/life-cycle.ts';
import type { Viewer } from '../../src/identity/viewer.ts';
import { AGENCIES, calendar, catalogueOn, type Counter, openCounter, PEOPLE, procedureId, rules } from './counter.ts';
import { type Asked, counted, listed, outOfOrder } from './list-oracle.ts';
import { insertRows } from './list-rows.ts';

/** Every filter, alone and with others, against plain loops over the same rows. */

let counter: Counter;
let rows: ApplicationRow[];

/** After one agency has closed and before another has, with hours that ended between. */
const NOW = new Date('2026-11-25T16:45:30+07:00');
const CATALOGUE = catalogueOn('2026-11-25');
const UNDER = Object.values(AGENCIES).map(({ id }) => id);

beforeAll(async () => {
  counter = await openCounter();
  rows = await insertRows(counter.owner, NOW, 260);
  await counter.owner.query('analyze application');
});
afterAll(() => counter.close());

const some = <T>(...values: readonly T[]) => fc.subarray([...values], { maxLength: Math.min(3, values.length) });
const maybe = <T>(...values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: null, freq: 2 });

const STATES: readonly State[] = [
  'SUBMITTED',
  'RECEIVED',
  'IN_PROGRESS',
  'AWAITING_DOCUMENTS',
  'AWAITING_PAYMENT',
  'STOPPED',
  'RESOLVED',
  'RETURNED',
  'WITHDRAWN',
  'REJECTED',
];

/** What is typed, with what it means. */
const FINDS = [
  ['nguyen', { words: ['nguyen'], number: null }],
  ['Hóa thị', { words: ['hoa', 'thi'], number: null }],
  ['hoá nguyễn', { words: ['hoa', 'nguyen'], number: null }],
  ['AN', { words: ['an'], number: null }],
  ['Đạt', { words: ['dat'], number: null }],
  ['5678', { words: [], number: '5678' }],
  ['0912 345 678', { words: [], number: '0912345678' }],
  ['84912345678', { words: [], number: '84912345678' }],
  ['nguyen 0912.345.678', { words: ['nguyen'], number: '0912345678' }],
  ['0003', { words: [], number: '0003' }],
  ['261004', { words: [], number: '261004' }],
] as const;

const asked = fc.record({
  scope: fc.constantFrom('MINE', 'AGENCY', 'RECEIVED', 'CONCERNED', 'UNDER'),
  states: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: some(...STATES) }),
  standings: fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    {
      weight: 1,
      arbitrary: some(
        'OVERDUE',
        'DUE_SOON',
        'RUNNING',
        'WAITING',
        'NO_LIMIT',
        'NOT_RECEIVED',
        'LATE',
        'EARLY',
        'CLOSED',
      ),
    },
  ),
  procedures: maybe([procedureId('1.000001')], [procedureId('1.000002'), procedureId('1.000008')], []),
  holderAccounts: fc.oneof(fc.constant([]), fc.constant([]), some(PEOPLE.handler.accountId, PEOPLE.head.accountId)),
  holderAgencies: fc.oneof(fc.constant([]), fc.constant([]), some(AGENCIES.construction.id, AGENCIES.ward.id)),
  channels: fc.oneof(fc.constant([]), some('DIRECT', 'ONLINE', 'POST')),
  receivedFrom: maybe('2026-11-01'),
  receivedTo: maybe('2026-11-15'),
  dueFrom: maybe('2026-11-25'),
  dueTo: maybe('2026-11-26'),
  lateEntries: maybe(true, false),
  typed: fc.option(fc.constantFrom(...FINDS), { nil: null }),
  viewer: fc.constantFrom<Viewer>(PEOPLE.desk, PEOPLE.handler, PEOPLE.wardDesk, PEOPLE.handler2, PEOPLE.head),
  order: fc.constantFrom('URGENCY', 'NEWEST'),
  first: fc.integer({ min: 1, max: 40 }),
});
type Request = Omit<Asked, 'find'> & {
  readonly typed: (typeof FINDS)[number] | null;
  readonly viewer: Viewer;
  readonly order: 'URGENCY' | 'NEWEST';
  readonly first: number;
};

const filterOf = ({ typed, viewer: _, first: __, order, ...rest }: Request): QueueFilter =>
  ({
    ...rest,
    order,
    mine: false,
    agencies: UNDER,
    moments: momentsAt(NOW, calendar, rules.policies),
    find: typed && findTyped(typed[0]),
  }) as QueueFilter;

const oracleOf = ({ typed, viewer: _, first: __, order: ___, ...rest }: Request): Asked => ({
  ...rest,
  find: typed && typed[1],
});

/** Requests that may be asked: what concerns an agency only with a search, no urgency for what has ended. */
const isAskable = (request: Request): boolean =>
  (request.typed !== null || request.scope !== 'CONCERNED') &&
  (request.order === 'NEWEST' || !growsForEver(filterOf(request)));

async function allIds(request: Request): Promise<string[]> {
  const ids: string[] = [];
  for (let after: QueueCursor | null = null; ;) {
    const page = await workList({ db: counter.db, viewer: request.viewer }, filterOf(request), {
      first: request.first,
      after,
    });
    for (const row of request.scope === 'UNDER' ? [] : page.rows) {
      expect(mayRead(request.viewer, CATALOGUE, row)).toBe(true);
      if (request.typed?.[1].number) expect(seesPersonalData(request.viewer, row)).toBe(true);
    }
    ids.push(...page.rows.map(({ id }) => id));
    after = page.rows.at(-1)?.cursor ?? null;
    if (!page.hasNextPage) return ids;
  }
}

const byKey = (a: readonly unknown[], b: readonly unknown[]): number => (String(a[0]) < String(b[0]) ? -1 : 1);

const plain = (counts: ListCounts) => ({
  total: counts.total,
  byStanding: Object.entries(counts.byStanding)
    .filter(([, count]) => count > 0)
    .toSorted(byKey),
  byState: counts.byState.map(({ state, count }) => [state, count] as const).toSorted(byKey),
  byProcedure: counts.byProcedure.map((each) => [each.procedureId, each.count] as const).toSorted(byKey),
  byHolder: counts.byHolder.map((each) => [`${each.agencyId} ${each.accountId}`, each.count] as const).toSorted(byKey),
  toAnswer: counts.toAnswer,
  toAnswerLate: counts.toAnswerLate,
  awaitedBeforeReceipt: counts.awaitedBeforeReceipt,
  toReturn: counts.toReturn,
});

describe('a work list', () => {
  test('holds the same files in the same order as loops find, and counts the same', { timeout: 240_000 }, async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(asked, async (made) => {
        const request = made as Request;
        fc.pre(isAskable(request));
        const ids = await allIds(request);
        found += ids.length;
        expect(ids).toEqual(listed(rows, oracleOf(request), request.viewer, UNDER, NOW, request.order));
        const asking = { db: counter.db, viewer: request.viewer };
        const counts = await countsOf(asking, filterOf(request));
        expect(plain(counts)).toEqual(counted(rows, oracleOf(request), request.viewer, UNDER, NOW));
        expect(await countWorkList(asking, filterOf(request))).toBe(ids.length);
      }),
      { numRuns: 250, seed: 20261125 },
    );
    expect(found).toBeGreaterThan(500);
  });

  const EMPTY: Request = {
    scope: 'AGENCY',
    states: [],
    standings: [],
    procedures: null,
    holderAccounts: [],
    holderAgencies: [],
    channels: [],
    receivedFrom: null,
    receivedTo: null,
    dueFrom: null,
    dueTo: null,
    lateEntries: null,
    typed: null,
    viewer: PEOPLE.handler,
    order: 'URGENCY',
    first: 100,
  };
  const byId = (ids: readonly string[]): ApplicationRow[] =>
    ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);

  test.each([
    '08:00:00',
    '11:30:00',
    '16:29:59',
    '16:30:00',
    '16:41:00',
    '16:45:30',
    '17:00:59',
    '17:01:00',
    '23:59:59',
  ])('late first, then due today, then by working days left, at %s', async (time) => {
    const ids = await allIds(EMPTY);
    expect(ids.length).toBeGreaterThan(50);
    expect(outOfOrder(byId(ids), new Date(`2026-11-25T${time}+07:00`))).toBeNull();
  });

  test('by the due time alone, what is late would stand behind what is not: that is caught', async () => {
    const { text, values } = listStatement(PEOPLE.handler, filterOf(EMPTY), { first: 100, after: null });
    const broken = text.replace('order by a.urgency asc', `order by coalesce(a.due_at, 'infinity')`);
    expect(broken).not.toBe(text);
    const { rows: wrong } = await counter.db.query<ApplicationRow>(broken, [...values]);
    expect(outOfOrder(wrong, new Date('2026-11-25T16:45:30+07:00'))).toMatch(/before/u);
  });

  test('by a due time that is kept while the clock stands, files that wait would not stand last: that is caught', async () => {
    const { text, values } = listStatement(PEOPLE.handler, filterOf(EMPTY), { first: 100, after: null });
    const broken = text.replace('order by a.urgency asc', `order by coalesce(a.due_at, a.received_at)`);
    const { rows: wrong } = await counter.db.query<ApplicationRow>(broken, [...values]);
    expect(outOfOrder(wrong, NOW)).toMatch(/before/u);
  });

  test.each(['state', 'standing', 'procedure', 'holder'])(
    'a count that forgets the filter by %s is caught',
    async (name) => {
      const request: Request = {
        ...EMPTY,
        states: ['RECEIVED', 'IN_PROGRESS'],
        standings: ['OVERDUE', 'DUE_SOON'],
        procedures: [procedureId('1.000001')],
        holderAccounts: [PEOPLE.handler.accountId],
      };
      const count = async (breakIt: (text: string) => string): Promise<unknown> => {
        const values = new Values();
        const conditions = conditionsOf(filterOf(request), PEOPLE.handler, values);
        const text = breakIt(countStatement(conditions, filterOf(request), values, PEOPLE.handler.agencyId));
        return plain(countsFrom((await counter.db.query<CountRow>(text, values.all)).rows, 1_000));
      };
      const right = counted(rows, oracleOf(request), PEOPLE.handler, UNDER, NOW);
      expect(await count((text) => text)).toEqual(right);
      const forgetful = (text: string): string => text.replaceAll(new RegExp(`in_${name}(?= and| ?\\))`, 'gu'), 'true');
      expect(await count(forgetful)).not.toEqual(right);
    },
  );

  test('what asks for more than it may is refused', async () => {
    const asking = { db: counter.db, viewer: PEOPLE.desk };
    const page = { first: 1, after: null };
    const ended = filterOf({ ...EMPTY, states: ['RETURNED'] });
    await expect(workList(asking, ended, page)).rejects.toMatchObject({ code: 'ORDER_NEEDS_LIVE' });
    await expect(workList(asking, filterOf({ ...EMPTY, scope: 'CONCERNED' }), page)).rejects.toMatchObject({
      code: 'FIND_NEEDED',
    });
  });

  test('who has left an agency no longer sees what they held there', async () => {
    const moved = { ...PEOPLE.handler, agencyId: AGENCIES.ward.id };
    expect((await allIds({ ...EMPTY, scope: 'MINE' })).length).toBeGreaterThan(0);
    expect(await allIds({ ...EMPTY, scope: 'MINE', viewer: moved })).toEqual([]);
    expect(await allIds({ ...EMPTY, scope: 'MINE', viewer: moved, typed: FINDS[0] })).toEqual([]);
  });

  test('pages neither skip nor repeat while other files change their place', async () => {
    const seen: string[] = [];
    const moving = listed(rows, oracleOf(EMPTY), PEOPLE.handler, UNDER, NOW, 'URGENCY').filter((_, at) => at % 5 === 4);
    let after: QueueCursor | null = null;
    for (let turn = 0; ; turn += 1) {
      const page = await workList({ db: counter.db, viewer: PEOPLE.handler }, filterOf(EMPTY), { first: 7, after });
      seen.push(...page.rows.map(({ id }) => id));
      after = page.rows.at(-1)?.cursor ?? null;
      if (!page.hasNextPage) break;
      const id = moving[turn % moving.length];
      await counter.owner.query(
        `update application set overdue_at = overdue_at + (case when $2 then 1 else -1 end) * interval '9 days' where id = $1`,
        [id, turn % 2 === 0],
      );
    }
    const still = seen.filter((id) => !moving.includes(id));
    const expected = listed(rows, oracleOf(EMPTY), PEOPLE.handler, UNDER, NOW, 'URGENCY');
    expect(still).toEqual(expected.filter((id) => !moving.includes(id)));
  });
});
