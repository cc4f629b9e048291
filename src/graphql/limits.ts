import { GraphQLError, Kind } from 'graphql';
import type {
  ASTVisitor,
  DirectiveNode,
  SelectionNode,
  SelectionSetNode,
  ValidationContext,
  ValidationRule,
} from 'graphql';
import { ApiError, refusal } from './errors.ts';
import { cleanLiteral } from './text.ts';

/** What one request may ask for. All are *ours*; the largest page of our own pages needs less than half of each. */
export interface Limits {
  /** Levels of nesting, from 1. */
  readonly depth: number;
  /** Levels under `__schema` and `__type`: the explorer's own question needs 15. */
  readonly introspectionDepth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly rootFields: number;
  /** Fields once every fragment is written out. */
  readonly fields: number;
  /** Tokens that are read before parsing stops. */
  readonly tokens: number;
  /** Estimated cost, see `cost.ts`. */
  readonly cost: number;
  readonly bodyBytes: number;
}

export const LIMITS: Limits = {
  depth: 12,
  introspectionDepth: 20,
  aliases: 30,
  directives: 30,
  rootFields: 20,
  fields: 1_500,
  tokens: 2_500,
  cost: 30_000,
  bodyBytes: 262_144,
};

/** Sums over a selection with its fragments written out, which is how aliases and fragments multiply. */
interface Measure {
  readonly depth: number;
  readonly introspectionDepth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly fields: number;
}

const NOTHING: Measure = { depth: 0, introspectionDepth: 0, aliases: 0, directives: 0, fields: 0 };

/** Stops sums from growing past what numbers hold when fragments double each other a hundred times. */
const ENOUGH = 1_000_000;

const plus = (a: Measure, b: Measure): Measure => ({
  depth: Math.max(a.depth, b.depth),
  introspectionDepth: Math.max(a.introspectionDepth, b.introspectionDepth),
  aliases: Math.min(ENOUGH, a.aliases + b.aliases),
  directives: Math.min(ENOUGH, a.directives + b.directives),
  fields: Math.min(ENOUGH, a.fields + b.fields),
});

const introspects = (name: string): boolean => name === '__schema' || name === '__type';

class Meter {
  readonly #context: ValidationContext;
  readonly #fragments = new Map<string, Measure>();

  constructor(context: ValidationContext) {
    this.#context = context;
  }

  measure(set: SelectionSetNode | undefined): Measure {
    let sum = NOTHING;
    for (const selection of set?.selections ?? []) sum = plus(sum, this.#one(selection));
    return sum;
  }

  #one(selection: SelectionNode): Measure {
    const directives: Measure = { ...NOTHING, directives: selection.directives?.length ?? 0 };
    switch (selection.kind) {
      case Kind.FIELD:
        return plus(
          directives,
          this.#field(selection.name.value, selection.alias !== undefined, selection.selectionSet),
        );
      case Kind.INLINE_FRAGMENT:
        return plus(directives, this.measure(selection.selectionSet));
      case Kind.FRAGMENT_SPREAD:
        return plus(directives, this.#fragment(selection.name.value));
      default:
        return selection satisfies never;
    }
  }

  #field(name: string, aliased: boolean, set: SelectionSetNode | undefined): Measure {
    const below = this.measure(set);
    return {
      depth: introspects(name) ? 1 : below.depth + 1,
      introspectionDepth: introspects(name) ? below.depth + 1 : below.introspectionDepth,
      aliases: below.aliases + (aliased ? 1 : 0),
      directives: below.directives,
      fields: below.fields + 1,
    };
  }

  #fragment(name: string): Measure {
    const known = this.#fragments.get(name);
    if (known !== undefined) return known;
    this.#fragments.set(name, NOTHING); // A fragment that holds itself is for GraphQL's own rule to refuse.
    const measure = this.measure(this.#context.getFragment(name)?.selectionSet);
    this.#fragments.set(name, measure);
    return measure;
  }
}

/** The rule that refuses a document which asks for more than the limits; it reports and never throws. */
export const limitsRule =
  (limits: Limits): ValidationRule =>
  (context): ASTVisitor => {
    const meter = new Meter(context);
    return {
      OperationDefinition(operation) {
        if (!context.getSchema().getRootType(operation.operation)) {
          context.reportError(new GraphQLError(`There are no ${operation.operation}s here.`, { nodes: operation }));
          return;
        }
        const own = (nodes: readonly { directives?: readonly DirectiveNode[] | undefined }[]): number =>
          nodes.reduce((sum, node) => sum + (node.directives?.length ?? 0), 0);
        const measure = meter.measure(operation.selectionSet);
        const check = (count: number, limit: number, key: ConstructorParameters<typeof ApiError>[1]): void => {
          if (count <= limit) return;
          context.reportError(refusal(new ApiError('LIMIT_EXCEEDED', key, { count, limit }), operation));
        };
        check(measure.depth, limits.depth, 'TOO_DEEP');
        check(measure.introspectionDepth, limits.introspectionDepth, 'TOO_DEEP');
        check(measure.aliases, limits.aliases, 'TOO_MANY_ALIASES');
        const directives = measure.directives + own([operation, ...(operation.variableDefinitions ?? [])]);
        check(directives, limits.directives, 'TOO_MANY_DIRECTIVES');
        check(rootFields(context, operation.selectionSet), limits.rootFields, 'TOO_MANY_ROOT_FIELDS');
        check(measure.fields, limits.fields, 'TOO_MANY_FIELDS');
      },
    };
  };

/** Fields at the root, those of its fragments included. */
const rootFields = (context: ValidationContext, root: SelectionSetNode): number => {
  const counted = new Map<string, number>();
  const count = (set: SelectionSetNode | undefined): number => {
    let sum = 0;
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) sum += 1;
      else if (selection.kind === Kind.INLINE_FRAGMENT) sum += count(selection.selectionSet);
      else sum += spread(selection.name.value);
    }
    return Math.min(ENOUGH, sum);
  };
  const spread = (name: string): number => {
    const known = counted.get(name);
    if (known !== undefined) return known;
    counted.set(name, 0);
    const sum = count(context.getFragment(name)?.selectionSet);
    counted.set(name, sum);
    return sum;
  };
  return count(root);
};

/** The rule that refuses a text in a document which cannot be kept. */
export const literalsRule: ValidationRule = (context): ASTVisitor => ({
  StringValue(node) {
    try {
      cleanLiteral(node);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      context.reportError(refusal(error, node));
    }
  },
});
