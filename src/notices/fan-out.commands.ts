import type pg from 'pg';
import type { Clock } from '../clock.ts';
import type { Calendars } from '../desk/history/calendars.ts';
import { calendarsNamed } from '../desk/replay/replay-calendar.ts';
import { eventOf } from '../desk/history/event-reading.ts';
import type { Ids } from '../ids.ts';
import type { Rules } from '../sla/rules.ts';
import { stillTrue } from './lead-times.ts';
import { type NoticeFile, listeners, noticeEvents, noticeFiles } from './notice-file.queries.ts';
import { factsOf, momentOf, type Told, webhookBody } from './notice-facts.ts';
import { isReminder } from './notice-kinds.ts';
import { type Facts, mailOf, smsOf } from './notice-words.ts';
import { type Channel, type Listener, type Recipient, recipientsOf } from './recipients.ts';
import { inTransaction } from '../db/transaction.ts';

/** Which ways are set up here. */
export interface Ways {
  readonly mail: boolean;
  readonly sms: boolean;
  /** Whether short messages keep their tone marks. */
  readonly smsMarks: boolean;
  /** Where applicants follow a case; null where nobody said how people reach us. */
  readonly trackUrl: string | null;
}

export interface FanOut {
  readonly db: pg.Pool;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly rules: Rules;
  readonly ways: Ways;
  readonly onError: (error: unknown) => void;
}

/** What is sent: a mail, a short message or the body of a webhook. */
export type Content =
  | { readonly subject: string; readonly text: string; readonly html: string }
  | { readonly text: string }
  | { readonly body: string };

interface MessageRow {
  readonly id: string;
  readonly outbox_id: string;
  readonly application_id: string;
  readonly kind: string;
  readonly channel: Channel;
  readonly recipient: string;
  readonly address: string;
  readonly content: Content;
  readonly state: 'WAITING' | 'NOT_SENT';
  readonly error: string | null;
}

/** Rows of the outbox that are worked on at once. */
const BATCH = 200;

const WAITING = `select id::text, application_id as "applicationId", kind, sequence, due_at as "dueAt", at, attempts
  from notice_outbox where done_at is null and (next_at is null or next_at <= $1) order by id limit ${BATCH}`;

const MADE = `insert into notice_message (id, outbox_id, application_id, kind, channel, recipient, address, content, state, error, next_at, created_at, settled_at)
  select id, outbox_id, application_id, kind, channel, recipient, address, content, state, error, $2, $2,
    case when state = 'NOT_SENT' then $2::timestamptz end
  from jsonb_to_recordset($1::jsonb) as t(id uuid, outbox_id bigint, application_id uuid, kind text, channel text, recipient text,
    address text, content jsonb, state text, error text)
  on conflict (outbox_id, channel, recipient) do nothing`;

/** How long a row that could not be understood is left alone. */
const LATER_MS = 600_000;

/**
 * Makes of what was to be told one message for each recipient and way, in one transaction with the mark that it is done: a
 * worker that dies half way leaves everything as it was. One at a time in the whole installation, in the order of the acts,
 * so that endpoints hear in order. Answers how many rows it worked on.
 */
export const fanOut = (context: FanOut): Promise<number> =>
  inTransaction(context.db, (client) => inside(client, context));

async function inside(client: pg.PoolClient, context: FanOut): Promise<number> {
  const { clock } = context;
  const { rows: locks } = await client.query<{ mine: boolean }>(
    `select pg_try_advisory_xact_lock(hashtext('motcua.notices')) as mine`,
  );
  if (!locks[0]?.mine) return 0;
  const now = clock.now();
  const { rows: told } = await client.query<Told>({ name: 'notices.waiting', text: WAITING, values: [now] });
  if (told.length === 0) return 0;
  const applications = [...new Set(told.map(({ applicationId }) => applicationId))];
  const files = await noticeFiles(client, applications);
  const events = await noticeEvents(client, applications);
  const hooks = await listeners(client);
  const kept = await calendarsNamed(context.db, events);
  const rows: MessageRow[] = [];
  const failed: { id: string; error: string }[] = [];
  for (const each of told) {
    try {
      const file = files.get(each.applicationId);
      if (file)
        rows.push(...messagesOf(each, file, events.get(each.applicationId) ?? [], { ...context, hooks, kept, now }));
    } catch (error) {
      // One file that cannot be understood keeps nobody else's notice back.
      failed.push({ id: each.id, error: error instanceof Error ? error.message : String(error) });
      context.onError(error);
    }
  }
  if (rows.length > 0) await client.query({ name: 'notices.made', text: MADE, values: [JSON.stringify(rows), now] });
  const done = told.map(({ id }) => id).filter((id) => !failed.some((each) => each.id === id));
  await client.query('update notice_outbox set done_at = $2 where id = any($1::bigint[])', [done, now]);
  if (failed.length > 0)
    await client.query(
      `update notice_outbox o set attempts = attempts + 1, error = left(t.error, 300), next_at = $2
         from jsonb_to_recordset($1::jsonb) as t(id bigint, error text) where o.id = t.id`,
      [JSON.stringify(failed), new Date(now.getTime() + LATER_MS)],
    );
  return told.length;
}

interface Making extends FanOut {
  readonly hooks: readonly Listener[];
  /** Calendars that events name, by version. */
  readonly kept: Calendars['kept'];
  readonly now: Date;
}

function messagesOf(
  told: Told,
  file: NoticeFile,
  stored: Parameters<typeof eventOf>[0][],
  { ids, rules, ways, hooks, kept, now }: Making,
): MessageRow[] {
  // The due time has moved, or the file has moved on: another reminder comes for the new one.
  if (isReminder(told.kind) && !(told.dueAt && stillTrue(told.kind, told.dueAt, file, now))) return [];
  const recipients = recipientsOf(told.kind, file.addresses, hooks, ways.sms);
  if (recipients.length === 0) return [];
  const calendar = rules.calendarOf(file.decidingAgencyId);
  const moment = momentOf(told, file, stored.map(eventOf), { current: calendar, kept });
  const factsFor = ({ recipient }: Recipient): Facts | null =>
    factsOf(told, file, moment, { url: recipient === 'APPLICANT' ? ways.trackUrl : null, calendar });
  return recipients.flatMap((recipient): MessageRow[] => {
    const content = contentFor(
      recipient.channel,
      () => factsFor(recipient),
      () => webhookBody(told, file, moment),
      ways,
    );
    if (!content) return [];
    const off = recipient.channel === 'MAIL' && !ways.mail;
    return [
      {
        id: ids.uuid(),
        outbox_id: told.id,
        application_id: file.id,
        kind: told.kind,
        ...recipient,
        content,
        state: off ? 'NOT_SENT' : 'WAITING',
        error: off ? 'MAIL_OFF' : null,
      },
    ];
  });
}

function contentFor(channel: Channel, facts: () => Facts | null, body: () => string, ways: Ways): Content | null {
  if (channel === 'WEBHOOK') return { body: body() };
  const said = facts();
  if (!said) return null;
  return channel === 'MAIL' ? mailOf(said) : { text: smsOf(said, ways.smsMarks) };
}
