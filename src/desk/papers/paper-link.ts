import { createHmac, timingSafeEqual } from 'node:crypto';

/** How long a link to a paper opens it. *Ours*: long enough to print, too short to be worth keeping. */
const OPEN_MS = 15 * 60_000;

/** What a link opens: a paper of an application, or a register for a period. */
export interface PaperAddress {
  /** Number of the form, `01` to `07`. */
  readonly number: string;
  /** Parts of the address by name: application and act, or agency and days. */
  readonly parts: Readonly<Record<string, string>>;
}

/** The sealed parts in one text; whoever changes one has another text. */
const sealed = ({ number, parts }: PaperAddress, account: string, until: number): string =>
  JSON.stringify([number, Object.entries(parts).toSorted(([a], [b]) => (a < b ? -1 : 1)), account, until]);

const seal = (secret: Buffer, text: string): Buffer => createHmac('sha256', secret).update(text).digest();

/** Address that opens a paper for one account for a quarter of an hour, below this server's root. */
export function paperUrl(secret: Buffer, address: PaperAddress, account: string, now: Date): string {
  const until = Math.floor((now.getTime() + OPEN_MS) / 1_000);
  const query = new URLSearchParams({
    ...address.parts,
    as: account,
    until: String(until),
    seal: seal(secret, sealed(address, account, until)).toString('base64url'),
  });
  return `/papers/${address.number}?${query}`;
}

const SEAL = /^[\w-]{43}$/u;
const SECONDS = /^\d{1,11}$/u;

/**
 * The account that a link was made for; null where it was changed, is another's or has expired. It opens nothing by itself:
 * what the account may see is decided anew. A link from the future, as after a clock was set back, is not believed.
 */
export function accountOfLink(
  secret: Buffer,
  number: string,
  query: Readonly<Record<string, string>>,
  now: Date,
): string | null {
  const { as: account = '', until = '', seal: given = '', lang: _, ...parts } = query;
  if (!SEAL.test(given) || !SECONDS.test(until)) return null;
  const expected = seal(secret, sealed({ number, parts }, account, Number(until)));
  if (!timingSafeEqual(expected, Buffer.from(given, 'base64url'))) return null;
  const left = Number(until) * 1_000 - now.getTime();
  return left > 0 && left <= OPEN_MS ? account : null;
}
