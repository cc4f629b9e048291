/** From stored rows to what is seen on a civil day. */
import { standingIn } from '../agency-succession.ts';
import { termsOn } from '../local-terms.ts';
import { inForceOn, newestDecided } from '../validity.ts';
import type { AgencyData, CatalogueData, LocalTermsData, ProcedureData, VersionData } from './catalogue-data.ts';
import type { AgencyView, FieldView, LocalTermsView, ProcedureStatus, ProcedureView, VersionView } from './views.ts';

/** Whether something valid in [validFrom, validTo) holds on a day; open where null. */
export const holdsOn = (it: { validFrom: string | null; validTo: string | null }, on: string): boolean =>
  (it.validFrom === null || it.validFrom <= on) && (it.validTo === null || on < it.validTo);

/** Agencies by id, each with the code that it has on the day and the agency above it. */
export function agenciesOn(agencies: readonly AgencyData[], on: string): ReadonlyMap<string, AgencyView> {
  const rows = new Map(agencies.map((agency) => [agency.id, agency]));
  const views = new Map<string, AgencyView>();
  const view = (id: string, below: ReadonlySet<string>): AgencyView | null => {
    const known = views.get(id);
    const row = rows.get(id);
    if (known !== undefined || row === undefined) return known ?? null;
    const { parentId, ...own } = row;
    // A circle of parents is a fault in the data; it is cut instead of followed for ever.
    const parent = parentId === null || below.has(parentId) ? null : view(parentId, new Set([...below, id]));
    const code = row.codes.find((each) => holdsOn(each, on))?.code ?? row.code;
    const made = { ...own, code, parent };
    views.set(id, made);
    return made;
  };
  for (const id of rows.keys()) view(id, new Set([id]));
  return views;
}

const termsView = (terms: LocalTermsData, agencies: ReadonlyMap<string, AgencyView>): LocalTermsView => ({
  ...terms,
  agencies: terms.agencies.flatMap(({ agencyId, role }) => {
    const agency = agencies.get(agencyId);
    return agency === undefined ? [] : [{ agency, role }];
  }),
});

/** A version with the province's overlay of the day. */
export function versionOnDay(data: VersionData, agencies: ReadonlyMap<string, AgencyView>, on: string): VersionView {
  const { terms, ...own } = data;
  const inForce = termsOn(terms, on);
  if (inForce === null) return { ...own, localTerms: null };
  const localTerms = termsView(inForce, agencies);
  return { ...own, timeLimits: [...own.timeLimits, ...localTerms.timeLimits], localTerms };
}

/** The version of a procedure in force on a day, past or to come; null where none is. */
export const versionOn = (procedure: Pick<ProcedureView, 'versions'>, on: string): VersionView | null =>
  inForceOn(procedure.versions, on);

const statusOf = (versions: readonly VersionView[], current: VersionView | null, on: string): ProcedureStatus => {
  if (current !== null) return 'IN_FORCE';
  if (versions.length === 0) return 'DRAFT';
  return versions.some((version) => version.validFrom !== null && version.validFrom > on) ? 'UPCOMING' : 'ENDED';
};

/** What a snapshot is made of. */
export interface ViewsOnDay {
  readonly agencies: ReadonlyMap<string, AgencyView>;
  /** By the id of an agency, whoever stands in its place on the day: itself or its successor. */
  readonly answering: ReadonlyMap<string, AgencyView>;
  readonly fields: ReadonlyMap<string, FieldView>;
  readonly procedures: readonly ProcedureView[];
}

/** Everything as it is seen on the day. Procedures keep the order of the data. */
export function viewsOn(data: CatalogueData, on: string): ViewsOnDay {
  const agencies = agenciesOn(data.agencies, on);
  const place = standingIn(data.agencyLinks, on);
  // What an agency answered for, its successor answers for from that day on.
  const answering = new Map([...agencies].map(([id, agency]) => [id, agencies.get(place(id)) ?? agency]));
  const fields = new Map(data.fields.map((field) => [field.id, field]));
  const versions = Map.groupBy(data.versions, (version) => version.procedureId);
  // Procedures name each other, so the lists stand before the procedures that they will hold.
  const successors = new Map<string, ProcedureView[]>();
  const predecessors = new Map<string, ProcedureView[]>();
  const listOf = (lists: Map<string, ProcedureView[]>, id: string): ProcedureView[] => {
    const list = lists.get(id) ?? [];
    lists.set(id, list);
    return list;
  };
  const view = ({ fieldId, agencyId, ...own }: ProcedureData): ProcedureView => {
    const history = (versions.get(own.id) ?? [])
      .map((version) => versionOnDay(version, answering, on))
      .sort((a, b) => b.number - a.number);
    const current = inForceOn(history, on);
    return {
      ...own,
      title: (current ?? newestDecided(history))?.title ?? own.title,
      field: fields.get(fieldId ?? '') ?? null,
      agency: answering.get(agencyId ?? '') ?? null,
      status: statusOf(history, current, on),
      currentVersion: current,
      versions: history,
      successors: listOf(successors, own.id),
      predecessors: listOf(predecessors, own.id),
    };
  };
  const procedures = data.procedures.map(view);
  const byId = new Map(procedures.map((procedure) => [procedure.id, procedure]));
  for (const { predecessorId, successorId } of data.links) {
    const predecessor = byId.get(predecessorId);
    const successor = byId.get(successorId);
    if (predecessor === undefined || successor === undefined) continue;
    successors.get(predecessorId)?.push(successor);
    predecessors.get(successorId)?.push(predecessor);
  }
  return { agencies, answering, fields, procedures };
}
