import { z } from 'zod';
import type { CivilDate } from '../../calendar/civil-date.ts';
import type { PolicyRow, Rules } from '../../sla/rules.ts';

/**
 * How an agency writes its codes (TT 01/2018 Đ19: agency's id, receipt date, number), dated data of kind
 * `codePatterns`. Places: `{agency}`, `{yyMMdd}`, `{yyyyMMdd}`, `{n}` or `{n:4}` for the number with at least so many
 * digits, wider when full. `reset`: the number begins again each DAY, or NEVER.
 */
export interface CodePattern {
  readonly pattern: string;
  readonly reset: 'DAY' | 'NEVER';
}

/** Holds where no policy says otherwise: `H50.12-260312-0001`. */
export const DEFAULT_CODE_PATTERN: CodePattern = { pattern: '{agency}-{yyMMdd}-{n:4}', reset: 'DAY' };

const dated = z.object({
  pattern: z.string(),
  reset: z.enum(['DAY', 'NEVER']),
  from: z.string(),
  /** Last day; null while it holds. */
  to: z.string().nullable(),
  source: z.string().optional(),
});

/** Patterns out of their rows, in the order of their first days: of two that hold the later counts. */
export const datedPatterns = (rows: readonly PolicyRow[]) =>
  rows.map(({ agencyId, value }) => {
    const { from, to, ...rest } = dated.parse(value);
    // Civil dates, checked when the policy was set.
    return { ...rest, agencyId, from: from as CivilDate, to: to as CivilDate | null };
  });

/** Every pattern that holds, held or will hold, with the agency whose it is; null for the province's. */
export const codePatterns = (
  rules: Pick<Rules, 'rowsOf'>,
): readonly { readonly agencyId: string | null; readonly pattern: string }[] =>
  rules.rowsOf('codePatterns').map(({ agencyId, value }) => ({ agencyId, pattern: dated.parse(value).pattern }));

/** The pattern of an agency on a civil day: its own, else the province's, else the default; of several the newest. */
export function codePatternOn(rules: Pick<Rules, 'rowsOf'>, agencyId: string, day: CivilDate): CodePattern {
  const holding = datedPatterns(rules.rowsOf('codePatterns')).filter(
    ({ agencyId: whose, from, to }) =>
      (whose === null || whose === agencyId) && from <= day && (to === null || day <= to),
  );
  return holding.findLast(({ agencyId: whose }) => whose === agencyId) ?? holding.at(-1) ?? DEFAULT_CODE_PATTERN;
}

/** An agency's identifier on a civil day: a late entry bears that of its own day. The one of today where none held then. */
export function agencyCodeOn(
  {
    code,
    codes,
  }: {
    readonly code: string;
    readonly codes: readonly {
      readonly code: string;
      readonly validFrom: string | null;
      readonly validTo: string | null;
    }[];
  },
  day: CivilDate,
): string {
  const held = codes.find(
    ({ validFrom, validTo }) => (validFrom === null || validFrom <= day) && (validTo === null || day < validTo),
  );
  return held?.code ?? code;
}

/** Day under which a number that never begins again is counted. */
export const NEVER_RESET = '0001-01-01';

/** A code but for its number: the number is known only inside the transaction. */
export interface CodeFrame {
  readonly before: string;
  readonly width: number;
  readonly after: string;
  /** Day of the counter, `YYYY-MM-DD`. */
  readonly counterDay: string;
}

const NUMBER = /\{n(?::(\d{1,2}))?\}/u;
/** What may stand in a code: it is printed, typed, read out and put into addresses. */
const PLAIN = /^[A-Za-z0-9._/-]*$/u;

/** Fills in a pattern for one agency and civil day. Throws where the pattern is no pattern: policies are checked when set. */
export function codeFrame({ pattern, reset }: CodePattern, agencyCode: string, day: CivilDate): CodeFrame {
  const found = NUMBER.exec(pattern);
  if (!found) throw new Error(`a code pattern needs {n}: ${pattern}`);
  if (reset === 'DAY' && !/\{yy(?:yy)?MMdd\}/u.test(pattern))
    throw new Error(`a number that resets by day needs the date beside it: ${pattern}`);
  const [year, month, date] = [day.slice(0, 4), day.slice(5, 7), day.slice(8, 10)];
  const fill = (part: string): string => {
    const filled = part
      .replaceAll('{agency}', agencyCode)
      .replaceAll('{yyMMdd}', `${year.slice(2)}${month}${date}`)
      .replaceAll('{yyyyMMdd}', `${year}${month}${date}`);
    if (!PLAIN.test(filled)) throw new Error(`a code holds letters, digits and . _ / - only: ${filled}`);
    return filled;
  };
  return {
    before: fill(pattern.slice(0, found.index)),
    width: Number(found[1] ?? '1'),
    after: fill(pattern.slice(found.index + found[0].length)),
    counterDay: reset === 'DAY' ? day : NEVER_RESET,
  };
}

/** The code with its number. */
export const codeWith = ({ before, width, after }: CodeFrame, number: number): string =>
  `${before}${String(number).padStart(width, '0')}${after}`;
