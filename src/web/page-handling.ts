import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Request, Response } from 'express';
import type { VNode } from 'preact';
import type { Locale } from '../messages/locale.ts';
import type { PageContext } from './layout.tsx';

/**
 * Runs one of the pages' own operations in process, under the same rules as over HTTP: rights are decided under
 * GraphQL. Throws the first GraphQLError of the answer.
 */
export type RunOperation = <Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  request: { readonly locale: Locale; readonly address: string | undefined },
) => Promise<Data>;

/** A page to show. */
export interface Shown {
  readonly view: VNode;
  readonly status?: number;
  /** Seconds after which to try again. */
  readonly wait?: unknown;
  readonly goTo?: never;
}

/** What a page's handler gives: a page, or another address to go to. */
export type Handled = Shown | { readonly goTo: string };

/** A page whose operation may refuse: the refusal is shown as a page, with the status that says whose fault it is. */
export type PageMaker = (
  handle: (request: Request, context: PageContext, response: Response) => Promise<Handled>,
) => (request: Request, response: Response) => Promise<void>;
