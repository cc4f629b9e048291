import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseCivilDate } from '../../src/calendar/civil-date.ts';
import { openPool } from '../../src/db/pool.ts';
import type { Role, Viewer } from '../../src/identity/viewer.ts';
import { namedUuid } from '../../src/ids.ts';
import { verdictOf } from '../../src/monitoring/reform/change.ts';
import { reformEffect } from '../../src/monitoring/reform-effect.queries.ts';
import {
  type ChangeFilter,
  countChanges,
  reformEffects,
  reformSummary,
} from '../../src/monitoring/reform-effects.queries.ts';
import { demoIds } from '../../src/seeding/demo-ids.ts';
import type { Rules } from '../../src/sla/rules.ts';
import { withDefect } from '../proof/spoilt-tree.ts';
import { type TrafficDatabase, trafficDatabase } from '../seeding/traffic-database.ts';
import { countStatements, watchStatements } from '../support/statements.ts';
import { type Counted, readCases } from './recount.ts';
import { figuresByHand } from './reform-oracle.ts';

const NOW = new Date('2026-11-20T16:30:00+07:00');
/** When what is still open is past its limit. */
const LATER = new Date('2026-12-31T16:30:00+07:00');
const REFORMED = ['DEMO-000001', 'DEMO-000002', 'DEMO-000003'];

let traffic: TrafficDatabase;
let cases: Counted[];

beforeAll(async () => {
  traffic = await trafficDatabase();
  await traffic.load(4_000);
  cases = await readCases(traffic.db);
});
afterAll(() => traffic.close());

const reader = (agency: string, ...roles: Role[]): Viewer => ({
  accountId: namedUuid('reader'),
  username: 'reader',
  name: 'Người đọc',
  roles,
  agencyId: demoIds.agency(agency),
});
const PROVINCE = reader('uy-ban-tinh', 'MANAGER');
const FILTER: ChangeFilter = {
  from: parseCivilDate('2020-01-01'),
  to: parseCivilDate('2026-12-31'),
  field: null,
  agency: null,
  codes: null,
};

/** The rules with another minimum. */
const withMinimum = (n: number): Pick<Rules, 'calendar' | 'rowsOf'> => ({
  calendar: traffic.rules.calendar,
  rowsOf: () => [{ kind: 'reportMinimum', agencyId: null, value: { n, from: '2000-01-01', to: null } }],
});
const asking = (viewer: Viewer | null = PROVINCE, rules: Pick<Rules, 'calendar' | 'rowsOf'> = traffic.rules) => ({
  db: traffic.db,
  viewer,
  now: NOW,
  rules,
});
const effectOf = (code: string, days: number | null = null, ...rest: Parameters<typeof asking>) =>
  reformEffect(asking(...rest), demoIds.procedure(code), days);

const under = (versionId: string): Counted[] => cases.filter(({ version }) => version === versionId);

describe('figures of a version', () => {
  test.each([
    ['DEMO-000001', 7],
    ['DEMO-000002', 13],
    ['DEMO-000003', null],
    ['DEMO-000100', null],
  ])('%s: every one is what a recount by hand gives', async (code, usual) => {
    const rows = await effectOf(code);
    expect(rows.length).toBeGreaterThan(0);
    for (const { versionId, observed } of rows) {
      if (usual !== null) expect(observed.atEqualAge?.days).toBe(usual);
      const days = observed.atEqualAge?.days ?? null;
      expect(observed).toEqual(figuresByHand(under(versionId), { now: NOW, days, minimum: 10 }));
    }
  });

  test('count what is open past its limit among those whose time was up', async () => {
    let overdue = 0;
    for (const code of REFORMED)
      for (const { versionId, observed } of await reformEffect({ ...asking(), now: LATER }, demoIds.procedure(code))) {
        const days = observed.atEqualAge?.days ?? null;
        expect(observed).toEqual(figuresByHand(under(versionId), { now: LATER, days, minimum: 10 }));
        overdue += observed.openOverdue;
      }
    expect(overdue).toBeGreaterThan(0);
  });

  test.each([0, 1, 3, 20, 250])('are compared at an age of %i days where a reader says so', async (days) => {
    for (const { versionId, observed } of await effectOf('DEMO-000001', days))
      expect(observed).toEqual(figuresByHand(under(versionId), { now: NOW, days, minimum: 10 }));
  });

  test('an age must be one', async () => {
    for (const days of [-1, 1_001])
      await expect(effectOf('DEMO-000001', days)).rejects.toMatchObject({
        code: 'REFORM_AGE_NOT_VALID',
        path: ['withinDays'],
      });
  });

  test('say that they are too few below the minimum, and speak from it on', async () => {
    const n = (await effectOf('DEMO-000001'))[0]?.n ?? 0;
    expect(n).toBeGreaterThan(20);
    const [at] = await effectOf('DEMO-000001', null, PROVINCE, withMinimum(n));
    const [below, after] = await effectOf('DEMO-000001', null, PROVINCE, withMinimum(n + 1));
    expect(at?.observed).toMatchObject({ tooFew: false, n, minimum: n });
    expect(at?.observed.medianDays).toBe(at?.medianDays);
    expect(below?.observed).toMatchObject({ tooFew: true, n, medianDays: null, p90Days: null, medianOwnDays: null });
    expect(after?.change).toMatchObject({ verdict: 'TOO_FEW', medianDays: null, medianShare: null, p90Days: null });
    // What was counted is told all the same.
    expect(below?.observed.days?.length).toBeGreaterThan(0);
  });

  test('of the overlays of a version add up to it', async () => {
    for (const code of REFORMED)
      for (const { observed, segments } of await effectOf(code)) {
        expect(segments.reduce((sum, segment) => sum + segment.observed.received, 0)).toBe(observed.received);
        expect(segments.map(({ changedOn }) => changedOn)).toEqual(segments.map(() => null));
      }
  });

  test('count what the agency of a manager or head and those under it decide, and all for who reforms', async () => {
    const all = await effectOf('DEMO-000003');
    expect(all[0]?.n).toBeGreaterThan(20);
    for (const role of ['REFORMER', 'APPROVER'] as const)
      expect((await effectOf('DEMO-000003', null, reader('so-tu-phap', role))).map(({ n }) => n)).toEqual(
        all.map(({ n }) => n),
      );
    const own = await effectOf('DEMO-000003', null, reader('so-tai-nguyen', 'HEAD'));
    expect(own.map(({ observed }) => observed)).toEqual(all.map(({ observed }) => observed));
    const foreign = await effectOf('DEMO-000003', null, reader('so-tu-phap', 'HEAD'));
    expect(foreign.map(({ n, observed, segments }) => [n, observed.received, segments.length])).toEqual([
      [0, 0, 1],
      [0, 0, 1],
    ]);
    expect(foreign[0]?.countedFor).toBe(demoIds.agency('so-tu-phap'));
  });
});

