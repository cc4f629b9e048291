import { Migration } from '@mikro-orm/migrations';

/**
 * Register numbers by receiving agency and year of entry. What was received before keeps none: its events are written and
 * vouch for no number, so its register shows a dash.
 */
export class Papers extends Migration {
  override up(): void {
    this.addSql(`
      create table register_counter (
        agency_id uuid not null references agency,
        year integer not null,
        last integer not null,
        primary key (agency_id, year)
      );
      alter table application
        add column register_year integer,
        add column register_number integer,
        -- Civil day on which it was entered in the register; a late entry stands on the day on which it was made.
        add column entered_on date generated always as
          ((coalesce(entered_late_at, received_at) at time zone 'Asia/Ho_Chi_Minh')::date) stored,
        add check ((register_year is null) = (register_number is null)),
        add unique (receiving_agency_id, register_year, register_number);
      create index application_register on application (receiving_agency_id, entered_on, (coalesce(register_number, 0)), id)
        where entered_on is not null;`);
  }
}
