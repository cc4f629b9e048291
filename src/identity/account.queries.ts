import type pg from 'pg';
import type { Role, Viewer } from './viewer.ts';

interface AccountRow {
  readonly username: string;
  readonly name: string;
  readonly roles: Role[];
  readonly agency: string;
}

/** Who an account is, with the roles that it has now; null for one that is unknown or no longer active. */
export async function viewerOfAccount(db: pg.Pool, accountId: string): Promise<Viewer | null> {
  const { rows } = await db.query<AccountRow>({
    name: 'identity.viewer-of-account',
    text: 'select username, name, roles, agency_id as agency from account where id = $1 and active',
    values: [accountId],
  });
  const row = rows[0];
  return row ? { accountId, username: row.username, name: row.name, roles: row.roles, agencyId: row.agency } : null;
}
