import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type pg from 'pg';
import type { ActContext } from '../act.ts';
import { tidyLine } from '../desk/typed-text.ts';
import { authorize, may } from '../identity/permissions.ts';
import { Problem } from '../problem.ts';
import { type AtGate, enter } from '../public-gate.ts';
import type { CatalogueSnapshot } from '../registry/catalogue/snapshot.ts';
import { Feedback, FeedbackContact, FeedbackStep } from './feedback.entity.ts';
import { afterFeedbackAct, type FeedbackAct, type FeedbackKind, type TakenKind } from './feedback.ts';
import { followedFeedback } from './feedback.queries.ts';
import { LONGEST, maybeWords, needWords } from './words.ts';
import type { Written } from './written.ts';
import { UUID_TYPED } from '../ids.ts';

export interface FeedbackTyped {
  readonly procedureCode: string;
  readonly kind: FeedbackKind;
  readonly words: string;
  readonly contact?: string | null;
}

/**
 * Takes in what anyone says about a procedure and routes it to the agency that answers for it. Nobody sees it before
 * that agency has read it. Complaints and denunciations are refused with where to go, and nothing of them is kept.
 */
export async function giveFeedback(
  { em, clock, ids, catalogue, ...atGate }: ActContext & AtGate & { readonly catalogue: CatalogueSnapshot },
  typed: FeedbackTyped,
): Promise<Written> {
  await enter(atGate, 'FEEDBACK');
  const kind = takenKind(typed.kind);
  const procedure = catalogue.procedureByCode(typed.procedureCode);
  // One that has only drafts is not for the public.
  if (procedure === null || procedure.status === 'DRAFT')
    throw new Problem('PROCEDURE_UNKNOWN', {
      path: ['input', 'procedureCode'],
      params: { code: typed.procedureCode.slice(0, 100) },
    });
  const words = needWords(typed.words, ['input', 'words']);
  const contact = tidyLine(maybeWords(typed.contact, ['input', 'contact'], LONGEST.CONTACT));
  const agencyId = procedure.agency?.id ?? provinceOf(catalogue);
  if (agencyId === null) throw new Problem('FEEDBACK_NOBODY_ANSWERS', { path: ['input', 'procedureCode'] });
  return em.transactional(async (tx) => {
    const feedback = tx.create(Feedback, {
      id: ids.uuid(),
      procedureId: procedure.id,
      agencyId,
      kind,
      words,
      receivedAt: clock.now(),
      state: 'RECEIVED',
    });
    // Steps and contact point at it.
    await tx.flush();
    tx.create(FeedbackStep, {
      id: ids.uuid(),
      feedbackId: feedback.id,
      number: 1,
      kind: 'RECEIVED',
      at: clock.now(),
    });
    if (contact !== null) tx.create(FeedbackContact, { feedbackId: feedback.id, contact });
    await tx.flush();
    return { id: feedback.id };
  });
}

/** Throws `Problem` with where to go for what has a law of its own. */
function takenKind(kind: FeedbackKind): TakenKind {
  switch (kind) {
    case 'REFLECTION':
    case 'PROPOSAL':
      return kind;
    case 'COMPLAINT':
      throw new Problem('COMPLAINT_ELSEWHERE', { path: ['input', 'kind'] });
    case 'DENUNCIATION':
      throw new Problem('DENUNCIATION_ELSEWHERE', { path: ['input', 'kind'] });
    default:
      return kind satisfies never;
  }
}

/** Where no agency is named for a procedure, the province's own committee answers (*ours*). */
const provinceOf = (catalogue: CatalogueSnapshot): string | null =>
  catalogue.agenciesToday('PROVINCE').find(({ parent }) => parent === null || parent.level === 'MINISTRY')?.id ?? null;

interface Target {
  readonly id: string;
  /** Counter of the feedback that was read. */
  readonly version: number;
}

/** Shows it to everybody, before an answer or once more. Head or approver of the agency that answers. */
export const publishFeedback = (act: ActContext, target: Target): Promise<Written> =>
  moderate(act, target, 'PUBLISH', () => null);

