import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type pg from 'pg';
import type { ActContext } from '../act.ts';
import { civilDateAt } from '../calendar/civil-date.ts';
import { applicationOfCode, trackedApplication } from '../desk/application.queries.ts';
import { Application } from '../desk/application.entity.ts';
import type { ApplicationRow } from '../desk/application-row.ts';
import { authorize, may } from '../identity/permissions.ts';
import { Problem } from '../problem.ts';
import { type AtGate, enter, guess } from '../public-gate.ts';
import type { Rules } from '../sla/rules.ts';
import { Rating } from './rating.entity.ts';
import { isScore, rateableUntil, type RatingSource } from './satisfaction.ts';
import { LONGEST, maybeWords, needWords } from './words.ts';
import type { Written } from './written.ts';
import { UUID_TYPED } from '../ids.ts';

export interface RatingAct extends ActContext, Pick<AtGate, 'client' | 'gate'> {
  readonly db: pg.Pool;
  readonly rules: Pick<Rules, 'rowsOf'>;
}

export interface RatingTyped {
  readonly score: number;
  readonly words?: string | null;
}

/**
 * The applicant rates a returned application with code and token: once, and what was said first stands (*ours*). It
 * takes the place of what a desk entered for them. A wrong pair and an unknown code answer alike.
 * Throws `Problem`, `RateLimited`.
 */
export async function rateApplication(
  act: RatingAct,
  secret: Buffer,
  { code, token, ...typed }: RatingTyped & { readonly code: string; readonly token: string },
): Promise<Written> {
  await enter(act, 'RATE');
  const row = await guess(act, () => trackedApplication(act.db, secret, code, token));
  if (row === null) throw new Problem('TRACKED_UNKNOWN', { path: ['code'] });
  return rate(act, row, 'APPLICANT', null, typed);
}

/** The desk enters what the applicant answered at the return; it says so. Desk of the agency that received the file. */
export async function enterRating(
  act: RatingAct,
  { code, ...typed }: RatingTyped & { readonly code: string },
): Promise<Written> {
  const desk = authorize(act.viewer, 'rating.enter');
  const row = await applicationOfCode(act.db, code);
  // A file of another desk answers like one that does not exist.
  if (row === null || !may(desk, 'rating.enter', { agencies: [row.receivingAgencyId] }))
    throw new Problem('APPLICATION_UNKNOWN', { path: ['code'], params: { code: code.slice(0, 100) } });
  return rate(act, row, 'DESK', desk.accountId, typed);
}

function rate(
  { em, clock, ids, rules }: RatingAct,
  { id: applicationId }: ApplicationRow,
  source: RatingSource,
  accountId: string | null,
  { score, words }: RatingTyped,
): Promise<Written> {
  if (!isScore(score)) throw new Problem('SCORE_NOT_VALID', { path: ['score'] });
  const said = maybeWords(words, ['words'], LONGEST.REMARK);
  return em.transactional(async (tx) => {
    // Two that come at once stand in line here; the second then finds the first.
    const file = await tx.findOneOrFail(
      Application,
      { id: applicationId },
      { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
    );
    const { returnedAt } = file;
    if (file.state !== 'RETURNED' || returnedAt === null) throw new Problem('RATING_BEFORE_RETURN', { path: ['code'] });
    const until = rateableUntil(rules, returnedAt);
    if (civilDateAt(clock.now()) > until) throw new Problem('RATING_TOO_LATE', { path: ['code'], params: { until } });
    const before = await tx.find(Rating, { applicationId }, { refresh: true });
    if (before.some((each) => each.source === 'APPLICANT' || source === 'DESK'))
      throw new Problem('RATING_GIVEN', { path: ['code'] });
    for (const each of before) each.counted = false;
    // The one of the desk must be out of the count before the applicant's comes in.
    await tx.flush();
    const rating = tx.create(Rating, {
      id: ids.uuid(),
      applicationId,
      source,
      score,
      words: said,
      ratedAt: clock.now(),
      accountId,
      wordsState: said === null ? 'NONE' : 'WAITING',
      procedureId: file.procedureId,
      agencyId: file.decidingAgencyId,
    });
    await tx.flush();
    return { id: rating.id };
  });
}

/** Shows the words of a rating to the public. Head or approver of the agency that decided the file. */
export const publishRating = (act: ActContext, id: string): Promise<Written> => moderate(act, id, null);

/** Hides the words of a rating with a ground; the score counts on, and the words are kept. */
export const hideRating = (act: ActContext, id: string, ground: string): Promise<Written> => {
  authorize(act.viewer, 'rating.moderate');
  return moderate(act, id, needWords(ground, ['ground'], LONGEST.REMARK));
};

async function moderate({ em, viewer, clock }: ActContext, id: string, ground: string | null): Promise<Written> {
  const moderator = authorize(viewer, 'rating.moderate');
  return em.transactional(async (tx) => {
    const rating = await lockedRating(tx, id);
    if (rating === null || !may(moderator, 'rating.moderate', { agencies: [rating.agencyId] }))
      throw new Problem('RATING_UNKNOWN', { path: ['id'] });
    if (rating.words === null) throw new Problem('RATING_WITHOUT_WORDS', { path: ['id'] });
    rating.wordsState = ground === null ? 'PUBLISHED' : 'HIDDEN';
    rating.wordsGround = ground;
    rating.wordsDecidedAt = clock.now();
    rating.wordsDecidedBy = moderator.accountId;
    await tx.flush();
    return { id: rating.id };
  });
}

const lockedRating = (tx: EntityManager, id: string): Promise<Rating | null> =>
  UUID_TYPED.test(id)
    ? tx.findOne(Rating, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true })
    : Promise.resolve(null);
