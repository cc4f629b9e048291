import { authorize, may, type Subject } from '../identity/permissions.ts';
import type { Viewer } from '../identity/viewer.ts';
import { Problem } from '../problem.ts';
import { type Obstacle, obstacleTo } from './history/custody.ts';
import type { Handover } from './history/handling.ts';
import type { ApplicationRow } from './application-row.ts';
import {
  ACT_LABELS,
  actsIn,
  type ActPlace,
  type ActRule,
  type EventKind,
  LIFE_CYCLE,
  type Position,
  ruleFor,
} from './history/life-cycle.ts';

/** Agencies of a case, as ids. What is left out is nobody: a row that was read in part shows and allows less. */
export type CaseAgencies = Pick<ApplicationRow, 'receivingAgencyId' | 'decidingAgencyId' | 'holderAgencyId'> &
  Partial<Pick<ApplicationRow, 'helpingAgencyId' | 'takerAgencyId' | 'taskAgencies' | 'askedAgencies'>>;

interface AgencyAbove {
  readonly id: string;
  readonly parent: AgencyAbove | null;
}

/** Who stands above whom, as the catalogue knows it. */
export interface AgencyTree {
  agency(id: string): { readonly name?: string; readonly parent: AgencyAbove | null } | null;
}

/** The agencies above one, nearest first. */
export function agenciesAbove(tree: AgencyTree, id: string): string[] {
  const above: string[] = [];
  for (let at = tree.agency(id)?.parent ?? null; at !== null; at = at.parent) above.push(at.id);
  return above;
}

const subject = (tree: AgencyTree, agencies: readonly (string | null)[]): Subject => {
  const own = [...new Set(agencies.filter((id) => id !== null))];
  return { agencies: own, above: own.flatMap((id) => agenciesAbove(tree, id)) };
};

/** Agencies by themselves, with those above them. */
export const agencySubject = (tree: AgencyTree, ...agencyIds: readonly string[]): Subject => subject(tree, agencyIds);

/** Those at work on a case: who received it, at whose desk, who decides it, holds it or has a task in it. */
const agenciesAtWork = (row: CaseAgencies): readonly (string | null)[] => [
  row.receivingAgencyId,
  row.helpingAgencyId ?? null,
  row.decidingAgencyId,
  row.holderAgencyId,
  ...(row.taskAgencies ?? []),
];

/** Everybody who has to do with a case: those at work on it, who is to take it, who is asked, and heads above them. */
export const caseSubject = (tree: AgencyTree, row: CaseAgencies): Subject =>
  subject(tree, [...agenciesAtWork(row), row.takerAgencyId ?? null, ...(row.askedAgencies ?? [])]);

/** The agencies at which an act is taken. */
function placeSubject(tree: AgencyTree, row: CaseAgencies, place: ActPlace): Subject {
  switch (place) {
    case 'RECEIVING':
      return subject(tree, [row.receivingAgencyId, row.helpingAgencyId ?? null]);
    case 'DECIDING':
      return subject(tree, [row.decidingAgencyId]);
    case 'HOLDING':
      return subject(tree, [row.holderAgencyId]);
    case 'TAKING':
      return subject(tree, [row.takerAgencyId ?? null]);
    case 'TASK':
      return subject(tree, row.taskAgencies ?? []);
    case 'AT_WORK':
      return subject(tree, [row.holderAgencyId, ...(row.taskAgencies ?? [])]);
    case 'DECIDING_OR_ASKED':
      return subject(tree, [row.decidingAgencyId, ...(row.askedAgencies ?? [])]);
    case 'ANY_OF_CASE':
      return subject(tree, agenciesAtWork(row));
    default:
      return place satisfies never;
  }
}

/** Whether the viewer may see the case at all. */
export const mayRead = (viewer: Viewer | null, tree: AgencyTree, row: CaseAgencies): boolean =>
  may(viewer, 'application.read', caseSubject(tree, row));

/**
 * Numbers, telephones and addresses are for the agencies that work on the case, not for those above them, nor for one that
 * is only asked or has not accepted the file yet (*ours*).
 */
export const seesPersonalData = (viewer: Viewer | null, row: CaseAgencies): boolean =>
  viewer !== null && agenciesAtWork(row).includes(viewer.agencyId);

/** Staff whose roles deal with files at all; throws `AccessDenied` for everybody else. */
export const fileStaff = (viewer: Viewer | null): Viewer => authorize(viewer, 'application.list');

const isTheirs = (viewer: Viewer, tree: AgencyTree, row: CaseAgencies, rule: ActRule): boolean => {
  const acting = { ...viewer, roles: viewer.roles.filter((role) => rule.who.includes(role)) };
  if (may(acting, rule.action, placeSubject(tree, row, rule.at))) return true;
  return rule.head === 'BEYOND_REGIME' && isHeadOf(viewer, tree, row);
};

/** Whether the viewer heads the agency that decides, or one above it: the second person of a case. */
export const isHeadOf = (viewer: Viewer, tree: AgencyTree, row: CaseAgencies): boolean =>
  may(viewer, 'application.head', placeSubject(tree, row, 'DECIDING'));

/** Whether the viewer heads an agency, or one above it. */
export const heads = (viewer: Viewer, tree: AgencyTree, agencyId: string): boolean =>
  may(viewer, 'application.head', agencySubject(tree, agencyId));

/** What custody or tasks put in the way of the viewer's act. */
const obstacleFor = (viewer: Viewer, row: CaseAgencies, rule: ActRule): Obstacle | null => {
  const { holderAgencyId, takerAgencyId = null, taskAgencies = [] } = row;
  return obstacleTo(rule, { holderAgencyId, takerAgencyId, taskAgencies }, viewer.agencyId);
};

