import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoIds } from '../../../src/seeding/demo-ids.ts';
import { type As, signIn } from '../../graphql/demo-staff.ts';
import { type RunningApp, runApp } from '../../graphql/running-app.ts';
import { demoDatabase, type TestDatabase } from '../../support/database.ts';
import { signatureText } from '../../../src/review/workbook/signature.ts';
import { type Row, sheetOf } from './workbook-office.ts';

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

const EXPORT = `mutation ($round: ID!, $key: String) { reviewExport(round: $round, key: $key) { export { id url items } userErrors { code path } } }`;

const exported = async (round: string, key: string): Promise<{ id: string; url: string }> => {
  const { json } = await running.post({ query: EXPORT, variables: { round, key } }, as('reformer'));
  return json.data.reviewExport.export;
};

describe('GET /export/review', () => {
  test('gives the file by its link, and by the token of whoever asked for it', async () => {
    const { id, url } = await exported(demoIds.round('round-de-an-30'), 'workbook-key-1');
    const byLink = await fetch(`${running.url}${url}`, { headers: { 'accept-language': 'en' } });
    expect(byLink.status).toBe(200);
    expect(byLink.headers.get('content-type')).toContain('spreadsheetml.sheet');
    expect(byLink.headers.get('content-disposition')).toBe('attachment; filename="review-2026-11-20.xlsx"');
    expect(byLink.headers.get('cache-control')).toBe('no-store');
    expect(
      Buffer.from(await byLink.arrayBuffer())
        .subarray(0, 4)
        .toString('latin1'),
    ).toBe('PK\x03\x04');
    const byToken = await fetch(`${running.url}/export/review/${id}.xlsx`, { headers: as('reformer') });
    expect(byToken.status).toBe(200);
  });

  test('tells nobody else whether there is such a file', async () => {
    const { id } = await exported(demoIds.round('round-de-an-30'), 'workbook-key-2');
    for (const [path, headers, status] of [
      [`${id}.xlsx`, {}, 404],
      [`${id}.xlsx?token=${'0'.repeat(64)}`, {}, 404],
      [`${id}.xlsx`, as('approver'), 404],
      ['x.xlsx', as('reformer'), 404],
      [`${id}.xlsx`, { authorization: 'Bearer nobody' }, 401],
    ] as const) {
      const answer = await fetch(`${running.url}/export/review/${path}`, { headers });
      expect(answer.status, path).toBe(status);
    }
  });

  test('an unknown round is a userError with its place', async () => {
    const { json } = await running.post({ query: EXPORT, variables: { round: 'x' } }, as('manager'));
    expect(json.data.reviewExport).toEqual({
      export: null,
      userErrors: [{ code: 'REVIEW_ROUND_NOT_THERE', path: ['round'] }],
    });
  });
});

const ask = async (query: string, variables: object = {}) =>
  (await running.post({ query, variables }, { ...as('reformer'), 'accept-language': 'en' })).json.data;

/** An open round over a few procedures of the demo. */
async function openRound(): Promise<{ readonly roundId: string; readonly itemIds: readonly string[] }> {
  const { reviewRoundCreate } = await ask(
    `mutation { reviewRoundCreate(input: { name: "Đợt", startsOn: "2026-11-20", scope: { codes: ["DEMO-000001", "DEMO-000002"] } }) { round { id version } } }`,
  );
  const { id, version } = reviewRoundCreate.round;
  await ask('mutation ($id: ID!, $version: Int!) { reviewRoundOpen(id: $id, version: $version) { round { id } } }', {
    id,
    version,
  });
  const { reviewItems } = await ask('query ($id: ID!) { reviewItems(round: $id) { nodes { id } } }', { id });
  return { roundId: id, itemIds: reviewItems.nodes.map((node: { id: string }) => node.id) };
}

const post = (round: string, body: Buffer, headers: Readonly<Record<string, string>>): Promise<Response> =>
  fetch(`${running.url}/import/review?round=${round}&name=r%C3%A0.xlsx`, {
    method: 'POST',
    headers: { 'accept-language': 'en', ...headers },
    body: new Uint8Array(body),
  });

