import type { MessageKey, MessageParams } from '../../messages/catalogue.ts';
import { isCivilDate } from '../../calendar/civil-date.ts';
import type { Cell, CellMark } from '../../spreadsheet/table.ts';
import {
  AUTHORITY_WORDS,
  CHANGE_WORDS,
  PART_WORDS,
  VERDICT_WORDS,
  type WordList,
  YES_NO_WORDS,
} from './allowed-values.ts';
import type { FilledColumn } from './columns.ts';
import { cellText } from './filled-cells.ts';

/** Why a cell cannot be taken for what it shows. */
export interface CellFault {
  readonly code: MessageKey;
  readonly params: MessageParams;
}

/** What a cell says (`FilledCells`), or why not. */
export type ReadCell = { readonly says: string | null } | { readonly fault: CellFault };

const says = (value: string | null): ReadCell => ({ says: value });
const fault = (code: MessageKey, params: MessageParams = {}): ReadCell => ({ fault: { code, params } });

/** Reads a cell that a person fills in, whatever a spreadsheet program made of it. */
export function readCell(column: FilledColumn, cell: Cell | null, mark: CellMark | undefined): ReadCell {
  if (mark === 'FORMULA') return fault('WORKBOOK_FORMULA');
  if (mark === 'MERGED') return fault('WORKBOOK_MERGED_CELL');
  if (cell === null) return says(null);
  if (cell.kind === 'ERROR') return fault('WORKBOOK_CELL_ERROR', { shown: cell.text });
  switch (column) {
    case 'verdict':
      return choice(VERDICT_WORDS, cell);
    case 'necessary':
    case 'reasonable':
    case 'lawful':
      return choice(YES_NO_WORDS, cell);
    case 'authority':
      return choice(AUTHORITY_WORDS, cell);
    case 'endsOn':
      return day(cell);
    case 'parts':
      return parts(cell);
    case 'successors':
      return codes(cell);
    case 'documents':
      return documents(cell);
    case 'reason':
    case 'proposal':
    case 'necessaryReason':
    case 'reasonableReason':
    case 'lawfulReason':
    case 'askedOf':
    case 'act':
      return text(cell);
    default:
      return column satisfies never;
  }
}

function choice<Value extends string>(words: WordList<Value>, cell: Cell): ReadCell {
  const value = words.read(cell.text);
  return value === null ? notAllowed(words, cell.text) : says(value);
}

const notAllowed = <Value extends string>(words: WordList<Value>, shown: string): ReadCell =>
  fault('WORKBOOK_NOT_ALLOWED', {
    shown: shown.slice(0, 60),
    allowedVi: words.allowed('vi'),
    allowedEn: words.allowed('en'),
  });

function text(cell: Cell): ReadCell {
  // A program has made a day of `1/2026`, and nobody can say what was typed.
  if (cell.kind === 'DATE') return fault('WORKBOOK_DAY_IN_TEXT', { shown: cell.text.slice(0, 10) });
  if (cell.kind === 'BOOLEAN') return fault('WORKBOOK_BOOLEAN_IN_TEXT');
  return says(cellText(cell.text));
}

/** Days that a decision can name. *Ours*: a year of two digits or a serial number a century off is a slip. */
const [FIRST_YEAR, LAST_YEAR] = ['2000', '2099'];

function day(cell: Cell): ReadCell {
  const shown = cell.text.trim().slice(0, 40);
  // A number without the form of a day may be anything, a count from 1904 among them.
  if (cell.kind === 'NUMBER' || cell.kind === 'BOOLEAN') return fault('WORKBOOK_NOT_A_DAY', { shown });
  const date = cell.kind === 'DATE' ? dayOfDate(cell.text) : dayOfText(cell.text);
  if (date === null) return fault('WORKBOOK_NOT_A_DAY', { shown });
  if (date.slice(0, 4) < FIRST_YEAR || date.slice(0, 4) > LAST_YEAR)
    return fault('WORKBOOK_DAY_FAR', { shown, from: FIRST_YEAR, to: LAST_YEAR });
  return says(date);
}

const dayOfDate = (written: string): string | null => (written.endsWith('T00:00') ? written.slice(0, 10) : null);

/** Day, month, year as people here write it, or ISO; nothing else is guessed at. */
function dayOfText(written: string): string | null {
  const tidy = written.trim();
  const [, day = '', month = '', year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(tidy) ?? [];
  const date = year === undefined ? tidy : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCivilDate(date) ? date : null;
}

const split = (written: string, signs: RegExp): readonly string[] => [
  ...new Set(
    written
      .split(signs)
      .map((each) => each.trim().replaceAll(/\s+/gu, ' '))
      .filter((each) => each !== ''),
  ),
];

const joined = (values: readonly string[], sign: string): ReadCell =>
  says(values.length === 0 ? null : values.join(sign));

function parts(cell: Cell): ReadCell {
  const found: string[] = [];
  for (const written of split(cell.text, /[;\n]/u)) {
    const part = PART_WORDS.read(written);
    if (part === null) return notAllowed(PART_WORDS, written);
    if (!found.includes(part)) found.push(part);
  }
  return joined(found, '; ');
}

function codes(cell: Cell): ReadCell {
  // As a number a code has lost its zeros: 1.004950 is 1.00495.
  if (cell.kind !== 'TEXT') return fault('WORKBOOK_CODE_NOT_TEXT', { shown: cell.text.slice(0, 40) });
  return joined(split(cell.text, /[;,\n]/u), '; ');
}

function documents(cell: Cell): ReadCell {
  if (cell.kind !== 'TEXT') return fault('WORKBOOK_DOCUMENT_LINE', { shown: cell.text.slice(0, 60) });
  const lines: string[] = [];
  for (const line of split(cellText(cell.text) ?? '', /\n/u)) {
    const [number = '', change = '', authority = '', ...title] = line.split('|').map((each) => each.trim());
    const terms = [CHANGE_WORDS.read(change), AUTHORITY_WORDS.read(authority)];
    if (number === '' || terms.includes(null)) return fault('WORKBOOK_DOCUMENT_LINE', { shown: line.slice(0, 60) });
    lines.push([number, ...terms, ...(title.length === 0 ? [] : [title.join(' ¦ ')])].join(' | '));
  }
  return joined(lines, '\n');
}
