import type pg from 'pg';
import type { Clock } from '../clock.ts';
import type { RulesHolder } from '../sla/rules.loaders.ts';

/** What the sweepers of the desk are opened with. */
export interface SweeperOptions<Swept> {
  readonly db: pg.Pool;
  readonly clock: Clock;
  readonly rules: Pick<RulesHolder, 'current'>;
  /** `application`: the file that could not be brought along. */
  readonly onError: (error: unknown, application?: string) => void;
  readonly onSwept: (swept: Swept) => void;
}
