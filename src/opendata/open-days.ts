import type { CivilDate } from '../calendar/civil-date.ts';
import type { CatalogueData } from '../registry/catalogue/catalogue-data.ts';
import type { CatalogueSnapshot } from '../registry/catalogue/snapshot.ts';
import { type OpenDay, openDay } from './open-day.ts';

/** Days that are kept: today, and the last other ones that somebody asked for. */
const KEPT = 3;

/** The days of the catalogue as it stands, each made once and kept while it is asked for. */
export class OpenDays {
  #kept: readonly { readonly data: CatalogueData; readonly day: OpenDay }[] = [];

  /** A day as this snapshot's catalogue has it; the snapshot's own unless told. */
  on({ reusable: { data }, date }: CatalogueSnapshot, asOf: CivilDate = date): OpenDay {
    const known = this.#kept.find((each) => each.data === data && each.day.asOf === asOf);
    const found = known ?? { data, day: openDay(data, asOf) };
    // Those of older data are of no use to anybody who comes later.
    const others = this.#kept.filter((each) => each !== known && each.data === data);
    this.#kept = [found, ...others].slice(0, KEPT);
    return found.day;
  }
}
