import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixedClock } from '../../src/clock.ts';
import { APPLICATION_COLUMNS, type ApplicationRow } from '../../src/desk/application-row.ts';
import { mayRead, seesPersonalData } from '../../src/desk/desk.permissions.ts';
import { listRequest } from '../../src/desk/work-list/work-list-request.ts';
import { countWorkList, listStatement, workList } from '../../src/desk/work-list/work-list.queries.ts';
import type { Viewer } from '../../src/identity/viewer.ts';
import { AGENCIES, catalogueOn, type Counter, openCounter, PEOPLE, rules } from './counter.ts';
import { fits } from './list-oracle.ts';
import { insertRows } from './list-rows.ts';

/** Everybody finds exactly what they may read, whatever part their agency has in it; numbers where it is at work. */

const NOW = new Date('2026-11-25T16:45:30+07:00');
const CATALOGUE = catalogueOn('2026-11-25');

let counter: Counter;
let rows: ApplicationRow[];

beforeAll(async () => {
  counter = await openCounter();
  await insertRows(counter.owner, NOW, 300, 7);
  // Every part that an agency may have in a file, each in some files that have no other part for it.
  const { construction, justice, ward, land, tax } = AGENCIES;
  const some = [construction, justice, ward, land, tax].map(({ id }) => id);
  await counter.owner.query(
    `update application a set
       holder_agency_id = case when held and n % 7 = 2 then ($1::uuid[])[1 + n / 7 % 5] else holder_agency_id end,
       helping_agency_id = case when n % 5 = 0 then ($1::uuid[])[1 + n / 5 % 5] end,
       taker_agency_id = case when held and n % 4 = 1 then ($1::uuid[])[1 + n / 4 % 5] end,
       task_agencies = case when held and n % 3 = 0 then jsonb_build_array(($1::uuid[])[1 + n / 3 % 5], ($1::uuid[])[1 + n / 15 % 5]) else '[]' end,
       asked_agencies = case when held and n % 4 = 3 then jsonb_build_array(($1::uuid[])[1 + n / 4 % 5]) else '[]' end
     from (select id, row_number() over (order by id)::integer as n, holder_agency_id is not null as held from application) o
     where o.id = a.id`,
    [some],
  );
  await counter.owner.query('analyze application');
  ({ rows } = await counter.owner.query<ApplicationRow>(`select ${APPLICATION_COLUMNS} from application a`));
});
afterAll(() => counter.close());

/** Staff of every agency that may have a part, and heads of one and of all of them. */
const at = (agency: keyof typeof AGENCIES, ...roles: Viewer['roles']): Viewer => ({
  ...PEOPLE.desk,
  roles,
  agencyId: AGENCIES[agency].id,
});
const STAFF = [PEOPLE.desk, PEOPLE.handler2, PEOPLE.wardDesk, at('land', 'HANDLER'), at('tax', 'DESK')];
const HEADS = [PEOPLE.chairman, PEOPLE.head, at('tax', 'HEAD')];

const FINDS = [
  ['nguyen', { words: ['nguyen'], number: null }],
  ['an', { words: ['an'], number: null }],
  ['thi hoa', { words: ['thi', 'hoa'], number: null }],
  ['5678', { words: [], number: '5678' }],
  ['0912 345 678', { words: [], number: '0912345678' }],
  ['nguyen 0912.345.678', { words: ['nguyen'], number: '0912345678' }],
  ['0905000111', { words: [], number: '0905000111' }],
  ['0045', { words: [], number: '0045' }],
  ['261004', { words: [], number: '261004' }],
] as const;
type Find = (typeof FINDS)[number];

const requestOf = (viewer: Viewer, text: string, under: boolean) =>
  listRequest(
    { viewer, clock: fixedClock(NOW), catalogue: CATALOGUE, rules },
    { mine: false, enteredLate: false, filter: { find: text, scope: under ? 'UNDER' : null } },
  );

/** What may be found, by a loop over the rules of reading alone: of heads above what their office gives them to read. */
const mayFind = (viewer: Viewer, [, find]: Find, under: boolean): string[] =>
  rows
    .filter(
      (row) =>
        mayRead(under ? viewer : { ...viewer, roles: ['DESK'] }, CATALOGUE, row) &&
        fits(row, find, !under && seesPersonalData(viewer, row)),
    )
    .map(({ id }) => id)
    .toSorted();

