/** Lists of procedures: searched, filtered, counted and cut into pages. */
import { type Breadth, search, type SearchHit, type SearchIndex } from '../search/search-index.ts';
import { decodeCursor, encodeCursor, type Position, searchMark } from './cursor.ts';
import {
  countFacets,
  failedFilters,
  type filterValues,
  type ProcedureFacets,
  type ProcedureFilters,
} from './filters.ts';
import { pageBounds, type PageRequest } from './paging.ts';
import type { ProcedureView } from './views.ts';

/** A procedure with what lists need of it. */
export interface ListEntry {
  readonly procedure: ProcedureView;
  readonly titleKey: string;
  readonly values: ReturnType<typeof filterValues>;
}

/** What lists are made from; entries in the order of titles, then codes. */
export interface ListSource {
  readonly entries: readonly ListEntry[];
  readonly entryOf: ReadonlyMap<string, ListEntry>;
  readonly index: SearchIndex;
  readonly labelOf: (facet: keyof ProcedureFacets, key: string) => string | null;
}

export interface ListRequest extends ProcedureFilters, PageRequest {
  /** Words in any spelling, everyday words or a code; blank: no search. */
  readonly search?: string | null | undefined;
  /** Also those that have only drafts so far: for staff who write them. */
  readonly drafts?: boolean | undefined;
}

export interface ProcedureConnectionView {
  readonly totalCount: number;
  readonly nodes: readonly ProcedureView[];
  readonly edges: readonly { readonly cursor: string; readonly node: ProcedureView }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly facets: ProcedureFacets;
}

interface Row extends Position {
  readonly procedure: ProcedureView;
}

/** All that match, in order, before they are cut into pages. */
interface Matches {
  readonly rows: readonly Row[];
  readonly facets: () => ProcedureFacets;
}

/** Answers that are kept: the same list is asked for again with every page and by the next visitor. */
const KEPT = 128;

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};

/** Makes the `list` of one snapshot. Throws `CURSOR_NOT_VALID` and `PAGE_SIZE_OUT_OF_RANGE`. */
export function createListing(source: ListSource): (request: ListRequest) => ProcedureConnectionView {
  const kept = new Map<string, Matches>();

  const matchesOf = (request: ListRequest, breadth: Breadth | null): Matches => {
    const { search: words, field, agency, level, channel, audience, reviewStatus, status, drafts } = request;
    const key = JSON.stringify([words, field, agency, level, channel, audience, reviewStatus, status, drafts, breadth]);
    const known = kept.get(key);
    const matches = known ?? findMatches(source, request, breadth);
    // The latest use stands last; the first is dropped.
    kept.delete(key);
    kept.set(key, matches);
    const oldest = kept.size > KEPT ? kept.keys().next().value : undefined;
    if (oldest !== undefined) kept.delete(oldest);
    return matches;
  };

  return (request) => {
    const mark = searchMark(request.search);
    const after = decodeCursor(request.after, mark, 'after');
    const before = decodeCursor(request.before, mark, 'before');
    // A list that began with one breadth goes on with it, whatever has come into the catalogue since.
    const matches = matchesOf(request, (after ?? before)?.breadth ?? null);
    return connection(matches, request, after, before, mark);
  };
}

function findMatches(
  { entries, entryOf, index, labelOf }: ListSource,
  request: ListRequest,
  breadth: Breadth | null,
): Matches {
  const found = search(index, request.search ?? '', breadth ?? undefined);
  const failedOf = failedFilters(request);
  const open = (entry: ListEntry): boolean => request.drafts === true || entry.procedure.status !== 'DRAFT';
  const candidates =
    found === null ? entries.map((entry) => ({ entry, score: 0 })) : found.hits.flatMap(scored(entryOf));
  const judged = candidates
    .filter(({ entry }) => open(entry))
    .map(({ entry, score }) => ({ entry, score, values: entry.values, failed: failedOf(entry.values) }));
  const rows = judged
    .filter(({ failed }) => failed === 0)
    .map(({ entry, score }) => ({
      procedure: entry.procedure,
      breadth: found?.breadth ?? null,
      score,
      titleKey: entry.titleKey,
      code: entry.procedure.code,
    }));
  return { rows, facets: once(() => countFacets(judged, labelOf)) };
}

const scored =
  (entryOf: ListSource['entryOf']) =>
  ({ id, score }: SearchHit): { entry: ListEntry; score: number }[] => {
    const entry = entryOf.get(id);
    return entry === undefined ? [] : [{ entry, score }];
  };

function connection(
  { rows, facets }: Matches,
  request: PageRequest,
  after: Position | null,
  before: Position | null,
  mark: string,
): ProcedureConnectionView {
  const { from, to } = pageBounds(rows, request, after, before);
  const page = rows.slice(from, to);
  const cursorOf = (row: Row | undefined): string | null => (row === undefined ? null : encodeCursor(row, mark));
  return {
    totalCount: rows.length,
    nodes: page.map((row) => row.procedure),
    get edges() {
      return page.map((row) => ({ cursor: encodeCursor(row, mark), node: row.procedure }));
    },
    pageInfo: {
      hasNextPage: to < rows.length,
      hasPreviousPage: from > 0,
      get startCursor() {
        return cursorOf(page[0]);
      },
      get endCursor() {
        return cursorOf(page.at(-1));
      },
    },
    get facets() {
      return facets();
    },
  };
}
