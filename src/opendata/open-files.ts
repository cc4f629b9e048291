import { csvMetadata } from './csv-metadata.ts';
import { jsonOf, JSON_SETS } from './json-files.ts';
import { catalogueNodes, type Distributed } from './linked/dcat.ts';
import { linkedText, servicesText } from './linked/graph.ts';
import { AGENCIES, FIELDS } from './list-tables.ts';
import type { OpenDay } from './open-day.ts';
import { PART_TABLES } from './part-tables.ts';
import { ENDED_PROCEDURES, PROCEDURES } from './procedure-tables.ts';
import type { Publication } from './publication.ts';
import { csvOf, type Table } from './table.ts';

export type Format = 'CSV' | 'JSON' | 'JSONLD' | 'CSV_METADATA';

/** A file that is given out. */
export interface OpenFile {
  /** The last part of its address, such as `procedures.csv`. */
  readonly name: string;
  /** The table that it holds; null where it tells of all of them. */
  readonly table: Table | null;
  readonly format: Format;
  /** The whole text in pieces. */
  write(day: OpenDay, publication: Publication): Iterable<string>;
}

/** Every table, in the order in which the page lists them. */
export const TABLES: readonly Table[] = [PROCEDURES, ...PART_TABLES, ENDED_PROCEDURES, AGENCIES, FIELDS];

const csvFiles = (table: Table): readonly OpenFile[] => [
  { name: `${table.name}.csv`, table, format: 'CSV', write: (day, publication) => csvOf(table, day, publication) },
  {
    // Where CSVW has programs look for it beside the file.
    name: `${table.name}.csv-metadata.json`,
    table,
    format: 'CSV_METADATA',
    write: (day, publication) => [`${JSON.stringify(csvMetadata(table, day, publication), null, 2)}\n`],
  },
];

/** Sets of procedures, which are public services. */
const SERVICE_SETS = [
  { table: PROCEDURES, told: ({ inForce }: OpenDay) => inForce },
  { table: ENDED_PROCEDURES, told: ({ ended }: OpenDay) => ended },
];

/** The files of the tables, in the order in which the page lists them. */
const TABLE_FILES: readonly OpenFile[] = [
  ...TABLES.flatMap(csvFiles),
  ...JSON_SETS.map((set): OpenFile => ({
    name: `${set.table.name}.json`,
    table: set.table,
    format: 'JSON',
    write: (day, publication) => jsonOf(set, day, publication),
  })),
  ...SERVICE_SETS.map(({ table, told }): OpenFile => ({
    name: `${table.name}.jsonld`,
    table,
    format: 'JSONLD',
    write: (day, publication) => servicesText(told(day), table, day, publication),
  })),
];

/** The files that hold a table, as they are listed to people and catalogues. */
export const DISTRIBUTED: readonly Distributed[] = TABLE_FILES.flatMap(({ name, table, format }): Distributed[] =>
  table === null || format === 'CSV_METADATA' ? [] : [{ name, table, format }],
);

const CATALOGUE: OpenFile = {
  name: 'catalogue.jsonld',
  table: null,
  format: 'JSONLD',
  write: (day, publication) => linkedText(catalogueNodes(DISTRIBUTED, day, publication), publication.at),
};

/** Every file, by its name. */
export const OPEN_FILES: ReadonlyMap<string, OpenFile> = new Map(
  [...TABLE_FILES, CATALOGUE].map((file) => [file.name, file]),
);

export const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  CSV: 'text/csv; charset=utf-8; header=present',
  JSON: 'application/json; charset=utf-8',
  JSONLD: 'application/ld+json; charset=utf-8',
  CSV_METADATA: 'application/csvm+json; charset=utf-8',
};
