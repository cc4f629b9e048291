import { Migration } from '@mikro-orm/migrations';

/** Applications, their append-only events and the counters their codes come from. */
export class Desk extends Migration {
  override up(): void {
    this.addSql(`
      create table code_counter (
        agency_id uuid not null references agency,
        day date not null,
        last integer not null,
        primary key (agency_id, day)
      );

      create table application (
        id uuid primary key,
        code text unique,
        receive_key text not null,
        receive_hash bytea not null,
        procedure_id uuid not null references procedure,
        version_id uuid not null references procedure_version,
        local_terms_id uuid references local_terms,
        case_name text,
        channel text not null check (channel in ('DIRECT','ONLINE','POST')),
        -- Frozen at receipt: promised and statutory limit, regime and overrides, in the shape of src/sla.
        terms jsonb not null,
        receiving_agency_id uuid not null references agency,
        deciding_agency_id uuid not null references agency,
        applicant_name text not null,
        applicant_id_number text,
        applicant_phone text,
        applicant_address text,
        submitter jsonb,
        components jsonb not null default '[]',
        token_serial integer not null default 1,
        demo boolean not null default false,

        -- A fold of the events; replay recomputes it.
        state text not null check (state in ('SUBMITTED','RECEIVED','REJECTED','IN_PROGRESS','AWAITING_DOCUMENTS','AWAITING_PAYMENT','WITHDRAWN','STOPPED','RESOLVED','RETURNED')),
        outcome text check (outcome in ('GRANTED','REFUSED')),
        received_at timestamptz,
        received_on date,
        original_due_at timestamptz,
        due_at timestamptz,
        due_on date,
        -- First instant of lateness: after due_at for hour limits, the start of the next civil day for day limits (domain 2.3).
        overdue_at timestamptz,
        statutory_due_at timestamptz,
        reappointed_at timestamptz,
        resolved_at timestamptz,
        resolved_on date,
        returned_at timestamptz,
        provisional boolean not null default false,
        -- EARLY, ON_TIME or LATE once handled.
        handled text check (handled in ('EARLY','ON_TIME','LATE')),
        -- Working days from receipt to result, and of these the days that waited for the applicant.
        spent_days integer,
        waiting_days integer,
        visits integer not null default 0,
        doors integer not null default 0,
        holder_agency_id uuid references agency,
        holder_account_id uuid,
        last_sequence integer not null,
        last_kind text not null,
        last_at timestamptz not null,
        last_recorded_at timestamptz not null,
        last_agency_id uuid,
        last_account_id uuid,
        last_ground text,
        last_hash bytea not null,
        version integer not null default 1,

        open boolean generated always as (state in ('RECEIVED','IN_PROGRESS','AWAITING_DOCUMENTS','AWAITING_PAYMENT','STOPPED')) stored,
        -- What a work list is ordered by: files whose clock stands come last.
        urgency timestamptz generated always as (coalesce(due_at, 'infinity'::timestamptz)) stored,
        unique (receiving_agency_id, receive_key)
      );
      create index application_queue on application (holder_agency_id, urgency, id) where open;
      create index application_mine on application (holder_account_id, urgency, id) where open;
      create index application_version on application (version_id);
      create index application_received on application (received_on, deciding_agency_id);

      create table application_event (
        id bigint generated always as identity primary key,
        application_id uuid not null references application,
        sequence integer not null,
        kind text not null,
        at timestamptz not null,
        recorded_at timestamptz not null,
        agency_id uuid,
        account_id uuid,
        ground text,
        payload jsonb not null default '{}',
        -- Transaction that wrote it: a log sealed from behind orders by this (rows below pg_snapshot_xmin are final).
        tx xid8 not null default pg_current_xact_id(),
        previous_hash bytea,
        hash bytea not null,
        unique (application_id, sequence),
        check ((sequence = 1) = (previous_hash is null))
      );
      create index application_event_tx on application_event (tx, id);`);
  }
}
