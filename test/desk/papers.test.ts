import { anyDeskRules } from '../../seeds/policies/any-desk.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ApplicationRow } from '../../src/desk/application-row.ts';
import { apologise } from '../../src/desk/acts/due-time.commands.ts';
import { collectFee } from '../../src/desk/acts/fees.commands.ts';
import { paperContent } from '../../src/desk/papers/paper-content.ts';
import { paperAt, type PaperForm, papersOf } from '../../src/desk/papers/paper-forms.ts';
import { applicationPaper } from '../../src/desk/papers/paper.queries.ts';
import { placeOn } from '../../src/desk/papers/place-name.ts';
import { receive } from '../../src/desk/receipt/receive.commands.ts';
import { registerFor, registerPage } from '../../src/desk/papers/register.queries.ts';
import { reissueSlip } from '../../src/desk/acts/slip.commands.ts';
import { receiveSubmission, submit } from '../../src/desk/receipt/submission.commands.ts';
import type { Viewer } from '../../src/identity/viewer.ts';
import { parseCivilDate } from '../../src/calendar/civil-date.ts';
import type { ClockTerms } from '../../src/sla/clock-policy.ts';
import { AccessDenied } from '../../src/identity/permissions.ts';
import {
  AGENCIES,
  calendar,
  catalogueAt,
  type Counter,
  FRIDAY,
  handedIn,
  openCounter,
  PEOPLE,
  rules,
  seen,
  typed,
} from './counter.ts';
import { codeOf, done, eventsOf } from './each-act.ts';

let counter: Counter;
beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter.close());

const MONDAY = new Date('2026-11-23T09:00:00+07:00');
const day = parseCivilDate;
const HELPING = anyDeskRules.map((value) => ({ kind: 'anyDesk', agencyId: null, value }));

/** A file that was received, asked for papers, apologised for twice and stopped; its slip was lost in between. */
async function storied(): Promise<ApplicationRow> {
  let row = await receive(counter.receiving(PEOPLE.desk), typed({ fees: [{ amount: 10_000, receipt: 'BL 1' }] }));
  row = await done(counter, row, 'STARTED', FRIDAY);
  row = await apologise(counter.acting(PEOPLE.head), seen(row), { newDate: day('2026-12-24'), reason: 'Lý do một' });
  row = await reissueSlip(counter.acting(PEOPLE.desk), seen(row), { proof: 'PASSPORT' });
  row = await apologise(counter.acting(PEOPLE.head, MONDAY), seen(row), {
    newDate: day('2026-12-31'),
    reason: 'Lý do hai',
  });
  row = await done(counter, row, 'DOCUMENTS_REQUESTED', MONDAY);
  row = await done(counter, row, 'DOCUMENTS_SUPPLIED', MONDAY);
  return done(counter, row, 'STOPPED', MONDAY);
}

const termsOf = async ({ id }: Pick<ApplicationRow, 'id'>): Promise<ClockTerms | null> =>
  (await counter.db.query<{ terms: ClockTerms | null }>('select terms from application where id = $1', [id])).rows[0]
    ?.terms ?? null;

test('an application has the papers that its acts brought, and a control sheet at its newest act', async () => {
  const row = await storied();
  expect(papersOf(await eventsOf(counter, row)).map(({ form, sequence }) => [form, sequence])).toEqual([
    ['RECEIPT_SLIP', 1],
    ['APOLOGY', 3],
    ['RECEIPT_SLIP', 4],
    ['APOLOGY', 5],
    ['PAPERS_REQUEST', 6],
    ['STOP_NOTICE', 8],
    ['CONTROL_SHEET', 8],
  ]);
  const submission = await submit(counter.submitting(), handedIn());
  const lost = await reissueSlip(counter.acting(PEOPLE.desk), seen(submission), { proof: 'PASSPORT' });
  expect(papersOf(await eventsOf(counter, lost))).toEqual([]);
  const refused = await done(counter, lost, 'REJECTED', FRIDAY);
  expect(papersOf(await eventsOf(counter, refused)).map(({ form }) => form)).toEqual(['REFUSAL']);
});

test('a paper of another act is none', async () => {
  const events = await eventsOf(counter, await storied());
  const forms: readonly PaperForm[] = [
    'RECEIPT_SLIP',
    'PAPERS_REQUEST',
    'REFUSAL',
    'APOLOGY',
    'STOP_NOTICE',
    'REGISTER',
  ];
  const right = new Set(papersOf(events).map(({ form, sequence }) => `${form} ${sequence}`));
  let found = 0;
  for (const form of forms) {
    for (const sequence of [-1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1.5, Number.NaN]) {
      const paper = paperAt(events, form, sequence);
      expect(paper !== null, `${form} ${sequence}`).toBe(right.has(`${form} ${sequence}`));
      if (paper) found += 1;
    }
  }
  expect(found).toBe(6);
});

