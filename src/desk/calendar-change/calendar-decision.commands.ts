import { CalendarError } from '../../calendar/calendar-error.ts';
import { type CivilDate, dayNumber, dayOf } from '../../calendar/civil-date.ts';
import { holidaysWorked } from '../../calendar/day-changes.ts';
import { faultsOf, type NoticeDecided } from '../../calendar/notice-decision.ts';
import { sessionTable } from '../../calendar/sessions.ts';
import { CALENDAR_RANGE, worksOn } from '../../calendar/working-calendar.ts';
import type { Session } from '../../calendar/calendar-data.ts';
import type { Ask } from '../../db/ask.ts';
import { Problem, Problems } from '../../problem.ts';
import { readRules } from '../../sla/rules.loaders.ts';
import { type Rules, rulesFrom } from '../../sla/rules.ts';
import { tidyLine } from '../typed-text.ts';

/** Dated sessions of an agency, or of all: what holds from a day on. */
export interface SessionsDecided {
  /** Null: of every agency that has none of its own. */
  readonly agencyId: string | null;
  /** Monday 1 – Sunday 7. */
  readonly weekdays: readonly number[];
  readonly sessions: readonly Session[];
  /** When the desk takes files in beside the sessions; never counting time. */
  readonly intake: boolean;
  readonly from: CivilDate;
  readonly source: string;
}

/** What is decided about the calendar. */
export type CalendarDecision =
  | { readonly kind: 'NOTICE'; readonly notices: readonly NoticeDecided[] }
  | { readonly kind: 'SESSIONS'; readonly sessions: SessionsDecided };

const LONGEST_SOURCE = 500;
const LONGEST_NOTE = 200;
/** *Ours*: the longest annual notice at hand names 20 days. */
const MOST_DAYS = 100;

/** The source as kept: nothing in the calendar is without one. */
function sourceOf(typed: string, path: readonly (string | number)[]): string {
  const source = tidyLine(typed);
  if (source === null) throw new Problem('CALENDAR_SOURCE_NEEDED', { path });
  if (source.length > LONGEST_SOURCE) throw new Problem('TEXT_TOO_LONG', { path, params: { limit: LONGEST_SOURCE } });
  return source;
}

export const sourceOfDecision = (decision: CalendarDecision): string =>
  decision.kind === 'SESSIONS'
    ? decision.sessions.source
    : [...new Set(decision.notices.map(({ source }) => source))].join('; ');

const printed = (date: CivilDate): string => date.split('-').toReversed().join('/');

/** Throws `Problems` with every slip in a notice, each at its day; `before` days stand in the notices before it. */
function checkNotice(notice: NoticeDecided, rules: Rules, before: number): NoticeDecided {
  const { year, days, plain } = notice;
  const source = sourceOf(notice.source, ['input', 'source']);
  const known = Number.isInteger(year) && dayOf(year, 1, 1) >= CALENDAR_RANGE.first;
  if (!known || dayOf(year, 12, 31) > CALENDAR_RANGE.last)
    throw new Problem('DATE_OUT_OF_RANGE', { path: ['input', 'year'] });
  if (days.length + plain.length === 0 && !notice.wholeYear)
    throw new Problem('CALENDAR_NO_DAYS', { path: ['input', 'days'] });
  if (days.length + plain.length > MOST_DAYS)
    throw new Problem('CALENDAR_TOO_MANY_DAYS', { path: ['input', 'days'], params: { limit: MOST_DAYS } });
  const faults = faultsOf(notice, (date) => worksOn(rules.calendar, dayNumber(date)));
  const problems = faults.map(
    ({ code, at, date }) =>
      new Problem(code, { path: ['input', 'days', before + at], params: { date: printed(date), year } }),
  );
  for (const [at, { note }] of days.entries())
    if (note.vi.length + note.en.length > 2 * LONGEST_NOTE)
      problems.push(
        new Problem('TEXT_TOO_LONG', { path: ['input', 'days', before + at, 'note'], params: { limit: LONGEST_NOTE } }),
      );
  if (problems.length > 0) throw new Problems(problems);
  return { ...notice, source };
}

/** Throws `Problem` CALENDAR_HOLIDAYS_DROPPED where a whole year would work on statutory holidays and nobody said that it is meant. */
function checkHolidays(notices: readonly NoticeDecided[], after: Rules): void {
  for (const { year, wholeYear, dropsHolidays } of notices) {
    const worked = wholeYear && !dropsHolidays ? holidaysWorked(after.calendar, year) : [];
    if (worked.length === 0) continue;
    const named = (language: 'vi' | 'en'): string =>
      worked.map(({ date, note }) => `${printed(date)} (${note[language]})`).join(', ');
    throw new Problem('CALENDAR_HOLIDAYS_DROPPED', {
      path: ['input', 'wholeYear'],
      params: { year, daysVi: named('vi'), daysEn: named('en') },
    });
  }
}

