import type { CalendarData, SessionRule } from '../calendar/calendar-data.ts';
import { agencyCalendar, type WorkingCalendar, workingCalendar } from '../calendar/working-calendar.ts';
import type { PolicyData } from './clock-policy.ts';

/** A dated rule as a row: `kind` is the list that it belongs to; `agencyId` null holds for all. */
export interface PolicyRow {
  readonly kind: string;
  readonly agencyId: string | null;
  readonly value: unknown;
}

/** Which calendar each agency runs on, by version: the province's, and those of agencies with sessions of their own. */
export interface CalendarsInForce {
  readonly province: string;
  readonly agencies: Readonly<Record<string, string>>;
}

/** The change that brought the calendars in force: what open files are told when they are brought to them. */
export interface CalendarChangeRef extends CalendarsInForce {
  readonly id: string;
  /** The notice or decision, with number and date. */
  readonly source: string;
  /** The admin who decided it; null where it was made in the database. */
  readonly accountId: string | null;
}

/** Everything dated that clocks and codes run on, as read in one moment. */
export interface RulesData {
  /** Grows with every change of calendar or policy. */
  readonly revision: number;
  readonly calendar: CalendarData;
  readonly policies: PolicyData;
  /** Rows of an agency's own, and of kinds that other capabilities read. */
  readonly rows: readonly PolicyRow[];
  /** The newest change of the calendar; null where none was ever kept. */
  readonly change?: CalendarChangeRef | null;
}

/** Calendar and dated rules of one moment; a request takes them once and keeps them. */
export interface Rules {
  readonly revision: number;
  readonly policies: PolicyData;
  /** The province's calendar. */
  readonly calendar: WorkingCalendar;
  /** An agency's calendar: the province's days with sessions of its own, where it has any. */
  calendarOf(agencyId: string): WorkingCalendar;
  /** Every calendar in force: the province's, and those of agencies with sessions of their own. */
  readonly calendars: readonly WorkingCalendar[];
  readonly inForce: CalendarsInForce;
  /** The change that brought them; null where nothing was kept of it. */
  readonly change: CalendarChangeRef | null;
  /** These rules, or newer ones where any were committed before this call. */
  newer(): Promise<Rules>;
  /** Dated rows of a kind that another capability reads, for all agencies and for single ones. */
  rowsOf(kind: string): readonly PolicyRow[];
}

/** Builds the values that the rows describe. Throws `CalendarError` where they contradict themselves. */
export function rulesFrom({ revision, calendar: data, policies, rows, change = null }: RulesData): Rules {
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
  const rules: Rules = {
    revision,
    policies,
    calendar,
    calendars: [...new Map([calendar, ...calendars.values()].map((each) => [each.version, each])).values()],
    inForce: {
      province: calendar.version,
      agencies: Object.fromEntries([...calendars].map(([agencyId, { version }]) => [agencyId, version])),
    },
    change,
    // Read once, they follow nobody.
    newer: () => Promise.resolve(rules),
    calendarOf: (agencyId) => calendars.get(agencyId) ?? calendar,
    rowsOf: (kind) => rows.filter((row) => row.kind === kind),
  };
  return rules;
}
