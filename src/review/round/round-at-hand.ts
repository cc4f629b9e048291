import type { Ask } from '../../db/ask.ts';
import { UUID_TYPED } from '../../ids.ts';
import { Problem } from '../../problem.ts';
import { applyRoundEvent, foldRound, type Round, type RoundEvent } from './round-history.ts';

/** A round whose row is locked. */
export interface LockedRound {
  readonly id: string;
  readonly version: number;
  readonly sequence: number;
  readonly round: Round;
}

/** What happened to a round, in order. One statement. */
export async function roundEvents(ask: Ask, id: string): Promise<readonly RoundEvent[]> {
  const rows = await ask<Omit<RoundEvent, 'at'> & { at: Date | string }>(
    `select sequence, kind, at, account_id as "accountId", content, note, items from review_round_event where round_id = ? order by sequence`,
    [id],
  );
  return rows.map(({ at, ...row }) => ({ ...row, at: new Date(at) }));
}

/** Locks a round; throws `ROUND_NOT_FOUND`. Needs a transaction. Two statements. */
export async function takeRound(ask: Ask, id: string): Promise<LockedRound> {
  const [row] = UUID_TYPED.test(id)
    ? await ask<{ version: number }>('select version from review_round where id = ? for update', [id])
    : [];
  if (row === undefined) throw new Problem('ROUND_NOT_FOUND', { path: ['id'] });
  const round = foldRound(await roundEvents(ask, id));
  if (round === null) throw new Error(`the history of round ${id} leads nowhere`);
  return { id, version: row.version, sequence: round.sequence, round };
}

/** Throws `ROUND_CONFLICT`, saying who changed it since, where the reader saw another version. */
export async function expectRound(ask: Ask, { id, version }: LockedRound, seen: number): Promise<void> {
  if (version === seen) return;
  const [last] = await ask<{ who: string | null }>(
    `select a.name as who from review_round_event e left join account a on a.id = e.account_id
     where e.round_id = ? order by e.sequence desc limit 1`,
    [id],
  );
  throw new Problem('ROUND_CONFLICT', { path: ['version'], params: { seen, now: version, who: last?.who ?? '–' } });
}

/** Throws `ROUND_NOT_YOURS`. A round without owners is anybody's who may manage rounds. */
export function ownRound({ round }: LockedRound, accountId: string): void {
  const { owners } = round.content;
  if (owners.length > 0 && !owners.includes(accountId)) throw new Problem('ROUND_NOT_YOURS', { path: ['id'] });
}

/** Writes an event, and the row and owners as it makes them. Three statements at most. */
export async function writeRoundEvent(
  ask: Ask,
  before: { readonly id: string; readonly version: number; readonly sequence: number; readonly round: Round | null },
  happened: Omit<RoundEvent, 'sequence'>,
): Promise<void> {
  const { id } = before;
  const event: RoundEvent = { ...happened, sequence: before.sequence + 1 };
  const now = applyRoundEvent(before.round, event);
  if (now === null) throw new Error(`${event.kind} cannot happen to round ${id}`);
  await ask(
    `insert into review_round_event (round_id, sequence, kind, at, account_id, content, note, items) values (?, ?, ?, ?, ?, ?::jsonb, ?, ?)`,
    [
      id,
      event.sequence,
      event.kind,
      event.at,
      event.accountId,
      event.content === null ? null : JSON.stringify(event.content),
      event.note,
      event.items,
    ],
  );
  const { content, state, openedAt, closedAt } = now;
  await ask(
    `update review_round set name = ?, purpose = ?, basis = ?, starts_on = ?, ends_on = ?, state = ?,
       subjects = array(select jsonb_array_elements_text(?::jsonb)), scope = ?::jsonb, opened_at = ?, closed_at = ?, version = version + 1
     where id = ?`,
    [
      content.name,
      content.purpose,
      content.basis,
      content.startsOn,
      content.endsOn,
      state,
      JSON.stringify(content.subjects),
      JSON.stringify(content.scope),
      openedAt,
      closedAt,
      id,
    ],
  );
  if (event.content === null || event.kind === 'GROWN') return;
  const owners = JSON.stringify(content.owners);
  await ask(
    `delete from review_round_owner where round_id = ? and account_id not in (select value::uuid from jsonb_array_elements_text(?::jsonb))`,
    [id, owners],
  );
  await ask(
    `insert into review_round_owner (round_id, account_id)
     select ?::uuid, value::uuid from jsonb_array_elements_text(?::jsonb) on conflict do nothing`,
    [id, owners],
  );
}
