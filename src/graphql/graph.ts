import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DocumentNode, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { specifiedRules, validate } from 'graphql';
import type { OperationSeen } from '../platform/metrics.ts';
import { createContext } from './context.ts';
import type { Asker, Services } from './context.ts';
import { limitsRule, literalsRule, LIMITS } from './limits.ts';
import type { Limits } from './limits.ts';
import { Planner } from './plan.ts';
import type { Answer, Execution, OperationPlan } from './plan.ts';

/** What a page gets from an operation that it runs itself. */
export interface InProcessAnswer<Data> {
  /** Null where the operation was refused or failed as a whole. */
  readonly data: Data | null;
  readonly errors: readonly GraphQLFormattedError[];
}

export interface GraphOptions {
  readonly schema: GraphQLSchema;
  readonly services: Services;
  readonly observe: (seen: OperationSeen) => void;
  readonly limits?: Limits;
}

/** Rules beyond GraphQL's own that every document meets, whichever way it comes. */
export const validationRules = (limits: Limits) => [limitsRule(limits), literalsRule];

/** The schema with everything that running it takes: HTTP, known documents and pages all go through here. */
export class Graph {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  readonly #planner: Planner;
  readonly #services: Services;
  readonly #observe: (seen: OperationSeen) => void;
  readonly #plans = new WeakMap<DocumentNode, ReadonlyMap<string, OperationPlan>>();

  constructor({ schema, services, observe, limits = LIMITS }: GraphOptions) {
    this.schema = schema;
    this.limits = limits;
    this.#planner = new Planner(schema, limits);
    this.#services = services;
    this.#observe = observe;
  }

  /** The plan of an operation in a document that has been validated; null where the document has no such operation. */
  plan(document: DocumentNode, operationName: string | null, execution: Execution = 'auto'): OperationPlan | null {
    let plans = this.#plans.get(document);
    if (plans === undefined) {
      plans = this.#planner.plan(document, execution);
      this.#plans.set(document, plans);
    }
    return plans.get(operationName ?? '') ?? null;
  }

  /** Runs a plan for somebody, with a context and a unit of work of its own. */
  async answer(
    plan: OperationPlan,
    variables: Readonly<Record<string, unknown>> | null | undefined,
    asker: Asker,
  ): Promise<Answer> {
    const since = performance.now();
    const answer = await plan.run(createContext(this.#services, asker), variables);
    this.#observe({
      kind: plan.kind,
      field: plan.field,
      outcome: outcomeOf(answer),
      seconds: (performance.now() - since) / 1_000,
    });
    return answer;
  }

  /**
   * Runs a document of our own in process, as pages do. It is validated and compiled at its first use; a fault in it
   * is a fault of ours and throws.
   */
  async run<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    asker: Asker,
  ): Promise<InProcessAnswer<Data>> {
    if (!this.#plans.has(document)) this.#mustBeValid(document);
    const plan = this.plan(document, null, 'compiled');
    if (plan === null) throw new Error('a document of our own must hold exactly one operation');
    const given = Object.fromEntries(Object.entries(variables ?? {}));
    const answer = await this.answer(plan, given, asker);
    // The generated type of the document says what the validated operation answers.
    return { data: (answer.data ?? null) as Data | null, errors: answer.errors ?? [] };
  }

  #mustBeValid(document: DocumentNode): void {
    const [fault] = validate(this.schema, document, [...specifiedRules, ...validationRules(this.limits)]);
    if (fault !== undefined) throw fault;
  }
}

const outcomeOf = ({ refused, errors }: Answer): OperationSeen['outcome'] => {
  if (errors === undefined) return 'ok';
  const ours = errors.some((error) => ['INTERNAL', 'TRY_AGAIN_LATER'].includes(String(error.extensions?.['code'])));
  return ours ? 'failed' : refused ? 'refused' : 'ok';
};
