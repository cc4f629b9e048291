import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apologiesOf, opinionsOf, paymentsOf } from '../../src/desk/case-reading.ts';
import { apologise, extendLimit } from '../../src/desk/acts/due-time.commands.ts';
import { collectFee } from '../../src/desk/acts/fees.commands.ts';
import { giveOpinion, requestOpinion } from '../../src/desk/acts/opinion.commands.ts';
import { requestDocuments, supplyDocuments } from '../../src/desk/acts/papers.commands.ts';
import { recordPayment, requestPayment } from '../../src/desk/acts/payment.commands.ts';
import { receive } from '../../src/desk/receipt/receive.commands.ts';
import { parseCivilDate } from '../../src/calendar/civil-date.ts';
import type { ApplicationRow } from '../../src/desk/application-row.ts';
import { AGENCIES, type Counter, FRIDAY, openCounter, PEOPLE, seen, typed } from './counter.ts';
import { awaitedOf, breachesOf, clockOf, codeOf, doAct, done, eventsOf, PAPERS } from './each-act.ts';

let counter: Counter;
beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter.close());

const day = (date: string, time = '09:00') => new Date(`${date}T${time}:00+07:00`);
const received = (procedureCode = '1.000001') => receive(counter.receiving(PEOPLE.desk), typed({ procedureCode }));
const begun = async (procedureCode?: string) => done(counter, await received(procedureCode), 'STARTED', FRIDAY);
const acting = (name: 'desk' | 'handler' | 'head', at: Date) => counter.acting(PEOPLE[name], at);

describe('papers', () => {
  test('asked for within the regime: the clock stands, what is left is the whole, and restarts when the file is complete', async () => {
    // The third working day after receipt: 24 November is a day off.
    const asked = await requestDocuments(acting('handler', day('2026-11-26')), seen(await begun()), {
      papers: PAPERS,
      ground: 'Thiếu bản vẽ',
      applicantLimit: { amount: 10, unit: 'WORKING_DAY' },
    });
    expect(asked).toMatchObject({
      state: 'AWAITING_DOCUMENTS',
      dueAt: null,
      overdueAt: null,
      originalDueAt: day('2026-12-14', '17:00'),
      applicantDueAt: day('2026-12-10', '17:00'),
    });
    expect((await clockOf(counter, asked)).left).toEqual({ amount: 15, unit: 'WORKING_DAY' });
    expect(await awaitedOf(counter, asked)).toEqual(PAPERS);

    const some = await supplyDocuments(acting('desk', day('2026-12-01')), seen(asked), ['Bản vẽ']);
    expect(some).toMatchObject({ state: 'AWAITING_DOCUMENTS', lastKind: 'DOCUMENTS_ADDED', dueAt: null, visits: 2 });
    expect(await awaitedOf(counter, some)).toEqual(['Giấy chứng nhận']);
    const twice = supplyDocuments(acting('desk', day('2026-12-02')), seen(some), ['Bản vẽ']);
    expect(await codeOf(twice)).toBe('PAPER_NOT_AWAITED');
    const none = supplyDocuments(acting('desk', day('2026-12-02')), seen(some), []);
    expect(await codeOf(none)).toBe('PAPERS_NEEDED');

    const whole = await supplyDocuments(acting('desk', day('2026-12-03')), seen(some), [' Giấy  chứng nhận ']);
    expect(whole).toMatchObject({ state: 'IN_PROGRESS', lastKind: 'DOCUMENTS_SUPPLIED', applicantDueAt: null });
    expect(whole.dueAt).toEqual(day('2026-12-24', '17:00'));
    expect(await done(counter, whole, 'RESOLVED', day('2026-12-24'))).toMatchObject({
      handled: 'ON_TIME',
      waitingDays: 5,
      visits: 3,
    });
  });

  test('a second request, or one on the fourth day, is for the head on another’s proposal', async () => {
    const fourth = await begun();
    expect(await codeOf(doAct(counter, fourth, 'DOCUMENTS_REQUESTED', PEOPLE.handler, day('2026-11-27')))).toBe(
      'HEAD_NEEDED',
    );
    const first = await doAct(counter, await begun(), 'DOCUMENTS_REQUESTED', PEOPLE.desk, day('2026-11-23'));
    const whole = await done(counter, first, 'DOCUMENTS_SUPPLIED', day('2026-11-25'));
    const again = doAct(counter, whole, 'DOCUMENTS_REQUESTED', PEOPLE.handler, day('2026-11-26'));
    expect(await codeOf(again)).toBe('HEAD_NEEDED');
    const byHead = await doAct(counter, whole, 'DOCUMENTS_REQUESTED', PEOPLE.head, day('2026-11-26'));
    expect(byHead).toMatchObject({ dueAt: null, lastAccountId: PEOPLE.head.accountId });
    const last = (await eventsOf(counter, byHead)).at(-1);
    expect(last?.payload).toEqual({ papers: PAPERS, applicantLimit: null, proposedBy: PEOPLE.handler.accountId });
    expect((await clockOf(counter, byHead)).breaches).toEqual([
      { code: 'ASKED_TOO_OFTEN', at: day('2026-11-26'), source: expect.stringContaining('118/2025') },
    ]);
  });

  test.each([
    [{ papers: [] }, 'PAPERS_NEEDED'],
    [{ papers: [' '] }, 'NAME_BLANK'],
    [{ papers: Array.from({ length: 101 }, String) }, 'TOO_MANY_COMPONENTS'],
    [{ ground: ' ' }, 'GROUND_NEEDED'],
    [{ applicantLimit: { amount: 0, unit: 'WORKING_DAY' as const } }, 'LIMIT_NOT_VALID'],
  ])('%o is refused: %s', async (over, code) => {
    const row = await received();
    const asking = requestDocuments(acting('handler', FRIDAY), seen(row), { papers: PAPERS, ground: 'thiếu', ...over });
    expect(await codeOf(asking)).toBe(code);
  });
});

