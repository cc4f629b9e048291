import { readFile, stat, writeFile } from 'node:fs/promises';
import type { Clock } from '../clock.ts';
import { openDatabase } from '../db/database.ts';
import type { Ids } from '../ids.ts';
import { message, type MessageKey } from '../messages/catalogue.ts';
import type { Locale } from '../messages/locale.ts';
import { Problem } from '../problem.ts';
import { type DocumentsOutcome, importDocuments } from '../registry/legal/import-documents.commands.ts';
import type { SheetFinding } from '../registry/legal/sheet-rows.ts';
import { csvText } from '../spreadsheet/csv-writing.ts';
import { SPREADSHEET_LIMITS } from '../spreadsheet/limits.ts';
import { printableText } from '../text.ts';
import { NoSuchFile } from './import-file.ts';

export interface ImportDocumentsOptions {
  readonly file: string;
  readonly sheet: string | null;
  /** False: only says what it would do. */
  readonly apply: boolean;
  /** Where to write every finding; null: nowhere. */
  readonly report: string | null;
  /** Connection of the server's role: an import needs no more rights than that. */
  readonly appUrl: string;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly locale: Locale;
  readonly print: (line: string) => void;
}

/** Findings that a terminal shows; a report file has them all. */
const SHOWN = 100;

const COUNTED = {
  fresh: 'REGISTER_NEW',
  named: 'DOCUMENTS_NAMED',
  same: 'REGISTER_SAME',
  expired: 'DOCUMENTS_EXPIRED',
} as const satisfies Record<keyof DocumentsOutcome['counts'], MessageKey>;

const placeOf = ({ sheet, row, cell }: SheetFinding): string => `${sheet === null ? '' : `${sheet}!`}${cell ?? row}`;

/** An import in lines to print. */
function* documentsLines(locale: Locale, file: string, outcome: DocumentsOutcome): Generator<string> {
  const { sheet, header, rows, counts, findings, applied } = outcome;
  const say = (key: MessageKey, params = {}): string => message(locale, key, params);
  yield say('DOCUMENTS_READ', { file, rows, sheet: sheet === null ? '' : ` (${sheet})`, heading: header.row });
  if (header.unread.length > 0) yield say('REGISTER_UNREAD', { titles: header.unread.join(', ') });
  if (findings.length > 0) yield say('REGISTER_PROBLEMS', { count: findings.length });
  for (const finding of findings.slice(0, SHOWN))
    yield `  ${placeOf(finding)}${finding.shown === '' ? '' : ` [${finding.shown}]`}: ${say(finding.code, finding.params)}`;
  if (findings.length > SHOWN) yield say('REGISTER_MORE', { count: findings.length - SHOWN });
  if (findings.length > 0) yield say('REGISTER_NOTHING_APPLIED');
  else yield say(applied ? 'REGISTER_APPLIED' : 'REGISTER_DRY');
  for (const key of ['fresh', 'named', 'same', 'expired'] as const)
    if (counts[key] > 0) yield `  ${say(COUNTED[key])}: ${counts[key]}`;
}

/** Reads a list of legal documents and reports; one transaction writes all of it. */
export async function importDocumentsFile(options: ImportDocumentsOptions): Promise<DocumentsOutcome> {
  const { file, sheet, apply, report, appUrl, clock, ids, locale, print } = options;
  const found = await stat(file).catch(() => null);
  if (found === null || !found.isFile()) throw new NoSuchFile(file);
  if (found.size > SPREADSHEET_LIMITS.fileBytes)
    throw new Problem('FILE_TOO_LARGE', { params: { limit: SPREADSHEET_LIMITS.fileBytes / 1024 / 1024 } });
  const bytes = await readFile(file);
  const database = await openDatabase({ url: appUrl, max: 2 });
  try {
    const outcome = await importDocuments({ em: database.fork(), clock, ids }, { bytes, sheet }, apply);
    // The file's words are a stranger's: a terminal would obey what is hidden in them.
    for (const line of documentsLines(locale, file, outcome)) print(printableText(line));
    if (report !== null) await writeFile(report, reportText(report, locale, outcome));
    return outcome;
  } finally {
    await database.close();
  }
}

function reportText(report: string, locale: Locale, { findings, counts, applied, rows }: DocumentsOutcome): string {
  const worded = findings.map((finding) => ({ ...finding, message: message(locale, finding.code, finding.params) }));
  if (!report.toLowerCase().endsWith('.csv'))
    return `${JSON.stringify({ applied, rows, counts, findings: worded }, null, 2)}\n`;
  return csvText([
    ['sheet', 'row', 'cell', 'value', 'code', 'message'],
    ...worded.map(({ sheet, row, cell, shown, code, message: words }) => [sheet, row, cell, shown, code, words]),
  ]);
}
