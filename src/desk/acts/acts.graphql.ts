import type { RequestContext } from '../../graphql/context.ts';
import type { Resolvers } from '../../graphql/generated/resolvers.ts';
import { withUserErrors } from '../../graphql/user-errors.ts';
import {
  actOnApplication,
  closeApplication,
  recallApplication,
  rejectSubmission,
  resolveApplication,
  resumeApplication,
  returnApplication,
  startApplication,
  stopApplication,
  withdrawApplication,
} from './acts.commands.ts';
import type { ApplicationRow } from '../application-row.ts';
import { conflictIn } from './conflict.graphql.ts';
import { correctApplicant } from './correction.commands.ts';
import { apologise, extendLimit } from './due-time.commands.ts';
import { collectFee } from './fees.commands.ts';
import { readAsOf, rowKeeping } from './kept-answer.graphql.ts';
import { giveOpinion, requestOpinion } from './opinion.commands.ts';
import { requestDocuments, supplyDocuments } from './papers.commands.ts';
import { recordPayment, requestPayment } from './payment.commands.ts';
import type { Act } from './perform.commands.ts';
import { receive } from '../receipt/receive.commands.ts';
import { trackingSecretOf } from '../secrets.ts';
import { reissueSlip } from './slip.commands.ts';
import { receiveSubmission, submit } from '../receipt/submission.commands.ts';
import { trackingToken } from '../tracking-token.ts';

/** What an act gave: the application as it stood after it, or why not and who was faster. */
export async function payload(context: RequestContext, act: () => Promise<ApplicationRow>) {
  const { done, userErrors, problems } = await withUserErrors(context.locale, act, rowKeeping(context));
  if (done) readAsOf(context, done);
  return { application: done, userErrors, conflict: await conflictIn(context, problems) };
}

export const acting = ({ em, viewer, clock, catalogue, rules }: RequestContext): Act => ({
  em,
  viewer,
  clock,
  catalogue,
  rules,
});

export const deskActResolvers: Resolvers = {
  Mutation: {
    applicationReceive: (_root, { input }, context) => payload(context, () => receive(context, input)),
    applicationSubmit: async (_root, { input }, context) => {
      const { done, userErrors } = await withUserErrors(context.locale, () => submit(context, input));
      if (!done) return { application: null, submissionId: null, trackingToken: null, userErrors };
      readAsOf(context, done);
      const token = trackingToken(await trackingSecretOf(context.db), done.id, done.tokenSerial);
      return { application: { row: done }, submissionId: done.id, trackingToken: token, userErrors };
    },
    applicationReceiveSubmission: (_root, { fees, ...target }, context) =>
      payload(context, () => receiveSubmission(acting(context), target, fees ?? null)),
    applicationReject: (_root, { ground, ...target }, context) =>
      payload(context, () => rejectSubmission(acting(context), target, ground)),
    applicationStart: (_root, target, context) => payload(context, () => startApplication(acting(context), target)),
    applicationRequestDocuments: (_root, { input, ...target }, context) =>
      payload(context, () => requestDocuments(acting(context), target, input)),
    applicationSupplyDocuments: (_root, { papers, ...target }, context) =>
      payload(context, () => supplyDocuments(acting(context), target, papers ?? null)),
    applicationRequestPayment: (_root, { amount, purpose, ...target }, context) =>
      payload(context, () => requestPayment(acting(context), target, { amount, purpose })),
    applicationRecordPayment: (_root, { amount, receipt, ...target }, context) =>
      payload(context, () => recordPayment(acting(context), target, { amount, receipt })),
    applicationStop: (_root, { ground, ...target }, context) =>
      payload(context, () => stopApplication(acting(context), target, ground)),
    applicationResume: (_root, { ground, ...target }, context) =>
      payload(context, () => resumeApplication(acting(context), target, ground)),
    applicationClose: (_root, { ground, ...target }, context) =>
      payload(context, () => closeApplication(acting(context), target, ground)),
    applicationWithdraw: (_root, { ground, ...target }, context) =>
      payload(context, () => withdrawApplication(acting(context), target, ground)),
    applicationRecall: (_root, { ground, ...target }, context) =>
      payload(context, () => recallApplication(acting(context), target, ground)),
    applicationApologise: (_root, { newDate, reason, ...target }, context) =>
      payload(context, () => apologise(acting(context), target, { newDate, reason })),
    applicationExtend: (_root, { amount, ground, ...target }, context) =>
      payload(context, () => extendLimit(acting(context), target, { amount, ground })),
    applicationRequestOpinion: (_root, { agency, question, limit, ...target }, context) =>
      payload(context, () => requestOpinion(acting(context), target, { agency, question, limit: limit ?? null })),
    applicationGiveOpinion: (_root, { request, answer, ...target }, context) =>
      payload(context, () => giveOpinion(acting(context), target, { request, answer: answer ?? null })),
    applicationResolve: (_root, { outcome, note, ...target }, context) =>
      payload(context, () => resolveApplication(acting(context), target, outcome, note ?? null)),
    applicationCorrectApplicant: (_root, { applicant, ground, ...target }, context) =>
      payload(context, () => correctApplicant(acting(context), target, { applicant, ground })),
    applicationReturn: (_root, { receiver, handedOut, originals, ...target }, context) =>
      payload(context, () => returnApplication(acting(context), target, receiver ?? null, { handedOut, originals })),
    applicationCollectFee: (_root, { code, version, ...fee }, context) =>
      payload(context, () => collectFee(acting(context), { code, version }, fee)),
    applicationReissueSlip: async (_root, { identityChecked, ...target }, context) => {
      const answer = await payload(context, () => reissueSlip(acting(context), target, identityChecked));
      const { application } = answer;
      const secret = application && (await trackingSecretOf(context.db));
      return {
        ...answer,
        trackingToken: secret && trackingToken(secret, application.id, application.tokenSerial),
      };
    },
    applicationAct: (_root, { act, ground, ...target }, context) =>
      payload(context, () => actOnApplication(acting(context), target, act, ground ?? null)),
  },
};
