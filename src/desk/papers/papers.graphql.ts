import { civilDateAt } from '../../calendar/civil-date.ts';
import type { RequestContext } from '../../graphql/context.ts';
import type { Resolvers } from '../../graphql/generated/resolvers.ts';
import { may } from '../../identity/permissions.ts';
import type { AgencyView } from '../../registry/catalogue/views.ts';
import type { ApplicationRow } from '../application-row.ts';
import { caseView } from '../case.loaders.ts';
import { officerLoader } from '../desk.loaders.ts';
import { ACT_LABELS } from '../history/event-kind.ts';
import { feeTotal } from '../acts/fee-reading.ts';
import { PAPER_FORMS } from './paper-forms.ts';
import { type PaperAddress, paperUrl } from './paper-link.ts';
import { applicationPaper, applicationPapers } from './paper.queries.ts';
import { placeOn } from './place-name.ts';
import { mayRead } from '../desk.permissions.ts';
import { countRegister, registerFor, registerPage } from './register.queries.ts';
import { paperSecretOf, trackingSecretOf } from '../secrets.ts';
import { trackingToken } from '../tracking-token.ts';
import { known } from '../../registry/catalogue/known.ts';
import { checkedSize } from '../../registry/catalogue/paging.ts';

const asking = (context: RequestContext) => ({
  db: context.db,
  viewer: context.viewer,
  agencies: context.catalogue,
  caseOf: (row: ApplicationRow) => caseView(row, context),
});

/** A link for whoever asks; the public, to whom no paper is shown, gets none. */
async function linkFor({ viewer, db, clock }: RequestContext, address: PaperAddress): Promise<string> {
  if (!viewer) throw new Error('papers are for staff');
  return paperUrl(await paperSecretOf(db), address, viewer.accountId, clock.now());
}

const agencyNamed = ({ catalogue }: RequestContext, id: string): AgencyView => known(catalogue.agency(id), id);

export const paperResolvers: Resolvers = {
  Query: {
    applicationPapers: (_root, { code }, context) => applicationPapers(asking(context), code),
    applicationPaper: (_root, { code, form, sequence }, context) =>
      applicationPaper(asking(context), code, { form, sequence }),
    register: (_root, { agency, from, to }, { viewer, catalogue }) =>
      registerFor(viewer, catalogue, { agencyId: agency ?? null, from, to }),
  },
  PaperReference: {
    number: ({ form }) => PAPER_FORMS[form].number,
    title: ({ form }, _args, { locale }) => PAPER_FORMS[form].title[locale],
    url: ({ form, sequence, row }, _args, context) =>
      linkFor(context, { number: PAPER_FORMS[form].number, parts: { file: row.id, event: String(sequence) } }),
  },
  Paper: {
    form: ({ content }) => content.form,
    number: ({ content }) => PAPER_FORMS[content.form].number,
    title: ({ content }, _args, { locale }) => PAPER_FORMS[content.form].title[locale],
    sequence: ({ content }) => content.sequence,
    at: ({ content }) => content.at,
    application: ({ row }) => row,
    agency: ({ content }, _args, context) => agencyNamed(context, content.agencyId),
    place: ({ content }, _args, context) =>
      placeOn(context.rules, agencyNamed(context, content.agencyId), civilDateAt(content.at)),
    desk: ({ content }, _args, context) => agencyNamed(context, content.deskAgencyId),
    decidingAgency: ({ content }, _args, context) => agencyNamed(context, content.decidingAgencyId),
    officer: ({ content }, _args, { loaders }) =>
      content.accountId === null ? null : loaders.get(officerLoader).load(content.accountId),
    ground: ({ content }) => content.ground,
    registerYear: ({ content }) => content.registerYear,
    registerNumber: ({ content }) => content.registerNumber,
    limit: ({ content }) => content.limit,
    receivedAt: ({ content }) => content.receivedAt,
    originalDueAt: ({ content }) => content.originalDueAt,
    provisional: ({ content }) => content.provisional,
    left: ({ content }) => content.left,
    slipSerial: ({ content }) => content.slipSerial,
    trackingToken: async ({ row, content }, _args, { viewer, db }) =>
      content.form === 'RECEIPT_SLIP' &&
      may(viewer, 'application.receive', {
        agencies: [row.receivingAgencyId, row.helpingAgencyId ?? row.receivingAgencyId],
      })
        ? trackingToken(await trackingSecretOf(db), row.id, content.slipSerial)
        : null,
    fees: ({ content }) => content.fees,
    feeTotal: ({ content }) => feeTotal(content.fees),
    papersAsked: ({ content }) => content.papersAsked,
    applicantDueAt: ({ content }) => content.applicantDueAt,
    newDate: ({ content }) => content.newDate,
    steps: ({ content }) => content.steps,
  },
  ControlStep: { label: ({ act }, _args, { locale }) => ACT_LABELS[act][locale] },
  Register: {
    agency: ({ agencyId }, _args, context) => agencyNamed(context, agencyId),
    place: ({ agencyId }, _args, context) =>
      placeOn(context.rules, agencyNamed(context, agencyId), civilDateAt(context.clock.now())),
    printedAt: (_register, _args, { clock }) => clock.now(),
    totalCount: (register, _args, { db }) => countRegister(db, register),
    url: ({ agencyId, from, to }, _args, context) =>
      linkFor(context, { number: PAPER_FORMS.REGISTER.number, parts: { agency: agencyId, from, to } }),
    entries: async (register, { first, after }, { db }) => {
      checkedSize(first);
      const { lines, hasNextPage } = await registerPage(db, register, { first, after: after ?? null });
      return { nodes: lines, endCursor: lines.at(-1)?.cursor ?? null, hasNextPage };
    },
  },
  RegisterEntry: {
    number: ({ registerNumber }) => registerNumber,
    year: ({ registerYear }) => registerYear,
    procedureTitle: (line, _args, { catalogue }) => catalogue.version(line.versionId)?.title ?? '–',
    // What has gone to others is read by them: the book says that it was received, not what became of it.
    application: (line, _args, { viewer, catalogue }) => (mayRead(viewer, catalogue, line) ? line : null),
  },
};