type Make = typeof paperContent;

/** Prints each paper as soon as there is one and once more in the end; answers those that came out otherwise. */
async function changed(make: Make): Promise<string[]> {
  const row = await storied();
  const [events, terms] = [await eventsOf(counter, row), await termsOf(row)];
  const different: string[] = [];
  for (let until = 1; until <= events.length; until += 1) {
    const then = events.slice(0, until);
    for (const paper of papersOf(then).filter(({ sequence }) => sequence === until)) {
      const one = JSON.stringify(make(calendar, terms, then, paper));
      const other = JSON.stringify(make(calendar, terms, events, paper));
      if (one !== other || one === 'null') different.push(`${paper.form} ${paper.sequence}`);
    }
  }
  return different;
}

test('printed again after later acts, each paper says what it said', async () => {
  expect(await changed(paperContent)).toEqual([]);
  // Seeded defect: a paper that is filled in from the file as it stands now.
  const fromNow: Make = (calendar, terms, events, paper) => {
    const content = paperContent(calendar, terms, events, paper);
    const newest = paperContent(calendar, terms, events, { form: 'CONTROL_SHEET', sequence: events.length });
    return content && newest && { ...content, slipSerial: newest.slipSerial, dueAt: newest.dueAt };
  };
  expect(await changed(fromNow)).toContain('RECEIPT_SLIP 1');
});

test('the first letter of apology keeps its date after a second, the first slip its number after another', async () => {
  const row = await storied();
  const [events, terms] = [await eventsOf(counter, row), await termsOf(row)];
  const paper = (form: PaperForm, sequence: number) => paperContent(calendar, terms, events, { form, sequence });
  expect(paper('APOLOGY', 3)).toMatchObject({
    newDate: '2026-12-24',
    ground: 'Lý do một',
    originalDueAt: row.originalDueAt,
  });
  expect(paper('APOLOGY', 5)).toMatchObject({
    newDate: '2026-12-31',
    ground: 'Lý do hai',
    originalDueAt: row.originalDueAt,
  });
  expect(paper('RECEIPT_SLIP', 1)).toMatchObject({ slipSerial: 1, fees: [{ receipt: 'BL 1' }] });
  expect(paper('RECEIPT_SLIP', 4)).toMatchObject({ slipSerial: 2, registerNumber: row.registerNumber });
  expect(paper('PAPERS_REQUEST', 6)?.papersAsked).toEqual(['Bản vẽ', 'Giấy chứng nhận']);
  const later = await collectFee(counter.acting(PEOPLE.desk, MONDAY), seen(row), { amount: 5, receipt: 'BL 2' });
  const again = paperContent(calendar, terms, await eventsOf(counter, later), { form: 'RECEIPT_SLIP', sequence: 1 });
  expect(again?.fees).toHaveLength(1);
});

test('a paper is for those who have to do with the file', async () => {
  const row = await storied();
  const asked = (viewer: Viewer | null) =>
    applicationPaper(
      {
        db: counter.db,
        viewer,
        agencies: catalogueAt(FRIDAY),
        caseOf: async (of) => ({ events: await eventsOf(counter, of), terms: await termsOf(of), calendars: calendar }),
      },
      row.code ?? '',
      { form: 'APOLOGY', sequence: 3 },
    );
  for (const viewer of [PEOPLE.desk, PEOPLE.handler, PEOPLE.head, PEOPLE.chairman])
    expect(await asked(viewer), viewer.username).not.toBeNull();
  for (const viewer of [PEOPLE.desk2, PEOPLE.handler2, PEOPLE.wardDesk]) expect(await asked(viewer)).toBeNull();
  await expect(asked(PEOPLE.manager)).rejects.toThrow(AccessDenied);
  await expect(asked(null)).rejects.toThrow(AccessDenied);
});

