import { Migration } from '@mikro-orm/migrations';

/** What applicants and staff are told: the outbox that acts write, messages made of it, endpoints that listen. */
export class Notices extends Migration {
  override up(): void {
    this.addSql(`
      -- Given by the applicant to be written to.
      alter table application add column applicant_email text;
      alter table account add column email text;
      -- Where an agency reads its mail. Beside the agency, whose row everybody may read and a snapshot holds.
      create table agency_mail (
        agency_id uuid primary key references agency,
        email text not null
      );

      -- One row for each thing to tell. No foreign key to the application: the event that it comes from has one, and
      -- checking it again would cost the receipt, which is the counter's hottest path.
      create table notice_outbox (
        id bigint generated always as identity primary key,
        application_id uuid not null,
        kind text not null,
        -- Of an act: its place among the application's events. Of a reminder: the instant that it reminds of.
        sequence integer,
        due_at timestamptz,
        at timestamptz not null,
        done_at timestamptz,
        attempts integer not null default 0,
        next_at timestamptz,
        error text,
        check ((sequence is null) <> (due_at is null))
      );
      -- No notice twice, however often a scan runs or a server starts.
      create unique index notice_outbox_act on notice_outbox (application_id, sequence) where sequence is not null;
      create unique index notice_outbox_reminder on notice_outbox (application_id, kind, due_at) where due_at is not null;
      create index notice_outbox_waiting on notice_outbox (id) where done_at is null;

      -- Whatever path writes an event leaves its notice in the same transaction; no path can forget it. Imports of past
      -- cases tell nobody: they say  set local motcua.notices = 'off'  in their transaction, and just for that one.
      create function notice_outbox_filled() returns trigger language plpgsql as $$
      begin
        insert into notice_outbox (application_id, kind, sequence, at)
        select application_id, kind, sequence, at from fresh
         where kind in ('SUBMITTED','RECEIVED','REJECTED','DOCUMENTS_REQUESTED','DOCUMENTS_ADDED','DOCUMENTS_SUPPLIED',
           'PAYMENT_REQUESTED','PAYMENT_MADE','STOPPED','RESUMED','CLOSED','LIMIT_EXTENDED','APOLOGISED','CALENDAR_CHANGED',
           'RESOLVED','RECALLED','RETURNED','WITHDRAWN')
        -- An event that somebody puts back where it was lost is no news.
        on conflict do nothing;
        return null;
      end $$;
      create trigger application_event_notice after insert on application_event
        referencing new table as fresh for each statement
        when (current_setting('motcua.notices', true) is distinct from 'off')
        execute function notice_outbox_filled();

      -- One message for each recipient and way; it is the truth about a delivery, jobs only wake the workers.
      create table notice_message (
        id uuid primary key,
        -- Null for the test of an endpoint.
        outbox_id bigint references notice_outbox,
        application_id uuid,
        kind text not null,
        channel text not null check (channel in ('MAIL','SMS','WEBHOOK')),
        -- APPLICANT, ACCOUNT:id, AGENCY:id or ENDPOINT:id.
        recipient text not null,
        address text not null,
        content jsonb not null,
        state text not null check (state in ('WAITING','SENDING','SENT','NOT_SENT','DEAD','VOID','DISCARDED')),
        attempts integer not null default 0,
        -- Whether a worker died between sending and writing it down: it may have arrived twice, under one id.
        uncertain boolean not null default false,
        error text,
        next_at timestamptz not null,
        queued_at timestamptz,
        -- While SENDING: until when nobody else takes it over, by the database's clock.
        leased_until timestamptz,
        created_at timestamptz not null,
        settled_at timestamptz,
        ground text,
        decided_by uuid,
        unique (outbox_id, channel, recipient)
      );
      create index notice_message_waiting on notice_message (next_at, id) where state = 'WAITING';
      create index notice_message_sending on notice_message (leased_until) where state = 'SENDING';
      create index notice_message_failed on notice_message (created_at desc, id desc) where state in ('DEAD','NOT_SENT');
      -- What an endpoint hears of one application comes in order.
      create index notice_message_order on notice_message (recipient, application_id, outbox_id)
        where channel = 'WEBHOOK' and state in ('WAITING','SENDING');

      create table webhook_endpoint (
        id uuid primary key,
        url text not null,
        kinds text[] not null,
        -- Signed with the first; for a while after a rotation with the second, too.
        secret bytea not null,
        previous_secret bytea,
        previous_until timestamptz,
        active boolean not null default true,
        -- Messages given up in a row; why it was switched off.
        failures integer not null default 0,
        disabled_reason text,
        last_error text,
        last_sent_at timestamptz,
        created_at timestamptz not null,
        created_by uuid not null,
        removed_at timestamptz,
        version integer not null default 1
      );

      -- What reminders are found by; each holds only the few rows in question.
      create index application_overdue on application (overdue_at) where open and overdue_at is not null;
      create index application_papers_due on application (applicant_due_at)
        where state = 'AWAITING_DOCUMENTS' and applicant_due_at is not null;
      create index application_answer_due on application (answer_due_at)
        where answered_at is null and answer_due_at is not null;
      create index application_uncollected on application (resolved_at) where state = 'RESOLVED';`);
  }
}
