import type { EntityManager } from '@mikro-orm/postgresql';
import { Problem } from '../../problem.ts';
import { lineOf } from '../acts/perform.commands.ts';

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
