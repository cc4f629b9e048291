import type { RequestContext } from '../../graphql/context.ts';
import type { Resolvers } from '../../graphql/generated/resolvers.ts';
import { withUserErrors, userErrorsOf } from '../../graphql/user-errors.ts';
import { acting, payload } from '../acts/acts.graphql.ts';
import { type BundleItem, eachOf } from './bundle.commands.ts';
import { bundleKeeping } from './bundle-answer.graphql.ts';
import { readAsOf } from '../acts/kept-answer.graphql.ts';
import { acceptHandover, handOver, refuseHandover, takeBackHandover } from './handover.commands.ts';
import { assign, closeTask, finishTask, openApplicationTasks } from './task.commands.ts';
import { recordVisit } from '../acts/visit.commands.ts';

/** What a bundle gave, file by file. */
async function bundle(context: RequestContext, act: () => Promise<readonly BundleItem[]>) {
  const { done, userErrors } = await withUserErrors(context.locale, act, bundleKeeping(context));
  for (const { done: row } of done ?? []) if (row) readAsOf(context, row);
  const items = (done ?? []).map(({ code, done: application, problems }) => ({
    code,
    application,
    userErrors: userErrorsOf(context.locale, problems),
  }));
  return { items, userErrors };
}

export const handlingActResolvers: Resolvers = {
  Mutation: {
    applicationHandOver: (_root, { to, ...target }, context) =>
      payload(context, () => handOver(acting(context), target, to)),
    applicationAcceptHandover: (_root, target, context) =>
      payload(context, () => acceptHandover(acting(context), target)),
    applicationRefuseHandover: (_root, { ground, ...target }, context) =>
      payload(context, () => refuseHandover(acting(context), target, ground)),
    applicationTakeBackHandover: (_root, { ground, ...target }, context) =>
      payload(context, () => takeBackHandover(acting(context), target, ground)),
    applicationAssign: (_root, { officer, task, ground, ...target }, context) =>
      payload(context, () => assign(acting(context), target, { officer, task: task ?? null, ground })),
    applicationOpenTasks: (_root, { tasks, ...target }, context) =>
      payload(context, () => openApplicationTasks(acting(context), target, tasks)),
    applicationFinishTask: (_root, { task, outcome, ...target }, context) =>
      payload(context, () => finishTask(acting(context), target, { task, outcome })),
    applicationCloseTask: (_root, { task, ground, ...target }, context) =>
      payload(context, () => closeTask(acting(context), target, { task, ground })),
    applicationRecordVisit: (_root, { agency, on, reason, ...target }, context) =>
      payload(context, () => recordVisit(acting(context), target, { agency: agency ?? null, on: on ?? null, reason })),
    applicationsHandOver: (_root, { files, to }, context) =>
      bundle(context, () => eachOf(acting(context), files, (act, target) => handOver(act, target, to))),
    applicationsAcceptHandover: (_root, { files }, context) =>
      bundle(context, () => eachOf(acting(context), files, acceptHandover)),
  },
};
