import { CsvError, parse } from 'csv-parse';
import { Problem } from '../problem.ts';
import type { SpreadsheetLimits } from './limits.ts';
import type { Cell, Table, TableRow } from './table.ts';

/** Rows between which other work gets a turn. */
const BREATH = 1_000;

/**
 * Reads a CSV file: UTF-8 with or without a mark, or UTF-16 with one; separated by comma, semicolon or tab as the first
 * line shows; quotes, embedded line ends, any kind of line end. A row is a record, as a spreadsheet numbers it. Every
 * cell is text: `=1+1` is three characters, and nothing is worked out.
 */
export async function readCsv(bytes: Buffer, limits: SpreadsheetLimits): Promise<Table> {
  const text = decoded(bytes);
  const rows: TableRow[] = [];
  let cells = 0;
  const parser = parse({
    delimiter: separatorOf(text),
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: limits.cellCharacters * 4,
  });
  parser.end(text);
  let number = 0;
  try {
    for await (const record of parser as AsyncIterable<readonly string[]>) {
      number += 1;
      if (number > limits.rows) throw new Problem('SHEET_TOO_LONG', { params: { limit: limits.rows } });
      if (record.length > limits.columns) throw new Problem('SHEET_TOO_WIDE', { params: { limit: limits.columns } });
      cells += record.length;
      if (cells > limits.cells) throw new Problem('SHEET_TOO_MANY_CELLS', { params: { limit: limits.cells } });
      const read = record.map((each) => cellOf(each, limits));
      if (read.some((cell) => cell !== null)) rows.push({ number, cells: read, marks: new Map() });
      if (number % BREATH === 0) await new Promise(setImmediate);
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Problem('CSV_BROKEN', { params: { row: number + 1, reason: error.code } });
  } finally {
    parser.destroy();
  }
  return { sheet: null, rows, merged: [] };
}

function cellOf(text: string, limits: SpreadsheetLimits): Cell | null {
  if (text.length > limits.cellCharacters)
    throw new Problem('SHEET_CELL_TOO_LONG', { params: { limit: limits.cellCharacters } });
  return text.trim() === '' ? null : { kind: 'TEXT', text };
}

/**
 * Bytes as text, or a refusal: an old Vietnamese encoding (TCVN3, VNI, windows-1258) is not guessed at, since a wrong
 * guess changes names without anybody seeing it.
 */
function decoded(bytes: Buffer): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Problem('CSV_NOT_UNICODE');
  }
  if (text.includes('\0')) throw new Problem('CSV_NOT_TEXT');
  return text;
}

const SEPARATORS = [',', ';', '\t'] as const;

/** The sign that the first lines hold most often outside of quotes; a title line above the header may hold none. */
function separatorOf(text: string): string {
  const head = text.slice(0, 8_192).replaceAll(/"(?:[^"]|"")*"/gu, '');
  const lines = head.split(/\r\n?|\n/u).slice(0, 20);
  const most = (sign: string): number => Math.max(...lines.map((line) => line.split(sign).length - 1));
  const [best] = SEPARATORS.toSorted((one, other) => most(other) - most(one));
  return best ?? ',';
}
