import type { RequestContext } from '../graphql/context.ts';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { withUserErrors } from '../graphql/user-errors.ts';
import { versionOnDay } from './catalogue/views-on.ts';
import type { LocalTermsView, VersionView } from './catalogue/views.ts';
import { contentChange, localTermsInput } from './content-input.graphql.ts';
import { procedureCreate, type VersionDone, versionDraft, versionUpdate } from './draft.commands.ts';
import { type LocalTermsDone, localTermsSet } from './local-terms.commands.ts';
import { versionEnd, versionPublish } from './publication.commands.ts';
import { draftsLoader } from './registry.loaders.ts';

/** The version as it stands after the act, read afresh. */
async function versionLeft(
  context: RequestContext,
  { procedureId, versionId }: VersionDone,
): Promise<VersionView | null> {
  const catalogue = await context.refreshCatalogue();
  return catalogue.version(versionId) ?? context.loaders.get(draftsLoader).load(procedureId);
}

/** A draft is in no reader's catalogue: it is read by itself. */
async function draftPayload(context: RequestContext, act: () => Promise<VersionDone>) {
  const { done, userErrors } = await withUserErrors(context.locale, act);
  if (done === null) return { version: null, userErrors };
  const drafts = context.loaders.get(draftsLoader).clear(done.procedureId);
  return { version: await drafts.load(done.procedureId), userErrors };
}

async function versionPayload(context: RequestContext, act: () => Promise<VersionDone>) {
  const { done, userErrors } = await withUserErrors(context.locale, act);
  return { version: done === null ? null : await versionLeft(context, done), userErrors };
}

/** The overlay just set, which may hold from a later day on. */
async function termsLeft(
  context: RequestContext,
  { versionId, validFrom }: LocalTermsDone,
): Promise<LocalTermsView | null> {
  const { reusable, agencies } = await context.refreshCatalogue();
  const version = reusable.data.versions.find(({ id }) => id === versionId);
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  return version === undefined ? null : versionOnDay(version, byId, validFrom).localTerms;
}

export const registryActResolvers: Resolvers = {
  Mutation: {
    procedureCreate: (_root, { input }, context) =>
      versionPayload(context, () => procedureCreate(context, { ...input, content: contentChange(input.content) })),
    versionDraft: (_root, { procedureCode }, context) =>
      draftPayload(context, () => versionDraft(context, procedureCode)),
    versionUpdate: (_root, { content, ...draft }, context) =>
      draftPayload(context, () => versionUpdate(context, { ...draft, content: contentChange(content) })),
    versionPublish: (_root, { input }, context) => versionPayload(context, () => versionPublish(context, input)),
    versionEnd: (_root, { input }, context) => versionPayload(context, () => versionEnd(context, input)),
    localTermsSet: async (_root, { input }, context) => {
      const { done, userErrors } = await withUserErrors(context.locale, () =>
        localTermsSet(context, localTermsInput(input)),
      );
      return { localTerms: done === null ? null : await termsLeft(context, done), userErrors };
    },
  },
};
