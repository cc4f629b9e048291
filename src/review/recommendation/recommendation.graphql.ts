import type { RequestContext } from '../../graphql/context.ts';
import type { Resolvers } from '../../graphql/generated/resolvers.ts';
import { withUserErrors } from '../../graphql/user-errors.ts';
import { message } from '../../messages/catalogue.ts';
import { known } from '../../registry/catalogue/known.ts';
import { activityCost, complianceCost, formulaOf, saving } from '../cost/compliance-cost.ts';
import { labourCosts, labourCostSet } from '../cost/labour-cost.commands.ts';
import { reviewQuestions } from '../questions.queries.ts';
import {
  documentsLoader,
  evidenceLoader,
  recommendationLoader,
  type RecommendationRow,
  successorsLoader,
} from '../recommendation.loaders.ts';
import { itemOfId } from '../round/item.queries.ts';
import { reviewerLoader, roundOfId } from '../round/round.queries.ts';
import { recommendationAdvice } from './advice.ts';
import {
  itemActsSince,
  recommendationHistory,
  recommendationList,
  recommendationOfId,
  roundSaving,
} from './recommendation.queries.ts';
import type { RecommendationContent } from './content.ts';
import { recommendationGaps } from './gaps.ts';
import {
  type ItemDone,
  type ItemSeen,
  reviewItemApprove,
  reviewItemClassify,
  reviewItemDiscard,
  reviewItemReturn,
  reviewItemSubmit,
  reviewItemTakeBack,
} from './item.commands.ts';

/** The item as it stands after the act; of a conflict also what others did since it was read. */
async function payload(context: RequestContext, seen: ItemSeen, act: () => Promise<ItemDone>) {
  const { done, userErrors, problems } = await withUserErrors(context.locale, act);
  if (!problems.some(({ code }) => code === 'REVIEW_ITEM_CONFLICT')) {
    return { item: done === null ? null : await itemOfId(context, done.id), conflict: null, userErrors };
  }
  const item = known(await itemOfId(context, seen.item), seen.item);
  const acts = await itemActsSince(context, seen.item, seen.version);
  return { item: null, conflict: { seen: seen.version, now: item.version, acts, item }, userErrors };
}

/** What a row says, with its lists, as rules read it. Two statements for any number of rows. */
async function contentOfRow(
  loaders: RequestContext['loaders'],
  { id, partConcerned, answers, ...row }: RecommendationRow,
): Promise<RecommendationContent> {
  const [successors, documents] = await Promise.all([
    loaders.get(successorsLoader).load(id),
    loaders.get(documentsLoader).load(id),
  ]);
  const { verdict, reason, parts, proposal, authority, askedOf, act, endsOn, costBefore, costAfter } = row;
  const said = { verdict, reason, parts, partConcerned, proposal, answers, authority, askedOf };
  return { ...said, act, endsOn, costBefore, costAfter, successors, documents, evidence: [] };
}

export const recommendationResolvers: Resolvers = {
  Query: {
    recommendation: (_root, { id }, context) => recommendationOfId(context, id),
    recommendations: (_root, { round, states, subjects, verdicts, toDecide, first, after }, context) =>
      recommendationList(
        context,
        { round: round ?? null, states, subjects: subjects ?? [], verdicts: verdicts ?? [], toDecide },
        { first, after },
      ),
    reviewQuestions: (_root, { subject, on }, context) => reviewQuestions(context, subject, on ?? null),
    labourCosts: (_root, _args, context) => labourCosts(context),
  },
  Recommendation: {
    round: ({ roundId }, _args, context) => (roundId === null ? null : roundOfId(context, roundId)),
    item: ({ itemId }, _args, context) => (itemId === null ? null : itemOfId(context, itemId)),
    form: async ({ itemId, formId }, _args, context) => {
      const item = itemId === null ? null : await itemOfId(context, itemId);
      return (item && context.catalogue.version(item.versionId)?.forms.find(({ id }) => id === formId)) ?? null;
    },
    documents: ({ id }, _args, { loaders }) => loaders.get(documentsLoader).load(id),
    successors: async ({ id }, _args, { loaders, catalogue }) =>
      (await loaders.get(successorsLoader).load(id)).map((one) => known(catalogue.procedure(one), one)),
    saving: ({ costBefore, costAfter }) => saving(costBefore, costAfter),
    evidence: ({ id }, _args, { loaders }) => loaders.get(evidenceLoader).load(id),
    gaps: async (row, _args, { locale, loaders }) => {
      const gaps = recommendationGaps(await contentOfRow(loaders, row), row);
      return gaps.map(({ code, params }) => ({ code, message: message(locale, code, params) }));
    },
    advice: async (row, _args, { locale, loaders }) =>
      recommendationAdvice(await contentOfRow(loaders, row)).map((code) => ({ code, message: message(locale, code) })),
    history: ({ id }, _args, context) => recommendationHistory(context, id),
    previous: ({ previousId }, _args, { loaders }) =>
      previousId === null ? null : loaders.get(recommendationLoader).load(previousId),
  },
  ComplianceCost: {
    once: (sheet) => complianceCost(sheet)?.once ?? 0,
    perYear: (sheet) => complianceCost(sheet)?.perYear ?? 0,
    formula: (sheet) => formulaOf(sheet),
  },
  CostActivity: {
    cost: (activity) => activityCost(activity),
  },
  DocumentToChange: {
    document: ({ documentId, number, title }) =>
      documentId === null ? null : { id: documentId, number, title: title ?? number, issuer: null, issuedOn: null },
  },
  EvidenceFile: {
    url: ({ id }) => `/evidence/${id}`,
    uploadedBy: async ({ uploadedBy }, _args, { loaders }) =>
      (await loaders.get(reviewerLoader).load(uploadedBy))?.name ?? null,
  },
  RecommendationEvent: {
    by: ({ accountId }, _args, { loaders }) =>
      accountId === null ? null : loaders.get(reviewerLoader).load(accountId),
  },
  ReviewRound: {
    saving: ({ id }, _args, context) => roundSaving(context, id),
  },
  Mutation: {
    reviewItemClassify: (_root, { content, ...seen }, context) =>
      payload(context, seen, () => reviewItemClassify(context, seen, content)),
    reviewItemSubmit: (_root, seen, context) => payload(context, seen, () => reviewItemSubmit(context, seen)),
    reviewItemTakeBack: (_root, seen, context) => payload(context, seen, () => reviewItemTakeBack(context, seen)),
    reviewItemDiscard: (_root, seen, context) => payload(context, seen, () => reviewItemDiscard(context, seen)),
    reviewItemApprove: async (_root, { note, ...seen }, context) => {
      const approved = await payload(context, seen, () => reviewItemApprove(context, seen, note ?? null));
      if (approved.item !== null) await context.refreshCatalogue();
      return approved;
    },
    reviewItemReturn: (_root, { note, ...seen }, context) =>
      payload(context, seen, () => reviewItemReturn(context, seen, note)),
    labourCostSet: async (_root, { input }, context) => {
      const { done, userErrors } = await withUserErrors(context.locale, () => labourCostSet(context, input));
      return { labourCosts: done === null ? [] : await labourCosts(context), userErrors };
    },
  },
};
