/** A slip that a person could make: one text of one file replaced by another. */
export interface Defect {
  readonly what: string;
  readonly file: string;
  readonly right: string;
  readonly wrong: string;
}

const defect = (what: string, file: string, right: string, wrong: string): Defect => ({ what, file, right, wrong });

const CIVIL = 'src/calendar/civil-date.ts';
const CALENDAR = 'src/calendar/working-calendar.ts';
const TIME = 'src/calendar/working-time.ts';
const HOLIDAYS = 'src/calendar/holidays.ts';
const LIMIT = 'src/sla/limit-clock.ts';
const CLOCK = 'src/sla/clock.ts';

/** The proof must catch every one of these. */
export const DEFECTS: readonly Defect[] = [
  defect(
    'a month later keeps a day number that the month lacks',
    CIVIL,
    'Math.min(from.day, daysInMonth(year, month))',
    'from.day',
  ),
  defect('civil time an hour off', CIVIL, '7 * 60', '8 * 60'),
  defect('seconds rounded, not dropped', CIVIL, 'Math.floor(ms / MINUTE_MS)', 'Math.round(ms / MINUTE_MS)'),
  defect(
    'the day of receipt counted',
    CALENDAR,
    'workedThrough(calendar, day) + n - 1',
    'workedThrough(calendar, day - 1) + n - 1',
  ),
  defect(
    'a last day that works moves too',
    CALENDAR,
    'workingDayAfter(calendar, day - 1, 1)',
    'workingDayAfter(calendar, day, 1)',
  ),
  defect('a year with no notice is certain', CALENDAR, 'if (!calendar.noticedYears.has(year)) return true;', ''),
  defect(
    'a make-up day has a Saturday of its own',
    'src/calendar/sessions.ts',
    'weekday(like)',
    'Math.min(weekday(day), 5)',
  ),
  defect(
    'a limit that ends at closing ends at the next opening',
    TIME,
    'if (left <= end - start)',
    'if (left < end - start)',
  ),
  defect(
    'a limit that ends at the last closing ends next day',
    TIME,
    '?? Infinity) >= minutes',
    '?? Infinity) > minutes',
  ),
  defect(
    'lunch counts as work',
    TIME,
    'Math.min(Math.max(minute - start, 0), end - start)',
    'Math.max(minute - start, 0)',
  ),
  defect('two holidays move to the same day', HOLIDAYS, 'isWeekend(next) || off.has(next)', 'isWeekend(next)'),
  defect('a holiday on a weekend is lost', HOLIDAYS, 'if (!isWeekend(day)) continue;', 'continue;'),
  defect('the lunar calendar of China', 'src/calendar/lunar.ts', '7 / 24', '8 / 24'),
  defect('Tết a day short', 'seeds/calendar/holiday-rules.ts', '[-1, 0, 1, 2, 3]', '[-1, 0, 1, 2]'),
  defect('the cut-off minute is too late', LIMIT, 'start.minute <= Math.min', 'start.minute < Math.min'),
  defect('the due day is late already', LIMIT, 'at.day > due.day;', 'at.day >= due.day;'),
  defect(
    'hour limits compare dates',
    LIMIT,
    "limit.unit === 'WORKING_HOUR' ? compareMinutes",
    "limit.unit === 'SAME_DAY' ? compareMinutes",
  ),
  defect('a request clears lateness', LIMIT, 'if (isPast(clock, at)) return clock;', ''),
  defect(
    'the day that a clock starts on is spent',
    LIMIT,
    'workingDaysIn(calendar, from.day, to.day)',
    'workingDaysIn(calendar, from.day - 1, to.day)',
  ),
  defect('used up twice is less than nothing', LIMIT, 'Math.max(left, 0)', 'left'),
  defect(
    'a restart runs on with what was left',
    LIMIT,
    'const again = clock.restartWith;',
    'const again: TimeLimit | null = null;',
  ),
  defect(
    'a suspension restarts',
    LIMIT,
    'restartWith: restartWith ?? clock.restartWith, due: null',
    'restartWith: restartWith ?? clock.base, due: null',
  ),
  defect(
    'one of two things awaited is enough',
    LIMIT,
    'clock.runsFrom !== null || holds.length > 0',
    'clock.runsFrom !== null',
  ),
  defect(
    'whether receipt fell on a holiday is certain',
    LIMIT,
    "(clock.limit.unit === 'SAME_DAY' &&",
    "(clock.limit.unit === 'MONTH' &&",
  ),
  defect(
    'a stopped file taken up still waits for papers',
    CLOCK,
    'goOn(withoutPapers(state), (hold) => !isOpinion(hold))',
    "goOn(state, (hold) => hold === 'STOP')",
  ),
  defect(
    "the file's new limit given to its task",
    CLOCK,
    "effect.kind === 'NEW_LIMIT' && of === 'FILE'",
    "effect.kind === 'NEW_LIMIT'",
  ),
  defect('a letter on the due day is in time', CLOCK, '1 - workingDaysBefore', '2 - workingDaysBefore'),
  defect('one request more than allowed', CLOCK, 'used >= times', 'used > times'),
  defect(
    'what is asked for late holds the law’s own clock and the tasks',
    CLOCK,
    'if (counted) return next;',
    "if (effect.kind === 'CONTINUE') return next;",
  ),
  defect('work taken up without its papers begins anew', CLOCK, 'goOn(withoutPapers(state)', 'goOn((state)'),
  defect('a request in time is late', CLOCK, 'state.at.day) > within', 'state.at.day) >= within'),
  defect('a second request measured from receipt', CLOCK, 'applicant: null, turnFrom: state.at.day', 'applicant: null'),
  defect('an extension over its cap', CLOCK, 'state.extended + amount > grant.cap', 'amount > grant.cap'),
  defect('a notice changes nothing', CLOCK, 'changeClocks(changed, recountClock)', 'changed'),
  defect(
    'the clock runs backwards',
    CLOCK,
    'backwards ? state : { ...state, at: stamped }',
    '{ ...state, at: stamped }',
  ),
  defect(
    'a result that was given is recalled',
    CLOCK,
    "act.kind === 'RECALLED' && !state.returned",
    "act.kind === 'RECALLED'",
  ),
  defect(
    'a task opened while the file waits runs',
    CLOCK,
    'standsWithFile ? (state.promised ?? state.statutory)?.holds : []',
    '[]',
  ),
  defect('due soon a day late', 'src/sla/standing.ts', 'left <= threshold', 'left < threshold'),
  defect('on time a day early', 'src/sla/standing.ts', 'resolved.day < due.day', 'resolved.day <= due.day'),
  defect(
    'a last day that is off is not listed',
    'src/sla/deadline.ts',
    'civilDate(due.leansFrom - 1)',
    'civilDate(due.leansFrom)',
  ),
  defect(
    'the promise follows the law',
    'src/sla/clock-policy.ts',
    'limits.committed ?? limits.statutory',
    'limits.statutory ?? limits.committed',
  ),
  defect('three requests before 2018', 'seeds/policies/clock-policies.ts', '{ times: 2 }', '{ times: 3 }'),
];
