import type { EntityManager } from '@mikro-orm/postgresql';
import type { ActContext } from '../act.ts';
import { civilDateAt } from '../calendar/civil-date.ts';
import { authorize } from '../identity/permissions.ts';
import { Problem, Problems } from '../problem.ts';
import { explainingRefusals } from './database-refusals.ts';
import type { VersionDone } from './draft.commands.ts';
import { carryOver } from './local-terms.ts';
import { copyTerms, termsOf } from './local-terms.commands.ts';
import { expectCounter, findProcedure, takeProcedure, versionOf } from './procedure-at-hand.ts';
import { type Procedure, ProcedureLink } from './procedure.entity.ts';
import { type Announcer, publicationGaps } from './publication-gaps.ts';
import { LONGEST, needText } from './typed-text.ts';
import { isInForce, planEnd, planPublication, VERSION_LIFE } from './validity.ts';
import { EMPTY_CONTENT } from './version-content.ts';
import { loadContents } from './version-content.queries.ts';

/** Whose words the content of a procedure is. */
export const announcerOf = ({ source }: Pick<Procedure, 'source'>): Announcer =>
  source === 'NATIONAL' ? 'MINISTRY' : 'PROVINCE';

/** The draft as the approver last read it, the decision, and the three dates of domain 1. */
export interface VersionPublishInput {
  readonly procedureCode: string;
  readonly number: number;
  readonly version: number;
  readonly decisionNumber: string;
  readonly announcedOn: string;
  readonly effectiveOn: string;
  /** Left out: not made public yet. */
  readonly publicOn?: string | null | undefined;
}

/**
 * Publishes a draft without blocking gaps and freezes it. The version before ends the day before; the province's
 * overlay that runs then goes on under the new version. The days are those of the decision, so they may lie in the
 * past: applications keep the version that they were received under. Approver, but not the draft's author.
 */
export async function versionPublish(
  { em, viewer, clock, ids }: ActContext,
  input: VersionPublishInput,
): Promise<VersionDone> {
  const approver = authorize(viewer, 'version.publish');
  const decisionNumber = needText(input.decisionNumber, ['input', 'decisionNumber'], LONGEST.DECISION_NUMBER);
  const publicOn = input.publicOn ?? null;
  // NĐ 63/2010 Đ15: announced before it takes effect; the same day is let through (*ours*), as decisions "from signing" do.
  if (input.announcedOn > input.effectiveOn) {
    throw new Problem('ANNOUNCED_AFTER_EFFECTIVE', {
      path: ['input', 'announcedOn'],
      params: { date: input.effectiveOn },
    });
  }
  if (publicOn !== null && publicOn < input.announcedOn) {
    throw new Problem('DATE_ORDER', { path: ['input', 'publicOn'], params: { date: input.announcedOn } });
  }
  return explainingRefusals(() =>
    em.transactional(async (tx) => {
      const atHand = await takeProcedure(tx, input.procedureCode, ['input', 'procedureCode']);
      const { procedure, versions } = atHand;
      const draft = versionOf(atHand, input.number, ['input', 'number']);
      const plan = planPublication(versions, draft, input.effectiveOn);
      expectCounter(draft, input.version, ['input', 'version']);
      if (draft.draftedBy === approver.accountId) throw new Problem('OWN_DRAFT', { path: ['input', 'number'] });

      const terms = plan.closes === null ? [] : await termsOf(tx, plan.closes);
      const carried = carryOver(terms, input.effectiveOn);
      const content = (await loadContents(tx, [draft.id])).get(draft.id) ?? EMPTY_CONTENT;
      refuseGaps(
        publicationGaps(
          content,
          announcerOf(procedure),
          carried.map((each) => each.terms.timeLimits),
        ),
      );

      if (plan.closes !== null) {
        plan.closes.validTo = plan.closesOn;
        plan.closes.state = VERSION_LIFE.PUBLISHED.supersede;
        // Written first: the exclusion constraint looks at every statement, and both are open until then.
        await tx.flush();
      }
      draft.state = VERSION_LIFE.DRAFT.publish;
      draft.validFrom = input.effectiveOn;
      draft.announcedOn = input.announcedOn;
      draft.effectiveOn = input.effectiveOn;
      draft.publicOn = publicOn;
      draft.decisionNumber = decisionNumber;
      draft.publishedBy = approver.accountId;
      if (plan.closes === null || isInForce(draft, civilDateAt(clock.now()))) procedure.title = draft.title;
      await tx.flush();
      await copyTerms(tx, ids, carried, draft);
      return { procedureId: procedure.id, procedureCode: procedure.code, number: draft.number, versionId: draft.id };
    }),
  );
}

const refuseGaps = (gaps: ReturnType<typeof publicationGaps>): void => {
  const blocking = gaps.filter((gap) => gap.blocking);
  if (blocking.length === 0) return;
  throw new Problems(
    blocking.map(({ code, place, params }) => new Problem(code, { path: ['content', ...place.split('.')], params })),
  );
};

/** The version in force as the approver last read it, the decision, and the first day out of force. */
export interface VersionEndInput {
  readonly procedureCode: string;
  readonly version: number;
  readonly decisionNumber: string;
  readonly endsOn: string;
  readonly successorCode?: string | null | undefined;
}

/** Ends a procedure without a next version, naming the one that takes its place where there is one. Approver. */
export async function versionEnd({ em, viewer }: ActContext, input: VersionEndInput): Promise<VersionDone> {
  authorize(viewer, 'version.publish');
  const decisionNumber = needText(input.decisionNumber, ['input', 'decisionNumber'], LONGEST.DECISION_NUMBER);
  return explainingRefusals(() =>
    em.transactional(async (tx) => {
      const { procedure, versions } = await takeProcedure(tx, input.procedureCode, ['input', 'procedureCode']);
      const ending = planEnd(versions, input.endsOn);
      expectCounter(ending, input.version, ['input', 'version']);
      const code = input.successorCode ?? null;
      if (code !== null) await linkSuccessor(tx, procedure, code, decisionNumber);
      ending.state = VERSION_LIFE.PUBLISHED.end;
      ending.validTo = input.endsOn;
      ending.endDecisionNumber = decisionNumber;
      for (const { terms, closesOn } of carryOver(await termsOf(tx, ending), input.endsOn)) {
        if (closesOn !== null) terms.validTo = closesOn;
      }
      await tx.flush();
      return { procedureId: procedure.id, procedureCode: procedure.code, number: ending.number, versionId: ending.id };
    }),
  );
}

async function linkSuccessor(
  em: EntityManager,
  predecessor: Procedure,
  code: string,
  decisionNumber: string,
): Promise<void> {
  const path = ['input', 'successorCode'];
  // Only read, never locked: two that replace each other would otherwise wait for one another.
  const successor = await findProcedure(em, code);
  if (successor === null) throw new Problem('PROCEDURE_NOT_FOUND', { path, params: { code } });
  if (successor.id === predecessor.id) throw new Problem('SUCCESSOR_IS_ITSELF', { path });
  const known = await em.count(ProcedureLink, { predecessor, successor });
  if (known === 0) em.create(ProcedureLink, { predecessor, successor, kind: 'REPLACED', decisionNumber });
}
