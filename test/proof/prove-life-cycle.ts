/**
 * The long proof: so many random histories against the real server and PostgreSQL over HTTP, everything looked at after
 * each. `npm run prove:life-cycle -- [--runs 500] [--seed 20261125] [--most 80] [--restarts 20]` (as many days
 * are closed as restarts are made); Ctrl-C ends it after the
 * run under way and says how far it came. Ends with 1 where something did not hold, with the shortest history that shows
 * it; `--seed` with the seed it names and `--runs 1` shows it again.
 */
import { get } from 'node:http';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { APP_ROLE, asSuperuser, OWNER_ROLE, urlFor } from '../../src/platform/cluster.ts';
import startPostgresHost, { type PostgresForTests } from '../support/postgres-host.ts';
import { prove } from './prove.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '500' },
    seed: { type: 'string', default: '20261125' },
    most: { type: 'string', default: '80' },
    restarts: { type: 'string', default: '20' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
const usage = 'npm run prove:life-cycle -- [--runs 500] [--seed 20261125] [--most 80] [--restarts 20]';
const number = (name: 'runs' | 'seed' | 'most' | 'restarts'): number => {
  const value = Number(values[name]);
  if (!Number.isSafeInteger(value) || value < 0) {
    console.error(`--${name}: 0, 1, 2 …\n${usage}`);
    process.exit(2);
  }
  return value;
};
if (values.help) {
  console.log(usage);
  process.exit(0);
}
const [runs, seed, most, restarts] = [number('runs'), number('seed'), number('most'), number('restarts')];

/** The host of the tests' PostgreSQL, without the tests. */
let address = '';
const stopHost = await startPostgresHost({ provide: (_name: string, url: string) => (address = url) } as never);
const ask = (path: string): Promise<PostgresForTests> =>
  new Promise((resolve, reject) => {
    get(`${address}${path}`, (response) => {
      text(response).then((body) => resolve(JSON.parse(body) as PostgresForTests), reject);
    }).on('error', reject);
  });

const stopping = new AbortController();
process.once('SIGINT', () => {
  console.error('\nstops after this run');
  stopping.abort();
  process.once('SIGINT', () => process.exit(130));
});

console.error('PostgreSQL and demo data …');
const { port, secrets } = await ask('/demo');
await asSuperuser(port, secrets.superuser, 'postgres', [`CREATE DATABASE proof OWNER ${OWNER_ROLE} TEMPLATE demo`]);
const database = {
  appUrl: urlFor(port, APP_ROLE, secrets.app, 'proof'),
  ownerUrl: urlFor(port, OWNER_ROLE, secrets.owner, 'proof'),
};
const live = process.stderr.isTTY;
const onRun = (done: number): void => {
  if (live) process.stderr.write(`\r${done}/${runs}`);
  else if (done % 25 === 0) console.error(`${done}/${runs}`);
};
const proof = await prove({
  database,
  runs,
  seed,
  most,
  restarts,
  closures: restarts,
  onRun,
  stopping: stopping.signal,
});
if (live) process.stderr.write('\n');
const acts = [...proof.done].toSorted(([, a], [, b]) => b - a);
console.log(`${proof.runs} of ${runs} histories, seed ${seed}`);
console.log(acts.map(([kind, times]) => `${kind} ${times}`).join(', '));
console.log(proof.broken ?? 'everything held');
await stopHost();
process.exit(proof.broken === null ? 0 : 1);
