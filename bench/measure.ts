import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Ground, openGround } from './ground.ts';
import { type Burst, burst } from './load.ts';
import { questions, shotFor, type Way, WAYS, type Workload } from './questions.ts';
import { compareAnswers, type Servers } from './same-facts.ts';
import { type Server, startServer } from './servers.ts';
import { table } from './table.ts';

export interface Measuring {
  readonly rounds: number;
  readonly seconds: number;
  readonly count: number;
  readonly workloads: readonly Workload[];
  readonly dataDir: string;
  readonly profile: string | undefined;
  readonly print: (line: string) => void;
  readonly signal: AbortSignal;
}

/** Connections at a time: a busy site's reads, and a province's desks at the counter. */
const CONNECTIONS: Readonly<Record<Workload, number>> = { list: 8, procedure: 8, queue: 8, receive: 16 };

/** Connections to PostgreSQL that each server may hold. */
const POOL = 16;

/** Requests that each way gets to warm up before its first round: compilers count calls, not seconds. */
const WARM_UP = 2_000;

/** Runs everything and prints as it goes; fails where answers differ or a request is answered wrongly. */
export async function measure(measuring: Measuring): Promise<void> {
  const ground = await openGround(measuring.dataDir, measuring.count);
  const started: Server[] = [];
  try {
    const servers = await startServers(ground, measuring.profile, started);
    const run = Date.now().toString(36);
    await compareAnswers(ground, servers, `${run}c`, measuring.print);
    const { n } = (await ground.pool.query<{ n: number }>('select count(*)::integer as n from application'))
      .rows[0] ?? { n: 0 };
    measuring.print(`${ground.codes.length} procedures in force, ${n} applications`);
    for (const workload of measuring.workloads) {
      const rounds = await measureOne(measuring, ground, servers, workload, run);
      measuring.print(table(workload, CONNECTIONS[workload], rounds));
    }
  } finally {
    for (const server of started) await server.stop();
    await ground.close();
  }
}

async function startServers(ground: Ground, profile: string | undefined, started: Server[]): Promise<Servers> {
  const start = async (...args: Parameters<typeof startServer>): Promise<Server> => {
    const server = await startServer(...args);
    started.push(server);
    return server;
  };
  const profiling = profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${resolve(profile)}`];
  if (profile !== undefined) mkdirSync(profile, { recursive: true });
  const { appUrl, ownerUrl } = ground;
  const peer = { DATABASE_URL: appUrl, POOL: String(POOL) };
  const postgraphile = await start('PostGraphile', ['bench/peer-postgraphile.ts'], peer, '/');
  const raw = await start('raw', ['bench/peer-raw.ts'], peer, '/');
  const own = { DATABASE_URL: appUrl, MIGRATE_URL: ownerUrl, DB_POOL: String(POOL) };
  const args = [...profiling, '--import', './src/web/tsx-hook.ts', 'src/main.ts'];
  const motcua = await start('motcua', args, own, '/healthz');
  return { postgraphile, apollo: motcua, known: motcua, raw };
}

/** Rounds of one workload; in each, every way has its run, and each round begins with another way. */
async function measureOne(
  { rounds, seconds, signal, print }: Measuring,
  ground: Ground,
  servers: Servers,
  workload: Workload,
  run: string,
): Promise<readonly Readonly<Record<Way, Burst>>[]> {
  const one = (way: Way, turn: string, until: { seconds: number } | { amount: number }): Promise<Burst> => {
    signal.throwIfAborted();
    const next = questions(ground, `${run}-${workload}-${way}-${turn}`);
    const target = { ...servers[way], databaseTime: ground.databaseTime };
    const limits = { connections: CONNECTIONS[workload], ...until };
    return burst(target, () => shotFor(ground, way, workload, next()), limits);
  };
  for (const way of WAYS) await one(way, 'warm', { amount: WARM_UP });
  const done: Readonly<Record<Way, Burst>>[] = [];
  for (let round = 0; round < rounds; round++) {
    const found = new Map<Way, Burst>();
    for (const [at] of WAYS.entries()) {
      const way = WAYS[(at + round) % WAYS.length];
      if (way !== undefined) found.set(way, await one(way, String(round), { seconds }));
    }
    const of = (way: Way): Burst => {
      const result = found.get(way);
      if (result === undefined) throw new Error(`${way} had no run`);
      return result;
    };
    done.push({ postgraphile: of('postgraphile'), apollo: of('apollo'), known: of('known'), raw: of('raw') });
    const figures = WAYS.map((way) => `${way} ${of(way).perSecond.toFixed(0)}/s`).join(', ');
    print(`${workload}, round ${round + 1}: ${figures}`);
  }
  return done;
}
