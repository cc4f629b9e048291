import { message, type MessageKey } from '../../messages/catalogue.ts';
import type { Locale } from '../../messages/locale.ts';
import { columnLetters } from '../../spreadsheet/table.ts';
import { csvText } from '../../spreadsheet/csv-writing.ts';
import { civilDay } from '../acts/perform.commands.ts';
import type { DueDifference, RowDecision } from './decide-register.ts';
import type { RegisterOutcome } from './past-cases.commands.ts';
import type { RegisterFinding } from './register-finding.ts';

/** Findings that a terminal shows; a report file has them all. */
const SHOWN = 100;
/** Findings in an answer over the network. */
const ANSWERED = 1_000;

const COUNTED: Readonly<Record<RowDecision, MessageKey>> = {
  NEW: 'REGISTER_NEW',
  SAME: 'REGISTER_SAME',
  CONFLICT: 'REGISTER_CONFLICTS',
  REFUSED: 'REGISTER_REFUSED',
};

const placeOf = ({ sheet, row, cell }: RegisterFinding): string =>
  `${sheet === null ? '' : `${sheet}!`}${cell ?? String(row)}`;

const wordsOf = (locale: Locale, { code, params }: RegisterFinding): string => message(locale, code, params);

function exampleWords(locale: Locale, { row, code, printed, computed, daysOff }: DueDifference): string {
  const named = (language: Locale): string =>
    daysOff.length === 0
      ? ''
      : ` (${daysOff.map(({ date, reason }) => `${civilDay(date)} ${reason.text[language]}`).join(', ')})`;
  return message(locale, 'REGISTER_DUE_EXAMPLE', {
    row,
    code,
    printed: civilDay(printed),
    computed: civilDay(computed),
    daysOffVi: named('vi'),
    daysOffEn: named('en'),
  });
}

/** An import in lines to print. */
export function* registerLines(locale: Locale, file: string, outcome: RegisterOutcome): Generator<string> {
  const { sheet, header, rows, counts, findings, endedByReturn, late, due, applied, refused } = outcome;
  const say = (key: MessageKey, params = {}): string => message(locale, key, params);
  const sheetWords = sheet === null ? '' : ` (${sheet})`;
  yield say('REGISTER_READ', { file, rows, sheet: sheetWords, heading: header.row });
  if (header.unread.length > 0) yield say('REGISTER_UNREAD', { titles: header.unread.join(', ') });
  if (!header.columns.has('channel')) yield say('REGISTER_NO_CHANNEL');
  if (endedByReturn > 0) yield say('REGISTER_ENDED_BY_RETURN', { count: endedByReturn });
  yield say('REGISTER_LATE', { late, printedLate: due.printedLate, printed: due.compared });
  if (due.different > 0) yield say('REGISTER_DUE_DIFFERS', { compared: due.compared, different: due.different });
  for (const example of due.examples) yield `  ${exampleWords(locale, example)}`;
  if (findings.length > 0) yield say('REGISTER_PROBLEMS', { count: findings.length });
  for (const finding of findings.slice(0, SHOWN)) {
    const shown = finding.shown === '' ? '' : ` [${finding.shown}]`;
    yield `  ${placeOf(finding)}${shown}: ${wordsOf(locale, finding)}`;
  }
  if (findings.length > SHOWN) yield say('REGISTER_MORE', { count: findings.length - SHOWN });
  if (refused !== null || findings.length > 0) yield say('REGISTER_NOTHING_APPLIED');
  else yield say(applied ? 'REGISTER_APPLIED' : 'REGISTER_DRY');
  for (const [decision, key] of Object.entries(COUNTED) as [RowDecision, MessageKey][])
    if (counts[decision] > 0) yield `  ${say(key)}: ${counts[decision]}`;
}

/** An import as data, in the reader's language where there are words. */
export function registerData(locale: Locale, outcome: RegisterOutcome, most: number = ANSWERED): object {
  const { source, sheet, header, rows, counts, findings, digest, endedByReturn, late, due, applied, refused } = outcome;
  return {
    applied,
    refused,
    digest,
    source,
    sheet,
    headingRow: header.row,
    columns: [...header.columns].map(([column, place]) => ({
      column,
      title: place.title,
      letters: columnLetters(place.column),
    })),
    columnsNotRead: header.unread,
    rows,
    counts,
    endedByReturn,
    late,
    due: { ...due, examples: due.examples.map((each) => ({ ...each, words: exampleWords(locale, each) })) },
    problems: findings.length,
    findings: findings.slice(0, most).map(({ code, sheet: _, params: __, ...finding }, at) => {
      const whole = findings[at];
      return { code, ...finding, message: whole ? wordsOf(locale, whole) : '' };
    }),
  };
}

/** What is to be corrected, as a table for whoever keeps the register. Cells of strangers cannot become formulas in it. */
export const findingsCsv = (locale: Locale, { findings }: RegisterOutcome): string =>
  csvText([
    ['sheet', 'row', 'cell', 'column', 'value', 'code', 'message'],
    ...findings.map((finding) => {
      const { sheet, row, cell, column, shown, code } = finding;
      return [sheet, row, cell, column, shown, code, wordsOf(locale, finding)];
    }),
  ]);
