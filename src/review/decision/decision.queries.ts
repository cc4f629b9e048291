import DataLoader from 'dataloader';
import type pg from 'pg';
import { civilDateAt } from '../../calendar/civil-date.ts';
import { askPool } from '../../db/ask.ts';
import { decodePlace, type Page, pageOf, type Place } from '../../db/places.ts';
import type { Clock } from '../../clock.ts';
import { UUID, UUID_TYPED } from '../../ids.ts';
import { authorize } from '../../identity/permissions.ts';
import type { Viewer } from '../../identity/viewer.ts';
import type { Problem } from '../../problem.ts';
import { checkedSize } from '../../registry/catalogue/paging.ts';
import { completeTerms, type DecisionState, foldDecision, termsGaps } from './decision.ts';
import { decisionEvents, factsOf } from './decision-at-hand.queries.ts';
import { type DecisionPlan, planDecision } from './plan.ts';

/** Who reads. */
interface Reading {
  readonly db: pg.Pool;
  readonly viewer: Viewer | null;
}

/** A decision as its row says. */
export interface DecisionRow {
  readonly id: string;
  readonly state: DecisionState;
  readonly version: number;
  readonly number: string | null;
  readonly title: string;
  readonly issuer: string | null;
  readonly signedOn: string | null;
  readonly announcedOn: string | null;
  readonly effectiveOn: string | null;
  readonly publicOn: string | null;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly issuedBy: string | null;
  readonly issuedAt: Date | null;
  readonly withdrawnBy: string | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawalNumber: string | null;
  readonly withdrawalReason: string | null;
  readonly announcedDoneOn: string | null;
  readonly enteredDoneOn: string | null;
  readonly publicDoneOn: string | null;
}

const SELECT = `select d.id, d.state, d.sequence as version, d.number, d.title, d.issuer, d.signed_on::text as "signedOn",
    d.announced_on::text as "announcedOn", d.effective_on::text as "effectiveOn", d.public_on::text as "publicOn",
    d.created_by as "createdBy", d.created_at as "createdAt", d.issued_by as "issuedBy", d.issued_at as "issuedAt",
    d.withdrawn_by as "withdrawnBy", d.withdrawn_at as "withdrawnAt", d.withdrawal_number as "withdrawalNumber",
    d.withdrawal_reason as "withdrawalReason", d.announced_done_on::text as "announcedDoneOn",
    d.entered_done_on::text as "enteredDoneOn", d.public_done_on::text as "publicDoneOn"
  from decision d`;

/** One decision; null where there is none. */
export async function decisionOfId({ db, viewer }: Reading, id: string): Promise<DecisionRow | null> {
  authorize(viewer, 'decision.read');
  if (!UUID_TYPED.test(id)) return null;
  const { rows } = await db.query<DecisionRow>(`${SELECT} where d.id = $1`, [id]);
  return rows[0] ?? null;
}

/** Decisions by id, without asking who reads: fields of what the reader may see. */
export const decisionLoader = ({ db }: { readonly db: pg.Pool }): DataLoader<string, DecisionRow | null> =>
  new DataLoader(async (ids) => {
    const { rows } = await db.query<DecisionRow>(`${SELECT} where d.id = any($1::uuid[])`, [ids]);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });

