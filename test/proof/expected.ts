import type { CaseModel, Doing } from './life-cycle-doings.ts';
import { leadsTo, type Person, type Place, PLACES, STATE_OF } from './who-may-do-what.ts';

/** What the oracle says of an act in the model's position. */

const PERSON_OF: Readonly<Record<string, Person>> = {
  desk: 'own DESK',
  handler: 'own HANDLER',
  head: 'own HEAD',
  desk2: 'other DESK',
  handler2: 'other HANDLER',
};

/** Where the oracle sees the case; in progress the first of what is out decides. */
function placesOf({ state, received, closed, opinions, tasks, onItsWay }: CaseModel): Place[] {
  if (state === 'STOPPED') return closed ? ['CLOSED'] : ['STOPPED'];
  if (state === 'AWAITING_DOCUMENTS') return [received ? 'PAPERS' : 'ASKED'];
  const out: Place[] = [
    ...(onItsWay ? (['ON_ITS_WAY'] as const) : []),
    ...(tasks.length > 0 ? (['TASK'] as const) : []),
    ...(opinions.length > 0 ? (['OPINION'] as const) : []),
  ];
  if (state === 'IN_PROGRESS') return out.length > 0 ? out : ['IN_PROGRESS'];
  return PLACES.filter((place) => STATE_OF[place] === state);
}

/** Acts that something beside place and person may refuse: regime, caps, times, who has it already. */
const MAY_BE_REFUSED = new Set([
  'DOCUMENTS_REQUESTED',
  'LIMIT_EXTENDED',
  'APOLOGISED',
  'ASSIGNED',
  'DOCUMENTS_ADDED',
  'VISITED',
]);

/** Acts of the agencies between which the file goes; what they do to each other's place is the model's own to follow. */
const BETWEEN = /^(?:HANDED_OVER|HANDOVER_|OPINION_GIVEN|TASK_DONE|TASK_CLOSED)/u;

export interface Expected {
  /** States that it may lead to; empty: it must be refused. */
  readonly states: readonly string[];
  /** Whether it must be done. */
  readonly must: boolean;
}

/** What may come of an act. Only a file that lies at its own agency with one thing out at most is held to every line. */
export function expected(known: CaseModel, { kind, who }: Doing): Expected {
  const places = placesOf(known);
  const person = PERSON_OF[who];
  if (person === undefined) throw new Error(`nobody is called ${who}`);
  const states = [...new Set(places.flatMap((place) => leadsTo(kind, place, person) ?? []))];
  const simple = places.length === 1 && known.holder === 'own' && (known.state === 'IN_PROGRESS' || idle(known));
  if (simple) return { states, must: states.length > 0 && !MAY_BE_REFUSED.has(kind) };
  // Between two agencies: a hand-over is settled by the taker or taken back, whatever state the file is in.
  if (BETWEEN.test(kind)) return { states: betweenStates(known, kind), must: false };
  return { states, must: false };
}

const idle = ({ opinions, tasks, onItsWay }: CaseModel): boolean => opinions.length + tasks.length === 0 && !onItsWay;

/** These leave the state as it is, and settling needs something to settle. */
function betweenStates({ onItsWay, opinions, tasks, closed, state }: CaseModel, kind: string): string[] {
  if (closed) return [];
  if (kind.startsWith('HANDOVER_')) return onItsWay ? [state] : [];
  if (kind === 'HANDED_OVER') return onItsWay ? [] : [state];
  return (kind === 'OPINION_GIVEN' ? opinions : tasks).length > 0 ? [state] : [];
}
