/** Where "now" comes from. Everything that needs the time takes a `Clock` or an instant as an argument. */
export interface Clock {
  /** The present instant; only its order and civil minute are relied on. */
  now(): Date;
}

/** The machine's clock: the only place in `src` that asks what time it is. */
export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still at the given instant until it is moved, for tests, seeds and replays. */
export const fixedClock = (instant: Date): Clock => ({ now: () => new Date(instant) });
