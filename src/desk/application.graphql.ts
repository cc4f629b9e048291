import type { RequestContext } from '../graphql/context.ts';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { may } from '../identity/permissions.ts';
import { civilDateAt } from '../calendar/civil-date.ts';
import { message } from '../messages/catalogue.ts';
import type { AgencyView, ProcedureView, VersionView } from '../registry/catalogue/views.ts';
import type { ApplicationRow } from './application-row.ts';
import { nextStepOf, positionOf, standingOf } from './application-standing.ts';
import { allowedActs, seesPersonalData, withoutHandoverOfAnother } from './desk.permissions.ts';
import { caseView } from './case.loaders.ts';
import { eventsLoader, officerLoader } from './desk.loaders.ts';
import { eventOf } from './history/event-reading.ts';
import { explanationOf } from './history/explained.ts';
import { handoverUnderWay } from './history/handling.ts';
import { idleChanges } from './history/idle-changes.ts';
import { ACT_LABELS, type EventKind, LIFE_CYCLE } from './history/life-cycle.ts';
import { civilDay } from './acts/perform.commands.ts';
import type { Person } from './receipt/receipt-input.ts';
import { trackingSecretOf } from './secrets.ts';
import { trackingToken } from './tracking-token.ts';
import { lastEventOf, withoutNames } from './views.ts';
import { known } from '../registry/catalogue/known.ts';

const agencyOf = ({ catalogue }: RequestContext, id: string): AgencyView => known(catalogue.agency(id), id);
const procedureOf = ({ catalogue }: RequestContext, row: ApplicationRow): ProcedureView =>
  known(catalogue.procedure(row.procedureId), row.procedureId);
const versionOf = ({ catalogue }: RequestContext, row: ApplicationRow): VersionView =>
  known(catalogue.version(row.versionId), row.versionId);
const officerOf = ({ loaders }: RequestContext, accountId: string | null): Promise<string | null> | null =>
  accountId === null ? null : loaders.get(officerLoader).load(accountId);

/** The person as the reader needs them: those above see who it is, those at work everything. */
const shown = ({ viewer }: RequestContext, row: ApplicationRow, person: Person): Person =>
  seesPersonalData(viewer, row) ? person : { name: person.name, idNumber: null, phone: null, address: null };

const applicantOf = (row: ApplicationRow): Person => ({
  name: row.applicantName,
  idNumber: row.applicantIdNumber,
  phone: row.applicantPhone,
  address: row.applicantAddress,
  ...(row.applicantEmail === null ? {} : { email: row.applicantEmail }),
});

/** The history is read only where a hand-over waits for the reader's agency: it alone knows for whom in person. */
async function actsOffered(row: ApplicationRow, _args: unknown, context: RequestContext): Promise<EventKind[]> {
  const { viewer, catalogue } = context;
  const acts = allowedActs(viewer, catalogue, row, positionOf(row));
  if (!acts.includes('HANDOVER_ACCEPTED')) return acts;
  return withoutHandoverOfAnother(acts, viewer, handoverUnderWay(await caseView(row, context)));
}

export const applicationResolvers: Resolvers = {
  Application: {
    case: ({ caseName }) => caseName,
    stateNumber: ({ state }) => LIFE_CYCLE[state].number,
    standing: (row, _args, { clock, rules }) => standingOf(row, clock.now(), rules),
    procedure: (row, _args, context) => procedureOf(context, row),
    procedureVersion: (row, _args, context) => versionOf(context, row),
    applicant: (row, _args, context) => shown(context, row, applicantOf(row)),
    submitter: (row, _args, context) => row.submitter && shown(context, row, row.submitter),
    receivingAgency: (row, _args, context) => agencyOf(context, row.receivingAgencyId),
    decidingAgency: (row, _args, context) => agencyOf(context, row.decidingAgencyId),
    imported: ({ importedSource: source, importedFile: file, importedSheet: sheet, importedRow: row, printedDueOn }) =>
      source === null || row === null ? null : { source, file, sheet, row, printedDueOn },
    holder: ({ holderAgencyId, holderAccountId }) =>
      holderAgencyId === null ? null : { agencyId: holderAgencyId, accountId: holderAccountId },
    events: ({ id }, _args, { loaders }) => loaders.get(eventsLoader).load(id),
    lastEvent: (row) => lastEventOf(row),
    explanation: async (row, _args, context) =>
      explanationOf(await caseView(row, context), context.rules.policies, context.locale),
    allowedActs: actsOffered,
    trackingToken: async (row, _args, { viewer, db }) =>
      may(viewer, 'application.receive', {
        agencies: [row.receivingAgencyId, row.helpingAgencyId ?? row.receivingAgencyId],
      })
        ? trackingToken(await trackingSecretOf(db), row.id, row.tokenSerial)
        : null,
  },
  ApplicationEvent: {
    label: ({ kind }, _args, { locale }) => ACT_LABELS[kind][locale],
    agency: ({ agencyId }, _args, context) => (agencyId === null ? null : agencyOf(context, agencyId)),
    officer: ({ accountId }, _args, context) => officerOf(context, accountId),
  },
  Holder: {
    agency: ({ agencyId }, _args, context) => agencyOf(context, agencyId),
    officer: ({ accountId }, _args, context) => officerOf(context, accountId),
  },
  TrackedApplication: {
    code: ({ row }) => row.code ?? row.id,
    procedureTitle: ({ row }, _args, context) => versionOf(context, row).title,
    state: ({ row }) => row.state,
    stateLabel: ({ row }, _args, { locale }) => LIFE_CYCLE[row.state].label[locale],
    standing: ({ row }, _args, { clock, rules }) => standingOf(row, clock.now(), rules),
    receivedAt: ({ row }) => row.receivedAt,
    originalDueAt: ({ row }) => row.originalDueAt,
    dueAt: ({ row }) => row.dueAt,
    reappointedAt: ({ row }) => row.reappointedAt,
    resolvedAt: ({ row }) => row.resolvedAt,
    holder: ({ row }) => (row.holderAgencyId === null ? null : { agencyId: row.holderAgencyId, accountId: null }),
    nextStep: ({ row }, _args, context) => {
      const { clock, rules, locale } = context;
      const agency = agencyOf(context, row.holderAgencyId ?? row.decidingAgencyId);
      const now = clock.now();
      return message(locale, nextStepOf(row, standingOf(row, now, rules), now), {
        agency: agency.name,
        date: row.reappointedAt ? civilDay(civilDateAt(row.reappointedAt)) : '–',
      });
    },
    events: async ({ row }, _args, { loaders }) => {
      const events = await loaders.get(eventsLoader).load(row.id);
      const idle = idleChanges(events.map(eventOf));
      return events.filter(({ sequence }) => !idle.has(sequence)).map(withoutNames);
    },
  },
};
