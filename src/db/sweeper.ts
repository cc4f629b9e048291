/** Finishes long work in the background, also what another process left unfinished. */
export interface Sweeper {
  /** Begins now, and answers when it is through, or after so long at most, while it goes on. */
  begin(withinMs: number): Promise<void>;
  close(): Promise<void>;
}

/** As often as rules are looked at; where something could not be brought along, the next try is later. */
const EVERY_MS = 5_000;
const AGAIN_AFTER_MS = 60_000;

export interface Sweeping<Swept extends { readonly left: number }> {
  /** Whether there is anything to do: one cheap statement. */
  readonly isUnfinished: () => Promise<boolean>;
  /** Does it, in short transactions, so that it can be stopped anywhere. */
  readonly sweep: (stopping: AbortSignal) => Promise<Swept>;
  readonly onError: (error: unknown) => void;
  readonly onSwept: (swept: Swept) => void;
}

export function openSweeper<Swept extends { readonly left: number }>(sweeping: Sweeping<Swept>): Sweeper {
  const { isUnfinished, sweep, onError, onSwept } = sweeping;
  const stopping = new AbortController();
  let running: Promise<void> | null = null;
  let notBefore = 0;

  const swept = async (): Promise<void> => {
    const done = await sweep(stopping.signal);
    if (done.left > 0) notBefore = performance.now() + AGAIN_AFTER_MS;
    onSwept(done);
  };
  const run = (): Promise<void> => {
    running ??= swept()
      .catch((error: unknown) => {
        notBefore = performance.now() + AGAIN_AFTER_MS;
        onError(error);
      })
      .finally(() => {
        running = null;
      });
    return running;
  };
  const look = async (): Promise<void> => {
    if (running !== null || stopping.signal.aborted || performance.now() < notBefore) return;
    if (await isUnfinished()) await run();
  };
  const tick = (): void => void look().catch(onError);
  const timer = setInterval(tick, EVERY_MS);
  timer.unref();
  // A process that was killed in the middle leaves its work to the next one.
  tick();
  return {
    begin: async (withinMs) => {
      const enough = new Promise<void>((resolve) => {
        setTimeout(resolve, withinMs).unref();
      });
      // What is under way may have begun before the work that is to be finished.
      const work = running === null ? run() : running.then(run);
      await Promise.race([work, enough]);
    },
    close: async () => {
      clearInterval(timer);
      stopping.abort();
      await running;
    },
  };
}
