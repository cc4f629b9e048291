import type { Request } from 'express';

/**
 * Whether a form was sent from a page of ours. Browsers say so in `Sec-Fetch-Site`, older ones in `Origin`; a program
 * that sends neither has no user whom a strange page could have moved (*ours*: nobody is signed in to these pages).
 */
export function isSameOrigin(request: Pick<Request, 'get' | 'host'>): boolean {
  const site = request.get('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const origin = request.get('origin');
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === request.host;
}
