import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase, type Database } from '../../src/db/database.ts';
import { type As, signIn } from '../graphql/demo-staff.ts';
import { type RunningApp, runApp } from '../graphql/running-app.ts';
import { demoDatabase, type TestDatabase } from '../support/database.ts';
import { watchStatements } from '../support/statements.ts';

let held: TestDatabase;
let database: Database;
let running: RunningApp;
let as: As;
beforeAll(async () => {
  held = await demoDatabase();
  database = await openDatabase({ url: held.appUrl, max: 2 });
  running = await runApp({ appUrl: held.appUrl });
  as = await signIn(held.appUrl);
});
afterAll(async () => {
  await running.stop();
  await database.close();
  await held.drop();
});

const ask = async (who: string | null, query: string) => (await running.post({ query }, as(who))).json;

test('a document shows the procedures that name it, page by page, and the recommendations that want it changed', async () => {
  const [named] = (
    await database.pool.query<{ id: string; number: string; n: number }>(
      `select d.id, d.number, count(distinct v.procedure_id)::int as n from legal_document d
       join version_legal_document l on l.document_id = d.id join procedure_version v on v.id = l.version_id and v.state <> 'DRAFT'
       group by d.id having count(distinct v.procedure_id) > 3 order by d.number limit 1`,
    )
  ).rows;
  const codes: string[] = [];
  let after: string | null = null;
  do {
    const { data } = await ask(
      null,
      `{ legalDocument(named: "${named?.number}") { registered procedures(first: 100${after === null ? '' : `, after: "${after}"`}) {
        totalCount pageInfo { hasNextPage endCursor } nodes { code versions inForce procedure { code } } } } }`,
    );
    const { procedures, registered } = data.legalDocument;
    expect(registered).toBe(false);
    expect(procedures.totalCount).toBe(named?.n);
    for (const node of procedures.nodes) expect(node.procedure.code).toBe(node.code);
    codes.push(...procedures.nodes.map(({ code }: { code: string }) => code));
    after = procedures.pageInfo.hasNextPage ? procedures.pageInfo.endCursor : null;
  } while (after !== null);
  expect(codes).toEqual([...new Set(codes)].toSorted());
  expect(codes.length).toBe(named?.n);

  const [approved] = (
    await database.pool.query<{ id: string }>(
      `select id from recommendation where state = 'APPROVED' order by id limit 1`,
    )
  ).rows;
  await database.pool.query(
    `insert into recommendation_document (recommendation_id, position, document_id, number, change, authority)
     values ($1, 90, $2, $3, 'AMEND', 'PROVINCE'), ($1, 91, null, $3, 'REPEAL', 'MINISTRY')`,
    [approved?.id, named?.id, named?.number],
  );
  const wanted = `{ legalDocument(named: "${named?.id}") { wantedChanges { change authority recommendation { id } } } }`;
  expect((await ask('approver', wanted)).data.legalDocument.wantedChanges).toEqual([
    { change: 'AMEND', authority: 'PROVINCE', recommendation: { id: approved?.id } },
    { change: 'REPEAL', authority: 'MINISTRY', recommendation: { id: approved?.id } },
  ]);
  expect((await ask(null, wanted)).errors[0].extensions.code).toBe('UNAUTHENTICATED');
});

test('a list with all that hangs on it asks as many statements for one document as for fifty', async () => {
  const list = (first: number) =>
    `{ legalDocuments(first: ${first}) { totalCount statuses { status count } opinions { opinion count } nodes { number status kind demo
      relations { by { number } } actsOn { document { number } } history { kind by } procedures(first: 2) { totalCount nodes { code } }
      opinions { state document { number } } wantedChanges { change recommendation { state } } } } }`;
  await ask('reformer', list(1));
  const one = await watchStatements(() => ask('reformer', list(1)));
  const many = await watchStatements(() => ask('reformer', list(50)));
  expect(one.result.errors ?? many.result.errors).toBeUndefined();
  expect(many.result.data.legalDocuments.nodes.length).toBeGreaterThan(5);
  // What nothing was found of is not asked on for.
  expect(many.statements.length).toBeLessThanOrEqual(one.statements.length + 2);
});

