import type {
  AgencyData,
  CatalogueData,
  LocalTermsData,
  ProcedureData,
  VersionData,
} from '../../../src/registry/catalogue/catalogue-data.ts';

/** Rows with only what a test is about; the rest is empty. */
export const agency = (id: string, more: Partial<AgencyData> = {}): AgencyData => ({
  id,
  code: id,
  codes: [],
  name: id,
  nameEn: null,
  level: 'PROVINCE',
  oneStopMode: 'NONE',
  parentId: null,
  validFrom: null,
  validTo: null,
  phone: null,
  address: null,
  demo: false,
  demoNote: null,
  ...more,
});

export const procedure = (code: string, title: string, more: Partial<ProcedureData> = {}): ProcedureData => ({
  id: `id of ${code}`,
  code,
  rawCode: null,
  ownerCode: null,
  title,
  fieldId: null,
  agencyId: null,
  reviewStatus: null,
  source: 'LOCAL',
  sourceUrl: null,
  demo: false,
  demoNote: null,
  version: 1,
  ...more,
});

export const version = (code: string, number: number, more: Partial<VersionData> = {}): VersionData => ({
  id: `${code} v${number}`,
  procedureId: `id of ${code}`,
  number,
  state: 'PUBLISHED',
  title: code,
  validFrom: '2020-01-01',
  validTo: null,
  announcedOn: null,
  effectiveOn: null,
  publicOn: null,
  datesNote: null,
  decisionNumber: null,
  endDecisionNumber: null,
  levels: [],
  audiences: [],
  audienceText: null,
  steps: null,
  submission: null,
  channels: [],
  sets: null,
  cases: [],
  timeLimits: [],
  components: [],
  forms: [],
  requirements: [],
  fees: [],
  results: [],
  legalDocuments: [],
  agencies: [],
  declaredVisits: null,
  declaredDoors: null,
  clockOverrides: [],
  demoNote: null,
  version: 1,
  terms: [],
  ...more,
});

export const terms = (id: string, validFrom: string, more: Partial<LocalTermsData> = {}): LocalTermsData => ({
  id,
  validFrom,
  validTo: null,
  decisionNumber: null,
  timeLimits: [],
  fees: [],
  steps: [],
  agencies: [],
  ...more,
});

export const catalogue = (more: Partial<CatalogueData> = {}): CatalogueData => ({
  revision: 1,
  agencies: [],
  fields: [],
  procedures: [],
  versions: [],
  links: [],
  synonyms: [],
  agencyLinks: [],
  ...more,
});

/** A procedure of one version in force, with the words of its title. */
export const simple = (
  code: string,
  title: string,
  own: Partial<ProcedureData> = {},
  content: Partial<VersionData> = {},
): { procedure: ProcedureData; version: VersionData } => ({
  procedure: procedure(code, title, own),
  version: version(code, 1, { title, ...content }),
});

/** A catalogue of such procedures. */
export const catalogueOf = (
  all: readonly { procedure: ProcedureData; version: VersionData }[],
  more: Partial<CatalogueData> = {},
): CatalogueData =>
  catalogue({ procedures: all.map((each) => each.procedure), versions: all.map((each) => each.version), ...more });
