import { Problem } from '../../problem.ts';
import { columnLetters, type Table, type TableRow } from '../../spreadsheet/table.ts';
import { foldText } from '../search/fold.ts';

/** What a list of legal documents may say of one. */
export type DocumentColumn =
  | 'number'
  | 'title'
  | 'kind'
  | 'issuer'
  | 'issuedOn'
  | 'effectiveOn'
  | 'expiredOn'
  | 'expiredBy';

/** Headings as people write them, without marks and signs. */
const HEADINGS: Readonly<Record<DocumentColumn, readonly string[]>> = {
  number: ['so ky hieu', 'so hieu', 'so ky hieu van ban', 'so van ban', 'number', 'document number'],
  title: ['ten van ban', 'trich yeu', 'trich yeu noi dung', 'ten goi', 'ten goi trich yeu', 'title'],
  kind: ['loai van ban', 'hinh thuc van ban', 'ten loai van ban', 'kind', 'type'],
  issuer: ['co quan ban hanh', 'noi ban hanh', 'issuer', 'issued by'],
  issuedOn: ['ngay ban hanh', 'ngay ky', 'ngay thang nam ban hanh', 'issued on', 'date of issue'],
  effectiveOn: ['ngay co hieu luc', 'thoi diem co hieu luc', 'hieu luc tu', 'effective on', 'in force from'],
  expiredOn: ['ngay het hieu luc', 'thoi diem het hieu luc', 'expired on', 'expires on'],
  expiredBy: [
    'ly do het hieu luc',
    'van ban lam het hieu luc',
    'can cu het hieu luc',
    'expired by',
    'reason of expiry',
  ],
};

const COLUMN_OF: ReadonlyMap<string, DocumentColumn> = new Map(
  (Object.keys(HEADINGS) as DocumentColumn[]).flatMap((column) =>
    HEADINGS[column].map((heading) => [heading, column] as const),
  ),
);

/** What a column is called in messages and in the help. */
export const DOCUMENT_HEADINGS: Readonly<Record<DocumentColumn, string>> = {
  number: 'Số, ký hiệu (number)',
  title: 'Tên văn bản, trích yếu (title)',
  kind: 'Loại văn bản (kind)',
  issuer: 'Cơ quan ban hành (issuer)',
  issuedOn: 'Ngày ban hành (issued on)',
  effectiveOn: 'Ngày có hiệu lực (effective on)',
  expiredOn: 'Ngày hết hiệu lực (expired on)',
  expiredBy: 'Lý do hết hiệu lực (expired by)',
};

const NEEDED: readonly DocumentColumn[] = ['number', 'title', 'kind', 'issuer', 'issuedOn'];

/** Where the heading stands and which column, from 0, holds what. */
export interface DocumentHeader {
  readonly row: number;
  readonly columns: ReadonlyMap<DocumentColumn, number>;
  /** Headings that mean nothing here; their columns are not read. */
  readonly unread: readonly string[];
}

/** Titles, stamps and the agency's name stand above the heading. */
const LOOKED_AT = 30;

/** With and without what stands in brackets: "Ngày ban hành (dd/mm/yyyy)". */
const meaningOf = (title: string): DocumentColumn | null =>
  COLUMN_OF.get(foldText(title)) ?? COLUMN_OF.get(foldText(title.replaceAll(/\([^)]*\)/gu, ' '))) ?? null;

const titlesOf = ({ cells }: TableRow): readonly (readonly [number, string])[] =>
  cells.flatMap((cell, column) => (cell?.kind === 'TEXT' ? [[column, cell.text.trim()] as const] : []));

const wordsOf = (columns: readonly DocumentColumn[]): string =>
  columns.map((column) => DOCUMENT_HEADINGS[column]).join('; ');

/** Finds the row that names most columns. Throws `Problem` where there is none, one is missing or stands there twice. */
export function documentHeader({ rows }: Table): DocumentHeader {
  const known = (row: TableRow): number => new Set(titlesOf(row).flatMap(([, title]) => meaningOf(title) ?? [])).size;
  const [best] = rows
    .slice(0, LOOKED_AT)
    .map((row) => ({ row, known: known(row) }))
    .toSorted((one, other) => other.known - one.known);
  if (best === undefined || best.known < 3)
    throw new Problem('REGISTER_NO_HEADING', { params: { needed: wordsOf(NEEDED) } });
  const columns = new Map<DocumentColumn, number>();
  const unread: string[] = [];
  for (const [column, title] of titlesOf(best.row)) {
    const meaning = meaningOf(title);
    const earlier = meaning === null ? undefined : columns.get(meaning);
    if (earlier !== undefined) {
      const places = [earlier, column].map((each) => `${columnLetters(each)}${best.row.number}`).join(', ');
      throw new Problem('REGISTER_HEADING_TWICE', { params: { title, places } });
    }
    if (meaning === null) unread.push(title);
    else columns.set(meaning, column);
  }
  const missing = NEEDED.filter((column) => !columns.has(column));
  if (missing.length > 0)
    throw new Problem('REGISTER_HEADING_MISSING', { params: { missing: wordsOf(missing), row: best.row.number } });
  return { row: best.row.number, columns, unread };
}
