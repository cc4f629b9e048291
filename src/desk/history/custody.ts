import type { ActRule } from './act-rule.ts';

/** Who has the file and who is at work on it, as far as rules of custody ask. Agencies are ids. */
export interface Custody {
  readonly holderAgencyId: string | null;
  readonly takerAgencyId: string | null;
  readonly taskAgencies: readonly string[];
}

/** What stands in the way of an act. */
export type Obstacle = 'NO_HANDOVER' | 'NO_TASK_OPEN' | 'HANDOVER_UNDER_WAY' | 'HELD_ELSEWHERE' | 'TASKS_OPEN';

/**
 * What stands in the way of an act by somebody of an agency, by what its rule asks of custody and tasks; null: nothing.
 * The commands, the offered acts and the fold all ask here.
 */
export function obstacleTo(
  { custody, tasks }: Pick<ActRule, 'custody' | 'tasks'>,
  { holderAgencyId, takerAgencyId, taskAgencies }: Custody,
  agency: string | null,
): Obstacle | null {
  if (custody === 'UNDER_WAY' && takerAgencyId === null) return 'NO_HANDOVER';
  if (tasks === 'SOME' && taskAgencies.length === 0) return 'NO_TASK_OPEN';
  if (custody === 'HELD' && takerAgencyId !== null) return 'HANDOVER_UNDER_WAY';
  if (custody === 'HELD' && holderAgencyId !== agency) return 'HELD_ELSEWHERE';
  if (tasks === 'NONE' && taskAgencies.length > 0) return 'TASKS_OPEN';
  return null;
}
