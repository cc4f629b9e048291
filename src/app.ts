import express from 'express';
import type { ErrorRequestHandler, Express } from 'express';
import { GraphQLError } from 'graphql';
import helmet from 'helmet';
import type { Logger } from 'pino';
import type { Clock } from './clock.ts';
import { calendarSweeper } from './desk/calendar-change/calendar-sweeper.ts';
import { openDatabase } from './db/database.ts';
import type { Asker, Services } from './graphql/context.ts';
import { createEndpoint } from './graphql/endpoint.ts';
import { explorerRouter } from './graphql/explorer.ts';
import { sessionSecretOf } from './desk/secrets.ts';
import { transferSweeper } from './desk/transfer/transfer-sweeper.ts';
import { forgetOldKeys } from './graphql/forget-keys.ts';
import { Graph } from './graphql/graph.ts';
import { KnownDocuments } from './graphql/known-documents.ts';
import type { Limits } from './graphql/limits.ts';
import { RESOLVERS } from './graphql/resolvers.ts';
import { buildExecutableSchema } from './graphql/schema.ts';
import { viewerOfAccount } from './identity/account.queries.ts';
import { authenticator } from './identity/tokens.ts';
import type { Viewer } from './identity/viewer.ts';
import { randomIds } from './ids.ts';
import { message } from './messages/catalogue.ts';
import { chooseLocale } from './messages/locale.ts';
import { webhookPolicy } from './notices/webhook-address.ts';
import { OPEN_DATA_LICENCE } from './opendata/publication.ts';
import { openDataRouter } from './opendata/open-data-routes.ts';
import { clientOf } from './platform/client-address.ts';
import { healthRouter } from './platform/health.ts';
import { requestLog } from './platform/logging.ts';
import { openSessions } from './platform/sessions.ts';
import type { Metrics } from './platform/metrics.ts';
import { openCatalogue } from './registry/catalogue/catalogue.ts';
import { paperReader } from './paper-reader.ts';
import { OPEN_GATE, publicGate, type PublicLimits } from './public-gate.ts';
import { enactmentSweeper } from './review/decision/enactment-sweeper.ts';
import { openRules } from './sla/rules.loaders.ts';
import { passwordDoor } from './sign-in.ts';
import { evidenceFiles } from './uploads/evidence-files.ts';
import { bulkSweeper } from './review/bulk/bulk-sweeper.ts';
import { registerUpload } from './uploads/register-upload.ts';
import { reviewImports } from './uploads/review-imports.ts';
import { reviewWorkbooks } from './uploads/review-workbooks.ts';
import { createPages, notFoundPage, troublePage } from './web/pages.ts';
import type { RunOperation } from './web/page-handling.ts';

/** What the surroundings give. */
export interface AppOptions {
  /** Connection of the role that the server runs as. */
  readonly appUrl: string;
  readonly clock: Clock;
  readonly config: {
    /** Connections at most, for each of the two ways to the database. */
    readonly poolSize: number;
    /** How many proxies in front may be believed about the client's address. */
    readonly trustProxy: number;
    /** How people reach the server, without a slash at the end; default: as they asked. */
    readonly publicUrl?: string | null;
    /** Address of the licence of the open data; default CC BY 4.0. */
    readonly openDataLicence?: string;
    /** Whether the schema may be asked for; default yes. */
    readonly introspection?: boolean;
    /** Whether known documents are answered ahead of Apollo; default yes. */
    readonly aheadOfApollo?: boolean;
    readonly limits?: Limits;
    /** Whether webhooks may go to this machine: for development; default no. */
    readonly notices?: { readonly webhookLocal: boolean };
    /** What the public may do how often; left out, as often as it likes. */
    readonly publicLimits?: PublicLimits;
  };
  readonly log: Logger;
  readonly metrics: Metrics;
  /** Whether new requests are welcome, for `/readyz`; default yes. */
  readonly accepting?: () => boolean;
}

/** The application, ready to be given to an HTTP server. */
export interface App {
  readonly handler: Express;
  readonly graph: Graph;
  readonly services: Services;
  /** Lets go of everything that was opened; requests must be through. */
  close(): Promise<void>;
}

/** Pages bring no script or style of strangers and are framed by nobody; the explorer sets its own policy. */
const secured = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
});

