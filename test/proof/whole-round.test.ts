import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixedClock } from '../../src/clock.ts';
import { askPool } from '../../src/db/ask.ts';
import { openPool } from '../../src/db/pool.ts';
import { replayCatalogue } from '../../src/registry/enactment/replay-catalogue.ts';
import type { Verdict } from '../../src/registry/procedure.entity.ts';
import { replayReviews } from '../../src/review/replay/replay-reviews.ts';
import { demoCatalogue } from '../../src/seeding/demo-catalogue.ts';
import type { DemoCatalogue, DemoProcedure } from '../../src/seeding/demo-shapes.ts';
import { loadDemoData } from '../../src/seeding/load-demo.ts';
import { loadReferenceData } from '../../src/seeding/load-reference.ts';
import { type As, signIn } from '../graphql/demo-staff.ts';
import { runApp, type RunningApp } from '../graphql/running-app.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

/**
 * What the 2013 report tells, done over: 1,731 procedures, 944 forms and 981 requirements in one round, from its
 * creation to the day on which its decision takes effect, through the API alone. The verdicts are the reading of the
 * report that agrees with its own total: 425 + 1,160 + 108 + 38.
 */

const DAY_BEFORE = new Date('2026-11-20T09:00:00+07:00');
const THE_DAY = new Date('2026-11-26T08:00:00+07:00');
const COUNTS = { KEEP: 425, AMEND: 1160, ABOLISH: 108, REPLACE: 38 } as const;

/** The demo catalogue before anything of it was reformed: each procedure in force in its newest words. */
function unreformed(catalogue: DemoCatalogue): DemoCatalogue {
  const begun = (procedure: DemoProcedure): DemoProcedure => {
    const newest = procedure.versions.at(-1);
    if (newest === undefined) throw new Error('a procedure without a version');
    const one = { ...newest, number: 1, state: 'PUBLISHED', endDecision: null } as const;
    return {
      ...procedure,
      successorCode: null,
      localTerms: [],
      versions: [
        { ...one, announcedOn: '2019-12-20', madePublicOn: '2019-12-25', validFrom: '2020-01-01', validTo: null },
      ],
    };
  };
  return { ...catalogue, procedures: catalogue.procedures.map(begun) };
}

let database: TestDatabase;
let running: RunningApp;
let as: As;
const verdicts = new Map<Verdict, string[]>();

beforeAll(async () => {
  database = await freshDatabase();
  const catalogue = unreformed(demoCatalogue());
  await loadReferenceData({ ownerUrl: database.ownerUrl });
  await loadDemoData({ ownerUrl: database.ownerUrl }, catalogue);
  // Nothing was ever reviewed here.
  const owner = openPool({ url: database.ownerUrl, max: 1 });
  await owner.query('truncate review_round, recommendation, review_item, recommendation_event cascade');
  await owner.query('update procedure set review_status = null');
  await owner.end();
  for (const { code, recommendation } of catalogue.procedures) {
    verdicts.set(recommendation.verdict, [...(verdicts.get(recommendation.verdict) ?? []), code]);
  }
  running = await runApp({ appUrl: database.appUrl, clock: fixedClock(DAY_BEFORE) });
  as = await signIn(database.appUrl);
});
afterAll(async () => {
  await running.stop();
  await database.drop();
});

// oxlint-disable-next-line typescript/no-explicit-any -- answers of every shape
async function ask(who: string | null, query: string, variables: object = {}): Promise<any> {
  const { data, errors } = (await running.post({ query, variables }, as(who))).json;
  if (errors) throw new Error(JSON.stringify(errors).slice(0, 2_000));
  return data;
}

/** A mutation that must not be refused. */
// oxlint-disable-next-line typescript/no-explicit-any -- payloads of every shape
async function act(who: string, mutation: string, variables: object): Promise<any> {
  const data = await ask(who, mutation, variables);
  const payload = Object.values<{ userErrors: unknown[] }>(data)[0];
  expect(payload?.userErrors).toEqual([]);
  return payload;
}

const PREVIEW = `mutation ($round: ID!, $filter: ReviewItemFilter!, $act: ReviewBulkActInput!) {
  reviewBulkPreview(round: $round, filter: $filter, act: $act) { preview { token total done unchanged refused refusals { code count } } userErrors { code } } }`;
