import type { Ask } from '../../db/ask.ts';
import type { Verdict } from '../../registry/procedure.entity.ts';
import { reviewStatus, type RecommendationState } from '../verdict.ts';
import { answerFor, type ReviewSubject } from './content.ts';
import type { RecommendationEvent, Recommended } from './history.ts';

/** One event to be written, with what the recommendation is after it. */
export interface EventToWrite {
  readonly recommendationId: string;
  readonly event: RecommendationEvent;
  /** `apply(before, event)`. */
  readonly becomes: Recommended;
  readonly about: {
    readonly subject: ReviewSubject;
    readonly procedureId: string;
    readonly formId: string | null;
    readonly requirementId: string | null;
    /** Null outside of rounds. */
    readonly roundId: string | null;
    readonly itemId: string | null;
    /** The one before it on the same item. */
    readonly previousId: string | null;
    /** First, second … of its item; only a new one writes it. */
    readonly ordinal: number;
  };
  /** The item's counter after the act; null outside of rounds. */
  readonly itemVersion: number | null;
}

/** What an act was part of. */
export interface Cause {
  readonly bulkId?: string | null;
  readonly decisionId?: string | null;
}

/**
 * Writes events with everything that is a copy of them: the recommendations' rows and lists, the items of rounds, and
 * the verdict that procedures bear. At most one event for each recommendation a call. The number of statements is the
 * same for one event and for thousands. Needs a transaction in which items, and of decisions the procedures, are locked.
 */
export async function writeEvents(ask: Ask, writes: readonly EventToWrite[], cause: Cause = {}): Promise<void> {
  if (writes.length === 0) return;
  await writeRows(ask, writes);
  await ask(
    `insert into recommendation_event (recommendation_id, sequence, kind, at, account_id, content, note, item_version, bulk_id, decision_id)
     select id, sequence, kind, at, "accountId", content, note, "itemVersion", ?::uuid, ?::uuid
     from jsonb_to_recordset(?::jsonb) as e(id uuid, sequence integer, kind text, at timestamptz, "accountId" uuid, content jsonb, note text, "itemVersion" integer)`,
    [
      cause.bulkId ?? null,
      cause.decisionId ?? null,
      JSON.stringify(writes.map(({ recommendationId: id, event, itemVersion }) => ({ id, ...event, itemVersion }))),
    ],
  );
  await writeLists(ask, writes);
  await writeItems(ask, writes);
  await writeVerdicts(ask, writes);
}

async function writeRows(ask: Ask, writes: readonly EventToWrite[]): Promise<void> {
  const rows = writes.map(({ recommendationId: id, becomes, about }) => {
    const { content } = becomes;
    const [necessary, reasonable, lawful] = (['NECESSARY', 'REASONABLE', 'LAWFUL'] as const).map((question) =>
      answerFor(content, question),
    );
    return {
      id,
      ...about,
      ...content,
      necessary: necessary?.answer ?? null,
      necessaryReason: necessary?.reason ?? null,
      reasonable: reasonable?.answer ?? null,
      reasonableReason: reasonable?.reason ?? null,
      lawful: lawful?.answer ?? null,
      lawfulReason: lawful?.reason ?? null,
      state: becomes.state,
      sequence: becomes.sequence,
      proposedBy: becomes.proposedBy,
      proposedAt: becomes.proposedAt,
      decidedBy: becomes.decidedBy,
      decidedAt: becomes.decidedAt,
      decisionNote: becomes.decisionNote,
    };
  });
  // A row that is there keeps what it is about; everything else is what its events say now.
  await ask(
    `insert into recommendation (id, round_id, item_id, previous_id, ordinal, subject, procedure_id, form_id, requirement_id,
        verdict, reason, parts, part_concerned, proposal, answers, authority, asked_of, act, ends_on, cost_before, cost_after,
        necessary, necessary_reason, reasonable, reasonable_reason, lawful, lawful_reason,
        state, sequence, proposed_by, proposed_at, decided_by, decided_at, decision_note)
     select id, "roundId", "itemId", "previousId", ordinal, subject, "procedureId", "formId", "requirementId",
        verdict, reason, array(select jsonb_array_elements_text(parts)), "partConcerned", proposal, answers, authority, "askedOf", act, "endsOn",
        nullif("costBefore", 'null'), nullif("costAfter", 'null'),
        necessary, "necessaryReason", reasonable, "reasonableReason", lawful, "lawfulReason",
        state, sequence, "proposedBy", "proposedAt", "decidedBy", "decidedAt", "decisionNote"
     from jsonb_to_recordset(?::jsonb) as r(id uuid, "roundId" uuid, "itemId" uuid, "previousId" uuid, ordinal integer, subject text, "procedureId" uuid,
        "formId" uuid, "requirementId" uuid, verdict text, reason text, parts jsonb, "partConcerned" text, proposal text, answers jsonb,
        authority text, "askedOf" text, act text, "endsOn" date, "costBefore" jsonb, "costAfter" jsonb,
        necessary boolean, "necessaryReason" text, reasonable boolean, "reasonableReason" text, lawful boolean, "lawfulReason" text,
        state text, sequence integer, "proposedBy" uuid, "proposedAt" timestamptz, "decidedBy" uuid, "decidedAt" timestamptz, "decisionNote" text)
     on conflict (id) do update set
        verdict = excluded.verdict, reason = excluded.reason, parts = excluded.parts, part_concerned = excluded.part_concerned,
        proposal = excluded.proposal, answers = excluded.answers, authority = excluded.authority, asked_of = excluded.asked_of,
        act = excluded.act, ends_on = excluded.ends_on, cost_before = excluded.cost_before, cost_after = excluded.cost_after,
        necessary = excluded.necessary, necessary_reason = excluded.necessary_reason,
        reasonable = excluded.reasonable, reasonable_reason = excluded.reasonable_reason,
        lawful = excluded.lawful, lawful_reason = excluded.lawful_reason,
        state = excluded.state, sequence = excluded.sequence, proposed_by = excluded.proposed_by, proposed_at = excluded.proposed_at,
        decided_by = excluded.decided_by, decided_at = excluded.decided_at, decision_note = excluded.decision_note,
        version = recommendation.version + 1`,
    [JSON.stringify(rows)],
  );
}

