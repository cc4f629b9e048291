import { Problem } from '../problem.ts';
import { UUID } from '../ids.ts';

/** A place in a list: what it is ordered by and the id. */
export type Place = readonly (string | number)[];

/** What stands in each part of a place, in its order. */
export type PlaceShape = readonly RegExp[];

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/u;

/** Instants go into a cursor as PostgreSQL writes them, with microseconds: a Date would lose them and skip rows. */
export const BY_INSTANT: PlaceShape = [INSTANT, UUID];
export const BY_URGENCY: PlaceShape = [/^[012]$/u, /^(?:infinity|\d{4}-\d\d-\d\d)$/u, UUID];

/** SQL of an instant as it goes into a cursor. */
export const instantSql = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** An opaque text for a place of a list; `list` tells lists apart, so that no cursor is misread in another. */
export const encodePlace = (list: string, place: Place): string =>
  Buffer.from(JSON.stringify([list, ...place.map(String)])).toString('base64url');

/** The place that a cursor names, null where there is none. Throws CURSOR_NOT_VALID for anything else than a cursor of this list. */
export function decodePlace(list: string, shape: PlaceShape, cursor: string | null | undefined): string[] | null {
  if (cursor == null) return null;
  const fields = parsed(cursor);
  if (Array.isArray(fields) && fields.length === shape.length + 1 && fields[0] === list) {
    const place = fields.slice(1).filter((field): field is string => typeof field === 'string');
    if (place.length === shape.length && place.every((field, at) => shape[at]?.test(field) && isReal(field)))
      return place;
  }
  throw new Problem('CURSOR_NOT_VALID', { path: ['after'] });
}

/** A day or instant that does not exist would be the database's to refuse. */
const isReal = (field: string): boolean => !/^\d{4}-/u.test(field) || !Number.isNaN(Date.parse(field));

const parsed = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return null;
  }
};

/** A page of rows, each with its cursor. */
export interface Page<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** Makes a page of rows of which one more than asked for was read. */
export function pageOf<Row extends { readonly place: Place }>(
  list: string,
  rows: readonly Row[],
  { first, after }: { readonly first: number; readonly after: unknown },
): Page<Row> {
  const nodes = rows.slice(0, first);
  const [start, end] = [nodes.at(0), nodes.at(-1)];
  return {
    nodes,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: after !== null,
      startCursor: start ? encodePlace(list, start.place) : null,
      endCursor: end ? encodePlace(list, end.place) : null,
    },
  };
}