describe('a change', () => {
  test('is marked with its day and is after less before', async () => {
    const [before, after] = await effectOf('DEMO-000001');
    expect([before?.changedOn, before?.change, after?.changedOn]).toEqual([null, null, '2025-07-01']);
    const [was, is] = [before!.observed, after!.observed];
    expect(after?.change).toEqual({
      verdict: 'FASTER',
      declaredMax: -23,
      unitsDiffer: false,
      declaredVisits: null,
      declaredDoors: null,
      medianDays: is.medianDays! - was.medianDays!,
      medianShare: (is.medianDays! - was.medianDays!) / was.medianDays!,
      p90Days: is.p90Days! - was.p90Days!,
      medianOwnDays: is.medianOwnDays! - was.medianOwnDays!,
      onTimeRate: is.onTimeRate! - was.onTimeRate!,
      shareAtEqualAge: is.atEqualAge!.share! - was.atEqualAge!.share!,
      visits: is.visits === null || was.visits === null ? null : is.visits - was.visits,
      doors: is.doors === null || was.doors === null ? null : is.doors - was.doors,
      unfinished: is.stillOpen > 0,
    });
  });
});

describe('many changes', () => {
  const everyPage = async (first: number, filter: ChangeFilter = FILTER) => {
    const found = [];
    for (let after: string | null = null; ;) {
      const { nodes, pageInfo } = await reformEffects(asking(), filter, { first, after });
      found.push(...nodes);
      if (!pageInfo.hasNextPage) return found;
      after = pageInfo.endCursor;
    }
  };

  test('are listed by their day, each once, as the procedure alone shows them', async () => {
    const all = await everyPage(100);
    expect(all.length).toBe(await countChanges(asking(), FILTER));
    expect(await everyPage(1)).toEqual(all);
    const keys = all.map(({ changedOn, after }) => `${changedOn} ${after.versionId}`);
    expect(keys).toEqual([...new Set(keys)].toSorted());
    for (const code of REFORMED) {
      const listed = all.find(({ procedureId }) => procedureId === demoIds.procedure(code));
      const [before, after] = await effectOf(code);
      expect(listed).toEqual({ procedureId: before?.procedureId, changedOn: '2025-07-01', before, after });
    }
  });

  test('are narrowed by period, field, agency and codes', async () => {
    const all = await everyPage(100);
    const codesOf = async (more: Partial<ChangeFilter>) => everyPage(100, { ...FILTER, ...more });
    expect(await codesOf({ codes: ['DEMO-000002'] })).toEqual(
      all.filter(({ procedureId }) => procedureId === demoIds.procedure('DEMO-000002')),
    );
    expect(await codesOf({ codes: [] })).toEqual([]);
    const land = await codesOf({ agency: demoIds.agency('so-tai-nguyen') });
    expect(land.map(({ procedureId }) => procedureId)).toEqual(
      expect.arrayContaining([demoIds.procedure('DEMO-000002'), demoIds.procedure('DEMO-000003')]),
    );
    expect(land.map(({ procedureId }) => procedureId)).not.toContain(demoIds.procedure('DEMO-000001'));
    expect(await codesOf({ from: parseCivilDate('2025-07-01'), to: parseCivilDate('2025-07-01') })).toEqual(
      all.filter(({ changedOn }) => changedOn === '2025-07-01'),
    );
    await expect(codesOf({ field: 'không có' })).rejects.toMatchObject({
      code: 'REFORM_ID_NOT_VALID',
      path: ['field'],
    });
    await expect(codesOf({ from: FILTER.to, to: FILTER.from })).rejects.toMatchObject({ code: 'PERIOD_REVERSED' });
    await expect(reformEffects(asking(), FILTER, { first: 1, after: 'x' })).rejects.toMatchObject({
      code: 'CURSOR_NOT_VALID',
    });
  });

  test('are summed up as the list has them', async () => {
    const all = await everyPage(100);
    const verdicts = all.map(({ before, after }) => verdictOf(before.observed.medianDays, after.observed.medianDays));
    const many = (verdict: string): number => verdicts.filter((each) => each === verdict).length;
    const summary = await reformSummary(asking(), FILTER);
    expect(summary).toEqual({
      changes: all.length,
      faster: many('FASTER'),
      slower: many('SLOWER'),
      same: many('SAME'),
      tooFew: many('TOO_FEW'),
    });
    expect(summary.faster).toBeGreaterThanOrEqual(3);
  });

  test('cost as many statements for one as for all', async () => {
    expect(await countStatements(() => effectOf('DEMO-000001'))).toBe(3);
    const page = (first: number) => countStatements(() => reformEffects(asking(), FILTER, { first, after: null }));
    expect([await page(1), await page(100)]).toEqual([4, 4]);
    expect(await countStatements(() => reformSummary(asking(), FILTER))).toBe(2);
  });

  test('read the applications of their versions by the index, and no others', async () => {
    const owner = openPool({ url: traffic.made.ownerUrl, max: 1 });
    await owner.query('analyze application, procedure_version, agency');
    const [{ versionId } = { versionId: '' }] = await effectOf('DEMO-000001');
    const { statements } = await watchStatements(() => effectOf('DEMO-000001'));
    const scope = demoIds.agency('so-xay-dung');
    const values = [
      [scope, NOW, [versionId], [7], ['2026-11-01']],
      [scope, [versionId]],
    ];
    const counting = statements.filter((text) => text.includes('from application a'));
    expect(counting).toHaveLength(2);
    for (const [at, text] of counting.entries()) {
      const { rows } = await owner.query<Record<string, string>>(`explain ${text}`, values[at]);
      const plan = rows.flatMap((row) => Object.values(row)).join('\n');
      expect(plan).toMatch(/Index Scan (?:using|on) application_version/u);
      expect(plan).not.toMatch(/Seq Scan on application /u);
    }
    await owner.end();
  });
});

