import { type CellValue, readSheet } from 'read-excel-file/universal';
import { Problem } from '../problem.ts';
import type { SpreadsheetLimits } from './limits.ts';
import { areaText, mergedByRow, placeOf, rowMarks, type SheetMarks, sheetMarks } from './sheet-marks.ts';
import { storedZip } from './stored-zip.ts';
import type { Cell, Table, TableRow } from './table.ts';
import { chosenSheet, packageOf, readWorkbook, type SheetAsked } from './workbook.ts';
import { tagsOf, xmlText } from './xml-tags.ts';
import { guardedParts } from './zip-guard.ts';

/** A number as the file writes it. */
class NumberText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** Reads one sheet of an xlsx file. To be run where memory and time are bounded: `xlsx-worker.ts`. */
export async function readXlsx(bytes: Buffer, asked: SheetAsked, limits: SpreadsheetLimits): Promise<Table> {
  const parts = await guardedParts(bytes, limits);
  const workbook = readWorkbook(parts, limits);
  const sheet = chosenSheet(workbook, asked);
  for (const path of [workbook.styles, workbook.sharedStrings]) checkStrings(path, parts.get(path ?? ''), limits);
  const marks = sheetMarks(xmlText(sheet.path, parts.get(sheet.path) ?? Buffer.alloc(0)), limits);
  const rows = await values(storedZip(packageOf(parts, workbook, sheet)));
  return { sheet: sheet.name, rows: tableRows(rows, marks, limits), merged: marks.merged.map(areaText) };
}

function checkStrings(path: string | null, bytes: Buffer | undefined, limits: SpreadsheetLimits): void {
  if (path === null || bytes === undefined) return;
  let strings = 0;
  for (const { name, kind } of tagsOf(xmlText(path, bytes))) if (name === 'si' && kind !== 'CLOSE') strings += 1;
  if (strings > limits.sharedStrings)
    throw new Problem('XLSX_TOO_MANY_STRINGS', { params: { limit: limits.sharedStrings } });
}

type Value = CellValue<NumberText> | Date | NumberText | null;

async function values(zip: Buffer): Promise<readonly (readonly Value[])[]> {
  try {
    const whole = zip.byteLength === zip.buffer.byteLength;
    const content = whole ? zip.buffer : zip.buffer.slice(zip.byteOffset, zip.byteOffset + zip.byteLength);
    // Left untrimmed and unparsed: what a space or a long number means is for whoever reads the column.
    return await readSheet(content as ArrayBuffer, 1, { trim: false, parseNumber: (text) => new NumberText(text) });
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/gu, ' ').slice(0, 120);
    throw new Problem('XLSX_BROKEN', { params: { reason } });
  }
}

function tableRows(rows: readonly (readonly Value[])[], marks: SheetMarks, limits: SpreadsheetLimits): TableRow[] {
  const merged = mergedByRow(marks, rows.length);
  const width = Math.max(
    0,
    ...[...marks.errors.keys(), ...marks.formulas].map((place) => Number(place.split(':')[1]) + 1),
  );
  const found: TableRow[] = [];
  for (const [index, read] of rows.entries()) {
    const number = index + 1;
    const columns = Math.max(read.length, width);
    const cells = Array.from({ length: columns }, (_, column): Cell | null => {
      const error = marks.errors.get(placeOf(number, column));
      return error === undefined ? cellOf(read[column] ?? null, limits) : { kind: 'ERROR', text: error };
    });
    const own = rowMarks(marks, merged.get(number) ?? [], number, columns);
    // A formula without a value that was kept is a cell all the same.
    if (cells.some((cell) => cell !== null) || [...own.values()].includes('FORMULA'))
      found.push({ number, cells, marks: own });
  }
  return found;
}

function cellOf(value: Value, limits: SpreadsheetLimits): Cell | null {
  if (value === null) return null;
  if (value instanceof NumberText) return { kind: 'NUMBER', text: value.text.trim() };
  if (value instanceof Date) return dateCell(value);
  if (typeof value === 'boolean') return { kind: 'BOOLEAN', text: String(value) };
  const text = String(value);
  if (text.length > limits.cellCharacters)
    throw new Problem('SHEET_CELL_TOO_LONG', { params: { limit: limits.cellCharacters } });
  return text.trim() === '' ? null : { kind: 'TEXT', text };
}

/** A serial number counts days, so minutes come out as fractions a hair off: rounded to the second, seconds are dropped. */
function dateCell(value: Date): Cell {
  const at = new Date(Math.round(value.getTime() / 1_000) * 1_000);
  const written = Number.isNaN(at.getTime()) ? '' : at.toISOString();
  return /^\d{4}-/u.test(written) ? { kind: 'DATE', text: written.slice(0, 16) } : { kind: 'ERROR', text: '#DATE' };
}
