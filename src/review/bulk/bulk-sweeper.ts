import { askPool } from '../../db/ask.ts';
import { openSweeper, type Sweeper } from '../../db/sweeper.ts';
import { type BulkWork, stepOfBulk } from './bulk-step.commands.ts';

/** What a sweep has done over all bulks that were not through. */
export interface BulksSwept {
  readonly steps: number;
  /** Bulks that stay where they are, since their steps fail. */
  readonly left: number;
}

/** A step that was rolled back for others' sake succeeds when it is run again; what fails so often is told. */
const TRIES = 3;

/**
 * Goes on with every bulk that is not through, a step of each in turn, so that a small one need not wait for a large one.
 * It can be stopped, killed and begun again anywhere, by several processes at once.
 */
export async function sweepBulks(
  work: BulkWork & { readonly stopping?: AbortSignal; readonly onFault?: (id: string, error: unknown) => void },
): Promise<BulksSwept> {
  const ask = askPool(work.db);
  const failed = new Map<string, number>();
  const faulty = (): number => [...failed.values()].filter((times) => times >= TRIES).length;
  for (let steps = 0; ;) {
    const running = await ask<{ id: string }>(
      `select id from review_bulk where state in ('RUNNING', 'UNDOING') order by started_at, id`,
    );
    const before = steps;
    let again = false;
    for (const { id } of running) {
      if (work.stopping?.aborted) return { steps, left: faulty() };
      if ((failed.get(id) ?? 0) >= TRIES) continue;
      try {
        if ((await stepOfBulk(work, id)) !== 'BUSY') steps += 1;
        failed.delete(id);
      } catch (error) {
        const times = (failed.get(id) ?? 0) + 1;
        failed.set(id, times);
        again ||= times < TRIES;
        if (times === TRIES) work.onFault?.(id, error);
      }
    }
    if (steps === before && !again) return { steps, left: faulty() };
  }
}

export interface BulkSweeperOptions extends BulkWork {
  /** `bulk`: the one whose steps fail. */
  readonly onError: (error: unknown, bulk?: string) => void;
  readonly onSwept: (swept: BulksSwept) => void;
}

/** Goes on with bulks in the background, also with those that another process left. */
export const bulkSweeper = ({ onError, onSwept, ...work }: BulkSweeperOptions): Sweeper =>
  openSweeper({
    isUnfinished: async () => {
      const { rows } = await work.db.query<{ unfinished: boolean }>({
        name: 'review.bulk-unfinished',
        // Told apart from what requests ask by the revision beside it.
        text: `select exists (select from review_bulk where state in ('RUNNING', 'UNDOING')) as unfinished, revision from catalogue_revision`,
      });
      return rows[0]?.unfinished ?? false;
    },
    sweep: (stopping) => sweepBulks({ ...work, stopping, onFault: (id, error) => onError(error, id) }),
    onError,
    onSwept: (swept) => {
      if (swept.steps > 0 || swept.left > 0) onSwept(swept);
    },
  });
