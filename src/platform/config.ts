import { resolve } from 'node:path';
import { z } from 'zod';
import { type NoticeConfig, noticeConfig, noticeSettings } from './notice-settings.ts';
import { PlatformError } from './platform-error.ts';
import type { WindowLimit } from './window-limiter.ts';

const postgresUrl = z
  .url({ protocol: /^postgres(ql)?$/, error: 'must look like postgres://role:password@host:5432/database' })
  .refine(
    (url) => URL.canParse(url) && new URL(url).username !== '',
    'must name a role: postgres://role:password@host/database',
  )
  .optional();

const wholeNumber = (least: number, most: number) =>
  z.coerce
    .number({ error: 'must be a whole number' })
    .int('must be a whole number')
    .min(least, `must be ${least} or more`)
    .max(most, `must be ${most} or less`);

/** More than anybody does by hand in an hour. */
const MOST_A_WINDOW = 1_000_000;

/** Every setting with its default: the README's table is written from this. */
const settings = z.object({
  NODE_ENV: z
    .enum(['development', 'test', 'production'], { error: 'must be development, test or production' })
    .default('development'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535).default(4000),
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'must be an http or https address' }).optional(),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: postgresUrl,
  MIGRATE_URL: postgresUrl,
  OPEN_DATA_LICENCE: z
    .url({ protocol: /^https?$/, error: 'must be the http or https address of a licence' })
    .default('https://creativecommons.org/licenses/by/4.0/'),
  LOG_LEVEL: z
    .enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'], {
      error: 'must be silent, fatal, error, warn, info, debug or trace',
    })
    .default('info'),
  DEMO_DATA: z.enum(['yes', 'no'], { error: 'must be yes or no' }).optional(),
  TRUST_PROXY: wholeNumber(0, 10).default(0),
  DB_POOL: wholeNumber(2, 200).default(16),
  RATE_SUBMIT: wholeNumber(1, MOST_A_WINDOW).default(30),
  RATE_TRACK: wholeNumber(1, MOST_A_WINDOW).default(60),
  RATE_RATING: wholeNumber(1, MOST_A_WINDOW).default(20),
  RATE_FEEDBACK: wholeNumber(1, MOST_A_WINDOW).default(10),
  RATE_OPEN_DATA: wholeNumber(1, MOST_A_WINDOW).default(40),
  RATE_WRONG_PAIR: wholeNumber(1, MOST_A_WINDOW).default(20),
  RATE_ALL_CLIENTS: wholeNumber(1, 100_000).default(100),
  DRAIN_SECONDS: wholeNumber(0, 300).default(0),
  STOP_SECONDS: wholeNumber(1, 300).default(25),
  ...noticeSettings,
});

/** Settings that make sense only together. Not a rule of the schema: that would be asked only once all fields are right. */
const PAIRS = [
  ['DATABASE_URL', 'MIGRATE_URL'],
  ['MIGRATE_URL', 'DATABASE_URL'],
  ['SMTP_URL', 'MAIL_FROM'],
  ['MAIL_FROM', 'SMTP_URL'],
] as const;

/** What the surroundings decide about a server or command. */
export interface Config {
  readonly environment: 'development' | 'test' | 'production';
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** How people reach us, without a slash at the end; null: at `host` and `port`. */
  readonly publicUrl: string | null;
  /** Address of the licence under which the catalogue is given out as open data. */
  readonly openDataLicence: string;
  /** Absolute. */
  readonly dataDir: string;
  /** A PostgreSQL of somebody else's in place of the embedded one. */
  readonly external: { readonly appUrl: string; readonly ownerUrl: string } | undefined;
  readonly logLevel: 'silent' | 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace';
  /** Whether illustrative data is loaded into an empty database. */
  readonly demoData: boolean;
  /** How many proxies in front of us may be believed about the client's address. */
  readonly trustProxy: number;
  /** Most connections to PostgreSQL at a time. */
  readonly poolSize: number;
  /** What one client, and all together, may do without an account how often. */
  readonly publicLimits: Readonly<
    Record<'SUBMIT' | 'TRACK' | 'RATE' | 'FEEDBACK' | 'OPEN_DATA' | 'WRONG_PAIR', WindowLimit>
  >;
  /** Seconds between answering "not ready" and closing the port, for load balancers that ask. */
  readonly drainSeconds: number;
  /** Seconds that requests in flight get to finish before they are cut. */
  readonly stopSeconds: number;
  readonly notices: NoticeConfig;
}

/**
 * Handing in, rating and feedback count by the hour, looking up and files of other days by the minute, wrong pairs by ten minutes. Wrong pairs
 * have no limit for all together: with one, somebody who guesses would keep everybody from looking up. *Ours*.
 */
function publicLimitsOf(found: z.output<typeof settings>): Config['publicLimits'] {
  const limit = (perClient: number, seconds: number): WindowLimit => ({
    perClient,
    all: perClient * found.RATE_ALL_CLIENTS,
    seconds,
  });
  return {
    SUBMIT: limit(found.RATE_SUBMIT, 3_600),
    TRACK: limit(found.RATE_TRACK, 60),
    RATE: limit(found.RATE_RATING, 3_600),
    FEEDBACK: limit(found.RATE_FEEDBACK, 3_600),
    OPEN_DATA: limit(found.RATE_OPEN_DATA, 60),
    WRONG_PAIR: { ...limit(found.RATE_WRONG_PAIR, 600), all: Number.MAX_SAFE_INTEGER },
  };
}

/** Reads the settings; every fault is named at once, with the value found (but never a password). */
export const readConfig = (env: Readonly<Record<string, string | undefined>>, folder: string): Config => {
  // A variable set to nothing counts as not set: that is how shells and unit files clear one.
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const read = settings.safeParse(given);
  const alone = PAIRS.filter(([one, other]) => given[one] !== undefined && given[other] === undefined);
  const exposed = given['NODE_ENV'] === 'production' && given['WEBHOOK_LOCAL'] === 'yes';
  if (!read.success || alone.length > 0 || exposed) {
    const faults = (read.error?.issues ?? []).map((issue) => {
      const name = String(issue.path[0]);
      const value = given[name];
      const shown =
        value === undefined || /_(?:URL|HEADERS|BODY)$/.test(name) ? '' : ` (found: ${JSON.stringify(value)})`;
      return `  ${name} ${issue.message}${shown}`;
    });
    if (exposed) faults.push('  WEBHOOK_LOCAL must be no in production: webhooks would reach this machine');
    faults.push(...alone.map(([one, other]) => `  ${other} must be set too when ${one} is`));
    throw new PlatformError('BAD_CONFIG', `Cấu hình sai · Wrong settings:\n${[...new Set(faults)].join('\n')}`);
  }
  const found = read.data;
  const { DATABASE_URL: appUrl, MIGRATE_URL: ownerUrl } = found;
  return {
    environment: found.NODE_ENV,
    host: found.HOST,
    port: found.PORT,
    publicUrl: found.PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    openDataLicence: found.OPEN_DATA_LICENCE,
    dataDir: resolve(folder, found.DATA_DIR),
    external: appUrl === undefined || ownerUrl === undefined ? undefined : { appUrl, ownerUrl },
    logLevel: found.LOG_LEVEL,
    demoData: found.DEMO_DATA === undefined ? found.NODE_ENV !== 'production' : found.DEMO_DATA === 'yes',
    trustProxy: found.TRUST_PROXY,
    poolSize: found.DB_POOL,
    publicLimits: publicLimitsOf(found),
    drainSeconds: found.DRAIN_SECONDS,
    stopSeconds: found.STOP_SECONDS,
    notices: noticeConfig(found),
  };
};
