import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { type Workload, WORKLOADS } from './questions.ts';

const USAGE = `npm run bench -- [--rounds N] [--seconds N] [--count N] [--only list,procedure,queue,receive] [--data DIR] [--profile DIR]

Measures motcua beside PostGraphile and a raw server: same database, same answers, alternating runs.
  --rounds N    rounds for each workload (5)
  --seconds N   seconds for each run (3)
  --count N     demo applications (10000)
  --only …      only these workloads
  --data DIR    keep the database here for the next time, instead of making one that is thrown away
  --profile DIR write a processor profile of motcua's server there (.cpuprofile)`;

const refuse = (): never => {
  process.stderr.write(`${USAGE}\n`);
  process.exit(2);
};

const options = () => {
  try {
    return parseArgs({
      options: {
        rounds: { type: 'string', default: '5' },
        seconds: { type: 'string', default: '3' },
        count: { type: 'string', default: '10000' },
        only: { type: 'string', default: WORKLOADS.join(',') },
        data: { type: 'string' },
        profile: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch {
    return refuse();
  }
};

const whole = (text: string, most: number): number => {
  const number = Number(text);
  return Number.isInteger(number) && number >= 1 && number <= most ? number : refuse();
};

const given = options();
if (given.help === true) refuse();
const plan = {
  rounds: whole(given.rounds, 50),
  seconds: whole(given.seconds, 60),
  count: whole(given.count, 5_000_000),
  workloads: given.only
    .split(',')
    .map((name) => WORKLOADS.find((known): known is Workload => known === name) ?? refuse()),
};

// The peers are no part of the product, so that npm ci does not bring them.
const folder = import.meta.dirname;
if (!existsSync(join(folder, 'node_modules'))) {
  const installed = spawnSync('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund'], { stdio: 'inherit' });
  if (installed.status !== 0) process.exit(1);
}
const { measure } = await import('./measure.ts');

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const dataDir = given.data === undefined ? mkdtempSync(join(tmpdir(), 'motcua-bench-')) : resolve(given.data);
// Started as root, PostgreSQL runs under another account, which must be able to go in.
if (given.data === undefined) chmodSync(dataDir, 0o755);
const discard = (): void => {
  if (given.data === undefined) rmSync(dataDir, { recursive: true, force: true });
};

const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interrupted.abort(new Error(signal)));
const [cpu] = cpus();
print(
  `${availableParallelism()} processors (${cpu?.model ?? 'unknown'}), Node ${process.version}, load ${loadavg()[0]?.toFixed(1)} at the start`,
);
try {
  await measure({ ...plan, dataDir, profile: given.profile, print, signal: interrupted.signal });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  discard();
}
