import type { Role, Viewer } from './viewer.ts';

/**
 * How far a role reaches: `own` — the agencies of the subject include the viewer's; `under` — they include it or
 * stand under it; `any` — everywhere.
 */
export type Reach = 'own' | 'under' | 'any';

/** What an act is done to, as far as rights go: the agencies that have to do with it and those above them. */
export interface Subject {
  readonly agencies: readonly string[];
  readonly above?: readonly string[];
}

type Rule = 'public' | Partial<Record<Role, Reach>>;

/**
 * Every action of the system and who may take it. What is not listed cannot be asked for: the type refuses it, and
 * a role that an entry does not name is denied.
 */
export const PERMISSIONS = {
  'catalogue.read': 'public',
  'application.track': 'public',
  'application.submit': 'public',
  'rating.give': 'public',
  'feedback.give': 'public',
  'draft.read': { REFORMER: 'any', APPROVER: 'any' },
  'recommendation.read': { REFORMER: 'any', APPROVER: 'any', MANAGER: 'any', HEAD: 'any' },
  'round.manage': { REFORMER: 'any', APPROVER: 'any' },
  'round.reopen': { APPROVER: 'any' },
  'recommendation.propose': { REFORMER: 'any' },
  'recommendation.decide': { APPROVER: 'any' },
  'decision.read': { REFORMER: 'any', APPROVER: 'any', MANAGER: 'any', HEAD: 'any' },
  'decision.draft': { REFORMER: 'any', APPROVER: 'any' },
  'decision.record': { REFORMER: 'any', APPROVER: 'any' },
  'decision.issue': { APPROVER: 'any' },
  'document.manage': { REFORMER: 'any' },
  'document.decide': { APPROVER: 'any' },
  'recommendation.bulk': { REFORMER: 'any', APPROVER: 'any' },
  'figure.enter': { REFORMER: 'any' },
  'figure.publish': { APPROVER: 'any' },
  'version.draft': { REFORMER: 'any' },
  'version.publish': { APPROVER: 'any' },
  'localTerms.set': { APPROVER: 'any' },
  'application.receive': { DESK: 'own' },
  'application.receiveLate': { HEAD: 'own' },
  'application.import': { HEAD: 'own' },
  'application.read': { DESK: 'own', HANDLER: 'own', HEAD: 'under' },
  'application.list': { DESK: 'any', HANDLER: 'any', HEAD: 'any' },
  'application.process': { HANDLER: 'own' },
  'application.resolve': { HANDLER: 'own', DESK: 'own' },
  'application.return': { DESK: 'own' },
  'application.desk': { DESK: 'own' },
  'application.handOver': { DESK: 'own', HANDLER: 'own' },
  'application.task': { DESK: 'own', HANDLER: 'own' },
  'application.head': { HEAD: 'under' },
  'register.read': { DESK: 'own', HEAD: 'under' },
  /** Over both agencies, the one that ends and its successor. */
  'application.transfer': { HEAD: 'under' },
  'instruction.send': { MANAGER: 'under', HEAD: 'under' },
  'instruction.read': { MANAGER: 'under', HEAD: 'under', HANDLER: 'own', DESK: 'own' },
  'instruction.answer': { HEAD: 'own', HANDLER: 'own', DESK: 'own' },
  'rating.enter': { DESK: 'own' },
  'rating.moderate': { HEAD: 'own', APPROVER: 'own' },
  'feedback.read': { MANAGER: 'under', HEAD: 'under', APPROVER: 'own' },
  'feedback.moderate': { HEAD: 'own', APPROVER: 'own' },
  'report.read': { MANAGER: 'any', HEAD: 'any' },
  'reform.read': { MANAGER: 'any', HEAD: 'any', REFORMER: 'any', APPROVER: 'any' },
  'account.manage': { ADMIN: 'any' },
  'calendar.manage': { ADMIN: 'any' },
  'policy.manage': { ADMIN: 'any' },
  'notice.manage': { ADMIN: 'any' },
} as const satisfies Record<string, Rule>;

export type Action = keyof typeof PERMISSIONS;

/** What everybody may do; nobody needs to be signed in. */
export type PublicAction = { [A in Action]: (typeof PERMISSIONS)[A] extends 'public' ? A : never }[Action];

/** Not allowed. `UNAUTHENTICATED`: nobody is signed in; `FORBIDDEN`: the person may not. */
export class AccessDenied extends Error {
  readonly code: 'UNAUTHENTICATED' | 'FORBIDDEN';
  readonly action: Action;

  constructor(code: 'UNAUTHENTICATED' | 'FORBIDDEN', action: Action) {
    super(`${code}: ${action}`);
    this.name = 'AccessDenied';
    this.code = code;
    this.action = action;
  }
}

const reaches = (reach: Reach, viewer: Viewer, subject: Subject): boolean => {
  switch (reach) {
    case 'any':
      return true;
    case 'own':
      return subject.agencies.includes(viewer.agencyId);
    case 'under':
      return subject.agencies.includes(viewer.agencyId) || (subject.above ?? []).includes(viewer.agencyId);
    default:
      return reach satisfies never;
  }
};

/**
 * Whether the viewer may. Without a subject the question is whether they might at all: some role of theirs is named,
 * whatever its reach; ask again with the subject before anything is shown or changed.
 */
export function may(viewer: Viewer | null, action: Action, subject?: Subject): boolean {
  const rule: Rule = PERMISSIONS[action];
  if (rule === 'public') return true;
  if (!viewer) return false;
  return viewer.roles.some((role) => {
    const reach = rule[role];
    return reach !== undefined && (subject === undefined || reaches(reach, viewer, subject));
  });
}

/** Answers the viewer, who is then known to be somebody with the right; throws `AccessDenied` otherwise. */
export function authorize(viewer: Viewer | null, action: Exclude<Action, PublicAction>, subject?: Subject): Viewer {
  if (!viewer) throw new AccessDenied('UNAUTHENTICATED', action);
  if (!may(viewer, action, subject)) throw new AccessDenied('FORBIDDEN', action);
  return viewer;
}
