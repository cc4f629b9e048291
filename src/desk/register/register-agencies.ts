import type { CivilDate } from '../../calendar/civil-date.ts';
import type { AgencyView, ProcedureView } from '../../registry/catalogue/views.ts';
import { holdsOn } from '../../registry/catalogue/views-on.ts';
import { foldText } from '../../registry/search/fold.ts';
import type { CatalogueSnapshot } from '../../registry/catalogue/snapshot.ts';

/** Finds what a register names: agencies by a code that they had on the day or by name, procedures by code or title. */
export interface RegisterNames {
  agency(written: string, day: CivilDate): AgencyView | null;
  /** `null` where nothing, `'MANY'` where several are called so. */
  procedure(written: string): ProcedureView | 'MANY' | null;
}

export function registerNames(catalogue: CatalogueSnapshot): RegisterNames {
  const byName = Map.groupBy(catalogue.agencies, ({ name }) => foldText(name));
  const byTitle = Map.groupBy(catalogue.procedures, ({ title }) => foldText(title));
  const sameCode = (one: string, other: string): boolean => one.toUpperCase() === other.toUpperCase();
  return {
    agency: (written, day) => {
      const then = (agencies: readonly AgencyView[]): AgencyView | null =>
        agencies.find((agency) => holdsOn(agency, day)) ?? null;
      const coded = catalogue.agencies.filter(
        ({ code, codes }) =>
          codes.some((each) => sameCode(each.code, written) && holdsOn(each, day)) ||
          (codes.length === 0 && sameCode(code, written)),
      );
      return then(coded) ?? then(byName.get(foldText(written)) ?? []);
    },
    procedure: (written) => {
      const coded = catalogue.procedureByCode(written);
      if (coded) return coded;
      const [only, ...more] = byTitle.get(foldText(written)) ?? [];
      return more.length > 0 ? 'MANY' : (only ?? null);
    },
  };
}