test('a life over the API: entered, related, found, reviewed, its history told to staff only', async () => {
  const enter = (number: string) =>
    ask(
      'reformer',
      `mutation { legalDocumentEnter(input: { number: "${number}", title: "Quyết định về hộ tịch", kind: "Quyết định", issuer: "UBND tỉnh", issuedOn: "2012-05-02" }) {
        document { id version status registered } userErrors { code path } } }`,
    );
  const { document } = (await enter('901/2012/QĐ-UBND')).data.legalDocumentEnter;
  expect(document).toMatchObject({ version: 1, status: 'IN_FORCE', registered: true });
  expect((await enter('0901/2012/QD-UBND')).data.legalDocumentEnter).toEqual({
    document: null,
    userErrors: [{ code: 'DOCUMENT_NUMBER_TAKEN', path: ['input', 'number'] }],
  });
  await enter('902/2013/QĐ-UBND');
  const { data } = await ask(
    'reformer',
    `mutation { legalDocumentRelate(id: "${document.id}", version: 1, input: { kind: REPLACES, by: "902/2013/QD-UBND", scope: WHOLE, from: "2013-06-01" }) {
      document { status past: status(on: "2013-05-31") relations { kind by { number } } } userErrors { code } } }`,
  );
  expect(data.legalDocumentRelate.document).toEqual({
    status: 'EXPIRED',
    past: 'IN_FORCE',
    relations: [{ kind: 'REPLACES', by: { number: '902/2013/QĐ-UBND' } }],
  });
  const told = `{ legalDocument(named: "901/2012/QĐ-UBND") { history { sequence kind by content { title } from } } }`;
  expect((await ask(null, told)).data.legalDocument.history).toEqual([
    { sequence: 1, kind: 'ENTERED', by: null, content: { title: 'Quyết định về hộ tịch' }, from: null },
    { sequence: 2, kind: 'RELATED', by: null, content: null, from: '2013-06-01' },
  ]);
  expect((await ask('approver', told)).data.legalDocument.history[0].by).not.toBeNull();
});

test('what waits for a decision can be found, page by page, and is gone once it is decided', async () => {
  const ids: string[] = [];
  for (const at of [1, 2, 3]) {
    const { data } = await ask(
      'reformer',
      `mutation { legalDocumentEnter(input: { number: "95${at}/2012/QĐ-UBND", title: "Quyết định", kind: "Quyết định", issuer: "UBND tỉnh", issuedOn: "2012-05-02" }) { document { id } } }`,
    );
    ids.push(data.legalDocumentEnter.document.id);
  }
  const { data: proposed } = await ask(
    'reformer',
    `mutation { legalDocumentOpinionsPropose(documents: ${JSON.stringify(ids)}, opinion: TO_REPEAL, reason: "Trái luật") { opinions { id } userErrors { code } } }`,
  );
  const page = async (after: string | null) =>
    (
      await ask(
        'approver',
        `{ legalDocumentOpinionsWaiting(first: 2${after === null ? '' : `, after: "${after}"`}) { totalCount pageInfo { hasNextPage endCursor } nodes { opinion document { id } } } }`,
      )
    ).data.legalDocumentOpinionsWaiting;
  const one = await page(null);
  const two = await page(one.pageInfo.endCursor);
  const seen = [...one.nodes, ...two.nodes].map(({ document }) => document.id);
  expect([one.totalCount, one.pageInfo.hasNextPage, two.pageInfo.hasNextPage]).toEqual([3, true, false]);
  expect(new Set(seen)).toEqual(new Set(ids));
  const opinions = proposed.legalDocumentOpinionsPropose.opinions.map(({ id }: { id: string }) => id);
  await ask(
    'approver',
    `mutation { legalDocumentOpinionsDecide(ids: ${JSON.stringify(opinions)}, approve: true) { opinions { state } userErrors { code } } }`,
  );
  expect((await page(null)).totalCount).toBe(0);
  const { data } = await ask(null, '{ legalDocuments(review: [TO_REPEAL]) { totalCount } }');
  expect(data.legalDocuments.totalCount).toBe(3);
});
