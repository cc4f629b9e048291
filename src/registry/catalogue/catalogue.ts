/** The process's catalogue: the newest snapshot, kept right by the database's word, by a timer and by the day. */
import type { Pool, PoolClient } from 'pg';
import { addDays, civilDateAt, instantAt } from '../../calendar/civil-date.ts';
import type { Clock } from '../../clock.ts';
import { loadCatalogue, readRevision } from './catalogue.loader.ts';
import { type CatalogueSnapshot, snapshotFor } from './snapshot.ts';

export interface CatalogueOptions {
  /** From `openPool`. One of its connections is kept for listening until `close`. */
  readonly db: Pool;
  readonly clock: Clock;
  /** Milliseconds between looks at the revision, should a notification be lost; 30 s unless told. */
  readonly checkEvery?: number;
  /** Milliseconds to wait after a notification, so that a burst of commits costs one read; 50 unless told. */
  readonly settle?: number;
  /** A refresh failed: readers keep the last good snapshot. */
  readonly onError?: (error: unknown) => void;
}

/** Reads the catalogue and follows its changes until `close`. */
export async function openCatalogue(options: CatalogueOptions): Promise<Catalogue> {
  const data = await loadCatalogue(options.db);
  const catalogue = new Catalogue(options, snapshotFor(data, civilDateAt(options.clock.now())));
  await catalogue.follow();
  return catalogue;
}

export class Catalogue {
  readonly #options: CatalogueOptions;
  #snapshot: CatalogueSnapshot;
  /** The instants, in milliseconds, between which the snapshot's day lasts. */
  #dayFrom = 0;
  #dayTo = 0;
  #running: Promise<CatalogueSnapshot> | null = null;
  #queued: Promise<CatalogueSnapshot> | null = null;
  #listener: PoolClient | null = null;
  #check: NodeJS.Timeout | null = null;
  #settling: NodeJS.Timeout | null = null;
  #closed = false;

  /** Use `openCatalogue`. */
  constructor(options: CatalogueOptions, snapshot: CatalogueSnapshot) {
    this.#options = options;
    this.#snapshot = snapshot;
    this.#setDay();
  }

  /** The catalogue as it stands today. A request takes it once and keeps it. */
  get current(): CatalogueSnapshot {
    const now = this.#options.clock.now();
    const at = now.getTime();
    // Asked for at every read instead of by a timer at midnight: right also on a machine that slept.
    if (at < this.#dayFrom || at >= this.#dayTo) {
      this.#snapshot = snapshotFor(this.#snapshot.reusable.data, civilDateAt(now), this.#snapshot);
      this.#setDay();
    }
    return this.#snapshot;
  }

  /**
   * The catalogue with everything that was committed before this call: whoever has written awaits it and then reads
   * their own write. Calls that come while one read is under way share the next one.
   */
  refresh(): Promise<CatalogueSnapshot> {
    if (this.#running === null) return this.#start();
    this.#queued ??= this.#running
      .catch(() => undefined)
      .then(() => {
        this.#queued = null;
        return this.#start();
      });
    return this.#queued;
  }

  /** Listens for changes; called once by `openCatalogue`. */
  async follow(): Promise<void> {
    const { checkEvery = 30_000 } = this.#options;
    this.#check = setInterval(() => this.#look(), checkEvery);
    this.#check.unref();
    await this.#listen();
    // What was committed between the first read and the listening would otherwise wait for the timer.
    await this.refresh();
  }

  /** Stops following and gives the connection back; the last snapshot can still be read. */
  async close(): Promise<void> {
    this.#closed = true;
    if (this.#check !== null) clearInterval(this.#check);
    if (this.#settling !== null) clearTimeout(this.#settling);
    this.#hangUp();
    await Promise.allSettled([this.#running, this.#queued]);
  }

  #setDay(): void {
    const { date } = this.#snapshot;
    this.#dayFrom = instantAt(date, 0).getTime();
    this.#dayTo = instantAt(addDays(date, 1), 0).getTime();
  }

  #start(): Promise<CatalogueSnapshot> {
    const run = this.#reload().finally(() => {
      if (this.#running === run) this.#running = null;
    });
    this.#running = run;
    return run;
  }

  async #reload(): Promise<CatalogueSnapshot> {
    const { db, clock } = this.#options;
    if ((await readRevision(db)) !== this.#snapshot.revision) {
      const data = await loadCatalogue(db);
      this.#snapshot = snapshotFor(data, civilDateAt(clock.now()), this.#snapshot);
      this.#setDay();
    }
    return this.current;
  }

  /** A look in the background: a failure is told and the next look tries again. */
  #look(): void {
    if (this.#closed) return;
    const listening = this.#listener === null ? this.#listen() : Promise.resolve();
    listening.then(() => this.refresh()).catch((error: unknown) => this.#options.onError?.(error));
  }

  async #listen(): Promise<void> {
    const client = await this.#options.db.connect();
    if (this.#closed) return client.release(true);
    this.#listener = client;
    client.on('notification', () => this.#notified());
    // The next look at the revision connects again.
    client.on('error', (error) => {
      this.#options.onError?.(error);
      this.#hangUp();
    });
    client.on('end', () => this.#hangUp());
    await client.query('listen catalogue_changed');
  }

  #hangUp(): void {
    const client = this.#listener;
    this.#listener = null;
    // Destroyed, not reused: another user of the pool must not go on listening.
    client?.release(true);
  }

  #notified(): void {
    if (this.#closed || this.#settling !== null) return;
    this.#settling = setTimeout(() => {
      this.#settling = null;
      this.#look();
    }, this.#options.settle ?? 50);
    this.#settling.unref();
  }
}
