import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { civilDateAt, parseCivilDate } from '../../../src/calendar/civil-date.ts';
import { fixedClock } from '../../../src/clock.ts';
import { type PatternTyped, setCodePattern } from '../../../src/desk/receipt/code-pattern.commands.ts';
import { receive } from '../../../src/desk/receipt/receive.commands.ts';
import { receiveSubmission, submit } from '../../../src/desk/receipt/submission.commands.ts';
import { type ImportContext, importRegister } from '../../../src/desk/register/past-cases.commands.ts';
import type { DeskRules } from '../../../src/desk/receipt/receipt.ts';
import { ADMIN, type Office, openOffice } from '../calendar-office.ts';
import { AGENCIES, catalogueAt, FRIDAY, handedIn, PEOPLE, seen, typed } from '../counter.ts';
import { codeOf } from '../each-act.ts';
import { csvOf, ENTRY, found, importing } from './register-office.ts';

/** Codes from elsewhere and patterns of our own never meet, whoever comes first; where they do all the same, it is said. */

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const TODAY = civilDateAt(FRIDAY);

const set = (over: Partial<PatternTyped>) =>
  setCodePattern(
    { em: office.database.fork(), viewer: ADMIN, clock: fixedClock(FRIDAY), catalogue: catalogueAt(FRIDAY) },
    { agency: AGENCIES.construction.id, pattern: 'X', reset: 'NEVER', from: TODAY, source: 'QĐ 7/QĐ-UBND', ...over },
  );

const enter = (codes: readonly string[], rules: DeskRules, onProgress?: () => void) => {
  const context: ImportContext = { ...importing(office), rules };
  const file = { bytes: csvOf(codes.map((code) => ({ ...ENTRY, code }))) };
  return importRegister(context, file, { apply: true, ...(onProgress ? { onProgress } : {}) });
};

const numbered = (prefix: string, many: number, width: number): string[] =>
  Array.from({ length: many }, (_, at) => `${prefix}${String(at + 1).padStart(width, '0')}`);

describe('a pattern and a register', () => {
  test('that come at once: the pattern waits for the import and sees its codes', async () => {
    const patterns: Promise<string>[] = [];
    const outcome = await enter(numbered('HRC-', 1_000, 6), office.holder.current, () => {
      if (patterns.length === 0) patterns.push(codeOf(set({ pattern: 'HRC-{n:6}' })));
    });
    expect(outcome.applied).toBe(true);
    expect(await Promise.all(patterns)).toEqual(['PATTERN_REPEATS']);
  });

  test('the import decides on the rules of its own transaction, not on those that its process had read', async () => {
    const old = (await office.another()).current;
    await set({ pattern: 'HSA-{n:6}', from: parseCivilDate('2026-12-20') });
    const outcome = await enter(['HSA-000001'], old);
    expect({ applied: outcome.applied, found: found(outcome) }).toEqual({
      applied: false,
      found: ['A2 REGISTER_CODE_OURS'],
    });
  });

  test('every code counts, however many were given before; those of the past do not', async () => {
    // Copies of an imported file: more than were ever looked at, and all of a day that is past.
    expect((await enter(['HQX-1'], office.holder.current)).applied).toBe(true);
    const { rows } = await office.owner.query<{ name: string }>(
      `select column_name as name from information_schema.columns
       where table_schema = 'public' and table_name = 'application' and is_generated = 'NEVER'`,
    );
    const other: Readonly<Record<string, string>> = {
      id: 'gen_random_uuid()',
      code: `'HQ-260302-' || lpad(n::text, greatest(4, length(n::text)), '0')`,
      receive_key: `'copy ' || n`,
      register_year: 'null',
      register_number: 'null',
    };
    const columns = rows.map(({ name }) => name);
    await office.owner.query(
      `insert into application (${columns.join(', ')}) select ${columns.map((name) => other[name] ?? name).join(', ')}
       from application, generate_series(1, 10050) n where code = 'HQX-1'`,
    );
    expect((await enter(['HQ-261130-0001'], office.holder.current)).applied).toBe(true);
    const from = parseCivilDate('2026-11-26');
    const pattern = { pattern: 'HQ-{yyMMdd}-{n:4}', reset: 'DAY', from } as const;
    expect(await codeOf(set(pattern))).toBe('PATTERN_REPEATS');
    expect((await set({ ...pattern, from: parseCivilDate('2026-12-01') })).from).toBe('2026-12-01');
  });
});

test('a receipt whose code is another’s is told so, uses no number, and today’s pattern may be replaced', async () => {
  await set({ pattern: 'NET-{n:4}' });
  await office.holder.refresh();
  const first = await receive(office.receiving(PEOPLE.desk), typed());
  expect(first.code).toBe('NET-0001');
  expect(await codeOf(set({ pattern: 'NEU-{n:4}' }))).toBe('PATTERN_SET_ALREADY');
  // Seeded: a foreign code gets past every check.
  await office.owner.query(`update application set code = 'NET-0002' where code = 'HQX-1'`);
  const outcomes = await Promise.all([1, 2, 3].map(() => codeOf(receive(office.receiving(PEOPLE.desk), typed()))));
  expect(outcomes).toEqual(['CODE_TAKEN', 'CODE_TAKEN', 'CODE_TAKEN']);
  const submitted = await submit(office.submitting(FRIDAY), handedIn());
  expect(await codeOf(receiveSubmission(office.acting(PEOPLE.desk), seen(submitted)))).toBe('CODE_TAKEN');
  expect((await set({ pattern: 'NEU-{n:4}' })).example).toBe('NEU-0001');
  await office.holder.refresh();
  expect((await receive(office.receiving(PEOPLE.desk), typed())).code).toBe('NEU-0002');
});
