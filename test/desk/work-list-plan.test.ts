import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findTyped } from '../../src/desk/work-list/find-typed.ts';
import { momentsAt } from '../../src/desk/work-list/list-moments.ts';
import { Values } from '../../src/desk/work-list/sql-values.ts';
import { conditionsOf } from '../../src/desk/work-list/work-list-condition.ts';
import { countsOf, countStatement } from '../../src/desk/work-list/work-list-counts.queries.ts';
import type { QueueFilter } from '../../src/desk/work-list/work-list-filter.ts';
import { countWorkList, FOUND_AT_MOST, listStatement, workList } from '../../src/desk/work-list/work-list.queries.ts';
import {
  AGENCIES,
  calendar,
  type Counter,
  FRIDAY,
  openCounter,
  PEOPLE,
  procedureId,
  rules,
  versionId,
} from './counter.ts';

/** What a list reads is what is open: fifty thousand files that have ended lie behind three hundred, and stay unread. */

const OPEN = 300;
const ENDED = 50_000;

let counter: Counter;

const ROWS = `
  insert into application (id, code, receive_key, receive_hash, procedure_id, version_id, channel, terms, receiving_agency_id,
    deciding_agency_id, applicant_name, applicant_id_number, applicant_phone, state, received_at, received_on, due_at, due_on, overdue_at,
    handled, holder_agency_id, holder_account_id, last_sequence, last_kind, last_at, last_recorded_at, last_hash)
  select gen_random_uuid(), 'H50.12-' || to_char(day, 'YYMMDD') || '-' || n, 'n' || n, '', $1::uuid, $2::uuid, 'DIRECT',
    '{"statutory":{"unit":"WORKING_DAY","amount":5}}', case when n % 3 = 0 then $9::uuid else $3::uuid end, $3::uuid, (array['Nguyễn Văn ', 'Trần Thị '])[1 + n % 2] || (array['An', 'Bình', 'Hoá'])[1 + n % 3],
    '045' || lpad((n::bigint * 7919 % 1000000007)::text, 9, '0'), '09' || lpad((n::bigint * 104729 % 100000007)::text, 8, '0'), state, day, day::date,
    day + interval '20 days', (day + interval '20 days')::date, date_trunc('day', day) + interval '21 days',
    case when holder is null then 'ON_TIME' end, holder, case when n % 10 = 0 and holder is not null then $4::uuid end, 1, 'RECEIVED', day, day, ''
  from generate_series($5::integer, $6::integer) n, lateral (select $8::timestamptz - make_interval(hours => n % 900) as day,
    case when $7::boolean then 'RETURNED' else 'IN_PROGRESS' end as state, case when $7::boolean then null else $3::uuid end as holder) d`;

beforeAll(async () => {
  counter = await openCounter();
  const insert = (from: number, to: number, ended: boolean) =>
    counter.owner.query(ROWS, [
      procedureId('1.000001'),
      versionId('1.000001'),
      AGENCIES.construction.id,
      PEOPLE.handler.accountId,
      from,
      to,
      ended,
      FRIDAY,
      AGENCIES.ward.id,
    ]);
  await insert(1, OPEN, false);
  await insert(OPEN + 1, OPEN + ENDED, true);
  await counter.owner.query('vacuum analyze application');
}, 120_000);
afterAll(() => counter.close());

interface Node {
  readonly 'Node Type': string;
  readonly 'Index Name'?: string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly 'Shared Hit Blocks': number;
  readonly 'Shared Read Blocks': number;
  readonly Plans?: readonly Node[];
}

/** How a statement is carried out: indexes that were read, rows of the table that were looked at, blocks. */
async function carriedOut({ text, values }: { readonly text: string; readonly values: readonly unknown[] }) {
  const { rows } = await counter.db.query<{ 'QUERY PLAN': { Plan: Node }[] }>(
    `explain (analyze, buffers, format json) ${text}`,
    [...values],
  );
  const plan = rows[0]?.['QUERY PLAN'][0]?.Plan;
  if (!plan) throw new Error('no plan');
  const nodes: Node[] = [];
  const walk = (node: Node): void => {
    nodes.push(node);
    for (const below of node.Plans ?? []) walk(below);
  };
  walk(plan);
  const onTable = nodes.filter((node) => node['Relation Name'] === 'application');
  return {
    indexes: [...new Set(nodes.flatMap((node) => node['Index Name'] ?? []))].toSorted(),
    whole: nodes.some((node) => node['Node Type'] === 'Seq Scan' && node['Relation Name'] === 'application'),
    looked: onTable.reduce(
      (sum, node) =>
        sum +
        (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0)) *
          node['Actual Loops'],
      0,
    ),
    /** Of indexes that are read into bitmaps. */
    entries: nodes
      .filter((node) => node['Node Type'] === 'Bitmap Index Scan')
      .reduce((sum, node) => sum + node['Actual Rows'] * node['Actual Loops'], 0),
    blocks: plan['Shared Hit Blocks'] + plan['Shared Read Blocks'],
  };
}

const base: QueueFilter = { states: [], mine: false, moments: momentsAt(FRIDAY, calendar, rules.policies) };
const page = { first: 20, after: null };

