import type { Request } from 'express';

/** The two types that an answer may have (GraphQL over HTTP); the first is what a client gets that asks for nothing. */
const MEDIA_TYPES = ['application/json', 'application/graphql-response+json'] as const;

export type MediaType = (typeof MEDIA_TYPES)[number];

/** The type that the client prefers; null where it accepts neither. */
export const mediaTypeOf = (request: Request): MediaType | null => {
  const chosen = request.accepts([...MEDIA_TYPES]);
  return MEDIA_TYPES.find((type) => type === chosen) ?? null;
};

/**
 * Status of a well-formed request whose document or variables are refused: 200 for the older `application/json`, whose
 * clients take every other status for a fault of the network, 400 for the newer type (GraphQL over HTTP, 6.4).
 */
export const refusedStatus = (type: MediaType | null): 200 | 400 =>
  type === 'application/graphql-response+json' ? 400 : 200;
