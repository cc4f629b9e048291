import DataLoader from 'dataloader';
import type pg from 'pg';
import { authorize } from '../identity/permissions.ts';
import { BY_INSTANT, decodePlace, instantSql, type Page, pageOf, type Place } from '../db/places.ts';
import type { Asking } from './instruction.queries.ts';
import type { RatingSource, WordsState } from './satisfaction.ts';
import { agenciesInReach } from './voice.permissions.ts';
import { checkedSize } from '../registry/catalogue/paging.ts';

/** A rating as it is read; whose it is stands nowhere in it. */
export interface RatingRow {
  readonly id: string;
  readonly applicationId: string;
  readonly source: RatingSource;
  readonly score: number;
  readonly words: string | null;
  readonly ratedAt: Date;
  readonly counted: boolean;
  readonly wordsState: WordsState;
  readonly wordsGround: string | null;
  readonly procedureId: string;
  readonly agencyId: string;
}

const COLUMNS = `r.id, r.application_id as "applicationId", r.source, r.score, r.words, r.rated_at as "ratedAt", r.counted,
  r.words_state as "wordsState", r.words_ground as "wordsGround", r.procedure_id as "procedureId", r.agency_id as "agencyId"`;

/** One rating, read afresh; null where there is none. Asks nobody's right. */
export async function ratingOfId(db: pg.Pool, id: string): Promise<RatingRow | null> {
  const { rows } = await db.query<RatingRow>(`select ${COLUMNS} from application_rating r where r.id = $1`, [id]);
  return rows[0] ?? null;
}

/** The rating that counts of each of many applications, in one statement; null where there is none. */
export const countedRatingLoader = ({ db }: { readonly db: pg.Pool }): DataLoader<string, RatingRow | null> =>
  new DataLoader(async (ids) => {
    const { rows } = await db.query<RatingRow>(
      `select ${COLUMNS} from application_rating r where r.counted and r.application_id = any($1::uuid[])`,
      [ids],
    );
    const found = new Map(rows.map((row) => [row.applicationId, row]));
    return ids.map((id) => found.get(id) ?? null);
  });

interface Asked {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** Ratings of the agencies that the viewer moderates for whose words stand so, oldest first. */
export async function ratingWords(asking: Asking, state: WordsState, asked: Asked): Promise<Page<RatingRow>> {
  const { db, viewer, catalogue } = asking;
  const reader = authorize(viewer, 'rating.moderate');
  checkedSize(asked.first);
  const after = decodePlace('r1', BY_INSTANT, asked.after);
  const { rows } = await db.query<RatingRow & { since: string }>(
    `select ${COLUMNS}, ${instantSql('r.rated_at')} as since from application_rating r
     where r.agency_id = any($1::uuid[]) and r.words_state = $2 and r.words is not null
       ${after ? 'and (r.rated_at, r.id) > ($3::timestamptz, $4::uuid)' : ''}
     order by r.rated_at, r.id limit ${Math.trunc(asked.first) + 1}`,
    [agenciesInReach(reader, 'rating.moderate', catalogue), state, ...(after ?? [])],
  );
  const placed = rows.map(({ since, ...row }) => ({ ...row, place: [since, row.id] as Place }));
  return pageOf('r1', placed, { first: asked.first, after });
}
