import { getVariableValues, GraphQLError, Kind, visit } from 'graphql';
import type {
  DocumentNode,
  GraphQLFormattedError,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';
import { compiled, compilerSchema, interpreted } from './compiled.ts';
import type { Run } from './compiled.ts';
import type { RequestContext } from './context.ts';
import { costOf } from './cost.ts';
import type { Variables } from './cost.ts';
import { ApiError, presentError, refusal } from './errors.ts';
import type { Phase } from './errors.ts';
import type { Limits } from './limits.ts';
import { cleanLiteral, cleanVariables } from './text.ts';

/** What an operation answered, ready to be sent. `refused`: the request itself did not fit and nothing was run. */
export interface Answer {
  readonly refused: boolean;
  readonly errors?: readonly GraphQLFormattedError[];
  readonly data?: Record<string, unknown> | null;
}

/** An operation ready to run. */
export interface OperationPlan {
  readonly name: string | null;
  readonly kind: 'query' | 'mutation' | 'subscription';
  /** Its first root field as the contract names it, for metrics. */
  readonly field: string;
  run(context: RequestContext, variables: Readonly<Record<string, unknown>> | null | undefined): Promise<Answer>;
}

/** Which executor to take: `auto` compiles what is asked for a second time; the others are for known documents and tests. */
export type Execution = 'auto' | 'compiled' | 'interpreted';

/** Makes validated documents ready: the one place through which every operation runs, whatever way it came. */
export class Planner {
  readonly #schema: GraphQLSchema;
  readonly #compilerSchema: GraphQLSchema;
  readonly #limits: Limits;

  constructor(schema: GraphQLSchema, limits: Limits) {
    this.#schema = schema;
    this.#compilerSchema = compilerSchema(schema);
    this.#limits = limits;
  }

  /** Plans of a valid document's operations by name; the key `''` is the only one, or the one without a name. */
  plan(document: DocumentNode, execution: Execution): ReadonlyMap<string, OperationPlan> {
    const cleaned: DocumentNode = visit(document, {
      // Descriptions are for readers of the document: nothing comes of them, and validation does not look at them.
      StringValue: (node, key) => (key === 'description' ? undefined : cleanLiteral(node)),
    });
    const operations = cleaned.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
    const plans = new Map<string, OperationPlan>();
    for (const operation of operations) {
      const plan = this.#operation(cleaned, operation, execution);
      plans.set(operation.name?.value ?? '', plan);
      if (operations.length === 1) plans.set('', plan);
    }
    return plans;
  }

  #operation(document: DocumentNode, operation: OperationDefinitionNode, execution: Execution): OperationPlan {
    const schema = this.#schema;
    const limit = this.#limits.cost;
    const cost = costOf(schema, document, operation);
    const run = this.#executor(document, operation, execution);
    /** The coerced variables, or what does not fit. */
    const coerce = (raw: Variables): Variables | readonly GraphQLError[] => {
      const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], raw, {
        maxErrors: 10,
      });
      if (errors !== undefined) return errors;
      const estimate = cost(coerced);
      if (estimate <= limit) return coerced;
      return [refusal(new ApiError('LIMIT_EXCEEDED', 'TOO_COSTLY', { cost: estimate, limit }), operation)];
    };
    return {
      name: operation.name?.value ?? null,
      kind: operation.operation,
      field: firstField(operation.selectionSet),
      run: async (context, variables) => {
        let raw: Variables;
        let coerced: Variables | readonly GraphQLError[];
        try {
          raw = cleanVariables(variables ?? {});
          coerced = coerce(raw);
        } catch (error) {
          return answer({ errors: [asGraphQLError(error)] }, 'request', context);
        }
        if (isErrors(coerced)) return answer({ errors: coerced }, 'request', context);
        return answer(await run(context, raw, coerced), 'execution', context);
      },
    };
  }

  #executor(document: DocumentNode, operation: OperationDefinitionNode, execution: Execution): Run {
    const slow = interpreted(this.#schema, document, operation);
    if (execution === 'interpreted') return slow;
    const compile = (): Run => compiled(this.#compilerSchema, document, operation) ?? slow;
    if (execution === 'compiled') return compile();
    // Compiling costs more than running once, and a stream of ever new documents must not buy it.
    let uses = 0;
    let fast: Run | null = null;
    return (context, raw, coerced) => {
      uses += 1;
      if (uses >= 2) fast ??= compile();
      return (fast ?? slow)(context, raw, coerced);
    };
  }
}

const firstField = (set: SelectionSetNode): string => {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) return selection.name.value;
    if (selection.kind === Kind.INLINE_FRAGMENT) return firstField(selection.selectionSet);
  }
  return 'fragment';
};

const isErrors = (value: Variables | readonly GraphQLError[]): value is readonly GraphQLError[] => Array.isArray(value);

const asGraphQLError = (error: unknown): GraphQLError => {
  if (error instanceof GraphQLError) return error;
  if (error instanceof ApiError) return refusal(error);
  // Not meant for the client: presenting it masks it.
  return new GraphQLError('', { originalError: error instanceof Error ? error : new Error(String(error)) });
};

const answer = (
  {
    data,
    errors,
  }: { readonly data?: Record<string, unknown> | null; readonly errors?: readonly GraphQLError[] | undefined },
  phase: Phase,
  context: RequestContext,
): Answer => {
  const refused = phase === 'request';
  if (errors === undefined || errors.length === 0) return { refused, data: data ?? null };
  const shown = errors.map((error) => presentError(error, phase, context));
  return refused ? { refused, errors: shown } : { refused, errors: shown, data: data ?? null };
};
