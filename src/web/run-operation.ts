import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Locale } from '../messages/locale.ts';

/**
 * Runs one of the pages' own operations in process, under the same rules as over HTTP: rights are decided under
 * GraphQL. Throws the first GraphQLError of the answer.
 */
export type RunOperation = <Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  request: { readonly locale: Locale },
) => Promise<Data>;
