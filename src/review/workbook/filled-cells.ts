import type { Locale } from '../../messages/locale.ts';
import { visibleText } from '../../text.ts';
import { answerFor, type DocumentToChange, type RecommendationContent } from '../recommendation/content.ts';
import type { FilledColumn } from './columns.ts';
import { AUTHORITY_WORDS, CHANGE_WORDS, PART_WORDS, VERDICT_WORDS, YES_NO_WORDS } from './allowed-values.ts';

/**
 * What the cells of a row say, free of language and spelling: codes of lists, ISO days, tidy texts; null for an empty
 * cell. Equal ones mean the same, so that what a person changed can be told from what a spreadsheet program rewrote.
 */
export type FilledCells = Readonly<Record<FilledColumn, string | null>>;

/** Codes of procedures by their ids. */
export type CodeOf = (procedureId: string) => string;

/** A cell of Excel holds 32,767 units; what is longer is cut with a mark by which it is known. */
export const LONGEST_CELL = 32_000;
export const CUT = ' …[✂]';

/** A text as a cell keeps it: one kind of line end, composed letters, nothing invisible around it. */
export function cellText(text: string | null): string | null {
  const tidy = visibleText((text ?? '').toWellFormed().normalize('NFC').replaceAll(/\r\n?/gu, '\n'));
  if (tidy === null || tidy.length <= LONGEST_CELL) return tidy;
  return `${tidy.slice(0, LONGEST_CELL).toWellFormed()}${CUT}`;
}

/** One line without the signs that part things in a cell. */
const word = (text: string): string => (cellText(text) ?? '').replaceAll(/\s+/gu, ' ').replaceAll('|', '¦');

/** A document as a line of its cell, in codes. */
export const documentLine = ({ number, title, change, authority }: DocumentToChange): string =>
  [word(number), change, authority, ...(title === null || word(title) === '' ? [] : [word(title)])].join(' | ');

const joined = (parts: readonly string[], sign: string): string | null =>
  parts.length === 0 ? null : parts.join(sign);

/** The cells of what a recommendation says; all empty where nothing is proposed. */
export function filledCells(content: RecommendationContent | null, codeOf: CodeOf): FilledCells {
  if (content === null) return NO_CELLS;
  const [necessary, reasonable, lawful] = (['NECESSARY', 'REASONABLE', 'LAWFUL'] as const).map((question) =>
    answerFor(content, question),
  );
  const yesNo = (answer: { readonly answer: boolean } | null | undefined): string | null =>
    answer ? (answer.answer ? 'YES' : 'NO') : null;
  return {
    verdict: content.verdict,
    reason: cellText(content.reason),
    parts: joined(content.parts, '; '),
    proposal: cellText(content.proposal),
    necessary: yesNo(necessary),
    necessaryReason: cellText(necessary?.reason ?? null),
    reasonable: yesNo(reasonable),
    reasonableReason: cellText(reasonable?.reason ?? null),
    lawful: yesNo(lawful),
    lawfulReason: cellText(lawful?.reason ?? null),
    authority: content.authority,
    askedOf: cellText(content.askedOf),
    act: cellText(content.act),
    endsOn: content.endsOn,
    successors: joined(content.successors.map(codeOf), '; '),
    documents: cellText(joined(content.documents.map(documentLine), '\n')),
  };
}

const NO_CELLS: FilledCells = {
  verdict: null,
  reason: null,
  parts: null,
  proposal: null,
  necessary: null,
  necessaryReason: null,
  reasonable: null,
  reasonableReason: null,
  lawful: null,
  lawfulReason: null,
  authority: null,
  askedOf: null,
  act: null,
  endsOn: null,
  successors: null,
  documents: null,
};

/** How a cell is printed for a reader; days stay ISO, since they become date cells. */
export function printed(locale: Locale, column: FilledColumn, cell: string): string {
  switch (column) {
    case 'verdict':
      return inWords(VERDICT_WORDS, locale, cell);
    case 'necessary':
    case 'reasonable':
    case 'lawful':
      return inWords(YES_NO_WORDS, locale, cell);
    case 'authority':
      return inWords(AUTHORITY_WORDS, locale, cell);
    case 'parts':
      return cell
        .split('; ')
        .map((part) => inWords(PART_WORDS, locale, part))
        .join('; ');
    case 'documents':
      return cell
        .split('\n')
        .map((line) => {
          const [number = '', change = '', authority = '', ...title] = line.split(' | ');
          const terms = [inWords(CHANGE_WORDS, locale, change), inWords(AUTHORITY_WORDS, locale, authority)];
          return [number, ...terms, ...title].join(' | ');
        })
        .join('\n');
    case 'reason':
    case 'proposal':
    case 'necessaryReason':
    case 'reasonableReason':
    case 'lawfulReason':
    case 'askedOf':
    case 'act':
    case 'endsOn':
    case 'successors':
      return cell;
    default:
      return column satisfies never;
  }
}

interface Words<Value extends string> {
  readonly values: readonly Value[];
  print(locale: Locale, value: Value): string;
}

function inWords<Value extends string>(words: Words<Value>, locale: Locale, code: string): string {
  const value = words.values.find((each) => each === code);
  return value === undefined ? code : words.print(locale, value);
}
