import type pg from 'pg';
import { type CivilDate, isCivilDate } from '../../calendar/civil-date.ts';
import { authorize } from '../../identity/permissions.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { Problem } from '../../problem.ts';
import type { HandedOut } from '../history/application-event.ts';
import { APPLICATION_COLUMNS, type ApplicationRow } from '../application-row.ts';
import type { CatalogueSnapshot } from '../../registry/catalogue/snapshot.ts';
import { agencySubject, type AgencyTree } from '../desk.permissions.ts';

/** An agency's register between two days of entry, both within it. */
export interface RegisterView {
  readonly agencyId: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** A line of the register (form 07). */
export interface RegisterLine extends ApplicationRow {
  readonly enteredOn: CivilDate;
  /** How the result was handed out, where it was written down. */
  readonly handedOut: HandedOut | null;
  readonly cursor: string;
}

/** The register that the reader may open: their own agency's and its predecessors', heads those under it too. */
export function registerFor(
  viewer: Viewer | null,
  tree: AgencyTree & Pick<CatalogueSnapshot, 'answering'>,
  { agencyId, from, to }: { readonly agencyId: string | null; readonly from: CivilDate; readonly to: CivilDate },
): RegisterView {
  const staff = authorize(viewer, 'register.read');
  const agency = agencyId ?? staff.agencyId;
  // Whoever has taken the place of an agency has its files, and so its book.
  const successor = tree.answering.get(agency)?.id ?? agency;
  authorize(staff, 'register.read', agencySubject(tree, agency, successor));
  if (to < from) throw new Problem('PERIOD_BACKWARDS', { path: ['to'] });
  return { agencyId: agency, from, to };
}

/** Day, number (0 for none) and id of the line before. */
type Place = readonly [day: string, number: number, id: string];

const PLACE = /^(\d{4}-\d{2}-\d{2}) (\d{1,9}) ([\da-f-]{36})$/u;

function placeOf(cursor: string): Place {
  const [, day = '', number = '', id = ''] = PLACE.exec(Buffer.from(cursor, 'base64url').toString('latin1')) ?? [];
  if (!isCivilDate(day)) throw new Problem('CURSOR_NOT_VALID', { path: ['after'] });
  return [day, Number(number), id];
}

/**
 * A page of a register in the order of its entries; what was received before there were numbers stands by its day. Keyset
 * pages over the index of the register, so that the last page of a year costs what the first does.
 */
export async function registerPage(
  db: pg.Pool,
  { agencyId, from, to }: RegisterView,
  { first, after }: { readonly first: number; readonly after: string | null },
): Promise<{ readonly lines: readonly RegisterLine[]; readonly hasNextPage: boolean }> {
  const place = after === null ? null : placeOf(after);
  const limit = Math.trunc(first) + 1;
  const { rows } = await db.query<RegisterLine>({
    text: `select ${APPLICATION_COLUMNS}, a.entered_on as "enteredOn",
        (select e.payload ->> 'handedOut' from application_event e
         where e.application_id = a.id and e.kind = 'RETURNED' order by e.sequence desc limit 1) as "handedOut",
        a.entered_on::text || ' ' || coalesce(a.register_number, 0) || ' ' || a.id as cursor
      from application a
      where a.register_agency_id = $1 and a.entered_on between $2 and $3 ${
        place === null
          ? ''
          : 'and (a.entered_on, coalesce(a.register_number, 0), a.id) > ($4::date, $5::integer, $6::uuid)'
      }
      order by a.entered_on, coalesce(a.register_number, 0), a.id limit ${limit}`,
    values: [agencyId, from, to, ...(place ?? [])],
  });
  const lines = rows
    .slice(0, first)
    .map((line) => ({ ...line, cursor: Buffer.from(line.cursor, 'latin1').toString('base64url') }));
  return { lines, hasNextPage: rows.length > first };
}

/** How many entries a register holds. */
export async function countRegister(db: pg.Pool, { agencyId, from, to }: RegisterView): Promise<number> {
  const { rows } = await db.query<{ count: number }>(
    'select count(*)::integer as count from application where register_agency_id = $1 and entered_on between $2 and $3',
    [agencyId, from, to],
  );
  return rows[0]?.count ?? 0;
}