/** Slips that a person could make in the statement or what is drawn from it. */
const DEFECTS = [
  [
    'percentiles lie between two values',
    'counted.queries.ts',
    'percentile_disc(0.9) within group (order by a.spent_days) as',
    'percentile_cont(0.9) within group (order by a.spent_days) as',
  ],
  [
    'the applicant’s waiting is counted as work',
    'counted.queries.ts',
    'percentile_disc(0.9) within group (order by a.spent_days - a.waiting_days)',
    'percentile_disc(0.9) within group (order by a.spent_days)',
  ],
  [
    'open ones are counted as handled',
    'counted.queries.ts',
    'count(a.resolved_at) as n,',
    'count(a.received_at) as n,',
  ],
  [
    'the young are compared with the old',
    'counted.queries.ts',
    'a.received_on <= asked.received_by and (a.open',
    '(a.open',
  ],
  [
    'open ones past their limit leave the rate',
    'figures.ts',
    'counts.handledLate + counts.openOverdue',
    'counts.handledLate',
  ],
  [
    'whoever came online pulls the visits down',
    'counted.queries.ts',
    `a.channel = 'DIRECT' and a.returned_at`,
    'a.returned_at',
  ],
] as const;

describe('a defect is noticed:', () => {
  test.each(DEFECTS)('%s', async (what, name, right, wrong) => {
    const file = `src/monitoring/reform/${name}`;
    await withDefect({ what, edits: [{ file, right, wrong }] }, async (root) => {
      const spoilt: { reformEffect: typeof reformEffect } = await import(
        /* @vite-ignore */ `${root}src/monitoring/reform-effect.queries.ts`
      );
      const db = openPool({ url: traffic.made.appUrl, max: 1 });
      try {
        const seen = [];
        for (const code of REFORMED)
          for (const { versionId, observed } of await spoilt.reformEffect(
            { ...asking(), db },
            demoIds.procedure(code),
          )) {
            const days = observed.atEqualAge?.days ?? null;
            seen.push([observed, figuresByHand(under(versionId), { now: LATER, days, minimum: 10 })]);
          }
        expect(seen).toHaveLength(6);
        expect(seen.map(([observed]) => observed)).not.toEqual(seen.map(([, byHand]) => byHand));
      } finally {
        await db.end();
      }
    });
  });
});
