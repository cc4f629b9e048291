import { parentPort, workerData } from 'node:worker_threads';
import { problemsIn } from '../problem.ts';
import type { SpreadsheetLimits } from './limits.ts';
import { readXlsx } from './xlsx-reading.ts';
import type { WorkerAnswer } from './read-spreadsheet.ts';
import type { SheetAsked } from './workbook.ts';

/** The thread in which an xlsx file is read: it may run out of memory or time without harm to anybody else. */

const { bytes, sheet, limits } = workerData as {
  readonly bytes: Uint8Array;
  readonly sheet: SheetAsked;
  readonly limits: SpreadsheetLimits;
};

const answer = async (): Promise<WorkerAnswer> => {
  try {
    return { table: await readXlsx(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), sheet, limits) };
  } catch (error) {
    const problem = problemsIn(error)?.[0];
    if (!problem) throw error;
    return { refused: { code: problem.code, params: problem.params } };
  }
};

parentPort?.postMessage(await answer(), []);
