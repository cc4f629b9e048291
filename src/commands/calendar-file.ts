import { readFile, stat } from 'node:fs/promises';
import type { OfficialDay } from '../calendar/calendar-data.ts';
import { type FileScope, readNoticeRows } from '../calendar/notice-file.ts';
import type { Clock } from '../clock.ts';
import { openDatabase } from '../db/database.ts';
import { decideCalendar, impactOfDecision, type Preview } from '../desk/calendar-change/calendar-change.commands.ts';
import type { CalendarDecision } from '../desk/calendar-change/calendar-decision.commands.ts';
import { civilDay, civilTime } from '../desk/acts/perform.commands.ts';
import { sweepCalendar, type Swept } from '../desk/calendar-change/calendar-sweep.commands.ts';
import { message } from '../messages/catalogue.ts';
import type { Locale } from '../messages/locale.ts';
import type { Progress } from '../platform/progress.ts';
import { Problem, problemsIn } from '../problem.ts';
import { openRules } from '../sla/rules.loaders.ts';
import { readCsv } from '../spreadsheet/csv-reading.ts';
import { SPREADSHEET_LIMITS } from '../spreadsheet/limits.ts';
import { printableText } from '../text.ts';

/** The file or what it says cannot be used; the sentences say why, each with its line. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
}

export interface CalendarFileOptions {
  readonly file: string;
  /** False: only says what it would do. */
  readonly apply: boolean;
  /** Whether its days are added, or it is the whole notice of its years. */
  readonly scope: FileScope;
  readonly appUrl: string;
  readonly clock: Clock;
  readonly locale: Locale;
  readonly progress: Progress;
  readonly print: (line: string) => void;
  readonly stopping: AbortSignal;
}

/** Largest file; an annual notice has 2 kB. */
const LARGEST = 1_000_000;
/** Files that are shown one by one. */
const SHOWN = 20;

/** Reads a file of days into a decision, with the line of each day. Throws `FileRefused` with every fault. */
async function decisionIn({ file, scope, locale }: Pick<CalendarFileOptions, 'file' | 'scope' | 'locale'>) {
  const name = printableText(file);
  const found = await stat(file).catch(() => null);
  if (!found?.isFile() || found.size > LARGEST)
    throw new FileRefused(message(locale, 'CALENDAR_FILE_NONE', { file: name }));
  const { rows } = await readCsv(await readFile(file), SPREADSHEET_LIMITS).catch((error: unknown) => {
    const [problem] = problemsIn(error) ?? [];
    if (!problem) throw error;
    const what = message(locale, problem.code, problem.params);
    throw new FileRefused(message(locale, 'CALENDAR_FILE_NOT_CSV', { file: name, what }));
  });
  const { decisions, faults } = readNoticeRows(
    rows.map(({ number, cells }) => ({
      line: number,
      cells: cells.map((cell) => (cell?.kind === 'TEXT' ? cell.text : '')),
    })),
    scope,
  );
  const problems = faults.map(({ line, code, found: what }) => ({
    line,
    what: message(locale, code, { found: what }),
  }));
  if (problems.length > 0) throw new FileRefused(linesOf(problems, locale));
  return decisions;
}

const linesOf = (problems: readonly { readonly line: number; readonly what: string }[], locale: Locale): string =>
  problems.map((each) => printableText(message(locale, 'CALENDAR_FILE_LINE', each))).join('\n');

/** Says what is wrong with the days themselves at their lines. */
function refusal(error: unknown, lines: readonly number[], locale: Locale): Error {
  const problems = problemsIn(error);
  if (!problems) return error instanceof Error ? error : new Error(String(error));
  const told = problems.map(({ code, params, path }) => {
    const [, days, at] = path ?? [];
    const line = days === 'days' && at !== undefined ? lines[Number(at)] : undefined;
    const what = message(locale, code, params);
    return line === undefined ? what : message(locale, 'CALENDAR_FILE_LINE', { line, what });
  });
  return new FileRefused(printableText(told.join('\n')));
}

const shown = (at: Date | null): string => (at === null ? '–' : civilTime(at));

function printPreview(
  { moves, days, ...counts }: Preview,
  { locale, print }: Pick<CalendarFileOptions, 'locale' | 'print'>,
) {
  const named = (day: OfficialDay | null): string =>
    day === null ? message(locale, 'CALENDAR_DAY_PLAIN') : `${day.ground} (${printableText(day.note[locale])})`;
  print(message(locale, 'CALENDAR_DAYS_CHANGED', { many: days.length }));
  for (const { date, before, after } of days) print(`  ${civilDay(date)}  ${named(before)} → ${named(after)}`);
  const { moved, cleared, begun, submissionsMoved: submissions } = counts;
  print(message(locale, 'CALENDAR_IMPACT', { moved, cleared, begun, submissions }));
  for (const { code, dueBefore, dueAfter, lateness } of moves.slice(0, SHOWN))
    print(
      `  ${printableText(code)}  ${shown(dueBefore)} → ${shown(dueAfter)}${lateness === null ? '' : `  ${lateness}`}`,
    );
  if (moves.length > SHOWN) print(`  … ${moves.length - SHOWN}`);
}

/**
 * Previews a file of days and, where wanted, writes it whole and brings every open file to it. Whatever is written is
 * written whole: a file that is interrupted goes on where it was. Answers how far it is; null for a dry run.
 */
export async function calendarFile(options: CalendarFileOptions): Promise<Swept | null> {
  const { apply, appUrl, clock, locale, progress, stopping } = options;
  const notices = await decisionIn(options);
  const database = await openDatabase({ url: appUrl, max: 4 });
  const rules = await openRules({ db: database.pool });
  try {
    const decision: CalendarDecision = { kind: 'NOTICE', notices };
    const work = { em: database.fork(), db: database.pool, clock, rules: await rules.refresh() };
    try {
      const { preview } = await impactOfDecision(work, decision);
      printPreview(preview, options);
      if (!apply) return null;
      await decideCalendar({ ...work, accountId: null }, decision, { token: preview.token, acceptTraffic: true });
    } catch (error) {
      // Run again after an interruption: the days are there, files are left.
      const there = error instanceof Problem && error.code === 'CALENDAR_NOTHING_CHANGES';
      if (!there || !apply)
        throw refusal(
          error,
          notices.flatMap(({ lines }) => lines),
          locale,
        );
    }
    const swept = await sweepCalendar({
      db: database.pool,
      clock,
      rules: rules.current,
      stopping,
      onProgress: (done, left) => progress.show(message(locale, 'CALENDAR_RECALCULATING'), done, done + left),
      onFault: (id, error) => options.print(`${id}: ${error instanceof Error ? error.message : String(error)}`),
    });
    progress.end();
    return swept;
  } finally {
    await rules.close();
    await database.close();
  }
}
