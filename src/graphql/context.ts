import type { EntityManager } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { Clock } from '../clock.ts';
import type { Viewer } from '../identity/viewer.ts';
import type { Ids } from '../ids.ts';
import type { Locale } from '../messages/locale.ts';
import { PUBLIC, type WebhookPolicy } from '../notices/webhook-address.ts';
import { OPEN_DATA_LICENCE } from '../opendata/publication.ts';
import type { PublicGate } from '../public-gate.ts';
import type { CatalogueSnapshot } from '../registry/catalogue/snapshot.ts';
import type { Rules } from '../sla/rules.ts';
import { Loaders } from './loaders.ts';

/** What the server holds for all requests. */
export interface Services {
  readonly clock: Clock;
  readonly ids: Ids;
  /** Plain rows. */
  readonly db: Pool;
  /** A unit of work of its own. */
  fork(): EntityManager;
  /** The process's catalogue; `refresh` answers one with all that was committed before the call. */
  readonly catalogue: { readonly current: CatalogueSnapshot; refresh(): Promise<CatalogueSnapshot> };
  /** The process's calendar and dated rules. */
  readonly rules: { readonly current: Rules };
  /** Brings open files to a changed calendar; left out, another process does. */
  readonly calendar?: { begin(withinMs: number): Promise<void> };
  /** Moves files to the successors of agencies that ended; left out, another process does. */
  readonly transfers?: { begin(withinMs: number): Promise<void> };
  /** Calls recommendations enacted whose day is reached; left out, another process does. */
  readonly enactment?: { begin(withinMs: number): Promise<void> };
  /** Goes on with bulk acts of reviews; left out, another process does. */
  readonly bulks?: { begin(withinMs: number): Promise<void> };
  /** What the public may do how often. */
  readonly gate: PublicGate;
  readonly log: Logger;
  /** Where webhooks may go; default: https on the public internet. */
  readonly webhooks?: WebhookPolicy;
  /** Address of the licence of the open data; default CC BY 4.0. */
  readonly openDataLicence?: string;
}

/** Who asks, from where, in which language, under which number in the log. */
export interface Asker {
  readonly viewer: Viewer | null;
  readonly locale: Locale;
  readonly requestId: string;
  /** Where the request came from, as it is counted (platform/client-address.ts). */
  readonly client: string;
}

/** What loaders are made of. */
export interface LoaderDependencies extends Asker {
  readonly clock: Clock;
  readonly db: Pool;
  /** The same throughout the request, unless the request itself changes it. */
  readonly catalogue: CatalogueSnapshot;
  /** Calendar and dated rules, the same throughout the request. */
  readonly rules: Rules;
}

/** What a resolver knows of its request. Commands and queries take the parts that they name, never the whole. */
export interface RequestContext extends LoaderDependencies {
  readonly webhooks: WebhookPolicy;
  readonly openDataLicence: string;
  readonly ids: Ids;
  readonly log: Logger;
  readonly gate: PublicGate;
  /** The request's unit of work, made at its first use: most reads never need one. */
  readonly em: EntityManager;
  /** `loaders.get(create)`: one of each a request. */
  readonly loaders: Loaders<LoaderDependencies>;
  /** After an act that changed the calendar: open files are brought to it, waited for so long at most. */
  sweepCalendar(withinMs: number): Promise<void>;
  /** After a merger was signed: its files are moved, waited for so long at most. */
  sweepTransfers(withinMs: number): Promise<void>;
  /** Calls enacted what took effect by an act of this request; answers after so long at most. */
  sweepEnactment(withinMs: number): Promise<void>;
  /** After a bulk act was begun: it goes on, waited for so long at most. */
  sweepBulks(withinMs: number): Promise<void>;
  /** After an act that changed the catalogue: from here on the request reads what it has written. */
  refreshCatalogue(): Promise<CatalogueSnapshot>;
}

/** The context of one operation. */
export const createContext = (services: Services, asker: Asker): RequestContext =>
  new OperationContext(services, asker);

class OperationContext implements RequestContext {
  readonly viewer: Viewer | null;
  readonly locale: Locale;
  readonly requestId: string;
  readonly client: string;
  readonly gate: PublicGate;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly db: Pool;
  readonly rules: Rules;
  readonly log: Logger;
  readonly webhooks: WebhookPolicy;
  readonly openDataLicence: string;
  readonly #services: Services;
  #catalogue: CatalogueSnapshot | null = null;
  #em: EntityManager | null = null;
  #loaders: Loaders<LoaderDependencies> | null = null;

  constructor(services: Services, asker: Asker) {
    this.viewer = asker.viewer;
    this.locale = asker.locale;
    this.requestId = asker.requestId;
    this.client = asker.client;
    this.gate = services.gate;
    this.clock = services.clock;
    this.ids = services.ids;
    this.db = services.db;
    this.rules = services.rules.current;
    this.log = services.log;
    this.webhooks = services.webhooks ?? PUBLIC;
    this.openDataLicence = services.openDataLicence ?? OPEN_DATA_LICENCE;
    this.#services = services;
  }

  get catalogue(): CatalogueSnapshot {
    this.#catalogue ??= this.#services.catalogue.current;
    return this.#catalogue;
  }

  get em(): EntityManager {
    this.#em ??= this.#services.fork();
    return this.#em;
  }

  get loaders(): Loaders<LoaderDependencies> {
    this.#loaders ??= new Loaders<LoaderDependencies>(this);
    return this.#loaders;
  }

  async sweepCalendar(withinMs: number): Promise<void> {
    await this.#services.calendar?.begin(withinMs);
  }

  async sweepTransfers(withinMs: number): Promise<void> {
    await this.#services.transfers?.begin(withinMs);
  }

  async sweepEnactment(withinMs: number): Promise<void> {
    await this.#services.enactment?.begin(withinMs);
  }

  async sweepBulks(withinMs: number): Promise<void> {
    await this.#services.bulks?.begin(withinMs);
  }

  async refreshCatalogue(): Promise<CatalogueSnapshot> {
    this.#catalogue = await this.#services.catalogue.refresh();
    // Loaders may hold what was read before.
    this.#loaders = null;
    return this.#catalogue;
  }
}
