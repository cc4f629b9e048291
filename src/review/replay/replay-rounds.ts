import type { Ask } from '../../db/ask.ts';
import { foldRound, type RoundEvent } from '../round/round-history.ts';
import { canonical } from './recommendation-rows.ts';

/** Something that the events of a review say otherwise than its rows. */
export interface ReviewDifference {
  /** Kind and id of what differs. */
  readonly where: string;
  readonly what: string;
  readonly stored: string;
  readonly folded: string;
}

interface StoredRound {
  readonly id: string;
  readonly row: Readonly<Record<string, unknown>>;
  readonly owners: readonly string[];
  readonly events: readonly (Omit<RoundEvent, 'at'> & { readonly at: string })[];
}

/** Folds the events of every round and compares with its row and owners. One statement; rounds are few. */
export async function replayRounds(ask: Ask, tell: (difference: ReviewDifference) => void): Promise<number> {
  const rounds = await ask<StoredRound>(
    `select r.id, to_jsonb(r) as row,
        array(select account_id::text from review_round_owner o where o.round_id = r.id order by 1) as owners,
        (select coalesce(jsonb_agg(jsonb_build_object('sequence', sequence, 'kind', kind, 'at', at, 'accountId', account_id,
           'content', content, 'note', note, 'items', items) order by sequence), '[]') from review_round_event e where e.round_id = r.id) as events
     from review_round r order by r.id`,
  );
  for (const { id, row, owners, events } of rounds) {
    const folded = foldRound(events.map(({ at, ...event }) => ({ ...event, at: new Date(at) })));
    const where = `review round ${id}`;
    if (folded === null) {
      tell({ where, what: 'events', stored: String(row['state']), folded: 'none' });
      continue;
    }
    const { content, state } = folded;
    const expected: Readonly<Record<string, unknown>> = {
      name: content.name,
      purpose: content.purpose,
      basis: content.basis,
      starts_on: content.startsOn,
      ends_on: content.endsOn,
      subjects: content.subjects,
      scope: content.scope,
      owners: content.owners.toSorted(),
      state,
    };
    for (const [what, value] of Object.entries(expected)) {
      const [there, made] = [canonical(what === 'owners' ? owners : row[what]), canonical(value)];
      if (there !== made) tell({ where, what, stored: there, folded: made });
    }
  }
  return rounds.length;
}
