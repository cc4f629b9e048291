import type { EntityManager } from '@mikro-orm/postgresql';
import { Problem } from '../../problem.ts';
import { lineOf } from '../acts/perform.commands.ts';

/** The agency of an officer who can have a file: usernames are unique. Throws `Problem` OFFICER_UNKNOWN. */
export async function agencyOfOfficer(em: EntityManager, typed: string, path: readonly string[]): Promise<string> {
  const username = lineOf(typed, path) ?? '';
  const [account] = await em
    .getConnection()
    .execute<{ agency: string }[]>(
      `select agency_id as agency from account where username = ? and active and roles && array['DESK','HANDLER']`,
      [username],
      'all',
      em.getTransactionContext(),
    );
  if (!account) throw new Problem('OFFICER_UNKNOWN', { path, params: { username } });
  return account.agency;
}

interface Agency {
  readonly id: string;
  readonly name: string;
}

/**
 * The account of an officer who can have a file or a task of an agency: active, of that agency, desk or handler. Throws
 * `Problem` OFFICER_NOT_AT_WORK.
 */
export async function officerOf(
  em: EntityManager,
  agency: Agency,
  typed: string,
  path: readonly string[],
): Promise<string> {
  const username = lineOf(typed, path) ?? '';
  const [account] = await em
    .getConnection()
    .execute<{ id: string }[]>(
      `select id from account where username = ? and agency_id = ? and active and roles && array['DESK','HANDLER']`,
      [username, agency.id],
      'all',
      em.getTransactionContext(),
    );
  if (!account) throw new Problem('OFFICER_NOT_AT_WORK', { path, params: { username, agency: agency.name } });
  return account.id;
}
