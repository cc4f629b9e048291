import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import express, { type Request, type Response, type Router } from 'express';
import { GraphQLError } from 'graphql';
import type { VNode } from 'preact';
import { once } from 'node:events';
import { renderToString } from 'preact-render-to-string';
import {
  type PaperForm,
  PrintPaperDocument,
  PrintRegisterDocument,
  type PrintRegisterQueryVariables,
} from '../generated/operations.ts';
import type { RunOperation } from '../page-handling.ts';
import { Apology } from './apology.tsx';
import { ControlSheet } from './control-sheet.tsx';
import type { PaperProps } from './parts.tsx';
import { PapersRequest } from './papers-request.tsx';
import { ReceiptSlip } from './receipt-slip.tsx';
import { Refusal } from './refusal.tsx';
import { type Register, registerAround, registerLines } from './register.tsx';
import { StopNotice } from './stop-notice.tsx';

/** Who asks for a paper: whoever a sealed link was made for, or a bearer token names; null: nobody whom we know. */
export type PaperReader = (asked: {
  readonly number: string;
  readonly query: Readonly<Record<string, string>>;
  readonly authorization: string | undefined;
}) => Promise<RunOperation | null>;

export interface PapersOptions {
  readonly reader: PaperReader;
  /** How people reach this server; null: as the request did. */
  readonly publicUrl: string | null;
  /** Answers what nothing serves. */
  readonly notFound: (request: Request, response: Response) => void;
}

/** Runs an operation as whoever opens the paper. Papers are Vietnamese, whatever the browser asks for. */
type Run = <Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables) => Promise<Data>;

/** How each paper of an application looks, by its number. */
const SHEETS: Readonly<Record<string, { readonly form: PaperForm; readonly sheet: (props: PaperProps) => VNode }>> = {
  '01': { form: 'RECEIPT_SLIP', sheet: ReceiptSlip },
  '02': { form: 'PAPERS_REQUEST', sheet: PapersRequest },
  '03': { form: 'REFUSAL', sheet: Refusal },
  '04': { form: 'APOLOGY', sheet: Apology },
  '05': { form: 'STOP_NOTICE', sheet: StopNotice },
  '06': { form: 'CONTROL_SHEET', sheet: ControlSheet },
};

const REGISTER = '07';
/** Lines of a register fetched and written at a time. */
const AT_A_TIME = 100;

/** What a client sent is believed only where it can stand in an address. */
const HOST = /^[\w.-]+(?::\d{1,5})?$|^\[[\da-f:.]+\](?::\d{1,5})?$/iu;

/**
 * Opens a paper for printing. Whoever may not see one, has a link that was changed or has expired, or asks for what is not
 * there gets the same answer as at an address that nothing serves.
 */
const opening =
  ({ reader, publicUrl, notFound }: PapersOptions) =>
  async (request: Request, response: Response): Promise<void> => {
    const number = String(request.params['number']);
    const query = Object.fromEntries(
      Object.entries(request.query).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    );
    response.set({
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
      'X-Robots-Tag': 'noindex, nofollow',
    });
    const asked = await reader({ number, query, authorization: request.headers.authorization });
    if (!asked) return notFound(request, response);
    const run: Run = (document, variables) => asked(document, variables, { locale: 'vi', address: request.ip });
    const print = { english: query['lang'] === 'en' };
    try {
      if (number === REGISTER) return await sendRegister(run, query, print, response);
      const found = await paperOf(run, number, query);
      if (!found) return notFound(request, response);
      const origin = publicUrl ?? `${request.protocol}://${hostOf(request)}`;
      const html = renderToString(found.sheet({ paper: found.paper, print, origin }));
      response.type('html').send(`<!doctype html>${html}`);
    } catch (error) {
      // What the reader may not see, or no such file: not told apart. Faults of ours are for the last handler.
      const ours = !(error instanceof GraphQLError) || FAULTS.includes(String(error.extensions['code']));
      if (ours || response.headersSent) throw error;
      notFound(request, response);
    }
  };

/** Papers for printing, each at the number of its form. */
export function papersRouter(options: PapersOptions): Router {
  const router = express.Router();
  router.get('/papers/:number', opening(options));
  return router;
}

const FAULTS: readonly string[] = ['INTERNAL', 'TRY_AGAIN_LATER'];

const hostOf = (request: Request): string => {
  const host = request.get('host') ?? '';
  return HOST.test(host) ? host : 'localhost';
};

async function paperOf(run: Run, number: string, query: Readonly<Record<string, string>>) {
  const known = SHEETS[number];
  const sequence = Number(query['event']);
  if (!known || !Number.isInteger(sequence) || sequence < 1 || sequence > 1_000_000) return null;
  const asked = { code: query['file'] ?? '', form: known.form, sequence };
  const { applicationPaper } = await run(PrintPaperDocument, asked);
  return applicationPaper ? { paper: applicationPaper, sheet: known.sheet } : null;
}

/** Writes a register a hundred lines at a time, at the pace at which it is taken: none is ever held whole. */
async function sendRegister(
  run: Run,
  { agency, from = '', to = '' }: Readonly<Record<string, string>>,
  print: { readonly english: boolean },
  response: Response,
): Promise<void> {
  const page = async (after: string | null): Promise<Register> => {
    const asked: PrintRegisterQueryVariables = {
      agency: agency ?? null,
      from,
      to,
      first: AT_A_TIME,
      after,
      counted: after === null,
    };
    return (await run(PrintRegisterDocument, asked)).register;
  };
  let register = await page(null);
  const [before, after] = registerAround(register, print);
  const write = async (text: string): Promise<void> => {
    if (!response.write(text) && !response.destroyed)
      await Promise.race([once(response, 'drain'), once(response, 'close')]);
  };
  response.type('html');
  try {
    await write(before);
    for (;;) {
      const { nodes, endCursor, hasNextPage } = register.entries;
      await write(registerLines(nodes));
      // Whoever has gone away is written nothing more.
      if (!hasNextPage || response.destroyed) break;
      register = await page(endCursor ?? null);
    }
    response.end(after);
  } catch (error) {
    // Half a register must not look like a whole one: the connection is cut.
    response.destroy();
    throw error;
  }
}
