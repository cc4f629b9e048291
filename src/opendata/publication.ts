import type { Addresses } from './addresses.ts';
import type { OpenDay } from './open-day.ts';
import { type Words, words } from './words.ts';

/** Under which addresses and licence the data is given out. */
export interface Publication {
  readonly at: Addresses;
  /** Address of the licence's text. */
  readonly licence: string;
}

/** Attribution 4.0 International: use for anything, name the source. *Ours*. */
export const OPEN_DATA_LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

export const CATALOGUE_TITLE = words('Danh mục thủ tục hành chính: dữ liệu mở', 'Administrative procedures: open data');

/** Who publishes where no agency of the catalogue can be named. */
const NOBODY = words('Đơn vị vận hành Một cửa', 'Whoever runs Một cửa');

export const DEMO_WARNING = words(
  'Dữ liệu minh họa, không phải thông tin chính thức: xem demo và demoNote ở từng dòng.',
  'Demo data, not official information: see demo and demoNote on each row.',
);

/** Who publishes, for people. */
export const publisherName = ({ publisher }: Pick<OpenDay, 'publisher'>): Words =>
  publisher === null ? NOBODY : words(publisher.name, publisher.nameEn ?? publisher.name);

/** Who publishes: the province, or the installation itself where the catalogue names none. */
export const publisherOf = (
  { publisher }: Pick<OpenDay, 'publisher'>,
  at: Addresses,
): { readonly uri: string; readonly identifier: string; readonly name: Partial<Words> } =>
  publisher === null
    ? { uri: at.word('publisher'), identifier: at.word('publisher'), name: NOBODY }
    : {
        uri: at.agency(publisher.id),
        identifier: publisher.code,
        name: { vi: publisher.name, ...(publisher.nameEn === null ? {} : { en: publisher.nameEn }) },
      };

/** What everything that is given out says of itself. */
export const aboutOf = (day: OpenDay, { at, licence }: Publication) => ({
  publisher: publisherOf(day, at),
  licence,
  asOf: day.asOf,
  revision: day.revision,
  documentation: at.page,
});

/** What every file of a set says of itself. */
export const headOf = (name: string, title: Words, rows: number, day: OpenDay, publication: Publication) => ({
  dataset: publication.at.word(`dataset-${name}`),
  title,
  ...aboutOf(day, publication),
  rows,
  demo: day.demo,
  demoNote: day.demo ? DEMO_WARNING : null,
});
