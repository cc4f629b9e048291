/**
 * What resolvers are handed where that is not the GraphQL type itself: rows and views of the capability that owns the
 * data. `codegen.ts` maps the types of the schema to these names. Until a capability exports its own shape, the least
 * that identifies the thing stands here; replace it by `export type { … } from '../<capability>/….ts'`.
 */

export interface AgencyView {
  readonly id: string;
}

export interface FieldView {
  readonly id: string;
}

export interface ProcedureView {
  readonly id: string;
  readonly code: string;
}

export interface VersionView {
  readonly id: string;
}

export interface LocalTermsView {
  readonly id: string;
}

export interface RecommendationRow {
  readonly id: string;
}

export interface ApplicationRow {
  readonly id: string;
}

/** The catalogue as an immutable snapshot; the registry says what is in it. */
export type Catalogue = object;
