import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXAMPLES } from '../../../src/graphql/examples.ts';
import { type As, signIn } from '../../graphql/demo-staff.ts';
import { type RunningApp, runApp } from '../../graphql/running-app.ts';
import { demoDatabase, type TestDatabase } from '../../support/database.ts';
import { watchStatements } from '../../support/statements.ts';

/** Bulk acts over HTTP, on a round over the demo's catalogue, by the operations that the explorer shows. */

let database: TestDatabase;
let server: RunningApp;
let as: As;
let round: string;
beforeAll(async () => {
  database = await demoDatabase();
  server = await runApp({ appUrl: database.appUrl });
  as = await signIn(database.appUrl);
  const act = async (query: string) => (await server.post({ query }, as('reformer'))).json.data;
  const { reviewRoundCreate } = await act(
    'mutation { reviewRoundCreate(input: { name: "Cả danh mục", startsOn: "2026-11-20" }) { round { id version } } }',
  );
  const { id, version } = reviewRoundCreate.round;
  await act(`mutation { reviewRoundOpen(id: "${id}", version: ${version}) { round { id } } }`);
  round = id;
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});

const shown = EXAMPLES.find(({ name }) => name.includes('Review many')) ?? expect.fail('no example');

const run = async (operationName: string, variables: object = {}, who = 'reformer', language = 'vi') => {
  const sent = {
    query: shown.query,
    operationName,
    variables: { ...JSON.parse(shown.variables), round, ...variables },
  };
  const { json } = await server.post(sent, { ...as(who), 'accept-language': language });
  expect(json.errors).toBeUndefined();
  return json.data;
};

describe('what the explorer shows', () => {
  test('looks, begins, tells how far it is and what came of each, and takes it back', async () => {
    const { preview, userErrors } = (await run('LookAtMany')).reviewBulkPreview;
    expect(userErrors).toEqual([]);
    expect(preview.total).toBeGreaterThan(0);
    expect(preview.done + preview.unchanged + preview.refused).toBe(preview.total);
    expect(preview.subjects).toEqual([{ subject: 'PROCEDURE', count: preview.total, done: preview.done }]);
    const sum = (some: readonly { count: number }[]) => some.reduce((all, { count }) => all + count, 0);
    expect(sum(preview.agencies)).toBe(preview.total);
    expect(sum(preview.refusals)).toBe(preview.refused);

    const begun = (await run('BeginMany', { token: preview.token })).reviewBulkStart;
    expect(begun).toMatchObject({ bulk: { state: 'DONE', done: preview.done, left: 0 }, userErrors: [] });
    const { id } = begun.bulk;
    expect((await run('HowFar', { id }, 'manager')).reviewBulk).toMatchObject({
      kind: 'CLASSIFY',
      verdict: 'AMEND',
      reason: 'Bỏ bản sao giấy tờ mà cơ quan nhà nước đã có',
      state: 'DONE',
    });
    const items = (await run('WhatCameOfEach', { id, outcome: 'DONE', first: 5 })).reviewBulkItems;
    expect(items.totalCount).toBe(preview.done);
    expect(items.nodes[0]).toMatchObject({
      outcome: 'DONE',
      item: { stage: 'DRAFT', recommendation: { verdict: 'AMEND' } },
    });
    const all = (await run('DoneToMany')).reviewBulks;
    expect(all).toMatchObject({ totalCount: 1, nodes: [{ id, kind: 'CLASSIFY', done: preview.done }] });

    expect((await run('StopMany', { id })).reviewBulkStop).toMatchObject({ bulk: { state: 'DONE' }, userErrors: [] });
    expect((await run('UndoMany', { id })).reviewBulkUndo).toMatchObject({
      bulk: { state: 'UNDONE', undone: preview.done, notUndone: 0 },
    });
  });

  test('says in the reader’s language why something is refused', async () => {
    const submit = { kind: 'SUBMIT' };
    const { preview } = (await run('LookAtMany', { act: submit }, 'reformer', 'en')).reviewBulkPreview;
    expect(preview.refusals).toMatchObject([{ message: 'Nothing has been proposed yet.', count: preview.total }]);
    expect(preview.refusals[0].examples[0].item.label).toMatch(/\S/u);
  });

  test('opens drafts, after which a change can be handed in; who reads the catalogue next sees them', async () => {
    const only = { subjects: ['PROCEDURE'], search: 'DEMO-0000' };
    const { preview } = (await run('LookAtMany', { act: { kind: 'OPEN_DRAFTS' }, filter: only })).reviewBulkPreview;
    const { bulk } = (await run('BeginMany', { token: preview.token })).reviewBulkStart;
    expect(bulk).toMatchObject({ state: 'DONE', done: preview.done });
    expect(preview.done).toBeGreaterThan(0);
  });
});

