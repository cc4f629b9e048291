import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { Kind, parse, print, Source, specifiedRules, validate, visit } from 'graphql';
import type { DocumentNode, FragmentDefinitionNode, OperationDefinitionNode } from 'graphql';
import type { Graph } from './graph.ts';
import { validationRules } from './graph.ts';

/** Documents that ship with the product: `*.graphql` beside this file. */
const FOLDER = new URL('documents/', import.meta.url);

/** An operation that ships with the product, in one of the spellings that clients send it in. */
export interface KnownDocument {
  readonly text: string;
  /** SHA-256 of the text, as persisted queries name it. */
  readonly hash: string;
  readonly document: DocumentNode;
  readonly names: readonly string[];
}

/** The documents known in advance, validated once and compiled: looked up by exact text or by hash. */
export class KnownDocuments {
  readonly all: readonly KnownDocument[];
  readonly #byText = new Map<string, KnownDocument>();
  readonly #byHash = new Map<string, KnownDocument>();

  /** Reads and compiles them; one that is no longer valid stops the start. */
  constructor(graph: Graph, texts: readonly string[] = readDocuments()) {
    this.all = texts.flatMap((text) => spellings(text));
    for (const known of this.all) {
      const [fault] = validate(graph.schema, known.document, [...specifiedRules, ...validationRules(graph.limits)]);
      if (fault !== undefined) throw new Error(`a document that ships with the product is not valid: ${fault.message}`);
      graph.plan(known.document, null, 'compiled');
      this.#byText.set(known.text, known);
      this.#byHash.set(known.hash, known);
    }
  }

  byText(text: string): KnownDocument | null {
    return this.#byText.get(text) ?? null;
  }

  byHash(hash: string): KnownDocument | null {
    return this.#byHash.get(hash) ?? null;
  }
}

const readDocuments = (): string[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.graphql'))
    .toSorted()
    .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'));

/** A file as a whole, and each of its operations by itself: as written, trimmed, and as GraphQL prints it. */
const spellings = (text: string): KnownDocument[] => {
  const whole = parse(new Source(text));
  const fragments = whole.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  const operations = whole.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const found = new Map<string, KnownDocument>();
  const add = (spelling: string): void => {
    if (found.has(spelling)) return;
    const document = parse(spelling);
    const names = document.definitions.flatMap((each) =>
      each.kind === Kind.OPERATION_DEFINITION ? (each.name?.value ?? []) : [],
    );
    found.set(spelling, { text: spelling, hash: createHash('sha256').update(spelling).digest('hex'), document, names });
  };
  add(text);
  for (const operation of operations) {
    const parts = [operation, ...used(operation, fragments)];
    const written = parts.map((part) => text.slice(part.loc?.start, part.loc?.end));
    add(written.join('\n'));
    add(`${written.join('\n')}\n`);
    add(parts.map((part) => print(part)).join('\n\n'));
  }
  return [...found.values()];
};

/** The fragments that an operation spreads, those inside them included, in the order of the file. */
const used = (
  operation: OperationDefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
): FragmentDefinitionNode[] => {
  const names = new Set<string>();
  const collect = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread(spread) {
        if (names.has(spread.name.value)) return;
        names.add(spread.name.value);
        const fragment = fragments.find((each) => each.name.value === spread.name.value);
        if (fragment !== undefined) collect(fragment);
      },
    });
  };
  collect(operation);
  return fragments.filter((fragment) => names.has(fragment.name.value));
};
