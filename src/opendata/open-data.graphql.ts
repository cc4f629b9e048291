import type { RequestContext } from '../graphql/context.ts';
import type { OpenData, OpenDataSet, Resolvers } from '../graphql/generated/resolvers.ts';
import type { Locale } from '../messages/locale.ts';
import type { CatalogueSnapshot } from '../registry/catalogue/snapshot.ts';
import { AUDIENCES, CHANNELS } from './linked/codes.ts';
import { type OpenDay, openDay } from './open-day.ts';
import { DISTRIBUTED, TABLES } from './open-files.ts';
import { publisherName } from './publication.ts';
import { columnsOf, type Table } from './table.ts';

/** What the catalogue holds is counted once for each snapshot of it. */
const seen = new WeakMap<CatalogueSnapshot, { readonly day: OpenDay; readonly rows: ReadonlyMap<Table, number> }>();

function today(snapshot: CatalogueSnapshot) {
  const known = seen.get(snapshot);
  if (known !== undefined) return known;
  const day = openDay(snapshot.reusable.data, snapshot.date);
  const made = { day, rows: new Map(TABLES.map((table) => [table, table.count(day)])) };
  seen.set(snapshot, made);
  return made;
}

const pathOf = (name: string): string => `/open-data/${name}`;

const setOf = (table: Table, rows: number, locale: Locale): OpenDataSet => ({
  name: table.name,
  title: table.title[locale],
  about: table.about[locale],
  rows,
  files: DISTRIBUTED.filter((file) => file.table === table).map(({ name, format }) => ({ path: pathOf(name), format })),
  columns: columnsOf(table).map(({ name, type, list = false, meaning }) => ({
    name,
    type,
    list,
    meaning: meaning[locale],
  })),
});

const codesOf = (list: string, codes: typeof CHANNELS | typeof AUDIENCES, locale: Locale): OpenData['codes'] =>
  Object.entries(codes).map(([code, label]) => ({ list, code, label: label[locale] }));

export const openDataResolvers: Resolvers = {
  Query: {
    openData: (_parent, _args, { catalogue, locale, openDataLicence }: RequestContext) => {
      const { day, rows } = today(catalogue);
      return {
        asOf: day.asOf,
        revision: day.revision,
        licence: openDataLicence,
        publisher: publisherName(day)[locale],
        demo: day.demo,
        catalogue: pathOf('catalogue.jsonld'),
        sets: TABLES.map((table) => setOf(table, rows.get(table) ?? 0, locale)),
        codes: [...codesOf('channel', CHANNELS, locale), ...codesOf('audience', AUDIENCES, locale)],
      };
    },
  },
};
