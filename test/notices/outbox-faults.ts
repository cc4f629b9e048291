import type pg from 'pg';

/** Kinds of events that somebody is told of; written apart from the migration, which this checks. */
export const TOLD = [
  'SUBMITTED',
  'RECEIVED',
  'REJECTED',
  'DOCUMENTS_REQUESTED',
  'DOCUMENTS_ADDED',
  'DOCUMENTS_SUPPLIED',
  'PAYMENT_REQUESTED',
  'PAYMENT_MADE',
  'STOPPED',
  'RESUMED',
  'CLOSED',
  'LIMIT_EXTENDED',
  'APOLOGISED',
  'CALENDAR_CHANGED',
  'RESOLVED',
  'RECALLED',
  'RETURNED',
  'WITHDRAWN',
] as const;

/**
 * What is wrong with an outbox that nobody has worked on yet: LOST — an event without its notice; GHOST — a notice of
 * an event that is not there; APART — the two were written by different transactions; TWICE — two for one event.
 */
export async function outboxFaults(db: pg.Pool): Promise<string[]> {
  const { rows } = await db.query<{ fault: string }>(
    `select case when o.id is null then 'LOST' when e.id is null then 'GHOST' else 'APART' end
            || ' ' || coalesce(e.kind, o.kind) as fault
       from (select * from application_event where kind = any($1)) e
       full join (select *, xmin as by from notice_outbox where sequence is not null) o
         on o.application_id = e.application_id and o.sequence = e.sequence and o.kind = e.kind
      where o.id is null or e.id is null or o.by::text <> ((e.tx::text::numeric % 4294967296)::text)
     union all
     select 'TWICE ' || kind from notice_outbox where sequence is not null
      group by application_id, sequence, kind having count(*) > 1
      order by 1`,
    [TOLD],
  );
  return rows.map(({ fault }) => fault);
}
