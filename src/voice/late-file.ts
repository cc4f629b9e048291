import type { Handled } from '../desk/application-row.ts';
import type { State } from '../desk/history/life-cycle.ts';

/**
 * What a manager sees of a late file: where it is, since when it is late and who holds it. No column of the applicant
 * is read, so none can be shown (domain 3: no personal data beyond need).
 */
export interface LateFileRow {
  readonly id: string;
  readonly code: string;
  readonly procedureId: string;
  readonly state: State;
  readonly closed: boolean;
  readonly handled: Handled | null;
  readonly receivedAt: Date | null;
  readonly originalDueAt: Date | null;
  readonly dueAt: Date | null;
  readonly dueOn: string | null;
  readonly overdueAt: Date | null;
  readonly reappointedAt: Date | null;
  readonly resolvedAt: Date | null;
  readonly returnedAt: Date | null;
  readonly decidingAgencyId: string;
  readonly holderAgencyId: string | null;
  readonly holderAccountId: string | null;
}

/** What a `select … from application a` lists to give a `LateFileRow`; a test holds it against the table's personal columns. */
export const LATE_FILE_COLUMNS = `a.id, a.code, a.procedure_id as "procedureId", a.state, a.closed, a.handled,
  a.received_at as "receivedAt", a.original_due_at as "originalDueAt", a.due_at as "dueAt", a.due_on as "dueOn",
  a.overdue_at as "overdueAt", a.reappointed_at as "reappointedAt", a.resolved_at as "resolvedAt",
  a.returned_at as "returnedAt", a.deciding_agency_id as "decidingAgencyId", a.holder_agency_id as "holderAgencyId",
  a.holder_account_id as "holderAccountId"`;
