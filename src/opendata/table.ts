import { csvText } from '../spreadsheet/csv-writing.ts';
import type { Addresses } from './addresses.ts';
import type { OpenDay } from './open-day.ts';
import type { Publication } from './publication.ts';
import { type Words, words } from './words.ts';

export type Value = string | number | boolean | null | readonly string[];

/** A column of a table: its name, what it means, and what stands in it. */
export interface Column<Row> {
  readonly name: string;
  /** A datatype of XML Schema, as CSVW names it. */
  readonly type: 'string' | 'integer' | 'boolean' | 'date' | 'anyURI';
  readonly meaning: Words;
  value(row: Row): Value;
  /** Whether a cell holds any number of values, parted by `LIST_MARK`. */
  readonly list?: true;
}

/** A table of the open data. */
export interface Table {
  /** Also the file's name without its ending. */
  readonly name: string;
  readonly title: Words;
  readonly about: Words;
  readonly columns: readonly Pick<Column<never>, 'name' | 'type' | 'meaning' | 'list'>[];
  /** Names of the columns that tell one row from another. */
  readonly key: readonly string[];
  /** The rows of a day, each value in the order of the columns. */
  rows(day: OpenDay, at: Addresses): Iterable<readonly Value[]>;
  /** How many rows a day has, without writing them. */
  count(day: OpenDay): number;
}

/** Parts the values of a list in one cell. Codes and addresses never hold it. */
export const LIST_MARK = '|';

/** A table whose rows are made of items of the day. */
export function tableOf<Item, Row>(definition: {
  readonly name: string;
  readonly title: Words;
  readonly about: Words;
  readonly key: readonly string[];
  readonly columns: readonly Column<Row>[];
  readonly items: (day: OpenDay) => readonly Item[];
  /** The rows of an item; left out of memory as soon as they are written. */
  readonly rowsOf: (item: Item, day: OpenDay, at: Addresses) => readonly Row[];
  /** How many rows an item has; one unless told. */
  readonly countOf?: (item: Item) => number;
}): Table {
  const { name, title, about, key, columns, items, rowsOf, countOf } = definition;
  return {
    name,
    title,
    about,
    key,
    columns,
    *rows(day, at) {
      for (const item of items(day)) {
        for (const row of rowsOf(item, day, at)) yield columns.map((column) => column.value(row));
      }
    },
    count: (day) => items(day).reduce((sum, item) => sum + (countOf?.(item) ?? 1), 0),
  };
}

const cellOf = (value: Value): string | number | null => {
  if (typeof value === 'boolean') return String(value);
  return value === null || typeof value === 'string' || typeof value === 'number' ? value : value.join(LIST_MARK);
};

/** Rows as lines of CSV, without a heading. */
const linesOf = (rows: Iterable<readonly Value[]>): string =>
  // The mark at the start tells spreadsheet programs the encoding; a file has one.
  csvText(Iterator.from(rows).map((row) => row.map(cellOf))).slice(1);

/** Stands at the end of every row: a file that was saved, or rows that were joined to others, still say it. */
export const FILE_COLUMNS: Table['columns'] = [
  { name: 'asOf', type: 'date', meaning: words('Dữ liệu là của ngày nào', 'The day that the data is of') },
  { name: 'licence', type: 'anyURI', meaning: words('Địa chỉ của giấy phép', 'Address of the licence') },
];

/** All columns of a table's file. */
export const columnsOf = ({ columns }: Table): Table['columns'] => [...columns, ...FILE_COLUMNS];

/** A table as CSV, some hundred rows at a time, so that nothing else waits for the whole. */
export function* csvOf(table: Table, day: OpenDay, { at, licence }: Publication): Generator<string> {
  yield csvText([columnsOf(table).map(({ name }) => name)]);
  let waiting: (readonly Value[])[] = [];
  for (const row of table.rows(day, at)) {
    waiting.push([...row, day.asOf, licence]);
    if (waiting.length < 200) continue;
    yield linesOf(waiting);
    waiting = [];
  }
  yield linesOf(waiting);
}
