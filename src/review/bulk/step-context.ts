import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../../clock.ts';
import type { Viewer } from '../../identity/viewer.ts';
import type { Ids } from '../../ids.ts';

/** A step's transaction, with whoever it acts for. */
export interface StepContext {
  readonly em: EntityManager;
  readonly viewer: Viewer;
  readonly clock: Clock;
  readonly ids: Ids;
}