const START = `mutation ($token: ID!) { reviewBulkStart(token: $token) { bulk { id } userErrors { code } } }`;
const BULK = `query ($id: ID!) { reviewBulk(id: $id) { state total done unchanged conflicts refused left } }`;

/** Looks, begins, and waits until it is through; every item must have been done. */
async function inBulk(who: string, round: string, filter: object, bulk: object, expected: number): Promise<void> {
  const { preview } = await act(who, PREVIEW, { round, filter, act: bulk });
  expect(preview).toMatchObject({ total: expected, done: expected, refused: 0, refusals: [] });
  const { bulk: begun } = await act(who, START, { token: preview.token });
  for (let look = 0; look < 600; look += 1) {
    const { reviewBulk } = await ask(who, BULK, { id: begun.id });
    expect(reviewBulk.done + reviewBulk.unchanged + reviewBulk.conflicts + reviewBulk.refused + reviewBulk.left).toBe(
      reviewBulk.total,
    );
    if (reviewBulk.state === 'DONE') {
      expect(reviewBulk).toMatchObject({ done: expected, conflicts: 0, refused: 0 });
      return;
    }
    await pause(100);
  }
  throw new Error('a bulk act did not come to its end');
}

const PROGRESS = `query ($id: ID!) { reviewRound(id: $id) { state version progress { total untouched draft submitted approved enacted keep amend replace abolish undecided simplificationRate }
  bySubject { subject total keep amend abolish replace undecided } } }`;

async function progress(id: string) {
  const { reviewRound } = await ask('manager', PROGRESS, { id });
  const { total, keep, amend, replace, abolish, undecided } = reviewRound.progress;
  expect(keep + amend + replace + abolish + undecided).toBe(total);
  return reviewRound;
}

const codesOf = (verdict: Verdict): readonly string[] => verdicts.get(verdict) ?? [];

/** Ids of the procedures by code, as the round lists them. */
async function proceduresOf(round: string): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  let after: string | null = null;
  do {
    const { reviewItems } = await ask(
      'reformer',
      `query ($round: ID!, $after: String) { reviewItems(round: $round, filter: { subjects: [PROCEDURE] }, first: 100, after: $after) {
        nodes { procedure { id code } } pageInfo { hasNextPage endCursor } } }`,
      { round, after },
    );
    for (const { procedure } of reviewItems.nodes) ids.set(procedure.code, procedure.id);
    after = reviewItems.pageInfo.hasNextPage ? reviewItems.pageInfo.endCursor : null;
  } while (after !== null);
  return ids;
}

/** How many changes are decided and not in force yet, page by page. */
async function toCome(): Promise<number> {
  let count = 0;
  let after: string | null = null;
  do {
    const { decidedNotInForce } = await ask(
      'manager',
      'query ($after: String) { decidedNotInForce(first: 100, after: $after) { nodes { __typename } pageInfo { hasNextPage endCursor } } }',
      { after },
    );
    count += decidedNotInForce.nodes.length;
    after = decidedNotInForce.pageInfo.hasNextPage ? decidedNotInForce.pageInfo.endCursor : null;
  } while (after !== null);
  return count;
}

const UPDATE = `mutation ($code: String!, $content: VersionContentInput!) {
  versionUpdate(procedureCode: $code, number: 2, version: 1, content: $content) { version { number } userErrors { code path } } }`;

/** The next version of every procedure to amend: two visits at one door, and five working days. */
async function writeDrafts(): Promise<void> {
  const waiting = [...codesOf('AMEND')];
  const content = {
    declaredVisits: 2,
    declaredDoors: 1,
    steps: 'Bước 1: nộp hồ sơ một lần. Bước 2: nhận kết quả.',
    timeLimits: [{ min: 5, max: 5, unit: 'WORKING_DAY' }],
  };
  const writer = async (): Promise<void> => {
    for (let code = waiting.pop(); code !== undefined; code = waiting.pop())
      await act('reformer', UPDATE, { code, content });
  };
  await Promise.all(Array.from({ length: 4 }, writer));
}

