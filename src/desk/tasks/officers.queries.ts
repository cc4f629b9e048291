import type pg from 'pg';
import type { Viewer } from '../../identity/viewer.ts';
import type { Role } from '../../identity/viewer.ts';
import { fileStaff } from '../desk.permissions.ts';
import { agencyToday, type TaskCatalogue } from './task-opening.ts';

/** Somebody who can have a file or a task. */
export interface OfficerView {
  readonly username: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

/**
 * Desk officers and handlers at work in the reader's agency, or in one that a file may be handed to: any that exists today.
 * For staff who act on files; at most 200, by name. Throws `AccessDenied`; `Problem` HANDOVER_AGENCY_UNKNOWN.
 */
export async function officersAtWork(
  {
    db,
    viewer,
    catalogue,
  }: {
    readonly db: pg.Pool;
    readonly viewer: Viewer | null;
    readonly catalogue: Pick<TaskCatalogue, 'agency' | 'date'>;
  },
  agencyId: string | null,
): Promise<readonly OfficerView[]> {
  const { agencyId: own } = fileStaff(viewer);
  const id = agencyId === null ? own : agencyToday(catalogue, agencyId, ['agency']).id;
  const { rows } = await db.query<OfficerView>({
    text: `select username, name, roles from account
           where agency_id = $1 and active and roles && array['DESK','HANDLER']
           order by name collate "vi-x-icu", username limit 200`,
    values: [id],
  });
  return rows;
}
