import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { Kind, parse, print } from 'graphql';
import type { OperationDefinitionNode } from 'graphql';
import type { Ground } from './ground.ts';
import type { Shot } from './load.ts';

/** Ways of asking: three servers, and motcua twice. */
export const WAYS = ['postgraphile', 'apollo', 'known', 'raw'] as const;
export type Way = (typeof WAYS)[number];

export const WORKLOADS = ['list', 'procedure', 'queue', 'receive'] as const;
export type Workload = (typeof WORKLOADS)[number];

/** What one question is about; which parts count depends on the workload. */
export interface About {
  readonly verdict: string;
  readonly code: string;
  /** Unique for each receipt. */
  readonly key: string;
  readonly name: string;
}

const DOCUMENTS = new URL('../src/graphql/documents/', import.meta.url);

/** The operations that ship with the product, by name. */
const shipped = new Map<string, OperationDefinitionNode>();
for (const file of readdirSync(DOCUMENTS)) {
  for (const definition of parse(readFileSync(new URL(file, DOCUMENTS), 'utf8')).definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) shipped.set(definition.name?.value ?? '', definition);
  }
}

const operation = (name: string): OperationDefinitionNode => {
  const found = shipped.get(name);
  if (found === undefined) throw new Error(`motcua no longer knows an operation ${name}`);
  return found;
};

/** The same operation under a name that motcua does not know, so that it goes through Apollo. */
const unknown = (name: string): string => {
  const node = operation(name);
  return print({ ...node, name: { kind: Kind.NAME, value: `Bench${name}` } });
};

const hashOf = (name: string): string =>
  createHash('sha256')
    .update(print(operation(name)))
    .digest('hex');

/** Operation of motcua for each workload. */
const OPERATION: Readonly<Record<Workload, string>> = {
  list: 'ByVerdict',
  procedure: 'Procedure',
  queue: 'MostUrgent',
  receive: 'Receive',
};

/** The same questions in the words of the schema that PostGraphile makes of the tables. */
const POSTGRAPHILE: Readonly<Record<Workload, string>> = {
  list: `query List($verdict: String!, $offset: Int) {
    allProcedures(condition: { reviewStatus: $verdict }, orderBy: CODE_ASC, first: 20, offset: $offset) {
      nodes { code title reviewStatus fieldByFieldId { name } agencyByAgencyId { name } }
    }
  }`,
  procedure: `query Procedure($code: String!) {
    procedureByCode(code: $code) {
      code title reviewStatus
      procedureVersionsByProcedureId(condition: { state: "PUBLISHED" }) {
        nodes {
          number validFrom validTo
          timeLimitsByVersionId(orderBy: POSITION_ASC) { nodes { kind channel unit min max } }
          localTermsByVersionId(condition: { validTo: null }) { nodes { timeLimits } }
          componentsByVersionId(orderBy: POSITION_ASC) { nodes { name originals copies } }
          formsByVersionId(orderBy: POSITION_ASC) { nodes { code name } }
          requirementsByVersionId(orderBy: POSITION_ASC) { nodes { text } }
          feesByVersionId(orderBy: POSITION_ASC) { nodes { amount note } }
        }
      }
    }
  }`,
  queue: `query Queue($agency: UUID!) {
    allApplications(condition: { open: true, holderAgencyId: $agency }, orderBy: [URGENCY_ASC, ROW_ID_ASC], first: 20) {
      nodes {
        code state dueAt lastKind lastAt
        procedureByProcedureId { code title }
        agencyByHolderAgencyId { name }
      }
    }
  }`,
  receive: `mutation Receive($input: ReceiveLikeInput!) {
    receiveLike(input: $input) { result { rowId code state receivedAt dueAt originalDueAt version } }
  }`,
};

/** Texts that a good answer holds; anything else fails the run. */
const HOLDS: Readonly<Record<Workload, string>> = {
  list: '"reviewStatus":"',
  procedure: '"validFrom":"',
  queue: '"dueAt":"',
  receive: '"state":"RECEIVED"',
};

/** Where a list goes on: after how many, and after which code. */
export interface Place {
  readonly offset: number;
  readonly after: string;
}

/** How a question is put to a way. `place` walks PostGraphile's and the raw list on; measured is their beginning. */
export function shotFor(
  { agency, pattern, token }: Ground,
  way: Way,
  workload: Workload,
  about: About,
  place?: Place,
): Shot {
  // The last page of a walk may be empty.
  const holds = place === undefined ? HOLDS[workload] : '"data":';
  const { verdict, code, key, name } = about;
  if (way === 'raw') {
    const asked = { verdict, code, agency, like: pattern.code, key, name, after: place?.after };
    return { path: `/${workload}`, headers: {}, body: JSON.stringify(asked), holds };
  }
  const graphql = (query: object, variables: object, headers = {}): Shot => ({
    path: '/graphql',
    headers,
    body: JSON.stringify({ ...query, variables }),
    holds,
  });
  if (way === 'postgraphile') {
    const input = { newId: uuid(key), likeCode: pattern.code, key, name };
    const variables = {
      list: { verdict, offset: place?.offset },
      procedure: { code },
      queue: { agency },
      receive: { input },
    };
    return graphql({ query: POSTGRAPHILE[workload] }, variables[workload]);
  }
  const { procedureCode, channel } = pattern;
  const input = { procedureCode, channel, applicant: { name }, key };
  const variables = { list: { verdict }, procedure: { code }, queue: {}, receive: { input } };
  const asStaff = workload === 'queue' || workload === 'receive' ? { authorization: `Bearer ${token}` } : {};
  const query =
    way === 'apollo'
      ? { query: unknown(OPERATION[workload]) }
      : { extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(OPERATION[workload]) } } };
  return graphql(query, variables[workload], asStaff);
}

/** Every procedure of a verdict, a page of 100 at a time, as motcua lists them. */
export const wholeList = (verdict: string, after: string | null): Shot => ({
  path: '/graphql',
  headers: {},
  body: JSON.stringify({
    query: `query BenchAll($verdict: Verdict!, $after: String) {
      procedures(reviewStatus: [$verdict], first: 100, after: $after) {
        nodes { code title reviewStatus field { name } agency { name } }
        pageInfo { hasNextPage endCursor }
      }
    }`,
    variables: { verdict, after },
  }),
  holds: HOLDS.list,
});

/** PostGraphile's caller chooses the id; a name gives the same one. */
const uuid = (name: string): string => {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

export const VERDICTS = ['KEEP', 'AMEND', 'REPLACE', 'ABOLISH'] as const;
const NAMES = ['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Hoàng Cường', 'Phạm Thị Dung', 'Hồ Xuân Hương'] as const;

/** Questions without end: verdicts and codes in turn, keys and names of their own. `run` tells this run's keys apart. */
export function questions(ground: Ground, run: string): () => About {
  let asked = 0;
  return () => {
    asked += 1;
    return {
      verdict: VERDICTS[asked % VERDICTS.length] ?? 'KEEP',
      // A stride that shares no factor with the count: neighbours in time are no neighbours in the tables.
      code: ground.codes[(asked * 389) % ground.codes.length] ?? '',
      key: `bench-${run}-${asked}`,
      name: NAMES[asked % NAMES.length] ?? '',
    };
  };
}
