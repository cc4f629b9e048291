import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applicationOfCode, readApplication, trackedApplication } from '../../src/desk/application.queries.ts';
import { workList } from '../../src/desk/work-list/work-list.queries.ts';
import { withdrawApplication } from '../../src/desk/acts/acts.commands.ts';
import { requestDocuments } from '../../src/desk/acts/papers.commands.ts';
import { agenciesListed } from '../../src/desk/receipt/procedure-choice.ts';
import type { AgencyView } from '../../src/registry/catalogue/views.ts';
import { receive } from '../../src/desk/receipt/receive.commands.ts';
import { trackingSecretOf } from '../../src/desk/secrets.ts';
import { receiveSubmission, submit } from '../../src/desk/receipt/submission.commands.ts';
import { trackingToken } from '../../src/desk/tracking-token.ts';
import { ensureSecrets } from '../../src/desk/secrets.ts';
import { problemsIn } from '../../src/problem.ts';
import {
  AGENCIES,
  catalogueAt,
  catalogueData,
  catalogueOn,
  countedIds,
  type Counter,
  FRIDAY,
  handedIn,
  openCounter,
  PEOPLE,
  seen,
  typed,
  versionId,
} from './counter.ts';
import { codeOf, done, PAPERS } from './each-act.ts';

let counter: Counter;
beforeAll(async () => {
  counter = await openCounter();
  await ensureSecrets(counter.owner, countedIds());
});
afterAll(() => counter.close());

const day = (date: string, time = '09:00') => new Date(`${date}T${time}:00+07:00`);

describe('handing in online', () => {
  test('gives an id and no code, freezes only the version, and sets the desk its own time', async () => {
    const row = await submit(counter.submitting(day('2026-11-20', '16:00')), handedIn());
    expect(row).toMatchObject({
      code: null,
      state: 'SUBMITTED',
      channel: 'ONLINE',
      versionId: versionId('1.000001'),
      receivedAt: null,
      dueAt: null,
      submittedAt: day('2026-11-20', '16:00'),
      // Eight working hours from Friday at four: an hour on Friday, seven on Monday.
      answerDueAt: day('2026-11-23', '16:30'),
      answeredAt: null,
      holderAgencyId: AGENCIES.construction.id,
      visits: 0,
    });
    const { rows } = await counter.db.query('select terms, open from application where id = $1', [row.id]);
    expect(rows).toEqual([{ terms: null, open: false }]);
  });

  test('is followed by id and token, seen by its desk and by nobody else', async () => {
    const row = await submit(counter.submitting(), handedIn());
    const secret = await trackingSecretOf(counter.db);
    const token = trackingToken(secret, row.id, 1);
    expect(await trackedApplication(counter.db, secret, row.id.toUpperCase(), token)).toMatchObject({ id: row.id });
    expect(await trackedApplication(counter.db, secret, row.id, 'AAAA-AAAA-AAAA')).toBeNull();
    const agencies = catalogueAt(FRIDAY);
    expect(await readApplication({ db: counter.db, viewer: PEOPLE.desk, agencies }, row.id)).toMatchObject({
      id: row.id,
    });
    expect(await readApplication({ db: counter.db, viewer: PEOPLE.desk2, agencies }, row.id)).toBeNull();
    const { rows } = await workList(
      { db: counter.db, viewer: PEOPLE.desk },
      { states: ['SUBMITTED'], mine: false },
      { first: 100, after: null },
    );
    expect(rows.map(({ id }) => id)).toContain(row.id);
  });

  test('the same key gives the same submission, also many times at once; another input is a mistake', async () => {
    const input = handedIn();
    const rows = await Promise.all(Array.from({ length: 10 }, () => submit(counter.submitting(), input)));
    expect(new Set(rows.map(({ id }) => id)).size).toBe(1);
    const { rows: events } = await counter.db.query(
      'select count(*) as n from application_event where application_id = $1',
      [rows[0]?.id],
    );
    expect(events).toEqual([{ n: 1 }]);
    expect(await codeOf(submit(counter.submitting(), { ...input, applicant: { name: 'Người khác' } }))).toBe(
      'KEY_REUSED',
    );
    // A desk may use the same key for its own.
    expect(await receive(counter.receiving(PEOPLE.desk), typed({ key: input.key }))).toMatchObject({
      state: 'RECEIVED',
    });
  });

  test.each([
    ['an unknown procedure', { procedureCode: '9.999999' }, ['PROCEDURE_UNKNOWN']],
    ['an ended one', { procedureCode: '1.000003' }, ['PROCEDURE_REPLACED']],
    ['one that is not offered online', { procedureCode: '1.000002', case: 'Theo giai đoạn' }, ['CHANNEL_NOT_OFFERED']],
    ['one that several agencies take in', { procedureCode: '1.000008' }, ['AGENCY_NEEDED']],
    ['an agency that does not take it in', { agency: AGENCIES.justice.id }, ['AGENCY_NOT_OFFERED']],
    ['a blank name and a short key', { applicant: { name: ' ' }, key: 'x' }, ['NAME_BLANK', 'KEY_NOT_VALID']],
  ] as const)('refuses %s', async (_what, over, codes) => {
    const error = await submit(counter.submitting(), handedIn(over)).catch((thrown: unknown) => thrown);
    expect(problemsIn(error)?.map(({ code }) => code)).toEqual(codes);
  });

  test('says which agencies take it in, by the ids to choose one by, and how many there are beside', async () => {
    const said = (agencies: readonly AgencyView[]) => agenciesListed(agencies, ({ name, id }) => `${name} (${id})`);
    const error = await submit(counter.submitting(), handedIn({ procedureCode: '1.000008' })).catch(
      (thrown: unknown) => thrown,
    );
    const [problem] = problemsIn(error) ?? [];
    const named = `Cơ quan ward (${AGENCIES.ward.id}), Cơ quan construction (${AGENCIES.construction.id})`;
    expect(problem?.params).toEqual({ agenciesVi: named, agenciesEn: named });
    const all = catalogueOn('2026-11-20').agencies;
    expect(all.length).toBe(6);
    expect(said(all).agenciesVi).toMatch(/ … và 1 nơi khác$/u);
    expect(said(all).agenciesEn).toMatch(/ … and 1 more$/u);
    expect(said(all.slice(1)).agenciesEn).not.toContain('more');
    expect(said([]).agenciesVi).toBe('–');
  });

  test('where several agencies take it in, one is chosen', async () => {
    const row = await submit(counter.submitting(), handedIn({ procedureCode: '1.000008', agency: AGENCIES.ward.id }));
    expect(row).toMatchObject({ receivingAgencyId: AGENCIES.ward.id, decidingAgencyId: AGENCIES.construction.id });
  });
});

