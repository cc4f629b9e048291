import { civilDateAt } from '../calendar/civil-date.ts';
import { workingDaysBetween } from '../calendar/working-calendar.ts';
import { officerLoader } from '../desk/desk.loaders.ts';
import { LIFE_CYCLE } from '../desk/history/life-cycle.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { withUserErrors } from '../graphql/user-errors.ts';
import { answerInstruction, closeInstruction, repeatInstruction, sendInstruction } from './instruction.commands.ts';
import {
  applicationInstructionsLoader,
  type Asking,
  countInstructions,
  instructionList,
  instructionOfId,
  type InstructionRow,
  lateFileLoader,
  lateFiles,
  stepsLoader,
} from './instruction.queries.ts';
import { isLateFile, isOverdue } from './instruction.ts';
import type { LateFileRow } from './late-file.ts';
import { mayAnswer, mayFollowUp, mayReadInstruction } from './voice.permissions.ts';
import type { Written } from './written.ts';
import { known } from '../registry/catalogue/known.ts';

const asking = ({ db, viewer, catalogue, clock }: RequestContext): Asking => ({
  db,
  viewer,
  catalogue,
  now: clock.now(),
});

/** The instruction as it stands after the act. */
async function payload(context: RequestContext, act: () => Promise<Written>) {
  const { done, userErrors } = await withUserErrors(context.locale, act);
  if (done !== null) context.loaders.get(stepsLoader).clear(done.id);
  return { instruction: done === null ? null : await instructionOfId(context.db, done.id), userErrors };
}

const agencyOf = ({ catalogue }: RequestContext, id: string) => known(catalogue.agency(id), id);
const officerOf = ({ loaders }: RequestContext, id: string | null) =>
  id === null ? null : loaders.get(officerLoader).load(id);
const isOpen = ({ state }: InstructionRow): boolean => state !== 'DONE';

/** Working days past the due day; null where the file was never late. */
function daysLate({ rules, clock }: RequestContext, file: LateFileRow): number | null {
  const until = file.resolvedAt ?? clock.now();
  if (file.dueOn === null || file.overdueAt === null || file.overdueAt > until) return null;
  return workingDaysBetween(
    rules.calendarOf(file.decidingAgencyId),
    civilDateAt(new Date(file.overdueAt.getTime() - 1)),
    civilDateAt(until),
  );
}

export const instructionResolvers: Resolvers = {
  Query: {
    lateFiles: (_root, { agency, first, after }, context) =>
      lateFiles(asking(context), agency ?? null, { first, after }),
    instructions: (_root, { states, agency, first, after, ...rest }, context) =>
      instructionList(asking(context), { ...rest, states: states ?? [], agency: agency ?? null }, { first, after }),
  },
  Application: {
    instructions: async ({ id }, _args, { viewer, catalogue, loaders }) => {
      const all = await loaders.get(applicationInstructionsLoader).load(id);
      return viewer === null ? [] : all.filter((each) => mayReadInstruction(viewer, catalogue, each));
    },
  },
  LateFile: {
    procedure: ({ procedureId }, _args, { catalogue }) => known(catalogue.procedure(procedureId), procedureId),
    stateLabel: ({ state }, _args, { locale }) => LIFE_CYCLE[state].label[locale],
    late: (file, _args, { clock }) => isLateFile(file, clock.now()),
    decidingAgency: ({ decidingAgencyId }, _args, context) => agencyOf(context, decidingAgencyId),
    holder: ({ holderAgencyId, holderAccountId }) =>
      holderAgencyId === null ? null : { agencyId: holderAgencyId, accountId: holderAccountId },
    daysLate: (file, _args, context) => daysLate(context, file),
  },
  Instruction: {
    file: ({ applicationId }, _args, { loaders }) => loaders.get(lateFileLoader).load(applicationId),
    agency: ({ agencyId }, _args, context) => agencyOf(context, agencyId),
    officer: ({ accountId }, _args, context) => officerOf(context, accountId),
    senderAgency: ({ fromAgencyId }, _args, context) => agencyOf(context, fromAgencyId),
    sender: ({ fromAccountId }, _args, context) => officerOf(context, fromAccountId),
    overdue: (row, _args, { clock }) => isOverdue(row, civilDateAt(clock.now())),
    ranOver: (row, _args, { clock }) => row.ranOver || isOverdue(row, civilDateAt(clock.now())),
    steps: ({ id }, _args, { loaders }) => loaders.get(stepsLoader).load(id),
    mayAnswer: async (row, _args, { viewer, loaders }) => {
      const { holderAccountId } = await loaders.get(lateFileLoader).load(row.applicationId);
      return isOpen(row) && mayAnswer(viewer, row, holderAccountId);
    },
    mayFollowUp: (row, _args, { viewer, catalogue }) => isOpen(row) && mayFollowUp(viewer, catalogue, row),
  },
  InstructionStep: {
    agency: ({ agencyId }, _args, context) => agencyOf(context, agencyId),
    officer: ({ accountId }, _args, context) => officerOf(context, accountId),
  },
  InstructionConnection: {
    counts: ({ filter }, _args, context) => countInstructions(asking(context), filter),
  },
  Mutation: {
    instructionSend: (_root, typed, context) => payload(context, () => sendInstruction(context, typed)),
    instructionAnswer: (_root, { words, ...target }, context) =>
      payload(context, () => answerInstruction(context, target, words)),
    instructionRepeat: (_root, { words, answerBy, ...target }, context) =>
      payload(context, () => repeatInstruction(context, target, { words, answerBy })),
    instructionClose: (_root, { words, ...target }, context) =>
      payload(context, () => closeInstruction(context, target, words ?? null)),
  },
};
