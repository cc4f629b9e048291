import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** How often something may happen within a window of so many seconds: for one client, and for all together. */
export interface WindowLimit {
  readonly perClient: number;
  readonly all: number;
  readonly seconds: number;
}

interface Counters {
  readonly own: RateLimiterMemory;
  readonly all: RateLimiterMemory;
}

const EVERYBODY = 'everybody';

/**
 * Counts in this process's memory, in windows that begin at whole multiples of their length by the given clock: the
 * window is part of the key, so time is the caller's, and what is past falls out of memory by itself. At the border of
 * two windows twice as much is possible for a moment. Several processes each count for themselves.
 */
export class WindowLimiter<Name extends string> {
  readonly #limits: Readonly<Record<Name, WindowLimit>>;
  readonly #now: () => Date;
  readonly #counters = new Map<Name, Counters>();

  constructor(limits: Readonly<Record<Name, WindowLimit>>, now: () => Date) {
    this.#limits = limits;
    this.#now = now;
  }

  /**
   * Counts one more; answers null where it may happen, else the seconds after which to try again. Where all together
   * are over their limit, no client is counted: however many addresses somebody has, they fill no memory.
   */
  async take(name: Name, client: string): Promise<number | null> {
    const { own, all } = this.#countersOf(name);
    const { window, left } = this.#window(name);
    const together = await all.get(`${window} ${EVERYBODY}`);
    if (together !== null && together.consumedPoints >= all.points) return left;
    if (await isOver(own, `${window} ${client}`)) return left;
    return (await isOver(all, `${window} ${EVERYBODY}`)) ? left : null;
  }

  /** Takes back one that was counted in this window. */
  async giveBack(name: Name, client: string): Promise<void> {
    const { own, all } = this.#countersOf(name);
    const { window } = this.#window(name);
    await Promise.all([own.reward(`${window} ${client}`), all.reward(`${window} ${EVERYBODY}`)]);
  }

  #window(name: Name): { readonly window: number; readonly left: number } {
    const { seconds } = this.#limits[name];
    const now = this.#now().getTime() / 1_000;
    const window = Math.floor(now / seconds);
    return { window, left: Math.max(1, Math.ceil((window + 1) * seconds - now)) };
  }

  #countersOf(name: Name): Counters {
    const known = this.#counters.get(name);
    if (known !== undefined) return known;
    const { perClient, all, seconds } = this.#limits[name];
    const made = {
      own: new RateLimiterMemory({ points: perClient, duration: seconds }),
      all: new RateLimiterMemory({ points: all, duration: seconds }),
    };
    this.#counters.set(name, made);
    return made;
  }
}

async function isOver(counter: RateLimiterMemory, key: string): Promise<boolean> {
  try {
    await counter.consume(key);
    return false;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return true;
    throw refused;
  }
}