/** Opens what a server needs and lays the way of a request through it, from top to bottom. */
export async function createApp(options: AppOptions): Promise<App> {
  const { appUrl, clock, config, log, metrics } = options;
  const database = await openDatabase({ url: appUrl, max: config.poolSize });
  const ids = randomIds(clock);
  const catalogue = await openCatalogue({
    db: database.pool,
    clock,
    onError: (err) => log.warn({ err }, 'the catalogue could not be read anew; the last one is served'),
  });
  const rules = await openRules({
    db: database.pool,
    onError: (err) => log.warn({ err }, 'the calendar and rules could not be read anew; the last ones are used'),
  });
  const keys = forgetOldKeys({
    db: database.pool,
    clock,
    rules,
    onError: (err) => log.warn({ err }, 'old keys could not be removed; the next hour tries again'),
  });
  const transfers = transferSweeper({
    db: database.pool,
    clock,
    rules,
    onError: (err, application) => log.error({ err, application }, 'a file could not be handed to the successor'),
    onSwept: (swept) => log.info(swept, 'files were handed to the successors of agencies that ended'),
  });
  const calendar = calendarSweeper({
    db: database.pool,
    clock,
    rules,
    onError: (err, application) => log.error({ err, application }, 'a file could not be brought to the calendar'),
    onSwept: (swept) => log.info(swept, 'files in hand were brought to the calendar'),
  });
  const enactment = enactmentSweeper({
    db: database.pool,
    clock,
    onError: (err) => log.error({ err }, 'recommendations could not be called enacted; the next look tries again'),
    onSwept: (swept) => log.info(swept, 'recommendations took effect'),
  });
  const bulks = bulkSweeper({
    db: database.pool,
    fork: () => database.fork(),
    clock,
    ids,
    onError: (err, bulk) => log.error({ err, bulk }, 'a bulk act of a review could not go on'),
    onSwept: (swept) => log.info(swept, 'bulk acts of reviews went on'),
  });
  const gate = config.publicLimits === undefined ? OPEN_GATE : publicGate(config.publicLimits, clock);
  const licence = config.openDataLicence ?? OPEN_DATA_LICENCE;
  const services: Services = {
    clock,
    ids,
    db: database.pool,
    fork: () => database.fork(),
    catalogue,
    rules,
    calendar,
    enactment,
    gate,
    transfers,
    bulks,
    log,
    openDataLicence: licence,
    webhooks: webhookPolicy(config.notices?.webhookLocal ?? false),
  };
  const schema = buildExecutableSchema(RESOLVERS);
  const newId = (): string => ids.uuid();
  const observe: Metrics['observeOperation'] = (seen) => metrics.observeOperation(seen);
  const graph = new Graph({
    schema,
    services,
    observe,
    ...(config.limits === undefined ? {} : { limits: config.limits }),
  });
  const authenticate = authenticator({ db: database.pool, clock });
  const readerOf = paperReader({ db: database.pool, clock, authenticate });
  const sessions = openSessions({
    db: database.pool,
    secret: await sessionSecretOf(database.pool),
    onError: (err) => log.warn({ err }, 'sessions that are over could not be removed; the next look tries again'),
  });
  const door = passwordDoor({ db: database.pool, clock });
  metrics.watchPool('rows', database.pool);
  const endpoint = await createEndpoint({
    graph,
    authenticate,
    log,
    introspection: config.introspection ?? true,
    known: config.aheadOfApollo === false ? null : new KnownDocuments(graph),
  });

  const app = express();
  app.disable('x-powered-by').disable('etag').set('trust proxy', config.trustProxy);
  app.use(metrics.watchRequests, requestLog(log, newId), secured);
  app.use(
    healthRouter({
      accepting: options.accepting ?? (() => true),
      checks: { database: () => database.pool.query('select 1') },
      metrics,
    }),
  );
  app.use('/graphql', explorerRouter(), endpoint.router);
  app.use('/import/register', registerUpload({ services, authenticate, log }));
  app.use('/evidence', evidenceFiles({ services, authenticate, log }));
  app.use('/import/review', reviewImports({ services, authenticate, log }));
  app.use('/export/review', reviewWorkbooks({ services, authenticate, log }));
  app.use(
    openDataRouter({
      catalogue,
      gate,
      publicUrl: config.publicUrl ?? null,
      licence,
      clientOf: ({ ip }) => clientOf(ip),
    }),
  );
  app.use(
    createPages({
      run: runAs(graph, newId, null),
      newKey: newId,
      demo: () => catalogue.current.procedures.some(({ demo }) => demo),
      reader: async (asked) => {
        const viewer = await readerOf(asked);
        return viewer && runAs(graph, newId, viewer);
      },
      publicUrl: config.publicUrl ?? null,
      staff: {
        sessions: sessions.handler,
        signIn: ({ address, ...typed }) => door({ ...typed, client: clientOf(address) }),
        runFor: async (accountId) => {
          const viewer = await viewerOfAccount(database.pool, accountId);
          return viewer && runAs(graph, newId, viewer);
        },
        newSecret: () => ids.bytes(32).toString('base64url'),
      },
    }),
  );
  app.use(notFoundPage);
  app.use(lastErrorHandler(log));

  const close = async (): Promise<void> => {
    await endpoint.stop();
    await Promise.all([calendar.close(), enactment.close(), transfers.close(), bulks.close()]);
    await Promise.all([catalogue.close(), rules.close(), keys.close(), sessions.close()]);
    await database.close();
  };
  return { handler: app, graph, services, close };
}

/** Public pages ask as the public does; papers and the pages for staff as whoever opens them. */
const runAs =
  (graph: Graph, newId: () => string, viewer: Viewer | null): RunOperation =>
  async (document, variables, { locale, address }) => {
    const asker: Asker = { viewer, locale, requestId: newId(), client: clientOf(address) };
    const { data, errors } = await graph.run(document, variables, asker);
    const [error] = errors;
    if (error !== undefined) throw new GraphQLError(error.message, { extensions: error.extensions ?? {} });
    if (data === null) throw new Error('an operation without errors answered nothing');
    return data;
  };

/** Whatever nobody else has answered for: a sentence and an id, never a stack. */
const lastErrorHandler =
  (log: Logger): ErrorRequestHandler =>
  (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const given = error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 500;
    const status = given >= 400 && given < 500 ? given : 500;
    const id = String(response.locals['requestId'] ?? '-');
    if (status === 500) log.error({ requestId: id, err: error }, 'a request failed');
    const locale = chooseLocale(request.get('accept-language'));
    const sentence = message(locale, status === 500 ? 'INTERNAL' : 'REQUEST_MALFORMED', { id });
    // Text first: whoever takes anything is a program; a browser asks for HTML by name.
    if (request.accepts(['text/plain', 'html']) === 'html') return troublePage(request, response, status, sentence);
    response.status(status).type('text/plain').send(sentence);
  };
