import { openSweeper, type Sweeper } from '../../db/sweeper.ts';
import type { SweeperOptions } from '../sweeper-options.ts';
import { sweepTransfers, type TransfersSwept } from './transfer-sweep.commands.ts';

/** Moves the files of mergers in the background, also of those that another process left unfinished. */
export const transferSweeper = ({ db, clock, rules, onError, onSwept }: SweeperOptions<TransfersSwept>): Sweeper =>
  openSweeper({
    isUnfinished: async () => {
      const { rows } = await db.query<{ unfinished: boolean }>({
        name: 'desk.transfer-unfinished',
        // Told apart from what requests ask by the revision beside it.
        text: `select exists (select from agency_transfer where finished_at is null) as unfinished, revision from catalogue_revision`,
      });
      return rows[0]?.unfinished ?? false;
    },
    sweep: (stopping) =>
      sweepTransfers({ db, clock, rules: rules.current, stopping, onFault: (id, error) => onError(error, id) }),
    onError,
    onSwept: (swept) => {
      if (swept.moved > 0 || swept.left > 0) onSwept(swept);
    },
  });
