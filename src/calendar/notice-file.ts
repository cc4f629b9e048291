import type { OfficialGround } from './calendar-data.ts';
import { type CivilDate, parseCivilDate } from './civil-date.ts';
import { type DayDecided, noticeYear, type NoticeDecided } from './notice-decision.ts';

/** What is wrong with a line of a file of days; lines count from 1, with the heading. */
export interface LineFault {
  readonly line: number;
  readonly code:
    | 'CALENDAR_FILE_HEADING'
    | 'CALENDAR_FILE_COLUMNS'
    | 'CALENDAR_FILE_DATE'
    | 'CALENDAR_FILE_GROUND'
    | 'CALENDAR_FILE_KIND'
    | 'CALENDAR_FILE_SOURCE'
    | 'CALENDAR_FILE_PAIR';
  readonly found: string;
}

/** A row of the file with its line. */
export interface FileRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export const FILE_COLUMNS = ['date', 'kind', 'ground', 'note', 'source'] as const;
const GROUNDS: readonly string[] = ['STATUTORY', 'COMPENSATORY', 'SWAPPED_OFF', 'MAKE_UP', 'LOCAL'];
const isGround = (text: string): text is OfficialGround => GROUNDS.includes(text);

/** The other day of a swap stands in the note: "swapped with 2012-02-04", "làm bù cho 2012-01-27". */
const PAIR = /\d{4}-\d\d-\d\d|\d\d\/\d\d\/\d{4}/u;
const ABOUT_PAIR = /(?:swapped with|works for|hoán đổi với|làm bù cho)?\s*(?:\d{4}-\d\d-\d\d|\d\d\/\d\d\/\d{4})/iu;

/** Day, month and year in two, two and four digits, as people here write them; `1/2/2027` may be either way round. */
const DAY_FIRST = /^(?<day>\d\d)\/(?<month>\d\d)\/(?<year>\d{4})$/u;

const dateIn = (text: string): CivilDate | null => {
  try {
    return parseCivilDate(text.replace(DAY_FIRST, '$<year>-$<month>-$<day>'));
  } catch {
    return null;
  }
};

interface Line extends DayDecided {
  readonly line: number;
  readonly source: string;
}

/** A decision for each year that a file names, with the line of each of its days; or everything that is wrong with it. */
export interface FileRead {
  readonly decisions: readonly (NoticeDecided & { readonly lines: readonly number[] })[];
  readonly faults: readonly LineFault[];
}

/** What a file is: days to add, a year's whole notice, or one that may leave out statutory holidays. */
export type FileScope = 'ADD' | 'WHOLE_YEAR' | 'REPLACE';

/** Reads the rows of a file of days in the columns date, kind, ground, note, source. */
export function readNoticeRows(rows: readonly FileRow[], scope: FileScope): FileRead {
  const [heading, ...others] = rows;
  if (heading === undefined || FILE_COLUMNS.some((name, at) => heading.cells[at]?.trim().toLowerCase() !== name)) {
    const found = heading?.cells.join(',') ?? '';
    return { decisions: [], faults: [{ line: heading?.line ?? 1, code: 'CALENDAR_FILE_HEADING', found }] };
  }
  const faults: LineFault[] = [];
  const lines = others.flatMap((row) => lineOf(row, faults) ?? []);
  const decisions = [...Map.groupBy(lines, noticeYear)].map(([year, days]) => ({
    year,
    source: [...new Set(days.map(({ source }) => source))].join('; '),
    wholeYear: scope !== 'ADD',
    dropsHolidays: scope === 'REPLACE',
    days: days.map(({ date, ground, pairedWith, note }) => ({ date, ground, pairedWith, note })),
    plain: [],
    lines: days.map(({ line }) => line),
  }));
  return { decisions: decisions.sort((a, b) => a.year - b.year), faults };
}

function lineOf({ line, cells }: FileRow, faults: LineFault[]): Line | null {
  const fault = (code: LineFault['code'], found: string): null => {
    faults.push({ line, code, found });
    return null;
  };
  if (cells.length !== FILE_COLUMNS.length) return fault('CALENDAR_FILE_COLUMNS', String(cells.length));
  const [dateText = '', kind = '', ground = '', note = '', source = ''] = cells.map((cell) =>
    cell.normalize('NFC').trim(),
  );
  const date = dateIn(dateText);
  if (date === null) return fault('CALENDAR_FILE_DATE', dateText);
  if (!isGround(ground)) return fault('CALENDAR_FILE_GROUND', ground);
  if (kind !== (ground === 'MAKE_UP' ? 'WORKING' : 'OFF')) return fault('CALENDAR_FILE_KIND', kind);
  if (source === '') return fault('CALENDAR_FILE_SOURCE', '');
  const swap = ground === 'MAKE_UP' || ground === 'SWAPPED_OFF';
  const pairedWith = swap ? dateIn(PAIR.exec(note)?.[0] ?? '') : null;
  if (swap && pairedWith === null) return fault('CALENDAR_FILE_PAIR', note);
  const words = swap ? note.replace(ABOUT_PAIR, '').trim() : note;
  return { line, date, ground, pairedWith, note: bothWays(words, ground), source };
}

/** A note in one language stands for both; one that says nothing is called after its ground. */
function bothWays(words: string, ground: OfficialGround): DayDecided['note'] {
  if (words !== '') {
    const [vi = words, en = vi] = words.split(' / ', 2);
    return { vi, en };
  }
  if (ground === 'MAKE_UP') return { vi: 'làm bù', en: 'make-up day' };
  return ground === 'SWAPPED_OFF' ? { vi: 'hoán đổi', en: 'swapped' } : { vi: 'ngày nghỉ', en: 'day off' };
}
