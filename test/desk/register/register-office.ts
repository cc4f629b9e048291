import writeExcelFile from 'write-excel-file/node';
import type { Clock } from '../../../src/clock.ts';
import { fixedClock } from '../../../src/clock.ts';
import {
  type ImportContext,
  importRegister,
  type ImportOptions,
  type RegisterFile,
  type RegisterOutcome,
} from '../../../src/desk/register/past-cases.commands.ts';
import { csvText } from '../../../src/spreadsheet/csv-writing.ts';
import { type Difference, replay } from '../../../src/desk/replay/replay.ts';
import { calendar, catalogueAt, type Counter, countedIds, FRIDAY, rules } from '../counter.ts';

/** A register as somebody kept it: Vietnamese headings, days as text. */
export const HEADINGS = {
  code: 'Mã hồ sơ',
  procedure: 'Mã thủ tục',
  agency: 'Cơ quan tiếp nhận',
  name: 'Tên cá nhân, tổ chức',
  idNumber: 'Số CCCD',
  phone: 'Số điện thoại',
  address: 'Địa chỉ',
  channel: 'Hình thức nộp',
  received: 'Ngày tiếp nhận',
  due: 'Ngày hẹn trả',
  asked: 'Ngày yêu cầu bổ sung',
  supplied: 'Ngày bổ sung',
  resolved: 'Ngày có kết quả',
  outcome: 'Kết quả',
  returned: 'Ngày trả kết quả',
  note: 'Ghi chú',
} as const;

export type Heading = keyof typeof HEADINGS;
export type Entry = Partial<Record<Heading | 'case', string>>;

/** A case that is right in every cell: 20/4/2026 is a Monday, 15 working days on lie two holidays. */
export const ENTRY: Entry = {
  code: '0015/2026',
  procedure: '1.000001',
  agency: 'H50.12',
  name: 'Nguyễn Văn An',
  idNumber: '045123456789',
  phone: '0912 345 678',
  address: 'Đông Hà',
  channel: 'Trực tiếp',
  received: '20/4/2026',
  due: '12/5/2026',
  resolved: '11/5/2026',
  outcome: 'Đã giải quyết',
  returned: '12-05-2026',
};

const titles = (entries: readonly Entry[]): Heading[] =>
  (Object.keys(HEADINGS) as Heading[]).filter((heading) => entries.some((entry) => entry[heading] !== undefined));

/** Rows of a register with its heading; `columns` gives their order. */
export function tableOf(entries: readonly Entry[], columns: readonly Heading[] = titles(entries)): string[][] {
  const withCase = entries.some((entry) => entry.case !== undefined);
  const heading: string[] = columns.map((column) => HEADINGS[column]);
  if (withCase) heading.push('Trường hợp');
  return [
    heading,
    ...entries.map((entry) => [
      ...columns.map((column) => entry[column] ?? ''),
      ...(withCase ? [entry.case ?? ''] : []),
    ]),
  ];
}

export const csvOf = (entries: readonly Entry[], columns?: readonly Heading[]): Buffer =>
  Buffer.from(csvText(tableOf(entries, columns)));

export const xlsxOf = async (entries: readonly Entry[], columns?: readonly Heading[]): Promise<Buffer> =>
  Buffer.from(
    await writeExcelFile(
      tableOf(entries, columns).map((row) => row.map((value) => (value === '' ? null : { value, type: String }))),
      { sheet: 'Sổ 2026' },
    ).toBuffer(),
  );

export const importing = (
  counter: Counter,
  importer: ImportContext['importer'] = 'OPERATOR',
  clock: Clock = fixedClock(FRIDAY),
): ImportContext => ({
  em: counter.database.fork(),
  importer,
  clock,
  ids: countedIds(`register ${(runs += 1)}`),
  catalogue: catalogueAt(clock.now()),
  rules,
});

let runs = 0;

export const entered = (
  counter: Counter,
  bytes: Buffer,
  options: Partial<ImportOptions & Omit<RegisterFile, 'bytes'>> = {},
  importer?: ImportContext['importer'],
): Promise<RegisterOutcome> => {
  const { sheet, prefix, agency, ...rest } = options;
  const file = { bytes, sheet: sheet ?? null, prefix: prefix ?? null, agency: agency ?? null };
  return importRegister(importing(counter, importer), file, { apply: true, ...rest });
};

/** Findings as `C2 CODE`. */
export const found = ({ findings }: RegisterOutcome): string[] =>
  findings.map(({ cell, row, code }) => `${cell ?? `row ${row}`} ${code}`);

/** Everything that an import may touch, as text. */
export async function everything(counter: Counter): Promise<string> {
  const { rows } = await counter.owner.query<{ all: string }>(`
    select coalesce(string_agg(t, chr(10)), '') as all from (
      select a::text as t from application a union all select e::text from application_event e
      union all select c::text from code_counter c order by 1) x`);
  return rows[0]?.all ?? '';
}

export async function replayed(counter: Counter): Promise<Difference[]> {
  const differences: Difference[] = [];
  await replay({ db: counter.db, calendarOf: () => calendar, onDifference: (each) => differences.push(each) });
  return differences;
}
