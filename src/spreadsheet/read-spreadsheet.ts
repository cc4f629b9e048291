import { Worker } from 'node:worker_threads';
import { Problem } from '../problem.ts';
import type { MessageKey, MessageParams } from '../messages/catalogue.ts';
import { readCsv } from './csv-reading.ts';
import { type SpreadsheetLimits, SPREADSHEET_LIMITS } from './limits.ts';
import type { Table } from './table.ts';
import type { SheetAsked } from './workbook.ts';

/** What the thread that reads says. */
export type WorkerAnswer =
  | { readonly table: Table }
  | { readonly refused: { readonly code: MessageKey; readonly params: MessageParams } };

const ZIP = Buffer.from('PK\x03\x04');
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/**
 * Reads a sheet of an xlsx file, or a CSV file, told apart by their first bytes and never by a name. Takes files of
 * strangers: everything that they may cost is bounded, and whatever is wrong is a `Problem` that says what to do.
 */
export async function readSpreadsheet(
  bytes: Buffer,
  {
    sheet = null,
    limits = SPREADSHEET_LIMITS,
  }: { readonly sheet?: SheetAsked; readonly limits?: SpreadsheetLimits } = {},
): Promise<Table> {
  if (bytes.length === 0) throw new Problem('FILE_EMPTY');
  if (bytes.length > limits.fileBytes)
    throw new Problem('FILE_TOO_LARGE', { params: { limit: Math.round(limits.fileBytes / 1024 / 1024) } });
  if (bytes.subarray(0, OLE.length).equals(OLE)) {
    // An xlsx file with a password is an old container around what is encrypted.
    const locked = bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'));
    throw new Problem(locked ? 'XLSX_ENCRYPTED' : 'XLS_NOT_READ');
  }
  if (bytes.subarray(0, ZIP.length).equals(ZIP)) return inThread(bytes, sheet, limits);
  if (typeof sheet === 'string') throw new Problem('SHEET_OF_CSV');
  return readCsv(bytes, limits);
}

/** Reads in a thread of its own, which is ended at the bound of memory or time. */
async function inThread(bytes: Buffer, sheet: SheetAsked, limits: SpreadsheetLimits): Promise<Table> {
  const worker = new Worker(new URL('./xlsx-worker.ts', import.meta.url), {
    workerData: { bytes: Uint8Array.from(bytes), sheet, limits },
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMiB, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 },
    // Nothing of the server's settings is a parser's business.
    env: {},
    execArgv: [],
  });
  let late: NodeJS.Timeout | undefined;
  const answer = new Promise<Table>((resolve, reject) => {
    late = setTimeout(() => {
      reject(new Problem('SPREADSHEET_TOO_SLOW', { params: { seconds: Math.ceil(limits.timeMs / 1_000) } }));
    }, limits.timeMs);
    worker.once('message', (said: WorkerAnswer) => {
      if ('table' in said) resolve(said.table);
      else reject(new Problem(said.refused.code, { params: said.refused.params }));
    });
    worker.once('error', (error) => {
      const memory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      reject(memory ? new Problem('SPREADSHEET_TOO_BIG', { params: { limit: limits.heapMiB } }) : error);
    });
    worker.once('exit', () => reject(new Error('the reading thread ended without an answer')));
  });
  try {
    return await answer;
  } finally {
    clearTimeout(late);
    await worker.terminate();
  }
}
