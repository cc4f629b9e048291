import type { CivilDate } from '../calendar/civil-date.ts';
import type { Effect, Ground } from './clock-policy.ts';
import type { Left } from './limit-clock.ts';
import type { TimeLimit, TimeUnit } from './time-limit.ts';

/** Where a file is, as far as the clock goes. HANDLED: resolved, whether returned or not. CLOSED: rejected, withdrawn, stopped for good. */
export type Phase = 'NOT_RECEIVED' | 'OPEN' | 'HANDLED' | 'CLOSED';

/** An act that a rule did not allow, or allows only as a breach. The last three had no effect on the clock. */
export type BreachCode =
  | 'ASKED_TOO_OFTEN'
  | 'ASKED_TOO_LATE'
  | 'APOLOGY_TOO_LATE'
  | 'APOLOGY_REPEATED'
  | 'EXTENSION_NOT_GRANTED'
  | 'EXTENSION_OVER_CAP'
  | 'EXTENSION_TOO_LATE';

export interface Breach {
  readonly code: BreachCode;
  readonly at: Date;
  readonly source: string;
}

/** A stretch in which something was awaited. */
export interface WaitingSpan {
  readonly ground: Ground;
  /** Which waiting it is: the ground, or the ground and the opinion asked for. */
  readonly hold: string;
  readonly from: Date;
  /** Null while it lasts. */
  readonly to: Date | null;
  readonly effect: Effect['kind'];
  /** Whether the promised clock ran on: the ground does not stop it, or it was late already (domain 2.9). */
  readonly counted: boolean;
  readonly late: boolean;
  readonly source: string;
}

/** A stretch in which a clock ran: what counts is (from, to]. `to` is null while it lasts. */
export interface RunSpan {
  readonly from: Date;
  readonly to: Date | null;
}

/** What a calendar notice did to the promised due time; each is listed by application (domain 2.9). */
export interface CalendarMove {
  readonly at: Date;
  readonly calendarVersion: string;
  readonly before: Date | null;
  readonly after: Date | null;
  /** The file had been late and is not any more: the one exception to "late stays late". */
  readonly clearedLateness: boolean;
}

/** One clock as it stands. Both null while it stands, or where there is no limit. */
export interface DueTimes {
  readonly dueOn: CivilDate | null;
  readonly dueAt: Date | null;
}

/** The clock of a task or of an asked opinion. */
export interface TaskReading extends DueTimes {
  readonly task: string;
  readonly agency: string | null;
  readonly openedAt: Date;
  readonly doneAt: Date | null;
  /** What is left while it stands; null while it runs. */
  readonly left: Left | null;
  /** Whether it was done after its due time; null while open or without limit. */
  readonly late: boolean | null;
}

/** All times of an application, folded from its acts. */
export interface ClockReading extends DueTimes {
  readonly phase: Phase;
  readonly receivedAt: Date | null;
  readonly resolvedAt: Date | null;
  /** The promised limit of the present run, extension included; null where there is none. */
  readonly limit: TimeLimit | null;
  /** Its unit, which decides how late is measured. */
  readonly unit: TimeUnit | null;
  /** The stretches of the present run in which the promised clock ran; the last one is open unless the clock stands. */
  readonly runs: readonly RunSpan[];
  /** First day whose being on or off the due day hangs on; null while the clock stands. */
  readonly leansFrom: CivilDate | null;
  readonly originalDueOn: CivilDate | null;
  readonly originalDueAt: Date | null;
  readonly statutoryDueOn: CivilDate | null;
  readonly statutoryDueAt: Date | null;
  readonly reappointedOn: CivilDate | null;
  readonly reappointedAt: Date | null;
  /** What is left of the promised limit while the clock stands; null while it runs or without limit. */
  readonly left: Left | null;
  /** By when the applicant is to bring the papers that are awaited. */
  readonly applicantDueOn: CivilDate | null;
  readonly applicantDueAt: Date | null;
  readonly tasks: readonly TaskReading[];
  readonly breaches: readonly Breach[];
  readonly spans: readonly WaitingSpan[];
  readonly calendarMoves: readonly CalendarMove[];
  /** Whether the due time leans on a year without a notice. */
  readonly provisional: boolean;
  /** The calendar that the due time was worked out on. */
  readonly calendarVersion: string;
  /** Places in the history of acts stamped before the act recorded before them. */
  readonly backdated: readonly number[];
}