describe('the desk’s answer', () => {
  test('receives: code, terms and due time from now, without a gap in the numbers', async () => {
    const at = day('2026-10-06');
    const before = await receive(counter.receiving(PEOPLE.desk, at), typed());
    const handed = await submit(counter.submitting(day('2026-10-05', '16:00')), handedIn());
    const row = await receiveSubmission(counter.acting(PEOPLE.desk, at), seen(handed));
    const after = await receive(counter.receiving(PEOPLE.desk, at), typed());
    expect([before.code, row.code, after.code]).toEqual([1, 2, 3].map((n) => `H50.12-261006-000${n}`));
    expect(row).toMatchObject({
      id: handed.id,
      state: 'RECEIVED',
      receivedAt: at,
      answeredAt: at,
      // Twelve working days: the promise for what comes online.
      dueAt: day('2026-10-22', '17:00'),
      originalDueAt: day('2026-10-22', '17:00'),
      holderAgencyId: AGENCIES.construction.id,
      unit: 'WORKING_DAY',
    });
    expect(await applicationOfCode(counter.db, row.code ?? '')).toMatchObject({ id: row.id, unit: 'WORKING_DAY' });
    expect(await codeOf(receiveSubmission(counter.acting(PEOPLE.desk, at), seen(row)))).toBe('ACT_NOT_ALLOWED');
  });

  test('receives under the version of the day of submission, though another came or the procedure ended', async () => {
    const handed = await submit(counter.submitting(), handedIn({ procedureCode: '1.000010' }));
    const at = day('2026-11-23');
    expect(await receiveSubmission(counter.acting(PEOPLE.desk, at), seen(handed))).toMatchObject({
      versionId: versionId('1.000010', 1),
      dueAt: day('2026-12-22', '17:00'),
    });
    const fresh = await receive(counter.receiving(PEOPLE.desk, at), typed({ procedureCode: '1.000010' }));
    expect(fresh.versionId).toBe(versionId('1.000010', 2));
    const other = await submit(counter.submitting(), handedIn());
    const ended = {
      ...catalogueData,
      versions: catalogueData.versions.map((each) => ({
        ...each,
        validTo: '2026-11-23',
        state: 'ENDED' as const,
        terms: each.terms.map((terms) => ({ ...terms, validTo: '2026-11-23' })),
      })),
    };
    const later = { ...counter.acting(PEOPLE.desk, at), catalogue: catalogueOn('2026-11-23', ended) };
    expect(await receiveSubmission(later, seen(other))).toMatchObject({
      localTermsId: other.localTermsId,
      dueAt: day('2026-12-10', '17:00'),
    });
  });

  test('asks for papers first, without a clock and without the head; then receives', async () => {
    const handed = await submit(counter.submitting(), handedIn());
    const asking = (over: object) =>
      requestDocuments(counter.acting(PEOPLE.desk, day('2026-11-23')), seen(handed), {
        papers: PAPERS,
        ground: 'thiếu',
        ...over,
      });
    expect(await codeOf(asking({ applicantLimit: { amount: 5, unit: 'WORKING_DAY' } }))).toBe(
      'APPLICANT_LIMIT_BEFORE_RECEIPT',
    );
    const asked = await asking({});
    expect(asked).toMatchObject({
      state: 'AWAITING_DOCUMENTS',
      receivedAt: null,
      answeredAt: day('2026-11-23'),
    });
    const row = await done(counter, asked, 'RECEIVED', day('2026-11-30'));
    expect(row).toMatchObject({ state: 'RECEIVED', receivedAt: day('2026-11-30'), answeredAt: day('2026-11-23') });
  });

  test('refuses with the reason, and a refusal never counts as received', async () => {
    const handed = await submit(counter.submitting(), handedIn());
    expect(await done(counter, handed, 'REJECTED', day('2026-11-30'))).toMatchObject({
      state: 'REJECTED',
      code: null,
      receivedOn: null,
      // Later than it had to: that stays to be seen.
      answerDueAt: day('2026-11-23', '09:30'),
      answeredAt: day('2026-11-30'),
      holderAgencyId: null,
    });
  });

  test('a withdrawal by the applicant is no answer', async () => {
    const handed = await submit(counter.submitting(), handedIn());
    const row = await withdrawApplication(counter.acting(PEOPLE.desk), seen(handed), 'đổi ý');
    expect(row).toMatchObject({ state: 'WITHDRAWN', answeredAt: null, endedLate: false });
  });
});