interface PageAsked {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** Decisions, the newest first. One statement a page. */
export async function decisionList(
  { db, viewer }: Reading,
  asked: PageAsked & { readonly state?: DecisionState | null | undefined },
): Promise<Page<DecisionRow & { readonly place: Place }>> {
  authorize(viewer, 'decision.read');
  checkedSize(asked.first);
  const after = decodePlace('decisions', [UUID], asked.after);
  const { rows } = await db.query<DecisionRow>(
    `${SELECT} where ($1::text is null or d.state = $1) and ($2::uuid is null or d.id < $2)
     order by d.id desc limit ${Math.trunc(asked.first) + 1}`,
    [asked.state ?? null, after?.[0] ?? null],
  );
  return pageOf(
    'decisions',
    rows.map((row) => ({ ...row, place: [row.id] })),
    { first: asked.first, after },
  );
}

/** Issued ones of which something is still to be recorded; few, since it is due within days. */
export async function decisionsToRecord({ db, viewer }: Reading): Promise<readonly DecisionRow[]> {
  authorize(viewer, 'decision.read');
  const { rows } = await db.query<DecisionRow>(
    `${SELECT} where d.state = 'ISSUED' and (d.announced_done_on is null or d.entered_done_on is null or d.public_done_on is null)
     order by d.id desc`,
  );
  return rows;
}

/** A recommendation in a decision. */
export interface DecisionItemRow {
  readonly decisionId: string;
  readonly recommendationId: string;
  readonly procedureId: string;
  readonly position: number;
  readonly takesEffectOn: string | null;
  readonly enacted: boolean;
}

/** The items of one decision in their order. */
export async function decisionItems(
  db: pg.Pool,
  decisionId: string,
  asked: PageAsked,
): Promise<Page<DecisionItemRow & { readonly place: Place }>> {
  checkedSize(asked.first);
  const after = decodePlace('decision-items', [/^\d{1,9}$/u], asked.after);
  const { rows } = await db.query<DecisionItemRow>(
    `select i.decision_id as "decisionId", i.recommendation_id as "recommendationId", r.procedure_id as "procedureId", i.position,
        i.takes_effect_on::text as "takesEffectOn", i.enacted
     from decision_item i join recommendation r on r.id = i.recommendation_id
     where i.decision_id = $1 and ($2::integer is null or i.position > $2) order by i.position limit ${Math.trunc(asked.first) + 1}`,
    [decisionId, after?.[0] ?? null],
  );
  return pageOf(
    'decision-items',
    rows.map((row) => ({ ...row, place: [row.position] })),
    { first: asked.first, after },
  );
}

/** What a decision would do and what it lacks, as the reader would sign it. Nothing is written. */
export async function decisionPreview(
  { db, viewer, clock }: Reading & { readonly clock: Clock },
  id: string,
): Promise<{ readonly gaps: readonly Problem[]; readonly plan: DecisionPlan } | null> {
  const { accountId } = authorize(viewer, 'decision.read');
  const ask = askPool(db);
  const decided = UUID_TYPED.test(id) ? foldDecision(await decisionEvents(ask, id)) : null;
  if (decided === null) return null;
  const today = civilDateAt(clock.now());
  const facts = await factsOf(ask, decided.content, { decisionId: id, lock: false });
  const terms = completeTerms(decided.content);
  return {
    gaps: termsGaps(decided.content, today),
    plan: planDecision({ ...facts, terms, today, signer: accountId }),
  };
}

/** Something decided that is not in force on a day: a version to come, or an end. */
export interface ToComeRow {
  readonly procedureId: string;
  readonly sequence: number;
  readonly kind: 'PUBLISHED' | 'ENDED';
  readonly onDay: string;
  readonly decisionNumber: string | null;
  readonly decisionId: string | null;
  readonly versionId: string;
}

/** What is decided and takes effect after a day, the nearest first: by its day alone, whatever any state says. */
export async function decidedNotInForce(
  { db, viewer }: Reading,
  asked: PageAsked & { readonly on: string },
): Promise<Page<ToComeRow & { readonly place: Place }>> {
  authorize(viewer, 'decision.read');
  checkedSize(asked.first);
  const after = decodePlace('to-come', [/^\d{4}-\d\d-\d\d$/u, UUID, /^\d{1,9}$/u], asked.after);
  const { rows } = await db.query<ToComeRow>(
    `select e.procedure_id as "procedureId", e.sequence, e.kind, e.on_day::text as "onDay", e.decision_number as "decisionNumber",
        e.decision_id as "decisionId", e.version_id as "versionId"
     from procedure_event e
     where e.kind in ('PUBLISHED', 'ENDED') and e.on_day > $1::date
       and not exists (select 1 from procedure_event w where w.procedure_id = e.procedure_id and w.undoes = e.sequence)
       and ($2::date is null or (e.on_day, e.procedure_id, e.sequence) > ($2, $3::uuid, $4::integer))
     order by e.on_day, e.procedure_id, e.sequence limit ${Math.trunc(asked.first) + 1}`,
    [asked.on, after?.[0] ?? null, after?.[1] ?? null, after?.[2] ?? null],
  );
  return pageOf(
    'to-come',
    rows.map((row) => ({ ...row, place: [row.onDay, row.procedureId, row.sequence] })),
    { first: asked.first, after },
  );
}
