import { type CivilDate, isCivilDate } from '../../calendar/civil-date.ts';
import type { MessageKey, MessageParams } from '../../messages/catalogue.ts';
import { Problem, problemsIn } from '../../problem.ts';
import { cellAddress, type CellMark, type Table, type TableRow } from '../../spreadsheet/table.ts';
import { LONGEST, needText } from '../typed-text.ts';
import { documentContent } from './document-faults.ts';
import { numberKey } from './document-number.ts';
import type { DocumentContent, Expiry } from './history.ts';
import { DOCUMENT_HEADINGS, type DocumentColumn, type DocumentHeader } from './sheet-columns.ts';

/** What is wrong in a list of documents, with its place. */
export interface SheetFinding {
  readonly sheet: string | null;
  readonly row: number;
  /** Address such as `C12`; null where it is the row as a whole. */
  readonly cell: string | null;
  readonly shown: string;
  readonly code: MessageKey;
  readonly params: MessageParams;
}

/** A row that can be entered. */
export interface SheetDocument {
  readonly row: number;
  readonly content: DocumentContent;
  readonly expiry: Expiry | null;
}

const MARKS: Readonly<Record<CellMark, MessageKey>> = {
  FORMULA: 'REGISTER_FORMULA',
  MERGED: 'REGISTER_MERGED',
  HIDDEN_ROW: 'REGISTER_HIDDEN_ROW',
  HIDDEN_COLUMN: 'REGISTER_HIDDEN_COLUMN',
};

const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u;

/** A day as people here write it, or ISO; null for anything else: a year of two digits or a month first is not guessed at. */
function dayOf(text: string): CivilDate | null {
  const [, day, month, year] = DAY_FIRST.exec(text) ?? [];
  const date = year === undefined ? text : `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  return isCivilDate(date) ? date : null;
}

/** One row as it is read: the first fault of a cell is thrown as a `Problem` whose path is the column. */
class Row {
  readonly #row: TableRow;
  readonly #header: DocumentHeader;
  constructor(row: TableRow, header: DocumentHeader) {
    this.#row = row;
    this.#header = header;
  }

  /** What a cell shows, trimmed; null where it is empty or the list has no such column. */
  shown(column: DocumentColumn): string | null {
    const place = this.#header.columns.get(column);
    if (place === undefined) return null;
    const mark = this.#row.marks.get(place);
    if (mark !== undefined) throw new Problem(MARKS[mark], { path: [column] });
    const cell = this.#row.cells[place] ?? null;
    if (cell === null) return null;
    if (cell.kind === 'ERROR' || cell.kind === 'BOOLEAN')
      throw new Problem('DOCUMENT_CELL_NOT_TEXT', { path: [column] });
    return cell.text.normalize('NFC').trim() || null;
  }

  text(column: DocumentColumn): string {
    const shown = this.shown(column);
    if (shown === null)
      throw new Problem('REGISTER_CELL_EMPTY', { path: [column], params: { heading: DOCUMENT_HEADINGS[column] } });
    return shown;
  }

  day(column: DocumentColumn): CivilDate | null {
    return this.shown(column) === null ? null : this.needDay(column);
  }

  needDay(column: DocumentColumn): CivilDate {
    const shown = this.text(column);
    // A date cell is `YYYY-MM-DDTHH:mm`.
    const date = dayOf(/^\d{4}-\d\d-\d\dT/u.test(shown) ? shown.slice(0, 10) : shown);
    if (date === null) throw new Problem('DOCUMENT_DAY_NOT_READ', { path: [column] });
    return date;
  }
}

function documentOf(row: Row): Omit<SheetDocument, 'row'> {
  const content = documentContent(
    {
      number: row.text('number'),
      title: row.text('title'),
      kind: row.text('kind'),
      issuer: row.text('issuer'),
      issuedOn: row.needDay('issuedOn'),
      effectiveOn: row.day('effectiveOn'),
    },
    [],
  );
  const from = row.day('expiredOn');
  if (from === null) {
    if (row.shown('expiredBy') !== null) row.text('expiredOn');
    return { content, expiry: null };
  }
  if (from < content.issuedOn) throw new Problem('DOCUMENT_ENDS_BEFORE_ISSUE', { path: ['expiredOn'] });
  const source = needText(row.text('expiredBy'), ['expiredBy'], LONGEST.NAME);
  return { content, expiry: { scope: 'WHOLE', from, source, note: null } };
}

/** Everything that a list says, and what of it cannot be understood. */
export function readDocuments(
  { sheet, rows }: Table,
  header: DocumentHeader,
): { readonly documents: readonly SheetDocument[]; readonly findings: readonly SheetFinding[] } {
  const documents: SheetDocument[] = [];
  const findings: SheetFinding[] = [];
  const seen = new Map<string, number>();
  for (const row of rows.filter(({ number }) => number > header.row)) {
    const columns = [...header.columns.values()];
    if (columns.every((column) => (row.cells[column] ?? null) === null && row.marks.get(column) !== 'FORMULA'))
      continue;
    try {
      const document = documentOf(new Row(row, header));
      const key = numberKey(document.content.number);
      const earlier = seen.get(key);
      if (earlier !== undefined)
        throw new Problem('DOCUMENT_TWICE_IN_FILE', { path: ['number'], params: { row: earlier } });
      seen.set(key, row.number);
      documents.push({ row: row.number, ...document });
    } catch (error) {
      const problems = problemsIn(error);
      if (problems === null) throw error;
      for (const problem of problems) findings.push(findingOf(problem, sheet, row, header));
    }
  }
  return { documents, findings };
}

/** The problem of a row with the place of its cell. */
export function findingOf(
  { code, params, path }: Problem,
  sheet: string | null,
  { number, cells }: Pick<TableRow, 'number' | 'cells'>,
  { columns }: DocumentHeader,
): SheetFinding {
  const [, place] = [...columns].find(([column]) => column === path?.[0]) ?? [];
  return {
    sheet,
    row: number,
    cell: place === undefined ? null : cellAddress(place, number),
    shown: place === undefined ? '' : (cells[place]?.text ?? '').slice(0, 100),
    code,
    params,
  };
}
