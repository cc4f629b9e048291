import type { Request } from 'express';
import type { PublicGate } from '../public-gate.ts';
import type { CatalogueSnapshot } from '../registry/catalogue/snapshot.ts';
import { addressesUnder, baseOf } from './addresses.ts';
import type { Publication } from './publication.ts';

export interface OpenDataOptions {
  readonly catalogue: { readonly current: CatalogueSnapshot };
  readonly gate: PublicGate;
  /** How people reach the server, without a slash at the end; null: where its port is. */
  readonly publicUrl: string | null;
  /** Address of the licence under which the data is given out. */
  readonly licence: string;
  /** Who asks, as it is counted. */
  readonly clientOf: (request: Request) => string;
}

/** Under which addresses a request is answered. */
export const publicationFor = (request: Request, options: OpenDataOptions): Publication => ({
  at: addressesUnder(baseOf(options.publicUrl, request.socket)),
  licence: options.licence,
});
