import type { RequestContext } from '../../graphql/context.ts';
import type { Resolvers } from '../../graphql/generated/resolvers.ts';
import type { AgencyView } from '../../registry/catalogue/views.ts';
import type { ApplicationRow } from '../application-row.ts';
import { caseView } from '../case.loaders.ts';
import { officerLoader } from '../desk.loaders.ts';
import type { Handover } from '../history/handling.ts';
import { officersAtWork } from './officers.queries.ts';
import { planOf } from './plan.ts';
import { decodeTaskCursor, encodeTaskCursor } from './task-cursor.ts';
import type { TimedTask } from './task-reading.ts';
import { openTasksFor } from './task.queries.ts';
import type { TaskInHandItem } from './task-views.ts';
import type { HandoverView } from '../views.ts';
import { known } from '../../registry/catalogue/known.ts';
import { checkedSize } from '../../registry/catalogue/paging.ts';

const agencyOf = ({ catalogue }: RequestContext, id: string): AgencyView => known(catalogue.agency(id), id);

const officerOf = ({ loaders }: RequestContext, accountId: string | null): Promise<string | null> | null =>
  accountId === null ? null : loaders.get(officerLoader).load(accountId);

const withTask =
  (tasks: readonly TimedTask[]) =>
  (handover: Handover): HandoverView => ({
    handover,
    task: tasks.find(({ number }) => number === handover.task) ?? null,
  });

const handoversOf = async (row: ApplicationRow, context: RequestContext): Promise<readonly HandoverView[]> => {
  const { tasks, handovers } = await caseView(row, context);
  return handovers.map(withTask(tasks));
};

const endOf = (items: readonly TaskInHandItem[]): string | null => {
  const last = items.at(-1);
  return last ? encodeTaskCursor(last.cursor) : null;
};

/** What is done with a file between agencies: tasks, custody, and where the applicant had to come. */
export const handlingResolvers: Resolvers = {
  Query: {
    officers: (_root, { agency }, context) => officersAtWork(context, agency ?? null),
    tasks: async (_root, { mine, first, after }, { db, viewer }) => {
      checkedSize(first);
      const from = after == null ? null : decodeTaskCursor(after);
      const page = await openTasksFor({ db, viewer }, { mine }, { first, after: from });
      return { after: after ?? null, ...page };
    },
  },
  Application: {
    helpingAgency: ({ helpingAgencyId }, _args, context) =>
      helpingAgencyId === null ? null : agencyOf(context, helpingAgencyId),
    plan: ({ localTermsId }, _args, { catalogue }) => planOf(catalogue.reusable.data, localTermsId),
    tasks: async (row, _args, context) => (await caseView(row, context)).tasks,
    handovers: (row, _args, context) => handoversOf(row, context),
    handoverUnderWay: async (row, _args, context) =>
      row.takerAgencyId === null ? null : ((await handoversOf(row, context)).at(-1) ?? null),
    comings: async (row, _args, context) => (await caseView(row, context)).comings,
  },
  Task: {
    agency: ({ agency }, _args, context) => agencyOf(context, agency),
    officer: ({ account }, _args, context) => officerOf(context, account),
    amount: ({ limit }) => (limit === null || limit.unit === 'SAME_DAY' ? null : limit.amount),
    unit: ({ limit }) => limit?.unit ?? null,
    overdue: ({ late, overdueAt }, _args, { clock }) => late ?? (overdueAt !== null && overdueAt <= clock.now()),
    outcome: ({ words }) => words,
  },
  Handover: {
    number: ({ handover }) => handover.number,
    from: ({ handover: { fromAgency, fromAccount } }) =>
      fromAgency === null ? null : { agencyId: fromAgency, accountId: fromAccount },
    to: ({ handover: { agency, account } }) => ({ agencyId: agency, accountId: account }),
    task: ({ task }) => task,
    givenAt: ({ handover }) => handover.givenAt,
    note: ({ handover }) => handover.note,
    result: ({ handover }) => handover.result,
    settledAt: ({ handover }) => handover.settledAt,
    settledBy: ({ handover }, _args, context) => officerOf(context, handover.settledBy),
    reason: ({ handover }) => handover.words,
  },
  Coming: { agency: ({ agency }, _args, context) => agencyOf(context, agency) },
  TaskInHand: {
    task: async ({ number, row }, _args, context) => {
      const task = (await caseView(row, context)).tasks.find((each) => each.number === number);
      if (!task) throw new Error(`task ${number} of ${row.id} is in no event`);
      return task;
    },
    application: ({ row }) => row,
  },
  TaskInHandConnection: {
    nodes: ({ items }) => items,
    edges: ({ items }) => items,
    pageInfo: ({ items, after, hasNextPage }) => ({
      hasNextPage,
      hasPreviousPage: after !== null,
      startCursor: items[0] ? encodeTaskCursor(items[0].cursor) : null,
      endCursor: endOf(items),
    }),
  },
  TaskInHandEdge: { node: (item) => item, cursor: ({ cursor }) => encodeTaskCursor(cursor) },
  TrackedApplication: {
    // What was refused or taken back was never anybody's work.
    tasks: async ({ row }, _args, context) =>
      (await caseView(row, context)).tasks.filter(({ end }) => end !== 'REFUSED' && end !== 'TAKEN_BACK'),
  },
  TrackedTask: {
    agency: ({ agency }, _args, context) => agencyOf(context, agency),
    // Words that an officer typed may hold names; those of a plan are published.
    name: ({ step, name }) => (step === null ? null : name),
  },
};
