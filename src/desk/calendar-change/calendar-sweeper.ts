import { askPool } from '../../db/ask.ts';
import { countBehind } from './files-in-hand.queries.ts';
import { sweepCalendar, type Swept } from './calendar-sweep.commands.ts';
import { openSweeper, type Sweeper } from '../../db/sweeper.ts';
import type { SweeperOptions } from '../sweeper-options.ts';

/** A net below the rule that nobody writes a file on an older calendar: past cases are imported in one long transaction. */
const NET_EVERY_MS = 300_000;

/** Finishes changes of the calendar in the background, also those that another process left unfinished. */
export const calendarSweeper = ({ db, clock, rules, onError, onSwept }: SweeperOptions<Swept>): Sweeper => {
  let netAt = performance.now() + NET_EVERY_MS;
  return openSweeper({
    isUnfinished: async () => {
      const { rows } = await db.query<{ unfinished: boolean }>({
        name: 'desk.calendar-unfinished',
        // Told apart from what requests ask by the revision beside it.
        text: `select exists (select from calendar_change where finished_at is null) as unfinished, revision from calendar_revision`,
      });
      if (rows[0]?.unfinished || performance.now() < netAt) return rows[0]?.unfinished ?? false;
      netAt = performance.now() + NET_EVERY_MS;
      return (await countBehind(askPool(db), rules.current.inForce)) > 0;
    },
    sweep: (stopping) =>
      sweepCalendar({ db, clock, rules: rules.current, stopping, onFault: (id, error) => onError(error, id) }),
    onError,
    onSwept,
  });
};
