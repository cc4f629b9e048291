import type { RequestContext } from '../graphql/context.ts';
import type {
  FacetCount as FacetAnswer,
  PublicationGap as GapAnswer,
  Resolvers,
} from '../graphql/generated/resolvers.ts';
import { may } from '../identity/permissions.ts';
import { isMessageKey, message } from '../messages/catalogue.ts';
import type { Locale } from '../messages/locale.ts';
import type { ProcedureFacets } from './catalogue/filters.ts';
import { versionOn } from './catalogue/views-on.ts';
import type { ProcedureView, VersionView } from './catalogue/views.ts';
import { announcerOf } from './publication.commands.ts';
import { publicationGaps } from './publication-gaps.ts';
import { draftsLoader } from './registry.loaders.ts';
import { newestDecided } from './validity.ts';
import { compareContents } from './version-comparison.ts';
import { contentOf } from './view-content.ts';

const seesDrafts = ({ viewer }: RequestContext): boolean => may(viewer, 'draft.read');

/** Procedures that have only drafts are for the staff who write them. */
const shown = (context: RequestContext, procedure: ProcedureView): boolean =>
  procedure.status !== 'DRAFT' || seesDrafts(context);

/** Decided versions from the catalogue, newest first, with the open draft on top for whoever may see it. */
async function versionsFor(context: RequestContext, procedure: ProcedureView): Promise<readonly VersionView[]> {
  const draft = seesDrafts(context) ? await context.loaders.get(draftsLoader).load(procedure.id) : null;
  return draft === null ? procedure.versions : [draft, ...procedure.versions];
}

/** Gaps of a version; for a draft also what the province promises and the draft would no longer allow. */
function gapsOf({ catalogue, locale }: RequestContext, version: VersionView): readonly GapAnswer[] {
  const procedure = catalogue.procedure(version.procedureId);
  const promised = version.state === 'DRAFT' ? newestDecided(procedure?.versions ?? [])?.localTerms : null;
  const limits = promised?.timeLimits.map(({ case: caseName, ...limit }) => ({ ...limit, caseName }));
  return publicationGaps(
    contentOf(version),
    announcerOf({ source: procedure?.source ?? 'LOCAL' }),
    limits === undefined ? [] : [limits],
  ).map(({ part, place, code, blocking, params }) => ({
    part,
    place,
    code,
    blocking,
    message: message(locale, code, params),
  }));
}

/** The text of an enum value; the value itself where it has none. */
const enumLabel = (locale: Locale, key: string): string => (isMessageKey(key) ? message(locale, key) : key);

/** Counts with labels in the reader's language; the catalogue knows the names of fields and agencies only. */
const labelled =
  (facet: keyof ProcedureFacets, labelOf: (key: string, locale: Locale) => string) =>
  (facets: ProcedureFacets, _args: unknown, { locale }: RequestContext): FacetAnswer[] =>
    facets[facet].map(({ key, label, count }) => ({ key, count, label: label ?? labelOf(key, locale) }));

export const registryResolvers: Resolvers = {
  Query: {
    procedures: (_root, request, { catalogue }) => catalogue.list({ ...request, drafts: false }),
    procedure: (_root, { code }, context) => {
      const procedure = context.catalogue.procedureByCode(code);
      return procedure !== null && shown(context, procedure) ? procedure : null;
    },
    compareVersions: async (_root, { code, from, to }, context) => {
      const procedure = context.catalogue.procedureByCode(code);
      const versions = procedure === null ? [] : await versionsFor(context, procedure);
      const [older, newer] = [from, to].map((number) => versions.find((version) => version.number === number));
      if (older === undefined || newer === undefined) return null;
      const changes = compareContents(contentOf(older), contentOf(newer), context.locale);
      return { from: older, to: newer, changes };
    },
    agencies: (_root, { level }, { catalogue }) => catalogue.agenciesToday(level ?? null),
    fields: (_root, _args, { catalogue }) => catalogue.fields,
  },
  ProcedureFacets: {
    fields: labelled('fields', (key) => key),
    agencies: labelled('agencies', (key) => key),
    levels: labelled('levels', (key, locale) => enumLabel(locale, `LEVEL_${key}`)),
    channels: labelled('channels', (key, locale) => enumLabel(locale, `CHANNEL_${key}`)),
    audiences: labelled('audiences', (key, locale) => enumLabel(locale, `AUDIENCE_${key}`)),
    reviewStatuses: labelled('reviewStatuses', (key, locale) => enumLabel(locale, `VERDICT_${key}`)),
    statuses: labelled('statuses', (key, locale) => enumLabel(locale, `STATUS_${key}`)),
  },
  Procedure: {
    versionOn: (procedure, { date }) => versionOn(procedure, date),
    version: async (procedure, { number }, context) =>
      procedure.versions.find((version) => version.number === number) ??
      (await versionsFor(context, procedure)).find((version) => version.number === number) ??
      null,
    versions: (procedure, _args, context) => versionsFor(context, procedure),
    successors: ({ successors }, _args, context) => successors.filter((each) => shown(context, each)),
    predecessors: ({ predecessors }, _args, context) => predecessors.filter((each) => shown(context, each)),
  },
  ProcedureVersion: {
    gaps: (version, _args, context) => gapsOf(context, version),
  },
};
