import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../src/identity/viewer.ts';
import { procedureCreate, versionDraft, versionUpdate } from '../../src/registry/draft.commands.ts';
import { localTermsSet } from '../../src/registry/local-terms.commands.ts';
import { versionEnd, versionPublish } from '../../src/registry/publication.commands.ts';
import { AGENCY, COMPLETE, FIELD, type Office, openOffice, OTHER_AGENCY, refusals } from './registry-office.ts';

let office: Office;
let reformer: Viewer;
let approver: Viewer;
let second: Viewer;

beforeAll(async () => {
  office = await openOffice();
  reformer = await office.person('reformer', 'REFORMER');
  approver = await office.person('approver', 'APPROVER', 'REFORMER');
  second = await office.person('second', 'APPROVER');
});
afterAll(() => office.close());

const DECISION = { decisionNumber: '12/QĐ-UBND', announcedOn: '2026-01-10', publicOn: '2026-01-12' };

const open = (code: string, change: Partial<typeof COMPLETE> = {}, author: Viewer = reformer) =>
  procedureCreate(office.act(author), { code, field: FIELD, agency: AGENCY, content: { ...COMPLETE, ...change } });

const publish = (procedureCode: string, number: number, effectiveOn: string, version = 1, viewer: Viewer = approver) =>
  versionPublish(office.act(viewer), { ...DECISION, procedureCode, number, version, effectiveOn });

const promise = (procedureCode: string, number: number, validFrom: string, max: number) =>
  localTermsSet(office.act(approver), {
    procedureCode,
    number,
    validFrom,
    decisionNumber: '5/QĐ-UBND',
    timeLimits: [{ kind: 'COMMITTED', channel: null, caseName: null, min: max, max, unit: 'WORKING_DAY', note: null }],
    fees: [],
    steps: [{ name: 'Thẩm định', agencyCode: 'H50.12', amount: 3, unit: 'WORKING_DAY', sideBySide: false, lead: true }],
    agencies: [{ agency: OTHER_AGENCY, role: 'RECEIVING' }],
  });

const versions = (code: string) =>
  office.query(
    `select v.number, v.state, v.valid_from, v.valid_to from procedure_version v join procedure p on p.id = v.procedure_id
     where p.code = $1 order by v.number`,
    [code],
  );

const terms = (code: string) =>
  office.query(
    `select v.number, t.valid_from, t.valid_to, (t.time_limits->0->>'max')::int as max, (select count(*)::int from local_agency a where a.local_terms_id = t.id) as agencies
     from local_terms t join procedure_version v on v.id = t.version_id join procedure p on p.id = v.procedure_id
     where p.code = $1 order by v.number, t.valid_from`,
    [code],
  );

