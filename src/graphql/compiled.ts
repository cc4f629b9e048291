import { execute, GraphQLScalarType, GraphQLSchema, Kind, OperationTypeNode } from 'graphql';
import type { DocumentNode, ExecutionResult, OperationDefinitionNode, TypeNode, VariableDefinitionNode } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { RequestContext } from './context.ts';
import type { Variables } from './cost.ts';

/** Runs one operation. `raw` are the variables as sent (cleaned), `coerced` as GraphQL has coerced them. */
export type Run = (
  context: RequestContext,
  raw: Variables,
  coerced: Variables,
) => Promise<ExecutionResult> | ExecutionResult;

/** Stands in for the type of every variable while compiling: values come coerced and are passed through. */
const COERCED = new GraphQLScalarType({ name: 'Coerced' });

/** A schema for the compiler only; it shares all types with the real one. */
export const compilerSchema = (schema: GraphQLSchema): GraphQLSchema => {
  const config = schema.toConfig();
  return new GraphQLSchema({ ...config, types: [...config.types, COERCED], assumeValid: true });
};

/** Runs an operation with graphql-js, the reference. */
export const interpreted =
  (schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Run =>
  (contextValue, variableValues) =>
    execute({ schema, document, contextValue, variableValues, operationName: operation.name?.value ?? null });

/**
 * A query compiled to a function; null where the compiler cannot, or need not: acts spend their time in the database,
 * and introspection would show the compiler's own scalar.
 * The compiler's coercion of variables differs from graphql-js in details (defaults of custom scalars are not
 * parsed), therefore it gets values that graphql-js has coerced already.
 */
export const compiled = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Run | null => {
  if (operation.operation !== OperationTypeNode.QUERY || introspects(document)) return null;
  const query = compileQuery(schema, withCoercedVariables(document, operation), operation.name?.value, {
    disablingCapturingStackErrors: true,
  });
  if (!isCompiledQuery(query)) return null;
  return (context, _raw, coerced) => query.query({}, context, coerced);
};

const introspects = (document: DocumentNode): boolean =>
  document.definitions.some(
    (definition) =>
      (definition.kind === Kind.OPERATION_DEFINITION || definition.kind === Kind.FRAGMENT_DEFINITION) &&
      definition.selectionSet.selections.some(
        (each) => each.kind === Kind.FIELD && (each.name.value === '__schema' || each.name.value === '__type'),
      ),
  );

const COERCED_TYPE: TypeNode = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: COERCED.name } };

const withCoercedVariables = (document: DocumentNode, operation: OperationDefinitionNode): DocumentNode => {
  const variableDefinitions = operation.variableDefinitions?.map((definition) =>
    isBoolean(definition.type) ? definition : passedThrough(definition),
  );
  const rewritten = variableDefinitions === undefined ? operation : { ...operation, variableDefinitions };
  return { ...document, definitions: document.definitions.map((each) => (each === operation ? rewritten : each)) };
};

const passedThrough = ({ kind, variable }: VariableDefinitionNode): VariableDefinitionNode => ({
  kind,
  variable,
  type: COERCED_TYPE,
});

/** Left as they are, for the compiler wants to see that `@skip` and `@include` ask for a Boolean. */
const isBoolean = (type: TypeNode): boolean =>
  type.kind === Kind.NAMED_TYPE
    ? type.name.value === 'Boolean'
    : type.kind === Kind.NON_NULL_TYPE && isBoolean(type.type);