/** Indexes that hold nothing that has ended, or it in the order of the list. */
const FOR_LISTS = /^application_(?:queue|mine|received_live|to_answer_or_return|ended)$/u;

const LISTS: readonly [string, QueueFilter, number][] = [
  ['the agency’s', base, 21],
  ['mine', { ...base, mine: true }, OPEN],
  ['received here', { ...base, scope: 'RECEIVED' }, OPEN],
  ['late', { ...base, standings: ['OVERDUE'] }, OPEN],
  ['to answer or return', { ...base, states: ['SUBMITTED', 'RESOLVED'] }, 21],
  ['returned, the newest', { ...base, states: ['RETURNED'] }, 21],
];

describe('over fifty thousand ended files', () => {
  test.each(LISTS)('%s: only what is shown is read', async (_what, filter, most) => {
    const { indexes, whole, looked, blocks } = await carriedOut(listStatement(PEOPLE.handler, filter, page));
    expect(indexes.length).toBeGreaterThan(0);
    for (const index of indexes) expect(index).toMatch(FOR_LISTS);
    expect(whole).toBe(false);
    expect(looked).toBeLessThanOrEqual(most);
    expect(blocks).toBeLessThanOrEqual(most * 3 + 20);
  });

  test('counts read what is held, and nothing that has ended', async () => {
    const values = new Values();
    const text = countStatement(conditionsOf(base, PEOPLE.handler, values), base, values, PEOPLE.handler.agencyId);
    const { whole, looked } = await carriedOut({ text, values: values.all });
    expect(whole).toBe(false);
    expect(looked).toBeLessThanOrEqual(OPEN);
  });

  test.each([
    ['any by telephone', '0900104729', {}, 10],
    ['any by id number', '045000007919', {}, 10],
    ['any by part of the code', '261120-7 an', {}, 3_000],
  ] as const)('found: %s', async (_what, typed, more, most) => {
    const filter: QueueFilter = { ...base, ...more, find: findTyped(typed) };
    const { indexes, whole, looked } = await carriedOut(listStatement(PEOPLE.handler, filter, page));
    expect(indexes).toContain('application_lexemes_ended');
    expect(whole).toBe(false);
    expect(looked).toBeLessThanOrEqual(most);
  });

  test('an open file is found by name among the open ones, whichever of their indexes is taken', async () => {
    const filter: QueueFilter = { ...base, states: ['IN_PROGRESS'], find: findTyped('tran hoa') };
    const { whole, looked } = await carriedOut(listStatement(PEOPLE.handler, filter, page));
    expect(whole).toBe(false);
    expect(looked).toBeLessThanOrEqual(2 * OPEN);
  });

  test.each([
    ['whom it concerns', {}],
    ['received here', { scope: 'RECEIVED' }],
    ['held here', { scope: 'AGENCY' }],
    ['under a head', { scope: 'UNDER', agencies: [AGENCIES.construction.id] }],
  ] as const)(
    'a name that fifty thousand ended files bear is sought among what is held alone: %s',
    async (_what, more) => {
      // Everybody is called one of six names: half of all files fit.
      for (const typed of ['nguyen', 'van an', 'tran thi']) {
        const filter: QueueFilter = { ...base, ...more, states: ['IN_PROGRESS'], find: findTyped(typed) };
        const { indexes, whole, looked, entries, blocks } = await carriedOut(
          listStatement(PEOPLE.handler, filter, page),
        );
        expect(indexes).not.toContain('application_lexemes_ended');
        expect(whole).toBe(false);
        expect(looked).toBeLessThanOrEqual(2 * OPEN);
        expect(entries).toBeLessThanOrEqual(3 * OPEN);
        expect(blocks).toBeLessThanOrEqual(OPEN);
      }
    },
  );

  test('with the ended ones sought too, the entries that are read are many: the count of them would show it', async () => {
    const filter: QueueFilter = { ...base, find: findTyped('tran hoa') };
    const { entries } = await carriedOut(listStatement(PEOPLE.handler, filter, page));
    expect(entries).toBeGreaterThan(3 * OPEN);
  });

  test('what fits too many says so, and is counted to a bound', async () => {
    const asking = { db: counter.db, viewer: PEOPLE.handler };
    const wide: QueueFilter = { ...base, find: findTyped('nguyen') };
    await expect(workList(asking, wide, page)).rejects.toMatchObject({ code: 'FIND_TOO_WIDE' });
    // Half of all files fit; those of the page are looked up once more.
    const { looked } = await carriedOut(listStatement(PEOPLE.handler, wide, page));
    expect(looked).toBeLessThanOrEqual(FOUND_AT_MOST + 1 + page.first + 1 + OPEN);
    expect(await countWorkList(asking, wide)).toBe(10_000);
    // What is held is counted before what has ended, so that it is counted whole.
    const counts = await countsOf(asking, { ...wide, states: ['IN_PROGRESS'] });
    const { rows } = await workList(asking, { ...wide, states: ['IN_PROGRESS'] }, { first: 1_000, after: null });
    expect(counts).toMatchObject({ complete: false, total: rows.length });
    expect(rows.length).toBeGreaterThan(OPEN / 3);
  });
});
