import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A program under test, with what it has said so far. */
export interface Child {
  readonly process: ChildProcess;
  readonly pid: number;
  output(): string;
  errors(): string;
  /** The first line on standard output that is JSON, read. Fails when the program ends without one. */
  firstJson(): Promise<Record<string, unknown>>;
  /** Exit code and signal, once it has ended. */
  ended(): Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
}

/** Starts this Node on a script. */
export const startNode = (args: readonly string[], options: SpawnOptions = {}, node = process.execPath): Child => {
  const child = spawn(node, args, { ...options, stdio: ['pipe', 'pipe', 'pipe'] });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const end = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
  const { pid } = child;
  if (pid === undefined) throw new Error(`could not start ${node}`);
  return {
    process: child,
    pid,
    output: () => output,
    errors: () => errors,
    firstJson: async () => {
      for (;;) {
        const line = output.split('\n').find((text) => text.startsWith('{') && text.endsWith('}'));
        if (line !== undefined) return JSON.parse(line) as Record<string, unknown>;
        if (child.exitCode !== null || child.signalCode !== null) throw new Error(`it ended: ${errors}${output}`);
        await Promise.race([once(child.stdout, 'data'), end]);
      }
    },
    ended: async () => {
      const [code, signal] = await end;
      return { code, signal };
    },
  };
};

/** Numbers of the processes whose command line holds a text. */
export const processesNaming = (text: string): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        return readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(text);
      } catch {
        return false;
      }
    })
    .map(Number);

/** Waits until something holds; fails after the limit with its name. */
export const until = async (what: string, holds: () => boolean | Promise<boolean>, limitMs = 20_000): Promise<void> => {
  const limit = Date.now() + limitMs;
  while (!(await holds())) {
    if (Date.now() > limit) throw new Error(`waited in vain until ${what}`);
    await sleep(50);
  }
};
