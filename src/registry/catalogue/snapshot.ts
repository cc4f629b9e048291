/** The catalogue on a civil day as one immutable value that answers every public read. */
import type { CivilDate } from '../../calendar/civil-date.ts';
import { codeQuery } from '../search/codes.ts';
import { buildSearchIndex, type SearchIndex } from '../search/search-index.ts';
import { titleKey } from '../search/title-order.ts';
import type { SearchDocument } from '../search/vocabulary.ts';
import type { AgencyLevel } from '../version-content.ts';
import type { CatalogueData } from './catalogue-data.ts';
import { filterValues } from './filters.ts';
import { createListing, type ListEntry, type ListRequest, type ProcedureConnectionView } from './listing.ts';
import type { AgencyView, FieldView, ProcedureView, VersionView } from './views.ts';
import { holdsOn, viewsOn } from './views-on.ts';

export interface CatalogueSnapshot {
  /** Revision of the stored catalogue. */
  readonly revision: number;
  /** The day on which it is seen. */
  readonly date: CivilDate;
  /** Every agency there ever was, by level from the ministry down, then by name. */
  readonly agencies: readonly AgencyView[];
  /** By name. */
  readonly fields: readonly FieldView[];
  /** Those with a decided version, ended ones included, by title and code. */
  readonly procedures: readonly ProcedureView[];
  agency(id: string): AgencyView | null;
  /** By the id of an agency, whoever stands in its place on the day: itself or its successor. */
  readonly answering: ReadonlyMap<string, AgencyView>;
  field(id: string): FieldView | null;
  procedure(id: string): ProcedureView | null;
  /** By code in any printed form. Those that have only drafts are found too: status DRAFT is not for the public. */
  procedureByCode(code: string): ProcedureView | null;
  /** A decided version by its id. */
  version(id: string): VersionView | null;
  /** Agencies that exist on the day, in the order of `agencies`. */
  agenciesToday(level?: AgencyLevel | null): readonly AgencyView[];
  /** A page of procedures with counts. Throws the problems CURSOR_NOT_VALID and PAGE_SIZE_OUT_OF_RANGE. */
  list(request: ListRequest): ProcedureConnectionView;
  /** For the next snapshot: what this one can lend it. */
  readonly reusable: {
    readonly data: CatalogueData;
    readonly documents: readonly SearchDocument[];
    readonly index: SearchIndex;
  };
}

const LEVELS: readonly AgencyLevel[] = ['MINISTRY', 'PROVINCE', 'DISTRICT', 'COMMUNE'];

const documentOf = (procedure: ProcedureView): SearchDocument => ({
  id: procedure.id,
  code: procedure.code,
  rawCodes: [procedure.rawCode, procedure.ownerCode].filter(
    (code): code is string => code !== null && code !== procedure.code,
  ),
  title: procedure.title,
  fieldName: procedure.field?.name ?? null,
  agencyName: procedure.agency?.name ?? null,
  keywords: [],
});

const sameDocument = (a: SearchDocument, b: SearchDocument | undefined): boolean =>
  b !== undefined &&
  a.id === b.id &&
  a.code === b.code &&
  a.title === b.title &&
  a.fieldName === b.fieldName &&
  a.agencyName === b.agencyName &&
  a.rawCodes.join('\n') === b.rawCodes.join('\n');

/** Most changes and most midnights leave every title as it was; then the index, the dearest part, is kept. */
function indexFor(
  data: CatalogueData,
  documents: readonly SearchDocument[],
  previous: CatalogueSnapshot | null,
): SearchIndex {
  if (previous !== null) {
    const { reusable } = previous;
    const sameWords =
      reusable.data === data || JSON.stringify(reusable.data.synonyms) === JSON.stringify(data.synonyms);
    if (
      sameWords &&
      documents.length === reusable.documents.length &&
      documents.every((document, at) => sameDocument(document, reusable.documents[at]))
    ) {
      return reusable.index;
    }
  }
  return buildSearchIndex(documents, data.synonyms);
}

/** Title keys are asked for again with every snapshot of the same titles. */
const keysOf = new WeakMap<SearchIndex, readonly string[]>();

const titleKeysOf = (index: SearchIndex): readonly string[] => {
  const keys = keysOf.get(index) ?? index.documents.map((document) => titleKey(document.title));
  keysOf.set(index, keys);
  return keys;
};

/**
 * The catalogue as it is seen on a civil day: which versions are in force, which overlays, which codes agencies have.
 * Cheap for another day of the same data, or for data with the same titles, when the previous snapshot is given.
 */
export function snapshotFor(
  data: CatalogueData,
  date: CivilDate,
  previous: CatalogueSnapshot | null = null,
): CatalogueSnapshot {
  const views = viewsOn(data, date);
  const byId = new Map(views.procedures.map((procedure) => [procedure.id, procedure]));
  const documents = views.procedures.map(documentOf);
  const index = indexFor(data, documents, previous);
  const keys = titleKeysOf(index);
  const entries = index.documents.flatMap((document, at): ListEntry[] => {
    const procedure = byId.get(document.id);
    return procedure === undefined ? [] : [{ procedure, titleKey: keys[at] ?? '', values: filterValues(procedure) }];
  });
  const byCode = new Map(views.procedures.map((procedure) => [procedure.code, procedure]));
  const versions = new Map(
    views.procedures.flatMap((procedure) => procedure.versions.map((version) => [version.id, version] as const)),
  );
  const agencies = [...views.agencies.values()].sort(
    (a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || byName(a, b) || (a.id < b.id ? -1 : 1),
  );
  const today = agencies.filter((agency) => holdsOn(agency, date));
  return {
    revision: data.revision,
    date,
    agencies,
    fields: [...views.fields.values()].sort(byName),
    procedures: entries.map((entry) => entry.procedure).filter((procedure) => procedure.status !== 'DRAFT'),
    agency: (id) => views.agencies.get(id) ?? null,
    answering: views.answering,
    field: (id) => views.fields.get(id) ?? null,
    procedure: (id) => byId.get(id) ?? null,
    procedureByCode: (code) => {
      const known = byCode.get(code);
      if (known !== undefined) return known;
      const query = codeQuery(code);
      const [position] = query === null ? [] : index.codes.exact(query);
      return position === undefined ? null : (entries[position]?.procedure ?? null);
    },
    version: (id) => versions.get(id) ?? null,
    agenciesToday: (level) =>
      level === null || level === undefined ? today : today.filter((agency) => agency.level === level),
    list: createListing({
      entries,
      entryOf: new Map(entries.map((entry) => [entry.procedure.id, entry])),
      index,
      labelOf: (facet, key) => {
        if (facet === 'fields') return views.fields.get(key)?.name ?? null;
        return facet === 'agencies' ? (views.agencies.get(key)?.name ?? null) : null;
      },
    }),
    reusable: { data, documents, index },
  };
}

const byName = (a: { name: string; id: string }, b: { name: string; id: string }): number => {
  const [one, other] = [titleKey(a.name), titleKey(b.name)];
  if (one !== other) return one < other ? -1 : 1;
  return 0;
};
