import fc from 'fast-check';
import { brokenInvariants } from './invariants.ts';
import { Broken, commands } from './life-cycle-model.ts';
import { ProofOffice, type ProofOptions } from './proof-office.ts';

export interface ProveOptions extends ProofOptions {
  readonly runs: number;
  readonly seed: number;
  /** Acts and other happenings in a run at most. */
  readonly most: number;
  /** Whether a history that broke something is made shorter; default yes. */
  readonly shrink?: boolean;
  readonly onRun?: (done: number) => void;
  readonly stopping?: AbortSignal;
}

export interface Proof {
  readonly runs: number;
  /** How often each act was done. */
  readonly done: ReadonlyMap<string, number>;
  /** The first thing that did not hold, with the shortest history found that shows it; null: all did. */
  readonly broken: string | null;
}

/** Longest time that a history may take, made shorter where it broke something. */
const PATIENCE_MS = 120_000;

/**
 * Runs random histories against the server of a tree and its PostgreSQL and looks at everything after each. The same
 * seed gives the same histories; run i alone is seed + i.
 */
export async function prove(options: ProveOptions): Promise<Proof> {
  const { runs, seed, most, onRun, stopping } = options;
  const office = await ProofOffice.open(options);
  try {
    for (let run = 0; run < runs; run += 1) {
      if (stopping?.aborted) return { runs: run, done: office.done, broken: null };
      const found = await fc.check(
        fc.asyncProperty(fc.boolean(), commands(most), async (online, history) => {
          const known = await office.begin(online);
          await fc.asyncModelRun(() => ({ model: known, real: { office, last: null } }), history);
          const broken = await brokenInvariants(office, new Date(known.now));
          if (broken.length > 0) throw new Broken(broken.join('\n'));
        }),
        {
          seed: seed + run,
          numRuns: 1,
          endOnFailure: options.shrink === false,
          plugins: [fc.interruptAfterTimeLimit(PATIENCE_MS)],
        },
      );
      if (found.failed) {
        const why = found.errorInstance instanceof Error ? found.errorInstance.message : String(found.errorInstance);
        const history = fc.stringify(found.counterexample);
        return { runs: run + 1, done: office.done, broken: `${why}\nseed ${seed + run}: ${history}` };
      }
      onRun?.(run + 1);
    }
    return { runs, done: office.done, broken: null };
  } finally {
    await office.close();
  }
}
