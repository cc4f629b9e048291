import type pg from 'pg';
import type { Clock } from '../../clock.ts';
import { authorize } from '../../identity/permissions.ts';
import type { Viewer } from '../../identity/viewer.ts';
import type { Ids } from '../../ids.ts';
import { Problem, Problems, problemsIn } from '../../problem.ts';
import { civilDateAt } from '../../calendar/civil-date.ts';
import type { CatalogueSnapshot } from '../../registry/catalogue/snapshot.ts';
import type { ApplicationRow } from '../application-row.ts';
import { withinCalendar } from './calendar-problem.ts';
import { versionFor, versionThen } from './procedure-choice.ts';
import { type DeskRules, planReceipt, type ReceiptContext } from './receipt.ts';
import { checkReceipt, receiptHash, type ReceiptInput, type ReceiptTyped } from './receipt-input.ts';
import { applicationAsMade } from '../acts/row-then.queries.ts';
import { receiptQueue } from './receipt-queue.ts';

export interface Receive {
  readonly db: pg.Pool;
  readonly viewer: Viewer | null;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly catalogue: CatalogueSnapshot;
  readonly rules: DeskRules;
}

/**
 * Receives an application: the code is given and everything is frozen here, once (domain 1, Application). The same key
 * and input give the same application however often they are sent, also at once and also when the first answer was
 * lost after COMMIT. Past the unit of work: this is the counter's hottest path, and one statement.
 *
 * Throws `AccessDenied`; `Problem` or `Problems` with everything that is wrong.
 */
export async function receive(receiving: Receive, typed: ReceiptTyped): Promise<ApplicationRow> {
  const { db, viewer, ids, catalogue, rules } = receiving;
  const { accountId, agencyId } = receiverOf(viewer, typed.enteredLate != null);
  const { input: checked, problems } = checkReceipt(typed);
  const input = forAgency(checked, catalogue, typed.receivingAgency ?? null, agencyId);
  const found = [...problems];
  let receipt: ReturnType<typeof planReceipt> | null = null;
  try {
    const demo = catalogue.procedureByCode(input.procedureCode)?.demo ?? false;
    receipt = planReceipt(input, {
      catalogue,
      rules,
      agencyId,
      accountId,
      ...timesOf(receiving, input),
      applicationId: ids.uuid(),
      demo,
    });
  } catch (error) {
    const more = problemsIn(error);
    if (!more) throw error;
    // A blank code is named once.
    found.push(...more.filter(({ code }) => !found.some((known) => known.code === code)));
  }
  if (!receipt || found.length > 0) {
    // On a day outside the calendar nothing can have been received, and years beyond 9999 have no canonical form.
    if (found.some(({ code }) => code === 'DATE_OUT_OF_RANGE')) throw new Problems(found);
    const earlier = await receivedEarlier(receiving, input.receivingAgency ?? agencyId, input);
    if (earlier) return earlier;
    throw new Problems(found);
  }
  const written = await receiptQueue(db)(receipt);
  if (!written.known) {
    if (written.row) return written.row;
    // Part by part: a request's context gives the catalogue by a getter, which a spread would lose.
    const { clock } = receiving;
    return receive({ db, viewer, clock, ids, catalogue, rules: await newerRules(rules) }, typed);
  }
  if (!written.sameInput)
    throw new Problem('KEY_REUSED', { path: ['input', 'key'], params: { mutation: 'applicationReceive' } });
  return applicationAsMade(receiving, written.id);
}

/** The receipt for the desk's own agency, or for another one, named on both sides. Throws `Problem` ANY_DESK_AGENCY_UNKNOWN. */
function forAgency(
  input: ReceiptInput,
  catalogue: CatalogueSnapshot,
  receivingAgency: string | null,
  ownAgency: string,
): ReceiptInput {
  if (receivingAgency === null) return input;
  const agency = catalogue.agency(receivingAgency.toLowerCase());
  if (!agency) throw new Problem('ANY_DESK_AGENCY_UNKNOWN', { path: ['input', 'receivingAgency'] });
  return agency.id === ownAgency ? input : { ...input, receivingAgency: agency.id, helpingAgency: ownAgency };
}

/** Rules that are newer than those which turned out to be old. */
export function newerRules(rules: DeskRules): Promise<DeskRules> {
  if (!rules.newer) throw new Error('rules without a revision cannot be old');
  return rules.newer();
}

/**
 * What this key and input gave before. Asked for only where they would be refused now: a procedure that ended between
 * a receipt whose answer was lost and its retry takes nothing away from what was received.
 */
async function receivedEarlier(
  receiving: Receive,
  agencyId: string,
  input: ReceiptInput,
): Promise<ApplicationRow | null> {
  const { rows } = await receiving.db.query<{ id: string }>(
    'select id from application where receiving_agency_id = $1 and receive_key = $2 and receive_hash = $3',
    [agencyId, input.key, receiptHash(input)],
  );
  return rows[0] ? applicationAsMade(receiving, rows[0].id) : null;
}

/**
 * When it was received: now, or, entered late, when the paper says so. The past that it names must have happened, and the
 * version and overlay of that day count; before the first version's validity nothing can have been received.
 */
function timesOf(
  { clock, catalogue }: Receive,
  { procedureCode, enteredLate }: ReceiptInput,
): Pick<ReceiptContext, 'receivedAt' | 'version' | 'enteredLate'> {
  const now = clock.now();
  if (!enteredLate) return { receivedAt: now };
  const { receivedAt, reason } = enteredLate;
  if (receivedAt > now) throw new Problem('RECEIVED_IN_FUTURE', { path: ['input', 'enteredLate', 'receivedAt'] });
  const procedure = catalogue.procedureByCode(procedureCode);
  const day = withinCalendar({ procedureCode, receivedAt }, () => civilDateAt(receivedAt));
  return {
    receivedAt,
    enteredLate: { at: now, reason },
    ...(procedure ? { version: versionThen(catalogue, versionFor(procedure, day), day) } : {}),
  };
}

/** Whoever receives, at their own agency: the desk; a late entry is the head's, as the second person. */
function receiverOf(viewer: Viewer | null, late: boolean): Viewer {
  const action = late ? 'application.receiveLate' : 'application.receive';
  const staff = authorize(viewer, action);
  return authorize(staff, action, { agencies: [staff.agencyId] });
}
