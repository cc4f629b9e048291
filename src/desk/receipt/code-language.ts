import type { CivilDate } from '../../calendar/civil-date.ts';
import { agencyCodeOn, type CodePattern, codeFrame } from './code-pattern.ts';

/**
 * Which codes a pattern can give, so that two patterns can be asked whether they could ever give the same one. Dates and
 * numbers are taken as any digits of their length: rather one pattern refused too many than a receipt that fails because
 * its code is taken.
 */

/** A place of a code: one sign, or any digit; the last digit of the number may stand any number of times. */
interface Place {
  readonly sign: string | null;
  readonly again: boolean;
}

/** The codes that one agency could have under one pattern and identifier, for receipt days in [from, to). */
export interface CodeLanguage {
  readonly agencyId: string;
  readonly pattern: string;
  readonly places: readonly Place[];
  /** Where the date stands and how it is written; null without one. */
  readonly date: { readonly at: number; readonly digits: number } | null;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
}

const PARTS = /\{agency\}|\{yyMMdd\}|\{yyyyMMdd\}|\{n(?::\d{1,2})?\}/gu;
const digits = (many: number, again = false): Place[] =>
  Array.from({ length: many }, (_, at) => ({ sign: null, again: again && at === many - 1 }));
const signs = (text: string): Place[] => Array.from(text, (sign) => ({ sign, again: false }));

/** What a pattern gives an agency that goes by an identifier. */
export function codeLanguage(
  pattern: string,
  identifier: string,
  whose: Pick<CodeLanguage, 'agencyId' | 'from' | 'to'>,
): CodeLanguage {
  const places: Place[] = [];
  let date: CodeLanguage['date'] = null;
  let end = 0;
  for (const { 0: part, index } of pattern.matchAll(PARTS)) {
    places.push(...signs(pattern.slice(end, index)));
    end = index + part.length;
    if (part === '{agency}') places.push(...signs(identifier));
    else if (part.startsWith('{n')) places.push(...digits(Math.max(1, Number(/\d+/u.exec(part)?.[0] ?? '1')), true));
    else {
      const many = part === '{yyMMdd}' ? 6 : 8;
      date ??= { at: places.length, digits: many };
      places.push(...digits(many));
    }
  }
  return { ...whose, pattern, places: [...places, ...signs(pattern.slice(end))], date };
}

const DIGIT = /^\d$/u;
const fits = (a: Place, b: Place): boolean => {
  if (a.sign === null) return b.sign === null || DIGIT.test(b.sign);
  return b.sign === null ? DIGIT.test(a.sign) : a.sign === b.sign;
};

/** Whether their receipt days never overlap and the date stands at the same place of both, so that it tells them apart. */
function toldApartByDate(a: CodeLanguage, b: CodeLanguage): boolean {
  if (a.date === null || b.date === null || a.date.at !== b.date.at || a.date.digits !== b.date.digits) return false;
  // Nothing before the date may stretch, or the date would move.
  if ([a, b].some(({ places, date }) => places.slice(0, date?.at).some(({ again }) => again))) return false;
  const before = (to: CivilDate | null, from: CivilDate | null): boolean => to !== null && from !== null && to <= from;
  return before(a.to, b.from) || before(b.to, a.from);
}

/** Whether some text is a code of both. */
export function mayMeet(a: CodeLanguage, b: CodeLanguage): boolean {
  if (toldApartByDate(a, b)) return false;
  const seen = new Set<string>();
  const open: (readonly [number, number])[] = [[0, 0]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [i, j] = next;
    const key = `${i} ${j}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (i === a.places.length && j === b.places.length) return true;
    // Each goes one place on, or stays where the digit before it may stand again.
    for (const [one, nextI] of steps(a.places, i))
      for (const [other, nextJ] of steps(b.places, j)) if (fits(one, other)) open.push([nextI, nextJ]);
  }
  return false;
}

function steps(places: readonly Place[], at: number): (readonly [Place, number])[] {
  const [here, before] = [places[at], places[at - 1]];
  return [...(here ? [[here, at + 1] as const] : []), ...(before?.again ? [[before, at] as const] : [])];
}

/** The codes as a regular expression for PostgreSQL, with the date and the number as its groups. */
export function codeExpression(pattern: string, identifier: string): string {
  const quoted = (text: string): string => text.replaceAll(/[.\-/\\^$*+?()[\]{}|]/gu, (sign) => `\\${sign}`);
  let expression = '';
  let end = 0;
  for (const { 0: part, index } of pattern.matchAll(PARTS)) {
    expression += quoted(pattern.slice(end, index));
    end = index + part.length;
    const width = Math.max(1, Number(/\d+/u.exec(part)?.[0] ?? '1'));
    if (part === '{agency}') expression += quoted(identifier);
    else if (part.startsWith('{n')) expression += `([0-9]{${width}}|[1-9][0-9]{${width},})`;
    else expression += part === '{yyMMdd}' ? '([0-9]{6})' : '([0-9]{8})';
  }
  return `^${expression}${quoted(pattern.slice(end))}$`;
}

/** An agency with the identifiers that it has had. */
export interface CodedAgency {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly codes: readonly {
    readonly code: string;
    readonly validFrom: string | null;
    readonly validTo: string | null;
  }[];
}

/** A pattern with the agency that it is for; null: for all that have none of their own. */
export interface DatedPattern extends CodePattern {
  readonly agencyId: string | null;
  readonly from: CivilDate;
}

const later = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b > a) ? b : a);
const earlier = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b < a) ? b : a);

/** Every identifier of an agency with the days on which it goes by it. */
export const identifiersOf = ({ code, codes }: CodedAgency): CodedAgency['codes'] =>
  codes.some((each) => each.code === code) ? codes : [...codes, { code, validFrom: null, validTo: null }];

/** What a pattern gives an agency in the days [from, to). */
export const languagesOf = (
  agency: CodedAgency,
  pattern: string,
  span: { readonly from: string | null; readonly to: string | null },
): CodeLanguage[] =>
  identifiersOf(agency).flatMap(({ code, validFrom, validTo }) => {
    const from = later(validFrom, span.from);
    const to = earlier(validTo, span.to);
    if (from !== null && to !== null && to <= from) return [];
    // Dates of validity and of policies are civil dates.
    const whose = { agencyId: agency.id, from: from as CivilDate | null, to: to as CivilDate | null };
    return [codeLanguage(pattern, code, whose)];
  });

/** What keeps a pattern from being one; null where it is. The number stands apart from other digits, so that it can be read. */
export function patternFault(pattern: CodePattern, agencies: readonly CodedAgency[], from: CivilDate): string | null {
  for (const agency of agencies) {
    try {
      const { before, width, after } = codeFrame(pattern, agencyCodeOn(agency, from), from);
      if (width > 12 || before.length + width + after.length > 60) return 'long';
      if (/\d$/u.test(before) || /^\d/u.test(after)) return 'digits';
      const code = `${before}${'0'.repeat(width)}${after}`;
      // It stands in addresses, where `..` and `//` mean something else, and on paper, where edges get lost.
      if (code.length < 4 || /^[^A-Za-z0-9]|[^A-Za-z0-9]$|\.\.|\/\//u.test(code)) return 'edges';
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }
  return null;
}
