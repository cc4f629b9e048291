import DataLoader from 'dataloader';
import type pg from 'pg';
import { addDays, type CivilDate, instantAt } from '../calendar/civil-date.ts';
import { authorize } from '../identity/permissions.ts';
import { type AtGate, enter, guess } from '../public-gate.ts';
import { BY_INSTANT, decodePlace, instantSql, type Page, pageOf, type Place } from '../db/places.ts';
import { type FeedbackState, PUBLIC_STATES, type TakenKind, WAITING_STATES } from './feedback.ts';
import { feedbackTokenMatches } from './feedback-token.ts';
import type { Asking } from './instruction.queries.ts';
import { checkPeriod } from './satisfaction.queries.ts';
import { agenciesInReach } from './voice.permissions.ts';
import { UUID } from '../ids.ts';
import { checkedSize } from '../registry/catalogue/paging.ts';

/** Feedback as staff read it; how to reach somebody stands elsewhere. */
export interface FeedbackRow {
  readonly id: string;
  readonly procedureId: string;
  readonly agencyId: string;
  readonly kind: TakenKind;
  readonly words: string;
  readonly receivedAt: Date;
  readonly state: FeedbackState;
  readonly answer: string | null;
  readonly answeredAt: Date | null;
  readonly hiddenGround: string | null;
  readonly version: number;
}

const COLUMNS = `f.id, f.procedure_id as "procedureId", f.agency_id as "agencyId", f.kind, f.words,
  f.received_at as "receivedAt", f.state, f.answer, f.answered_at as "answeredAt", f.hidden_ground as "hiddenGround", f.version`;

/** One piece of feedback, read afresh; null where there is none. Asks nobody's right. */
export async function feedbackOfId(db: pg.Pool, id: string): Promise<FeedbackRow | null> {
  const { rows } = await db.query<FeedbackRow>(`select ${COLUMNS} from feedback f where f.id = $1`, [id]);
  return rows[0] ?? null;
}

/** Stands in for feedback that does not exist, so that looking takes the same work. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** The feedback of id and token; a wrong pair and an unknown id answer alike after the same work. Throws `RateLimited`. */
export async function followedFeedback(
  asking: AtGate & { readonly db: pg.Pool },
  secret: Buffer,
  pair: { readonly id: string; readonly token: string },
): Promise<FeedbackRow | null> {
  await enter(asking, 'TRACK');
  return guess(asking, () => feedbackOfPair(asking.db, secret, pair));
}

async function feedbackOfPair(
  db: pg.Pool,
  secret: Buffer,
  { id, token }: { readonly id: string; readonly token: string },
): Promise<FeedbackRow | null> {
  const meant = id.trim().toLowerCase();
  const row = await feedbackOfId(db, UUID.test(meant) ? meant : NOBODY);
  const matches = feedbackTokenMatches(secret, row?.id ?? NOBODY, token);
  return row && matches ? row : null;
}

interface Asked {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** What the agency has released about a procedure, newest first: everybody may read it. */
export async function publishedFeedback(db: pg.Pool, procedureId: string, asked: Asked): Promise<Page<FeedbackRow>> {
  checkedSize(asked.first);
  const after = decodePlace('p1', BY_INSTANT, asked.after);
  const { rows } = await db.query<FeedbackRow & { since: string }>(
    `select ${COLUMNS}, ${instantSql('f.received_at')} as since from feedback f
     where f.procedure_id = $1 and f.state in (${PUBLIC_STATES.map((state) => `'${state}'`).join(', ')})
       ${after ? 'and (f.received_at, f.id) < ($2::timestamptz, $3::uuid)' : ''}
     order by f.received_at desc, f.id desc limit ${Math.trunc(asked.first) + 1}`,
    [procedureId, ...(after ?? [])],
  );
  return pageOf('p1', rows.map(placed), { first: asked.first, after });
}

const placed = ({ since, ...row }: FeedbackRow & { since: string }): FeedbackRow & { place: Place } => ({
  ...row,
  place: [since, row.id],
});

/** What was said to the viewer's agency, and for managers and heads to those under it; the longest waiting first. */
export async function feedbackInbox(
  { db, viewer, catalogue }: Asking,
  states: readonly FeedbackState[],
  asked: Asked,
): Promise<Page<FeedbackRow>> {
  const reader = authorize(viewer, 'feedback.read');
  checkedSize(asked.first);
  const after = decodePlace('f1', BY_INSTANT, asked.after);
  const { rows } = await db.query<FeedbackRow & { since: string }>(
    `select ${COLUMNS}, ${instantSql('f.received_at')} as since from feedback f
     where f.agency_id = any($1::uuid[]) and f.state = any($2)
       ${after ? 'and (f.received_at, f.id) > ($3::timestamptz, $4::uuid)' : ''}
     order by f.received_at, f.id limit ${Math.trunc(asked.first) + 1}`,
    [
      agenciesInReach(reader, 'feedback.read', catalogue),
      states.length === 0 ? WAITING_STATES : states,
      ...(after ?? []),
    ],
  );
  return pageOf('f1', rows.map(placed), { first: asked.first, after });
}

export type FeedbackGroup = 'AGENCY' | 'PROCEDURE';

export interface FeedbackCount {
  /** Id of the agency or procedure. */
  readonly key: string;
  readonly received: number;
  readonly reflections: number;
  readonly proposals: number;
  readonly answered: number;
  /** Neither answered nor hidden. */
  readonly waiting: number;
  readonly hidden: number;
  /** Since when the one waits that waits longest; null where none does. */
  readonly waitingSince: Date | null;
}

/** Counts what was received in [from, to] by the viewer's agency and, for managers and heads, those under it. */
export async function countFeedback(
  { db, viewer, catalogue }: Asking,
  { from, to, groupBy }: { from: CivilDate; to: CivilDate; groupBy: FeedbackGroup },
): Promise<FeedbackCount[]> {
  const reader = authorize(viewer, 'feedback.read');
  checkPeriod({ from, to });
  const waiting = `f.state in (${WAITING_STATES.map((state) => `'${state}'`).join(', ')})`;
  const { rows } = await db.query<FeedbackCount>(
    `select ${groupBy === 'AGENCY' ? 'f.agency_id' : 'f.procedure_id'}::text as key, count(*) as received,
            count(*) filter (where f.kind = 'REFLECTION') as reflections,
            count(*) filter (where f.kind = 'PROPOSAL') as proposals,
            count(*) filter (where f.state = 'ANSWERED') as answered,
            count(*) filter (where ${waiting}) as waiting,
            count(*) filter (where f.state = 'HIDDEN') as hidden,
            min(f.received_at) filter (where ${waiting}) as "waitingSince"
     from feedback f where f.received_at >= $1 and f.received_at < $2 and f.agency_id = any($3::uuid[])
     group by 1 order by 1`,
    [instantAt(from, 0), instantAt(addDays(to, 1), 0), agenciesInReach(reader, 'feedback.read', catalogue)],
  );
  return rows;
}

/** How to reach those who gave feedback, many in one statement; null where they left nothing or it was erased. */
export const contactLoader = ({ db }: { readonly db: pg.Pool }): DataLoader<string, string | null> =>
  new DataLoader(async (ids) => {
    const { rows } = await db.query<{ id: string; contact: string }>(
      'select c.feedback_id as id, c.contact from feedback_contact c where c.feedback_id = any($1::uuid[])',
      [ids],
    );
    const found = new Map(rows.map(({ id, contact }) => [id, contact]));
    return ids.map((id) => found.get(id) ?? null);
  });
