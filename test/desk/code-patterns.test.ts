import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseCivilDate } from '../../src/calendar/civil-date.ts';
import { fixedClock } from '../../src/clock.ts';
import type { ApplicationRow } from '../../src/desk/application-row.ts';
import { codeExpression, codeLanguage, mayMeet } from '../../src/desk/receipt/code-language.ts';
import { type PatternTyped, setCodePattern } from '../../src/desk/receipt/code-pattern.commands.ts';
import { receive } from '../../src/desk/receipt/receive.commands.ts';
import { brokenCounters } from '../../src/desk/replay/replay-log.ts';
import { receiveSubmission, submit } from '../../src/desk/receipt/submission.commands.ts';
import { snapshotFor } from '../../src/registry/catalogue/snapshot.ts';
import type { Viewer } from '../../src/identity/viewer.ts';
import { AGENCIES, catalogueAt, catalogueData, FRIDAY, handedIn, PEOPLE, seen, typed } from './counter.ts';
import { ADMIN, type Office, openOffice } from './calendar-office.ts';
import { codeOf } from './each-act.ts';

/** Codes by dated pattern (TT 01/2018 Đ19): three formats, without gaps or repeats, whatever changes while desks receive. */

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const SATURDAY = '2026-11-21';
const NATIONAL = 'G09.20-{yyyyMMdd}-{n:7}';

const set = (over: Partial<PatternTyped>, at = FRIDAY, viewer: Viewer | null = ADMIN) =>
  setCodePattern(
    { em: office.database.fork(), viewer, clock: fixedClock(at), catalogue: catalogueAt(at) },
    {
      agency: AGENCIES.construction.id,
      pattern: '{agency}-{yyMMdd}-{n:4}',
      reset: 'DAY',
      from: parseCivilDate(SATURDAY),
      source: 'QĐ 7/QĐ-UBND',
      ...over,
    },
  );

const numberIn = ({ code }: Pick<ApplicationRow, 'code'>): number => Number(/\d+$/u.exec(code ?? '')?.[0]);

describe('two patterns', () => {
  const whose = (agencyId: string, from: string | null = null, to: string | null = null) => ({
    agencyId,
    from: from === null ? null : parseCivilDate(from),
    to: to === null ? null : parseCivilDate(to),
  });
  test.each<[string, string, string, string, boolean]>([
    ['{agency}-{yyMMdd}-{n:4}', 'H50.12', '{agency}-{yyMMdd}-{n:4}', 'H50.1', false],
    ['{agency}-{yyMMdd}-{n:4}', 'H50.12', '{agency}-{yyMMdd}-{n:4}', 'H50.12', true],
    ['{yyMMdd}-{n:4}', 'A', '{yyMMdd}-{n:4}', 'B', true],
    ['X{n}-{agency}', '1', 'X1{n}-{agency}', '1', true],
    ['X{n:3}', 'A', 'X{n:5}', 'B', true],
    ['{agency}.{n:4}', 'H50', '{agency}.1-{n}', 'H50', false],
    ['{agency}-{n}', 'H50-20260101', 'H50-{yyyyMMdd}-{n:7}', 'Z', true],
    ['A-{yyMMdd}-{n:4}', '', 'A-{yyyyMMdd}-{n:4}', '', false],
  ])('%s of %s and %s of %s', (one, a, other, b, meet) => {
    const [left, right] = [codeLanguage(one, a, whose('1')), codeLanguage(other, b, whose('2'))];
    expect([mayMeet(left, right), mayMeet(right, left)]).toEqual([meet, meet]);
  });

  test('that hold on other days are told apart by the date, wherever nothing stretches before it', () => {
    const pattern = 'A-{yyMMdd}-{n:4}';
    const old = codeLanguage(pattern, '', whose('1', null, '2026-01-01'));
    expect(mayMeet(old, codeLanguage(pattern, '', whose('2', '2026-01-01')))).toBe(false);
    expect(mayMeet(old, codeLanguage(pattern, '', whose('2', '2025-12-31')))).toBe(true);
    const stretched = 'A-{n}-{yyMMdd}';
    expect(
      mayMeet(
        codeLanguage(stretched, '', whose('1', null, '2026-01-01')),
        codeLanguage(stretched, '', whose('2', '2026-01-01')),
      ),
    ).toBe(true);
  });

  test('a code of a pattern is found again, whatever stands in the identifier', () => {
    expect(codeExpression('{agency}-{yyMMdd}-{n:4}', 'H50.12')).toBe(
      '^H50\\.12\\-([0-9]{6})\\-([0-9]{4}|[1-9][0-9]{4,})$',
    );
  });
});

