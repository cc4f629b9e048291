import type pg from 'pg';
import type { Clock } from '../clock.ts';
import type { Ids } from '../ids.ts';
import type { Rules } from '../sla/rules.ts';
import type { DeliverySeen } from './delivery.commands.ts';
import { mailSender, type MailSettings } from './mail-sender.ts';
import type { Resolve } from './outbound-http.ts';
import { smsSender, type SmsSettings } from './sms-gateway.ts';
import type { WebhookPolicy } from './webhook-address.ts';
import { webhookSender } from './webhook-sender.ts';
import { type NoticeCounts, type NoticeWorkers, openWorkers } from './workers.ts';

/** What the surroundings set up for telling people. */
export interface NoticeSettings {
  readonly mail: MailSettings | null;
  readonly sms: SmsSettings | null;
  readonly webhooks: WebhookPolicy;
  /** How people reach us; null where nobody said. */
  readonly publicUrl: string | null;
}

export interface StartNotices {
  readonly db: pg.Pool;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly rules: { readonly current: Rules };
  readonly settings: NoticeSettings;
  readonly observe: {
    readonly delivery: (seen: DeliverySeen) => void;
    readonly counts: (counts: NoticeCounts) => void;
  };
  readonly onError: (error: unknown) => void;
  readonly stopSeconds: number;
  /** Where names of endpoints are looked up; default: as the system does. */
  readonly resolve?: Resolve;
}

/** Starts the workers with whatever is set up; a way that is not keeps its messages and says so. */
export function startNotices(start: StartNotices): Promise<NoticeWorkers> {
  const { db, clock, ids, rules, settings, observe, onError, resolve } = start;
  const mail = mailSender(settings.mail);
  return openWorkers({
    db,
    clock,
    ids,
    rules,
    ways: {
      mail: settings.mail !== null,
      sms: settings.sms !== null,
      smsMarks: settings.sms?.marks ?? false,
      trackUrl: settings.publicUrl === null ? null : `${settings.publicUrl}/track`,
    },
    senders: {
      send: {
        MAIL: mail.send,
        SMS: smsSender(settings.sms),
        WEBHOOK: webhookSender({ db, policy: settings.webhooks, ...(resolve ? { resolve } : {}) }),
      },
      close: () => mail.close(),
    },
    onDelivery: observe.delivery,
    onCounts: observe.counts,
    onError,
    stopSeconds: start.stopSeconds,
  });
}