describe('publishing', () => {
  test('closes the version before on the day before, without gap or overlap', async () => {
    await open('1.200001');
    await publish('1.200001', 1, '2026-01-15');
    await versionDraft(office.act(reformer), '1.200001');
    await publish('1.200001', 2, '2026-04-01');
    expect(await versions('1.200001')).toEqual([
      { number: 1, state: 'SUPERSEDED', valid_from: '2026-01-15', valid_to: '2026-04-01' },
      { number: 2, state: 'PUBLISHED', valid_from: '2026-04-01', valid_to: null },
    ]);
  });

  test('names every blocking gap with its place and publishes nothing', async () => {
    await open('1.200002', { steps: null, sets: null, fees: [], results: [] });
    expect(await refusals(publish('1.200002', 1, '2026-01-15'))).toEqual([
      ['GAP_STEPS_MISSING', 'content.steps'],
      ['GAP_RESULT_MISSING', 'content.results'],
      ['GAP_SETS_MISSING', 'content.sets'],
      ['GAP_FEE_NOT_STATED', 'content.fees'],
    ]);
    expect(await versions('1.200002')).toMatchObject([{ state: 'DRAFT', valid_from: null }]);
  });

  test('nobody publishes their own draft, nor words they changed last', async () => {
    await open('1.200003', {}, approver);
    expect(await refusals(publish('1.200003', 1, '2026-01-15'))).toEqual([['OWN_DRAFT', 'input.number']]);
    await publish('1.200003', 1, '2026-01-15', 1, second);
    await versionDraft(office.act(reformer), '1.200003');
    await versionUpdate(office.act(approver), {
      procedureCode: '1.200003',
      number: 2,
      version: 1,
      content: { sets: 2 },
    });
    expect(await refusals(publish('1.200003', 2, '2026-02-01', 2))).toEqual([['OWN_DRAFT', 'input.number']]);
  });

  test('refuses a day that is not after the beginning of the version before, and days out of order', async () => {
    await open('1.200004');
    await publish('1.200004', 1, '2026-01-15');
    await versionDraft(office.act(reformer), '1.200004');
    expect(await refusals(publish('1.200004', 2, '2026-01-15'))).toEqual([
      ['EFFECTIVE_NOT_AFTER_PREDECESSOR', 'input.effectiveOn'],
    ]);
    const reversed = versionPublish(office.act(approver), {
      ...DECISION,
      publicOn: '2026-01-09',
      procedureCode: '1.200004',
      number: 2,
      version: 1,
      effectiveOn: '2026-02-01',
    });
    expect(await refusals(reversed)).toEqual([['DATE_ORDER', 'input.publicOn']]);
  });

  test('an old reading is told what the version is now', async () => {
    await open('1.200005');
    expect(await refusals(publish('1.200005', 1, '2026-01-15', 7))).toEqual([
      ['PROCEDURE_VERSION_CONFLICT', 'input.version'],
    ]);
    await publish('1.200005', 1, '2026-01-15');
    expect(await refusals(publish('1.200005', 1, '2026-01-15'))).toEqual([['VERSION_NOT_A_DRAFT', 'input.number']]);
  });

  test('of two approvers at once one publishes', async () => {
    await open('1.200006');
    const results = await Promise.allSettled([
      publish('1.200006', 1, '2026-01-15'),
      publish('1.200006', 1, '2026-01-16', 1, second),
    ]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const refused = results.find((result) => result.status === 'rejected');
    expect(await refusals(Promise.reject(refused?.reason))).toEqual([['VERSION_NOT_A_DRAFT', 'input.number']]);
  });

  test("a ministry's record may lack what a province's may not, but never its name", async () => {
    await open('1.200007', { results: [], fees: [], timeLimits: [] });
    await office.query(`update procedure set source = 'NATIONAL' where code = '1.200007'`);
    await expect(publish('1.200007', 1, '2026-01-15')).resolves.toMatchObject({ number: 1 });
  });
});

describe("the province's overlay", () => {
  test('ends the one before the day before', async () => {
    await open('1.200010');
    await publish('1.200010', 1, '2026-01-15');
    await promise('1.200010', 1, '2026-01-15', 10);
    await promise('1.200010', 1, '2026-02-01', 7);
    expect(await terms('1.200010')).toEqual([
      { number: 1, valid_from: '2026-01-15', valid_to: '2026-02-01', max: 10, agencies: 1 },
      { number: 1, valid_from: '2026-02-01', valid_to: null, max: 7, agencies: 1 },
    ]);
    expect(await refusals(promise('1.200010', 1, '2026-02-01', 6))).toEqual([
      ['LOCAL_TERMS_OVERLAP', 'input.validFrom'],
    ]);
  });

  test('promises no more than the law allows, and only for the days of the version', async () => {
    await open('1.200011');
    await publish('1.200011', 1, '2026-01-15');
    expect(await refusals(promise('1.200011', 1, '2026-01-15', 21))).toEqual([
      ['PROMISE_LONGER_THAN_LAW', 'input.timeLimits.0'],
    ]);
    expect(await refusals(promise('1.200011', 1, '2026-01-14', 20))).toEqual([
      ['LOCAL_TERMS_BEFORE_VERSION', 'input.validFrom'],
    ]);
  });

  test('goes on under the next version with its agencies', async () => {
    await open('1.200012');
    await publish('1.200012', 1, '2026-01-15');
    await promise('1.200012', 1, '2026-01-15', 10);
    await promise('1.200012', 1, '2026-06-01', 8);
    await versionDraft(office.act(reformer), '1.200012');
    await publish('1.200012', 2, '2026-04-01');
    expect(await terms('1.200012')).toEqual([
      { number: 1, valid_from: '2026-01-15', valid_to: '2026-04-01', max: 10, agencies: 1 },
      { number: 1, valid_from: '2026-06-01', valid_to: null, max: 8, agencies: 1 },
      { number: 2, valid_from: '2026-04-01', valid_to: '2026-06-01', max: 10, agencies: 1 },
      { number: 2, valid_from: '2026-06-01', valid_to: null, max: 8, agencies: 1 },
    ]);
  });

  test('that the new law has overtaken must be answered before publication', async () => {
    await open('1.200013');
    await publish('1.200013', 1, '2026-01-15');
    await promise('1.200013', 1, '2026-01-15', 10);
    await versionDraft(office.act(reformer), '1.200013');
    const timeLimits = [
      { kind: 'STATUTORY', channel: null, caseName: null, min: 5, max: 5, unit: 'WORKING_DAY', note: null },
    ] as const;
    await versionUpdate(office.act(reformer), {
      procedureCode: '1.200013',
      number: 2,
      version: 1,
      content: { timeLimits },
    });
    expect(await refusals(publish('1.200013', 2, '2026-04-01', 2))).toEqual([
      ['PROMISE_LONGER_THAN_LAW', 'content.localTerms.timeLimits.0'],
    ]);
    await promise('1.200013', 1, '2026-03-01', 4);
    await publish('1.200013', 2, '2026-04-01', 2);
    expect(await terms('1.200013')).toMatchObject([
      { max: 10 },
      { max: 4, valid_to: '2026-04-01' },
      { number: 2, max: 4 },
    ]);
  });
});

describe('ending', () => {
  test('closes the version and its overlay, names the successor, and refuses what comes after', async () => {
    await open('1.200020');
    await open('1.200021');
    await publish('1.200020', 1, '2026-01-15');
    await promise('1.200020', 1, '2026-01-15', 10);
    await versionEnd(office.act(approver), {
      procedureCode: '1.200020',
      version: 2,
      decisionNumber: '99/QĐ-UBND',
      endsOn: '2026-07-01',
      successorCode: '1.200021',
    });
    expect(await versions('1.200020')).toEqual([
      { number: 1, state: 'ENDED', valid_from: '2026-01-15', valid_to: '2026-07-01' },
    ]);
    expect(await terms('1.200020')).toMatchObject([{ valid_to: '2026-07-01' }]);
    expect(
      await office.query(`select s.code, l.decision_number from procedure_link l join procedure s on s.id = l.successor_id
        join procedure p on p.id = l.predecessor_id where p.code = '1.200020'`),
    ).toEqual([{ code: '1.200021', decision_number: '99/QĐ-UBND' }]);
    expect(await refusals(versionDraft(office.act(reformer), '1.200020'))).toEqual([
      ['PROCEDURE_ENDED', 'procedureCode'],
    ]);
    const again = versionEnd(office.act(approver), {
      procedureCode: '1.200020',
      version: 3,
      decisionNumber: '1',
      endsOn: '2026-08-01',
    });
    expect(await refusals(again)).toEqual([['PROCEDURE_ENDED', null]]);
  });

  test('needs a published version, a day after its beginning and another procedure to follow', async () => {
    await open('1.200022');
    const end = (endsOn: string, version: number, successorCode: string | null = null) =>
      refusals(
        versionEnd(office.act(approver), {
          procedureCode: '1.200022',
          version,
          decisionNumber: '1',
          endsOn,
          successorCode,
        }),
      );
    expect(await end('2026-07-01', 1)).toEqual([['NOTHING_PUBLISHED', null]]);
    await publish('1.200022', 1, '2026-01-15');
    expect(await end('2026-01-15', 2)).toEqual([['END_NOT_AFTER_START', 'input.endsOn']]);
    expect(await end('2026-07-01', 1)).toEqual([['PROCEDURE_VERSION_CONFLICT', 'input.version']]);
    expect(await end('2026-07-01', 2, '1.200022')).toEqual([['SUCCESSOR_IS_ITSELF', 'input.successorCode']]);
    expect(await end('2026-07-01', 2, '1.999999')).toEqual([['PROCEDURE_NOT_FOUND', 'input.successorCode']]);
  });
});

test('is refused for days and texts that nobody can mean', async () => {
  await open('1.200090');
  const input = { ...DECISION, procedureCode: '1.200090', number: 1, version: 1, effectiveOn: '2026-01-15' };
  const tried = (change: Partial<typeof input>) =>
    refusals(versionPublish(office.act(approver), { ...input, ...change }));
  expect(await tried({ announcedOn: '2026-01-16' })).toEqual([['ANNOUNCED_AFTER_EFFECTIVE', 'input.announcedOn']]);
  expect(await tried({ decisionNumber: 'x'.repeat(101) })).toEqual([['TEXT_TOO_LONG', 'input.decisionNumber']]);
  expect(await tried({ decisionNumber: '\u200b \u2060' })).toEqual([['TEXT_BLANK', 'input.decisionNumber']]);
  await versionPublish(office.act(approver), { ...input, decisionNumber: ' 1/QĐ\u001b-UBND ' });
  expect(
    await office.query(
      `select v.decision_number from procedure_version v join procedure p on p.id = v.procedure_id where p.code = '1.200090'`,
    ),
  ).toEqual([{ decision_number: '1/QĐ-UBND' }]);
});

test('a promise must be a time that a due time follows from', async () => {
  await open('1.200091');
  await publish('1.200091', 1, '2026-01-15');
  expect(await refusals(promise('1.200091', 1, '2026-02-01', 0))).toEqual([
    ['GAP_LIMIT_NOT_POSITIVE', 'input.timeLimits.0.max'],
  ]);
});
