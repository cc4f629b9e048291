import type pg from 'pg';
import type { Clock } from '../../clock.ts';
import { openSweeper, type Sweeper } from '../../db/sweeper.ts';
import { type EnactedSweep, enactWhatIsDue, isEnactmentDue } from './enact.commands.ts';

interface EnactmentSweeperOptions {
  readonly db: pg.Pool;
  readonly clock: Clock;
  readonly onError: (error: unknown) => void;
  readonly onSwept: (swept: EnactedSweep) => void;
}

/** Calls recommendations enacted on the day of their decision, also what another process left. */
export const enactmentSweeper = ({ db, clock, onError, onSwept }: EnactmentSweeperOptions): Sweeper =>
  openSweeper({
    isUnfinished: () => isEnactmentDue({ db, clock }),
    sweep: (stopping) => enactWhatIsDue({ db, clock, stopping }),
    onError,
    onSwept: (swept) => {
      if (swept.enacted > 0) onSwept(swept);
    },
  });
