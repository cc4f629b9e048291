import type { ActContext } from '../../act.ts';
import { civilDateAt } from '../../calendar/civil-date.ts';
import { type Ask, askUnit } from '../../db/ask.ts';
import { authorize } from '../../identity/permissions.ts';
import { Problem } from '../../problem.ts';
import { explainingRefusals } from '../../registry/database-refusals.ts';
import { LONGEST, needText } from '../../registry/typed-text.ts';
import { roundFrom, type RoundInput, scopeFrom } from './round-input.ts';
import { afterRoundAct, type RoundEvent } from './round-history.ts';
import { expectRound, type LockedRound, ownRound, takeRound, writeRoundEvent } from './round-at-hand.ts';
import type { RoundContent } from './scope.ts';
import { itemsInScope, type ScopeItem } from './scope-items.queries.ts';

/** Which round an act left behind. */
export interface RoundDone {
  readonly id: string;
}

/** Begins to prepare a round; whoever does owns it with those that they name. */
export async function reviewRoundCreate({ em, viewer, clock, ids }: ActContext, input: RoundInput): Promise<RoundDone> {
  const author = authorize(viewer, 'round.manage');
  return explainingRefusals(() =>
    em.transactional(async (tx) => {
      const ask = askUnit(tx);
      const typed = await roundFrom(ask, input);
      const content = { ...typed, owners: [...new Set([author.accountId, ...typed.owners])] };
      const id = ids.uuid();
      await ask(
        `insert into review_round (id, name, starts_on, state, created_by, created_at, version) values (?, ?, ?, 'PREPARING', ?, ?, 0)`,
        [id, content.name, content.startsOn, author.accountId, clock.now()],
      );
      const before = { id, version: 0, sequence: 0, round: null };
      await writeRoundEvent(ask, before, event('CREATED', clock.now(), author.accountId, { content }));
      return { id };
    }),
  );
}

/** Which round, as its reader last saw it. */
export interface RoundSeen {
  readonly id: string;
  readonly version: number;
}

/**
 * Changes what a round says. What it looks at is fixed once it is open: it may grow (`reviewRoundGrow`), and nothing
 * that somebody has judged is taken out of it. An owner.
 */
export function reviewRoundChange(act: ActContext, seen: RoundSeen, input: RoundInput): Promise<RoundDone> {
  return onRound(act, seen, 'change', async (ask, locked, by) => {
    const typed = await roundFrom(ask, input);
    const present = locked.round.content;
    const open = locked.round.state !== 'PREPARING';
    if (open && (!isSame(typed.scope, present.scope) || !isSame(typed.subjects, present.subjects))) {
      throw new Problem('ROUND_SCOPE_FIXED', { path: ['input', 'scope'] });
    }
    if (typed.owners.length === 0) throw new Problem('ROUND_NEEDS_OWNER', { path: ['input', 'owners'] });
    await writeRoundEvent(ask, locked, event('CHANGED', by.at, by.accountId, { content: typed }));
  });
}

/** Opens a round: what its scope holds today becomes its items, each under the version in force. An owner. */
export function reviewRoundOpen(act: ActContext, seen: RoundSeen): Promise<RoundDone> {
  return onRound(act, seen, 'open', async (ask, locked, by) => {
    const { scope, subjects } = locked.round.content;
    const items = await itemsInScope(ask, scope, subjects, civilDateAt(by.at));
    if (items.length === 0) throw new Problem('ROUND_SCOPE_EMPTY', { path: ['id'] });
    await insertItems(ask, act, locked.id, items, 0);
    await writeRoundEvent(ask, locked, event('OPENED', by.at, by.accountId, { items: items.length }));
  });
}

/** Takes more procedures into an open round, at its end. An owner. */
export function reviewRoundGrow(act: ActContext, seen: RoundSeen, codes: readonly string[]): Promise<RoundDone> {
  return onRound(act, seen, 'grow', async (ask, locked, by) => {
    const { content } = locked.round;
    const [held] = await ask<{ last: number; versions: readonly string[] }>(
      `select coalesce(max(position), 0) as last, array_agg(distinct procedure_id::text) as versions from review_item where round_id = ?`,
      [locked.id],
    );
    const known = new Set(held?.versions ?? []);
    const scope = await scopeFrom(ask, { codes }, []);
    const found = codes.length === 0 ? [] : await itemsInScope(ask, scope, content.subjects, civilDateAt(by.at));
    const added = found.filter(({ procedureId }) => !known.has(procedureId));
    if (added.length === 0) throw new Problem('ROUND_NOTHING_TO_ADD', { path: ['codes'] });
    await insertItems(ask, act, locked.id, added, held?.last ?? 0);
    const grown = new Set([...content.scope.codes, ...added.map(({ code }) => code)]);
    const now: RoundContent = {
      ...content,
      scope: { ...content.scope, codes: [...grown], except: content.scope.except.filter((code) => !grown.has(code)) },
    };
    await writeRoundEvent(ask, locked, event('GROWN', by.at, by.accountId, { content: now, items: added.length }));
  });
}

