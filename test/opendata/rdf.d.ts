// The RDF libraries bring no types of their own: these are the parts that the tests use.
declare module 'n3' {
  export interface Term {
    readonly termType: string;
    readonly value: string;
  }
  export interface Quad {
    readonly subject: Term;
    readonly predicate: Term;
    readonly object: Term;
  }
  export class Store implements Iterable<Quad> {
    constructor(quads?: Iterable<Quad>);
    readonly size: number;
    add(quad: Quad): this;
    delete(quad: Quad): this;
    match(subject?: Term | null, predicate?: Term | null, object?: Term | null): Iterable<Quad>;
    countQuads(subject: Term | null, predicate: Term | null, object: Term | null, graph: Term | null): number;
    [Symbol.iterator](): Iterator<Quad>;
  }
  export class Parser {
    constructor(options?: { readonly format?: string });
    parse(text: string): Quad[];
  }
  export const DataFactory: {
    readonly namedNode: (iri: string) => Term;
    readonly literal: (value: string, languageOrDatatype?: string | Term) => Term;
    readonly quad: (subject: Term, predicate: Term, object: Term) => Quad;
  };
}
declare module 'jsonld' {
  interface Options {
    readonly format?: string;
    readonly safe?: boolean;
    readonly documentLoader?: (url: string) => Promise<never>;
  }
  const jsonld: {
    toRDF(document: object, options?: Options): Promise<string>;
    expand(document: object, options?: Options): Promise<Record<string, unknown>[]>;
  };
  export default jsonld;
}
declare module 'rdf-validate-shacl' {
  import type { Store, Term } from 'n3';
  export interface ValidationResult {
    readonly message: readonly { readonly value: string }[];
    readonly path: Term | null;
    readonly focusNode: Term | null;
    readonly sourceConstraintComponent: Term | null;
  }
  export default class SHACLValidator {
    constructor(shapes: Store, options?: { readonly maxErrors?: number; readonly factory?: object });
    validate(data: Store): Promise<{ readonly conforms: boolean; readonly results: readonly ValidationResult[] }>;
  }
}
