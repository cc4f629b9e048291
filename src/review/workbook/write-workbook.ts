import writeExcelFile, { type Cell, type SheetData } from 'write-excel-file/node';
import { message, type MessageKey } from '../../messages/catalogue.ts';
import type { Locale } from '../../messages/locale.ts';
import { columnLetters } from '../../spreadsheet/table.ts';
import { type ChoiceList, offered, PART_WORDS, VERDICT_WORDS } from './allowed-values.ts';
import { CHOICE_OF, type Column, COLUMNS, columnTitle, FILLED, KEPT, SHOWN, WIDTHS } from './columns.ts';
import type { ExportedItem } from './export.queries.ts';
import { cellText, printed } from './filled-cells.ts';
import { sheetFeatures, type Validation } from './sheet-features.ts';
import { signatureText } from './signature.ts';

/** What a workbook is made of. */
export interface WorkbookContent {
  readonly round: { readonly id: string; readonly name: string; readonly demo: boolean };
  readonly exportedAt: Date;
  readonly exportedBy: string;
  /** The filter in words; null for the whole round. */
  readonly filter: string | null;
  readonly items: readonly ExportedItem[];
}

const LISTS: readonly ChoiceList[] = ['verdict', 'yesNo', 'authority'];

const HEAD = { fontWeight: 'bold', wrap: true, alignVertical: 'top' } as const;
const GREY = { backgroundColor: '#e7e6e6', textColor: '#404040', wrap: true, alignVertical: 'top' } as const;
const OPEN = { wrap: true, alignVertical: 'top' } as const;
const DAY = { ...OPEN, type: Date, format: 'dd/mm/yyyy' } as const;
/** Text whatever it looks like: `=1+1`, 1.004950 and 1/2026 stay what they are, also when somebody types over them. */
const TEXT = { type: String, format: '@' } as const;

/** Round and instant, lists and guide around the rows, as an xlsx file. */
export async function writeWorkbook(locale: Locale, content: WorkbookContent): Promise<Buffer> {
  const rows: SheetData = [header(locale, content), ...content.items.map((item) => itemRow(locale, item))];
  const hidden = KEPT.map((column) => COLUMNS.indexOf(column));
  const features = sheetFeatures({
    columns: COLUMNS.length,
    rows: rows.length,
    hidden,
    hiddenSheets: [1],
    validations: validations(locale),
  });
  const sheet = (key: MessageKey): string => message(locale, key);
  const bytes = await writeExcelFile(
    [
      {
        data: rows,
        sheet: sheet('WORKBOOK_SHEET_ITEMS'),
        columns: COLUMNS.map((column) => ({ width: WIDTHS[column] })),
        stickyRowsCount: 1,
        orientation: 'landscape',
      },
      { data: listRows(locale), sheet: sheet('WORKBOOK_SHEET_LISTS') },
      {
        data: guideRows(locale, content),
        sheet: sheet('WORKBOOK_SHEET_GUIDE'),
        columns: [{ width: 24 }, { width: 100 }],
      },
    ],
    { features: [features] },
  ).toBuffer();
  return Buffer.from(bytes);
}

const header = (locale: Locale, { round, exportedAt }: WorkbookContent): Cell[] =>
  COLUMNS.map((column) => ({
    ...HEAD,
    ...TEXT,
    backgroundColor: isFilled(column) ? '#fff2cc' : '#d0cece',
    value: column === 'id' ? signatureText({ roundId: round.id, exportedAt }) : columnTitle(locale, column),
  }));

const isFilled = (column: Column): boolean => FILLED.some((each) => each === column);

