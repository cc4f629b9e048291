import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type As, signIn } from '../graphql/demo-staff.ts';
import { type RunningApp, runApp } from '../graphql/running-app.ts';
import { demoDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let running: RunningApp;
let as: As;

beforeAll(async () => {
  database = await demoDatabase();
  running = await runApp({ appUrl: database.appUrl });
  as = await signIn(database.appUrl);
});
afterAll(async () => {
  await running.stop();
  await database.drop();
});

const ask = async (who: string | null, query: string, variables: object = {}) =>
  (await running.post({ query, variables }, as(who))).json;

const SUMMARY = '{ reviewSummary { total keep amend abolish replace undecided simplificationRate } }';

const PROPOSE = `mutation ($code: String!, $verdict: Verdict!) { recommendationPropose(procedureCode: $code, verdict: $verdict, reason: "Giảm giấy tờ") {
  recommendation { id state verdict proposedBy procedure { code } } userErrors { code message path } } }`;
const APPROVE = `mutation ($id: ID!) { recommendationApprove(id: $id) { recommendation { id state decidedBy decidedAt procedure { reviewStatus } } userErrors { code path } } }`;

describe('the figures of the report', () => {
  test('the verdicts of the demo catalogue add up as the report’s consistent reading does', async () => {
    expect((await ask(null, SUMMARY)).data.reviewSummary).toEqual({
      total: 1731,
      keep: 425,
      amend: 1160,
      abolish: 108,
      replace: 38,
      undecided: 0,
      simplificationRate: 75.4,
    });
  });

  test('each stands beside what its parts add up to and what is counted here', async () => {
    const { data, errors } = await ask(
      null,
      '{ reportedFigures { key label printed printedText sumOfParts counted difference source note matchedByConstruction } }',
    );
    expect(errors).toBeUndefined();
    const figures = new Map<string, Record<string, unknown>>(
      data.reportedFigures.map((figure: { key: string }) => [figure.key, figure]),
    );
    expect(figures.get('procedures.reviewed')).toMatchObject({
      printed: 1731,
      sumOfParts: 1771,
      counted: 1731,
      difference: 0,
    });
    expect(figures.get('verdict.amend')).toMatchObject({
      printed: 1200,
      counted: 1160,
      difference: 40,
      matchedByConstruction: true,
    });
    expect(figures.get('forms.reviewed')).toMatchObject({ printed: 944, counted: 944 });
    expect(figures.get('requirements.reviewed')).toMatchObject({ printed: 981, counted: 981 });
    expect(figures.get('departments.all')).toMatchObject({ printed: 20, counted: 20 });
    expect(figures.get('departments.oneStop')).toMatchObject({ printed: 16, counted: 16 });
    expect(figures.get('departments.interlinked')).toMatchObject({ printed: 4, counted: 4 });
    const rate = data.reportedFigures.find((figure: { printed: number; counted: number }) => figure.counted === 75.4);
    expect(rate).toMatchObject({ printed: 75, difference: -0.4 });
    const declared = data.reportedFigures.filter((figure: { counted: number | null }) =>
      [7, 30, 13, 90, 12, 6].includes(figure.counted ?? 0),
    );
    expect(declared.length).toBeGreaterThanOrEqual(6);
    const uncounted = data.reportedFigures.filter((figure: { counted: number | null }) => figure.counted === null);
    expect(uncounted.length).toBeGreaterThan(5);
    for (const figure of uncounted) expect(figure).toMatchObject({ difference: null, matchedByConstruction: false });
  });
});

describe('a verdict from proposal to approval', () => {
  test('reformer proposes, approver decides, and the summary follows', async () => {
    const code = 'DEMO-000001';
    const before = (await ask(null, `{ procedure(code: "${code}") { reviewStatus } }`)).data.procedure.reviewStatus;
    expect(before).toBe('AMEND');
    const proposed = (await ask('reformer', PROPOSE, { code, verdict: 'ABOLISH' })).data.recommendationPropose;
    expect(proposed).toMatchObject({ recommendation: { state: 'SUBMITTED', procedure: { code } }, userErrors: [] });
    const { id } = proposed.recommendation;
    const approved = (await ask('approver', APPROVE, { id })).data.recommendationApprove;
    expect(approved).toMatchObject({
      recommendation: { id, state: 'APPROVED', procedure: { reviewStatus: 'ABOLISH' } },
      userErrors: [],
    });
    expect((await ask(null, SUMMARY)).data.reviewSummary).toMatchObject({ amend: 1159, abolish: 109 });
    expect((await ask('approver', APPROVE, { id })).data.recommendationApprove).toEqual({
      recommendation: null,
      userErrors: [{ code: 'RECOMMENDATION_NOT_SUBMITTED', path: ['id'] }],
    });
  });

  test('a proposal is for its readers: the public and the desk are refused', async () => {
    const query = '{ procedure(code: "DEMO-000002") { code recommendations { verdict proposedBy } } }';
    expect((await ask('manager', query)).data.procedure.recommendations).toHaveLength(1);
    expect((await ask('desk', query)).errors[0].extensions.code).toBe('FORBIDDEN');
    expect((await ask(null, query)).errors[0].extensions.code).toBe('UNAUTHENTICATED');
    expect((await ask('desk', PROPOSE, { code: 'DEMO-000002', verdict: 'KEEP' })).errors[0].extensions.code).toBe(
      'FORBIDDEN',
    );
  });

  test('an unknown code and an unknown id are userErrors with their places', async () => {
    const proposed = (await ask('reformer', PROPOSE, { code: 'X', verdict: 'KEEP' })).data.recommendationPropose;
    expect(proposed).toMatchObject({
      recommendation: null,
      userErrors: [{ code: 'PROCEDURE_NOT_FOUND', path: ['procedureCode'] }],
    });
    const approved = (await ask('approver', APPROVE, { id: 'x' })).data.recommendationApprove;
    expect(approved).toMatchObject({ userErrors: [{ code: 'RECOMMENDATION_NOT_FOUND', path: ['id'] }] });
  });
});
