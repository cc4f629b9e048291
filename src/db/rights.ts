import type { AbstractSqlConnection } from '@mikro-orm/postgresql';

/** What the server's role may do with each table beyond reading it. A table that is not named here can only be read. */
const RIGHTS: Readonly<Record<string, string>> = {
  agency: 'insert, update',
  agency_code: 'insert, update',
  agency_link: 'insert',
  field: 'insert, update',
  procedure: 'insert, update',
  procedure_link: 'insert',
  procedure_version: 'insert, update, delete',
  procedure_case: 'insert, update, delete',
  time_limit: 'insert, update, delete',
  component: 'insert, update, delete',
  form: 'insert, update, delete',
  requirement: 'insert, update, delete',
  fee: 'insert, update, delete',
  procedure_result: 'insert, update, delete',
  legal_document: 'insert, update',
  version_legal_document: 'insert, update, delete',
  version_agency: 'insert, update, delete',
  local_terms: 'insert, update',
  local_agency: 'insert',
  synonym: 'insert, update, delete',
  catalogue_revision: 'update',
  review_round: 'insert, update',
  recommendation: 'insert, update',
  calendar_notice: 'insert, update',
  calendar_day: 'insert, update, delete',
  policy: 'insert, update',
  calendar_revision: 'update',
  account: 'insert, update',
  access_token: 'insert, delete',
  code_counter: 'insert, update',
  application: 'insert, update',
  // Append-only: the truth about a case is never rewritten by the server that serves it.
  application_event: 'insert',
};

/** Gives the server's role its rights and takes every other one away; the role must exist. */
export async function grantRights(connection: AbstractSqlConnection, appRole: string): Promise<void> {
  const role = `"${appRole.replaceAll('"', '""')}"`;
  const owner = await connection.execute<{ same: boolean }[]>(`select current_user = ? as same`, [appRole]);
  if (owner[0]?.same) return; // One role for both: nothing to take away from an owner. The server warns of it at start.
  const statements = [
    `revoke all on all tables in schema public from ${role}`,
    `grant usage on schema public to ${role}`,
    `grant select on all tables in schema public to ${role}`,
    ...Object.entries(RIGHTS).map(([table, rights]) => `grant ${rights} on ${table} to ${role}`),
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