function itemRow(locale: Locale, item: ExportedItem): Cell[] {
  const shown = {
    subject: message(locale, `WORKBOOK_SUBJECT_${item.subject}`),
    agency: item.agency,
    field: item.field,
    code: item.code,
    label: item.label,
    stage: message(locale, `WORKBOOK_STAGE_${item.stage}`),
    decided: item.decided === null ? '' : VERDICT_WORDS.print(locale, item.decided),
  };
  return [
    { ...GREY, ...TEXT, value: item.id },
    { ...GREY, type: Number, value: item.version },
    ...SHOWN.map((column) => ({ ...GREY, ...TEXT, value: cellText(shown[column]) ?? '' })),
    ...FILLED.map((column): Cell => {
      const cell = item.cells[column];
      if (column === 'endsOn') {
        return cell === null
          ? { ...OPEN, format: DAY.format, type: Date }
          : { ...DAY, value: new Date(`${cell}T00:00:00Z`) };
      }
      return { ...OPEN, ...TEXT, ...(cell === null ? {} : { value: printed(locale, column, cell) }) };
    }),
  ];
}

/** Each list in a column of the hidden sheet: a list written into a cell's rule may have 255 characters. */
function listRows(locale: Locale): SheetData {
  const lists = LISTS.map((list) => offered(locale, list));
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.map((list): Cell => list[at] ?? null));
}

function validations(locale: Locale): readonly Validation[] {
  const sheet = message(locale, 'WORKBOOK_SHEET_LISTS');
  return COLUMNS.flatMap((column, at): Validation[] => {
    const title = columnTitle(locale, column);
    if (column === 'endsOn') return [{ column: at, among: 'DAYS', title, words: 'dd/mm/yyyy' }];
    const list = CHOICE_OF[column];
    if (list === undefined) return [];
    const letters = columnLetters(LISTS.indexOf(list));
    const words = offered(locale, list);
    const range = `'${sheet}'!$${letters}$1:$${letters}$${words.length}`;
    return [{ column: at, among: { range }, title, words: words.join(', ').slice(0, 200) }];
  });
}

const EXAMPLE = {
  vi: '12/2024/QĐ-UBND | Sửa đổi | Tỉnh | Quy định về …',
  en: '12/2024/QĐ-UBND | Amend | Province | On …',
};

function guideRows(locale: Locale, { round, exportedAt, exportedBy, filter, items }: WorkbookContent): SheetData {
  const say = (key: MessageKey, params = {}): string => message(locale, key, params);
  const at = new Intl.DateTimeFormat(locale === 'vi' ? 'vi-VN' : 'en-GB', {
    dateStyle: 'short',
    timeStyle: 'medium',
    timeZone: 'Asia/Ho_Chi_Minh',
  }).format(exportedAt);
  const facts: readonly (readonly [MessageKey, string])[] = [
    ['WORKBOOK_GUIDE_ROUND', round.name],
    ['WORKBOOK_GUIDE_AT', `${at} (UTC+7)`],
    ['WORKBOOK_GUIDE_BY', exportedBy],
    ['WORKBOOK_GUIDE_ITEMS', String(items.length)],
    ['WORKBOOK_GUIDE_FILTER', filter ?? say('WORKBOOK_GUIDE_ALL')],
  ];
  const parts = PART_WORDS.values.map((part) => PART_WORDS.print(locale, part)).join('; ');
  const rules = [
    say('WORKBOOK_GUIDE_1'),
    say('WORKBOOK_GUIDE_2'),
    say('WORKBOOK_GUIDE_3'),
    say('WORKBOOK_GUIDE_4'),
    say('WORKBOOK_GUIDE_5', { example: EXAMPLE[locale] }),
    say('WORKBOOK_GUIDE_6', { parts }),
    say('WORKBOOK_GUIDE_7'),
  ];
  const line = (name: string, words: string): Cell[] => [
    { ...TEXT, ...HEAD, value: name },
    { ...TEXT, ...OPEN, value: cellText(words) ?? '' },
  ];
  return [
    line(say('WORKBOOK_GUIDE_TITLE'), ''),
    ...(round.demo ? [line('DEMO', say('WORKBOOK_GUIDE_DEMO'))] : []),
    ...facts.map(([key, value]) => line(say(key), value)),
    ...rules.map((rule, index) => line(String(index + 1), rule)),
  ];
}
