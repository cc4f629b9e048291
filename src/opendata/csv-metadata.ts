import type { OpenDay } from './open-day.ts';
import { publisherOf, type Publication } from './publication.ts';
import { columnsOf, LIST_MARK, type Table } from './table.ts';
import { type Words, words } from './words.ts';

/** Said of text columns: csv-writing.ts does it to every cell that a spreadsheet program would take for a formula. */
export const APOSTROPHE = words(
  "Ô bắt đầu bằng =, +, - hoặc @ có thêm dấu ' ở đầu để chương trình bảng tính không coi là công thức; JSON không có dấu này.",
  "A cell that begins with =, +, - or @ has a ' put before it, so that no spreadsheet program takes it for a formula; JSON has none.",
);

const inBoth = ({ vi, en }: Words) => [
  { '@value': vi, '@language': 'vi' },
  { '@value': en, '@language': 'en' },
];

/** What a CSV file holds, for programs: metadata after CSVW (W3C, Metadata Vocabulary for Tabular Data, 2015). */
export const csvMetadata = (table: Table, day: OpenDay, publication: Publication): unknown => {
  const { at, licence } = publication;
  const { uri, name } = publisherOf(day, at);
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'vi' }],
    url: `${table.name}.csv`,
    'dc:title': inBoth(table.title),
    'dc:description': inBoth(table.about),
    'dc:publisher': { 'schema:url': { '@id': uri }, 'schema:name': name.vi },
    'dc:license': { '@id': licence },
    'dc:modified': { '@value': day.asOf, '@type': 'xsd:date' },
    'schema:version': String(day.revision),
    'rdfs:comment': inBoth(APOSTROPHE),
    dialect: {
      encoding: 'utf-8',
      header: true,
      delimiter: ',',
      lineTerminators: ['\r\n'],
      quoteChar: '"',
      doubleQuote: true,
    },
    tableSchema: {
      primaryKey: table.key,
      columns: columnsOf(table).map((column) => ({
        name: column.name,
        titles: column.name,
        'dc:description': inBoth(column.meaning),
        datatype: column.type,
        required: table.key.includes(column.name),
        ...(column.list ? { separator: LIST_MARK } : {}),
      })),
    },
  };
};
