import { ApolloServer, HeaderMap } from '@apollo/server';
import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLRequestListener } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import type { RequestHandler } from 'express';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { message } from '../messages/catalogue.ts';
import { askerOf } from './asker.ts';
import type { Asker } from './context.ts';
import { DocumentCache } from './document-cache.ts';
import { presentError } from './errors.ts';
import type { Graph } from './graph.ts';
import { validationRules } from './graph.ts';
import { mediaTypeOf, refusedStatus } from './http-answer.ts';
import type { MediaType } from './http-answer.ts';

/** What Apollo carries through a request of ours. It copies the object, so the real context is made later. */
interface Carried {
  readonly asker: Asker;
  readonly mediaType: MediaType | null;
}

export interface ApolloOptions {
  readonly graph: Graph;
  readonly log: Logger;
  /** Whether the schema may be asked for; it is public anyhow, with the catalogue. */
  readonly introspection: boolean;
}

/** Apollo Server as the contract for HTTP, with our own execution inside. */
export interface ApolloEndpoint {
  readonly middleware: RequestHandler;
  stop(): Promise<void>;
}

/** Starts Apollo over the graph: it parses and validates, refuses what is not GraphQL over HTTP; the graph runs. */
export const startApollo = async ({ graph, log, introspection }: ApolloOptions): Promise<ApolloEndpoint> => {
  const server = new ApolloServer<Carried>({
    schema: graph.schema,
    introspection,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !introspection,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    logger: log,
    parseOptions: { maxLexicalTokens: graph.limits.tokens },
    validationRules: validationRules(graph.limits),
    documentStore: new DocumentCache(),
    formatError: maskUnexpected,
    plugins: [
      runByGraph(graph, log),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await server.start();
  const middleware = expressMiddleware(server, {
    context: ({ req, res }) => Promise.resolve({ asker: askerOf(res), mediaType: mediaTypeOf(req) }),
  });
  return { middleware, stop: () => server.stop() };
};

/** The last net, for what fails outside an operation: Apollo's own refusals pass, everything else is masked. */
const maskUnexpected = (formatted: GraphQLFormattedError): GraphQLFormattedError =>
  formatted.extensions?.['code'] === 'INTERNAL_SERVER_ERROR'
    ? { message: message('en', 'INTERNAL', { id: '-' }), extensions: { code: 'INTERNAL' } }
    : formatted;

/** Codes of Apollo that say how the HTTP request was put together, not what was asked; they keep their status. */
const TRANSPORT = new Set(['BAD_REQUEST', 'PERSISTED_QUERY_NOT_SUPPORTED', 'PERSISTED_QUERY_NOT_FOUND']);

const runByGraph = (graph: Graph, log: Logger): ApolloServerPlugin<Carried> => ({
  requestDidStart: () =>
    Promise.resolve<GraphQLRequestListener<Carried>>({
      responseForOperation: async ({ document, request, contextValue }) => {
        const plan = graph.plan(document, request.operationName ?? null);
        // No such operation: Apollo's own execution says so.
        if (plan === null) return null;
        const { refused, ...singleResult } = await graph.answer(plan, request.variables, contextValue.asker);
        return {
          body: { kind: 'single', singleResult },
          http: { status: refused ? refusedStatus(contextValue.mediaType) : 200, headers: new HeaderMap() },
        };
      },
      // Errors of parsing and validation are Apollo's to find and ours to word, in the reader's language.
      willSendResponse: (context) => {
        presentAgain(context, log);
        return Promise.resolve();
      },
    }),
});

const presentAgain = (context: GraphQLRequestContext<Carried>, log: Logger): void => {
  const { errors, response, contextValue } = context;
  if (errors === undefined || response.body?.kind !== 'single' || response.body.singleResult.data !== undefined) return;
  const shown = errors.map((error) => presentError(error, 'request', { ...contextValue.asker, log }));
  response.body.singleResult.errors = shown;
  if (shown.every((error) => TRANSPORT.has(String(error.extensions?.['code'])))) return;
  response.http.status = refusedStatus(contextValue.mediaType);
};
