import type { AbstractSqlConnection } from '@mikro-orm/postgresql';
import { JOB_SCHEMA } from './job-schema.ts';

/** What the server's role may do with each table beyond reading it. A table that is not named here can only be read. */
const RIGHTS: Readonly<Record<string, string>> = {
  agency: 'insert, update',
  agency_code: 'insert, update',
  agency_link: 'insert',
  // Signed acts: only how far they are is ever written again.
  agency_transfer: 'insert, update (finished_at)',
  field: 'insert, update',
  procedure: 'insert, update',
  // Undone with the decision that made them, before their day.
  procedure_link: 'insert, delete',
  // Append-only: when the catalogue was changed to what, by whom and by which decision.
  procedure_event: 'insert',
  procedure_version: 'insert, update, delete',
  procedure_case: 'insert, update, delete',
  time_limit: 'insert, update, delete',
  component: 'insert, update, delete',
  form: 'insert, update, delete',
  requirement: 'insert, update, delete',
  fee: 'insert, update, delete',
  procedure_result: 'insert, update, delete',
  legal_document: 'insert, update',
  // Append-only: what the register said of a document, and who.
  legal_document_event: 'insert',
  legal_document_relation: 'insert, delete',
  legal_document_opinion: 'insert, update (state, decided_by, decided_at, note)',
  legal_document_opinion_event: 'insert',
  version_legal_document: 'insert, update, delete',
  version_agency: 'insert, update, delete',
  local_terms: 'insert, update',
  local_agency: 'insert',
  synonym: 'insert, update, delete',
  catalogue_revision: 'update',
  review_round: 'insert, update',
  review_round_owner: 'insert, delete',
  review_round_event: 'insert',
  // A round that is still being prepared may change its scope.
  review_item: 'insert, update, delete',
  recommendation: 'insert, update',
  recommendation_successor: 'insert, delete',
  recommendation_document: 'insert, update, delete',
  recommendation_evidence: 'insert, delete',
  evidence_file: 'insert',
  // Append-only: what was proposed and decided, by whom and when.
  recommendation_event: 'insert',
  // Acts over many items; only what was looked at and never begun may go, which a trigger sees to.
  review_bulk:
    'insert, update (state, stopped_why, started_at, finished_at, undone_by, undo_started_at, undone_at), delete',
  review_bulk_item:
    'insert, update (outcome, code, params, who, changed_at, version, recommendation_id, draft_id, undo)',
  decision: 'insert, update',
  decision_item: 'insert, update, delete',
  decision_event: 'insert',
  review_export: 'insert',
  // A dry run that was never confirmed gives way to the next.
  review_import: 'insert, update (applied_at), delete',
  review_import_finding: 'insert',
  review_import_change: 'insert',
  report: 'insert, update',
  // Append-only: how figures were entered and corrected.
  report_step: 'insert',
  reported_figure: 'insert, update, delete',
  calendar_notice: 'insert, update',
  calendar_day: 'insert, update, delete',
  policy: 'insert, update',
  calendar_revision: 'update',
  calendar_change: 'insert, update (finished_at)',
  // What a calendar consisted of is never rewritten: closed files are folded on it.
  calendar_version: 'insert',
  account: 'insert, update',
  access_token: 'insert, delete',
  web_session: 'insert, update, delete',
  code_counter: 'insert, update',
  register_counter: 'insert, update',
  application: 'insert, update',
  task: 'insert, update',
  answered_key: 'insert, update, delete',
  agency_mail: 'insert, update, delete',
  notice_outbox: 'insert, update',
  notice_message: 'insert, update',
  webhook_endpoint: 'insert, update',
  // Append-only: the truth about a case is never rewritten by the server that serves it.
  application_event: 'insert',
  instruction: 'insert, update',
  instruction_step: 'insert',
  application_rating: 'insert, update',
  feedback: 'insert, update',
  feedback_step: 'insert',
  // The one thing that may go: how to reach somebody.
  feedback_contact: 'insert, delete',
};

/** Tables, views and sequences of ours: what somebody else keeps in the same schema is not for us to give or take. */
const OWN_RELATIONS = `
  select format('%I.%I', n.nspname, c.relname) as name, c.relkind = 'S' as sequence
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_roles r on r.oid = c.relowner
   where n.nspname = 'public' and r.rolname = current_user and c.relkind in ('r', 'p', 'v', 'm', 'S')
   order by 1`;

/** What the job queue needs to work with its own tables; it makes and changes none at run time. */
const jobRights = (role: string): string[] => [
  `revoke all on all tables in schema ${JOB_SCHEMA} from ${role}`,
  `grant usage on schema ${JOB_SCHEMA} to ${role}`,
  `grant select, insert, update, delete on all tables in schema ${JOB_SCHEMA} to ${role}`,
  `grant usage on all sequences in schema ${JOB_SCHEMA} to ${role}`,
  `grant execute on all functions in schema ${JOB_SCHEMA} to ${role}`,
];

/** Gives the server's role its rights and takes every other one away on what we own; the role must exist. */
export async function grantRights(connection: AbstractSqlConnection, appRole: string): Promise<void> {
  const role = `"${appRole.replaceAll('"', '""')}"`;
  const owner = await connection.execute<{ same: boolean }[]>(`select current_user = ? as same`, [appRole]);
  if (owner[0]?.same) return; // One role for both: nothing to take away from an owner. The server warns of it at start.
  const own = await connection.execute<{ name: string; sequence: boolean }[]>(OWN_RELATIONS);
  const all = own.map(({ name }) => name).join(', ');
  const readable = own.flatMap(({ name, sequence }) => (sequence ? [] : [name])).join(', ');
  const statements = [
    `revoke all on table ${all} from ${role}`,
    `grant usage on schema public to ${role}`,
    `grant select on table ${readable} to ${role}`,
    ...Object.entries(RIGHTS).map(([table, rights]) => `grant ${rights} on ${table} to ${role}`),
    ...jobRights(role),
  ];
  await connection.execute(statements.join(';'));
}

/** Whether the role of this connection could change or remove events that are written. */
export async function eventsCanBeChanged(connection: AbstractSqlConnection): Promise<boolean> {
  const rows = await connection.execute<{ yes: boolean }[]>(
    `select has_table_privilege('application_event', 'update') or has_table_privilege('application_event', 'delete')
         or has_table_privilege('application_event', 'truncate')
         or pg_has_role((select relowner from pg_class where oid = 'application_event'::regclass), 'member') as yes`,
  );
  return rows[0]?.yes ?? true;
}
