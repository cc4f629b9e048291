import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../src/identity/viewer.ts';
import { procedureCreate, versionDraft, versionUpdate } from '../../src/registry/draft.commands.ts';
import { versionPublish } from '../../src/registry/publication.commands.ts';
import { loadContents } from '../../src/registry/version-content.queries.ts';
import { AGENCY, COMPLETE, FIELD, type Office, openOffice, refusals } from './registry-office.ts';

let office: Office;
let reformer: Viewer;
let colleague: Viewer;
let approver: Viewer;

beforeAll(async () => {
  office = await openOffice();
  reformer = await office.person('reformer', 'REFORMER');
  colleague = await office.person('colleague', 'REFORMER');
  approver = await office.person('approver', 'APPROVER');
});
afterAll(() => office.close());

const open = (code: string) =>
  procedureCreate(office.act(reformer), { code, field: FIELD, agency: AGENCY, content: COMPLETE });

const contentOf = async (id: string) => (await loadContents(office.db.fork(), [id])).get(id);

describe('opening a procedure', () => {
  test('writes the draft with every part as it was given', async () => {
    const done = await open('1.100001.H50');
    expect(done).toMatchObject({ procedureCode: '1.100001', number: 1 });
    expect(await contentOf(done.versionId)).toEqual(COMPLETE);
    const [row] = await office.query('select raw_code, owner_code, title from procedure where code = $1', ['1.100001']);
    expect(row).toEqual({ raw_code: '1.100001.H50', owner_code: 'H50', title: COMPLETE.title });
  });

  test('refuses a code in use, in whatever form it is printed, and leaves nothing behind', async () => {
    await open('1.100002');
    expect(await refusals(open('1.100002.H50'))).toEqual([['PROCEDURE_CODE_TAKEN', 'input.code']]);
    expect(await office.query(`select 1 from procedure where code like '1.100002%'`)).toHaveLength(1);
  });

  test('names an unknown field and an unknown agency by their places', async () => {
    const input = { code: '1.100003', field: FIELD, agency: AGENCY, content: COMPLETE };
    const none = '00000000-0000-0000-0000-000000000000';
    expect(await refusals(procedureCreate(office.act(reformer), { ...input, field: 'x' }))).toEqual([
      ['FIELD_NOT_FOUND', 'input.field'],
    ]);
    expect(await refusals(procedureCreate(office.act(reformer), { ...input, agency: none }))).toEqual([
      ['AGENCY_NOT_FOUND', 'input.agency'],
    ]);
  });

  test('says all that cannot be written down at once', async () => {
    const content = {
      title: ' ',
      sets: -1,
      cases: ['A', 'A'],
    };
    const faults = await refusals(
      procedureCreate(office.act(reformer), { code: 'không phải mã', field: FIELD, agency: AGENCY, content }),
    );
    expect(faults).toEqual([
      ['PROCEDURE_CODE_NOT_VALID', 'input.code'],
      ['TEXT_BLANK', 'input.content.title'],
      ['NUMBER_OUT_OF_RANGE', 'input.content.sets'],
    ]);
  });

  test('two who open the same code at once: one does, the other is told', async () => {
    const results = await Promise.allSettled([open('1.100004'), open('1.100004')]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = results.find((result) => result.status === 'rejected');
    const [[code] = []] = await refusals(Promise.reject(refused?.reason));
    expect(code).toBe('PROCEDURE_CODE_TAKEN');
  });
});

describe('changing a draft', () => {
  test('changes the parts that are named and leaves the others', async () => {
    const { versionId } = await open('1.100010');
    await versionUpdate(office.act(reformer), {
      procedureCode: '1.100010',
      number: 1,
      version: 1,
      content: { requirements: [{ text: 'Mới' }], steps: null },
    });
    expect(await contentOf(versionId)).toEqual({ ...COMPLETE, requirements: [{ text: 'Mới' }], steps: null });
  });

  test('the counter moves for a change in a list alone, so that a second writer is told what it is now', async () => {
    await open('1.100011');
    const change = (viewer: Viewer, text: string) =>
      versionUpdate(office.act(viewer), {
        procedureCode: '1.100011',
        number: 1,
        version: 1,
        content: { requirements: [{ text }] },
      });
    await change(reformer, 'một');
    // The same person again: nothing but the list changes.
    expect(await refusals(change(colleague, 'hai'))).toEqual([['PROCEDURE_VERSION_CONFLICT', 'version']]);
    const second = versionUpdate(office.act(reformer), {
      procedureCode: '1.100011',
      number: 1,
      version: 2,
      content: { requirements: [{ text: 'ba' }] },
    });
    await second;
    const [row] = await office.query(
      'select v.version from procedure_version v join procedure p on p.id = procedure_id where code = $1',
      ['1.100011'],
    );
    expect(row).toEqual({ version: 3 });
  });

  test('of two who write at once exactly one does', async () => {
    await open('1.100012');
    const change = (viewer: Viewer) =>
      versionUpdate(office.act(viewer), {
        procedureCode: '1.100012',
        number: 1,
        version: 1,
        content: { title: viewer.name },
      });
    const results = await Promise.allSettled([change(reformer), change(colleague)]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const refused = results.find((result) => result.status === 'rejected');
    expect(await refusals(Promise.reject(refused?.reason))).toEqual([['PROCEDURE_VERSION_CONFLICT', 'version']]);
  });

  test('keeps hostile text as it is', async () => {
    const { versionId } = await open('1.100013');
    const text = `Điều 1 ? $1 ' " \\ \\u0000 \u{1F600}\n; drop table procedure; --`;
    await versionUpdate(office.act(reformer), {
      procedureCode: '1.100013',
      number: 1,
      version: 1,
      content: { steps: text, requirements: [{ text }] },
    });
    expect(await contentOf(versionId)).toMatchObject({ steps: text, requirements: [{ text }] });
  });
});

describe('the next draft', () => {
  test('copies the newest published version; a second one is refused', async () => {
    const { versionId } = await open('1.100020');
    await versionPublish(office.act(approver), {
      procedureCode: '1.100020',
      number: 1,
      version: 1,
      decisionNumber: '1/QĐ-UBND',
      announcedOn: '2026-01-01',
      effectiveOn: '2026-01-05',
      publicOn: '2026-01-02',
    });
    expect(await contentOf(versionId)).toMatchObject({ decisionNumber: '1/QĐ-UBND' });
    const next = await versionDraft(office.act(colleague), '1.100020');
    expect(next.number).toBe(2);
    expect(await contentOf(next.versionId)).toEqual(COMPLETE);
    expect(await refusals(versionDraft(office.act(reformer), '1.100020'))).toEqual([['DRAFT_EXISTS', 'procedureCode']]);
  });

  test('a published version is not changed', async () => {
    const change = versionUpdate(office.act(reformer), {
      procedureCode: '1.100020',
      number: 1,
      version: 2,
      content: {},
    });
    expect(await refusals(change)).toEqual([['VERSION_FROZEN', 'number']]);
  });

  test('an unknown procedure or number is named', async () => {
    expect(await refusals(versionDraft(office.act(reformer), '9.999999'))).toEqual([
      ['PROCEDURE_NOT_FOUND', 'procedureCode'],
    ]);
    const change = versionUpdate(office.act(reformer), {
      procedureCode: '1.100020',
      number: 9,
      version: 1,
      content: {},
    });
    expect(await refusals(change)).toEqual([['VERSION_NOT_FOUND', 'number']]);
  });
});