describe('a pattern', () => {
  test('is refused where it is none, has no source, is of the past, or could give a code twice', async () => {
    const code = (over: Partial<PatternTyped>) => codeOf(set(over));
    for (const pattern of [
      '',
      'X',
      '{n}{n}',
      '{agency}{n:4}',
      '{n:4}{yyMMdd}',
      'H 50-{yyMMdd}-{n}',
      '{year}-{n}',
      `${'x'.repeat(60)}{n}`,
      '../{n:4}',
      'A..{n:4}',
      'A//{n:4}',
      '/{n:4}',
      '{n:4}-',
      '{n}',
      'A-{n}',
    ])
      expect(await code({ pattern, reset: 'NEVER' }), pattern).toBe('PATTERN_NOT_VALID');
    expect(await code({ pattern: 'G09.20-{n:7}', reset: 'DAY' })).toBe('PATTERN_NOT_VALID');
    expect(await code({ source: ' ' })).toBe('CALENDAR_SOURCE_NEEDED');
    expect(await code({ agency: 'nobody' })).toBe('CALENDAR_AGENCY_UNKNOWN');
    expect(await code({ from: parseCivilDate('2026-11-19') })).toBe('PATTERN_IN_PAST');
    // For all agencies, without the agency in it; or another's identifier written out.
    expect(await code({ agency: null, pattern: '{yyMMdd}-{n:4}' })).toBe('PATTERN_COLLIDES');
    expect(await code({ pattern: 'H50.07-{yyMMdd}-{n:4}' })).toBe('PATTERN_COLLIDES');
    for (const viewer of [PEOPLE.desk, PEOPLE.head, PEOPLE.manager])
      expect(await codeOf(set({}, FRIDAY, viewer))).toBe('FORBIDDEN');
    expect(await codeOf(set({}, FRIDAY, null))).toBe('UNAUTHENTICATED');
    expect((await office.owner.query(`select from policy where kind = 'codePatterns'`)).rows).toEqual([]);
  });

  test('is refused where a code that was given, by whomever, could come again', async () => {
    const row = await receive(office.receiving(PEOPLE.desk), typed());
    expect(row.code).toBe('H50.12-261120-0001');
    const over = { pattern: 'H50.{n:2}-261120-0001', reset: 'NEVER' } as const;
    // Codes of the pattern before it could be among them too, and that is told first.
    expect(await codeOf(set(over))).toBe('PATTERN_COLLIDES');
    // A code from elsewhere is opaque text, and taken all the same.
    await office.owner.query('update application set code = $1 where id = $2', ['K7-0005', row.id]);
    expect(await codeOf(set({ pattern: 'K7-{n:4}', reset: 'NEVER' }))).toBe('PATTERN_REPEATS');
    await office.owner.query('update application set code = $1 where id = $2', [row.code, row.id]);
  });

  test('takes effect on its civil day: 32 desks at once on both sides of midnight', async () => {
    expect(await set({ pattern: NATIONAL, reset: 'NEVER' })).toEqual({
      example: 'G09.20-20261121-0000001',
      from: SATURDAY,
    });
    // Its day lies ahead: a slip of the pen is set right, and set again; from its day on nothing replaces it.
    expect((await set({ pattern: 'SAI-{n:3}', reset: 'NEVER' })).example).toBe('SAI-001');
    expect((await set({ pattern: NATIONAL, reset: 'NEVER' })).example).toBe('G09.20-20261121-0000001');
    const kept = await office.owner.query(
      `select value ->> 'pattern' as pattern from policy where kind = 'codePatterns'`,
    );
    expect(kept.rows.map(({ pattern }) => pattern)).toEqual([NATIONAL]);
    expect(await codeOf(set({}, new Date('2026-11-21T00:00:00+07:00')))).toBe('PATTERN_SET_ALREADY');
    await office.holder.refresh();
    const before = new Date('2026-11-20T23:59:59.999+07:00');
    const after = new Date('2026-11-21T00:00:00+07:00');
    const rows = await Promise.all(
      Array.from({ length: 32 }, (_, at) =>
        receive(office.receiving(PEOPLE.desk, at % 2 === 0 ? before : after), typed()),
      ),
    );
    const old = rows.filter((_, at) => at % 2 === 0);
    const fresh = rows.filter((_, at) => at % 2 === 1);
    expect(old.every(({ code }) => /^H50\.12-261120-\d{4}$/u.test(code ?? ''))).toBe(true);
    expect(fresh.every(({ code }) => /^G09\.20-20261121-\d{7}$/u.test(code ?? ''))).toBe(true);
    expect(fresh.map(numberIn).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 16 }, (_, at) => at + 1));
    // The number goes on over the next midnight, and a submission takes the next one.
    const next = await receive(office.receiving(PEOPLE.desk, new Date('2026-11-22T00:00:00+07:00')), typed());
    expect(next.code).toBe('G09.20-20261122-0000017');
    const submitted = await submit(office.submitting(FRIDAY), handedIn());
    const taken = await receiveSubmission(
      office.acting(PEOPLE.desk, new Date('2026-11-23T09:00:00+07:00')),
      seen(submitted),
    );
    expect(taken.code).toBe('G09.20-20261123-0000018');
    // Entered late it bears the pattern of its own day.
    const late = await receive(
      office.receiving(PEOPLE.head, new Date('2026-11-23T09:00:00+07:00')),
      typed({ enteredLate: { receivedAt: new Date('2026-11-20T16:00:00+07:00'), reason: 'mất điện' } }),
    );
    expect(late.code).toBe('H50.12-261120-0018');
    expect(await office.replayed()).toEqual([]);
  });

  test('changed while 32 desks receive, half of them in processes that do not know yet: no gap, no repeat, none of the old after it', async () => {
    const at = new Date('2026-11-24T09:00:00+07:00');
    const old = (await office.another()).current;
    const receiving = (which: number) =>
      receive({ ...office.receiving(PEOPLE.desk, at), rules: which % 2 === 0 ? old : office.holder.current }, typed());
    const during = Array.from({ length: 32 }, (_, which) => receiving(which));
    await set({ pattern: '{agency}-{yyMMdd}-{n}', reset: 'DAY', from: parseCivilDate('2026-11-24') }, at);
    const late = Array.from({ length: 32 }, (_, which) => receiving(which));
    const rows = await Promise.all([...during, ...late]);
    expect(new Set(rows.map(({ code }) => code)).size).toBe(64);
    for (const { code } of rows) expect(code).toMatch(/^(?:G09\.20-20261124-\d{7}|H50\.12-261124-\d{1,2})$/u);
    for (const { code } of rows.slice(32)) expect(code).toMatch(/^H50\.12-261124-\d{1,2}$/u);
    // Wider when full: the tenth has two digits.
    expect(rows.some(({ code }) => code === 'H50.12-261124-10')).toBe(true);
    expect(await office.replayed()).toEqual([]);
  });

  test('one set for all agencies holds where there is none of their own', async () => {
    const from = parseCivilDate('2026-12-01');
    await set({ agency: null, pattern: '{agency}/{yyMMdd}/{n:3}', from });
    await office.holder.refresh();
    const day = new Date('2026-12-01T09:00:00+07:00');
    expect((await receive(office.receiving(PEOPLE.desk2, day), typed({ procedureCode: '1.000007' }))).code).toBe(
      'H50.07/261201/001',
    );
    expect((await receive(office.receiving(PEOPLE.desk, day), typed())).code).toBe('H50.12-261201-1');
    expect(await office.replayed()).toEqual([]);
  });

  test('seeded: a number that was left out or given twice is found for every kind of counter', async () => {
    for (const where of [`day = '0001-01-01'`, `day = '2026-11-24'`, `day = '2026-12-01'`]) {
      await office.owner.query(`update code_counter set last = last + 1 where ${where}`);
      expect(await brokenCounters(office.db), where).not.toEqual([]);
      await office.owner.query(`update code_counter set last = last - 1 where ${where}`);
    }
    expect(await brokenCounters(office.db)).toEqual([]);
  });
});

test('the identifier is that of the day: the old form before the merger', async () => {
  const data = {
    ...catalogueData,
    agencies: catalogueData.agencies.map((agency) =>
      agency.id === AGENCIES.construction.id
        ? {
            ...agency,
            codes: [
              { code: '000.00.12.H50', validFrom: null, validTo: '2025-07-01' },
              { code: 'H50.12', validFrom: '2025-07-01', validTo: null },
            ],
          }
        : agency,
    ),
  };
  const catalogue = snapshotFor(data, parseCivilDate('2026-11-20'));
  const entered = (receivedAt: string) =>
    receive(
      { ...office.receiving(PEOPLE.head), catalogue },
      typed({ procedureCode: '1.000009', enteredLate: { receivedAt: new Date(receivedAt), reason: 'sổ giấy' } }),
    );
  expect((await entered('2022-09-21T09:00:00+07:00')).code).toBe('000.00.12.H50-220921-0001');
  expect((await entered('2025-06-30T23:59:00+07:00')).code).toBe('000.00.12.H50-250630-0001');
  expect((await entered('2025-07-01T00:00:00+07:00')).code).toBe('H50.12-250701-0001');
});
