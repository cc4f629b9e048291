import type { Ask } from '../../db/ask.ts';
import { applyDecision, type Decided, type DecisionEvent } from './decision.ts';

/** An event without what the writer adds. */
type NewEvent<E = DecisionEvent> = E extends DecisionEvent ? Omit<E, 'sequence' | 'at' | 'accountId'> : never;

/**
 * Writes events of one decision with the copies of them: its row, and while it is prepared its list. Answers what it is
 * then. Needs a transaction in which it is locked.
 */
export async function writeDecision(
  ask: Ask,
  id: string,
  before: Decided | null,
  events: readonly NewEvent[],
  by: { readonly at: Date; readonly accountId: string },
): Promise<Decided> {
  const numbered = events.map((event, index): DecisionEvent => ({
    ...event,
    ...by,
    sequence: (before?.sequence ?? 0) + index + 1,
  }));
  const becomes = numbered.reduce<Decided | null>(applyDecision, before);
  if (becomes === null) throw new Error('a decision without an event');
  await writeRow(ask, id, becomes);
  await ask(
    `insert into decision_event (decision_id, sequence, kind, at, account_id, content, on_day, number, note)
     select ?::uuid, sequence, kind, at, "accountId", content, "onDay", number, note
     from jsonb_to_recordset(?::jsonb) as e(sequence integer, kind text, at timestamptz, "accountId" uuid, content jsonb, "onDay" date, number text, note text)`,
    [id, JSON.stringify(numbered)],
  );
  if (events.some(({ kind }) => kind === 'DRAFTED' || kind === 'CHANGED')) await writeItems(ask, id, becomes);
  return becomes;
}

async function writeRow(ask: Ask, id: string, decided: Decided): Promise<void> {
  const { content, done, ...own } = decided;
  const { recommendations: _, ...said } = content;
  const row = {
    id,
    ...own,
    ...said,
    announcedDoneOn: done.ANNOUNCED,
    enteredDoneOn: done.ENTERED,
    publicDoneOn: done.MADE_PUBLIC,
    firstDay: content.effectiveOn,
  };
  // The days on which something takes effect are the plan's: until it is written they are those of the decision.
  await ask(
    `insert into decision (id, state, number, title, issuer, signed_on, announced_on, effective_on, public_on, created_by, created_at,
        issued_by, issued_at, first_day, withdrawn_by, withdrawn_at, withdrawal_number, withdrawal_reason, announced_done_on, entered_done_on, public_done_on, sequence)
     select id, state, number, title, issuer, "signedOn", "announcedOn", "effectiveOn", "publicOn", "createdBy", "createdAt",
        "issuedBy", "issuedAt", "firstDay", "withdrawnBy", "withdrawnAt", "withdrawalNumber", "withdrawalReason", "announcedDoneOn", "enteredDoneOn", "publicDoneOn", sequence
     from jsonb_to_record(?::jsonb) as d(id uuid, state text, number text, title text, issuer text, "signedOn" date, "announcedOn" date, "effectiveOn" date,
        "publicOn" date, "createdBy" uuid, "createdAt" timestamptz, "issuedBy" uuid, "issuedAt" timestamptz, "firstDay" date, "withdrawnBy" uuid, "withdrawnAt" timestamptz,
        "withdrawalNumber" text, "withdrawalReason" text, "announcedDoneOn" date, "enteredDoneOn" date, "publicDoneOn" date, sequence integer)
     on conflict (id) do update set state = excluded.state, number = excluded.number, title = excluded.title, issuer = excluded.issuer,
        signed_on = excluded.signed_on, announced_on = excluded.announced_on, effective_on = excluded.effective_on, public_on = excluded.public_on,
        issued_by = excluded.issued_by, issued_at = excluded.issued_at,
        first_day = case when decision.state = 'DRAFT' then excluded.first_day else decision.first_day end,
        withdrawn_by = excluded.withdrawn_by, withdrawn_at = excluded.withdrawn_at, withdrawal_number = excluded.withdrawal_number,
        withdrawal_reason = excluded.withdrawal_reason, announced_done_on = excluded.announced_done_on, entered_done_on = excluded.entered_done_on,
        public_done_on = excluded.public_done_on, sequence = excluded.sequence`,
    [JSON.stringify(row)],
  );
}

async function writeItems(ask: Ask, id: string, { content }: Decided): Promise<void> {
  await ask('delete from decision_item where decision_id = ?', [id]);
  await ask(
    `insert into decision_item (decision_id, recommendation_id, position)
     select ?::uuid, value::uuid, ordinality from jsonb_array_elements_text(?::jsonb) with ordinality`,
    [id, JSON.stringify(content.recommendations)],
  );
}
