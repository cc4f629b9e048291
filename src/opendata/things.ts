import type { CatalogueSnapshot } from '../registry/catalogue/snapshot.ts';
import type { AgencyView, LegalDocumentView, ProcedureView } from '../registry/catalogue/views.ts';
import type { Addresses } from './addresses.ts';
import { statusOfVersion } from './linked/codes.ts';
import { known, type LinkedNode } from './linked/context.ts';
import { documentNode, fieldNode, supporting } from './linked/graph.ts';
import { areaNodes, organisationNode, publisherNode } from './linked/organisations.ts';
import { procedureNode, serviceNode } from './linked/service.ts';
import { type OpenDay, toldBy } from './open-day.ts';
import { ENDED_PROCEDURES, PROCEDURES } from './procedure-tables.ts';
import { publisherOf, type Publication } from './publication.ts';
import { agencyRecord, fieldRecord, procedureRecord } from './records.ts';

/** A thing with a permanent address, as it is told of today. */
export interface Thing {
  /** Its permanent address: where it was asked for by another name, that leads here. */
  readonly uri: string;
  /** What tells it from others of its kind, as in its address. */
  readonly key: readonly string[];
  /** The page about it, from the root of the server; null where there is none. */
  readonly page: string | null;
  /** The member of the JSON that holds it. */
  readonly member: string;
  record(): unknown;
  nodes(): Iterable<LinkedNode>;
}

/** What things are looked up in. */
export interface Lookup {
  readonly snapshot: CatalogueSnapshot;
  readonly day: OpenDay;
  readonly publication: Publication;
}

/** By the code in any printed form. Drafts are not for the public. */
const decided = ({ snapshot }: Lookup, code: string): ProcedureView | null => {
  const found = snapshot.procedureByCode(code);
  return found === null || found.status === 'DRAFT' ? null : found;
};

const pageOf = ({ code }: ProcedureView): string => `/procedures/${encodeURIComponent(code)}`;

const versionsOf = ({ code, versions }: ProcedureView, at: Addresses) =>
  versions.map(({ number, state, validFrom, validTo, decisionNumber }) => ({
    uri: at.version(code, number),
    number,
    state,
    validFrom,
    validTo,
    decisionNumber,
  }));

/** A procedure: in force, to come or ended; it answers for good. */
export function procedureThing(lookup: Lookup, code: string): Thing | null {
  const { day, publication } = lookup;
  const { at } = publication;
  const procedure = decided(lookup, code);
  const version = procedure === null ? null : toldBy(procedure, day.asOf);
  if (procedure === null || version === null) return null;
  const told = { procedure, version };
  const table = procedure.status === 'ENDED' ? ENDED_PROCEDURES : PROCEDURES;
  return {
    uri: at.procedure(procedure.code),
    key: [procedure.code],
    page: pageOf(procedure),
    member: 'procedure',
    record: () => ({ ...procedureRecord(told, at), versions: versionsOf(procedure, at) }),
    *nodes() {
      yield procedureNode(told, publisherOf(day, at).uri, at.word(`dataset-${table.name}`), at);
      yield* supporting([told], table, day, publication);
    },
  };
}

/** A version of a procedure, whenever it is or was in force. */
export function versionThing(lookup: Lookup, code: string, number: string): Thing | null {
  const { day, publication } = lookup;
  const { at } = publication;
  const procedure = decided(lookup, code);
  const version = procedure?.versions.find((each) => String(each.number) === number);
  if (procedure === null || version === undefined) return null;
  const told = { procedure, version };
  const uri = at.version(procedure.code, version.number);
  return {
    uri,
    key: [procedure.code, String(version.number)],
    page: pageOf(procedure),
    member: 'procedure',
    record: () => procedureRecord(told, at),
    *nodes() {
      const standing = {
        '@id': uri,
        identifier: `${procedure.code}/version/${version.number}`,
        status: statusOfVersion(version, day.asOf),
        publisher: publisherOf(day, at).uri,
        links: { isVersionOf: at.procedure(procedure.code), isPartOf: at.word(`dataset-${PROCEDURES.name}`) },
      };
      yield serviceNode(told, standing, at);
      yield* supporting([told], PROCEDURES, day, publication);
    },
  };
}

/** An agency by its id or by the code that it has today; one that ended answers too, and names who stands in its place. */
export function agencyThing({ snapshot, day, publication }: Lookup, key: string): Thing | null {
  const { at } = publication;
  const found: AgencyView | null =
    snapshot.agency(key) ?? snapshot.agenciesToday().find(({ code }) => code === key) ?? null;
  if (found === null) return null;
  const inPlace = snapshot.answering.get(found.id) ?? found;
  const replacedBy = inPlace.id === found.id ? [] : [at.agency(inPlace.id)];
  return {
    uri: at.agency(found.id),
    key: [found.id],
    page: `/?agency=${encodeURIComponent(inPlace.id)}`,
    member: 'agency',
    record: () => ({ ...agencyRecord(found, at), replacedBy }),
    *nodes() {
      yield { ...organisationNode(found, at), ...known({ isReplacedBy: replacedBy }) };
      yield* areaNodes([found], at);
      if (day.publisher?.id !== found.id) yield publisherNode(day, at);
    },
  };
}

/** A field by its slug. */
export function fieldThing({ snapshot, day, publication }: Lookup, slug: string): Thing | null {
  const { at } = publication;
  const field = snapshot.fields.find((each) => each.slug === slug);
  if (field === undefined) return null;
  const procedures = day.inForce.filter(({ procedure }) => procedure.field?.id === field.id).length;
  return {
    uri: at.field(field.slug),
    key: [field.slug],
    page: `/?field=${encodeURIComponent(field.id)}`,
    member: 'field',
    record: () => fieldRecord(field, procedures, at),
    nodes: () => [fieldNode(field, at)],
  };
}

/** A legal document that some decided version stands on, and the procedures that do. */
export function documentThing({ snapshot, publication }: Lookup, id: string): Thing | null {
  const { at } = publication;
  let found: LegalDocumentView | undefined;
  const procedures: string[] = [];
  for (const { code, versions } of snapshot.procedures) {
    const named = versions.flatMap(({ legalDocuments }) => legalDocuments).find((each) => each.id === id);
    if (named === undefined) continue;
    found = named;
    procedures.push(at.procedure(code));
  }
  if (found === undefined) return null;
  const { number, title, issuer, issuedOn } = found;
  const node = documentNode(found, at);
  return {
    uri: at.legalDocument(id),
    key: [id],
    page: null,
    member: 'legalDocument',
    record: () => ({ uri: at.legalDocument(id), number, title, issuer, issuedOn, procedures }),
    nodes: () => [node],
  };
}