describe('a late entry', () => {
  const entry = (receivedAt: Date, over = {}) =>
    receive(
      counter.receiving(PEOPLE.head, day('2026-11-30')),
      typed({ enteredLate: { receivedAt, reason: 'mất điện' }, ...over }),
    );

  test('keeps both times, takes number, version and overlay of the day on the paper', async () => {
    const row = await entry(day('2026-11-19'));
    expect(row).toMatchObject({
      code: 'H50.12-261119-0001',
      receivedAt: day('2026-11-19'),
      lastAt: day('2026-11-19'),
      lastRecordedAt: day('2026-11-30'),
      enteredLateAt: day('2026-11-30'),
      lastGround: 'mất điện',
      dueAt: day('2026-12-11', '17:00'),
      lastAccountId: PEOPLE.head.accountId,
    });
    const older = await entry(day('2026-11-19'), { procedureCode: '1.000010' });
    expect(older).toMatchObject({ versionId: versionId('1.000010', 1), code: 'H50.12-261119-0002' });
    expect(await applicationOfCode(counter.db, row.code ?? '')).toMatchObject({ enteredLateAt: day('2026-11-30') });
    expect(await done(counter, row, 'STARTED', day('2026-11-30', '10:00'))).toMatchObject({ state: 'IN_PROGRESS' });
  });

  test('needs a reason and the head of the agency; not before the version, not ahead of now', async () => {
    expect(await codeOf(entry(day('2019-12-31')))).toBe('PROCEDURE_NOT_YET_IN_FORCE');
    expect(await codeOf(entry(day('2026-12-01')))).toBe('RECEIVED_IN_FUTURE');
    const blank = typed({ enteredLate: { receivedAt: FRIDAY, reason: ' ' } });
    expect(await codeOf(receive(counter.receiving(PEOPLE.head, day('2026-11-30')), blank))).toBe('GROUND_NEEDED');
    const late = typed({ enteredLate: { receivedAt: FRIDAY, reason: 'mất mạng' } });
    for (const who of [PEOPLE.desk, PEOPLE.handler, PEOPLE.manager])
      expect(await codeOf(receive(counter.receiving(who, day('2026-11-30')), late))).toBe('FORBIDDEN');
    expect(await codeOf(receive(counter.receiving(PEOPLE.chairman, day('2026-11-30')), late))).toBe(
      'AGENCY_DOES_NOT_HANDLE',
    );
    expect(await codeOf(receive(counter.receiving(PEOPLE.head), typed()))).toBe('FORBIDDEN');
  });
});