/** Writes a notice into rows: the days, and for an annual notice that the year is certain now. */
async function writeNotice(ask: Ask, { year, source, wholeYear, days, plain }: NoticeDecided): Promise<void> {
  if (wholeYear) {
    // A swap stands in the year of its day off, though the day that pays for it may lie in the next.
    await ask(
      `delete from calendar_day where ground <> 'LOCAL' and
       extract(year from case when ground = 'MAKE_UP' then coalesce(replaces, date) else date end) = ?`,
      [year],
    );
    await ask(
      `insert into calendar_notice (year, source) values (?, ?)
       on conflict (year) do update set source = excluded.source, loaded_at = now()`,
      [year, source],
    );
  }
  if (plain.length > 0)
    await ask('delete from calendar_day where date in (select json_array_elements_text(?::json)::date)', [
      JSON.stringify(plain),
    ]);
  if (days.length === 0) return;
  const language = (text: string): string => text.replaceAll(' / ', '/').trim();
  const rows = days.map(({ date, ground, pairedWith, note }) => ({
    date,
    kind: ground === 'MAKE_UP' ? 'WORKING' : 'OFF',
    ground,
    note: `${language(note.vi)} / ${language(note.en)}`,
    source,
    replaces: pairedWith,
  }));
  await ask(
    `insert into calendar_day (date, kind, ground, note, source, replaces)
     select date, kind, ground, note, source, replaces from jsonb_populate_recordset(null::calendar_day, ?::jsonb)
     on conflict (date) do update set kind = excluded.kind, ground = excluded.ground, note = excluded.note,
       source = excluded.source, replaces = excluded.replaces`,
    [JSON.stringify(rows)],
  );
}

/** Throws `Problem` for sessions that overlap or leave the day, and for days that have sessions from that very day already. */
async function writeSessions(ask: Ask, decided: SessionsDecided): Promise<void> {
  const { agencyId, weekdays, sessions, intake, from } = decided;
  const source = sourceOf(decided.source, ['input', 'source']);
  const rule = { weekdays: [...new Set(weekdays)].toSorted((a, b) => a - b), sessions, from, to: null, source };
  if (rule.weekdays.length === 0 || rule.weekdays.some((day) => !Number.isInteger(day) || day < 1 || day > 7))
    throw new Problem('WEEKDAY_NOT_VALID', { path: ['input', 'weekdays'] });
  if (sessions.length === 0) throw new Problem('SESSIONS_NOT_VALID', { path: ['input', 'sessions'] });
  try {
    sessionTable([rule]);
  } catch (error) {
    if (!(error instanceof CalendarError)) throw error;
    throw new Problem('SESSIONS_NOT_VALID', { path: ['input', 'sessions'] });
  }
  const kind = intake ? 'intakeSessions' : 'sessions';
  const [same] = await ask<{ id: string }>(
    `select id from policy where kind = ? and agency_id is not distinct from ?::uuid and valid_from = ?::date
     and exists (select from jsonb_array_elements(value -> 'weekdays') d where d in (select jsonb_array_elements(?::jsonb))) limit 1`,
    [kind, agencyId, from, JSON.stringify(rule.weekdays)],
  );
  if (same) throw new Problem('SESSIONS_SET_ALREADY', { path: ['input', 'from'], params: { date: printed(from) } });
  await ask(
    `insert into policy (id, kind, agency_id, valid_from, value, source) values (gen_random_uuid(), ?, ?::uuid, ?::date, ?::jsonb, ?)`,
    [kind, agencyId, from, JSON.stringify(rule), source],
  );
}

/**
 * Writes a decision through the connection of a transaction, and reads the rules as they are after it. Throws `Problem` or
 * `Problems` with what is wrong with it, CALENDAR_CONTRADICTS where no calendar can be built of it.
 */
export async function decided(ask: Ask, decision: CalendarDecision): Promise<Rules> {
  if (decision.kind === 'SESSIONS') {
    await writeSessions(ask, decision.sessions);
  } else {
    const rules = rulesFrom(await readRules(ask));
    let before = 0;
    for (const notice of decision.notices) {
      await writeNotice(ask, checkNotice(notice, rules, before));
      before += notice.days.length;
    }
  }
  const after = await rulesAsDecided(ask);
  if (decision.kind === 'NOTICE') checkHolidays(decision.notices, after);
  return after;
}

async function rulesAsDecided(ask: Ask): Promise<Rules> {
  try {
    return rulesFrom(await readRules(ask));
  } catch (error) {
    if (!(error instanceof CalendarError)) throw error;
    throw new Problem('CALENDAR_CONTRADICTS', {
      path: ['input'],
      params: { what: Object.values(error.params).join(', ') || '–' },
    });
  }
}
