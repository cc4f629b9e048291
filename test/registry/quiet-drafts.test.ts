import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Viewer } from '../../src/identity/viewer.ts';
import { versionDraft, versionUpdate } from '../../src/registry/draft.commands.ts';
import { versionPublish } from '../../src/registry/publication.commands.ts';
import { procedureCreate } from '../../src/registry/draft.commands.ts';
import { AGENCY, COMPLETE, FIELD, type Office, openOffice } from './registry-office.ts';

let office: Office;
let reformer: Viewer;
let approver: Viewer;

beforeAll(async () => {
  office = await openOffice();
  reformer = await office.person('reformer', 'REFORMER');
  approver = await office.person('approver', 'APPROVER');
});
afterAll(() => office.close());

const revision = async (): Promise<number> =>
  (await office.query<{ revision: number }>('select revision::int from catalogue_revision'))[0]?.revision ?? -1;

const { decisionNumber: _none, ...content } = COMPLETE;

test('the published catalogue is another one when a version is published, and not while drafts are written', async () => {
  await procedureCreate(office.act(reformer), { code: '1.700001', field: FIELD, agency: AGENCY, content });
  const opened = await revision();
  await versionUpdate(office.act(reformer), {
    procedureCode: '1.700001',
    number: 1,
    version: 1,
    content: { sets: 3, forms: [...COMPLETE.forms, { code: 'M9', name: 'Mẫu khác', fileName: null }] },
  });
  expect(await revision()).toBe(opened);
  const dates = { announcedOn: '2026-03-01', effectiveOn: '2026-03-01', decisionNumber: '1/QĐ-UBND' };
  await versionPublish(office.act(approver), { procedureCode: '1.700001', number: 1, version: 2, ...dates });
  const published = await revision();
  expect(published).toBeGreaterThan(opened);
  await versionDraft(office.act(reformer), '1.700001');
  await versionUpdate(office.act(reformer), {
    procedureCode: '1.700001',
    number: 2,
    version: 1,
    content: { requirements: [] },
  });
  expect(await revision()).toBe(published);
});
