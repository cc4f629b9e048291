import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Channel } from '../../registry/version-content.ts';
import { onTimeRate } from '../late.ts';

/** What the statement counts over the applications of one version, or of one overlay of it; days are working days. */
export interface Counted {
  readonly received: number;
  readonly n: number;
  readonly handledEarly: number;
  readonly handledOnTime: number;
  readonly handledLate: number;
  readonly lateWithApology: number;
  readonly stillOpen: number;
  readonly openOverdue: number;
  readonly ended: number;
  readonly endedLate: number;
  readonly medianDays: number | null;
  readonly p90Days: number | null;
  readonly medianOwnDays: number | null;
  readonly p90OwnDays: number | null;
  readonly waited: number;
  readonly medianWaitingDays: number | null;
  readonly p90WaitingDays: number | null;
  readonly cameInPerson: number;
  readonly visits: number | null;
  readonly doors: number | null;
  readonly direct: number;
  readonly online: number;
  readonly post: number;
  readonly oldEnough: number;
  readonly doneWithin: number;
  readonly demo: boolean;
}

/** What was counted where there is no application. */
export const NOTHING_COUNTED: Counted = {
  received: 0,
  n: 0,
  handledEarly: 0,
  handledOnTime: 0,
  handledLate: 0,
  lateWithApology: 0,
  stillOpen: 0,
  openOverdue: 0,
  ended: 0,
  endedLate: 0,
  medianDays: null,
  p90Days: null,
  medianOwnDays: null,
  p90OwnDays: null,
  waited: 0,
  medianWaitingDays: null,
  p90WaitingDays: null,
  cameInPerson: 0,
  visits: null,
  doors: null,
  direct: 0,
  online: 0,
  post: 0,
  oldEnough: 0,
  doneWithin: 0,
  demo: false,
};

/** The age at which versions are compared: so many working days after receipt. */
export interface EqualAge {
  readonly days: number;
  /** Last day of receipt from which so many working days are wholly over. */
  readonly receivedBy: CivilDate;
}

/**
 * Of the applications that are old enough, and not withdrawn or stopped, how many had their result within so many
 * working days. Open ones count as not done: unlike a median over what is finished, a young version gains nothing by
 * its quick cases being finished first.
 */
export interface AtEqualAge extends EqualAge {
  readonly oldEnough: number;
  readonly done: number;
  readonly share: number | null;
  readonly tooFew: boolean;
}

export interface ChannelCount {
  readonly channel: Channel;
  readonly received: number;
  /** Of all received; null where too few were. */
  readonly share: number | null;
}

/** How many had their result after so many working days. */
export interface DayCount {
  readonly days: number;
  readonly count: number;
}

/** Figures as a reader may rest on them: counts always, everything drawn from them only over enough applications. */
export interface ReformFigures extends Omit<
  Counted,
  'direct' | 'online' | 'post' | 'oldEnough' | 'doneWithin' | 'demo'
> {
  /** Fewer handled than the minimum. */
  readonly tooFew: boolean;
  readonly minimum: number;
  readonly inTime: number;
  readonly arose: number;
  readonly onTimeRate: number | null;
  readonly channels: readonly ChannelCount[];
  /** By days; null where they are not counted apart. */
  readonly days: readonly DayCount[] | null;
  readonly atEqualAge: AtEqualAge | null;
}

/**
 * Withholds what rests on fewer than `minimum`: each figure by its own number – waiting by those that waited, visits by
 * those who came, the rate by those whose time was up.
 */
export function figuresOf(
  counted: Counted,
  { minimum, age, days }: { minimum: number; age: EqualAge | null; days: readonly DayCount[] | null },
): ReformFigures {
  const { direct, online, post, oldEnough, doneWithin, demo: _, ...counts } = counted;
  const over = <T>(many: number, figure: T | null): T | null => (many < minimum ? null : figure);
  const inTime = counts.handledEarly + counts.handledOnTime;
  const arose = inTime + counts.handledLate + counts.openOverdue;
  const channel = (name: Channel, received: number): ChannelCount => ({
    channel: name,
    received,
    share: over(counts.received, received / counts.received),
  });
  return {
    ...counts,
    tooFew: counts.n < minimum,
    minimum,
    medianDays: over(counts.n, counts.medianDays),
    p90Days: over(counts.n, counts.p90Days),
    medianOwnDays: over(counts.n, counts.medianOwnDays),
    p90OwnDays: over(counts.n, counts.p90OwnDays),
    medianWaitingDays: over(counts.waited, counts.medianWaitingDays),
    p90WaitingDays: over(counts.waited, counts.p90WaitingDays),
    visits: over(counts.cameInPerson, counts.visits),
    doors: over(counts.cameInPerson, counts.doors),
    inTime,
    arose,
    onTimeRate: over(arose, onTimeRate(counts)),
    channels: [channel('DIRECT', direct), channel('ONLINE', online), channel('POST', post)],
    days,
    atEqualAge: age && {
      ...age,
      oldEnough,
      done: doneWithin,
      share: over(oldEnough, doneWithin / oldEnough),
      tooFew: oldEnough < minimum,
    },
  };
}