describe('receipts', () => {
  test('are written down once, whether for a fee or a payment', async () => {
    const fees = [{ amount: 10, receipt: 'BL 1', note: null }];
    const row = await receive(counter.receiving(PEOPLE.desk), typed({ procedureCode: '1.000001', fees }));
    const at = day('2026-11-25');
    const asked = await requestPayment(acting('handler', at), seen(await done(counter, row, 'STARTED', FRIDAY)), {
      amount: 5,
      purpose: 'Lệ phí',
    });
    const pay = (receipt: string) => recordPayment(acting('desk', at), seen(asked), { amount: 5, receipt });
    expect(await codeOf(pay(' BL  1 '))).toBe('RECEIPT_REPEATED');
    const paid = await pay('BL 2');
    const collect = (receipt: string) => collectFee(acting('desk', at), seen(paid), { amount: 5, receipt });
    expect(await codeOf(collect('BL 2'))).toBe('RECEIPT_REPEATED');
    expect(await collect('BL 3')).toMatchObject({ lastKind: 'FEE_COLLECTED' });
  });
});

describe('payment', () => {
  test('suspends: what is left goes on from the day of payment', async () => {
    const asked = await requestPayment(acting('handler', day('2026-11-26')), seen(await begun()), {
      amount: 5_400_000_000,
      purpose: 'Tiền sử dụng đất',
    });
    expect(asked).toMatchObject({ state: 'AWAITING_PAYMENT', dueAt: null });
    expect((await clockOf(counter, asked)).left).toEqual({ amount: 12, unit: 'WORKING_DAY' });
    const at = day('2026-12-01');
    const pay = (amount: number, receipt: string) =>
      recordPayment(acting('desk', at), seen(asked), { amount, receipt });
    expect(await codeOf(pay(5_000_000_000, 'BL-7'))).toBe('AMOUNT_DIFFERS');
    expect(await codeOf(pay(5_400_000_000, ' '))).toBe('RECEIPT_NEEDED');
    expect(await codeOf(pay(0, 'BL-7'))).toBe('AMOUNT_NOT_VALID');
    const paid = await pay(5_400_000_000, 'BL-7');
    expect(paid).toMatchObject({ state: 'IN_PROGRESS', dueAt: day('2026-12-17', '17:00') });
    expect(paymentsOf(await eventsOf(counter, paid))).toEqual([
      {
        amount: 5_400_000_000,
        purpose: 'Tiền sử dụng đất',
        requestedAt: day('2026-11-26'),
        paidAt: at,
        receipt: 'BL-7',
      },
    ]);
  });
});

describe('stopping', () => {
  test('stands while stopped, goes on with what is left, and ends for good by an act', async () => {
    const stopped = await done(counter, await begun(), 'STOPPED', day('2026-11-26'));
    expect(stopped).toMatchObject({ state: 'STOPPED', closed: false, dueAt: null });
    expect(await done(counter, stopped, 'RESUMED', day('2026-12-01'))).toMatchObject({
      state: 'IN_PROGRESS',
      dueAt: day('2026-12-17', '17:00'),
    });
    const other = await done(counter, await begun(), 'STOPPED', day('2026-11-26'));
    const closed = await done(counter, other, 'CLOSED', day('2027-02-01'));
    expect(closed).toMatchObject({ state: 'STOPPED', closed: true, endedLate: false, holderAgencyId: null });
    const { rows } = await counter.db.query('select open from application where id = $1', [closed.id]);
    expect(rows).toEqual([{ open: false }]);
    expect(await codeOf(done(counter, closed, 'RESUMED', day('2027-02-02')))).toBe('ACT_NOT_ALLOWED');
  });
});

