import { createHash } from 'node:crypto';
import type { CalendarsInForce } from '../../sla/rules.ts';
import type { CalendarStep } from './calendar-step.ts';
import { canonical } from '../history/canonical.ts';

/** What a change of the calendar does to one file in hand. */
export interface CalendarMove {
  readonly id: string;
  /** Its code; before receipt its submission id. */
  readonly code: string;
  /** Of who decides, before receipt of who answers. */
  readonly agencyId: string;
  /** Before receipt it is the desk's own time to answer that moves. */
  readonly submission: boolean;
  readonly dueBefore: Date | null;
  readonly dueAfter: Date | null;
  readonly lateness: 'CLEARED' | 'BEGUN' | null;
}

/** Reads a step as what it moves. */
export function moveOf(
  file: {
    readonly id: string;
    readonly code: string | null;
    readonly decidingAgencyId: string;
    readonly receivingAgencyId: string;
  },
  { event, before, after }: CalendarStep,
): CalendarMove {
  const submission = 'answerDueAt' in event.payload;
  const due = submission ? 'answerDueAt' : 'dueAt';
  return {
    id: file.id,
    code: file.code ?? file.id,
    agencyId: submission ? file.receivingAgencyId : file.decidingAgencyId,
    submission,
    dueBefore: before.folded[due],
    dueAfter: after.folded[due],
    lateness: 'lateness' in event.payload ? event.payload.lateness : null,
  };
}

/** Whether its time becomes another one. */
export const isMoved = ({ dueBefore, dueAfter }: Pick<CalendarMove, 'dueBefore' | 'dueAfter'>): boolean =>
  dueBefore?.getTime() !== dueAfter?.getTime();

/** What a change moves at one agency. */
export interface AgencyMoves {
  readonly agencyId: string;
  readonly moved: number;
  readonly cleared: number;
  readonly begun: number;
}

/** What a change of the calendar would move: "37 applications; 4 stop being late; 2 become late". */
export interface CalendarImpact {
  /** Files in hand, submissions included. */
  readonly inHand: number;
  readonly moved: number;
  readonly cleared: number;
  readonly begun: number;
  readonly submissionsMoved: number;
  readonly agencies: readonly AgencyMoves[];
  /** Those that move: first those that stop being late, then those that become late, each by code. */
  readonly moves: readonly CalendarMove[];
}

const RANK = { CLEARED: 0, BEGUN: 1 } as const;
const rank = ({ lateness }: CalendarMove): number => (lateness === null ? 2 : RANK[lateness]);

/** Sums up what a change does to every file in hand. */
export function impactOf(all: readonly CalendarMove[]): CalendarImpact {
  const moves = all
    .filter(isMoved)
    .toSorted((a, b) => rank(a) - rank(b) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  const count = (of: readonly CalendarMove[], lateness: CalendarMove['lateness']): number =>
    of.filter((move) => move.lateness === lateness).length;
  const agencies = [...Map.groupBy(moves, ({ agencyId }) => agencyId)].map(([agencyId, theirs]) => ({
    agencyId,
    moved: theirs.length,
    cleared: count(theirs, 'CLEARED'),
    begun: count(theirs, 'BEGUN'),
  }));
  return {
    inHand: all.length,
    moved: moves.filter(({ submission }) => !submission).length,
    cleared: count(moves, 'CLEARED'),
    begun: count(moves, 'BEGUN'),
    submissionsMoved: moves.filter(({ submission }) => submission).length,
    agencies: agencies.toSorted((a, b) => b.moved - a.moved || (a.agencyId < b.agencyId ? -1 : 1)),
    moves,
  };
}

/** What a preview has shown, as a token: of everything that moves, and of the lateness that begins or ends alone. */
export interface PreviewToken {
  readonly whole: string;
  readonly lateness: string;
}

/** The two digests of what a change would do, on the rules from which it was worked out. */
export function previewToken(
  { moves }: CalendarImpact,
  rules: { readonly revision: number; readonly after: CalendarsInForce },
): PreviewToken {
  const digest = (of: readonly CalendarMove[]): string => {
    const listed = of.map(({ id, dueBefore, dueAfter, lateness }) => [id, dueBefore, dueAfter, lateness]);
    const value = [rules.revision, rules.after.province, rules.after.agencies, listed];
    return createHash('sha256').update(canonical(value)).digest('hex').slice(0, 32);
  };
  return { whole: digest(moves), lateness: digest(moves.filter(({ lateness }) => lateness !== null)) };
}
