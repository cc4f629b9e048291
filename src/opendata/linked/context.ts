import type { Addresses } from '../addresses.ts';

const reference = (id: string) => ({ '@id': id, '@type': '@id' });
const inLanguages = (id: string) => ({ '@id': id, '@container': '@language' });
const typed = (id: string, type: string) => ({ '@id': id, '@type': `xsd:${type}` });

/**
 * The context of all linked files, written into each of them: whoever reads one asks no other server. Names are those of
 * CPSV-AP 3.2.0 (SEMIC, release of 2024) and DCAT 3; `demo` is a word of our own.
 */
export const contextUnder = (at: Addresses) => ({
  adms: 'http://www.w3.org/ns/adms#',
  cpsv: 'http://purl.org/vocab/cpsv#',
  cv: 'http://data.europa.eu/m8g/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  eli: 'http://data.europa.eu/eli/ontology#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  /** The class that CPSV-AP asks for where an organisation says which region it covers. */
  AdministrativeUnit: 'http://data.europa.eu/88u/dataset/atu-type',
  identifier: 'dct:identifier',
  title: inLanguages('dct:title'),
  description: inLanguages('dct:description'),
  prefLabel: inLanguages('skos:prefLabel'),
  name: inLanguages('foaf:name'),
  note: inLanguages('skos:note'),
  /** What demo data stands for. */
  demoNote: inLanguages('skos:editorialNote'),
  keyword: inLanguages('dcat:keyword'),
  notation: 'skos:notation',
  hasCompetentAuthority: reference('cv:hasCompetentAuthority'),
  thematicArea: reference('cv:thematicArea'),
  audience: reference('dct:audience'),
  hasChannel: reference('cv:hasChannel'),
  hasCost: reference('cv:hasCost'),
  hasInputType: reference('cv:hasInputType'),
  holdsRequirement: reference('cv:holdsRequirement'),
  hasLegalResource: reference('cv:hasLegalResource'),
  produces: reference('cpsv:produces'),
  follows: reference('cpsv:follows'),
  implements: reference('cpsv:implements'),
  processingTime: typed('cv:processingTime', 'duration'),
  hasValue: typed('cv:hasValue', 'double'),
  currency: reference('cv:currency'),
  ifAccessedThrough: reference('cv:ifAccessedThrough'),
  status: reference('adms:status'),
  language: reference('dct:language'),
  spatial: reference('dct:spatial'),
  type: reference('dct:type'),
  isPartOf: reference('dct:isPartOf'),
  isReplacedBy: reference('dct:isReplacedBy'),
  replaces: reference('dct:replaces'),
  isVersionOf: reference('dct:isVersionOf'),
  hasVersion: reference('dct:hasVersion'),
  temporal: reference('dct:temporal'),
  startDate: typed('dcat:startDate', 'date'),
  endDate: typed('dcat:endDate', 'date'),
  page: reference('foaf:page'),
  source: reference('dct:source'),
  numberOfDocument: 'eli:id_local',
  dateOfDocument: typed('eli:date_document', 'date'),
  issuerOfDocument: 'eli:responsibility_of',
  publisher: reference('dct:publisher'),
  licence: reference('dct:license'),
  modified: typed('dct:modified', 'date'),
  versionOfData: 'dcat:version',
  landingPage: reference('dcat:landingPage'),
  dataset: reference('dcat:dataset'),
  distribution: reference('dcat:distribution'),
  accessURL: reference('dcat:accessURL'),
  downloadURL: reference('dcat:downloadURL'),
  mediaType: reference('dcat:mediaType'),
  format: reference('dct:format'),
  theme: reference('dcat:theme'),
  conformsTo: reference('dct:conformsTo'),
  accrualPeriodicity: reference('dct:accrualPeriodicity'),
  demo: typed(at.word('demo'), 'boolean'),
});

/** A thing with its address, as JSON-LD. */
export interface LinkedNode {
  readonly '@id': string;
  readonly '@type': string | readonly string[];
  readonly [property: string]: unknown;
}

const EU = 'http://publications.europa.eu/resource/authority';

/** Words of the European authority tables. */
export const AUTHORITY = {
  vietnam: `${EU}/country/VNM`,
  vietnamese: `${EU}/language/VIE`,
  dong: `${EU}/currency/VND`,
  government: `${EU}/data-theme/GOVE`,
  irregular: `${EU}/frequency/IRREG`,
  fileType: (name: 'CSV' | 'JSON' | 'JSON_LD') => `${EU}/file-type/${name}`,
} as const;

/** Leaves out what is not known: a null in JSON-LD would be one more thing to explain. */
export const known = (properties: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(properties).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
