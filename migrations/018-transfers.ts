import { Migration } from '@mikro-orm/migrations';

/** Agencies merge: one signed act hands everything in hand over to the successor. */
export class Transfers extends Migration {
  override up(): void {
    this.addSql(`
      create table agency_transfer (
        id uuid primary key,
        from_agency_id uuid not null references agency,
        to_agency_id uuid not null references agency,
        decision_number text not null,
        happened_on date not null,
        signed_by uuid not null,
        signed_at_agency_id uuid not null references agency,
        signed_at timestamptz not null,
        finished_at timestamptz,
        check (from_agency_id <> to_agency_id)
      );
      create index agency_transfer_signed on agency_transfer (signed_at, id);
      -- Looked at every few seconds, and empty nearly always.
      create index agency_transfer_unfinished on agency_transfer (signed_at) where finished_at is null;

      -- Whose calendar a file counts on where that agency has ended since: the due time stays what it was.
      alter table application add column calendar_agency_id uuid references agency;
      -- Everything that is not over yet, by id: what a successor takes over is found among these.
      create index application_unended on application (id)
        where not closed and state not in ('RETURNED', 'WITHDRAWN', 'REJECTED');
      create index application_event_transfer on application_event ((payload ->> 'transfer')) where kind = 'TRANSFERRED';

      -- Files are moved one by one, each with an event. What waits for the agency beside them goes with its place: a late
      -- file is still hurried, and what people said is still answered.
      create function successor_takes_over() returns trigger language plpgsql as $$
      begin
        update instruction set agency_id = new.to_agency_id, account_id = null
          where agency_id = new.from_agency_id and state <> 'DONE';
        update instruction set from_agency_id = new.to_agency_id where from_agency_id = new.from_agency_id and state <> 'DONE';
        update feedback set agency_id = new.to_agency_id
          where agency_id = new.from_agency_id and state in ('RECEIVED', 'PUBLISHED');
        return null;
      end $$;
      create trigger agency_transfer_signed after insert on agency_transfer
        for each row execute function successor_takes_over();

      create trigger agency_link_catalogue after insert or update or delete or truncate on agency_link
        for each statement execute function catalogue_changed();`);
  }
}
