import type { RequestContext } from '../graphql/context.ts';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { withUserErrors } from '../graphql/user-errors.ts';
import {
  discardNotice,
  type NoticeWritten,
  retryNotice,
  setAccountMail,
  setAgencyMail,
} from './failed-notices.commands.ts';
import { countFailed, failedNotices, noticeOfId } from './failed-notices.queries.ts';
import {
  createWebhook,
  type EndpointWritten,
  removeWebhook,
  rotateSecret,
  testWebhook,
  updateWebhook,
  type WebhookAct,
} from './webhook.commands.ts';
import { secretMade, webhookOfId, webhooks } from './webhook.queries.ts';

const acting = ({ em, viewer, clock, ids, webhooks: policy }: RequestContext): WebhookAct => ({
  em,
  viewer,
  clock,
  ids,
  policy,
});

async function endpoint(context: RequestContext, act: () => Promise<EndpointWritten>) {
  const { done, userErrors } = await withUserErrors(context.locale, act);
  const webhook = done && (await webhookOfId(context, done.id));
  const secret = done && done.serial > 0 ? await secretMade(context, done) : null;
  return { webhook, secret, userErrors };
}

async function notice(context: RequestContext, act: () => Promise<NoticeWritten>) {
  const { done, userErrors } = await withUserErrors(context.locale, act);
  return { notice: done && (await noticeOfId(context, done.id)), userErrors };
}

async function mail({ locale }: RequestContext, act: () => Promise<NoticeWritten>) {
  const { done, userErrors } = await withUserErrors(locale, act);
  return { set: done !== null, userErrors };
}

export const noticeResolvers: Resolvers = {
  Query: {
    failedNotices: (_root, { state, channel, first, after }, context) =>
      failedNotices(context, { state: state ?? null, channel: channel ?? null }, { first, after: after ?? null }),
    webhooks: (_root, _args, context) => webhooks(context),
  },
  FailedNoticeConnection: {
    totalCount: ({ filter }, _args, context) => countFailed(context, filter),
  },
  Mutation: {
    noticeRetry: (_root, { id }, context) => notice(context, () => retryNotice(context, id)),
    noticeDiscard: (_root, { id, ground }, context) => notice(context, () => discardNotice(context, id, ground)),
    webhookCreate: (_root, { url, kinds }, context) =>
      endpoint(context, () => createWebhook(acting(context), { url, kinds })),
    webhookUpdate: (_root, { id, version, url, kinds, active }, context) =>
      endpoint(context, () =>
        updateWebhook(
          acting(context),
          { id, version },
          { url: url ?? null, kinds: kinds ?? null, active: active ?? null },
        ),
      ),
    webhookRotateSecret: (_root, target, context) => endpoint(context, () => rotateSecret(acting(context), target)),
    webhookDelete: (_root, target, context) => endpoint(context, () => removeWebhook(acting(context), target)),
    webhookTest: (_root, { id }, context) => endpoint(context, () => testWebhook(acting(context), id)),
    accountMailSet: (_root, { username, email }, context) =>
      mail(context, () => setAccountMail(context, username, email ?? null)),
    agencyMailSet: (_root, { agency, email }, context) =>
      mail(context, () => setAgencyMail(context, agency, email ?? null)),
  },
};
