import type pg from 'pg';
import type { Clock } from '../clock.ts';
import type { RulesHolder } from '../sla/rules.loaders.ts';
import { sweepCalendar, type Swept } from './calendar-sweep.commands.ts';
import { openSweeper, type Sweeper } from './sweeper.ts';

/** Finishes changes of the calendar in the background, also those that another process left unfinished. */
export const calendarSweeper = ({
  db,
  clock,
  rules,
  onError,
  onSwept,
}: {
  readonly db: pg.Pool;
  readonly clock: Clock;
  readonly rules: Pick<RulesHolder, 'current'>;
  readonly onError: (error: unknown, application?: string) => void;
  readonly onSwept: (swept: Swept) => void;
}): Sweeper =>
  openSweeper({
    isUnfinished: async () => {
      const { rows } = await db.query<{ unfinished: boolean }>({
        name: 'desk.calendar-unfinished',
        // Told apart from what requests ask by the revision beside it.
        text: `select exists (select from calendar_change where finished_at is null) as unfinished, revision from calendar_revision`,
      });
      return rows[0]?.unfinished ?? false;
    },
    sweep: (stopping) =>
      sweepCalendar({ db, clock, rules: rules.current, stopping, onFault: (id, error) => onError(error, id) }),
    onError,
    onSwept,
  });
