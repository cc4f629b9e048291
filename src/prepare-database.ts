import { migrate } from './db/migrate.ts';
import { databaseFault } from './platform/database-fault.ts';
import type { Say } from './platform/native-postgres.ts';
import type { Postgres } from './platform/postgres.ts';
import type { Progress } from './platform/progress.ts';
import { keepCalendarsInForce } from './seeding/keep-calendars.ts';
import { DemoRefused, loadDemoData, loadReferenceData } from './seeding/load.ts';
import type { LoadProgress } from './seeding/load.ts';

export interface PrepareOptions {
  readonly postgres: Pick<Postgres, 'how' | 'ownerUrl' | 'appRole'>;
  /** Whether illustrative data goes into a database that has no data of its own. */
  readonly demoData: boolean;
  readonly progress: Progress;
  readonly say: Say;
}

/** What the steps of a load are called on the screen. */
const STEPS: Readonly<Record<string, string>> = {
  reference: 'Dữ liệu nền · Reference data',
  demo: 'Dữ liệu minh họa · Demo data',
};

/**
 * Brings a database to what server and commands expect: tables, rights, reference data and, where wanted, demo data.
 * A second time it changes nothing. Answers whether the demo data is there.
 */
export const prepareDatabase = async ({ postgres, demoData, progress, say }: PrepareOptions): Promise<boolean> => {
  const { ownerUrl, appRole } = postgres;
  const external = postgres.how === 'external';
  const onProgress = ({ step, done, total }: LoadProgress): void => progress.show(STEPS[step] ?? step, done, total);
  try {
    const applied = await migrate({ ownerUrl, appRole });
    if (applied.length > 0) say(`Đã cập nhật lược đồ · Schema brought up to date: ${applied.join(', ')}`);
    await keepCalendarsInForce({ ownerUrl });
    await loadReferenceData({ ownerUrl, onProgress });
    if (!demoData) return false;
    await loadDemoData({ ownerUrl, onProgress });
    return true;
  } catch (error) {
    if (!(error instanceof DemoRefused)) throw external ? databaseFault('MIGRATE_URL', ownerUrl, error) : error;
    say(
      'Cơ sở dữ liệu đã có dữ liệu riêng, không nạp dữ liệu minh họa · The database has data of its own: no demo data is loaded',
    );
    return false;
  } finally {
    progress.end();
  }
};
