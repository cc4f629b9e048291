import type { EntityManager } from '@mikro-orm/postgresql';
import type { ActContext } from '../act.ts';
import { civilDateAt } from '../calendar/civil-date.ts';
import { askUnit } from '../db/ask.ts';
import { authorize } from '../identity/permissions.ts';
import { Problem, Problems } from '../problem.ts';
import { explainingRefusals } from './database-refusals.ts';
import type { VersionDone } from './draft.commands.ts';
import { writeCatalogue } from './enactment/write-catalogue.ts';
import { carryOver } from './local-terms.ts';
import { termsOf } from './local-terms.commands.ts';
import { expectCounter, findProcedure, takeProcedure, versionOf } from './procedure-at-hand.ts';
import type { Procedure } from './procedure.entity.ts';
import { type Announcer, publicationGaps } from './publication-gaps.ts';
import { LONGEST, needText } from './typed-text.ts';
import { planEnd, planPublication } from './validity.ts';
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

      await writeCatalogue(
        askUnit(tx),
        ids,
        {
          publications: [
            {
              procedureId: procedure.id,
              versionId: draft.id,
              number: draft.number,
              closes: plan.closes?.id ?? null,
              decisionNumber,
              announcedOn: input.announcedOn,
              effectiveOn: input.effectiveOn,
              publicOn,
              carried,
              retitles: plan.closes === null || input.effectiveOn <= civilDateAt(clock.now()),
            },
          ],
          endings: [],
          successions: [],
        },
        { at: clock.now(), accountId: approver.accountId, decisionId: null },
      );
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
export async function versionEnd({ em, viewer, clock, ids }: ActContext, input: VersionEndInput): Promise<VersionDone> {
  const { accountId } = authorize(viewer, 'version.publish');
  const decisionNumber = needText(input.decisionNumber, ['input', 'decisionNumber'], LONGEST.DECISION_NUMBER);
  return explainingRefusals(() =>
    em.transactional(async (tx) => {
      const { procedure, versions } = await takeProcedure(tx, input.procedureCode, ['input', 'procedureCode']);
      const ending = planEnd(versions, input.endsOn);
      expectCounter(ending, input.version, ['input', 'version']);
      const code = input.successorCode ?? null;
      const successor = code === null ? null : await successorOf(tx, procedure, code);
      const cut = carryOver(await termsOf(tx, ending), input.endsOn).filter(({ closesOn }) => closesOn !== null);
      await writeCatalogue(
        askUnit(tx),
        ids,
        {
          publications: [],
          endings: [
            {
              procedureId: procedure.id,
              versionId: ending.id,
              number: ending.number,
              decisionNumber,
              endsOn: input.endsOn,
              cut: cut.map(({ terms: { id, validTo } }) => ({ id, validTo })),
            },
          ],
          successions:
            successor === null
              ? []
              : [
                  {
                    predecessorId: procedure.id,
                    successorId: successor.id,
                    linkKind: 'REPLACED',
                    decisionNumber,
                    onDay: input.endsOn,
                  },
                ],
        },
        { at: clock.now(), accountId, decisionId: null },
      );
      return { procedureId: procedure.id, procedureCode: procedure.code, number: ending.number, versionId: ending.id };
    }),
  );
}

async function successorOf(em: EntityManager, predecessor: Procedure, code: string): Promise<Procedure> {
  const path = ['input', 'successorCode'];
  // Only read, never locked: two that replace each other would otherwise wait for one another.
  const successor = await findProcedure(em, code);
  if (successor === null) throw new Problem('PROCEDURE_NOT_FOUND', { path, params: { code } });
  if (successor.id === predecessor.id) throw new Problem('SUCCESSOR_IS_ITSELF', { path });
  return successor;
}
