import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';

/** What a linked file says, as triples. Asks no server: whatever is not in the file is not known. */
export async function triplesOf(document: object): Promise<Store> {
  const nquads = await jsonld.toRDF(document, {
    format: 'application/n-quads',
    // What would be dropped in silence is a fault.
    safe: true,
    documentLoader: (url) => Promise.reject(new Error(`the file asks for ${url}`)),
  });
  return new Store(new Parser({ format: 'N-Quads' }).parse(nquads));
}

const shapesIn = (name: string): Store =>
  new Store(new Parser().parse(readFileSync(new URL(name, import.meta.url), 'utf8')));

const SHAPES = {
  'CPSV-AP': new SHACLValidator(shapesIn('cpsv-ap.shapes.ttl')),
  'DCAT-AP': new SHACLValidator(shapesIn('dcat-ap.shapes.ttl')),
};

/** What breaks the shapes: the constraint, the property and the thing, a line each. */
export async function faultsOf(data: Store, profile: keyof typeof SHAPES = 'CPSV-AP'): Promise<string[]> {
  const { results } = await SHAPES[profile].validate(data);
  return results.map(({ sourceConstraintComponent, path, focusNode }) => {
    const word = (iri: string | undefined): string =>
      iri?.replace(/^.*[#/]/u, '').replace('ConstraintComponent', '') ?? '-';
    return `${word(sourceConstraintComponent?.value)} ${word(path?.value)} ${focusNode?.value}`;
  });
}
