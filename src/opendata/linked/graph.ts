import type { AgencyView, FieldView, LegalDocumentView } from '../../registry/catalogue/views.ts';
import type { Addresses } from '../addresses.ts';
import { listLines } from '../json-files.ts';
import type { OpenDay, Told } from '../open-day.ts';
import { publisherOf, type Publication } from '../publication.ts';
import type { Table } from '../table.ts';
import { words } from '../words.ts';
import { conceptsUnder } from './codes.ts';
import { contextUnder, known, type LinkedNode } from './context.ts';
import { areaNodes, organisationNode, publisherNode } from './organisations.ts';
import { procedureNode } from './service.ts';

/** The set that a file holds, as far as CPSV-AP wants services to say what they are part of. */
export const datasetNode = (
  table: Pick<Table, 'name' | 'title' | 'about'>,
  day: OpenDay,
  publication: Publication,
): LinkedNode => {
  const { at, licence } = publication;
  return {
    '@id': at.word(`dataset-${table.name}`),
    '@type': 'dcat:Dataset',
    identifier: at.word(`dataset-${table.name}`),
    title: table.title,
    description: table.about,
    publisher: publisherOf(day, at).uri,
    licence,
    modified: day.asOf,
    versionOfData: String(day.revision),
    landingPage: at.page,
    ...known({ note: day.demo ? words('Có dữ liệu minh họa', 'Holds demo data') : null, demo: day.demo }),
  };
};

/** The page that explains the data. */
export const pageNode = (at: Addresses): LinkedNode => ({ '@id': at.page, '@type': 'foaf:Document' });

/** A field as a concept. */
export const fieldNode = ({ slug, name, nameEn }: FieldView, at: Addresses): LinkedNode => ({
  '@id': at.field(slug),
  '@type': 'skos:Concept',
  notation: slug,
  prefLabel: { vi: name, ...(nameEn === null || nameEn === '' ? {} : { en: nameEn }) },
});

/** A legal document in the words of ELI. */
export const documentNode = (
  { id, number, title, issuer, issuedOn }: LegalDocumentView,
  at: Addresses,
): LinkedNode => ({
  '@id': at.legalDocument(id),
  '@type': 'eli:LegalResource',
  numberOfDocument: number,
  title: { vi: title },
  ...known({ issuerOfDocument: issuer, dateOfDocument: issuedOn }),
});

/** Fields and legal documents that services name, each once. */
function* namedBy(told: readonly Told[], at: Addresses): Generator<LinkedNode> {
  const seen = new Set<string>();
  const first = (id: string): boolean => !seen.has(id) && seen.add(id).has(id);
  for (const { procedure, version } of told) {
    const { field } = procedure;
    if (field !== null && first(field.id)) yield fieldNode(field, at);
    for (const document of version.legalDocuments) if (first(document.id)) yield documentNode(document, at);
  }
}

/** The agencies that answer for services and, where it is an agency, the publisher; each once. */
function agenciesOf(told: readonly Told[], { publisher }: OpenDay): readonly AgencyView[] {
  const agencies = new Map<string, AgencyView>();
  for (const agency of [publisher, ...told.map(({ procedure }) => procedure.agency)])
    if (agency !== null) agencies.set(agency.id, agency);
  return [...agencies.values()];
}

/** What services lean on: their set, its publisher, agencies, areas, fields, documents and codes. */
export function* supporting(
  told: readonly Told[],
  table: Pick<Table, 'name' | 'title' | 'about'>,
  day: OpenDay,
  publication: Publication,
): Generator<LinkedNode> {
  const { at } = publication;
  const agencies = agenciesOf(told, day);
  yield datasetNode(table, day, publication);
  yield pageNode(at);
  if (day.publisher === null) yield publisherNode(day, at);
  yield* agencies.map((agency) => organisationNode(agency, at));
  yield* areaNodes(agencies, at);
  yield* conceptsUnder(at);
  yield* namedBy(told, at);
}

/** Nodes as a JSON-LD text with its context, a node a line. */
export function* linkedText(nodes: Iterable<LinkedNode>, at: Addresses): Generator<string> {
  yield `{"@context":${JSON.stringify(contextUnder(at))},\n"@graph":[`;
  yield* listLines(nodes);
  yield ']}\n';
}

/** Some of the procedures of a day as public services after CPSV-AP 3.2.0, with everything that they name. */
export function* servicesText(
  told: readonly Told[],
  table: Pick<Table, 'name' | 'title' | 'about'>,
  day: OpenDay,
  publication: Publication,
): Generator<string> {
  const { at } = publication;
  const publisher = publisherOf(day, at).uri;
  const dataset = at.word(`dataset-${table.name}`);
  yield* linkedText(
    (function* nodes() {
      yield* supporting(told, table, day, publication);
      for (const each of told) yield procedureNode(each, publisher, dataset, at);
    })(),
    at,
  );
}
