import type { OpenDay } from '../open-day.ts';
import { CATALOGUE_TITLE, DEMO_WARNING, publisherOf, type Publication } from '../publication.ts';
import type { Table } from '../table.ts';
import { type Words, words } from '../words.ts';
import { AUTHORITY, known, type LinkedNode } from './context.ts';
import { datasetNode, pageNode } from './graph.ts';
import { areaNodes, areaOf, publisherNode } from './organisations.ts';

/** A file as one of the ways to get a set. */
export interface Distributed {
  readonly name: string;
  readonly table: Table;
  readonly format: 'CSV' | 'JSON' | 'JSONLD';
}

const FORMATS = {
  CSV: { title: 'CSV', media: 'text/csv', fileType: 'CSV' },
  JSON: { title: 'JSON', media: 'application/json', fileType: 'JSON' },
  JSONLD: { title: 'JSON-LD, CPSV-AP 3.2.0', media: 'application/ld+json', fileType: 'JSON_LD' },
} as const;

const CPSV_AP = 'https://semiceu.github.io/CPSV-AP/releases/3.2.0/';

const ABOUT = words(
  'Thủ tục hành chính của tỉnh với giấy tờ, thời hạn, phí, căn cứ pháp lý và cơ quan, theo ngày.',
  "The province's administrative procedures with papers, limits, fees, legal basis and agencies, by day.",
);
const KEYWORDS: readonly Words[] = [
  words('thủ tục hành chính', 'administrative procedures'),
  words('dịch vụ công', 'public services'),
  words('một cửa', 'one-stop shop'),
];

function distribution({ name, format }: Distributed, day: OpenDay, { at, licence }: Publication): LinkedNode {
  const { title, media, fileType } = FORMATS[format];
  return {
    '@id': at.word(`file-${name}`),
    '@type': 'dcat:Distribution',
    title: words(title, title),
    accessURL: at.page,
    downloadURL: at.file(name),
    mediaType: `https://www.iana.org/assignments/media-types/${media}`,
    format: AUTHORITY.fileType(fileType),
    licence,
    modified: day.asOf,
    ...known({ conformsTo: format === 'JSONLD' ? CPSV_AP : null }),
  };
}

/** The catalogue of the sets, each with its files, after DCAT-AP 3 (its mandatory and recommended parts). */
export function* catalogueNodes(
  files: readonly Distributed[],
  day: OpenDay,
  publication: Publication,
): Generator<LinkedNode> {
  const { at, licence } = publication;
  const publisher = publisherOf(day, at).uri;
  const sets = Map.groupBy(files, ({ table }) => table);
  const spatial = day.publisher === null ? AUTHORITY.vietnam : areaOf(day.publisher, at);
  yield {
    '@id': at.word('catalogue'),
    '@type': 'dcat:Catalog',
    title: CATALOGUE_TITLE,
    description: day.demo ? words(`${ABOUT.vi} ${DEMO_WARNING.vi}`, `${ABOUT.en} ${DEMO_WARNING.en}`) : ABOUT,
    publisher,
    licence,
    spatial,
    language: AUTHORITY.vietnamese,
    modified: day.asOf,
    landingPage: at.page,
    dataset: [...sets.keys()].map(({ name }) => at.word(`dataset-${name}`)),
  };
  for (const [table, distributed] of sets) {
    yield {
      ...datasetNode(table, day, publication),
      spatial,
      language: AUTHORITY.vietnamese,
      theme: AUTHORITY.government,
      accrualPeriodicity: AUTHORITY.irregular,
      keyword: {
        vi: KEYWORDS.map(({ vi }) => vi),
        en: KEYWORDS.map(({ en }) => en),
      },
      distribution: distributed.map((file) => distribution(file, day, publication)),
    };
  }
  yield pageNode(at);
  yield publisherNode(day, at);
  yield* areaNodes(day.publisher === null ? [] : [day.publisher], at);
}
