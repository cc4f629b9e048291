import type { MessageKey, MessageParams } from './messages/catalogue.ts';

/** What goes with a problem beside its code. */
export interface ProblemDetails {
  /** Where in the input, such as `['input', 'applicant', 'name']`; left out where no single place is at fault. */
  readonly path?: readonly (string | number)[];
  /** Values for the places in braces of the message. */
  readonly params?: MessageParams;
}

/**
 * A domain rule says no, and the person can do something about it: nothing was changed. Rules return or throw it;
 * GraphQL shows it among `userErrors`, pages beside the field. Its code is a key of the message catalogues, so a
 * problem without a text in both languages does not compile.
 */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: MessageKey;
  readonly path: readonly string[] | null;
  readonly params: MessageParams;

  constructor(code: MessageKey, details: ProblemDetails = {}) {
    super(code);
    this.code = code;
    this.path = details.path?.map(String) ?? null;
    this.params = details.params ?? {};
  }
}

/** Several problems at once, so that a form shows all that is wrong with it. */
export class Problems extends Error {
  override readonly name = 'Problems';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => problem.code).join(', '));
    this.problems = problems;
  }
}

/** The problems in whatever was thrown; null where it was something else, which must then be thrown on. */
export const problemsIn = (thrown: unknown): readonly Problem[] | null =>
  thrown instanceof Problem ? [thrown] : thrown instanceof Problems ? thrown.problems : null;