/** Closes a round: nothing in it is proposed or decided any more. With undecided items only with a reason. An owner. */
export function reviewRoundClose(act: ActContext, seen: RoundSeen, note: string | null): Promise<RoundDone> {
  return onRound(act, seen, 'close', async (ask, locked, by) => {
    const [left] = await ask<{ undecided: number }>(
      `select count(*)::int as undecided from review_item where round_id = ? and verdict is null`,
      [locked.id],
    );
    const undecided = left?.undecided ?? 0;
    if (undecided > 0 && note === null)
      throw new Problem('ROUND_HAS_UNDECIDED', { path: ['note'], params: { undecided } });
    const reason = note === null ? null : needText(note, ['note'], LONGEST.REASON);
    await writeRoundEvent(ask, locked, event('CLOSED', by.at, by.accountId, { note: reason }));
  });
}

/** Opens a closed round again, with a reason. Approver. */
export async function reviewRoundReopen(act: ActContext, seen: RoundSeen, reason: string): Promise<RoundDone> {
  authorize(act.viewer, 'round.reopen');
  return onRound(act, seen, 'reopen', (ask, locked, by) =>
    writeRoundEvent(
      ask,
      locked,
      event('REOPENED', by.at, by.accountId, { note: needText(reason, ['reason'], LONGEST.REASON) }),
    ),
  );
}

interface By {
  readonly accountId: string;
  readonly at: Date;
}

/** Runs an act on a round that its life allows, by one of its owners; whoever reopens need not be one. */
async function onRound(
  { em, viewer, clock }: ActContext,
  seen: RoundSeen,
  act: Parameters<typeof afterRoundAct>[1],
  work: (ask: Ask, locked: LockedRound, by: By) => Promise<void>,
): Promise<RoundDone> {
  const { accountId } = authorize(viewer, 'round.manage');
  return explainingRefusals(() =>
    em.transactional(async (tx) => {
      const ask = askUnit(tx);
      const locked = await takeRound(ask, seen.id);
      await expectRound(ask, locked, seen.version);
      if (act !== 'reopen') ownRound(locked, accountId);
      const { state } = locked.round;
      if (afterRoundAct(state, act) === null)
        throw new Problem('ROUND_ACT_NOT_NOW', { path: ['id'], params: { state } });
      await work(ask, locked, { accountId, at: clock.now() });
      return { id: locked.id };
    }),
  );
}

const event = (
  kind: RoundEvent['kind'],
  at: Date,
  accountId: string,
  more: Partial<Pick<RoundEvent, 'content' | 'note' | 'items'>>,
): Omit<RoundEvent, 'sequence'> => ({ kind, at, accountId, content: null, note: null, items: null, ...more });

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Items a statement: a large province has a few thousand. */
const CHUNK = 5_000;

async function insertItems(
  ask: Ask,
  { ids }: Pick<ActContext, 'ids'>,
  roundId: string,
  items: readonly ScopeItem[],
  after: number,
): Promise<void> {
  const rows = items.map((item, index) => ({ ...item, id: ids.uuid(), position: after + index + 1 }));
  for (let start = 0; start < rows.length; start += CHUNK) {
    await ask(
      `insert into review_item (id, round_id, subject, procedure_id, version_id, form_id, requirement_id, position, label, folded)
       select id, ?::uuid, subject, "procedureId", "versionId", "formId", "requirementId", position, label, folded
       from jsonb_to_recordset(?::jsonb) as i(id uuid, subject text, "procedureId" uuid, "versionId" uuid, "formId" uuid,
         "requirementId" uuid, position integer, label text, folded text)`,
      [roundId, JSON.stringify(rows.slice(start, start + CHUNK))],
    );
  }
}
