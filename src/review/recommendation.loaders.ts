import DataLoader from 'dataloader';
import type { Pool } from 'pg';
import type { Verdict } from '../registry/procedure.entity.ts';
import type { VersionPart } from '../registry/publication-gaps.ts';
import type { Authority, CostSheet, DocumentToChange, ReviewAnswer, ReviewSubject } from './recommendation/content.ts';
import type { RecommendationState } from './verdict.ts';

/** A recommendation as it is read, with the names of the people. */
export interface RecommendationRow {
  readonly id: string;
  readonly procedureId: string;
  readonly subject: ReviewSubject;
  readonly formId: string | null;
  readonly requirementId: string | null;
  readonly roundId: string | null;
  readonly itemId: string | null;
  readonly previousId: string | null;
  readonly verdict: Verdict;
  readonly reason: string;
  readonly parts: readonly VersionPart[];
  readonly partConcerned: string | null;
  readonly proposal: string | null;
  readonly answers: readonly ReviewAnswer[];
  readonly authority: Authority | null;
  readonly askedOf: string | null;
  readonly act: string | null;
  readonly endsOn: string | null;
  readonly costBefore: CostSheet | null;
  readonly costAfter: CostSheet | null;
  readonly state: RecommendationState;
  readonly proposedBy: string | null;
  readonly proposedAt: Date;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly decisionNote: string | null;
  readonly hasDraft: boolean;
  readonly demo: boolean;
  readonly version: number;
}

/** `r` is the recommendation; what stands behind it narrows and orders. */
export const RECOMMENDATIONS = `select r.id, r.procedure_id as "procedureId", r.subject, r.form_id as "formId", r.requirement_id as "requirementId",
    r.round_id as "roundId", r.item_id as "itemId", r.previous_id as "previousId", r.verdict, r.reason, r.parts,
    r.part_concerned as "partConcerned", r.proposal, r.answers, r.authority, r.asked_of as "askedOf", r.act, r.ends_on as "endsOn",
    r.cost_before as "costBefore", r.cost_after as "costAfter", r.state, author.name as "proposedBy",
    r.proposed_at as "proposedAt", approver.name as "decidedBy", r.decided_at as "decidedAt",
    r.decision_note as "decisionNote", r.demo, r.version,
    exists (select 1 from procedure_version v where v.procedure_id = r.procedure_id and v.state = 'DRAFT') as "hasDraft"
  from recommendation r
  left join account author on author.id = r.proposed_by
  left join account approver on approver.id = r.decided_by`;

type Reads = { readonly db: Pool };

/** Recommendations on whole procedures by procedure, newest first; one statement for any number of procedures. */
export const recommendationsLoader = ({ db }: Reads): DataLoader<string, readonly RecommendationRow[]> =>
  new DataLoader(async (procedureIds) => {
    const { rows } = await db.query<RecommendationRow>(
      `${RECOMMENDATIONS} where r.procedure_id = any($1::uuid[]) and r.subject = 'PROCEDURE' and r.state <> 'DISCARDED'
       order by r.proposed_at desc, r.id desc`,
      [procedureIds],
    );
    const byProcedure = Map.groupBy(rows, (row) => row.procedureId);
    return procedureIds.map((id) => byProcedure.get(id) ?? []);
  });

/** Recommendations by id; null where there is none. One statement for any number of them. */
export const recommendationLoader = ({ db }: Reads): DataLoader<string, RecommendationRow | null> =>
  new DataLoader(async (ids) => {
    const { rows } = await db.query<RecommendationRow>(`${RECOMMENDATIONS} where r.id = any($1::uuid[])`, [ids]);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });

/** One recommendation, read afresh; null where there is none. */
export async function loadRecommendation(db: Pool, id: string): Promise<RecommendationRow | null> {
  const { rows } = await db.query<RecommendationRow>(`${RECOMMENDATIONS} where r.id = $1`, [id]);
  return rows[0] ?? null;
}

/** Ids of the procedures that take its place, by recommendation. One statement for any number of them. */
export const successorsLoader = ({ db }: Reads): DataLoader<string, readonly string[]> =>
  new DataLoader(async (ids) => {
    const { rows } = await db.query<{ id: string; procedureId: string }>(
      `select recommendation_id as id, procedure_id as "procedureId" from recommendation_successor
       where recommendation_id = any($1::uuid[]) order by recommendation_id, position`,
      [ids],
    );
    const byId = Map.groupBy(rows, ({ id }) => id);
    return ids.map((id) => (byId.get(id) ?? []).map(({ procedureId }) => procedureId));
  });

/** A document to change, with the one of the register that bears its number now. */
export interface DocumentRow extends DocumentToChange {
  readonly documentId: string | null;
}

/**
 * Documents to change, by recommendation. One statement for any number of them. The register is looked at by number, so
 * that a document that is entered later is known too.
 */
export const documentsLoader = ({ db }: Reads): DataLoader<string, readonly DocumentRow[]> =>
  new DataLoader(async (ids) => {
    const { rows } = await db.query<DocumentRow & { id: string }>(
      `select d.recommendation_id as id, d.number, coalesce(d.title, known.title) as title, d.change, d.authority, known.id as "documentId"
       from recommendation_document d left join legal_document known on known.number = d.number
       where d.recommendation_id = any($1::uuid[]) order by d.recommendation_id, d.position`,
      [ids],
    );
    const byId = Map.groupBy(rows, ({ id }) => id);
    return ids.map((id) => byId.get(id) ?? []);
  });

/** A file that proves something. */
export interface EvidenceRow {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  /** Hex. */
  readonly sha256: string;
  readonly uploadedBy: string;
  readonly uploadedAt: Date;
}

/** Files by recommendation, without their bytes. One statement for any number of them. */
export const evidenceLoader = ({ db }: Reads): DataLoader<string, readonly EvidenceRow[]> =>
  new DataLoader(async (ids) => {
    const { rows } = await db.query<EvidenceRow & { recommendationId: string }>(
      `select e.recommendation_id as "recommendationId", f.id, f.name, f.media_type as "mediaType", f.size,
          encode(f.sha256, 'hex') as sha256, f.uploaded_by as "uploadedBy", f.uploaded_at as "uploadedAt"
       from recommendation_evidence e join evidence_file f on f.id = e.file_id
       where e.recommendation_id = any($1::uuid[]) order by e.recommendation_id, e.position`,
      [ids],
    );
    const byId = Map.groupBy(rows, ({ recommendationId }) => recommendationId);
    return ids.map((id) => byId.get(id) ?? []);
  });
