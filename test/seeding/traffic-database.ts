import type pg from 'pg';
import { parseCivilDate } from '../../src/calendar/civil-date.ts';
import { openPool } from '../../src/db/pool.ts';
import { type LoadTrafficOptions, loadTraffic } from '../../src/seeding/load-traffic.ts';
import { loadRules } from '../../src/sla/rules.loaders.ts';
import { type Rules, rulesFrom } from '../../src/sla/rules.ts';
import { demoDatabase, type TestDatabase } from '../support/database.ts';

/** A demo database of the test's own, to load invented traffic into. */
export interface TrafficDatabase {
  readonly made: TestDatabase;
  /** As the server connects. */
  readonly db: pg.Pool;
  readonly rules: Rules;
  /** Loads traffic until 20 November 2026, unless told otherwise; answers how many were written. */
  load(count: number, more?: Partial<LoadTrafficOptions>): Promise<number>;
  close(): Promise<void>;
}

export async function trafficDatabase(): Promise<TrafficDatabase> {
  const made = await demoDatabase();
  const db = openPool({ url: made.appUrl, max: 4 });
  const rules = rulesFrom(await loadRules(db));
  return {
    made,
    db,
    rules,
    load: (count, more = {}) =>
      loadTraffic({ db, appUrl: made.appUrl, rules, count, until: parseCivilDate('2026-11-20'), ...more }),
    close: async () => {
      await db.end();
      await made.drop();
    },
  };
}
