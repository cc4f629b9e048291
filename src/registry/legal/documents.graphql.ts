import { civilDateAt } from '../../calendar/civil-date.ts';
import type { RequestContext } from '../../graphql/context.ts';
import type { LegalDocumentEnterInput, LegalDocumentEventKind, Resolvers } from '../../graphql/generated/resolvers.ts';
import { withUserErrors } from '../../graphql/user-errors.ts';
import { may } from '../../identity/permissions.ts';
import { checkedSize } from '../catalogue/paging.ts';
import {
  type DocumentDone,
  documentChange,
  documentEnter,
  documentExpire,
  documentRelate,
  documentWithdraw,
} from './documents.commands.ts';
import {
  actsOnLoader,
  documentHistoriesLoader,
  documentsLoader,
  namingCountsLoader,
  namingProceduresLoader,
  relationsLoader,
} from './documents.loaders.ts';
import {
  countByOpinion,
  countByStatus,
  countDocuments,
  documentList,
  documentNamed,
  type DocumentRow,
} from './documents.queries.ts';
import type { DocumentContent } from './history.ts';
import { documentStatus, type End } from './status.ts';

/** The document as it stands after the act; a catalogue that names it shows it with the next read. */
async function payload(context: RequestContext, act: () => Promise<DocumentDone>) {
  const { done, userErrors } = await withUserErrors(context.locale, act);
  if (done !== null) await context.refreshCatalogue();
  return { document: done === null ? null : await documentNamed(context, done.id), userErrors };
}

const contentOf = ({ effectiveOn, ...typed }: LegalDocumentEnterInput): DocumentContent => ({
  ...typed,
  effectiveOn: effectiveOn ?? null,
});

const details = ({ loaders }: RequestContext, { id }: { readonly id: string }): Promise<DocumentRow> =>
  loaders.get(documentsLoader).load(id);

/** What ends it, by the two days that its row repeats. */
const endsIn = ({ expiredOn, expiredPartOn }: DocumentRow): readonly End[] => [
  ...(expiredOn === null ? [] : [{ scope: 'WHOLE', from: expiredOn } as const]),
  ...(expiredPartOn === null ? [] : [{ scope: 'PART', from: expiredPartOn } as const]),
];

export const legalDocumentResolvers: Resolvers = {
  Query: {
    legalDocuments: (_root, { first, after, ...filter }, context) => documentList(context, filter, { first, after }),
    legalDocument: (_root, { named }, context) => documentNamed(context, named),
  },
  LegalDocumentConnection: {
    totalCount: ({ filter }, _args, context) => countDocuments(context, filter),
    statuses: async ({ filter }, _args, context) =>
      (await countByStatus(context, filter)).map(({ key, count }) => ({ status: key, count })),
    opinions: async ({ filter }, _args, context) =>
      (await countByOpinion(context, filter)).map(({ key, count }) => ({ opinion: key, count })),
  },
  LegalDocument: {
    kind: async (document, _args, context) => (await details(context, document)).kind,
    effectiveOn: async (document, _args, context) => (await details(context, document)).effectiveOn,
    expiredOn: async (document, _args, context) => (await details(context, document)).expiredOn,
    expiredPartOn: async (document, _args, context) => (await details(context, document)).expiredPartOn,
    status: async (document, { on }, context) => {
      const row = await details(context, document);
      return documentStatus({ ...row, ends: endsIn(row) }, on ?? civilDateAt(context.clock.now()));
    },
    registered: async (document, _args, context) => (await details(context, document)).sequence > 0,
    version: async (document, _args, context) => (await details(context, document)).sequence,
    demo: async (document, _args, context) => (await details(context, document)).demo,
    reviewOpinion: async (document, _args, context) => (await details(context, document)).reviewOpinion,
    relations: ({ id }, _args, { loaders }) => loaders.get(relationsLoader).load(id),
    actsOn: ({ id }, _args, { loaders }) => loaders.get(actsOnLoader).load(id),
    history: ({ id }, _args, { loaders }) => loaders.get(documentHistoriesLoader).load(id),
    procedures: async ({ id }, { first, after }, { loaders }) => {
      const page = { id, first: checkedSize(first), after: after ?? null };
      const found = await loaders.get(namingProceduresLoader).load(page);
      return { documentId: id, nodes: found.slice(0, first), more: found.length > first, after: page.after };
    },
  },
  LegalDocumentRelation: {
    by: ({ byId }, _args, { loaders }) => loaders.get(documentsLoader).load(byId),
    document: ({ documentId }, _args, { loaders }) => loaders.get(documentsLoader).load(documentId),
  },
  LegalDocumentEvent: {
    kind: ({ kind }): LegalDocumentEventKind => kind,
    by: ({ who }, _args, { viewer }) => (may(viewer, 'recommendation.read') ? who : null),
    words: ({ content }) => ('note' in content ? content.note : 'reason' in content ? content.reason : null),
    from: ({ content }) => ('from' in content ? content.from : null),
    source: ({ content }) => ('source' in content ? content.source : null),
    content: ({ content }) => ('issuedOn' in content ? content : null),
    withdraws: (event) => (event.kind === 'WITHDRAWN' ? event.content.sequence : null),
  },
  LegalDocumentProcedureConnection: {
    totalCount: ({ documentId }, _args, { loaders }) => loaders.get(namingCountsLoader).load(documentId),
    pageInfo: ({ nodes, more, after }) => ({
      hasNextPage: more,
      hasPreviousPage: after !== null,
      startCursor: nodes.at(0)?.code ?? null,
      endCursor: nodes.at(-1)?.code ?? null,
    }),
  },
  LegalDocumentProcedure: {
    procedure: async ({ procedureId }, _args, context) =>
      // One that was published a moment ago may not be in this process's catalogue yet.
      context.catalogue.procedure(procedureId) ?? (await context.refreshCatalogue()).procedure(procedureId),
  },
  Mutation: {
    legalDocumentEnter: (_root, { input }, context) => payload(context, () => documentEnter(context, contentOf(input))),
    legalDocumentChange: (_root, { id, version, input }, context) =>
      payload(context, () => documentChange(context, { id, version }, contentOf(input))),
    legalDocumentRelate: (_root, { id, version, input: { note, ...input } }, context) =>
      payload(context, () => documentRelate(context, { id, version }, { ...input, note: note ?? null })),
    legalDocumentExpire: (_root, { id, version, input: { note, ...input } }, context) =>
      payload(context, () => documentExpire(context, { id, version }, { ...input, note: note ?? null })),
    legalDocumentWithdraw: (_root, { id, version, sequence, reason }, context) =>
      payload(context, () => documentWithdraw(context, { id, version }, { sequence, reason })),
  },
};
