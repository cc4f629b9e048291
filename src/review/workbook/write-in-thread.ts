import { Worker } from 'node:worker_threads';
import type { Locale } from '../../messages/locale.ts';
import type { WorkbookContent } from './write-workbook.ts';

/** Heap of the thread. *Ours*: 20,000 rows with texts of ordinary length take half of it. */
const HEAP_MIB = 1_024;

/** Writes a workbook in a thread of its own, so that others are answered meanwhile. */
export async function workbookBytes(locale: Locale, content: WorkbookContent): Promise<Buffer> {
  const worker = new Worker(new URL('./write-worker.ts', import.meta.url), {
    workerData: { locale, content },
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MIB, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 },
    env: {},
    execArgv: [],
  });
  try {
    return await new Promise<Buffer>((resolve, reject) => {
      worker.once('message', (bytes: Uint8Array) => resolve(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)));
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('the writing thread ended without an answer')));
    });
  } finally {
    await worker.terminate();
  }
}