describe('letters and extensions', () => {
  const letter = (row: ApplicationRow, at: Date, newDate: string) =>
    apologise(acting('head', at), seen(row), { newDate: parseCivilDate(newDate), reason: 'Quá tải' });

  test('a letter in time is no breach; later or again it is, and the clock never moves', async () => {
    const row = await begun();
    const first = await letter(row, day('2026-12-11'), '2026-12-18');
    expect(first).toMatchObject({ dueAt: row.dueAt, reappointedAt: day('2026-12-18', '17:00') });
    expect(await breachesOf(counter, first)).toEqual([]);
    const second = await letter(first, day('2026-12-14'), '2026-12-19');
    // Saturday the 19th is off: the new date is kept on Monday. Later than a working day before, and again.
    expect(second).toMatchObject({ dueAt: row.dueAt, reappointedAt: day('2026-12-21', '17:00') });
    expect(await breachesOf(counter, second)).toEqual(['APOLOGY_REPEATED', 'APOLOGY_TOO_LATE']);
    expect(apologiesOf(await eventsOf(counter, second)).map(({ newDueOn }) => newDueOn)).toEqual([
      '2026-12-18',
      '2026-12-19',
    ]);
  });

  test('names a day after the due day, not too far, and needs a due time', async () => {
    const row = await begun();
    expect(await codeOf(letter(row, day('2026-12-11'), '2026-12-14'))).toBe('NEW_DATE_NOT_LATER');
    expect(await codeOf(letter(row, day('2026-12-18'), '2026-12-17'))).toBe('NEW_DATE_NOT_LATER');
    expect(await codeOf(letter(row, day('2026-12-11'), '2027-12-15'))).toBe('NEW_DATE_TOO_FAR');
    expect(await codeOf(letter(await begun('1.000006'), day('2026-12-11'), '2026-12-15'))).toBe('NO_DUE_TIME');
  });

  test('an extension needs sector law, keeps to its cap and to a working day before', async () => {
    const extend = (row: ApplicationRow, at: Date, amount: number) =>
      extendLimit(acting('head', at), seen(row), { amount, ground: 'Hồ sơ phức tạp' });
    expect(await codeOf(extend(await begun(), day('2026-12-01'), 3))).toBe('EXTENSION_NOT_GRANTED');
    const row = await begun('1.000009');
    expect(row.dueAt).toEqual(day('2026-12-21', '17:00'));
    expect(await codeOf(extend(row, day('2026-12-18'), 11))).toBe('EXTENSION_OVER_CAP');
    expect(await codeOf(extend(row, day('2026-12-21'), 3))).toBe('EXTENSION_TOO_LATE');
    expect(await codeOf(extend(row, day('2026-12-18'), 0))).toBe('LIMIT_NOT_VALID');
    const more = await extend(row, day('2026-12-18'), 8);
    expect(more).toMatchObject({ dueAt: day('2026-12-31', '17:00'), originalDueAt: row.dueAt });
    expect(await breachesOf(counter, more)).toEqual([]);
    expect(await codeOf(extend(more, day('2026-12-18'), 3))).toBe('EXTENSION_OVER_CAP');
  });
});

describe('opinions', () => {
  const ask = (row: ApplicationRow, agency: string = AGENCIES.justice.id) =>
    requestOpinion(acting('handler', day('2026-11-26')), seen(row), {
      agency,
      question: 'Có phù hợp không?',
      limit: { amount: 3, unit: 'WORKING_DAY' },
    });

  test('run on their own clock; the file goes on, or stands where sector law says so', async () => {
    const asked = await ask(await begun());
    expect(asked.dueAt).toEqual(day('2026-12-14', '17:00'));
    const suspended = await ask(await begun('1.000009'));
    expect(suspended).toMatchObject({ state: 'IN_PROGRESS', dueAt: null });
    const given = await giveOpinion(acting('handler', day('2026-12-03')), seen(suspended), {
      request: suspended.lastSequence,
      answer: 'Phù hợp',
    });
    expect(given.dueAt).toEqual(day('2026-12-28', '17:00'));
    expect(opinionsOf(await eventsOf(counter, given), await clockOf(counter, given))).toMatchObject([
      { request: suspended.lastSequence, agency: AGENCIES.justice.id, late: true, answer: 'Phù hợp' },
    ]);
    const again = giveOpinion(acting('handler', day('2026-12-03')), seen(given), { request: suspended.lastSequence });
    expect(await codeOf(again)).toBe('OPINION_NOT_AWAITED');
  });

  test('are asked of another agency that there is', async () => {
    const row = await begun();
    expect(await codeOf(ask(row, AGENCIES.construction.id))).toBe('OPINION_OF_OWN_AGENCY');
    expect(await codeOf(ask(row, '00000000-0000-0000-0000-000000000000'))).toBe('OPINION_AGENCY_UNKNOWN');
  });
});
