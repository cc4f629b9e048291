import express from 'express';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { fixedClock } from '../../src/clock.ts';
import { openDatabase } from '../../src/db/database.ts';
import type { Services } from '../../src/graphql/context.ts';
import { createEndpoint } from '../../src/graphql/endpoint.ts';
import type { Resolvers } from '../../src/graphql/generated/resolvers.ts';
import { Graph } from '../../src/graphql/graph.ts';
import { KnownDocuments } from '../../src/graphql/known-documents.ts';
import type { Limits } from '../../src/graphql/limits.ts';
import { buildExecutableSchema } from '../../src/graphql/schema.ts';
import { authenticator } from '../../src/identity/tokens.ts';
import { randomIds } from '../../src/ids.ts';
import { openCatalogue } from '../../src/registry/catalogue/catalogue.ts';
import { OPEN_GATE } from '../../src/public-gate.ts';
import { openRules } from '../../src/sla/rules.loaders.ts';
import { demoDatabase } from '../support/database.ts';
import { NOW, replyOf } from './running-app.ts';
import type { Reply } from './running-app.ts';

/** The contract with resolvers of the test's own, to see what becomes of all that a resolver can do. */
export interface ContractServer {
  readonly graph: Graph;
  /** `apollo`: the whole pipeline; `ahead`: with the given documents known, answered ahead of it. */
  post(way: Way, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Reply>;
  /** Lines of the log since the last call. */
  takeLog(): string[];
  stop(): Promise<void>;
}

export type Way = 'apollo' | 'ahead';

export interface ContractOptions {
  readonly resolvers: readonly Resolvers[];
  readonly known?: readonly string[];
  readonly limits?: Limits;
  readonly introspection?: boolean;
}

export const serveContract = async ({
  resolvers,
  known = [],
  limits,
  introspection = true,
}: ContractOptions): Promise<ContractServer> => {
  const test = await demoDatabase();
  const database = await openDatabase({ url: test.appUrl, max: 2 });
  let lines: string[] = [];
  const log = pino({ level: 'warn' }, { write: (line: string) => void lines.push(line) });
  const clock = fixedClock(NOW);
  const catalogue = await openCatalogue({ db: database.pool, clock });
  const services: Services = {
    clock,
    ids: randomIds(clock),
    db: database.pool,
    fork: () => database.fork(),
    catalogue,
    rules: await openRules({ db: database.pool }),
    gate: OPEN_GATE,
    log,
  };
  const schema = buildExecutableSchema(resolvers);
  const graph = new Graph({ schema, services, observe: () => undefined, ...(limits === undefined ? {} : { limits }) });
  const authenticate = authenticator({ db: database.pool, clock });
  const options = { graph, authenticate, log, introspection };
  const apollo = await createEndpoint({ ...options, known: null });
  const ahead = await createEndpoint({ ...options, known: new KnownDocuments(graph, known) });
  const app = express();
  app.use((_request, response, next) => {
    response.locals['requestId'] = 'the-request-id';
    next();
  });
  app.use('/apollo', apollo.router);
  app.use('/ahead', ahead.router);
  const server = createServer(app);
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    graph,
    post: async (way, body, headers = {}) => {
      const response = await fetch(`http://127.0.0.1:${port}/${way}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      return replyOf(response);
    },
    takeLog: () => {
      const taken = lines;
      lines = [];
      return taken;
    },
    stop: async () => {
      await new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      });
      await Promise.all([apollo.stop(), ahead.stop()]);
      await catalogue.close();
      await database.close();
      await test.drop();
    },
  };
};
