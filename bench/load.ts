import { readFileSync } from 'node:fs';
import autocannon from 'autocannon';

/** One request of a workload. */
export interface Shot {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What one burst of requests gave. */
export interface Burst {
  readonly perSecond: number;
  /** Processor time of the server's process, in milliseconds a request; the database's is apart and not counted. */
  readonly cpuMs: number;
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

/**
 * Sends requests over kept-alive connections to this machine for a bounded time. Anything but 200, or a body that
 * holds GraphQL errors, fails the run: a server that refuses fast must not look fast.
 */
export async function burst(
  target: { readonly origin: string; readonly pid: number },
  shots: () => Shot,
  { connections, seconds }: { readonly connections: number; readonly seconds: number },
): Promise<Burst> {
  const before = processorTime(target.pid);
  let wrong = '';
  const result = await autocannon({
    url: target.origin,
    connections,
    duration: seconds,
    timeout: 10,
    requests: [
      {
        method: 'POST',
        setupRequest: (request) => {
          const { path, headers, body } = shots();
          return { ...request, path, headers: { 'content-type': 'application/json', ...headers }, body };
        },
        onResponse: (status, body) => {
          if (status !== 200 || body.includes('"errors":[')) wrong = `${status} ${body.slice(0, 500)}`;
        },
      },
    ],
  });
  if (wrong !== '') throw new Error(`an answer was wrong: ${wrong}`);
  if (result.errors > 0 || result.timeouts > 0)
    throw new Error(`${result.errors} connections failed, ${result.timeouts} timed out`);
  const requests = result.requests.total;
  return {
    perSecond: requests / result.duration,
    cpuMs: (processorTime(target.pid) - before) / requests,
    p50Ms: result.latency.p50,
    p99Ms: result.latency.p99,
    requests,
  };
}
