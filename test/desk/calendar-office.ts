import type pg from 'pg';
import type { Clock } from '../../src/clock.ts';
import type { Act } from '../../src/desk/acts/perform.commands.ts';
import type { Receive } from '../../src/desk/receipt/receive.commands.ts';
import { type Difference, replay } from '../../src/desk/replay/replay.ts';
import type { Submit } from '../../src/desk/receipt/submission.commands.ts';
import type { Viewer } from '../../src/identity/viewer.ts';
import { namedUuid } from '../../src/ids.ts';
import { loadReferenceData } from '../../src/seeding/load.ts';
import { openRules, type RulesHolder } from '../../src/sla/rules.loaders.ts';
import { AGENCIES, type Counter, FRIDAY, openCounter } from './counter.ts';

/** The counter with its calendar and rules in the database, as a server has them. */
export interface Office extends Counter {
  readonly holder: RulesHolder;
  /** Rules of another process, which still has what was read when it was opened. */
  another(): Promise<RulesHolder>;
  replayed(): Promise<readonly Difference[]>;
}

export const ADMIN: Viewer = {
  accountId: namedUuid('account admin'),
  username: 'admin',
  name: 'Ông admin',
  roles: ['ADMIN'],
  agencyId: AGENCIES.province.id,
};

export async function openOffice(): Promise<Office> {
  const counter = await openCounter();
  await loadReferenceData({ ownerUrl: counter.ownerUrl });
  await counter.owner.query('insert into account (id, username, name, roles, agency_id) values ($1, $2, $3, $4, $5)', [
    ADMIN.accountId,
    ADMIN.username,
    ADMIN.name,
    ADMIN.roles,
    ADMIN.agencyId,
  ]);
  const holder = await openRules({ db: counter.db });
  const others: RulesHolder[] = [];
  const now = <T extends Receive | Act | Submit>(made: T): T => ({ ...made, rules: holder.current });
  return {
    ...counter,
    holder,
    receiving: (viewer: Viewer | null, at: Date = FRIDAY) => now(counter.receiving(viewer, at)),
    acting: (viewer: Viewer | null, at: Date | Clock = FRIDAY) => now(counter.acting(viewer, at)),
    submitting: (at: Date = FRIDAY) => now(counter.submitting(at)),
    another: async () => {
      const other = await openRules({ db: counter.db });
      others.push(other);
      return other;
    },
    replayed: async () => {
      const differences: Difference[] = [];
      const rules = await holder.refresh();
      const report = await replay({
        db: counter.db,
        calendarOf: (agencyId) => rules.calendarOf(agencyId),
        onDifference: (each) => differences.push(each),
      });
      if (!report.finished) throw new Error('not finished');
      return differences;
    },
    close: async () => {
      await Promise.all([holder.close(), ...others.map((each) => each.close())]);
      await counter.close();
    },
  };
}

/** Makes a working day off as whoever owns the database can: past every act of ours. */
export const dayOff = (owner: pg.Pool, date: string): Promise<unknown> =>
  owner.query(
    `insert into calendar_day (date, kind, ground, note, source) values ($1, 'OFF', 'LOCAL', 'bão / storm', 'QĐ 1/QĐ-UBND')`,
    [date],
  );