/** Acts that the state and the viewer's roles allow now and that the system carries out. */
export function allowedActs(
  viewer: Viewer | null,
  tree: AgencyTree,
  row: CaseAgencies,
  position: Position,
): EventKind[] {
  if (!viewer) return [];
  return actsIn(position).filter((act) => {
    const rule = ruleFor(position, act);
    if (rule === null || !rule.carriedOut || obstacleFor(viewer, row, rule) !== null) return false;
    return isTheirs(viewer, tree, row, rule);
  });
}

/** Handed to one person, a file is theirs to take or refuse (*ours*): to their colleagues neither is offered. */
export function withoutHandoverOfAnother(
  acts: readonly EventKind[],
  viewer: Viewer | null,
  handover: Pick<Handover, 'account'> | null,
): EventKind[] {
  const another = handover !== null && handover.account !== null && handover.account !== viewer?.accountId;
  return acts.filter((act) => !(another && (act === 'HANDOVER_ACCEPTED' || act === 'HANDOVER_REFUSED')));
}

/**
 * The rule under which the viewer takes the act. Throws a `Problem` that says why not and what would be allowed:
 * the state does not know the act, the act is for others, or it is not carried out yet.
 */
export function ruleOfAct(
  viewer: Viewer,
  tree: AgencyTree,
  row: CaseAgencies,
  position: Position,
  act: EventKind,
): ActRule {
  const rule = ruleFor(position, act);
  const params = actParams(act);
  if (!rule) {
    const state = LIFE_CYCLE[position.state].label;
    const allowed = allowedActs(viewer, tree, row, position);
    throw new Problem('ACT_NOT_ALLOWED', {
      params: {
        ...params,
        stateVi: state.vi,
        stateEn: state.en,
        allowedVi: listOf(allowed, 'vi'),
        allowedEn: listOf(allowed, 'en'),
      },
    });
  }
  const obstacle = obstacleFor(viewer, row, rule);
  // Where there is nothing to act on, it is nobody's.
  const nothingThere = obstacle === 'NO_HANDOVER' || obstacle === 'NO_TASK_OPEN';
  if (!nothingThere && !isTheirs(viewer, tree, row, rule)) {
    throw new Problem('ACT_NOT_YOURS', { params: { ...params, whoVi: whoOf(rule, 'vi'), whoEn: whoOf(rule, 'en') } });
  }
  if (!rule.carriedOut) throw new Problem('NOT_CARRIED_OUT_YET', { params });
  if (obstacle) throw new Problem(obstacle, { params: { ...params, ...custodyParams(tree, row) } });
  return rule;
}

/** Who has the file, who is to take it and who has an open task, as message parameters. */
function custodyParams(tree: AgencyTree, row: CaseAgencies): { holder: string; taker: string; agencies: string } {
  const named = (ids: readonly (string | null | undefined)[]): string =>
    ids.flatMap((id) => (id == null ? [] : (tree.agency(id)?.name ?? []))).join(', ') || '–';
  return {
    holder: named([row.holderAgencyId]),
    taker: named([row.takerAgencyId]),
    agencies: named(row.taskAgencies ?? []),
  };
}

/** The name of an act in both languages, as message parameters. */
export const actParams = (act: EventKind): { actVi: string; actEn: string } => ({
  actVi: ACT_LABELS[act].vi,
  actEn: ACT_LABELS[act].en,
});

const listOf = (acts: readonly EventKind[], locale: 'vi' | 'en'): string =>
  acts.length === 0
    ? { vi: 'không việc nào', en: 'nothing' }[locale]
    : acts.map((act) => ACT_LABELS[act][locale]).join(', ');

const ROLE_WORDS = {
  DESK: { vi: 'bộ phận một cửa', en: 'the desk' },
  HANDLER: { vi: 'người xử lý', en: 'the handler' },
  HEAD: { vi: 'người đứng đầu', en: 'the head' },
} as const;

const PLACE_WORDS = {
  RECEIVING: { vi: 'cơ quan tiếp nhận', en: 'the receiving agency' },
  DECIDING: { vi: 'cơ quan giải quyết', en: 'the deciding agency' },
  HOLDING: { vi: 'cơ quan đang giữ hồ sơ', en: 'the agency that holds the file' },
  TAKING: { vi: 'cơ quan được chuyển hồ sơ đến', en: 'the agency that is to take the file' },
  TASK: { vi: 'cơ quan được giao việc', en: 'an agency that has an open task' },
  AT_WORK: { vi: 'cơ quan đang giữ hồ sơ hoặc được giao việc', en: 'the agency that holds the file or has a task' },
  DECIDING_OR_ASKED: {
    vi: 'cơ quan giải quyết hoặc cơ quan được hỏi ý kiến',
    en: 'the deciding agency or the one that was asked',
  },
  ANY_OF_CASE: { vi: 'cơ quan tham gia giải quyết', en: 'an agency at work on the case' },
} as const satisfies Record<ActPlace, unknown>;

function whoOf(rule: ActRule, locale: 'vi' | 'en'): string {
  const roles = rule.who.flatMap((role) =>
    role in ROLE_WORDS ? [ROLE_WORDS[role as keyof typeof ROLE_WORDS][locale]] : [],
  );
  if (roles.length === 0) return { vi: 'hệ thống', en: 'the system' }[locale];
  if (rule.head === 'BEYOND_REGIME') roles.push(ROLE_WORDS.HEAD[locale]);
  const or = { vi: ' hoặc ', en: ' or ' }[locale];
  const at = { vi: ' của ', en: ' of ' }[locale];
  return `${roles.join(or)}${at}${PLACE_WORDS[rule.at][locale]}`;
}
