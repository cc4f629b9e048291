import DataLoader from 'dataloader';
import type pg from 'pg';
import type { ClockTerms } from '../sla/clock-policy.ts';
import type { EventKind } from './history/life-cycle.ts';

/** An event as read back. */
export interface EventRow {
  readonly applicationId: string;
  readonly sequence: number;
  readonly kind: EventKind;
  readonly at: Date;
  readonly recordedAt: Date;
  readonly agencyId: string | null;
  readonly accountId: string | null;
  readonly ground: string | null;
  readonly payload: object;
  readonly previousHash: Buffer | null;
  readonly hash: Buffer;
}

export const EVENT_COLUMNS = `e.application_id as "applicationId", e.sequence, e.kind, e.at, e.recorded_at as "recordedAt",
  e.agency_id as "agencyId", e.account_id as "accountId", e.ground, e.payload, e.previous_hash as "previousHash", e.hash`;

/** Events of many applications in one statement, each list in order. */
export class EventsLoader extends DataLoader<string, readonly EventRow[]> {
  readonly #upTo: Map<string, number>;

  constructor(db: pg.Pool) {
    const upTo = new Map<string, number>();
    super(async (ids) => {
      const { rows } = await db.query<EventRow>({
        name: 'desk.events',
        text: `select ${EVENT_COLUMNS} from application_event e where e.application_id = any($1::uuid[]) order by e.application_id, e.sequence`,
        values: [ids],
      });
      const byApplication = Map.groupBy(rows, (row) => row.applicationId);
      return ids.map((id) =>
        (byApplication.get(id) ?? []).filter(({ sequence }) => sequence <= (upTo.get(id) ?? Infinity)),
      );
    });
    this.#upTo = upTo;
  }

  /** From now on the history of an application ends here for this request; what was read before is forgotten. */
  upTo(id: string, sequence: number): this {
    this.#upTo.set(id, sequence);
    return this.clear(id);
  }
}

export const eventsLoader = ({ db }: { readonly db: pg.Pool }): EventsLoader => new EventsLoader(db);

/** Names of officers in one statement; null for an account that no longer exists. */
export const officerLoader = ({ db }: { readonly db: pg.Pool }): DataLoader<string, string | null> =>
  new DataLoader(async (ids) => {
    const { rows } = await db.query<{ id: string; name: string }>({
      name: 'desk.officers',
      text: 'select id, name from account where id = any($1::uuid[])',
      values: [ids],
    });
    const names = new Map(rows.map(({ id, name }) => [id, name]));
    return ids.map((id) => names.get(id) ?? null);
  });

/** Frozen terms of many applications in one statement; null before receipt. */
export const termsLoader = ({ db }: { readonly db: pg.Pool }): DataLoader<string, ClockTerms | null> =>
  new DataLoader(async (ids) => {
    const { rows } = await db.query<{ id: string; terms: ClockTerms | null }>({
      name: 'desk.terms',
      text: 'select id, terms from application where id = any($1::uuid[])',
      values: [ids],
    });
    const found = new Map(rows.map(({ id, terms }) => [id, terms]));
    return ids.map((id) => {
      const terms = found.get(id);
      return terms === undefined ? new Error(`application ${id} has gone`) : terms;
    });
  });