async function find(viewer: Viewer, [text]: Find, under: boolean, spoilt = (sql: string) => sql): Promise<string[]> {
  const filter = requestOf(viewer, text, under);
  const { text: sql, values } = listStatement(viewer, filter, { first: 1_000, after: null });
  const { rows: found } = await counter.db.query<{ id: string }>(spoilt(sql), [...values]);
  return found.map(({ id }) => id).toSorted();
}

const EVERY = FINDS.flatMap((each) => [
  ...[...STAFF, ...HEADS].map((viewer) => [each, viewer, false] as const),
  ...HEADS.map((viewer) => [each, viewer, true] as const),
]);

describe('who may read a file finds it, and nobody else', () => {
  test('as loops over the rules of reading say', { timeout: 60_000 }, async () => {
    const parts = new Set<string>();
    for (const [each, viewer, under] of EVERY) {
      const found = await find(viewer, each, under);
      expect(found, `${viewer.username} ${viewer.agencyId} ${each[0]} ${under}`).toEqual(mayFind(viewer, each, under));
      const filter = requestOf(viewer, each[0], under);
      expect(await countWorkList({ db: counter.db, viewer }, filter)).toBe(found.length);
      for (const row of rows.filter(({ id }) => found.includes(id))) {
        const own = viewer.agencyId;
        const others = [row.receivingAgencyId, row.decidingAgencyId, row.holderAgencyId].includes(own);
        if (others) continue;
        if (row.helpingAgencyId === own) parts.add('HELPING');
        if (row.takerAgencyId === own) parts.add('TAKING');
        if (row.taskAgencies.includes(own)) parts.add('TASK');
        if (row.askedAgencies.includes(own)) parts.add('ASKED');
      }
    }
    expect([...parts].toSorted()).toEqual(['ASKED', 'HELPING', 'TAKING', 'TASK']);
  });

  test('also in some states alone, where what has ended is passed over', { timeout: 60_000 }, async () => {
    const states = ['SUBMITTED', 'RECEIVED', 'IN_PROGRESS', 'RESOLVED', 'RETURNED', 'STOPPED'] as const;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...EVERY), fc.subarray([...states], { minLength: 1 }), async (made, asked) => {
        const [each, viewer, under] = made;
        const filter = { ...requestOf(viewer, each[0], under), states: asked };
        const page = await workList({ db: counter.db, viewer }, filter, { first: 1_000, after: null });
        // What was closed for good is no open file.
        const ended = asked.some((state) => ['SUBMITTED', 'RESOLVED', 'RETURNED'].includes(state));
        const wanted = mayFind(viewer, each, under).filter((id) =>
          rows.some((row) => row.id === id && asked.some((state) => state === row.state) && (ended || !row.closed)),
        );
        expect(page.rows.map(({ id }) => id).toSorted()).toEqual(wanted);
      }),
      { numRuns: 60, seed: 27 },
    );
  });

  const TAKING_BARE = /(taker_agency_id = any\(\$\d+::uuid\[\]\) and a\.lexemes @@ \()\$\d+::tsquery/u;
  test.each([
    ['who is to take it', 'a.taker_agency_id =', 'false and a.taker_agency_id ='],
    ['who is asked', 'a.asked_agencies ?|', 'false and a.asked_agencies ?|'],
    ['who holds it', '(a.holder_agency_id = any', '(false and a.holder_agency_id = any'],
    ['who had a part in what has ended', '(a.holder_agency_id is null', '(false and a.holder_agency_id is null'],
    // The first query of the statement has the numbers of people in it.
    ['that numbers are not for who only is to take it', TAKING_BARE, '$1#'],
  ])('a search that forgets %s is caught', async (_what, right, wrong) => {
    const spoil = (sql: string): string =>
      sql.replace(
        right,
        wrong.replace('#', () => /\$\d+::tsquery/u.exec(sql)?.[0] ?? ''),
      );
    let caught = 0;
    for (const [each, viewer, under] of EVERY) {
      const found = await find(viewer, each, under, spoil);
      if (found.join() !== mayFind(viewer, each, under).join()) caught += 1;
    }
    expect(caught).toBeGreaterThan(0);
  });
});
