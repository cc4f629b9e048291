import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { type Clock, systemClock } from '../clock.ts';
import { type Ids, randomIds } from '../ids.ts';
import { type Config, readConfig } from '../platform/config.ts';
import { PlatformError } from '../platform/platform-error.ts';
import { openPostgres, type Postgres } from '../platform/postgres.ts';
import { createProgress, type Progress } from '../platform/progress.ts';
import { prepareDatabase } from '../prepare-database.ts';

/** Said to the person at the keyboard without a stack trace; the command ends with exit code 1. */
export class CommandRefused extends Error {
  override readonly name = 'CommandRefused';
}

/** Thrown for arguments that make no sense; the command shows how it is used and ends with exit code 2. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
}

/** A command as its user sees it. */
export interface CommandSpec<Options extends ParseArgsOptionsConfig> {
  /** Shown for `--help` and for wrong arguments. */
  readonly usage: string;
  readonly options: Options;
  /** Least and most arguments besides the options. */
  readonly positionals: readonly [least: number, most: number];
}

type Parsed<Options extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ args: string[]; options: Options; allowPositionals: true; strict: true }>
>;

/** What a command works with. */
export interface CommandTools<Options extends ParseArgsOptionsConfig> {
  readonly values: Parsed<Options>['values'];
  readonly positionals: readonly string[];
  readonly config: Config;
  readonly postgres: Postgres;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly progress: Progress;
  /** One line of the command's answer, on standard output. */
  readonly print: (line: string) => void;
  /** One line about the work, on standard error, so that answers can be piped. */
  readonly say: (line: string) => void;
  /** Set when the person wants it to stop. */
  readonly stopping: AbortSignal;
  /** What is to be finished first when the person wants it to stop; asked twice, it is not waited for. */
  readonly beforeStop: (finish: () => Promise<void>) => void;
}

const parse = <Options extends ParseArgsOptionsConfig>(
  { options, positionals: [least, most] }: CommandSpec<Options>,
  args: string[],
): Parsed<Options> => {
  let parsed: Parsed<Options>;
  try {
    parsed = parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error), { cause: error });
  }
  const given = parsed.positionals.length;
  if (given < least) throw new WrongUse('Thiếu tham số · An argument is missing.');
  if (given > most) throw new WrongUse('Thừa tham số · There are too many arguments.');
  return parsed;
};

/**
 * Runs a command: reads its arguments and settings, finds the database running or starts it for as long as the command
 * works, and answers the exit code.
 */
const carryOut = async <Options extends ParseArgsOptionsConfig>(
  host: NodeJS.Process,
  spec: CommandSpec<Options>,
  work: (tools: CommandTools<Options>) => Promise<void>,
): Promise<void> => {
  const { values, positionals } = parse(spec, host.argv.slice(2));
  const config = readConfig(host.env, host.cwd());
  const say = (line: string): void => void host.stderr.write(`${line}\n`);
  const progress = createProgress(host.stderr);
  const postgres = await openPostgres({
    dataDir: config.dataDir,
    external: config.external,
    mode: 'command',
    pid: host.pid,
    say,
  });
  const stopping = new AbortController();
  let closing: Promise<void> | undefined;
  const finishing: (() => Promise<void>)[] = [];
  const close = (): Promise<void> =>
    (closing ??= Promise.all(finishing.map((finish) => finish())).then(() => postgres.close()));
  // The work's connections are cut, its open transaction is rolled back; asked twice, we do not even wait for that.
  const interrupted = (code: number) => () => {
    if (stopping.signal.aborted) host.exit(code);
    stopping.abort();
    void close().finally(() => host.exit(code));
  };
  host.on('SIGINT', interrupted(130));
  host.on('SIGTERM', interrupted(143));
  try {
    // Whoever runs the database has prepared it, or is about to: then this waits for it and finds nothing to do.
    await prepareDatabase({ postgres, demoData: config.demoData, progress, say });
    await work({
      values,
      positionals,
      config,
      postgres,
      clock: systemClock,
      ids: randomIds(systemClock),
      progress,
      print: (line) => void host.stdout.write(`${line}\n`),
      say,
      stopping: stopping.signal,
      beforeStop: (finish) => void finishing.push(finish),
    });
  } finally {
    progress.end();
    await close();
  }
};

/** Runs one command of the command line to its end and leaves its exit code with the process. */
export const runCommand = async <Options extends ParseArgsOptionsConfig>(
  host: NodeJS.Process,
  spec: CommandSpec<Options>,
  work: (tools: CommandTools<Options>) => Promise<void>,
): Promise<void> => {
  if (host.argv.slice(2).some((argument) => argument === '--help' || argument === '-h')) {
    host.stdout.write(`${spec.usage}\n`);
    return;
  }
  try {
    await carryOut(host, spec, work);
  } catch (error) {
    if (error instanceof WrongUse) {
      host.stderr.write(`${error.message}\n\n${spec.usage}\n`);
      host.exitCode = 2;
    } else if (error instanceof PlatformError || error instanceof CommandRefused) {
      host.stderr.write(`${error.message}\n`);
      host.exitCode = error instanceof PlatformError ? error.exitCode : 1;
    } else {
      host.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      host.exitCode = 1;
    }
  }
};
