import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from './clock.ts';
import type { Viewer } from './identity/viewer.ts';
import type { Ids } from './ids.ts';

/** What every command takes, so that API, pages, jobs, seeds and tests share them; never the GraphQL context. */
export interface ActContext {
  /** A unit of work of this act's own. */
  readonly em: EntityManager;
  /** Who acts; null for the public, who may do nothing that changes anything. */
  readonly viewer: Viewer | null;
  readonly clock: Clock;
  readonly ids: Ids;
}
