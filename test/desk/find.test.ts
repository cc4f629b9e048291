import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ApplicationRow } from '../../src/desk/application-row.ts';
import { type ApplicantPatch, correctApplicant } from '../../src/desk/acts/correction.commands.ts';
import { findTyped } from '../../src/desk/work-list/find-typed.ts';
import { receive } from '../../src/desk/receipt/receive.commands.ts';
import { replay } from '../../src/desk/replay/replay.ts';
import { submit } from '../../src/desk/receipt/submission.commands.ts';
import { listRequest, type ListTyped } from '../../src/desk/work-list/work-list-request.ts';
import { workList } from '../../src/desk/work-list/work-list.queries.ts';
import { fixedClock } from '../../src/clock.ts';
import { AccessDenied } from '../../src/identity/permissions.ts';
import type { Viewer } from '../../src/identity/viewer.ts';
import { problemsIn } from '../../src/problem.ts';
import { foldWords } from '../../src/registry/search/fold.ts';
import {
  calendar,
  catalogueOn,
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

/** Finding a file by what people say at the desk: a name, a telephone, a number, a code. */

let counter: Counter;
let hoa: ApplicationRow;
let son: ApplicationRow;
let ward: ApplicationRow;

beforeAll(async () => {
  counter = await openCounter();
  const person = (name: string, idNumber: string | null, phone: string | null) =>
    typed({ applicant: { name, idNumber, phone }, procedureCode: '1.000001' });
  hoa = await receive(counter.receiving(PEOPLE.desk), person('Nguyễn Thị Hoá', '045123456789', '+84 912 345 678'));
  son = await receive(
    counter.receiving(PEOPLE.desk),
    person("Y'Bion Sơn (hộ 'Đông Hà')", 'B 123.4567', '0233 3852 111'),
  );
  ward = await receive(
    counter.receiving(PEOPLE.wardDesk),
    typed({
      procedureCode: '1.000008',
      applicant: { name: 'Trần Đắc Ước', phone: '0905 111 222' },
      submitter: { name: 'Lê Mạnh Hùng', phone: '0905 333 444' },
    }),
  );
  son = await done(counter, son, 'RESOLVED', FRIDAY);
  son = await done(counter, son, 'RETURNED', FRIDAY);
});
afterAll(() => counter.close());

async function found(viewer: Viewer | null, find: string, filter: ListTyped['filter'] = {}): Promise<string[]> {
  const catalogue = catalogueOn('2026-11-20');
  const asker = { viewer, clock: fixedClock(FRIDAY), catalogue, rules };
  const request = listRequest(asker, { mine: false, enteredLate: false, filter: { ...filter, find } });
  const { rows } = await workList({ db: counter.db, viewer }, request, { first: 100, after: null });
  return rows.map(({ id }) => id);
}

describe('a file is found', () => {
  test.each([
    ['Nguyễn Thị Hoá'],
    ['nguyen thi hoa'],
    ['Hóa Nguyễn thị'],
    ['HOÁ'.normalize('NFD')],
    ['hoa thi ngu'],
    ['  Hoá,  Nguyễn '],
    ['0912345678'],
    ['0912.345.678'],
    ['+84912345678'],
    ['84 912 345 678'],
    ['5678'],
    ['hoa 5678'],
    ['5678 nguyễn'],
    ['045123456789'],
    ['6789'],
  ])('by %s', async (text) => {
    expect(await found(PEOPLE.desk, text)).toEqual([hoa.id]);
  });

  test.each(['ybion son', 'SƠN y bion', 'ho dong ha', 'b1234567', 'B 123 4567', '4567', '02333852111'])(
    'also when its result was given long ago: %s',
    async (text) => {
      // An apostrophe parts words, so that who leaves it out writes another word.
      expect(await found(PEOPLE.desk, text)).toEqual(text === 'ybion son' ? [] : [son.id]);
    },
  );

  test('by its code, parts of it, and who handed it in', async () => {
    for (const text of [ward.code ?? '', (ward.code ?? '').toLowerCase(), 'le hung', '3444'])
      expect(await found(PEOPLE.wardDesk, text), text).toEqual([ward.id]);
    const day = await found(PEOPLE.desk, 'H50.12-261120');
    expect(new Set(day)).toEqual(new Set([hoa.id, son.id]));
    // Of both receiving agencies: the number is each one's own.
    expect(new Set(await found(PEOPLE.desk, '261120-0001'))).toEqual(new Set([hoa.id, ward.id]));
    expect(await found(PEOPLE.desk, 'H50.12-261120-0001')).toEqual([hoa.id]);
  });

  test.each(['hoan', 'nguyen hoa son', '0912345679', '912345', 'thi ng hoa'])('and not by %s', async (text) => {
    expect(await found(PEOPLE.desk, text)).toEqual([]);
  });

  test('names are folded in the database as everywhere else', async () => {
    const letter = fc.constantFrom(...'aàảãáạăằẳẵắặâầẩẫấậeèêềểễếệiìỉĩíịoòôồơờợuùưừứựyỳỹđĐÐỰỚQWz09éöçñ'.split(''));
    const parting = fc.constantFrom(' ', ' ', '-', "'", '.', ',', '(', ')', '/', '&', '–', '"', '_');
    const name = fc.array(fc.oneof({ weight: 6, arbitrary: letter }, { weight: 1, arbitrary: parting }), {
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(name, fc.constantFrom('NFC', 'NFD'), async (letters, form) => {
        const text = letters.join('').normalize(form);
        const { rows } = await counter.db.query<{ words: string[] }>('select folded_words($1) as words', [text]);
        expect(rows[0]?.words).toEqual(foldWords(text).map(({ plain }) => plain));
      }),
      { numRuns: 300 },
    );
  });
});

describe('who finds what', () => {
  test('an agency finds what it received, decides or holds', async () => {
    expect(await found(PEOPLE.desk, 'tran uoc')).toEqual([ward.id]);
    expect(await found(PEOPLE.desk2, 'tran uoc')).toEqual([]);
    expect(await found(PEOPLE.desk2, '0912345678')).toEqual([]);
    expect(await found(PEOPLE.desk2, hoa.code ?? '')).toEqual([]);
    expect(await found(PEOPLE.desk, 'hoa', { scope: 'MINE' })).toEqual([]);
    expect(await found(PEOPLE.wardDesk, 'tran uoc', { scope: 'AGENCY' })).toEqual([]);
    expect(await found(PEOPLE.wardDesk, 'tran uoc', { scope: 'RECEIVED' })).toEqual([ward.id]);
  });

  test('a head above finds by name and code, and not by the numbers of people', async () => {
    const under = { scope: 'UNDER' } as const;
    expect(await found(PEOPLE.chairman, 'hoa nguyen', under)).toEqual([hoa.id]);
    expect(await found(PEOPLE.chairman, hoa.code ?? '', under)).toEqual([hoa.id]);
    for (const number of ['0912345678', '045123456789', '5678', 'B1234567', '4567'])
      expect(await found(PEOPLE.chairman, number, under), number).toEqual([]);
    expect(await found(PEOPLE.head, 'hoa nguyen', under)).toEqual([hoa.id]);
  });

  test('nobody else finds anything', async () => {
    for (const viewer of [null, PEOPLE.manager]) await expect(found(viewer, 'hoa')).rejects.toThrow(AccessDenied);
    await expect(found(PEOPLE.desk, 'hoa', { scope: 'UNDER' })).rejects.toThrow(AccessDenied);
  });
});

describe('whatever is typed', () => {
  test.each([
    '',
    ' ',
    'a',
    '1',
    '123',
    '%',
    '_',
    '%%%%',
    "''",
    '!!',
    '\u200b\u200b',
    '\u0000',
    '....',
    '@#~!',
    "'!'",
    '1-2',
  ])('too little is told: %j', (text) => {
    expect(() => findTyped(text)).toThrow('FIND_TOO_SHORT');
  });

  test('too much is told', () => {
    expect(() => findTyped('an '.repeat(68))).toThrow('TEXT_TOO_LONG');
    expect(() => findTyped('x'.repeat(10_000))).toThrow('TEXT_TOO_LONG');
    expect(() => findTyped('x'.repeat(200))).not.toThrow();
  });

  const SIGNS = [
    '%hoa%',
    "hoa' or 1=1 --",
    'hoa:*',
    'xyz | hoa',
    'xyz & !hoa',
    '!xyz',
    'hoa <-> nguyen',
    `@${PEOPLE.desk2.agencyId}`,
    '\\hoa\\',
    '~8765 zz',
    '#0001 zz',
    '((((hoa',
    "0912' | '5678",
  ];
  test.each(SIGNS)('a sign is no sign to the database: %s', async (text) => {
    for (const viewer of [PEOPLE.desk, PEOPLE.desk2]) {
      const ids = await found(viewer, text);
      // Signs part words: what is left are words, and each must fit.
      const words = foldWords(text).map(({ plain }) => plain);
      const named = new Set(['hoa', 'nguyen', 'thi']);
      const fits = words.includes('hoa') && words.every((word) => named.has(word));
      if (viewer === PEOPLE.desk && fits) expect(ids).toEqual([hoa.id]);
      else expect(ids).toEqual([]);
    }
  });

  test('it is answered or refused, and never breaks', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 220 }), async (text) => {
        try {
          expect(Array.isArray(await found(PEOPLE.desk, text))).toBe(true);
        } catch (error) {
          expect(problemsIn(error)?.[0]?.code).toMatch(/^(?:FIND_TOO_SHORT|TEXT_TOO_LONG)$/u);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('what was typed wrong about an applicant', () => {
  const ground = 'gõ nhầm tên';

  test('is put right: found by the new words, no more by the old; the log knows neither', async () => {
    let row = await receive(
      counter.receiving(PEOPLE.desk),
      typed({ applicant: { name: 'Phạm Văn Kiênn', phone: '0977 000 001' } }),
    );
    row = await correctApplicant(counter.acting(PEOPLE.desk), seen(row), {
      applicant: { name: ' Phạm  Văn Kiên ', phone: '0977 000 002', address: 'Gio Linh' },
      ground,
    });
    expect(row).toMatchObject({
      applicantName: 'Phạm Văn Kiên',
      applicantPhone: '0977 000 002',
      lastKind: 'APPLICANT_CORRECTED',
      version: 2,
    });
    expect(await found(PEOPLE.desk, 'pham van kien')).toEqual([row.id]);
    expect(await found(PEOPLE.desk, '0977000002')).toEqual([row.id]);
    expect(await found(PEOPLE.desk, 'kienn')).toEqual([]);
    expect(await found(PEOPLE.desk, '0977000001')).toEqual([]);
    const log = await eventsOf(counter, row);
    expect(log.at(-1)).toMatchObject({
      ground,
      account: PEOPLE.desk.accountId,
      payload: { parts: ['NAME', 'PHONE', 'ADDRESS'] },
    });
    expect(JSON.stringify(log)).not.toMatch(/Kiên|0977|Gio Linh/u);
  });

  test('is put right part by part: what is left out stays, null or blank takes it away, and a name stays a name', async () => {
    const whole = {
      name: 'Lê Thị Hòa',
      idNumber: '045012345678',
      phone: '0977 000 009',
      address: 'Đông Hà',
      email: 'hoa@example.vn',
    };
    let row = await receive(counter.receiving(PEOPLE.desk), typed({ applicant: whole }));
    const correct = async (applicant: ApplicantPatch) => {
      row = await correctApplicant(counter.acting(PEOPLE.desk), seen(row), { applicant, ground });
      const { applicantName, applicantIdNumber, applicantPhone, applicantAddress, applicantEmail } = row;
      return [applicantName, applicantIdNumber, applicantPhone, applicantAddress, applicantEmail];
    };
    expect(await correct({ name: 'Lê Thị Hoà Bình' })).toEqual([
      'Lê Thị Hoà Bình',
      '045012345678',
      '0977 000 009',
      'Đông Hà',
      'hoa@example.vn',
    ]);
    expect(await correct({ phone: '0977 000 010' })).toEqual([
      'Lê Thị Hoà Bình',
      '045012345678',
      '0977 000 010',
      'Đông Hà',
      'hoa@example.vn',
    ]);
    expect(await correct({ address: null, email: ' ' })).toEqual([
      'Lê Thị Hoà Bình',
      '045012345678',
      '0977 000 010',
      null,
      null,
    ]);
    expect((await eventsOf(counter, row)).slice(1).map(({ payload }) => payload)).toEqual([
      { parts: ['NAME'] },
      { parts: ['PHONE'] },
      { parts: ['ADDRESS', 'EMAIL'] },
    ]);
    for (const name of [null, '', ' \u200b ']) expect(await codeOf(correct({ name }))).toBe('NAME_BLANK');
    expect(await codeOf(correct({ phone: '12' }))).toBe('PHONE_NOT_VALID');
    expect(await codeOf(correct({}))).toBe('NOTHING_CORRECTED');
  });

  test('moves no time, answers no submission, and needs a reason, a change and the desk that received it', async () => {
    const submission = await submit(counter.submitting(), handedIn());
    const right = { applicant: { name: 'Trần Thị Bình An', phone: '0912 345 679' }, ground };
    const row = await correctApplicant(counter.acting(PEOPLE.desk), seen(submission), right);
    expect(row).toMatchObject({ answeredAt: null, answerDueAt: submission.answerDueAt, state: 'SUBMITTED' });
    const attempt = (viewer: Viewer, how: Partial<typeof right>, target = seen(row)) =>
      codeOf(correctApplicant(counter.acting(viewer), target, { ...right, ...how }));
    expect(await attempt(PEOPLE.desk, {})).toBe('NOTHING_CORRECTED');
    expect(await attempt(PEOPLE.desk, { applicant: { name: '  ', phone: '12' } })).toBe('NAME_BLANK');
    expect(await attempt(PEOPLE.desk, { applicant: { name: 'Trần An', phone: '' }, ground: ' ' })).toBe(
      'GROUND_NEEDED',
    );
    expect(await attempt(PEOPLE.handler, { applicant: { name: 'X', phone: '' } })).toBe('ACT_NOT_YOURS');
    expect(await attempt(PEOPLE.desk2, { applicant: { name: 'X', phone: '' } })).toBe('APPLICATION_UNKNOWN');
    expect(await attempt(PEOPLE.desk, { applicant: { name: 'X', phone: '' } }, seen(submission))).toBe(
      'VERSION_CONFLICT',
    );
    expect(await attempt(PEOPLE.desk, { applicant: { name: 'X', phone: '' } }, seen(son))).toBe('ACT_NOT_ALLOWED');
  });

  test('leaves every row the fold of its log', async () => {
    const differences: unknown[] = [];
    const report = await replay({
      db: counter.db,
      calendarOf: () => calendar,
      onDifference: (each) => differences.push(each),
    });
    expect(differences).toEqual([]);
    expect(report.applications).toBeGreaterThanOrEqual(5);
  });
});
