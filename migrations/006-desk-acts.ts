import { Migration } from '@mikro-orm/migrations';

/** What the further acts of the desk leave on a row: submission, late entry, the applicant's own time, breaches, ends. */
export class DeskActs extends Migration {
  override up(): void {
    this.addSql(`
      -- Before receipt nothing is frozen.
      alter table application alter column terms drop not null;
      alter table application
        add column closed boolean not null default false,
        add column submitted_at timestamptz,
        add column answer_due_at timestamptz,
        add column answered_at timestamptz,
        add column entered_late_at timestamptz,
        add column applicant_due_at timestamptz,
        add column breach_count integer not null default 0,
        -- Withdrawn or stopped for good after its due time.
        add column ended_late boolean not null default false,
        add check (received_at is null or terms is not null);
      update application set ended_late = true where state = 'WITHDRAWN' and overdue_at <= last_at;

      -- What is stopped for good is in hand no more. PostgreSQL 15 cannot change a generated column, so it is made again.
      drop index application_queue;
      drop index application_mine;
      alter table application drop column open;
      alter table application add column open boolean generated always as (
        not closed and state in ('RECEIVED','IN_PROGRESS','AWAITING_DOCUMENTS','AWAITING_PAYMENT','STOPPED')) stored;
      create index application_queue on application (holder_agency_id, urgency, id) where open;
      create index application_mine on application (holder_account_id, urgency, id) where open;
      create index application_submitted on application (holder_agency_id, id) where state = 'SUBMITTED';
      create index application_entered_late on application (receiving_agency_id, id) where entered_late_at is not null;`);
  }
}
