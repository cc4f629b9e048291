import { readFile, stat, writeFile } from 'node:fs/promises';
import { civilDateAt } from '../calendar/civil-date.ts';
import type { Clock } from '../clock.ts';
import { openDatabase } from '../db/database.ts';
import { importRegister, type RegisterOutcome } from '../desk/register/past-cases.commands.ts';
import { findingsCsv, registerData, registerLines } from '../desk/register/register-report.ts';
import type { Ids } from '../ids.ts';
import { message } from '../messages/catalogue.ts';
import type { Locale } from '../messages/locale.ts';
import type { Progress } from '../platform/progress.ts';
import { loadCatalogue } from '../registry/catalogue/catalogue.loader.ts';
import { snapshotFor } from '../registry/catalogue/snapshot.ts';
import { openRules } from '../sla/rules.loaders.ts';
import { SPREADSHEET_LIMITS } from '../spreadsheet/limits.ts';
import { Problem } from '../problem.ts';
import { printableText } from '../text.ts';
import { NoSuchFile } from './import-file.ts';

export interface ImportRegisterOptions {
  readonly file: string;
  readonly sheet: string | null;
  readonly agency: string | null;
  readonly prefix: string | null;
  /** False: only says what it would do. */
  readonly apply: boolean;
  /** Where to write every finding; null: nowhere. */
  readonly report: string | null;
  /** Connection of the server's role: an import needs no more rights than that. */
  readonly appUrl: string;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly locale: Locale;
  readonly progress: Progress;
  readonly print: (line: string) => void;
}

/** Reads a register and reports; one transaction writes all of it. */
export async function importRegisterFile(options: ImportRegisterOptions): Promise<RegisterOutcome> {
  const { file, sheet, agency, prefix, apply, report, appUrl, clock, ids, locale, progress, print } = options;
  const found = await stat(file).catch(() => null);
  if (found === null || !found.isFile()) throw new NoSuchFile(file);
  if (found.size > SPREADSHEET_LIMITS.fileBytes)
    throw new Problem('FILE_TOO_LARGE', { params: { limit: SPREADSHEET_LIMITS.fileBytes / 1024 / 1024 } });
  const bytes = await readFile(file);
  const database = await openDatabase({ url: appUrl, max: 2 });
  const rules = await openRules({ db: database.pool });
  try {
    const catalogue = snapshotFor(await loadCatalogue(database.pool), civilDateAt(clock.now()));
    const outcome = await importRegister(
      { em: database.fork(), importer: 'OPERATOR', clock, ids, catalogue, rules: rules.current },
      { bytes, name: file, sheet, agency, prefix },
      { apply, onProgress: (done, total) => progress.show(message(locale, 'REGISTER_WRITING'), done, total) },
    );
    progress.end();
    // The file's words are a stranger's: a terminal would obey what is hidden in them.
    for (const line of registerLines(locale, file, outcome)) print(printableText(line));
    if (report !== null) {
      const whole = JSON.stringify(registerData(locale, outcome, Infinity), null, 2);
      await writeFile(report, report.toLowerCase().endsWith('.csv') ? findingsCsv(locale, outcome) : `${whole}\n`);
    }
    return outcome;
  } finally {
    await rules.close();
    await database.close();
  }
}
