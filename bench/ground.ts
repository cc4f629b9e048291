import { readFileSync, readdirSync } from 'node:fs';
import pg from 'pg';
import { parseCivilDate } from '../src/calendar/civil-date.ts';
import { systemClock } from '../src/clock.ts';
import { openPool } from '../src/db/pool.ts';
import { issueToken } from '../src/identity/tokens.ts';
import { randomIds } from '../src/ids.ts';
import { openPostgres } from '../src/platform/postgres.ts';
import { createProgress } from '../src/platform/progress.ts';
import { prepareDatabase } from '../src/prepare-database.ts';
import { loadTraffic } from '../src/seeding/load-traffic.ts';
import { openRules } from '../src/sla/rules.loaders.ts';
import { RECEIVE_FUNCTION, TODAY } from './raw-statements.ts';

/** The one database that all servers stand on, with what the questions are asked about. */
export interface Ground {
  readonly appUrl: string;
  readonly ownerUrl: string;
  readonly pool: pg.Pool;
  /** Token of the demo account `desk`. */
  readonly token: string;
  /** The agency of `desk`. */
  readonly agency: string;
  /** Codes of procedures with a version in force. */
  readonly codes: readonly string[];
  /** An application of that agency which the peers copy when they receive, with what motcua is asked to receive. */
  readonly pattern: { readonly code: string; readonly procedureCode: string; readonly channel: string };
  /** Processor time of the whole PostgreSQL so far, in milliseconds. */
  readonly databaseTime: () => number;
  close(): Promise<void>;
}

const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** The last day of the traffic, as `npm run demo:traffic` has it. */
const UNTIL = parseCivilDate('2026-11-20');

/** Starts a PostgreSQL in the folder and fills it: migrations, reference, demo, traffic. Twice changes nothing. */
export async function openGround(dataDir: string, count: number): Promise<Ground> {
  const postgres = await openPostgres({ dataDir, mode: 'serve', pid: process.pid, say });
  const progress = createProgress(process.stderr);
  const pool = openPool({ url: postgres.appUrl, max: 2, applicationName: 'motcua bench' });
  const close = async (): Promise<void> => {
    await pool.end();
    await postgres.close();
  };
  try {
    await prepareDatabase({ postgres, demoData: true, progress, say });
    const rules = await openRules({ db: pool });
    try {
      await loadTraffic({
        db: pool,
        appUrl: postgres.appUrl,
        rules: rules.current,
        count,
        until: UNTIL,
        onProgress: (done, total) => progress.show('demo applications', done, total),
      });
    } finally {
      progress.end();
      await rules.close();
    }
    await asOwner(postgres.ownerUrl, [RECEIVE_FUNCTION, 'vacuum analyze', 'checkpoint']);
    const databaseTime = await databaseClock(pool);
    const { agency } = await only<{ agency: string }>(
      pool,
      `select agency_id as agency from account where username = 'desk'`,
    );
    const token = await issueToken({ db: pool, clock: systemClock, ids: randomIds(systemClock) }, 'desk');
    const { appUrl, ownerUrl } = postgres;
    const pattern = await patternOf(pool, agency);
    return { appUrl, ownerUrl, pool, token, agency, codes: await codesInForce(pool), pattern, databaseTime, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** `vacuum` and `checkpoint` may be for owners and superusers only; where they are, the run goes on without. */
async function asOwner(ownerUrl: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    for (const statement of statements) {
      await client.query(statement).catch((error: unknown) => {
        if (!/permission denied|must be/iu.test(String(error))) throw error;
      });
    }
  } finally {
    await client.end();
  }
}

async function only<Row extends pg.QueryResultRow>(pool: pg.Pool, text: string, values: unknown[] = []): Promise<Row> {
  const { rows } = await pool.query<Row>(text, values);
  if (rows[0] === undefined) throw new Error(`nothing found by: ${text}`);
  return rows[0];
}

async function codesInForce(pool: pg.Pool): Promise<readonly string[]> {
  const { rows } = await pool.query<{ code: string }>(
    `select p.code from procedure p join procedure_version v on v.procedure_id = p.id
     where v.state <> 'DRAFT' and v.valid_from <= ${TODAY} and (v.valid_to is null or v.valid_to > ${TODAY}) order by p.code`,
  );
  return rows.map(({ code }) => code);
}

const patternOf = (pool: pg.Pool, agency: string): Promise<Ground['pattern']> =>
  only(
    pool,
    `select a.code, p.code as "procedureCode", a.channel
     from application a join procedure p on p.id = a.procedure_id join procedure_version v on v.id = a.version_id
     where a.receiving_agency_id = $1 and a.case_name is null and a.due_at is not null and a.submitter is null
       and v.valid_from <= ${TODAY} and (v.valid_to is null or v.valid_to > ${TODAY})
     order by a.received_at desc, a.code limit 1`,
    [agency],
  );

/** Linux counts processor time in ticks of 10 ms. */
const TICK_MS = 10;

const statOf = (pid: number): string[] => {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
};

/** A clock of all processes under the postmaster: its own, its children's, and those of children that have ended. */
async function databaseClock(pool: pg.Pool): Promise<() => number> {
  const { pid } = await only<{ pid: number }>(pool, 'select pg_backend_pid() as pid');
  const postmaster = statOf(pid)[1];
  return () => {
    let ticks = 0;
    for (const name of readdirSync('/proc')) {
      if (!/^\d+$/u.test(name)) continue;
      try {
        const [, parent, ...rest] = statOf(Number(name));
        if (parent !== postmaster && name !== postmaster) continue;
        // Fields 14–17 of proc(5): user and system time, and the same of children that were waited for.
        const [user, system, childUser, childSystem] = rest.slice(9, 13).map(Number);
        ticks += (user ?? 0) + (system ?? 0) + (name === postmaster ? (childUser ?? 0) + (childSystem ?? 0) : 0);
      } catch {
        // It has ended between the two looks; the postmaster's own account has it.
      }
    }
    return ticks * TICK_MS;
  };
}