/** Successors, documents and evidence stand in tables, so that they can be asked from their side. */
async function writeLists(ask: Ask, writes: readonly EventToWrite[]): Promise<void> {
  const changed = writes.filter(({ event }) => event.content !== null);
  if (changed.length === 0) return;
  const rows = <T extends object>(list: (write: EventToWrite) => readonly T[]): string =>
    JSON.stringify(
      changed.flatMap((write) =>
        list(write).map((row, position) => ({ id: write.recommendationId, position, ...row })),
      ),
    );
  const ids = JSON.stringify(changed.map(({ recommendationId }) => recommendationId));
  const of = 'recommendation_id in (select value::uuid from jsonb_array_elements_text(?::jsonb))';
  await ask(`delete from recommendation_successor where ${of}`, [ids]);
  await ask(`delete from recommendation_document where ${of}`, [ids]);
  await ask(`delete from recommendation_evidence where ${of}`, [ids]);
  await ask(
    `insert into recommendation_successor (recommendation_id, position, procedure_id)
     select id, position, successor from jsonb_to_recordset(?::jsonb) as s(id uuid, position integer, successor uuid)`,
    [rows(({ becomes }) => becomes.content.successors.map((successor) => ({ successor })))],
  );
  await ask(
    `insert into recommendation_document (recommendation_id, position, document_id, number, title, change, authority)
     select d.id, d.position, known.id, d.number, d.title, d.change, d.authority
     from jsonb_to_recordset(?::jsonb) as d(id uuid, position integer, number text, title text, change text, authority text)
     left join legal_document known on known.number = d.number`,
    [rows(({ becomes }) => becomes.content.documents)],
  );
  await ask(
    `insert into recommendation_evidence (recommendation_id, position, file_id)
     select id, position, file from jsonb_to_recordset(?::jsonb) as f(id uuid, position integer, file uuid)`,
    [rows(({ becomes }) => becomes.content.evidence.map((file) => ({ file })))],
  );
}

/**
 * What an item shows: its latest recommendation that was not dropped, and the verdict decided last. Both are read from
 * the rows just written, so that a dropped draft gives the one before it its place again.
 */
async function writeItems(ask: Ask, writes: readonly EventToWrite[]): Promise<void> {
  const items = writes.flatMap(({ about, event, itemVersion }) =>
    about.itemId === null ? [] : [{ id: about.itemId, by: event.accountId, at: event.at, version: itemVersion }],
  );
  if (items.length === 0) return;
  await ask(
    `update review_item i set latest_id = latest.id, stage = latest.state, verdict = decided.verdict,
        changed_by = w.by, changed_at = w.at, version = w.version
     from jsonb_to_recordset(?::jsonb) as w(id uuid, by uuid, at timestamptz, version integer)
     left join lateral (select r.id, r.state from recommendation r where r.item_id = w.id and r.state <> 'DISCARDED'
        order by r.ordinal desc limit 1) latest on true
     left join lateral (select r.verdict from recommendation r where r.item_id = w.id and r.state in ('APPROVED', 'ENACTED')
        order by r.decided_at desc, r.ordinal desc limit 1) decided on true
     where i.id = w.id`,
    [JSON.stringify(items)],
  );
}

interface DecidedRow {
  readonly procedureId: string;
  readonly id: string;
  readonly state: RecommendationState;
  readonly verdict: Verdict;
  readonly decidedAt: Date | string;
}

/** The verdict that a procedure bears is the registry's column that review writes. */
async function writeVerdicts(ask: Ask, writes: readonly EventToWrite[]): Promise<void> {
  const procedures = new Set(
    writes.flatMap(({ about, event }) =>
      about.subject === 'PROCEDURE' && event.kind === 'APPROVED' ? [about.procedureId] : [],
    ),
  );
  if (procedures.size === 0) return;
  const decided = await ask<DecidedRow>(
    // The fence keeps the state out of the search: a planner without figures would go through all that was ever approved
    // for each procedure, and ten thousand approvals took 15 s instead of 5.
    `select r.procedure_id as "procedureId", r.id, r.state, r.verdict, r.decided_at as "decidedAt"
     from jsonb_array_elements_text(?::jsonb) as named(id)
     cross join lateral (select * from recommendation held where held.procedure_id = named.id::uuid offset 0) r
     where r.subject = 'PROCEDURE' and r.state in ('APPROVED', 'ENACTED')`,
    [JSON.stringify([...procedures])],
  );
  const borne = [...Map.groupBy(decided, ({ procedureId }) => procedureId)].map(([id, recommendations]) => ({
    id,
    verdict: reviewStatus(
      recommendations.map(({ decidedAt, ...one }) => ({
        ...one,
        subject: 'PROCEDURE',
        decidedAt: new Date(decidedAt),
      })),
    ),
  }));
  await ask(
    `update procedure p set review_status = b.verdict, version = p.version + 1
     from jsonb_to_recordset(?::jsonb) as b(id uuid, verdict text)
     where p.id = b.id and p.review_status is distinct from b.verdict`,
    [JSON.stringify(borne)],
  );
}
