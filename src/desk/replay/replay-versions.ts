import type pg from 'pg';
import { civilDateAt } from '../../calendar/civil-date.ts';
import { askPool } from '../../db/ask.ts';
import { catalogueOf, numberOn } from '../../registry/enactment/catalogue-log.ts';
import { catalogueLog } from '../../registry/enactment/catalogue-log.queries.ts';
import type { Difference } from './replay-log.ts';

interface ReceivedRow {
  readonly id: string;
  readonly where: string;
  readonly procedureId: string;
  readonly number: number;
  /** When it was handed in, which decides the version. */
  readonly at: Date;
  /** When that was written down: what was decided later was not known. */
  readonly recordedAt: Date | null;
}

const BATCH = 5_000;

/**
 * Applications under a version that was not in force on the day on which they were handed in, as the catalogue was known
 * when the receipt was written: a decision that reaches back touches no file received before it. Reads in batches by id.
 */
export async function underWrongVersion(db: pg.Pool, onDifference: (difference: Difference) => void): Promise<void> {
  const logs = await catalogueLog(askPool(db));
  for (let after: string | null = null; ;) {
    const { rows }: pg.QueryResult<ReceivedRow> = await db.query<ReceivedRow>(
      `select a.id, coalesce(a.code, a.id::text) as "where", a.procedure_id as "procedureId", v.number,
          coalesce(a.submitted_at, a.received_at) as at,
          (select min(e.recorded_at) from application_event e where e.application_id = a.id and e.kind in ('SUBMITTED', 'RECEIVED')) as "recordedAt"
       from application a join procedure_version v on v.id = a.version_id
       where a.received_at is not null and ($1::uuid is null or a.id > $1) order by a.id limit ${BATCH}`,
      [after],
    );
    for (const { where, procedureId, number, at, recordedAt } of rows) {
      const then = numberOn(catalogueOf(logs.get(procedureId) ?? [], recordedAt), civilDateAt(at));
      if (then === number) continue;
      const day = civilDateAt(at);
      onDifference({ where, what: 'version in force', stored: `${number} on ${day}`, folded: `${then ?? 'none'}` });
    }
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.id;
  }
}