test(
  'a round over all procedures, forms and requirements, from its creation to the day of its decision',
  { timeout: 300_000 },
  async () => {
    const input = {
      name: 'Rà soát toàn bộ thủ tục',
      basis: '1699/QĐ-TTg (minh họa)',
      startsOn: '2026-11-20',
      endsOn: '2026-12-31',
    };
    const created = await act(
      'reformer',
      'mutation ($input: ReviewRoundInput!) { reviewRoundCreate(input: $input) { round { id version } userErrors { code } } }',
      { input },
    );
    const round: string = created.round.id;
    await act(
      'reformer',
      'mutation ($id: ID!, $version: Int!) { reviewRoundOpen(id: $id, version: $version) { round { state } userErrors { code } } }',
      created.round,
    );
    const opened = await progress(round);
    expect(opened.bySubject.map(({ subject, total }: { subject: string; total: number }) => [subject, total])).toEqual([
      ['PROCEDURE', 1731],
      ['FORM', 944],
      ['REQUIREMENT', 981],
    ]);
    expect(opened.progress).toMatchObject({ total: 3656, untouched: 3656, undecided: 3656 });

    // Each verdict over a list of its own; forms and requirements are kept.
    const ids = await proceduresOf(round);
    const chosen = (verdict: Verdict) => ({
      subjects: ['PROCEDURE'],
      procedures: codesOf(verdict).map((code) => ids.get(code)),
    });
    const classify = (verdict: Verdict, more: object = {}) => ({
      kind: 'CLASSIFY',
      content: {
        verdict,
        reason: 'Rà soát toàn tỉnh',
        ...(verdict === 'KEEP' ? {} : { authority: 'PROVINCE' }),
        ...more,
      },
    });
    await inBulk('reformer', round, chosen('AMEND'), { kind: 'OPEN_DRAFTS' }, COUNTS.AMEND);
    await writeDrafts();
    await inBulk('reformer', round, chosen('KEEP'), classify('KEEP'), COUNTS.KEEP);
    await inBulk('reformer', round, chosen('AMEND'), classify('AMEND'), COUNTS.AMEND);
    await inBulk(
      'reformer',
      round,
      chosen('ABOLISH'),
      classify('ABOLISH', { act: '9/2026/QĐ-UBND', endsOn: '2026-11-26' }),
      COUNTS.ABOLISH,
    );
    await inBulk(
      'reformer',
      round,
      chosen('REPLACE'),
      classify('REPLACE', { successors: [codesOf('KEEP')[0]] }),
      COUNTS.REPLACE,
    );
    await inBulk('reformer', round, { subjects: ['FORM', 'REQUIREMENT'] }, classify('KEEP'), 944 + 981);
    await inBulk('reformer', round, {}, { kind: 'SUBMIT' }, 3656);
    expect((await progress(round)).progress).toMatchObject({ submitted: 3656, undecided: 3656 });
    await inBulk('approver', round, {}, { kind: 'APPROVE' }, 3656);
    const decided = await progress(round);
    expect(decided.bySubject[0]).toMatchObject({
      total: 1731,
      keep: COUNTS.KEEP,
      amend: COUNTS.AMEND,
      abolish: COUNTS.ABOLISH,
      replace: COUNTS.REPLACE,
      undecided: 0,
    });

    // One decision for all of it, signed by the other person, in force on a later day by itself.
    const draft = await act(
      'reformer',
      'mutation ($input: DecisionInput!) { decisionDraft(input: $input) { decision { id version } userErrors { code path } } }',
      {
        input: {
          number: '2026/QĐ-UBND',
          title: 'Công bố thủ tục hành chính sửa đổi, thay thế, bãi bỏ',
          signedOn: '2026-11-20',
          announcedOn: '2026-11-20',
          effectiveOn: '2026-11-26',
          round,
          filter: { subjects: ['PROCEDURE'] },
        },
      },
    );
    const { decisionPreview } = await ask(
      'approver',
      'query ($id: ID!) { decisionPreview(id: $id) { gaps { code } publishes ends links ready items { procedure { code } gaps { code } } } }',
      draft.decision,
    );
    // Those with gaps come first; none has any.
    expect(decisionPreview.items.filter(({ gaps }: { gaps: unknown[] }) => gaps.length > 0)).toEqual([]);
    expect({ ...decisionPreview, items: [] }).toEqual({
      gaps: [],
      publishes: COUNTS.AMEND,
      ends: COUNTS.ABOLISH + COUNTS.REPLACE,
      links: COUNTS.REPLACE,
      ready: true,
      items: [],
    });
    await act(
      'approver',
      'mutation ($id: ID!) { decisionIssue(id: $id, confirmChanges: true) { decision { state } userErrors { code path message } } }',
      { id: draft.decision.id },
    );

    // Until the day nothing has changed for anybody; what is to come is a list.
    const IN_FORCE = '{ procedures(first: 1, status: IN_FORCE) { totalCount } }';
    expect((await ask(null, IN_FORCE)).procedures.totalCount).toBe(1731);
    expect((await progress(round)).progress).toMatchObject({ enacted: 0 });
    expect(await toCome()).toBe(COUNTS.AMEND + COUNTS.ABOLISH + COUNTS.REPLACE);

    await running.stop();
    running = await runApp({ appUrl: database.appUrl, clock: fixedClock(THE_DAY) });
    expect((await ask(null, IN_FORCE)).procedures.totalCount).toBe(1731 - COUNTS.ABOLISH - COUNTS.REPLACE);
    expect(await toCome()).toBe(0);
    const { reviewSummary } = await ask(
      null,
      '{ reviewSummary { total keep amend abolish replace undecided simplificationRate } }',
    );
    expect(reviewSummary).toEqual({
      total: 1731,
      keep: 425,
      amend: 1160,
      abolish: 108,
      replace: 38,
      undecided: 0,
      simplificationRate: 75.4,
    });
    const counted = await ask(null, '{ reportedFigures { key counted } }');
    const figure = new Map<string, number>(
      counted.reportedFigures.map((each: { key: string; counted: number }) => [each.key, each.counted]),
    );
    expect(
      ['procedures.reviewed', 'forms.reviewed', 'requirements.reviewed', 'simplification.share'].map((key) =>
        figure.get(key),
      ),
    ).toEqual([1731, 944, 981, 75.4]);
    // Those to be kept stand in the decision too, and are carried out with it.
    const carried = 1731;
    for (let look = 0; look < 300 && (await progress(round)).progress.enacted < carried; look += 1) await pause(100);
    expect((await progress(round)).progress).toMatchObject({ enacted: carried, undecided: 0 });

    // A procedure that ended takes nothing in any more and names decision and successor; an amended one is received anew.
    const shown =
      'query ($code: String!) { procedure(code: $code) { status successors { code } currentVersion { number timeLimits { max unit } } } }';
    const [replaced, amended] = [codesOf('REPLACE')[0], codesOf('AMEND')[0]];
    expect((await ask(null, shown, { code: replaced })).procedure).toMatchObject({
      status: 'ENDED',
      successors: [{ code: codesOf('KEEP')[0] }],
    });
    expect((await ask(null, shown, { code: amended })).procedure).toMatchObject({
      status: 'IN_FORCE',
      currentVersion: { number: 2, timeLimits: [{ max: 5, unit: 'WORKING_DAY' }] },
    });
    const receive = async (code: string | undefined) => {
      const input = {
        procedureCode: code,
        channel: 'DIRECT',
        applicant: { name: 'Nguyễn Văn An' },
        key: `whole-round-${code}`,
      };
      return (
        await ask(
          'desk',
          `mutation ($input: ApplicationReceiveInput!) { applicationReceive(input: $input) {
          application { procedureVersion { number } } userErrors { code message } } }`,
          { input },
        )
      ).applicationReceive;
    };
    const refused = await receive(replaced);
    expect(refused.application).toBeNull();
    expect(refused.userErrors[0].message).toContain('2026/QĐ-UBND');
    expect(refused.userErrors[0].message).toContain(codesOf('KEEP')[0]);

    // Everything that rows say follows from events: reviews and the catalogue's own log alike.
    const found: object[] = [];
    const db = openPool({ url: database.appUrl, max: 1 });
    await replayReviews(askPool(db), (difference) => void found.push(difference));
    await replayCatalogue(askPool(db), (difference) => void found.push(difference));
    await db.end();
    expect(found).toEqual([]);
  },
);
