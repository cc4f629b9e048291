import type { EntityManager } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { Clock } from '../clock.ts';
import type { Viewer } from '../identity/viewer.ts';
import type { Ids } from '../ids.ts';
import type { Locale } from '../messages/locale.ts';
import type { Catalogue } from './parents.ts';
import { Loaders } from './loaders.ts';

/** What the server holds for all requests. */
export interface Services {
  readonly clock: Clock;
  readonly ids: Ids;
  /** Plain rows. */
  readonly db: Pool;
  /** A unit of work of its own. */
  fork(): EntityManager;
  /** The catalogue as it stands now; a request keeps the one it began with. */
  catalogue(): Catalogue;
  readonly log: Logger;
}

/** Who asks, in which language, under which number in the log. */
export interface Asker {
  readonly viewer: Viewer | null;
  readonly locale: Locale;
  readonly requestId: string;
}

/** What loaders are made of. */
export type LoaderDependencies = Asker & Pick<Services, 'clock' | 'db'> & { readonly catalogue: Catalogue };

/** What a resolver knows of its request. Commands and queries take the parts that they name, never the whole. */
export interface RequestContext extends LoaderDependencies {
  readonly ids: Ids;
  readonly log: Logger;
  /** The request's unit of work, made at its first use: most reads never need one. */
  readonly em: EntityManager;
  readonly loaders: Loaders<LoaderDependencies>;
}

/** The context of one operation. */
export const createContext = (services: Services, asker: Asker): RequestContext =>
  new OperationContext(services, asker);

class OperationContext implements RequestContext {
  readonly viewer: Viewer | null;
  readonly locale: Locale;
  readonly requestId: string;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly db: Pool;
  readonly catalogue: Catalogue;
  readonly log: Logger;
  readonly #services: Services;
  #em: EntityManager | null = null;
  #loaders: Loaders<LoaderDependencies> | null = null;

  constructor(services: Services, asker: Asker) {
    this.viewer = asker.viewer;
    this.locale = asker.locale;
    this.requestId = asker.requestId;
    this.clock = services.clock;
    this.ids = services.ids;
    this.db = services.db;
    this.catalogue = services.catalogue();
    this.log = services.log;
    this.#services = services;
  }

  get em(): EntityManager {
    this.#em ??= this.#services.fork();
    return this.#em;
  }

  get loaders(): Loaders<LoaderDependencies> {
    this.#loaders ??= new Loaders<LoaderDependencies>(this);
    return this.#loaders;
  }
}
