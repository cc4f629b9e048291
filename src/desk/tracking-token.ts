import { createHmac, timingSafeEqual } from 'node:crypto';

/** Crockford's base 32: no I, L, O, U, so that nothing is misread from paper. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 12;
/** Characters looked at, spaces and hyphens among them. */
const LONGEST_TYPED = 100;

/**
 * The token on a slip: 60 bits of HMAC-SHA256 over application and serial, written `XXXX-XXXX-XXXX`. It is derived,
 * not kept, so a reader of the database without the secret cannot follow anybody's case; a new serial makes the old
 * token worthless.
 */
export function trackingToken(secret: Buffer, applicationId: string, serial: number): string {
  const mac = createHmac('sha256', secret).update(`${applicationId}:${serial}`).digest();
  let bits = mac.readBigUInt64BE(0) >> 4n;
  let written = '';
  for (let place = 0; place < LENGTH; place += 1) {
    written = ALPHABET.charAt(Number(bits & 31n)) + written;
    bits >>= 5n;
  }
  return `${written.slice(0, 4)}-${written.slice(4, 8)}-${written.slice(8)}`;
}

/** What a person meant to type: case, spaces and hyphens do not matter, O is 0, I and L are 1; null where no token can be meant. */
function asMeant(typed: string): string | null {
  const bare = typed.replaceAll(/[\s\p{Pd}]/gu, '');
  // Before upper case, which makes letters of the alphabet out of others (ı, ſ).
  if (!/^[0-9A-TV-Za-tv-z]{12}$/.test(bare)) return null;
  return bare.toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/gu, '1');
}

/** Whether the token typed belongs to the application; in the same time whatever is typed. */
export function tokenMatches(secret: Buffer, applicationId: string, serial: number, typed: string): boolean {
  const expected = Buffer.from(trackingToken(secret, applicationId, serial).replaceAll('-', ''));
  const meant = typed.length > LONGEST_TYPED ? null : asMeant(typed);
  const given = Buffer.from(meant ?? '-'.repeat(LENGTH));
  return timingSafeEqual(given, expected) && meant !== null;
}
