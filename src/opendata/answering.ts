import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { Request, Response } from 'express';
import { type Origin, tagOf } from './entity-tag.ts';
import type { WrittenFile } from './written-files.ts';

/** What an answer says of itself beside its body. */
export interface Heading extends Origin {
  readonly mediaType: string;
  /** Whether it is also sent packed. */
  readonly packable: boolean;
  /** Addresses that belong to it, by relation (RFC 8288). */
  readonly links: readonly { readonly href: string; readonly rel: string; readonly type?: string }[];
  /** Name that a browser saves it under; left out, it shows it. */
  readonly saveAs?: string;
}

/** So long a cache may give it out unasked; then it asks, and mostly hears that nothing changed. */
const FRESH_SECONDS = 60;

/** Whether the reader takes what is packed. */
const packs = (request: Request): boolean => request.acceptsEncodings('gzip', 'identity') === 'gzip';

/**
 * Says what the answer is; answers it too where the reader has it already (304) or asked for no body (HEAD). Whether
 * there is a body left to send: for both, nothing has to be written first.
 */
export function head(request: Request, response: Response, heading: Heading): boolean {
  const { links, mediaType, packable, asOf, revision, licence, saveAs } = heading;
  const relations = [{ href: licence, rel: 'license' }, ...links].map(
    ({ href, rel, ...more }) => `<${href}>; rel="${rel}"${'type' in more && more.type ? `; type="${more.type}"` : ''}`,
  );
  if (packable) response.vary('Accept-Encoding');
  response.set({
    'Content-Type': mediaType,
    // A packed answer is another row of bytes, so it has another tag (RFC 9110, 8.8.3.3).
    ETag: `"${tagOf(heading)}${packable && packs(request) ? '-gzip' : ''}"`,
    'Cache-Control': `public, max-age=${FRESH_SECONDS}, must-revalidate`,
    Link: relations.join(', '),
    'Open-Data-As-Of': asOf,
    'Open-Data-Revision': String(revision),
    ...(saveAs === undefined ? {} : { 'Content-Disposition': `attachment; filename="${saveAs}"` }),
  });
  if (request.fresh) {
    response.status(304).end();
    return false;
  }
  if (request.method === 'HEAD') response.end();
  return request.method !== 'HEAD';
}

/** Sends a file as the reader takes it. Whoever hangs up in between is nobody's fault. */
export async function sendFile(request: Request, response: Response, { packed, length }: WrittenFile): Promise<void> {
  if (packs(request)) {
    response.set({ 'Content-Encoding': 'gzip', 'Content-Length': String(packed.length) }).end(packed);
    return;
  }
  response.set('Content-Length', String(length));
  await pipeline(Readable.from([packed]), createGunzip(), response).catch((error: unknown) => {
    if (!response.destroyed) throw error;
  });
}

/** Anybody's page may read it (open data is for programs of strangers too). */
export const openToAll = (response: Response): void => {
  response.set({
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'ETag, Link, Open-Data-As-Of, Open-Data-Revision',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  });
};
