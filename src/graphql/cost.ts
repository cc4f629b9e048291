import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  GraphQLError,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  OperationTypeNode,
} from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLObjectType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';
import { ApiError } from './errors.ts';

/** Values of the variables, as GraphQL has coerced them. */
export type Variables = Readonly<Record<string, unknown>>;

/** Largest page. */
const LARGEST_PAGE = 100;

/** How long a list is taken to be that has no `first`: parts of a version, events of an application … */
const USUAL_LIST = 8;

/** An act reads, decides, writes and writes down. */
const ACT = 100;

/** Introspection answers from memory and is bounded by its depth. */
const INTROSPECTION = 100;

/**
 * What part of a document costs under given variables. `page`: nodes of the page whose list has not been met yet; null
 * where none is asked for here.
 * @throws ApiError where a page size is out of range, GraphQLError where an argument does not fit
 */
type Weigh = (variables: Variables, page: number | null) => number;

/**
 * Estimates what an operation costs: one for each field of each object that can come back, so that a page of 100 costs
 * a hundred times its row. Counted after variables are coerced, since `first: $n` weighs what `$n` is. Arguments that
 * hold variables are checked on the way, so that every executor is given only what fits.
 */
export const costOf = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): ((variables: Variables) => number) => {
  const root = schema.getRootType(operation.operation);
  if (!root) throw new GraphQLError(`this schema has no ${operation.operation}`);
  const scale = new Scale(schema, document, operation.operation === OperationTypeNode.MUTATION ? ACT : 1);
  const weigh = scale.selections(operation.selectionSet, root, true);
  return (variables) => weigh(variables, null);
};

class Scale {
  readonly #schema: GraphQLSchema;
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  readonly #rootWeight: number;

  constructor(schema: GraphQLSchema, document: DocumentNode, rootWeight: number) {
    this.#schema = schema;
    this.#rootWeight = rootWeight;
    for (const node of document.definitions) {
      if (node.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(node.name.value, node);
    }
  }

  selections(set: SelectionSetNode, type: GraphQLObjectType, atRoot: boolean): Weigh {
    const parts = set.selections.map((selection) => conditional(selection, this.#selection(selection, type, atRoot)));
    return sumOf(parts);
  }

  #selection(selection: SelectionNode, type: GraphQLObjectType, atRoot: boolean): Weigh {
    switch (selection.kind) {
      case Kind.FIELD:
        return this.#field(selection, type, atRoot);
      case Kind.INLINE_FRAGMENT:
        return this.selections(selection.selectionSet, type, atRoot);
      case Kind.FRAGMENT_SPREAD: {
        const fragment = this.#fragments.get(selection.name.value);
        return fragment === undefined ? constant(0) : this.selections(fragment.selectionSet, type, atRoot);
      }
      default:
        return selection satisfies never;
    }
  }

  #field(node: FieldNode, parent: GraphQLObjectType, atRoot: boolean): Weigh {
    const name = node.name.value;
    if (name === '__schema' || name === '__type') return constant(INTROSPECTION);
    const field = parent.getFields()[name];
    if (field === undefined) return constant(1); // `__typename`
    // A preview works everything out as its act would.
    const own = atRoot ? (name.endsWith('Preview') ? ACT : this.#rootWeight) : 1;
    const below = this.#below(node, field);
    const total = listed(field, parent, own, below);
    return field.args.length === 0 ? total : withArguments(field, node, total);
  }

  #below(node: FieldNode, field: GraphQLField<unknown, unknown>): Weigh {
    const type = getNamedType(field.type);
    if (node.selectionSet === undefined || !isCompositeType(type)) return constant(0);
    // The contract has no interfaces or unions; the first object type would stand for one.
    const object = isObjectType(type) ? type : this.#schema.getPossibleTypes(type)[0];
    return object === undefined ? constant(0) : this.selections(node.selectionSet, object, false);
  }
}

/** A weight that no variable moves, marked so that sums can be folded before any request. */
class Constant {
  readonly weight: number;
  constructor(weight: number) {
    this.weight = weight;
  }
}

const constants = new WeakMap<Weigh, Constant>();

const constant = (weight: number): Weigh => {
  const weigh: Weigh = () => weight;
  constants.set(weigh, new Constant(weight));
  return weigh;
};

const sumOf = (parts: readonly Weigh[]): Weigh => {
  const fixed = parts.reduce((sum, part) => sum + (constants.get(part)?.weight ?? 0), 0);
  const moving = parts.filter((part) => !constants.has(part));
  if (moving.length === 0) return constant(fixed);
  return (variables, page) => {
    let sum = fixed;
    for (const part of moving) sum += part(variables, page);
    return sum;
  };
};

/** A part under `@skip` or `@include` weighs nothing where it is left out. */
const conditional = (node: SelectionNode, weigh: Weigh): Weigh => {
  if (node.directives === undefined || node.directives.length === 0) return weigh;
  return (variables, page) => {
    const skip = getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true;
    const include = getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false;
    return skip || !include ? 0 : weigh(variables, page);
  };
};

/**
 * A list of objects weighs its length times one of them: the page that was asked for above it, otherwise the usual length.
 * In a connection the page is that of its nodes, and what else it holds has none.
 */
const listed = (field: GraphQLField<unknown, unknown>, parent: GraphQLObjectType, own: number, below: Weigh): Weigh => {
  const weight = constants.get(below)?.weight;
  const beside = parent.name.endsWith('Connection') && field.name !== 'nodes' && field.name !== 'edges';
  if (!isListType(getNullableType(field.type))) {
    if (weight !== undefined) return constant(own + weight);
    return (variables, page) => own + below(variables, beside ? null : page);
  }
  return (variables, page) => own + ((beside ? null : page) ?? USUAL_LIST) * (weight ?? below(variables, null));
};

const withArguments = (field: GraphQLField<unknown, unknown>, node: FieldNode, weigh: Weigh): Weigh => {
  const pages = field.args.some((argument) => argument.name === 'first');
  if (!pages && !hasVariables(node)) return weigh;
  return (variables, page) => {
    const values = getArgumentValues(field, node, variables);
    return weigh(variables, pages ? pageSize(values['first']) : page);
  };
};

const hasVariables = (node: FieldNode): boolean =>
  JSON.stringify(node.arguments ?? [], (key, value: unknown) => (key === 'loc' ? undefined : value)).includes(
    `"kind":"${Kind.VARIABLE}"`,
  );

const pageSize = (first: unknown): number => {
  if (typeof first === 'number' && first >= 1 && first <= LARGEST_PAGE) return first;
  throw new ApiError('BAD_USER_INPUT', 'PAGE_SIZE_OUT_OF_RANGE', { value: String(first) });
};
