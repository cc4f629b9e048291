import { Migration } from '@mikro-orm/migrations';

/** Instructions on late files, the applicants' ratings, and what anyone says about a procedure. */
export class Voice extends Migration {
  override up(): void {
    this.addSql(`
      create table instruction (
        id uuid primary key,
        application_id uuid not null references application,
        -- Whom it is addressed to; without an account the agency as such.
        agency_id uuid not null references agency,
        account_id uuid,
        from_agency_id uuid not null references agency,
        from_account_id uuid not null,
        sent_at timestamptz not null,
        state text not null check (state in ('OPEN','ANSWERED','DONE')),
        answer_by date,
        -- An answer that was owed came after its day or has been asked for again: nothing clears it.
        ran_over boolean not null default false,
        version integer not null default 1
      );
      -- What waits for an answer first, then by the day on which it is owed; the words of src/voice/instruction.queries.ts.
      create index instruction_to on instruction
        (agency_id, (case state when 'OPEN' then 0 when 'ANSWERED' then 1 else 2 end), (coalesce(answer_by, 'infinity'::date)), id);
      create index instruction_from on instruction
        (from_agency_id, (case state when 'OPEN' then 0 when 'ANSWERED' then 1 else 2 end), (coalesce(answer_by, 'infinity'::date)), id);
      create index instruction_application on instruction (application_id, id);
      create table instruction_step (
        id uuid primary key,
        instruction_id uuid not null references instruction,
        number integer not null,
        kind text not null check (kind in ('SENT','ANSWERED','REPEATED','CLOSED')),
        at timestamptz not null,
        agency_id uuid not null references agency,
        account_id uuid not null,
        words text,
        answer_by date,
        unique (instruction_id, number)
      );
      -- Late and something can still be done for the applicant: what instructions are sent on.
      create index application_late on application (overdue_at, id) where open or (state = 'RESOLVED' and handled = 'LATE');

      create table application_rating (
        id uuid primary key,
        application_id uuid not null references application,
        source text not null check (source in ('APPLICANT','DESK')),
        score smallint not null check (score between 1 and 5),
        words text,
        rated_at timestamptz not null,
        -- The desk officer who entered it; nobody for the applicant's own.
        account_id uuid check ((account_id is null) = (source = 'APPLICANT')),
        -- The applicant's own takes the place of what a desk entered for them.
        counted boolean not null default true,
        words_state text not null check (words_state in ('NONE','WAITING','PUBLISHED','HIDDEN')),
        words_decided_at timestamptz,
        words_decided_by uuid,
        words_ground text,
        procedure_id uuid not null references procedure,
        agency_id uuid not null references agency,
        version integer not null default 1,
        unique (application_id, source),
        check ((words is null) = (words_state = 'NONE'))
      );
      create unique index application_rating_counted on application_rating (application_id) where counted;
      create index application_rating_words on application_rating (agency_id, words_state, rated_at, id) where words is not null;
      create index application_rating_public on application_rating (procedure_id, rated_at) where counted;
      create index application_returned on application (returned_at, deciding_agency_id) where returned_at is not null;

      create table feedback (
        id uuid primary key,
        procedure_id uuid not null references procedure,
        agency_id uuid not null references agency,
        kind text not null check (kind in ('REFLECTION','PROPOSAL')),
        words text not null,
        received_at timestamptz not null,
        state text not null check (state in ('RECEIVED','PUBLISHED','ANSWERED','HIDDEN')),
        answer text,
        answered_at timestamptz,
        hidden_ground text,
        version integer not null default 1,
        check ((answer is null) = (answered_at is null)),
        check ((hidden_ground is not null) = (state = 'HIDDEN')),
        check (state <> 'ANSWERED' or answer is not null)
      );
      create index feedback_inbox on feedback (agency_id, received_at, id);
      create index feedback_unanswered on feedback (agency_id, received_at, id) where state in ('RECEIVED','PUBLISHED');
      create index feedback_public on feedback (procedure_id, received_at desc, id desc) where state in ('PUBLISHED','ANSWERED');
      create index feedback_received on feedback (received_at, agency_id);
      create table feedback_step (
        id uuid primary key,
        feedback_id uuid not null references feedback,
        number integer not null,
        kind text not null check (kind in ('RECEIVED','PUBLISHED','ANSWERED','HIDDEN','CONTACT_ERASED')),
        at timestamptz not null,
        account_id uuid,
        words text,
        unique (feedback_id, number)
      );
      -- How to reach a person stands apart from what they said: it can be erased and leaves nothing behind.
      create table feedback_contact (
        feedback_id uuid primary key references feedback,
        contact text not null
      );`);
  }
}
