import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';

/** A server under measurement: a process of its own, so that its processor time is its own. */
export interface Server {
  readonly name: string;
  readonly origin: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** A port that nobody listens on just now. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });

/** How long a server may take until it answers. */
const PATIENCE_MS = 60_000;

/** Starts `node <args>` with just these variables beside the machine's, and waits until `readyPath` answers anything. */
export async function startServer(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  readyPath: string,
): Promise<Server> {
  const port = await freePort();
  const child = spawn(process.execPath, args, {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { ...process.env, NODE_ENV: 'production', ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-2_000);
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const origin = `http://127.0.0.1:${port}`;
  const limit = Date.now() + PATIENCE_MS;
  for (;;) {
    if (child.exitCode !== null || Date.now() > limit) {
      child.kill('SIGKILL');
      throw new Error(`${name} did not start: ${complaint}`);
    }
    try {
      await fetch(origin + readyPath, { signal: AbortSignal.timeout(2_000) });
      break;
    } catch {
      await sleep(100);
    }
  }
  return {
    name,
    origin,
    pid: child.pid ?? -1,
    stop: async () => {
      child.kill('SIGTERM');
      await gone;
    },
  };
}
