import type pg from 'pg';
import { civilDateAt } from '../../calendar/civil-date.ts';
import type { Clock } from '../../clock.ts';
import { type Ask, askPool } from '../../db/ask.ts';
import { inTransaction } from '../../db/transaction.ts';
import { lockProcedures } from '../../registry/enactment/procedures-now.queries.ts';
import { recommendedNow } from '../recommendation/at-hand.queries.ts';
import type { ReviewSubject } from '../recommendation/content.ts';
import { apply } from '../recommendation/history.ts';
import { type EventToWrite, writeEvents } from '../recommendation/write-events.ts';

export interface EnactedSweep {
  readonly enacted: number;
  readonly left: number;
}

export interface Enacting {
  readonly db: pg.Pool;
  readonly clock: Clock;
  readonly stopping?: AbortSignal;
  /** Recommendations a transaction; 500 unless told. */
  readonly batch?: number;
}

/** Days reached whose recommendations are still called approved: one look at a partial index. */
export async function isEnactmentDue({ db, clock }: Pick<Enacting, 'db' | 'clock'>): Promise<boolean> {
  const { rows } = await db.query<{ due: boolean }>({
    name: 'review.enactment-due',
    text: `select exists (select from decision_item where active and not enacted and takes_effect_on <= $1::date) as due`,
    values: [civilDateAt(clock.now())],
  });
  return rows[0]?.due ?? false;
}

/**
 * Calls what decisions carried out ENACTED once its day is reached. The catalogue does not wait for it, since it turns
 * by its days alone; nor does any list of what is decided and not yet in force. Can be stopped or killed anywhere, and
 * doing it again changes nothing.
 */
export async function enactWhatIsDue({ db, clock, stopping, batch = 500 }: Enacting): Promise<EnactedSweep> {
  let enacted = 0;
  for (;;) {
    if (stopping?.aborted) break;
    const done = await inTransaction(db, (client) => enactSome(askPool(client), clock.now(), batch));
    enacted += done;
    if (done === 0) break;
  }
  return { enacted, left: 0 };
}

interface DueRow {
  readonly id: string;
  readonly decisionId: string;
  readonly procedureId: string;
  readonly subject: ReviewSubject;
  readonly formId: string | null;
  readonly requirementId: string | null;
  readonly roundId: string | null;
  readonly itemId: string | null;
  readonly itemVersion: number | null;
}

const DUE = `from decision_item d join recommendation r on r.id = d.recommendation_id
  where d.active and not d.enacted and d.takes_effect_on <= ?::date`;

/** One batch; answers how many. Procedures, then items, then the decision's own rows are locked, as everywhere. */
async function enactSome(ask: Ask, now: Date, batch: number): Promise<number> {
  const today = civilDateAt(now);
  const first = await ask<{ id: string; procedureId: string }>(
    `select r.id, r.procedure_id as "procedureId" ${DUE} order by d.takes_effect_on, d.recommendation_id limit ${batch}`,
    [today],
  );
  if (first.length === 0) return 0;
  await lockProcedures(ask, [...new Set(first.map(({ procedureId }) => procedureId))]);
  const named = JSON.stringify(first.map(({ id }) => id));
  const among = 'and d.recommendation_id in (select value::uuid from jsonb_array_elements_text(?::jsonb))';
  await ask(`select 1 from review_item where id in (select r.item_id ${DUE} ${among}) order by id for update`, [
    today,
    named,
  ]);
  // Read again: whoever was faster has done it, or has withdrawn the decision.
  const due = await ask<DueRow>(
    `select r.id, d.decision_id as "decisionId", r.procedure_id as "procedureId", r.subject, r.form_id as "formId",
        r.requirement_id as "requirementId", r.round_id as "roundId", r.item_id as "itemId",
        (select i.version from review_item i where i.id = r.item_id) as "itemVersion"
     ${DUE} ${among} order by d.recommendation_id for update of d`,
    [today, named],
  );
  const before = await recommendedNow(
    ask,
    due.map(({ id }) => id),
  );
  for (const [decisionId, rows] of Map.groupBy(due, (row) => row.decisionId)) {
    // Several of one item in one decision move its counter one after another.
    for (const wave of wavesOf(rows)) {
      const writes = wave.flatMap(({ id, itemVersion, ...about }): readonly EventToWrite[] => {
        const told = before.get(id);
        if (told?.state !== 'APPROVED') return [];
        const event = {
          sequence: told.sequence + 1,
          kind: 'ENACTED',
          at: now,
          accountId: null,
          content: null,
          note: null,
        } as const;
        return [
          {
            recommendationId: id,
            event,
            becomes: apply(told, event),
            about: { ...about, previousId: null, ordinal: 1 },
            itemVersion,
          },
        ];
      });
      await writeEvents(ask, writes, { decisionId });
    }
  }
  await ask(
    `update decision_item d set enacted = true from jsonb_to_recordset(?::jsonb) as w(id uuid, "decisionId" uuid)
     where d.decision_id = w."decisionId" and d.recommendation_id = w.id`,
    [JSON.stringify(due)],
  );
  return due.length;
}

/** Rows so that no item stands twice in one wave, each with the counter that its item has after it. */
function wavesOf(rows: readonly DueRow[]): readonly (readonly DueRow[])[] {
  const seen = new Map<string, number>();
  const waves: DueRow[][] = [];
  for (const row of rows) {
    const nth = row.itemId === null ? 0 : (seen.get(row.itemId) ?? 0);
    if (row.itemId !== null) seen.set(row.itemId, nth + 1);
    const wave = waves[nth] ?? [];
    waves[nth] = wave;
    wave.push({ ...row, itemVersion: row.itemVersion === null ? null : row.itemVersion + nth + 1 });
  }
  return waves;
}
