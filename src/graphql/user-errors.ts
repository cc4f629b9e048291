import { message } from '../messages/catalogue.ts';
import type { Locale } from '../messages/locale.ts';
import { type Problem, problemsIn } from '../problem.ts';
import type { UserError } from './generated/resolvers.ts';

/** What a command did, or why it did not; one of the two. */
export interface Outcome<Done> {
  /** Null where it was refused. */
  readonly done: Done | null;
  readonly userErrors: readonly UserError[];
}

/** Runs a command and turns the problems that it throws into what payloads show; anything else is thrown on. */
export async function withUserErrors<Done>(locale: Locale, command: () => Promise<Done>): Promise<Outcome<Done>> {
  try {
    return { done: await command(), userErrors: [] };
  } catch (error) {
    const problems = problemsIn(error);
    if (problems === null) throw error;
    return { done: null, userErrors: userErrorsOf(locale, problems) };
  }
}

/** Problems as payloads show them, in the reader's language. */
export const userErrorsOf = (locale: Locale, problems: readonly Problem[]): readonly UserError[] =>
  problems.map(({ code, params, path }) => ({ code, message: message(locale, code, params), path }));
