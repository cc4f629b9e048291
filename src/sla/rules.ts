import type pg from 'pg';
import type { SessionRule } from '../calendar/calendar-data.ts';
import { agencyCalendar, type WorkingCalendar, workingCalendar } from '../calendar/working-calendar.ts';
import type { PolicyData } from './clock-policy.ts';
import { loadRules, type PolicyRow, readRulesRevision, type RulesData } from './rules.loader.ts';

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

/** How old the rules that a process serves may be after another process changed them, in milliseconds. */
const CHECK_EVERY_MS = 5_000;

/** The process's rules, read anew when their revision has grown. */
export interface RulesHolder {
  readonly current: Rules;
  /** Rules with everything that was committed before this call. */
  refresh(): Promise<Rules>;
  close(): Promise<void>;
}

/** Reads the rules and follows their changes until `close`; a failed look keeps the last good ones and is told. */
export async function openRules({
  db,
  onError,
}: {
  db: pg.Pool;
  onError?: (error: unknown) => void;
}): Promise<RulesHolder> {
  let current = rulesFrom(await loadRules(db));
  const reload = async (): Promise<Rules> => {
    if ((await readRulesRevision(db)) !== current.revision) current = rulesFrom(await loadRules(db));
    return current;
  };
  // One at a time, so that an older answer never takes the place of a newer one.
  let last: Promise<unknown> = Promise.resolve();
  const refresh = (): Promise<Rules> => {
    const next = last.then(reload);
    last = next.catch(() => undefined);
    return next;
  };
  const timer = setInterval(() => void refresh().catch((error: unknown) => onError?.(error)), CHECK_EVERY_MS);
  timer.unref();
  return {
    get current() {
      return current;
    },
    refresh,
    close: async () => {
      clearInterval(timer);
      await last;
    },
  };
}
