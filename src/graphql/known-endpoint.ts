import type { RequestHandler } from 'express';
import { askerOf } from './asker.ts';
import type { Graph } from './graph.ts';
import { mediaTypeOf, refusedStatus } from './http-answer.ts';
import type { KnownDocuments } from './known-documents.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * Answers requests for documents that ship with the product ahead of Apollo: they are validated and compiled already,
 * so what Apollo would do first is done. Whatever is unusual about a request goes on to Apollo, which stays the
 * contract; a test holds both to the same answers, refusals and statuses.
 * A request that names a known document by hash gets its text, whichever way it goes on.
 */
export const knownDocumentsEndpoint =
  (graph: Graph, known: KnownDocuments): RequestHandler =>
  async (request, response, next) => {
    if (request.method !== 'POST' || !isJsonObject(request.body)) return next();
    const body = withText(request.body, known);
    request.body = body;
    const found = typeof body['query'] === 'string' ? known.byText(body['query']) : null;
    const variables = body['variables'] ?? {};
    const operationName = body['operationName'] ?? null;
    const mediaType = mediaTypeOf(request);
    if (found === null || mediaType === null || 'extensions' in body || !isJsonObject(variables)) return next();
    if (operationName !== null && typeof operationName !== 'string') return next();
    const plan = graph.plan(found.document, operationName);
    if (plan === null) return next();
    const { refused, errors, data } = await graph.answer(plan, variables, askerOf(response));
    response.statusCode = refused ? refusedStatus(mediaType) : 200;
    response.setHeader('Content-Type', `${mediaType}; charset=utf-8`);
    response.end(`${JSON.stringify({ errors, data })}\n`);
  };

const isJsonObject = (value: unknown): value is Json =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** A body that names a known document by its SHA-256 (as persisted queries do) with the text in its place. */
const withText = (body: Json, known: KnownDocuments): Json => {
  const { query, extensions, ...rest } = body;
  if (query !== undefined || !isJsonObject(extensions) || !isJsonObject(extensions['persistedQuery'])) return body;
  const hash = extensions['persistedQuery']['sha256Hash'];
  const text = typeof hash === 'string' ? known.byHash(hash)?.text : undefined;
  return text === undefined ? body : { ...rest, query: text };
};
