import { type OperationDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { costOf } from '../../src/graphql/cost.ts';
import { buildExecutableSchema } from '../../src/graphql/schema.ts';

const schema = buildExecutableSchema([]);

const cost = (query: string): number => {
  const document = parse(query);
  const [operation] = document.definitions;
  return costOf(schema, document, operation as OperationDefinitionNode)({});
};

const REGISTER = 'register(from: "2026-01-01", to: "2026-12-31")';

test.each<[string, (first: number) => string]>([
  ['a connection', (first) => `{ procedures(first: ${first}) { nodes { title } } }`],
  ['a page that is called otherwise', (first) => `{ ${REGISTER} { entries(first: ${first}) { nodes { number } } } }`],
  ['a list that takes its size itself', (first) => `{ agencyTransfers(first: ${first}) { decisionNumber } }`],
  ['a list of changes', (first) => `{ calendarChanges(first: ${first}) { source } }`],
])('%s weighs as many rows as are asked for', (_name, query) => {
  // Beside the rows there are only the fields above them.
  expect(cost(query(100)) - cost(query(1))).toBe(99);
});

test('what stands beside the nodes of a connection is no page', () => {
  const beside = '{ procedures(first: 100) { facets { fields { key } } } }';
  expect(cost(beside)).toBeLessThan(20);
});

test('a list below a page is taken for its usual length, once for each row', () => {
  const query = (first: number): string => `{ procedures(first: ${first}) { nodes { versions { number } } } }`;
  expect(cost(query(100)) - cost(query(1))).toBe(99 * (cost(query(2)) - cost(query(1))));
  expect(cost(query(2)) - cost(query(1))).toBe(9);
});

test('a preview weighs what its act does', () => {
  const transfer = '{ agencyTransferPreview(from: "a", to: "b") { files } }';
  expect(cost(transfer)).toBeGreaterThanOrEqual(100);
});
