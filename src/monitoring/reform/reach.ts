import type { Viewer } from '../../identity/viewer.ts';

/**
 * Whose decisions before and after are counted over: managers and heads read on their own agency and those under it, as
 * in all reports; reformers and approvers on the whole province, since a reform is of a procedure wherever it is
 * handled. The figures name no person. Null: all.
 */
export const reachOf = ({ roles, agencyId }: Viewer): string | null =>
  roles.includes('REFORMER') || roles.includes('APPROVER') ? null : agencyId;
