import type { Clock } from './clock.ts';
import type { Viewer } from './identity/viewer.ts';
import { WindowLimiter, type WindowLimit } from './platform/window-limiter.ts';

/** What anybody may do without an account, and may therefore do too often. */
export type PublicAct = 'SUBMIT' | 'TRACK' | 'RATE' | 'FEEDBACK' | 'OPEN_DATA';

/** How often: each public act, and wrong pairs of code and token beside what they belong to. */
export type PublicLimits = Readonly<Record<PublicAct | 'WRONG_PAIR', WindowLimit>>;

/** Too often; nothing was looked at or done. */
export class RateLimited extends Error {
  override readonly name = 'RateLimited';
  readonly retryAfterSeconds: number;

  constructor(retryAfterSeconds: number) {
    super(`too often: again in ${retryAfterSeconds} s`);
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** Keeps public acts within measure. */
export interface PublicGate {
  /** Lets one act through. Throws `RateLimited`. */
  enter(act: PublicAct, client: string): Promise<void>;
  /**
   * Looks something up by a pair that one has to know. A look that finds nothing counts against the client's wrong
   * pairs; once these are used up no pair is looked at, right or wrong, so that the refusal tells nothing. Throws `RateLimited`.
   */
  guess<Found>(client: string, look: () => Promise<Found | null>): Promise<Found | null>;
}

/** Who stands at the gate. Staff are known by name and pass. */
export interface AtGate {
  readonly viewer: Viewer | null;
  /** Where the request came from (platform/client-address.ts). */
  readonly client: string;
  readonly gate: PublicGate;
}

/** Lets a public act of somebody through. Throws `RateLimited`. */
export const enter = async ({ viewer, client, gate }: AtGate, act: PublicAct): Promise<void> =>
  viewer === null ? gate.enter(act, client) : undefined;

/** Looks something up by a pair for somebody. Throws `RateLimited`. */
export const guess = <Found>(
  { viewer, client, gate }: AtGate,
  look: () => Promise<Found | null>,
): Promise<Found | null> => (viewer === null ? gate.guess(client, look) : look());

/** A gate with these limits, by this clock. */
export function publicGate(limits: PublicLimits, clock: Clock): PublicGate {
  const limiter = new WindowLimiter(limits, () => clock.now());
  const pass = async (name: keyof PublicLimits, client: string): Promise<void> => {
    const wait = await limiter.take(name, client);
    if (wait !== null) throw new RateLimited(wait);
  };
  return {
    enter: pass,
    guess: async (client, look) => {
      // Counted before the look and taken back where it was right: a thousand guesses at once are a thousand guesses.
      await pass('WRONG_PAIR', client);
      let wrong = false;
      try {
        const found = await look();
        wrong = found === null;
        return found;
      } finally {
        if (!wrong) await limiter.giveBack('WRONG_PAIR', client);
      }
    },
  };
}

/** Lets everybody through: for tests of other things, and for programs without clients. */
export const OPEN_GATE: PublicGate = { enter: () => Promise.resolve(), guess: (_client, look) => look() };

/**
 * Characters that a key has at least. Keys of an account are its own; all who have none share one space of keys, and the
 * same key with the same content gives the first one's answer, its token too: such a key must not be hit by chance or by
 * counting, and not be told by the address that it comes from, which changes under way (*ours*).
 */
export const leastOfKey = (hasAccount: boolean): number => (hasAccount ? 8 : 16);
