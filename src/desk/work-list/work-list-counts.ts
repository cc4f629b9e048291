import { LIFE_CYCLE, type State } from '../history/life-cycle.ts';

/** A row of the counting statement: which value of which kind, and how often under all the other filters. */
export interface CountRow {
  readonly kind: 'ALL' | 'STATE' | 'STANDING' | 'PROCEDURE' | 'HOLDER';
  readonly value: string | null;
  readonly accountId: string | null;
  readonly officer: string | null;
  readonly count: number;
  /** Of ALL alone. */
  readonly seen: number | null;
  readonly toAnswer: number | null;
  readonly toAnswerLate: number | null;
  readonly awaitedBeforeReceipt: number | null;
  readonly toReturn: number | null;
  readonly toAccept: number | null;
}

export interface StandingCounts {
  readonly overdue: number;
  readonly dueToday: number;
  readonly dueSoon: number;
  readonly within: number;
  readonly waiting: number;
  readonly noLimit: number;
  readonly notReceived: number;
  readonly ended: number;
}

export interface StateCountView {
  readonly state: State;
  readonly count: number;
}

export interface ProcedureCountView {
  readonly procedureId: string;
  readonly count: number;
}

export interface HolderCountView {
  readonly agencyId: string;
  readonly accountId: string | null;
  readonly officer: string | null;
  readonly count: number;
}

/** Counts beside a work list, each under all the other filters. */
export interface ListCounts {
  readonly total: number;
  readonly complete: boolean;
  readonly byStanding: StandingCounts;
  readonly byState: readonly StateCountView[];
  readonly byProcedure: readonly ProcedureCountView[];
  readonly byHolder: readonly HolderCountView[];
  readonly toAnswer: number;
  readonly toAnswerLate: number;
  /** Nobody's clock runs for these: the desk has answered, and nothing is received. */
  readonly awaitedBeforeReceipt: number;
  readonly toReturn: number;
  readonly toAccept: number;
}

const PROCEDURES_SHOWN = 20;
const HOLDERS_SHOWN = 50;

/** Puts the rows of the counting statement in order; `most` is how many files were counted at most. */
export function countsFrom(rows: readonly CountRow[], most: number): ListCounts {
  const all = rows.find(({ kind }) => kind === 'ALL');
  const of = (kind: CountRow['kind']): CountRow[] => rows.filter((row) => row.kind === kind && row.count > 0);
  const standing = new Map(of('STANDING').map(({ value, count }) => [value, count]));
  const stands = (...buckets: readonly string[]): number =>
    buckets.reduce((sum, bucket) => sum + (standing.get(bucket) ?? 0), 0);
  const states = new Map(of('STATE').map(({ value, count }) => [value, count]));
  return {
    total: all?.count ?? 0,
    complete: (all?.seen ?? 0) <= most,
    byStanding: {
      overdue: stands('OVERDUE'),
      dueToday: stands('DUE_TODAY'),
      dueSoon: stands('DUE_SOON'),
      within: stands('RUNNING'),
      waiting: stands('WAITING'),
      noLimit: stands('NO_LIMIT'),
      notReceived: stands('NOT_RECEIVED'),
      ended: stands('EARLY', 'ON_TIME', 'LATE', 'CLOSED'),
    },
    byState: (Object.keys(LIFE_CYCLE) as State[]).flatMap((state) => {
      const count = states.get(state);
      return count === undefined ? [] : [{ state, count }];
    }),
    byProcedure: of('PROCEDURE')
      .toSorted(mostFirst)
      .slice(0, PROCEDURES_SHOWN)
      .map(({ value, count }) => ({ procedureId: value ?? '', count })),
    byHolder: of('HOLDER')
      .filter(({ value }) => value !== null)
      .toSorted(mostFirst)
      .slice(0, HOLDERS_SHOWN)
      .map(({ value, accountId, officer, count }) => ({ agencyId: value ?? '', accountId, officer, count })),
    toAnswer: all?.toAnswer ?? 0,
    toAnswerLate: all?.toAnswerLate ?? 0,
    awaitedBeforeReceipt: all?.awaitedBeforeReceipt ?? 0,
    toReturn: all?.toReturn ?? 0,
    toAccept: all?.toAccept ?? 0,
  };
}

const mostFirst = (a: CountRow, b: CountRow): number =>
  b.count - a.count || compare(a.value, b.value) || compare(a.accountId, b.accountId);

const compare = (a: string | null, b: string | null): number => ((a ?? '') < (b ?? '') ? -1 : Number(a !== b));
