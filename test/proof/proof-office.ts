import type pg from 'pg';
import { openPool } from '../../src/db/pool.ts';
import { Office } from '../graphql/keys/mutation-calls.ts';
import { GRANT_EXTENSIONS } from '../graphql/keys/what-is-looked-at.ts';
import { until } from '../support/child.ts';
import type { TestDatabase } from '../support/database.ts';
import type { CaseModel, Places } from './life-cycle-doings.ts';
import { type ClockedServer, post, type Reply, ROOT, startClocked, tokensOf } from './server.ts';

/** Everything that the proof works with: a server process of its own over a database of its own, and people at it. */

export const BEGIN = new Date('2026-11-20T09:00:00+07:00');

const PEOPLE = ['desk', 'handler', 'head', 'manager', 'desk2', 'handler2', 'admin'];

const DAY_MS = 86_400_000;

interface Row {
  readonly version: number;
  readonly state: string;
  readonly due_at: Date | null;
  readonly overdue_at: Date | null;
  readonly handled: string | null;
  readonly ended_late: boolean;
  readonly last_at: Date;
}

export interface ProofOptions {
  readonly database: Pick<TestDatabase, 'appUrl' | 'ownerUrl'>;
  /** Folder of the source tree whose server is proven. */
  readonly root?: string;
  /** Restarts at most: each takes seconds. */
  readonly restarts: number;
  /** Changes of the calendar at most: each moves every file in hand. */
  readonly closures?: number;
}

export class ProofOffice {
  readonly owner: pg.Pool;
  readonly database: ProofOptions['database'];
  /** Due time of the case at hand as last seen; undefined before its first act. */
  dueAt: number | null | undefined = undefined;
  places: Places = { own: '', other: '' };
  /** How often each act was done. */
  readonly done = new Map<string, number>();
  #server: ClockedServer;
  readonly #tokens: ReadonlyMap<string, string>;
  readonly #root: string;
  #restarts: number;
  #closures: number;
  #count = 0;
  #office: Office | null = null;

  private constructor(
    options: ProofOptions,
    server: ClockedServer,
    owner: pg.Pool,
    tokens: ReadonlyMap<string, string>,
  ) {
    this.database = options.database;
    this.#root = options.root ?? ROOT;
    this.#restarts = options.restarts;
    this.#closures = options.closures ?? 0;
    this.#server = server;
    this.owner = owner;
    this.#tokens = tokens;
  }

  static async open(options: ProofOptions): Promise<ProofOffice> {
    const { appUrl, ownerUrl } = options.database;
    const owner = openPool({ url: ownerUrl, max: 2 });
    await owner.query(GRANT_EXTENSIONS);
    const tokens = await tokensOf(appUrl, PEOPLE);
    const server = await startClocked(appUrl, BEGIN, options.root);
    const office = new ProofOffice(options, server, owner, tokens);
    try {
      const agency = async (who: string): Promise<string> =>
        (await office.ask(who, '{ viewer { agency { id } } }')).data.viewer.agency.id;
      office.places = { own: await agency('handler'), other: await agency('handler2') };
      office.#office = await Office.open((who, query, variables) => office.ask(who, query, variables));
      return office;
    } catch (error) {
      await office.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.#server.kill(), this.owner.end()]);
  }

  next(): number {
    this.#count += 1;
    return this.#count;
  }

  newKey = (): string => `key-of-the-proof-${this.next()}`;

  did(kind: string): void {
    this.done.set(kind, (this.done.get(kind) ?? 0) + 1);
  }

  ask(who: string | null, query: string, variables: object = {}): Promise<Reply> {
    return post(this.#server.port, who === null ? null : (this.#tokens.get(who) ?? null), query, variables);
  }

  setClock(now: Date): Promise<void> {
    return this.#server.setClock(now);
  }

  /** Kills the server and starts it again; false where it was done often enough. */
  async restart(now: Date): Promise<boolean> {
    if (this.#restarts === 0) return false;
    this.#restarts -= 1;
    await this.#server.kill();
    this.#server = await startClocked(this.database.appUrl, now, this.#root);
    this.did('restart');
    return true;
  }

  /**
   * The admin closes a day for a storm, and every file in hand is brought to it; answers how many stopped being late by
   * that, null where it was done often enough or is no day that can be closed.
   */
  async closeDay(now: number): Promise<number | null> {
    if (this.#closures === 0) return null;
    this.#closures -= 1;
    const on = new Date(now + (3 + (this.next() % 20)) * DAY_MS).toISOString().slice(0, 10);
    const input = `{ year: ${on.slice(0, 4)}, source: "CĐ ${this.next()}/UBND", days: [{ date: "${on}", ground: LOCAL, note: "bão" }] }`;
    const { data: seen } = await this.ask(
      'admin',
      `{ calendarNoticePreview(input: ${input}) { preview { token } userErrors { code } } }`,
    );
    const token = seen?.calendarNoticePreview?.preview?.token;
    if (token === undefined) return null;
    const apply = `mutation { calendarNoticeApply(input: ${input}, preview: "${token}") { change { id } userErrors { code } } }`;
    const { data } = await this.ask('admin', apply);
    const id = data?.calendarNoticeApply?.change?.id;
    if (id === undefined) return null;
    let cleared = 0;
    await until('every file is on the new calendar', async () => {
      const look = await this.ask('admin', `{ calendarChange(id: "${id}") { finished cleared } }`);
      cleared = look.data.calendarChange.cleared;
      return look.data.calendarChange.finished;
    });
    this.did('closure');
    return cleared;
  }

  /** A case as it begins: received at the desk, or handed in online. */
  async begin(online: boolean): Promise<CaseModel> {
    await this.setClock(BEGIN);
    const office = this.#office;
    if (office === null) throw new Error('open first');
    const args = online ? office.submission(this.newKey()) : office.receipt(this.newKey());
    const { application, submissionId } = online
      ? await office.done(null, 'applicationSubmit', args, 'submissionId application { state }')
      : await office.done('desk', 'applicationReceive', args, 'application { code state }');
    this.dueAt = undefined;
    return {
      code: submissionId ?? application.code,
      version: 1,
      state: application.state,
      received: !online,
      closed: false,
      opinions: [],
      tasks: [],
      tasksMade: 0,
      onItsWay: false,
      holder: 'own',
      awaited: [],
      late: false,
      now: BEGIN.getTime(),
    };
  }

  /** The row, past the server. */
  async row(code: string): Promise<Row> {
    const { rows } = await this.owner.query<Row>(
      `select version, state, due_at, overdue_at, handled, ended_late, last_at from application where code = $1 or id::text = $1`,
      [code],
    );
    if (!rows[0]) throw new Error(`${code} has gone`);
    return rows[0];
  }

  /** Many desks at once; answers the codes that they were given. */
  async receiveAtOnce(desks: number, each: number): Promise<Reply[]> {
    const office = this.#office;
    if (office === null) throw new Error('open first');
    const desk = async (): Promise<Reply[]> => {
      const answers: Reply[] = [];
      for (let file = 0; file < each; file += 1) {
        const text = `mutation { applicationReceive(${office.receipt(this.newKey())}) { application { code holder { agency { name } } } userErrors { code } } }`;
        answers.push(await this.ask('desk', text));
      }
      return answers;
    };
    return (await Promise.all(Array.from({ length: desks }, desk))).flat();
  }
}
