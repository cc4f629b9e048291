import { Problem } from '../../problem.ts';
import { foldText } from '../../registry/search/fold.ts';
import { columnLetters, type Table, type TableRow } from '../../spreadsheet/table.ts';

/** What a register (sổ theo dõi, form 07 of TT 01/2018 and what came before it) may say of a case. */
export type RegisterColumn =
  | 'code'
  | 'procedure'
  | 'receivingAgency'
  | 'decidingAgency'
  | 'case'
  | 'channel'
  | 'name'
  | 'idNumber'
  | 'phone'
  | 'address'
  | 'receivedAt'
  | 'printedDueOn'
  | 'requestedAt'
  | 'suppliedAt'
  | 'resolvedAt'
  | 'outcome'
  | 'returnedAt'
  | 'note';

/** Headings as people write them, without marks and signs; the first one is what a message names. */
const HEADINGS: Readonly<Record<RegisterColumn, readonly string[]>> = {
  code: [
    'ma ho so',
    'ma so ho so',
    'so ho so',
    'so bien nhan',
    'so phieu tiep nhan',
    'code',
    'file code',
    'application code',
  ],
  procedure: [
    'ma thu tuc',
    'ma tthc',
    'ma thu tuc hanh chinh',
    'thu tuc',
    'tthc',
    'ten tthc',
    'ten thu tuc',
    'ten thu tuc hanh chinh',
    'thu tuc hanh chinh',
    'procedure',
    'procedure code',
  ],
  receivingAgency: [
    'co quan tiep nhan',
    'ma co quan tiep nhan',
    'don vi tiep nhan',
    'noi tiep nhan',
    'receiving agency',
  ],
  decidingAgency: [
    'co quan giai quyet',
    'ma co quan giai quyet',
    'co quan chu tri giai quyet',
    'don vi giai quyet',
    'deciding agency',
  ],
  case: ['truong hop', 'case'],
  channel: ['hinh thuc nop', 'hinh thuc tiep nhan', 'phuong thuc nop', 'phuong thuc tiep nhan', 'channel'],
  name: [
    'ten ca nhan to chuc',
    'ca nhan to chuc',
    'chu ho so',
    'nguoi nop',
    'nguoi nop ho so',
    'ho va ten',
    'ho ten',
    'ten nguoi nop',
    'applicant',
    'applicant name',
    'name',
  ],
  idNumber: [
    'so cccd',
    'cccd',
    'so cmnd',
    'cmnd',
    'so cmnd cccd',
    'cmnd cccd',
    'so dinh danh',
    'so giay to',
    'ma so thue',
    'id number',
  ],
  phone: ['so dien thoai', 'dien thoai', 'sdt', 'phone'],
  address: ['dia chi', 'noi cu tru', 'address'],
  receivedAt: [
    'ngay nhan',
    'ngay tiep nhan',
    'ngay nhan ho so',
    'ngay gio nhan',
    'thoi diem tiep nhan',
    'nhan ho so',
    'received',
    'received at',
    'received on',
  ],
  printedDueOn: [
    'ngay hen tra',
    'hen tra',
    'ngay hen tra ket qua',
    'hen tra ket qua',
    'han tra',
    'han giai quyet',
    'due',
    'due date',
    'due on',
    'printed due date',
  ],
  requestedAt: ['ngay yeu cau bo sung', 'yeu cau bo sung', 'papers requested', 'papers requested at'],
  suppliedAt: ['ngay bo sung', 'ngay bo sung du', 'ngay bo sung ho so', 'papers supplied', 'papers supplied at'],
  resolvedAt: [
    'ngay co ket qua',
    'ngay giai quyet',
    'ngay giai quyet xong',
    'ngay hoan thanh',
    'resolved',
    'resolved at',
    'resolved on',
  ],
  outcome: ['ket qua', 'ket qua giai quyet', 'outcome', 'result'],
  returnedAt: [
    'ngay tra',
    'ngay tra ket qua',
    'tra ket qua',
    'ngay nhan ket qua',
    'returned',
    'returned at',
    'returned on',
  ],
  note: ['ghi chu', 'ly do', 'note', 'notes'],
};

const COLUMN_OF: ReadonlyMap<string, RegisterColumn> = new Map(
  (Object.keys(HEADINGS) as RegisterColumn[]).flatMap((column) =>
    HEADINGS[column].map((heading) => [heading, column] as const),
  ),
);

