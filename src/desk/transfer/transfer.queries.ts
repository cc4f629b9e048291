import type pg from 'pg';
import { askPool, type Ask } from '../../db/ask.ts';
import { authorize, may } from '../../identity/permissions.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { Problem } from '../../problem.ts';
import { type AgencyTree, agencySubject } from '../desk.permissions.ts';

/** What is not over yet; the words of the index `application_unended`. */
const UNENDED = `not a.closed and a.state not in ('RETURNED', 'WITHDRAWN', 'REJECTED')`;

/** Files in which an agency has any part; its id six times. */
const WITH_AGENCY = `(a.receiving_agency_id = ?::uuid or a.deciding_agency_id = ?::uuid or a.helping_agency_id = ?::uuid
  or a.holder_agency_id = ?::uuid or a.taker_agency_id = ?::uuid or (a.task_agencies || a.asked_agencies) @> to_jsonb(?::text))`;

/** A condition on `application a` for what a successor takes over of an agency, and its values. */
export const unendedOf = (agencyId: string): { readonly where: string; readonly values: readonly unknown[] } => ({
  where: `${UNENDED} and ${WITH_AGENCY}`,
  values: Array.from({ length: 6 }, () => agencyId),
});

/** What a transfer would hand over. */
export interface TransferPreview {
  readonly files: number;
  /** Of these, past their due time and not handled. */
  readonly overdue: number;
  /** Of these, with a result that nobody has collected yet. */
  readonly awaitingReturn: number;
  /** Of these, handed in online and not received yet. */
  readonly submissions: number;
  /** Open tasks of the agency, in these files. */
  readonly tasks: number;
}

/** A transfer and how far it is. */
export interface TransferRow {
  readonly id: string;
  readonly fromAgencyId: string;
  readonly toAgencyId: string;
  readonly decisionNumber: string;
  readonly happenedOn: string;
  readonly signedBy: string;
  readonly signedAt: Date;
  readonly finishedAt: Date | null;
  /** Files that were handed over. */
  readonly moved: number;
}

const COLUMNS = `t.id, t.from_agency_id as "fromAgencyId", t.to_agency_id as "toAgencyId", t.decision_number as "decisionNumber",
  t.happened_on as "happenedOn", t.signed_by as "signedBy", t.signed_at as "signedAt", t.finished_at as "finishedAt",
  (select count(*) from application_event e where e.kind = 'TRANSFERRED' and e.payload ->> 'transfer' = t.id::text)::integer as moved`;

/** How many files an agency has any part in that are not over. */
export async function countUnended(ask: Ask, agencyId: string): Promise<number> {
  const { where, values } = unendedOf(agencyId);
  const [row] = await ask<{ many: number }>(`select count(*) as many from application a where ${where}`, values);
  return row?.many ?? 0;
}

interface Asking {
  readonly db: pg.Pool;
  readonly viewer: Viewer | null;
  readonly agencies: AgencyTree;
}

/** What handing over one agency to another would move; writes nothing. For heads over both. */
export async function previewTransfer(
  { db, viewer, agencies }: Asking,
  { from, to, now }: { readonly from: string; readonly to: string; readonly now: Date },
): Promise<TransferPreview> {
  const staff = authorize(viewer, 'application.transfer');
  for (const [place, id] of Object.entries({ from, to })) {
    if (!agencies.agency(id)) throw new Problem('TRANSFER_AGENCY_UNKNOWN', { path: [place] });
    authorize(staff, 'application.transfer', agencySubject(agencies, id));
  }
  const { where, values } = unendedOf(from);
  const [row] = await askPool(db)<TransferPreview>(
    `select count(*)::integer as files,
       count(*) filter (where a.open and a.overdue_at <= ?::timestamptz)::integer as overdue,
       count(*) filter (where a.state = 'RESOLVED')::integer as "awaitingReturn",
       count(*) filter (where a.received_at is null)::integer as submissions,
       coalesce(sum((select count(*) from task k where k.application_id = a.id and k.agency_id = ?::uuid and k.ended is null)), 0)::integer as tasks
     from application a where ${where}`,
    [now.toISOString(), from, ...values],
  );
  return row ?? { files: 0, overdue: 0, awaitingReturn: 0, submissions: 0, tasks: 0 };
}

/** One transfer; null where there is none that the viewer may see. */
export async function readTransfer(asking: Asking, id: string): Promise<TransferRow | null> {
  authorize(asking.viewer, 'application.transfer');
  const [row] = await askPool(asking.db)<TransferRow>(`select ${COLUMNS} from agency_transfer t where t.id = ?::uuid`, [
    id,
  ]);
  return row && sees(asking, row) ? row : null;
}

/** Transfers that the viewer heads one side of, newest first; there are few, so that a page may come out shorter. */
export async function listTransfers(
  asking: Asking,
  { first, after }: { readonly first: number; readonly after: string | null },
): Promise<readonly TransferRow[]> {
  authorize(asking.viewer, 'application.transfer');
  const rows = await askPool(asking.db)<TransferRow>(
    `select ${COLUMNS} from agency_transfer t
     where ?::uuid is null or (t.signed_at, t.id) < (select s.signed_at, s.id from agency_transfer s where s.id = ?::uuid)
     order by t.signed_at desc, t.id desc limit ${Math.trunc(first)}`,
    [after, after],
  );
  return rows.filter((row) => sees(asking, row));
}

const sees = ({ viewer, agencies }: Asking, { fromAgencyId, toAgencyId }: TransferRow): boolean =>
  [fromAgencyId, toAgencyId].some((id) => may(viewer, 'application.transfer', agencySubject(agencies, id)));
