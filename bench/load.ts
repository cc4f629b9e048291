import { readFileSync } from 'node:fs';
import autocannon from 'autocannon';

/** One request of a workload. */
export interface Shot {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** What a good answer holds. */
  readonly holds: string;
}

const headersOf = ({ headers }: Shot): Record<string, string> => ({ 'content-type': 'application/json', ...headers });

const isGood = (status: number, body: string, { holds }: Shot): boolean =>
  status === 200 && body.includes(holds) && !body.includes('"errors":[');

/** Asks once and answers the body; fails on any answer that is not good. */
export async function ask(origin: string, shot: Shot): Promise<string> {
  const answer = await fetch(origin + shot.path, { method: 'POST', headers: headersOf(shot), body: shot.body });
  const body = await answer.text();
  if (!isGood(answer.status, body, shot)) throw new Error(`${shot.body}\nwas answered ${answer.status} ${body}`);
  return body;
}

/** What one burst of requests gave. */
export interface Burst {
  readonly perSecond: number;
  /** Processor time of the server's process, in milliseconds a request. */
  readonly serverMs: number;
  /** Processor time of PostgreSQL, in milliseconds a request. */
  readonly databaseMs: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly requests: number;
}

/** Linux counts processor time in ticks of 10 ms. */
const TICK_MS = 10;

/** Processor time that a process has used, in milliseconds, from the kernel's own account. */
const processorTime = (pid: number): number => {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
};

/** What is under measurement: its address, and its process for the processor's account. */
export interface Target {
  readonly origin: string;
  readonly pid: number;
  /** Processor time of the database so far, in milliseconds. */
  readonly databaseTime: () => number;
}

/**
 * Sends requests over kept-alive connections to this machine for a bounded time or number. Anything but 200, or a body that
 * holds GraphQL errors, fails the run: a server that refuses fast must not look fast.
 */
export async function burst(
  { origin, pid, databaseTime }: Target,
  shots: () => Shot,
  {
    connections,
    ...until
  }: { readonly connections: number } & ({ readonly seconds: number } | { readonly amount: number }),
): Promise<Burst> {
  const before = { server: processorTime(pid), database: databaseTime() };
  let wrong = '';
  const result = await autocannon({
    url: origin,
    connections,
    ...('amount' in until ? { amount: until.amount } : { duration: until.seconds }),
    timeout: 10,
    requests: [
      {
        method: 'POST',
        setupRequest: (request, context) => {
          const shot = shots();
          Object.assign(context, { shot });
          return { ...request, path: shot.path, headers: headersOf(shot), body: shot.body };
        },
        onResponse: (status, body, context) => {
          const { shot } = context as { shot: Shot };
          if (!isGood(status, body, shot)) wrong = `${shot.body} was answered ${status} ${body.slice(0, 500)}`;
        },
      },
    ],
  });
  if (wrong !== '') throw new Error(wrong);
  if (result.errors > 0 || result.timeouts > 0) {
    throw new Error(`${result.errors} connections failed, ${result.timeouts} timed out`);
  }
  const requests = result.requests.total;
  return {
    perSecond: requests / result.duration,
    serverMs: (processorTime(pid) - before.server) / requests,
    databaseMs: (databaseTime() - before.database) / requests,
    p50Ms: result.latency.p50,
    p99Ms: result.latency.p99,
    requests,
  };
}