/** Hides it with a ground; the words are kept, and whoever gave it reads the ground. */
export const hideFeedback = (act: ActContext, target: Target, ground: string): Promise<Written> =>
  moderate(act, target, 'HIDE', () => needWords(ground, ['ground'], LONGEST.REMARK));

/** Answers it in the agency's name: answer and words are public from here on. */
export const answerFeedback = (act: ActContext, target: Target, answer: string): Promise<Written> =>
  moderate(act, target, 'ANSWER', () => needWords(answer, ['answer']));

async function moderate(
  { em, viewer, clock, ids }: ActContext,
  { id, version }: Target,
  act: FeedbackAct,
  say: () => string | null,
): Promise<Written> {
  const moderator = authorize(viewer, 'feedback.moderate');
  const words = say();
  return em.transactional(async (tx) => {
    const feedback = await locked(tx, id);
    if (feedback === null || !may(moderator, 'feedback.moderate', { agencies: [feedback.agencyId] }))
      throw new Problem('FEEDBACK_UNKNOWN', { path: ['id'] });
    if (feedback.version !== version) throw new Problem('FEEDBACK_CHANGED', { path: ['version'] });
    const state = afterFeedbackAct(feedback.state, act, feedback.answer !== null);
    if (state === null) throw new Problem('FEEDBACK_ACT_NOT_ALLOWED', { path: ['id'] });
    const at = clock.now();
    feedback.state = state;
    feedback.hiddenGround = act === 'HIDE' ? words : null;
    if (act === 'ANSWER') Object.assign(feedback, { answer: words, answeredAt: feedback.answeredAt ?? at });
    feedback.version += 1;
    tx.create(FeedbackStep, {
      id: ids.uuid(),
      feedbackId: id,
      number: feedback.version,
      kind: act === 'ANSWER' ? 'ANSWERED' : act === 'HIDE' ? 'HIDDEN' : 'PUBLISHED',
      at,
      accountId: moderator.accountId,
      words,
    });
    await tx.flush();
    return { id: feedback.id };
  });
}

/** Erases how to reach whoever gave it. Head or approver of the agency that answers. */
export async function eraseContact(act: ActContext, id: string): Promise<Written> {
  const moderator = authorize(act.viewer, 'feedback.moderate');
  return erase(act, id, moderator.accountId, ({ agencyId }) =>
    may(moderator, 'feedback.moderate', { agencies: [agencyId] }),
  );
}

/** The same by whoever gave it, with id and token. Throws `Problem`, `RateLimited`. */
export async function withdrawContact(
  act: ActContext & AtGate & { readonly db: pg.Pool },
  secret: Buffer,
  pair: { readonly id: string; readonly token: string },
): Promise<Written> {
  const followed = await followedFeedback(act, secret, pair);
  if (followed === null) throw new Problem('FEEDBACK_UNKNOWN', { path: ['id'] });
  return erase(act, followed.id, null, () => true);
}

function erase(
  { em, clock, ids }: ActContext,
  id: string,
  accountId: string | null,
  isTheirs: (feedback: Feedback) => boolean,
): Promise<Written> {
  return em.transactional(async (tx) => {
    const feedback = await locked(tx, id);
    if (feedback === null || !isTheirs(feedback)) throw new Problem('FEEDBACK_UNKNOWN', { path: ['id'] });
    const erased = await tx.nativeDelete(FeedbackContact, { feedbackId: feedback.id });
    // A second time there is nothing left to erase, and nothing to write down.
    if (erased > 0) {
      feedback.version += 1;
      tx.create(FeedbackStep, {
        id: ids.uuid(),
        feedbackId: feedback.id,
        number: feedback.version,
        kind: 'CONTACT_ERASED',
        at: clock.now(),
        accountId,
      });
    }
    await tx.flush();
    return { id: feedback.id };
  });
}

const locked = (tx: EntityManager, id: string): Promise<Feedback | null> =>
  UUID_TYPED.test(id)
    ? tx.findOne(Feedback, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true })
    : Promise.resolve(null);