describe('POST /import/review', () => {
  test('answers what a file would change; GraphQL pages through it and writes it', async () => {
    const { roundId, itemIds } = await openRound();
    const signature = signatureText({ roundId, exportedAt: new Date('2026-11-20T08:00:00+07:00') });
    const row = (index: number, verdict: string): Row => ({
      id: String(itemIds[index]),
      version: '1',
      verdict,
      reason: 'Vẫn cần',
    });
    const wrong = await post(roundId, sheetOf(signature, [row(0, 'maybe'), row(1, 'perhaps')]), as('reformer'));
    expect(wrong.status).toBe(200);
    const said = (await wrong.json()) as { id: string; findings: object[] };
    expect(said).toMatchObject({ fileName: 'rà.xlsx', rows: 2, changed: 0, problems: 2, ready: false });
    expect(said.findings[0]).toMatchObject({
      kind: 'PROBLEM',
      row: 2,
      cell: 'J2',
      shown: 'maybe',
      code: 'WORKBOOK_NOT_ALLOWED',
    });
    const PAGE = `query ($id: ID!, $after: String) { reviewImport(id: $id) { ready findings(first: 1, after: $after) {
      totalCount nodes { cell column message } pageInfo { hasNextPage endCursor } } } }`;
    const one = (await ask(PAGE, { id: said.id })).reviewImport.findings;
    expect(one).toMatchObject({
      totalCount: 2,
      nodes: [{ cell: 'J2', column: 'Kiến nghị' }],
      pageInfo: { hasNextPage: true },
    });
    expect(one.nodes[0].message).toContain('Allowed: “Keep”');
    const two = (await ask(PAGE, { id: said.id, after: one.pageInfo.endCursor })).reviewImport.findings;
    expect(two).toMatchObject({ nodes: [{ cell: 'J3' }], pageInfo: { hasNextPage: false } });

    const right = await post(roundId, sheetOf(signature, [row(0, 'keep'), row(1, 'giữ nguyên')]), as('reformer'));
    const { id, ready } = (await right.json()) as { id: string; ready: boolean };
    expect(ready).toBe(true);
    expect((await ask(PAGE, { id: said.id })).reviewImport).toBeNull();
    const { reviewImport } = await ask(
      '{ reviewImport(id: "ID") { changes { totalCount nodes { row procedureCode cells { column before after } } } } }'.replace(
        'ID',
        id,
      ),
    );
    expect(reviewImport.changes.totalCount).toBe(2);
    expect(reviewImport.changes.nodes[0].cells[0]).toEqual({ column: 'Recommendation', before: null, after: 'Keep' });
    const { reviewImportApply } = await ask(
      'mutation ($id: ID!) { reviewImportApply(id: $id) { import { changed ready appliedAt } userErrors { code } } }',
      { id },
    );
    expect(reviewImportApply).toEqual({
      import: { changed: 2, ready: false, appliedAt: '2026-11-20T09:00:00+07:00' },
      userErrors: [],
    });
  });

  test('refuses others before it reads, and files that are none with the reason', async () => {
    const { roundId } = await openRound();
    const file = sheetOf(signatureText({ roundId, exportedAt: new Date('2026-11-20') }), [
      { id: roundId, version: '1' },
    ]);
    for (const [headers, body, status, code] of [
      [{}, file, 401, 'UNAUTHENTICATED'],
      [as('desk'), file, 403, 'FORBIDDEN'],
      [as('approver'), file, 403, 'FORBIDDEN'],
      [as('reformer'), Buffer.from('a,b'), 422, 'WORKBOOK_NOT_XLSX'],
      [as('reformer'), file.subarray(0, 500), 422, 'XLSX_BROKEN'],
      [{ ...as('reformer'), 'content-type': 'multipart/form-data; boundary=x' }, file, 415, 'REGISTER_MULTIPART'],
    ] as const) {
      const answer = await post(roundId, body, headers);
      const { errors } = (await answer.json()) as { errors: { extensions: { code: string } }[] };
      expect([answer.status, errors[0]?.extensions.code]).toEqual([status, code]);
    }
    expect((await post('x', file, as('reformer'))).status).toBe(404);
  });
});
