import { message } from '../messages/catalogue.ts';
import type { Locale } from '../messages/locale.ts';
import { type Problem, problemsIn } from '../problem.ts';
import type { UserError } from './generated/resolvers.ts';
import { type Keeping, once } from './once.ts';

/** What a command did, or why it did not; one of the two. */
export interface Outcome<Done> {
  /** Null where it was refused. */
  readonly done: Done | null;
  readonly userErrors: readonly UserError[];
  /** The same as thrown, for payloads that say more of some. */
  readonly problems: readonly Problem[];
}

/**
 * Runs the command of a mutation, once for its key, and turns the problems that it throws into what payloads show;
 * anything else is thrown on. `keeping` says how what it gave is kept for its key; left out, it is ids, codes, days
 * and numbers, which are kept as they are.
 */
export async function withUserErrors<Done>(
  locale: Locale,
  command: () => Promise<Done>,
  keeping?: Keeping<Done>,
): Promise<Outcome<Done>> {
  try {
    return { done: await once(command, keeping), userErrors: [], problems: [] };
  } catch (error) {
    const problems = problemsIn(error);
    if (problems === null) throw error;
    return { done: null, userErrors: userErrorsOf(locale, problems), problems };
  }
}

/** Problems as payloads show them, in the reader's language. */
export const userErrorsOf = (locale: Locale, problems: readonly Problem[]): readonly UserError[] =>
  problems.map(({ code, params, path }) => ({ code, message: message(locale, code, params), path }));
