import type { NamingProcedure } from './documents.loaders.ts';

/** A page of the procedures that name a document. */
export interface NamingProceduresView {
  readonly documentId: string;
  readonly nodes: readonly NamingProcedure[];
  readonly more: boolean;
  readonly after: string | null;
}
