import { createHash } from 'node:crypto';

/**
 * Number of the files' form. Whoever changes what any file says of the same catalogue raises it: it is what else the
 * bytes depend on, and a test compares them with those of the number before.
 */
export const FORM = 2;

/** Everything that the bytes of a file depend on. */
export interface Origin {
  /** The file, or the thing that is told of. */
  readonly name: string;
  readonly revision: number;
  readonly asOf: string;
  readonly base: string;
  readonly licence: string;
}

/** A name for a file's bytes that is known before they are written: the strong entity tag, without its quotes. */
export const tagOf = ({ name, revision, asOf, base, licence }: Origin): string =>
  createHash('sha256')
    .update(JSON.stringify([FORM, name, revision, asOf, base, licence]))
    .digest('base64url')
    .slice(0, 27);
