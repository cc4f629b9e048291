import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoIds } from '../../../src/seeding/demo-ids.ts';
import { type As, signIn } from '../../graphql/demo-staff.ts';
import { type RunningApp, runApp } from '../../graphql/running-app.ts';
import { demoDatabase, type TestDatabase } from '../../support/database.ts';

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
