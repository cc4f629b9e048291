/** The catalogue as it is stored, at one revision: what snapshots of any day are derived from. */
import type { AgencyLink } from '../agency-succession.ts';
import type { Synonym } from '../search/readings.ts';
import type { LocalStep } from '../local-terms.ts';
import type { AgencyRole } from '../version-content.ts';
import type {
  AgencyCodeView,
  AgencyView,
  FeeView,
  FieldView,
  ProcedureView,
  TimeLimitView,
  VersionBase,
} from './views.ts';

export interface AgencyData extends Omit<AgencyView, 'codes' | 'parent'> {
  readonly parentId: string | null;
  readonly codes: readonly AgencyCodeView[];
}

/** An overlay of the province on a version. */
export interface LocalTermsData {
  readonly id: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly decisionNumber: string | null;
  readonly timeLimits: readonly TimeLimitView[];
  readonly fees: readonly FeeView[];
  readonly steps: readonly LocalStep[];
  readonly agencies: readonly { readonly agencyId: string; readonly role: AgencyRole }[];
}

export interface VersionData extends VersionBase {
  readonly timeLimits: readonly TimeLimitView[];
  /** All overlays, whenever they hold. */
  readonly terms: readonly LocalTermsData[];
}

type OwnColumns =
  | 'id'
  | 'code'
  | 'rawCode'
  | 'ownerCode'
  | 'title'
  | 'reviewStatus'
  | 'source'
  | 'sourceUrl'
  | 'demo'
  | 'demoNote'
  | 'version';

export interface ProcedureData extends Pick<ProcedureView, OwnColumns> {
  readonly fieldId: string | null;
  readonly agencyId: string | null;
}

export interface CatalogueData {
  /** Grows with every change; equal revisions are equal catalogues. */
  readonly revision: number;
  readonly agencies: readonly AgencyData[];
  /** What became of agencies, whenever it happens. */
  readonly agencyLinks: readonly AgencyLink[];
  readonly fields: readonly FieldView[];
  readonly procedures: readonly ProcedureData[];
  /** Decided versions only, in any order. */
  readonly versions: readonly VersionData[];
  readonly links: readonly { readonly predecessorId: string; readonly successorId: string }[];
  readonly synonyms: readonly Synonym[];
}