test('a register is read by its own desk and heads, those above included, in the order of its numbers', async () => {
  const open = (viewer: Viewer, agencyId: string | null = null) =>
    registerFor(viewer, catalogueAt(FRIDAY), { agencyId, from: day('2021-01-01'), to: day('2021-12-31') });
  const at = (text: string) => new Date(`${text}+07:00`);
  const inOrder: (string | null)[] = [];
  for (const time of ['2021-03-01T09:00:00', '2021-03-01T10:00:00', '2021-03-02T09:00:00', '2021-07-01T09:00:00'])
    inOrder.push((await receive(counter.receiving(PEOPLE.desk, at(time)), typed())).code);
  const submission = await submit(counter.submitting(at('2021-07-02T09:00:00')), handedIn());
  inOrder.push(
    (await receiveSubmission(counter.acting(PEOPLE.desk, at('2021-07-02T10:00:00')), seen(submission))).code,
  );
  await receive(counter.receiving(PEOPLE.desk, at('2022-01-03T09:00:00')), typed());
  // As those that were received before there were numbers.
  await counter.owner.query('update application set register_year = null, register_number = null where code = $1', [
    inOrder[1],
  ]);
  const codes: (string | null)[] = [];
  const numbers: (number | null)[] = [];
  let after: string | null = null;
  do {
    const page = await registerPage(counter.db, open(PEOPLE.desk), { first: 2, after });
    codes.push(...page.lines.map(({ code }) => code));
    numbers.push(...page.lines.map(({ registerNumber }) => registerNumber));
    after = page.hasNextPage ? (page.lines.at(-1)?.cursor ?? null) : null;
  } while (after !== null);
  // Of one day, what has no number comes first.
  expect(codes).toEqual([inOrder[1], inOrder[0], ...inOrder.slice(2)]);
  expect(numbers).toEqual([null, 1, 3, 4, 5]);
  await counter.owner.query(`update application set register_year = 2021, register_number = 2 where code = $1`, [
    inOrder[1],
  ]);
  expect(open(PEOPLE.chairman, AGENCIES.construction.id).agencyId).toBe(AGENCIES.construction.id);
  expect(() => open(PEOPLE.desk2, AGENCIES.construction.id)).toThrow(AccessDenied);
  expect(() => open(PEOPLE.handler)).toThrow(AccessDenied);
  expect(() => open(PEOPLE.head, AGENCIES.province.id)).toThrow(AccessDenied);
  const cursors = ['', 'x', Buffer.from("2021-03-01 1 ' or 1=1").toString('base64url')];
  for (const cursor of cursors)
    expect(await codeOf(registerPage(counter.db, open(PEOPLE.desk), { first: 2, after: cursor }))).toBe(
      'CURSOR_NOT_VALID',
    );
});

test('the place before the date is the agency’s own, a commune’s name, or where the province sits', () => {
  const row = (agencyId: string | null, place: string, from: string, to: string | null) => ({
    kind: 'paperPlaces',
    agencyId,
    value: { place, from, to, source: 'mẫu' },
  });
  const rows = [
    row(null, 'Đông Hà', '1989-07-01', '2025-06-30'),
    row(null, 'Đồng Hới', '2025-07-01', null),
    row(AGENCIES.justice.id, 'Khe Sanh', '2020-01-01', null),
  ];
  const placed = (name: string, level: 'PROVINCE' | 'COMMUNE', on: string, id: string = AGENCIES.construction.id) => {
    const agency = catalogueAt(FRIDAY).agency(id);
    if (!agency) throw new Error('no such agency');
    return placeOn({ rowsOf: () => rows }, { ...agency, name, level }, day(on));
  };
  expect(placed('Sở Xây dựng', 'PROVINCE', '2025-06-30')).toBe('Đông Hà');
  expect(placed('Sở Xây dựng', 'PROVINCE', '2025-07-01')).toBe('Đồng Hới');
  expect(placed('Sở Xây dựng', 'PROVINCE', '1980-01-01')).toBeNull();
  expect(placed('Sở Tư pháp', 'PROVINCE', '2026-01-01', AGENCIES.justice.id)).toBe('Khe Sanh');
  expect(placed('Ủy ban nhân dân xã Cam Thủy', 'COMMUNE', '2026-01-01')).toBe('Cam Thủy');
  expect(placed('Ủy ban nhân dân thị trấn Ái Tử', 'COMMUNE', '2026-01-01')).toBe('Ái Tử');
  expect(placed('Ủy ban nhân dân Phường 1, Đông Hà', 'COMMUNE', '2026-01-01')).toBe('Phường 1');
});

