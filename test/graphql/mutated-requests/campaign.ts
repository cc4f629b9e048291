import fc from 'fast-check';
import { EXAMPLES } from '../../../src/graphql/examples.ts';
import { KnownDocuments } from '../../../src/graphql/known-documents.ts';
import { STAFF } from '../demo-staff.ts';
import type { As } from '../demo-staff.ts';
import { randomQuery } from '../random-query.ts';
import type { RunningApp } from '../running-app.ts';
import { mutate } from './mutate.ts';
import type { Seed, WireRequest } from './mutate.ts';

/** What a campaign has seen. */
export interface Tally {
  readonly requests: number;
  readonly byStatus: ReadonlyMap<number, number>;
}

/** Words of the inside: PostgreSQL's, the runtime's, our files', GraphQL's about our values. */
const INSIDE =
  /node_modules|\bat .+:\d+:\d+|\.ts:\d|(?:Type|Range|Reference|Syntax|Database)Error: |\bECONN|relation "|column "|syntax error at or near|violates|invalid input syntax|duplicate key|SQLSTATE|\bselect .+ from \w+ where|\binsert into |Cannot read propert|is not a function|undefined \(reading|Maximum call stack|Cannot return null for non-nullable|postgres:\/\//u;

/** How many go at once; the server must not mind. */
const AT_ONCE = 8;

export interface CampaignOptions {
  readonly running: RunningApp;
  readonly as: As;
  readonly requests: number;
  readonly seed?: number;
  readonly onProgress?: (done: number) => void;
}

/**
 * Sends mutated requests and fails with the shortest found that is answered by a 5xx or with words of the inside.
 * The same seed sends the same requests.
 */
export const runCampaign = async ({ running, as, requests, seed, onProgress }: CampaignOptions): Promise<Tally> => {
  const byStatus = new Map<number, number>();
  let done = 0;
  const seeds = knownSeeds(running);
  const { schema } = running.app.graph;
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (draw) => {
      const wires: WireRequest[] = [];
      for (let at = 0; at < AT_ONCE; at++) {
        const start =
          draw(fc.integer, { min: 0, max: 3 }) === 0 ? randomQuery(draw, schema, {}) : draw(fc.constantFrom, ...seeds);
        wires.push(mutate(draw, start, as(draw(fc.constantFrom, ...STAFF))));
      }
      await Promise.all(
        wires.map(async (wire) => {
          const { status, text } = await send(running.url, wire);
          byStatus.set(status, (byStatus.get(status) ?? 0) + 1);
          if (status >= 500 || /"code":"INTERNAL"/u.test(text)) throw new Error(`${status} ${text}\n${shown(wire)}`);
          const inside = INSIDE.exec(withoutEcho(text, wire));
          if (inside !== null) throw new Error(`the inside shows (${inside[0]}): ${text}\n${shown(wire)}`);
        }),
      );
      done += AT_ONCE;
      onProgress?.(done);
    }),
    // A long campaign reports what it finds as it is; shrinking would take longer than the campaign.
    {
      numRuns: Math.ceil(requests / AT_ONCE),
      endOnFailure: requests > 10_000,
      ...(seed === undefined ? {} : { seed }),
    },
  );
  return { requests: done, byStatus };
};

/** The operations that ship with the product, each with the example's variables. */
const knownSeeds = (running: RunningApp): Seed[] => {
  const variables = Object.assign({}, ...EXAMPLES.map((example) => JSON.parse(example.variables)), { verdict: 'KEEP' });
  return new KnownDocuments(running.app.graph).all
    .filter(({ names }) => names.length === 1)
    .map(({ text }) => ({ query: text, variables }));
};

const send = async (
  url: string,
  { method, path, headers, body }: WireRequest,
): Promise<{ status: number; text: string }> => {
  const response = await fetch(`${url}${path}`, { method, headers, body });
  return { status: response.status, text: await response.text() };
};

/** What we sent may come back in a message; it is not ours. */
const withoutEcho = (text: string, { body, path }: WireRequest): string =>
  /insert into|drop table|select .+ from/iu.test(`${body === null ? '' : Buffer.from(body).toString()}${path}`)
    ? ''
    : text;

const shown = ({ method, path, headers, body }: WireRequest): string =>
  `${method} ${path} ${JSON.stringify({ ...headers, authorization: headers['authorization'] === undefined ? undefined : '…' })}\n${body === null ? '' : Buffer.from(body).toString()}`;
