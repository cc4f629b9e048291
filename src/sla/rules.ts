import type { CalendarData, SessionRule } from '../calendar/calendar-data.ts';
import { agencyCalendar, type WorkingCalendar, workingCalendar } from '../calendar/working-calendar.ts';
import type { PolicyData } from './clock-policy.ts';

/** A dated rule as a row: `kind` is the list that it belongs to; `agencyId` null holds for all. */
export interface PolicyRow {
  readonly kind: string;
  readonly agencyId: string | null;
  readonly value: unknown;
}

/** Everything dated that clocks and codes run on, as read in one moment. */
export interface RulesData {
  /** Grows with every change of calendar or policy. */
  readonly revision: number;
  readonly calendar: CalendarData;
  readonly policies: PolicyData;
  /** Rows of an agency's own, and of kinds that other capabilities read. */
  readonly rows: readonly PolicyRow[];
}

/** Calendar and dated rules of one moment; a request takes them once and keeps them. */
export interface Rules {
  readonly revision: number;
  readonly policies: PolicyData;
  /** The province's calendar. */
  readonly calendar: WorkingCalendar;
  /** An agency's calendar: the province's days with sessions of its own, where it has any. */
  calendarOf(agencyId: string): WorkingCalendar;
  /** Dated rows of a kind that another capability reads, for all agencies and for single ones. */
  rowsOf(kind: string): readonly PolicyRow[];
}

/** Builds the values that the rows describe. Throws `CalendarError` where they contradict themselves. */
export function rulesFrom({ revision, calendar: data, policies, rows }: RulesData): Rules {
  const calendar = workingCalendar(data);
  const own = Map.groupBy(
    rows.filter(({ kind, agencyId }) => agencyId !== null && (kind === 'sessions' || kind === 'intakeSessions')),
    ({ agencyId }) => agencyId ?? '',
  );
  const calendars = new Map<string, WorkingCalendar>();
  for (const [agencyId, theirs] of own) {
    const ofKind = (kind: string): SessionRule[] =>
      theirs.filter((row) => row.kind === kind).map(({ value }) => value as SessionRule);
    calendars.set(
      agencyId,
      agencyCalendar(calendar, { sessions: ofKind('sessions'), intakeSessions: ofKind('intakeSessions') }),
    );
  }
  return {
    revision,
    policies,
    calendar,
    calendarOf: (agencyId) => calendars.get(agencyId) ?? calendar,
    rowsOf: (kind) => rows.filter((row) => row.kind === kind),
  };
}
