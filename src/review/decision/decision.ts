import { Problem } from '../../problem.ts';

/** Where a decision stands: being prepared; issued; withdrawn by another before its day. */
export type DecisionState = 'DRAFT' | 'ISSUED' | 'WITHDRAWN';

/** Everything that a decision (quyết định) says. Days are civil days; while it is prepared any of them may be open. */
export interface DecisionContent {
  readonly number: string | null;
  readonly title: string;
  readonly issuer: string | null;
  readonly signedOn: string | null;
  readonly announcedOn: string | null;
  readonly effectiveOn: string | null;
  readonly publicOn: string | null;
  /** Ids of the recommendations that it carries out, in order. */
  readonly recommendations: readonly string[];
}

/** What is recorded of it when it is done; each has its limit (limits.ts). */
export type DecisionDuty = 'ANNOUNCED' | 'ENTERED' | 'MADE_PUBLIC';

/** One entry of its history. Sequences begin at 1 without gaps. */
export type DecisionEvent = {
  readonly sequence: number;
  readonly at: Date;
  readonly accountId: string;
} & (
  | { readonly kind: 'DRAFTED' | 'CHANGED'; readonly content: DecisionContent }
  | { readonly kind: 'ISSUED' }
  /** `number`: of the decision that withdraws it. */
  | { readonly kind: 'WITHDRAWN'; readonly number: string; readonly note: string }
  | { readonly kind: DecisionDuty; readonly onDay: string }
);

/** A decision as its events make it. */
export interface Decided {
  readonly state: DecisionState;
  readonly sequence: number;
  readonly content: DecisionContent;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly issuedBy: string | null;
  readonly issuedAt: Date | null;
  readonly withdrawnBy: string | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawalNumber: string | null;
  readonly withdrawalReason: string | null;
  /** When each duty was done, as recorded last. */
  readonly done: Readonly<Record<DecisionDuty, string | null>>;
}

const NOT_DONE = { ANNOUNCED: null, ENTERED: null, MADE_PUBLIC: null } as const;

/** Which kinds of events a state takes. */
export const DECISION_LIFE = {
  DRAFT: ['CHANGED', 'ISSUED'],
  ISSUED: ['WITHDRAWN', 'ANNOUNCED', 'ENTERED', 'MADE_PUBLIC'],
  WITHDRAWN: [],
} as const satisfies Record<DecisionState, readonly DecisionEvent['kind'][]>;

/** Adds one event; null before the first. Throws where no act could have written it: a fault of ours. */
export function applyDecision(before: Decided | null, event: DecisionEvent): Decided {
  const { sequence, at, accountId } = event;
  if (sequence !== (before?.sequence ?? 0) + 1) throw new Error(`event ${sequence} of a decision is out of its order`);
  if (before === null) {
    if (event.kind !== 'DRAFTED') throw new Error(`a decision begins with ${event.kind}`);
    return {
      state: 'DRAFT',
      sequence,
      content: event.content,
      createdBy: accountId,
      createdAt: at,
      issuedBy: null,
      issuedAt: null,
      withdrawnBy: null,
      withdrawnAt: null,
      withdrawalNumber: null,
      withdrawalReason: null,
      done: NOT_DONE,
    };
  }
  const takes: readonly DecisionEvent['kind'][] = DECISION_LIFE[before.state];
  if (!takes.includes(event.kind)) throw new Error(`${event.kind} on a decision in state ${before.state}`);
  const next = { ...before, sequence };
  switch (event.kind) {
    case 'DRAFTED':
    case 'CHANGED':
      return { ...next, content: event.content };
    case 'ISSUED':
      return { ...next, state: 'ISSUED', issuedBy: accountId, issuedAt: at };
    case 'WITHDRAWN':
      return {
        ...next,
        state: 'WITHDRAWN',
        withdrawnBy: accountId,
        withdrawnAt: at,
        withdrawalNumber: event.number,
        withdrawalReason: event.note,
      };
    case 'ANNOUNCED':
    case 'ENTERED':
    case 'MADE_PUBLIC':
      return { ...next, done: { ...before.done, [event.kind]: event.onDay } };
    default:
      return event satisfies never;
  }
}

export const foldDecision = (events: readonly DecisionEvent[]): Decided | null =>
  events.reduce<Decided | null>(applyDecision, null);

/** A decision that lacks nothing of its own. */
export interface CompleteTerms {
  readonly number: string;
  readonly signedOn: string;
  readonly announcedOn: string;
  readonly effectiveOn: string;
  readonly publicOn: string | null;
}

/**
 * What a decision still lacks before it can be issued, and days in the wrong order: announced on the effective day at
 * the latest (NĐ 63/2010 Đ15; the same day is let through, *ours*, as for single publications), nothing signed on a day
 * to come, public not before announced.
 */
export function termsGaps(content: DecisionContent, today: string): readonly Problem[] {
  const { signedOn, announcedOn, effectiveOn, publicOn, recommendations } = content;
  const missing = (['number', 'signedOn', 'announcedOn', 'effectiveOn'] as const).flatMap((place) =>
    content[place] === null ? [new Problem('DECISION_LACKS', { path: [place], params: { place } })] : [],
  );
  const wrong: Problem[] = [];
  if (recommendations.length === 0) wrong.push(new Problem('DECISION_EMPTY', { path: ['recommendations'] }));
  if (signedOn !== null && signedOn > today)
    wrong.push(new Problem('DECISION_SIGNED_AHEAD', { path: ['signedOn'], params: { date: today } }));
  if (announcedOn !== null && effectiveOn !== null && announcedOn > effectiveOn)
    wrong.push(new Problem('ANNOUNCED_AFTER_EFFECTIVE', { path: ['announcedOn'], params: { date: effectiveOn } }));
  if (signedOn !== null && announcedOn !== null && announcedOn < signedOn)
    wrong.push(new Problem('DATE_ORDER', { path: ['announcedOn'], params: { date: signedOn } }));
  if (publicOn !== null && announcedOn !== null && publicOn < announcedOn)
    wrong.push(new Problem('DATE_ORDER', { path: ['publicOn'], params: { date: announcedOn } }));
  return [...missing, ...wrong];
}

/** The terms where nothing is missing; null otherwise. */
export function completeTerms({
  number,
  signedOn,
  announcedOn,
  effectiveOn,
  publicOn,
}: DecisionContent): CompleteTerms | null {
  if (number === null || signedOn === null || announcedOn === null || effectiveOn === null) return null;
  return { number, signedOn, announcedOn, effectiveOn, publicOn };
}
