import type { Locale } from '../messages/locale.ts';
import type { CatalogueSnapshot } from '../registry/catalogue/snapshot.ts';
import { AUDIENCES, CHANNELS } from './linked/codes.ts';
import { openDay } from './open-day.ts';
import { DISTRIBUTED, TABLES } from './open-files.ts';
import { publisherName } from './publication.ts';
import { columnsOf, type Table } from './table.ts';
import type { Words } from './words.ts';

/** What there is today, without the day itself. */
interface Counted {
  readonly rows: ReadonlyMap<Table, number>;
  readonly publisher: Words;
  readonly demo: boolean;
}

/** Counted once for each snapshot of the catalogue. */
const known = new WeakMap<CatalogueSnapshot, Counted>();

function countedIn(snapshot: CatalogueSnapshot): Counted {
  const counted = known.get(snapshot);
  if (counted !== undefined) return counted;
  const day = openDay(snapshot.reusable.data, snapshot.date);
  const rows = new Map(TABLES.map((table) => [table, table.count(day)]));
  const made = { rows, publisher: publisherName(day), demo: day.demo };
  known.set(snapshot, made);
  return made;
}

const pathOf = (name: string): string => `/open-data/${name}`;

const described = (table: Table, rows: number, locale: Locale) => ({
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

const codesOf = (list: string, codes: Readonly<Record<string, Words>>, locale: Locale) =>
  Object.entries(codes).map(([code, label]) => ({ list, code, label: label[locale] }));

/** What is given out today, for people: sets with their files and columns, and the codes, in one language. */
export function description(snapshot: CatalogueSnapshot, licence: string, locale: Locale) {
  const { rows, publisher, demo } = countedIn(snapshot);
  return {
    asOf: snapshot.date,
    revision: snapshot.revision,
    licence,
    publisher: publisher[locale],
    demo,
    catalogue: pathOf('catalogue.jsonld'),
    sets: TABLES.map((table) => described(table, rows.get(table) ?? 0, locale)),
    codes: [...codesOf('channel', CHANNELS, locale), ...codesOf('audience', AUDIENCES, locale)],
  };
}
