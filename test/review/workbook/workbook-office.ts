import type { Viewer } from '../../../src/identity/viewer.ts';
import type { Locale } from '../../../src/messages/locale.ts';
import { message } from '../../../src/messages/catalogue.ts';
import type { RecommendationContent } from '../../../src/review/recommendation/content.ts';
import { actOnItems, type ItemOutcome } from '../../../src/review/recommendation/item-acts.ts';
import type { ReviewItemFilter } from '../../../src/review/round/item-filter.ts';
import { exportReview } from '../../../src/review/workbook/export.commands.ts';
import { fetchWorkbook } from '../../../src/review/workbook/fetch-workbook.queries.ts';
import { applyReviewImport, importReview } from '../../../src/review/workbook/import.commands.ts';
import {
  allFindings,
  importChanges,
  importOfId,
  type ImportRow,
} from '../../../src/review/workbook/import-pages.queries.ts';
import { COLUMNS, columnTitle, type Column } from '../../../src/review/workbook/columns.ts';
import { readSpreadsheet } from '../../../src/spreadsheet/read-spreadsheet.ts';
import { cellAddress, columnLetters, type Table } from '../../../src/spreadsheet/table.ts';
import type { Office } from '../../registry/registry-office.ts';
import { bookOf, textCell } from '../../spreadsheet/zip-builder.ts';

/** A workbook of a round, as whoever made it fetches it. */
export async function exported(
  office: Office,
  viewer: Viewer,
  round: string,
  { filter = {}, locale = 'vi' }: { readonly filter?: ReviewItemFilter; readonly locale?: Locale } = {},
): Promise<Buffer> {
  const { id } = await exportReview(office.act(viewer), { round, filter });
  return fetchWorkbook({ db: office.db.pool, clock: office.act(null).clock }, locale, { id, viewer, token: null });
}

/** What became of a file that was sent back. */
export interface Sent extends ImportRow {
  /** Address of the cell or number of the row, code, and words in Vietnamese. */
  readonly findings: readonly (readonly [place: string, code: string, words: string])[];
  /** Row and columns of what it changes; the first 100. */
  readonly changes: readonly (readonly [row: number, columns: string])[];
}

/** Sends a file back, dry. */
export async function sent(office: Office, viewer: Viewer, round: string, bytes: Buffer): Promise<Sent> {
  const { id } = await importReview(office.act(viewer), { bytes, name: 'ra-soat.xlsx', round });
  const row = await importOfId({ db: office.db.pool, viewer }, id);
  if (row === null) throw new Error('a file that was read is not kept');
  const findings = await allFindings(office.db.pool, id);
  const { nodes } = await importChanges(office.db.pool, id, { first: 100 });
  return {
    ...row,
    findings: findings.map(({ row: at, cell, code, params }) => [
      cell ?? String(at),
      code,
      message('vi', code, params),
    ]),
    changes: nodes.map((change) => [change.row, change.cells.map(({ column }) => column).join(' ')]),
  };
}

export const confirmed = (office: Office, viewer: Viewer, id: string): Promise<unknown> =>
  applyReviewImport(office.act(viewer), { id });

/** Classifies one item by hand, as anybody may while a workbook is away. */
export async function classify(
  office: Office,
  viewer: Viewer,
  itemId: string,
  content: RecommendationContent,
): Promise<ItemOutcome | undefined> {
  const act = office.act(viewer);
  const acts = [{ itemId, seen: null, act: { kind: 'classify', content } as const }];
  return (await act.em.transactional((tx) => actOnItems(tx, act, acts)))[0];
}

/** What the latest recommendation of an item says by its row. */
export async function contentOf(office: Office, itemId: string): Promise<RecommendationContent | null> {
  const [row] = await office.query<{ content: RecommendationContent }>(
    `select e.content from review_item i join recommendation_event e on e.recommendation_id = i.latest_id
     where i.id = $1 and e.content is not null order by e.sequence desc limit 1`,
    [itemId],
  );
  return row?.content ?? null;
}

export const tableOf = (bytes: Buffer): Promise<Table> => readSpreadsheet(bytes, { sheet: ['Rà soát', 'Review'] });

/** Address of a column's cell in a file as we write it. */
export const at = (column: Column, row: number): string => cellAddress(COLUMNS.indexOf(column), row);

/** Cells of a sheet by their columns: texts, or the XML of a cell of another kind by its address. */
export type Row = Readonly<Partial<Record<Column, string | ((address: string) => string)>>>;

/** What a sheet made by hand may differ in from ours. */
export interface Shape {
  readonly columns?: readonly Column[];
  /** XML after the rows. */
  readonly tail?: string;
  readonly head?: string;
  readonly name?: string;
  /** Rows of other cells after each row's own. */
  readonly heading?: Readonly<Partial<Record<Column, string>>>;
  readonly extra?: readonly string[];
  readonly hidden?: readonly number[];
}

const escapedText = (text: string): string => text.replaceAll(/[&<>]/gu, (sign) => `&#${sign.codePointAt(0)};`);

/** A workbook by hand: `signature` above the ids, then rows. */
export function sheetOf(signature: string, rows: readonly Row[], shape: Shape = {}): Buffer {
  const { columns = COLUMNS, tail = '', head = '', name = 'Rà soát', heading = {}, extra = [], hidden = [] } = shape;
  const line = (number: number, cells: readonly (string | null)[]): string => {
    const hide = hidden.includes(number) ? ' hidden="1"' : '';
    return `<row r="${number}"${hide}>${cells.filter((cell) => cell !== null).join('')}</row>`;
  };
  const more = (number: number): string[] =>
    extra.map((text, index) => textCell(`${columnLetters(columns.length + index)}${number}`, text));
  const titles = columns.map((column, index) =>
    textCell(cellAddress(index, 1), heading[column] ?? (column === 'id' ? signature : columnTitle('vi', column))),
  );
  const lines = rows.map((row, index) => {
    const number = index + 2;
    const cells = columns.map((column, place) => {
      const held = row[column];
      const address = cellAddress(place, number);
      if (held === undefined) return null;
      return typeof held === 'string' ? textCell(address, escapedText(held)) : held(address);
    });
    return line(number, [...cells, ...more(number)]);
  });
  const xml = `${head}<sheetData>${line(1, [...titles, ...more(1)])}${lines.join('')}</sheetData>${tail}`;
  return bookOf({ sheets: { [name]: xml } });
}

/** Cells of other kinds. */
export const number =
  (value: string) =>
  (address: string): string =>
    `<c r="${address}"><v>${value}</v></c>`;
/** Style 1 of the builder is a date. */
export const dateCell =
  (serial: number) =>
  (address: string): string =>
    `<c r="${address}" s="1"><v>${serial}</v></c>`;
export const formula =
  (text: string, kept: string) =>
  (address: string): string =>
    `<c r="${address}" t="str"><f>${text}</f><v>${kept}</v></c>`;
export const boolean =
  (on: boolean) =>
  (address: string): string =>
    `<c r="${address}" t="b"><v>${on ? 1 : 0}</v></c>`;
export const errorCell =
  (text: string) =>
  (address: string): string =>
    `<c r="${address}" t="e"><v>${text}</v></c>`;