test('the control sheet tells through whose hands a file went, with times and the result against each limit', async () => {
  const at = (text: string) => new Date(`2026-11-${text}+07:00`);
  let row = await receive(counter.receiving(PEOPLE.desk), typed());
  row = await done(counter, row, 'STARTED', at('20T10:00:00'));
  row = await done(counter, row, 'HANDED_OVER', at('20T10:30:00'));
  row = await done(counter, row, 'HANDOVER_REFUSED', at('20T11:00:00'));
  row = await done(counter, row, 'HANDED_OVER', at('23T08:00:00'));
  row = await done(counter, row, 'HANDOVER_ACCEPTED', at('23T09:00:00'));
  const [events, terms] = [await eventsOf(counter, row), await termsOf(row)];
  const sheet = (sequence: number) =>
    paperContent(calendar, terms, events, { form: 'CONTROL_SHEET', sequence })?.steps ?? [];
  expect(sheet(6).map(({ act, from, to, handover }) => [act, from?.accountId, to?.accountId, handover])).toEqual([
    ['RECEIVED', undefined, PEOPLE.desk.accountId, null],
    ['STARTED', undefined, PEOPLE.handler.accountId, null],
    ['HANDED_OVER', PEOPLE.handler.accountId, expect.anything(), 'REFUSED'],
    ['HANDED_OVER', PEOPLE.handler.accountId, expect.anything(), 'ACCEPTED'],
  ]);
  expect(sheet(6).at(-1)).toMatchObject({ givenAt: at('23T08:00:00'), takenAt: at('23T09:00:00') });
  expect(sheet(6).at(2)).toMatchObject({ takenAt: null, endedAt: null, result: null, words: 'lý do' });
  // As it travelled before the answer came: under way, and nothing that came later.
  expect(sheet(3).at(-1)).toMatchObject({ act: 'HANDED_OVER', handover: null, takenAt: null });
  expect(sheet(3)).toHaveLength(3);
});

test('the control sheet shows a task late by its own limit, and a file answered early by the promise', async () => {
  const at = (text: string) => new Date(`2026-${text}+07:00`);
  let row = await receive(counter.receiving(PEOPLE.desk), typed());
  row = await done(counter, row, 'STARTED', FRIDAY);
  // Three working days at the own agency, taken to the seventh of December.
  row = await done(counter, row, 'TASK_OPENED', at('11-23T08:00:00'));
  row = await done(counter, row, 'TASK_DONE', at('12-07T08:00:00'));
  const open = await eventsOf(counter, row);
  const terms = await termsOf(row);
  const steps = paperContent(calendar, terms, open, { form: 'CONTROL_SHEET', sequence: open.length })?.steps ?? [];
  expect(steps.find(({ act }) => act === 'TASK_OPENED')).toMatchObject({
    from: { accountId: expect.any(String) },
    task: 'Xác minh',
    result: 'LATE',
  });
  const answered = await receive(counter.receiving(PEOPLE.desk), typed());
  const events = await eventsOf(counter, await done(counter, answered, 'RESOLVED', at('11-23T08:00:00')));
  const last = paperContent(calendar, terms, events, { form: 'CONTROL_SHEET', sequence: 2 })?.steps.at(-1);
  expect(last).toMatchObject({ act: 'RESOLVED', result: 'EARLY' });
});

test('a number stays in the register that gave it, whichever agency takes the file over', async () => {
  const then = new Date('2020-05-06T09:00:00+07:00');
  const over = await receive(counter.receiving(PEOPLE.wardDesk, then), typed({ procedureCode: '1.000008' }));
  const own = await receive(counter.receiving(PEOPLE.desk, then), typed());
  expect([over.registerNumber, own.registerNumber]).toEqual([1, 1]);
  // As a merger does: the successor takes the place of the receiving agency.
  await counter.owner.query('update application set receiving_agency_id = $1 where id = $2', [
    AGENCIES.construction.id,
    over.id,
  ]);
  const page = (viewer: Viewer) =>
    registerPage(
      counter.db,
      registerFor(viewer, catalogueAt(FRIDAY), { agencyId: null, from: day('2020-01-01'), to: day('2020-12-31') }),
      { first: 10, after: null },
    );
  expect((await page(PEOPLE.wardDesk)).lines.map(({ id }) => id)).toEqual([over.id]);
  expect((await page(PEOPLE.desk)).lines.map(({ id }) => id)).toEqual([own.id]);
});

test('a slip given by a desk that helps stands in the other agency’s register and names the desk to come back to', async () => {
  const anyDesk = { ...rules, rowsOf: (kind: string) => (kind === 'anyDesk' ? HELPING : []) };
  const row = await receive(
    { ...counter.receiving(PEOPLE.wardDesk), rules: anyDesk },
    typed({ receivingAgency: AGENCIES.construction.id }),
  );
  const content = paperContent(calendar, await termsOf(row), await eventsOf(counter, row), {
    form: 'RECEIPT_SLIP',
    sequence: 1,
  });
  expect(content).toMatchObject({
    agencyId: AGENCIES.construction.id,
    deskAgencyId: AGENCIES.ward.id,
    decidingAgencyId: AGENCIES.construction.id,
    registerNumber: row.registerNumber,
  });
});