test('a pattern that some of the items cannot say is refused for these alone', async () => {
  const ending = { verdict: 'ABOLISH', reason: 'Trùng', authority: 'PROVINCE', act: '9/QĐ-UBND', endsOn: '2027-01-01' };
  const act = { kind: 'CLASSIFY', content: ending };
  const { preview } = (await run('LookAtMany', { act, filter: {} })).reviewBulkPreview;
  expect(preview.refusals).toMatchObject([{ count: preview.refused }]);
  const done = preview.subjects.map(({ subject, count, done }: { subject: string; count: number; done: number }) => [
    subject,
    done === count,
  ]);
  expect(done).toEqual([
    ['FORM', false],
    ['PROCEDURE', true],
    ['REQUIREMENT', false],
  ]);
});

describe('bad input', () => {
  const refused = async (act: object, more: object = {}) => {
    const { preview, userErrors } = (await run('LookAtMany', { act, ...more })).reviewBulkPreview;
    expect(preview).toBeNull();
    return userErrors.map(({ code, path }: { code: string; path: string[] }) => [code, path.join('.')]);
  };
  const classify = (content: object) => ({ kind: 'CLASSIFY', content: { verdict: 'KEEP', reason: 'Cần', ...content } });

  test('is told where it is, never a fault of ours', async () => {
    expect(await refused({ kind: 'CLASSIFY' })).toEqual([['REVIEW_BULK_CONTENT_MISSING', 'act.content']]);
    expect(await refused(classify({ reason: ' ', endsOn: '2027-01-01' }))).toEqual([
      ['RECOMMENDATION_REASON_BLANK', 'act.content.reason'],
      ['ENDS_ON_ONLY_FOR_END', 'act.content.endsOn'],
    ]);
    expect(await refused(classify({ verdict: 'REPLACE', successors: ['DEMO-000001', '9.9'] }))).toEqual([
      ['PROCEDURE_NOT_FOUND', 'act.content.successors.1'],
    ]);
    const no = { question: 'LAWFUL', answer: false };
    expect(await refused(classify({ answers: [no] }))).toEqual([
      ['ANSWER_NO_NEEDS_REASON', 'act.content.answers.0.reason'],
    ]);
    expect(await refused(classify({}), { filter: { items: ['x'] } })).toEqual([['ID_NOT_VALID', 'filter.items.0']]);
    expect((await run('BeginMany', { token: 'x' })).reviewBulkStart).toMatchObject({
      bulk: null,
      userErrors: [{ code: 'REVIEW_BULK_NOT_FOUND', path: ['token'] }],
    });
    expect((await run('HowFar', { id: 'x' })).reviewBulk).toBeNull();
    expect((await run('WhatCameOfEach', { id: 'x' })).reviewBulkItems).toMatchObject({ totalCount: 0, nodes: [] });
  });

  test('of a return is the missing reason, told to an approver', async () => {
    const { reviewBulkPreview } = await run('LookAtMany', { act: { kind: 'RETURN' } }, 'approver');
    expect(reviewBulkPreview.userErrors).toMatchObject([{ code: 'REVIEW_BULK_NOTE_MISSING', path: ['act', 'note'] }]);
  });
});

test('a page of items asks as often for thirty as for one', async () => {
  const { preview } = (await run('LookAtMany')).reviewBulkPreview;
  const asked = async (first: number) => {
    const { result, statements } = await watchStatements(() =>
      run('WhatCameOfEach', { id: preview.token, outcome: null, first }),
    );
    expect(result.reviewBulkItems.nodes).toHaveLength(first);
    return statements.length;
  };
  expect(await asked(30)).toBe(await asked(1));
});
