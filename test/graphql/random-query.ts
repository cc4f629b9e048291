import fc from 'fast-check';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type {
  GraphQLArgument,
  GraphQLField,
  GraphQLInputObjectType,
  GraphQLInputType,
  GraphQLNamedInputType,
  GraphQLObjectType,
  GraphQLSchema,
} from 'graphql';

/** A random valid query with its variables. */
export interface RandomQuery {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** Draws from an arbitrary; `fc.gen()` makes one, so that a failing query can be shrunk and shown. */
type Draw = fc.GeneratorValue;

/** Values that make some sense, by the argument's name and type (`first: Int`); others come from the type alone. */
export type Values = Readonly<Record<string, readonly unknown[]>>;

/** Writes a valid query by walking the schema: aliases, fragments, directives, literals and variables as they fall. */
export const randomQuery = (draw: Draw, schema: GraphQLSchema, values: Values): RandomQuery => {
  const writer = new Writer(draw, values);
  const root = schema.getQueryType()!;
  const body = writer.selections(root, 0);
  const declared = writer.declarations.length === 0 ? '' : `(${writer.declarations.join(', ')})`;
  return { query: [`query Random${declared} ${body}`, ...writer.fragments].join('\n'), variables: writer.variables };
};

class Writer {
  readonly #draw: Draw;
  readonly #values: Values;
  readonly declarations: string[] = [];
  readonly variables: Record<string, unknown> = {};
  readonly fragments: string[] = [];

  constructor(draw: Draw, values: Values) {
    this.#draw = draw;
    this.#values = values;
  }

  selections(type: GraphQLObjectType, depth: number): string {
    const all = type.getFields();
    const names = Object.keys(all);
    const wanted = depth === 0 ? 2 : 5;
    const chosen = this.#draw(fc.subarray, names, { minLength: 1, maxLength: Math.min(wanted, names.length) });
    const parts = chosen.flatMap((name, at) => this.#field(all[name]!, depth, at));
    if (parts.length === 0 || this.#chance(20)) parts.push('__typename');
    return `{ ${parts.map((part) => this.#dressed(part, type)).join(' ')} }`;
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number, at: number): string[] {
    const type = getNamedType(field.type);
    if (!isLeafType(type) && depth >= 4) return [];
    const alias = this.#chance(10) ? `a${depth}_${at}: ` : '';
    const args = field.args.flatMap((argument) => this.#argument(argument));
    const head = `${alias}${field.name}${args.length === 0 ? '' : `(${args.join(', ')})`}`;
    return [isObjectType(type) ? `${head} ${this.selections(type, depth + 1)}` : head];
  }

  /** Sometimes inside a fragment, sometimes under a directive. */
  #dressed(part: string, type: GraphQLObjectType): string {
    if (this.#chance(6)) return `... on ${type.name} { ${part} }`;
    if (this.#chance(6)) {
      const name = `F${this.fragments.length}`;
      this.fragments.push(`fragment ${name} on ${type.name} { ${part} }`);
      return `...${name}`;
    }
    if (!this.#chance(6)) return part;
    const directive = this.#draw(fc.constantFrom, 'include', 'skip');
    return `... @${directive}(if: ${this.#variable('Boolean!', this.#draw(fc.boolean))}) { ${part} }`;
  }

  #argument(argument: GraphQLArgument): string[] {
    const required = isNonNullType(argument.type) && argument.defaultValue === undefined;
    if (!required && this.#chance(50)) return [];
    const value = this.#value(argument);
    if (this.#chance(50)) return [`${argument.name}: ${literal(value, argument.type)}`];
    return [`${argument.name}: ${this.#variable(String(argument.type), value)}`];
  }

  #variable(type: string, value: unknown): string {
    const name = `v${this.declarations.length}`;
    this.declarations.push(`$${name}: ${type}`);
    this.variables[name] = value;
    return `$${name}`;
  }

  #value({ name, type: given }: { readonly name: string; readonly type: GraphQLInputType }): unknown {
    const type = getNamedType(given);
    const known = this.#values[`${name}: ${type.name}`];
    if (known !== undefined) return this.#draw(fc.constantFrom, ...known);
    const one = isInputObjectType(type) ? this.#object(type) : this.#leaf(type);
    return isList(given) ? [one] : one;
  }

  /** Every required field, and now and then one that is not. */
  #object(type: GraphQLInputObjectType): Record<string, unknown> {
    const fields = Object.values(type.getFields()).filter(
      (field) => (isNonNullType(field.type) && field.defaultValue === undefined) || this.#chance(30),
    );
    return Object.fromEntries(fields.map((field) => [field.name, this.#value(field)]));
  }

  #leaf(type: GraphQLNamedInputType): unknown {
    if (isEnumType(type)) return this.#draw(fc.constantFrom, ...type.getValues().map(({ name }) => name));
    if (type.name === 'Boolean') return this.#draw(fc.boolean);
    if (type.name === 'Int' || type.name === 'Dong') return this.#draw(fc.integer, { min: 0, max: 12 });
    if (type.name === 'Date') return this.#draw(fc.constantFrom, '2026-11-20', '2013-04-26');
    if (type.name === 'DateTime') return this.#draw(fc.constantFrom, '2026-11-20T15:20:00+07:00');
    return this.#draw(fc.string, { maxLength: 5 }).replaceAll('\0', '');
  }

  #chance(percent: number): boolean {
    return this.#draw(fc.integer, { min: 0, max: 99 }) < percent;
  }
}

const isList = (type: GraphQLInputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);

const literal = (value: unknown, type: GraphQLInputType): string => {
  const named = getNamedType(type);
  if (isInputObjectType(named) && typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const fields = Object.entries(value).map(
      ([name, each]) => `${name}: ${literal(each, named.getFields()[name]!.type)}`,
    );
    return `{ ${fields.join(', ')} }`;
  }
  if (Array.isArray(value)) return `[${value.map((item) => literal(item, type)).join(', ')}]`;
  return isEnumType(getNamedType(type)) ? String(value) : JSON.stringify(value);
};
