import type { VersionState } from '../validity.ts';

/** How one procedure takes the place of another: one for one, several become one, one becomes several. */
export type LinkKind = 'REPLACED' | 'MERGED' | 'SPLIT';

/** What can have happened to a procedure in the catalogue. Days are civil days; sequences begin at 1 without gaps. */
export type CatalogueEvent = { readonly sequence: number; readonly at: Date | null } & (
  | {
      readonly kind: 'PUBLISHED';
      readonly number: number;
      /** First day in force; the version before is out of force from it on. */
      readonly onDay: string;
      readonly decisionNumber: string | null;
    }
  | {
      readonly kind: 'ENDED';
      readonly number: number;
      /** First day out of force. */
      readonly onDay: string;
      readonly decisionNumber: string | null;
    }
  | {
      readonly kind: 'SUCCESSOR';
      readonly successorId: string;
      readonly linkKind: LinkKind;
      /** From which day on; null where that was not kept. */
      readonly onDay: string | null;
      readonly decisionNumber: string | null;
    }
  /** The decision was withdrawn before its day: the entry of that sequence never took effect. */
  | { readonly kind: 'WITHDRAWN'; readonly undoes: number }
);

/** A version as the log makes it. */
export interface LoggedVersion {
  readonly number: number;
  readonly state: Exclude<VersionState, 'DRAFT'>;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly decisionNumber: string | null;
  readonly endDecisionNumber: string | null;
}

export interface LoggedSuccessor {
  readonly successorId: string;
  readonly linkKind: LinkKind;
  readonly onDay: string | null;
  readonly decisionNumber: string | null;
}

/** What the catalogue says of one procedure; versions by number. */
export interface LoggedProcedure {
  readonly versions: readonly LoggedVersion[];
  readonly successors: readonly LoggedSuccessor[];
}

export const NOTHING_LOGGED: LoggedProcedure = { versions: [], successors: [] };

const last = (versions: readonly LoggedVersion[]): readonly [readonly LoggedVersion[], LoggedVersion | null] => [
  versions.slice(0, -1),
  versions.at(-1) ?? null,
];

function apply({ versions, successors }: LoggedProcedure, event: CatalogueEvent): LoggedProcedure {
  switch (event.kind) {
    case 'PUBLISHED': {
      const [earlier, before] = last(versions);
      const closed =
        before?.validTo === null ? { ...before, state: 'SUPERSEDED' as const, validTo: event.onDay } : before;
      const next = {
        number: event.number,
        state: 'PUBLISHED' as const,
        validFrom: event.onDay,
        validTo: null,
        decisionNumber: event.decisionNumber,
        endDecisionNumber: null,
      };
      return { versions: [...earlier, ...(closed === null ? [] : [closed]), next], successors };
    }
    case 'ENDED':
      return {
        versions: versions.map((version) =>
          version.number === event.number
            ? { ...version, state: 'ENDED', validTo: event.onDay, endDecisionNumber: event.decisionNumber }
            : version,
        ),
        successors,
      };
    case 'SUCCESSOR': {
      const { successorId, linkKind, onDay, decisionNumber } = event;
      // The first that said so stays.
      if (successors.some((known) => known.successorId === successorId)) return { versions, successors };
      return { versions, successors: [...successors, { successorId, linkKind, onDay, decisionNumber }] };
    }
    case 'WITHDRAWN':
      return { versions, successors };
    default:
      return event satisfies never;
  }
}

/**
 * What the log of one procedure, in order, comes to: each version's days and state, and what takes its place. Entries
 * that were withdrawn before their day never were. `known`: as it was known at that instant; without it, as it is now.
 * Pure.
 */
export function catalogueOf(events: readonly CatalogueEvent[], known: Date | null = null): LoggedProcedure {
  const told = known === null ? events : events.filter(({ at }) => at === null || at <= known);
  const undone = new Set(told.flatMap((event) => (event.kind === 'WITHDRAWN' ? [event.undoes] : [])));
  return told.filter(({ sequence }) => !undone.has(sequence)).reduce(apply, NOTHING_LOGGED);
}

/** The number of the version that was in force on a day; null for none. */
export const numberOn = ({ versions }: LoggedProcedure, on: string): number | null =>
  versions.find(({ validFrom, validTo }) => validFrom <= on && (validTo === null || on < validTo))?.number ?? null;
