import { parentPort, workerData } from 'node:worker_threads';
import type { Locale } from '../../messages/locale.ts';
import { writeWorkbook, type WorkbookContent } from './write-workbook.ts';

/** The thread in which a workbook is written: ten thousand rows take a processor for seconds. */

const { locale, content } = workerData as { readonly locale: Locale; readonly content: WorkbookContent };

const bytes = Uint8Array.from(await writeWorkbook(locale, content));
parentPort?.postMessage(bytes, [bytes.buffer]);
