import { agenciesAbove, agencySubject, type AgencyTree } from '../desk/desk.permissions.ts';
import { may, type Action } from '../identity/permissions.ts';
import type { Viewer } from '../identity/viewer.ts';
import type { CatalogueSnapshot } from '../registry/catalogue/snapshot.ts';

/** Agencies whose matters an action lets the viewer see: the own one, and those under it where a role reaches so far. */
export const agenciesInReach = (
  viewer: Viewer,
  action: Action,
  catalogue: Pick<CatalogueSnapshot, 'agencies' | 'agency'>,
): string[] =>
  catalogue.agencies.filter(({ id }) => may(viewer, action, agencySubject(catalogue, id))).map(({ id }) => id);

/** An agency and those under it: whose figures its managers and heads read. */
export const agenciesUnder = (agencyId: string, catalogue: Pick<CatalogueSnapshot, 'agencies' | 'agency'>): string[] =>
  catalogue.agencies
    .filter(({ id }) => id === agencyId || agenciesAbove(catalogue, id).includes(agencyId))
    .map(({ id }) => id);

/** Ids of an instruction's people and agencies. */
export interface InstructionParties {
  readonly agencyId: string;
  readonly accountId: string | null;
  readonly fromAgencyId: string;
  readonly fromAccountId: string;
}

/**
 * Whoever may answer: head and handlers of the agency addressed; of its desk only the officer addressed or who holds
 * the file. Nobody answers what they sent (*ours*).
 */
export function mayAnswer(viewer: Viewer | null, to: InstructionParties, holderAccountId: string | null): boolean {
  if (viewer === null || viewer.accountId === to.fromAccountId) return false;
  const isNamed = [to.accountId, holderAccountId].includes(viewer.accountId);
  const roles = viewer.roles.filter((role) => role !== 'DESK' || isNamed);
  return may({ ...viewer, roles }, 'instruction.answer', { agencies: [to.agencyId] });
}

/** Who asks again or accepts: the sender, or whoever may send for the agency that sent it (people change; *ours*). */
export const mayFollowUp = (viewer: Viewer | null, tree: AgencyTree, from: InstructionParties): boolean =>
  viewer !== null &&
  (viewer.accountId === from.fromAccountId || viewer.agencyId === from.fromAgencyId) &&
  may(viewer, 'instruction.send', agencySubject(tree, from.agencyId));

/** Who sees an instruction: whoever it is addressed to or comes from, and those above the addressed agency. */
export const mayReadInstruction = (viewer: Viewer, tree: AgencyTree, parties: InstructionParties): boolean =>
  may(viewer, 'instruction.read', agencySubject(tree, parties.agencyId)) ||
  may(viewer, 'instruction.read', { agencies: [parties.fromAgencyId] });