/** Without these a row is no case. When it ended is told by the day of the result or, failing that, of its return. */
const NEEDED: readonly RegisterColumn[] = ['code', 'procedure', 'name', 'receivedAt', 'outcome'];

/** What a column is called in a message about one that is missing. */
export const HEADING_WORDS: Readonly<Record<RegisterColumn, string>> = {
  code: 'Mã hồ sơ (code)',
  procedure: 'Mã thủ tục (procedure)',
  receivingAgency: 'Cơ quan tiếp nhận (receiving agency)',
  decidingAgency: 'Cơ quan giải quyết (deciding agency)',
  case: 'Trường hợp (case)',
  channel: 'Hình thức nộp (channel)',
  name: 'Tên cá nhân, tổ chức (applicant)',
  idNumber: 'Số CCCD (id number)',
  phone: 'Số điện thoại (phone)',
  address: 'Địa chỉ (address)',
  receivedAt: 'Ngày tiếp nhận (received)',
  printedDueOn: 'Ngày hẹn trả (due)',
  requestedAt: 'Ngày yêu cầu bổ sung (papers requested)',
  suppliedAt: 'Ngày bổ sung (papers supplied)',
  resolvedAt: 'Ngày có kết quả (resolved)',
  outcome: 'Kết quả (outcome)',
  returnedAt: 'Ngày trả kết quả (returned)',
  note: 'Ghi chú (note)',
};

/** Where the heading stands and which column holds what. */
export interface RegisterHeader {
  /** Rows below this one are cases. */
  readonly row: number;
  readonly columns: ReadonlyMap<RegisterColumn, { readonly column: number; readonly title: string }>;
  /** Headings that mean nothing here; their columns are not read. */
  readonly unread: readonly string[];
}

/** Titles, stamps and the agency's name stand above the heading. */
const LOOKED_AT = 30;

/** A heading with and without what stands in brackets: "Ngày nhận (dd/mm/yyyy)". */
const meaningOf = (title: string): RegisterColumn | null =>
  COLUMN_OF.get(foldText(title)) ?? COLUMN_OF.get(foldText(title.replaceAll(/\([^)]*\)/gu, ' '))) ?? null;

type Titles = ReadonlyMap<number, string>;

const titlesOf = (row: TableRow): Titles =>
  new Map(row.cells.flatMap((cell, column) => (cell?.kind === 'TEXT' ? [[column, cell.text.trim()] as const] : [])));

/**
 * Finds the heading: the row that names most columns, by itself or with the row above it, whose headings may span two
 * rows. Throws `Problem` REGISTER_NO_HEADING, REGISTER_HEADING_MISSING or REGISTER_HEADING_TWICE.
 */
export function registerHeader({ rows }: Table): RegisterHeader {
  let best: { readonly row: number; readonly titles: Titles; readonly known: number } | null = null;
  for (const [at, row] of rows.slice(0, LOOKED_AT).entries()) {
    const own = titlesOf(row);
    const above = at > 0 ? titlesOf(rows[at - 1] ?? row) : own;
    for (const titles of [own, new Map([...above, ...own])]) {
      const known = new Set([...titles.values()].map(meaningOf).filter((each) => each !== null)).size;
      if (known > (best?.known ?? 2)) best = { row: row.number, titles, known };
    }
  }
  if (!best) throw new Problem('REGISTER_NO_HEADING', { params: { needed: wordsOf(NEEDED) } });
  const columns = new Map<RegisterColumn, { column: number; title: string }>();
  const unread: string[] = [];
  for (const [column, title] of [...best.titles].toSorted(([one], [other]) => one - other)) {
    const meaning = meaningOf(title);
    const earlier = meaning && columns.get(meaning);
    if (earlier) {
      const places = `${columnLetters(earlier.column)}${best.row}, ${columnLetters(column)}${best.row}`;
      throw new Problem('REGISTER_HEADING_TWICE', { params: { title, places } });
    }
    if (meaning) columns.set(meaning, { column, title });
    else unread.push(title);
  }
  const missing = NEEDED.filter((column) => !columns.has(column));
  if (!columns.has('resolvedAt') && !columns.has('returnedAt')) missing.push('resolvedAt');
  if (missing.length > 0)
    throw new Problem('REGISTER_HEADING_MISSING', { params: { missing: wordsOf(missing), row: best.row } });
  return { row: best.row, columns, unread };
}

const wordsOf = (columns: readonly RegisterColumn[]): string =>
  columns.map((column) => HEADING_WORDS[column]).join('; ');
