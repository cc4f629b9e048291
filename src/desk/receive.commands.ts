import type pg from 'pg';
import type { Clock } from '../clock.ts';
import { authorize } from '../identity/permissions.ts';
import type { Viewer } from '../identity/viewer.ts';
import type { Ids } from '../ids.ts';
import { Problem, Problems, problemsIn } from '../problem.ts';
import { applicationOfId } from './application.queries.ts';
import type { ApplicationRow } from './application-row.ts';
import { type DeskCatalogue, type DeskRules, planReceipt } from './receipt.ts';
import { checkReceipt, receiptHash, type ReceiptInput, type ReceiptTyped } from './receipt-input.ts';
import { receiptQueue } from './receipt-queue.ts';

export interface Receive {
  readonly db: pg.Pool;
  readonly viewer: Viewer | null;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly catalogue: DeskCatalogue;
  readonly rules: DeskRules;
}

/**
 * Receives an application: the code is given and everything is frozen here, once (domain 1, Application). The same key
 * and input give the same application however often they are sent, also at once and also when the first answer was
 * lost after COMMIT. Past the unit of work: this is the counter's hottest path, and one statement.
 *
 * Throws `AccessDenied`; `Problem` or `Problems` with everything that is wrong.
 */
export async function receive(
  { db, viewer, clock, ids, catalogue, rules }: Receive,
  typed: ReceiptTyped,
): Promise<ApplicationRow> {
  const { accountId, agencyId } = deskOf(viewer);
  const { input, problems } = checkReceipt(typed);
  const found = [...problems];
  let receipt: ReturnType<typeof planReceipt> | null = null;
  try {
    const demo = catalogue.procedureByCode(input.procedureCode)?.demo ?? false;
    receipt = planReceipt(input, {
      catalogue,
      rules,
      agencyId,
      accountId,
      receivedAt: clock.now(),
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
    const earlier = await receivedEarlier(db, agencyId, input);
    if (earlier) return earlier;
    throw new Problems(found);
  }
  const receiving = await receiptQueue(db)(receipt);
  if (!receiving.known) return receiving.row;
  if (!receiving.sameInput) throw new Problem('KEY_REUSED', { path: ['input', 'key'] });
  const row = await applicationOfId(db, receiving.id);
  if (!row) throw new Error(`application ${receiving.id} has gone`);
  return row;
}

/**
 * What this key and input gave before. Asked for only where they would be refused now: a procedure that ended between
 * a receipt whose answer was lost and its retry takes nothing away from what was received.
 */
async function receivedEarlier(db: pg.Pool, agencyId: string, input: ReceiptInput): Promise<ApplicationRow | null> {
  const { rows } = await db.query<{ id: string }>(
    'select id from application where receiving_agency_id = $1 and receive_key = $2 and receive_hash = $3',
    [agencyId, input.key, receiptHash(input)],
  );
  return rows[0] ? applicationOfId(db, rows[0].id) : null;
}

/** The desk that receives: the viewer's own agency. */
function deskOf(viewer: Viewer | null): Viewer {
  const staff = authorize(viewer, 'application.receive');
  return authorize(staff, 'application.receive', { agencies: [staff.agencyId] });
}
