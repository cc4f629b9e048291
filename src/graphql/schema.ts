import { readFileSync } from 'node:fs';
import { buildSchema, GraphQLError, GraphQLObjectType, GraphQLScalarType } from 'graphql';
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { problemsIn } from '../problem.ts';
import type { Resolvers } from './generated/resolvers.ts';
import type { RequestContext } from './context.ts';
import { oncePerKey } from './once.ts';
import { CivilDateScalar, DateTimeScalar, DongScalar } from './scalars.ts';

/** The contract, as the repository's `schema.graphql` says it. */
export const SDL = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8');

const SCALARS: readonly GraphQLScalarType[] = [CivilDateScalar, DateTimeScalar, DongScalar];

type FieldResolver = GraphQLFieldResolver<unknown, RequestContext>;

/**
 * The contract with the resolvers attached. A resolver for a type or field that the contract does not have, or a
 * second one for the same field, stops the start.
 */
export const buildExecutableSchema = (maps: readonly Resolvers[], sdl = SDL): GraphQLSchema => {
  const schema = buildSchema(sdl);
  for (const scalar of SCALARS) attachScalar(schema, scalar);
  for (const map of maps) {
    for (const [typeName, fields] of Object.entries(map)) attachFields(schema, typeName, fields);
  }
  return schema;
};

const attachScalar = (schema: GraphQLSchema, scalar: GraphQLScalarType): void => {
  const type = schema.getType(scalar.name);
  if (!(type instanceof GraphQLScalarType)) throw new Error(`the contract has no scalar ${scalar.name}`);
  type.serialize = scalar.serialize;
  type.parseValue = scalar.parseValue;
  type.parseLiteral = scalar.parseLiteral;
};

const attachFields = (schema: GraphQLSchema, typeName: string, resolvers: object): void => {
  const type = schema.getType(typeName);
  if (!(type instanceof GraphQLObjectType)) throw new Error(`the contract has no object type ${typeName}`);
  const fields = type.getFields();
  for (const [fieldName, resolver] of Object.entries(resolvers)) {
    const field = fields[fieldName];
    if (field === undefined) throw new Error(`the contract has no field ${typeName}.${fieldName}`);
    if (field.resolve !== undefined) throw new Error(`two resolvers for ${typeName}.${fieldName}`);
    if (!isResolver(resolver)) throw new Error(`${typeName}.${fieldName} is resolved by something that is no function`);
    const resolve = type === schema.getMutationType() ? oncePerKey(fieldName, resolver) : resolver;
    field.resolve = locatable(resolve);
  }
};

/**
 * A problem's `path` is a place in the input; graphql-js takes any error with such a property for one that it has
 * placed in the answer already. Inside another error it is placed like all others.
 */
const locatable =
  (resolve: FieldResolver): FieldResolver =>
  (source, args, context, info) => {
    try {
      const result = resolve(source, args, context, info);
      return result instanceof Promise ? result.catch(throwLocatable) : result;
    } catch (error) {
      return throwLocatable(error);
    }
  };

const throwLocatable = (error: unknown): never => {
  if (problemsIn(error) === null || !(error instanceof Error)) throw error;
  throw new GraphQLError(error.message, { originalError: error });
};

/** Generated types have checked the function's shape where the map was written; here only its being one is. */
const isResolver = (value: unknown): value is FieldResolver => typeof value === 'function';
