import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import process from 'node:process';
import { DEMO_ACCOUNTS, demoPassword } from '../seeds/demo/accounts.ts';
import { createApp } from './app.ts';
import { systemClock } from './clock.ts';
import { eventsCanBeChanged } from './db/rights.ts';
import { type Config, readConfig } from './platform/config.ts';
import { weakenedGuards } from './platform/durability.ts';
import { startNotices } from './notices/start-notices.ts';
import { webhookPolicy } from './notices/webhook-address.ts';
import { createLifecycle, drainable } from './platform/lifecycle.ts';
import { createLogger } from './platform/logging.ts';
import { createMetrics } from './platform/metrics.ts';
import { PlatformError } from './platform/platform-error.ts';
import { openPostgres } from './platform/postgres.ts';
import { createProgress } from './platform/progress.ts';
import { prepareDatabase } from './prepare-database.ts';

/** The server's process: the one place that meets its environment, signals and port. */

const print = (text: string): void => void process.stdout.write(`${text}\n`);

/** A fault that somebody can act on is a sentence; any other is a defect of ours and shows where. */
const fail = (error: unknown): never => {
  const known = error instanceof PlatformError;
  process.stderr.write(`${known ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(known ? error.exitCode : 1);
};

const listen = async (server: Server, { host, port }: Config): Promise<string> => {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'EADDRINUSE') throw error;
    throw new PlatformError(
      'PORT_IN_USE',
      `Cổng ${port} đang được chương trình khác sử dụng; hãy đặt PORT khác.\nPort ${port} is in use by another program; set PORT to another one.`,
    );
  }
  const address = server.address();
  const taken = typeof address === 'object' && address !== null ? address.port : port;
  return `http://${host.includes(':') ? `[${host}]` : host}:${taken}`;
};

const whereToLook = (url: string, demo: boolean): string =>
  [
    '',
    'motcua đã sẵn sàng · motcua is ready',
    `  Tra cứu thủ tục · Find procedures    ${url}/`,
    `  Khám phá API · GraphQL explorer      ${url}/graphql`,
    `  Dữ liệu mở · Open data               ${url}/open-data`,
    `  Vận hành · Operations                ${url}/healthz  ${url}/readyz  ${url}/metrics`,
    ...(demo
      ? [
          '  Tài khoản minh họa · Demo accounts (username / password):',
          ...DEMO_ACCOUNTS.map(
            ({ username, roles }) => `    ${username} / ${demoPassword(username)}  ${roles.join(', ')}`,
          ),
          '  Mã truy cập API · API token          npm run --silent token -- desk',
        ]
      : []),
    '  Dừng · Stop                          Ctrl-C',
    '',
  ].join('\n');

const start = async (config: Config): Promise<void> => {
  const log = createLogger(config.logLevel);
  const lifecycle = createLifecycle(log);
  const stop = (why: string, code: number): void => {
    void lifecycle.stop(why).then((well) => process.exit(well ? code : 1));
  };
  // A second Ctrl-C is for those who will not wait; PostgreSQL is then stopped by its watchdog.
  for (const [signal, number] of [
    ['SIGINT', 2],
    ['SIGTERM', 15],
  ] as const) {
    process.once(signal, () => {
      stop(signal, 0);
      process.once(signal, () => process.exit(128 + number));
    });
  }

  const postgres = await openPostgres({
    dataDir: config.dataDir,
    external: config.external,
    mode: 'serve',
    pid: process.pid,
    say: print,
    onLost: (error) => {
      log.fatal({ err: error }, 'PostgreSQL is lost');
      stop('PostgreSQL is lost', 4);
    },
  });
  lifecycle.onStop('PostgreSQL', () => postgres.close());
  for (const weakness of await weakenedGuards(postgres.appUrl))
    log.warn({ weakness }, 'PostgreSQL is not safe against power cuts');

  const progress = createProgress(process.stdout);
  const demo = await prepareDatabase({ postgres, demoData: config.demoData, progress, say: print });

  const metrics = createMetrics();
  const app = await createApp({
    appUrl: postgres.appUrl,
    clock: systemClock,
    config,
    log,
    metrics,
    accepting: () => lifecycle.accepting,
  });
  lifecycle.onStop('application', () => app.close());
  if (await eventsCanBeChanged(app.services.fork().getConnection())) {
    if (config.environment === 'production') {
      throw new PlatformError(
        'UNSAFE_RIGHTS',
        `The role ${postgres.appRole} could change events that are written. Give the server a role of its own in DATABASE_URL.`,
      );
    }
    log.warn({ role: postgres.appRole }, 'this role could change events that are written: production refuses it');
  }

  if (config.notices.on) {
    const { mail, sms, webhookLocal } = config.notices;
    const { db, clock, ids, rules } = app.services;
    const workers = await startNotices({
      db,
      clock,
      ids,
      rules,
      settings: { mail, sms, webhooks: webhookPolicy(webhookLocal), publicUrl: config.publicUrl },
      observe: {
        delivery: (seen) => metrics.observeDelivery(seen),
        counts: (counts) => metrics.setNotices(counts),
      },
      onError: (err) => log.error({ err }, 'notices'),
      stopSeconds: config.stopSeconds,
    });
    lifecycle.onStop('notices', () => workers.stop());
  }

  if (config.environment === 'production' && config.publicUrl === null)
    log.warn('PUBLIC_URL is not set: the permanent addresses in the open data lead to this machine alone');

  const server = createServer(app.handler);
  lifecycle.onStop('HTTP', drainable(server, config));
  const address = await listen(server, config);
  lifecycle.begin();
  print(whereToLook(config.publicUrl ?? address, demo));
};

process.on('unhandledRejection', fail);
try {
  await start(readConfig(process.env, process.cwd()));
} catch (error) {
  fail(error);
}
