import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { resolveApplication, returnApplication, startApplication } from '../../src/desk/acts/acts.commands.ts';
import { trackedApplication } from '../../src/desk/application.queries.ts';
import { receive } from '../../src/desk/receipt/receive.commands.ts';
import { tokenMatches, trackingToken } from '../../src/desk/tracking-token.ts';
import { tidyLine, tidyWords } from '../../src/desk/typed-text.ts';
import { problemsIn } from '../../src/problem.ts';
import type { TimeUnit } from '../../src/sla/time-limit.ts';
import { catalogueData, catalogueOn, type Counter, openCounter, PEOPLE, seen, typed } from './counter.ts';

let counter: Counter;
beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter.close());

const codesOf = async (work: Promise<unknown>): Promise<string[]> => {
  try {
    await work;
    return [];
  } catch (error) {
    const problems = problemsIn(error);
    if (!problems) throw error;
    return problems.map(({ code, path }) => `${code} ${(path ?? []).join('.')}`);
  }
};

describe('a published limit that leaves the calendar', () => {
  test.each<[number, TimeUnit]>([
    [9_999, 'MONTH'],
    [999_999, 'CALENDAR_DAY'],
    [99_999, 'WORKING_DAY'],
    [999_999, 'WORKING_HOUR'],
  ])('of %i %s is told at the desk', async (max, unit) => {
    const limits = [{ kind: 'STATUTORY' as const, channel: null, case: null, unit, min: max, max, note: null }];
    const versions = catalogueData.versions.map((version) => ({ ...version, timeLimits: limits, terms: [] }));
    const catalogue = catalogueOn('2026-11-20', { ...catalogueData, versions });
    expect(await codesOf(receive({ ...counter.receiving(PEOPLE.desk), catalogue }, typed()))).toEqual([
      'LIMIT_OUT_OF_CALENDAR input.procedureCode',
    ]);
  });

  test('a late entry from before the calendar is told, too', async () => {
    for (const receivedAt of [new Date('1985-05-05T00:00:00Z'), new Date(-8.64e15)]) {
      const versions = catalogueData.versions.map((version) => ({ ...version, validFrom: '1980-01-01' }));
      const catalogue = catalogueOn('2026-11-20', { ...catalogueData, versions });
      const enteredLate = { receivedAt, reason: 'mất điện' };
      expect(await codesOf(receive({ ...counter.receiving(PEOPLE.head), catalogue }, typed({ enteredLate })))).toEqual([
        'DATE_OUT_OF_RANGE input.enteredLate.receivedAt',
      ]);
    }
  });
});

describe('text that nobody sees', () => {
  test.each(['\u200b', '\ufeff', '\u2060', '\u00ad', '\u200d\ufe0f', '\u3164', '\u2800', ' \u0000\u0007 ', '\u202e'])(
    '%j is blank',
    async (blank) => {
      expect(tidyWords(blank)).toBeNull();
      expect(await codesOf(receive(counter.receiving(PEOPLE.desk), typed({ applicant: { name: blank } })))).toEqual([
        'NAME_BLANK input.applicant.name',
      ]);
    },
  );

  test('is dropped from what is seen; notes keep their lines and tabs, names have one line', () => {
    const words = ' A\u0300n\u200b\u0000 1\r\n\tB\u001b[31m\u2028C\ud800 ';
    expect(tidyWords(words)).toBe('Àn 1\n\tB[31m\nC\ufffd');
    expect(tidyLine(words)).toBe('Àn 1 B[31m C\ufffd');
  });

  test('a name with it is kept without, and a ground of it is none', async () => {
    const row = await receive(
      counter.receiving(PEOPLE.desk),
      typed({ applicant: { name: 'Nguyễn\u0000 \u200bVăn\u00a0 An' }, components: [{ name: 'Đơn\u0007' }] }),
    );
    expect(row).toMatchObject({ applicantName: 'Nguyễn Văn An', components: [{ name: 'Đơn' }] });
    const work = resolveApplication(counter.acting(PEOPLE.desk), seen(row), 'REFUSED', '\u2060\u200b');
    expect(await codesOf(work)).toEqual(['NOTE_NEEDED note']);
  });
});

describe('who took the result', () => {
  test('stands on the row, checked as any person, and in no event', async () => {
    const row = await receive(counter.receiving(PEOPLE.desk), typed());
    const started = await startApplication(counter.acting(PEOPLE.handler), seen(row));
    const resolved = await resolveApplication(counter.acting(PEOPLE.handler), seen(started), 'GRANTED', null);
    const give = (name: string, phone: string) =>
      returnApplication(counter.acting(PEOPLE.desk), seen(resolved), { name, idNumber: '045', phone });
    expect(await codesOf(give('\u200b', '12'))).toEqual(['NAME_BLANK receiver.name', 'PHONE_NOT_VALID receiver.phone']);
    expect(await give(' Lê Thị  Dung', '0912 345 678')).toMatchObject({ state: 'RETURNED', version: 4 });
    const { rows } = await counter.db.query(
      `select a.receiver, (select jsonb_agg(to_jsonb(e)) from application_event e where e.application_id = a.id)::text as events
       from application a where id = $1`,
      [row.id],
    );
    expect(rows[0].receiver).toEqual({ name: 'Lê Thị Dung', idNumber: '045', phone: '0912 345 678', address: null });
    expect(rows[0].events).toContain('"byAnother": true');
    expect(rows[0].events).not.toMatch(/Dung|Nguyễn|0912/u);
  });
});

describe('following a case', () => {
  const secret = Buffer.alloc(32, 3);

  test('takes the code in small letters', async () => {
    const row = await receive(counter.receiving(PEOPLE.desk), typed());
    const token = trackingToken(secret, row.id, 1);
    const code = ` ${row.code?.toLowerCase()}\u200b`;
    expect(await trackedApplication(counter.db, secret, code, token)).toMatchObject({ id: row.id });
    expect(await trackedApplication(counter.db, secret, `${code}0`, token)).toBeNull();
  });

  test('takes no token with anything beside its letters, spaces and hyphens', () => {
    const token = trackingToken(secret, 'app', 1);
    expect(tokenMatches(secret, 'app', 1, token.replaceAll('-', ' – '))).toBe(true);
    for (const more of ['ế', '🙂', '.', '/', 'U', '\u0000', `${' '.repeat(100)}x`])
      expect(tokenMatches(secret, 'app', 1, `${token}${more}`), more).toBe(false);
    for (const [letter, alike] of [
      ['S', 'ſ'],
      ['K', '\u212a'],
      ['1', 'ı'],
    ] as const) {
      const app = Array.from({ length: 500 }, (_, at) => `app ${at}`).find((id) =>
        trackingToken(secret, id, 1).includes(letter),
      );
      const typedAlike = trackingToken(secret, app ?? '', 1).replace(letter, alike);
      expect(tokenMatches(secret, app ?? '', 1, typedAlike), alike).toBe(false);
    }
  });
});
