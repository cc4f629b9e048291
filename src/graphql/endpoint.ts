import express, { Router } from 'express';
import type { ErrorRequestHandler, Request } from 'express';
import { STATUS_CODES } from 'node:http';
import type { Logger } from 'pino';
import type { Authenticate } from '../identity/tokens.ts';
import { message } from '../messages/catalogue.ts';
import type { MessageKey, MessageParams } from '../messages/catalogue.ts';
import { chooseLocale } from '../messages/locale.ts';
import { startApollo } from './apollo.ts';
import { identify } from './asker.ts';
import { databaseFault } from './database-faults.ts';
import { ApiError } from './errors.ts';
import type { Graph } from './graph.ts';
import { knownDocumentsEndpoint } from './known-endpoint.ts';
import type { KnownDocuments } from './known-documents.ts';

export interface EndpointOptions {
  readonly graph: Graph;
  readonly authenticate: Authenticate;
  readonly log: Logger;
  readonly introspection: boolean;
  /** Answered ahead of Apollo; null leaves everything to it. */
  readonly known: KnownDocuments | null;
}

/** The GraphQL endpoint, to be mounted at `/graphql`. */
export interface Endpoint {
  readonly router: Router;
  /** Stops Apollo; requests in flight must be through. */
  stop(): Promise<void>;
}

/** Body, asker, known documents, Apollo: in this order. */
export const createEndpoint = async (options: EndpointOptions): Promise<Endpoint> => {
  const { graph, log, introspection } = options;
  const apollo = await startApollo({ graph, log, introspection });
  const router = Router();
  router.use((_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    response.vary('Accept, Accept-Language, Authorization');
    next();
  });
  router.use(express.json({ limit: graph.limits.bodyBytes }));
  router.use(identify(options.authenticate));
  if (options.known !== null) router.use(knownDocumentsEndpoint(graph, options.known));
  router.use((request, _response, next) => {
    // Express leaves the body of other types undefined; Apollo says by itself what is wrong with an empty one.
    request.body ??= {};
    next();
  });
  router.use(apollo.middleware);
  router.use(lastResort(graph.limits.bodyBytes, log));
  return { router, stop: () => apollo.stop() };
};

interface Fault {
  readonly status: number;
  readonly code: string;
  readonly key: MessageKey;
  readonly params?: MessageParams;
}

/** Whatever fails before or around GraphQL, as a GraphQL error: no stack, no text of the inside. */
const lastResort =
  (bodyBytes: number, log: Logger): ErrorRequestHandler =>
  (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const fault = faultOf(error, bodyBytes);
    const requestId = String(response.locals['requestId'] ?? '-');
    if (fault.status >= 500) log.error({ requestId, err: error }, 'a request failed');
    if (fault.status === 401) response.setHeader('WWW-Authenticate', 'Bearer');
    const text = message(localeOf(request), fault.key, { id: requestId, ...fault.params });
    response.status(fault.status).json({ errors: [{ message: text, extensions: { code: fault.code } }] });
  };

const localeOf = (request: Request) => chooseLocale(request.headers['accept-language']);

const faultOf = (error: unknown, bodyBytes: number): Fault => {
  if (error instanceof ApiError) {
    return {
      status: error.code === 'UNAUTHENTICATED' ? 401 : 400,
      code: error.code,
      key: error.key,
      params: error.params,
    };
  }
  const status = statusOf(error);
  if (status === 413) return { status, code: 'LIMIT_EXCEEDED', key: 'BODY_TOO_LARGE', params: { limit: bodyBytes } };
  if (status === 415) return { status, code: 'BAD_REQUEST', key: 'MEDIA_TYPE_NOT_SUPPORTED' };
  if (isTyped(error) && error.type === 'entity.parse.failed')
    return { status: 400, code: 'BAD_REQUEST', key: 'BODY_NOT_JSON' };
  if (status !== null && status >= 400 && status < 500)
    return { status, code: 'BAD_REQUEST', key: 'REQUEST_MALFORMED' };
  const fault = databaseFault(error);
  if (fault !== null) return { status: fault.code === 'TRY_AGAIN_LATER' ? 503 : 400, code: fault.code, key: fault.key };
  return { status: 500, code: 'INTERNAL', key: 'INTERNAL' };
};

/** The status that the body parser or Express gives an error. */
const statusOf = (error: unknown): number | null =>
  error instanceof Error &&
  'status' in error &&
  typeof error.status === 'number' &&
  STATUS_CODES[error.status] !== undefined
    ? error.status
    : null;

const isTyped = (error: unknown): error is { readonly type: unknown } => error instanceof Error && 'type' in error;
