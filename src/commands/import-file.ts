import { createReadStream } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';
import type { Clock } from '../clock.ts';
import { openDatabase } from '../db/database.ts';
import type { Ids } from '../ids.ts';
import { message } from '../messages/catalogue.ts';
import type { Locale } from '../messages/locale.ts';
import type { Progress } from '../platform/progress.ts';
import { type ImportOutcome, reportJson, reportLines } from '../registry/import-report.ts';
import { describeFinding } from '../registry/national/finding-text.ts';
import { importNational } from '../registry/national-import.commands.ts';
import type { Finding } from '../registry/national/finding.ts';
import { parseNationalFile } from '../registry/national/read-records.ts';
import type { ParsedRecord } from '../registry/national/record.ts';
import { printableText } from '../text.ts';

/** The file cannot be opened. */
export class NoSuchFile extends Error {
  override readonly name = 'NoSuchFile';
}

export interface ImportFileOptions {
  readonly file: string;
  /** False: only says what it would do. */
  readonly apply: boolean;
  /** Where to write every finding whole, as JSON; null: nowhere. */
  readonly report: string | null;
  /** Connection of the server's role: an import needs no more rights than that. */
  readonly appUrl: string;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly locale: Locale;
  readonly progress: Progress;
  readonly print: (line: string) => void;
}

/** Parses the file as it streams by; memory holds the parsed records, never the file. */
async function readFile(
  file: string,
  onProgress: (bytes: number) => void,
): Promise<{ readonly records: readonly ParsedRecord[]; readonly unreadable: readonly Finding[] }> {
  const records: ParsedRecord[] = [];
  const unreadable: Finding[] = [];
  const stream = createReadStream(file);
  for await (const entry of parseNationalFile(stream)) {
    if (entry.ok) records.push(entry.record);
    else unreadable.push(entry.finding);
    onProgress(stream.bytesRead);
  }
  return { records, unreadable };
}

const writeReport = (report: string, outcome: ImportOutcome): Promise<void> =>
  writeFile(report, `${reportJson(outcome)}\n`);

/** Not one line of the file is a record: it is empty, not JSON Lines, or in another encoding. */
export class NothingUnderstood extends Error {
  override readonly name = 'NothingUnderstood';
}

/** Reads a file of records as the national portal publishes them, and reports; one transaction writes all of it. */
export async function importFile(options: ImportFileOptions): Promise<ImportOutcome> {
  const { file, apply, report, appUrl, clock, ids, locale, progress, print } = options;
  const found = await stat(file).catch(() => null);
  if (found === null || !found.isFile()) throw new NoSuchFile(file);
  const { records, unreadable } = await readFile(file, (bytes) =>
    progress.show(message(locale, 'IMPORT_READING'), bytes, found.size),
  );
  progress.end();
  if (!records.some(({ identity }) => identity.code !== null)) {
    if (report !== null) await writeReport(report, { file, applied: false, decided: [], unreadable });
    for (const finding of unreadable.slice(0, 5)) print(printableText(describeFinding(finding)[locale]));
    throw new NothingUnderstood(file);
  }
  const database = await openDatabase({ url: appUrl, max: 2 });
  try {
    const decided = await importNational({ em: database.fork(), clock, ids }, records, {
      apply,
      onProgress: (done, total) => progress.show(message(locale, 'IMPORT_WRITING'), done, total),
    });
    progress.end();
    const outcome: ImportOutcome = { file, applied: apply, decided, unreadable };
    // The file's words are a stranger's: a terminal would obey what is hidden in them.
    for (const line of reportLines(locale, outcome)) print(printableText(line));
    if (report !== null) await writeReport(report, outcome);
    return outcome;
  } finally {
    await database.close();
  }
}
