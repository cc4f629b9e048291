import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import type { GraphQLFieldResolver } from 'graphql';
import { claimKey, keepAnswer, type KeyedAct } from '../db/answered-keys.ts';
import { Problem } from '../problem.ts';
import { leastOfKey } from '../public-gate.ts';
import type { RequestContext } from './context.ts';
import { runAgain } from './run-again.ts';

/**
 * One effect and one answer for a key, for every mutation: the schema wraps each one (`oncePerKey`), and the command
 * that it runs goes through `once` by way of `withUserErrors`. The key, the effect and what is needed to answer again
 * are written in one transaction, so that a connection that is cut after COMMIT costs nobody a second act.
 */

/** What is kept of an answer: plain JSON. */
export type Kept = null | boolean | number | string | readonly Kept[] | { readonly [name: string]: Kept };

/** How what a command gave is kept and given again. It must not hold personal data: keys outlive corrections. */
export interface Keeping<Done> {
  keep(done: Done): Kept;
  give(kept: Kept): Promise<Done> | Done;
}

/** The mutation that is being resolved. */
interface ActUnderWay {
  readonly mutation: string;
  /** Null where the client gave none. */
  readonly key: string | null;
  readonly args: object;
  readonly context: RequestContext;
  /** Whether its command has come by. */
  met: boolean;
}

const underWay = new AsyncLocalStorage<ActUnderWay>();

/** Wraps the resolver of a mutation; the key is taken off its arguments, so that no command sees it. */
export const oncePerKey =
  (
    mutation: string,
    resolve: GraphQLFieldResolver<unknown, RequestContext>,
  ): GraphQLFieldResolver<unknown, RequestContext> =>
  async (source, { key, ...args }: { readonly key?: string | null }, context, info) => {
    const act: ActUnderWay = { mutation, key: key ?? null, args, context, met: false };
    const answer: unknown = await underWay.run(act, async () => resolve(source, args, context, info));
    if (act.key !== null && !act.met) throw new Error(`${mutation} runs its command past its key`);
    return answer;
  };

/** Up to 100 printable ASCII characters without spaces: what can be copied, logged and compared everywhere. */
const KEY = /^[\x21-\x7e]{1,100}$/u;

/**
 * Runs the command of the mutation under way, once for its key; without one every time. A transaction that PostgreSQL
 * rolled back for others' sake is run again. Refusals are not kept: nothing was changed, and a retry may succeed.
 * Throws `Problem` KEY_NOT_VALID, KEY_REUSED.
 */
export async function once<Done>(command: () => Promise<Done>, keeping?: Keeping<Done>): Promise<Done> {
  const act = underWay.getStore();
  if (act === undefined) return command();
  if (act.met && act.key !== null) throw new Error(`${act.mutation} has more than one command for its key`);
  act.met = true;
  const { key } = act;
  if (key === null) return runAgain(command);
  const least = leastOfKey(act.context.viewer !== null);
  if (!KEY.test(key) || key.length < least) throw new Problem('KEY_NOT_VALID', { path: ['key'], params: { least } });
  return runAgain(() => keyed(act, key, command, keeping ?? asItIs()));
}

async function keyed<Done>(
  { mutation, args, context }: ActUnderWay,
  key: string,
  command: () => Promise<Done>,
  keeping: Keeping<Done>,
): Promise<Done> {
  const { em, viewer, clock } = context;
  const act: KeyedAct = { accountId: viewer?.accountId ?? null, key, mutation, asked: hashOf(args) };
  const { known, done } = await em.transactional(async (tx) => {
    const known = await claimKey(tx, act, clock.now());
    if (known !== null) return { known, done: null };
    const done = await command();
    await keepAnswer(tx, act, keeping.keep(done));
    return { known, done: { value: done } };
  });
  if (done !== null) return done.value;
  if (known.mutation !== mutation || !known.asked.equals(act.asked))
    // To somebody without an account it names their own act: what others did under the key is not theirs to know.
    throw new Problem('KEY_REUSED', {
      path: ['key'],
      params: { mutation: viewer === null ? mutation : known.mutation },
    });
  // What the first answer was made of; it was written by `keep` of the same mutation.
  return keeping.give(known.answer as Kept);
}

/** SHA-256 over the arguments: the same whatever their order, and whether nothing is left out or sent as null. */
const hashOf = (args: object): Buffer =>
  createHash('sha256')
    .update(JSON.stringify(ordered(args)))
    .digest();

function ordered(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([, held]) => held !== null && held !== undefined)
    .map(([name, held]): [string, unknown] => [name, ordered(held)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * For answers that are ids, codes, days and numbers already. None of these has a space in it, names and words have:
 * an act that gives more says itself how its answer is kept.
 */
const asItIs = <Done>(): Keeping<Done> => ({
  keep: (done) => {
    if (typeof done !== 'object' || done === null || !Object.values(done).every(isBare))
      throw new Error('this act must say how its answer is kept (Keeping)');
    return Object.fromEntries(Object.entries(done));
  },
  // `keep` has let nothing through that JSON would change.
  give: (kept) => kept as Done,
});

const isBare = (value: unknown): boolean =>
  value === null ||
  typeof value === 'boolean' ||
  (typeof value === 'number' && Number.isFinite(value)) ||
  (typeof value === 'string' && /^\S{0,200}$/u.test(value));
