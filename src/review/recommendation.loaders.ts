import DataLoader from 'dataloader';
import type { Pool } from 'pg';
import type { Verdict } from '../registry/procedure.entity.ts';
import type { RecommendationState } from './verdict.ts';

/** A recommendation as it is read, with the names of the people. */
export interface RecommendationRow {
  readonly id: string;
  readonly procedureId: string;
  readonly verdict: Verdict;
  readonly reason: string;
  readonly state: RecommendationState;
  readonly proposedBy: string | null;
  readonly proposedAt: Date;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly decisionNote: string | null;
  readonly demo: boolean;
  readonly version: number;
}

const SELECT = `select r.id, r.procedure_id as "procedureId", r.verdict, r.reason, r.state, author.name as "proposedBy",
    r.proposed_at as "proposedAt", approver.name as "decidedBy", r.decided_at as "decidedAt",
    r.decision_note as "decisionNote", r.demo, r.version
  from recommendation r
  left join account author on author.id = r.proposed_by
  left join account approver on approver.id = r.decided_by`;

/** Recommendations on whole procedures by procedure, newest first; one statement for any number of procedures. */
export const recommendationsLoader = ({
  db,
}: {
  readonly db: Pool;
}): DataLoader<string, readonly RecommendationRow[]> =>
  new DataLoader(async (procedureIds) => {
    const { rows } = await db.query<RecommendationRow>(
      `${SELECT} where r.procedure_id = any($1::uuid[]) and r.subject = 'PROCEDURE' and r.state <> 'DISCARDED'
       order by r.proposed_at desc, r.id desc`,
      [procedureIds],
    );
    const byProcedure = Map.groupBy(rows, (row) => row.procedureId);
    return procedureIds.map((id) => byProcedure.get(id) ?? []);
  });

/** Recommendations by id; null where there is none. One statement for any number of them. */
export const recommendationLoader = ({ db }: { readonly db: Pool }): DataLoader<string, RecommendationRow | null> =>
  new DataLoader(async (ids) => {
    const { rows } = await db.query<RecommendationRow>(`${SELECT} where r.id = any($1::uuid[])`, [ids]);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });

/** One recommendation, read afresh; null where there is none. */
export async function loadRecommendation(db: Pool, id: string): Promise<RecommendationRow | null> {
  const { rows } = await db.query<RecommendationRow>(`${SELECT} where r.id = $1`, [id]);
  return rows[0] ?? null;
}
