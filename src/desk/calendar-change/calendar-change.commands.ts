import type { EntityManager } from '@mikro-orm/postgresql';
import type pg from 'pg';
import { type DayChange, dayChanges } from '../../calendar/day-changes.ts';
import { fingerprint } from '../../calendar/fingerprint.ts';
import type { Clock } from '../../clock.ts';
import { askPool, askUnit } from '../../db/ask.ts';
import { authorize } from '../../identity/permissions.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { Problem } from '../../problem.ts';
import { writeVersions } from '../../sla/calendar-versions.loaders.ts';
import type { Rules } from '../../sla/rules.ts';
import { type CalendarDecision, decided, sourceOfDecision } from './calendar-decision.commands.ts';
import { type CalendarImpact, type CalendarMove, impactOf, moveOf, previewToken } from './calendar-move.ts';
import { stepOf } from './calendar-sweep.commands.ts';
import { calendarsOfFiles, filesInHand } from './files-in-hand.queries.ts';

export interface CalendarWork {
  readonly em: EntityManager;
  readonly db: pg.Pool;
  readonly clock: Clock;
  readonly rules: Rules;
}

/** The same for somebody, whose right is asked. */
export interface CalendarAct extends CalendarWork {
  readonly viewer: Viewer | null;
}

/** What a decision would do, and the token that says so. */
export interface Preview extends CalendarImpact {
  /** Days of the province's calendar that become others. */
  readonly days: readonly DayChange[];
  readonly token: string;
}

/** Carries what a dry run read out of the transaction that it undoes. */
class Undone extends Error {
  override readonly name = 'Undone';
  readonly rules: Rules;

  constructor(rules: Rules) {
    super('undone');
    this.rules = rules;
  }
}

/** The rules as they would be: the decision is really written, read and taken back, so that a preview is no second truth. */
async function rulesAfter(em: EntityManager, decision: CalendarDecision): Promise<Rules> {
  try {
    return await em.transactional(async (inside) => {
      throw new Undone(await decided(askUnit(inside), decision));
    });
  } catch (error) {
    if (error instanceof Undone) return error.rules;
    throw error;
  }
}

/** Files read at once: memory holds these and what moves. */
const BATCH = 1_000;

/** Nobody's change: what would happen is worked out with it. */
const NOT_DECIDED = { id: '00000000-0000-0000-0000-000000000000', accountId: null, source: '' } as const;

/** What the rules would do to every file in hand. */
async function movesUnder(db: pg.Pool, rules: Rules, now: Date): Promise<CalendarMove[]> {
  const ask = askPool(db);
  const moves: CalendarMove[] = [];
  for (let after: string | null = null; ;) {
    const files = await filesInHand(ask, { after, most: BATCH });
    const calendarsFor = await calendarsOfFiles(ask, rules, files);
    for (const file of files) moves.push(moveOf(file.row, stepOf(file, rules, NOT_DECIDED, calendarsFor(file), now)));
    after = files.at(-1)?.row.id ?? null;
    if (after === null) return moves;
  }
}

/** Says what a decision would move, without a right asked. Writes nothing. Throws `Problem` with what is wrong with it. */
export async function impactOfDecision(
  { em, db, clock, rules: given }: CalendarWork,
  decision: CalendarDecision,
): Promise<{ readonly preview: Preview; readonly after: Rules }> {
  const rules = await given.newer();
  const after = await rulesAfter(em, decision);
  if (fingerprint(after.inForce) === fingerprint(rules.inForce)) throw new Problem('CALENDAR_NOTHING_CHANGES');
  const impact = impactOf(await movesUnder(db, after, clock.now()));
  const { whole, lateness } = previewToken(impact, { revision: rules.revision, after: after.inForce });
  return {
    preview: { ...impact, days: dayChanges(rules.calendar, after.calendar), token: `${whole}.${lateness}` },
    after,
  };
}

export interface Confirmed {
  /** Token of the preview that was looked at; null where the same hand looks and writes, as on the command line. */
  readonly token: string | null;
  /**
   * Files that came or ended since the preview do not matter, as in office hours: only those that stop or begin being late
   * must be the same.
   */
  readonly acceptTraffic: boolean;
}

/**
 * Writes a decision: days or sessions, the calendars that it brings into force, and the change that open files are then
 * brought to. Without a right asked. Throws `Problem` CALENDAR_PREVIEW_STALE where it would move something else than the
 * preview showed.
 */
export async function decideCalendar(
  work: CalendarWork & { readonly accountId: string | null },
  decision: CalendarDecision,
  { token, acceptTraffic }: Confirmed,
): Promise<{ readonly id: string }> {
  const { preview, after } = await impactOfDecision(work, decision);
  const stale = (): Problem => {
    const { moved, cleared, begun } = preview;
    return new Problem('CALENDAR_PREVIEW_STALE', { path: ['preview'], params: { moved, cleared, begun } });
  };
  const part = (text: string): string | undefined => text.split('.')[acceptTraffic ? 1 : 0];
  if (token !== null && part(token) !== part(preview.token)) throw stale();
  return work.em.transactional(async (inside) => {
    const ask = askUnit(inside);
    const { revision, inForce, calendars } = await decided(ask, decision);
    // Somebody else's change came between.
    if (fingerprint(inForce) !== fingerprint(after.inForce)) throw stale();
    await writeVersions(ask, calendars);
    const [change] = await ask<{ id: string }>(
      `insert into calendar_change (kind, source, account_id, revision, province, agencies, created_at)
       values (?, ?, ?::uuid, ?, ?, ?::jsonb, ?::timestamptz) returning id`,
      [
        decision.kind,
        sourceOfDecision(decision),
        work.accountId,
        revision,
        inForce.province,
        JSON.stringify(inForce.agencies),
        work.clock.now().toISOString(),
      ],
    );
    if (!change) throw new Error('the change of the calendar was not written');
    return { id: change.id };
  });
}

/** What a decision would move, for an admin. Throws `AccessDenied`; `Problem` with what is wrong with it. */
export async function previewCalendar(act: CalendarAct, decision: CalendarDecision): Promise<Preview> {
  authorize(act.viewer, 'calendar.manage');
  const { preview } = await impactOfDecision(act, decision);
  return preview;
}

/** Writes an admin's decision; open files are brought to it afterwards, step by step. */
export async function applyCalendar(
  act: CalendarAct,
  decision: CalendarDecision,
  confirmed: Confirmed & { readonly token: string },
): Promise<{ readonly id: string }> {
  const { accountId } = authorize(act.viewer, 'calendar.manage');
  return decideCalendar({ ...act, accountId }, decision, confirmed);
}
