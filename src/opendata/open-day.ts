import type { CivilDate } from '../calendar/civil-date.ts';
import type { CatalogueData } from '../registry/catalogue/catalogue-data.ts';
import { holdsOn, viewsOn } from '../registry/catalogue/views-on.ts';
import type { AgencyView, FieldView, ProcedureView, VersionView } from '../registry/catalogue/views.ts';

/** A procedure with the version that is told of. */
export interface Told {
  readonly procedure: ProcedureView;
  readonly version: VersionView;
}

/** The catalogue as the public may have it on a day. */
export interface OpenDay {
  readonly asOf: CivilDate;
  readonly revision: number;
  /** With the version in force, by code. */
  readonly inForce: readonly Told[];
  /** Those that ended, with the last version, by code. */
  readonly ended: readonly Told[];
  /** That exist on the day, by code and id. */
  readonly agencies: readonly AgencyView[];
  /** By slug. */
  readonly fields: readonly FieldView[];
  /** Who answers for the catalogue; null where no single provincial agency stands above the others. */
  readonly publisher: AgencyView | null;
  /** Whether anything in it is demo data. */
  readonly demo: boolean;
}

const byText =
  <T>(textOf: (each: T) => string) =>
  (one: T, other: T): number => {
    const [a, b] = [textOf(one), textOf(other)];
    return a === b ? 0 : a < b ? -1 : 1;
  };

/** The version that a procedure is told by: in force on the day, else the last that was, else the first to come. */
export function toldBy(procedure: ProcedureView, on: string): VersionView | null {
  const { currentVersion, versions } = procedure;
  if (currentVersion !== null) return currentVersion;
  return versions.find(({ validFrom }) => validFrom !== null && validFrom <= on) ?? versions.at(-1) ?? null;
}

/** The province: the one provincial agency of the day that has no agency of the province above it. */
export function publisherAmong(agencies: readonly AgencyView[]): AgencyView | null {
  const heads = agencies.filter(({ level, parent }) => level === 'PROVINCE' && parent?.level !== 'PROVINCE');
  return heads.length === 1 ? (heads[0] ?? null) : null;
}

/** What is open on a civil day, past, present or decided for later. Drafts are never part of it. */
export function openDay(data: CatalogueData, asOf: CivilDate): OpenDay {
  const views = viewsOn(data, asOf);
  const told = views.procedures
    .filter(({ status }) => status !== 'DRAFT')
    .flatMap((procedure): Told[] => {
      const version = toldBy(procedure, asOf);
      return version === null ? [] : [{ procedure, version }];
    })
    .sort(byText(({ procedure }) => procedure.code));
  const agencies = [...views.agencies.values()]
    .filter((agency) => holdsOn(agency, asOf))
    .sort(byText(({ code, id }) => `${code} ${id}`));
  return {
    asOf,
    revision: data.revision,
    inForce: told.filter(({ procedure }) => procedure.status === 'IN_FORCE'),
    ended: told.filter(({ procedure }) => procedure.status === 'ENDED'),
    agencies,
    fields: [...views.fields.values()].sort(byText(({ slug }) => slug)),
    publisher: publisherAmong(agencies),
    demo: told.some(({ procedure }) => procedure.demo) || agencies.some(({ demo }) => demo),
  };
}
