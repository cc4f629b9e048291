import type { FeeContent } from '../version-content.ts';

/** Fee tokens as the portal prints them; amounts are grouped by commas. */
export const FEE_TOKEN = '(?:Miễn phí|Không có thông tin|\\d[\\d.,]* ?(?:VNĐ|Việt Nam Đồng|USD))';

/** What the fee column of a row says, and what follows it: `note` stood in brackets, `description` after them. */
export interface FeeCell {
  readonly kind: 'FREE' | 'ABSENT' | 'DONG' | 'FOREIGN' | 'NOT_UNDERSTOOD';
  /** Integer đồng for FREE and DONG, else null. */
  readonly amount: number | null;
  /** The token as printed, such as `10 USD`. */
  readonly printed: string;
  readonly note: string | null;
  readonly description: string;
  /** False where the bracket of the note never closes. */
  readonly closed: boolean;
}

// Every repetition below is bounded or starts at one place only, so a hostile text costs linear time.
const MONEY = /(?<![\d.,])(\d[\d.,]*)\s{0,4}(?:triệu|nghìn|tỷ)?\s{0,4}(?:đồng|đ(?!\p{L})|vnđ|vnd|usd)/giu;
const hasAmount = (text: string): boolean => [...text.matchAll(MONEY)].some((hit) => /[1-9]/u.test(hit[1] ?? ''));

const EXEMPTION = /^[\s\-+*(]*(?:được\s+)?(?:miễn|không thu|không phải|không có|không|chưa)(?!\p{L})/iu;
const FEE_WORD = /(?<!chi )(?<!\p{L})phí(?!\p{L})/iu;
const SET_BY_A_BODY = /(?:hội đồng nhân dân|u[ỷy] ban nhân dân|ủy ban nhân dân)[^.;]{0,200}(?:quy định|quyết định)/iu;
const BY_RULE_OF_A_BODY = /(?:theo|do)[^.;]{0,200}(?:hội đồng nhân dân|ủy ban nhân dân)/iu;

/**
 * True where a note says that something is to be paid: a sum, a fee by name, or the body that sets it. Costs
 * that are no fee ("chi phí") and sentences that only exempt do not count (*ours*).
 */
export const namesAFee = (note: string): boolean =>
  hasAmount(note) ||
  note
    .split(/[.;\n](?!\d)/u)
    .filter((clause) => !EXEMPTION.test(clause))
    .some((clause) => FEE_WORD.test(clause) || SET_BY_A_BODY.test(clause) || BY_RULE_OF_A_BODY.test(clause));

const OLD_FEE = /(?:lệ )?phí\s{0,4}:\s{0,4}(\d[\d.,]{0,20})\s{0,4}(?:đồng|vnđ)\s{0,4}\(([^()]{0,2000})\)/giu;

/** Further fees that an older form of the cell runs into the note: "Phí: 400000 Đồng (thi lại)". */
export const feesInNote = (note: string): readonly Pick<FeeContent, 'amount' | 'note'>[] =>
  [...note.matchAll(OLD_FEE)].flatMap((hit) => {
    const amount = wholeDong((hit[1] ?? '').replaceAll('.', ','));
    return amount === null || amount === 0 ? [] : [{ amount, note: (hit[2] ?? '').trim() }];
  });

/** Lines of the description column that are about the fee after all: "Phí : Thông tư số …". */
export const feeLines = (description: string): string | null => {
  const lines = description
    .split('\n')
    .filter((line) => /^[\s\-+*]*(?:lệ )?phí(?:, lệ phí)?[^:\n]{0,20}:/iu.test(line));
  return lines.length === 0 ? null : lines.map((line) => line.trim()).join('\n');
};

/** `1,500,000` or `1500000`; null for anything that is not plainly a whole number of đồng. */
export const wholeDong = (digits: string): number | null => {
  if (!/^(?:\d{1,3}(?:,\d{3})+|\d+)$/u.test(digits)) return null;
  const value = Number(digits.replaceAll(',', ''));
  return Number.isSafeInteger(value) ? value : null;
};

/** Ends of a bracket in flattened text: the next cell or nothing follows at once, never a space or a stop. */
const CELL_END = /\)(?=$|[^\s.,;:)”"])/gu;
const ENUMERATION = /^(?:[ivx]{1,4}|\d{1,2}|\p{Ll})$/u;

interface SplitNote {
  readonly note: string | null;
  readonly description: string;
  readonly closed: boolean;
}

const closingBracket = (text: string): number => {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    else if (text[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
};

/** Takes the bracketed note off the front of what follows a fee. Brackets inside it may be out of balance. */
export const splitNote = (after: string): SplitNote => {
  if (!after.startsWith('(')) return { note: null, description: after, closed: true };
  let end = closingBracket(after);
  if (end === -1) {
    const ends = [...after.matchAll(CELL_END)];
    const only = ends.length === 1 ? ends[0] : undefined;
    if (only === undefined) return { note: after.slice(1), description: '', closed: false };
    end = only.index;
  } else if (ENUMERATION.test(after.slice(1, end).trim())) return { note: null, description: after, closed: true };
  for (;;) {
    const rest = after.slice(end + 1);
    const next = rest.startsWith('(') ? closingBracket(rest) : rest.startsWith(')') ? 0 : -1;
    if (next === -1 || (next > 0 && !FEE_WORD.test(rest.slice(0, next)))) break;
    end += next + 1;
  }
  return { note: after.slice(1, end), description: after.slice(end + 1), closed: true };
};

const TOKEN = new RegExp(`^${FEE_TOKEN}`, 'u');

/** Reads the fee at the front of `rest`; null where no fee token stands there. */
export const feeCell = (rest: string): FeeCell | null => {
  const printed = TOKEN.exec(rest)?.[0];
  if (printed === undefined) return null;
  const tail = splitNote(rest.slice(printed.length));
  const note = tail.note === null || tail.note.trim() === '' ? null : tail.note.trim();
  const cell = { printed, note, description: tail.description.trim(), closed: tail.closed };
  if (printed === 'Miễn phí') return { kind: 'FREE', amount: 0, ...cell };
  if (printed === 'Không có thông tin') return { kind: 'ABSENT', amount: null, ...cell };
  if (printed.endsWith('USD')) return { kind: 'FOREIGN', amount: null, ...cell };
  const amount = wholeDong(printed.replace(/ ?(?:VNĐ|Việt Nam Đồng)$/u, ''));
  return { kind: amount === null ? 'NOT_UNDERSTOOD' : 'DONG', amount, ...cell };
};
