import { Migration } from '@mikro-orm/migrations';

/** Official days, sessions and the dated policies that decrees change. */
export class Calendar extends Migration {
  override up(): void {
    this.addSql(`
      create table calendar_notice (
        year integer primary key check (year between 1990 and 2200),
        source text not null,
        loaded_at timestamptz not null default now()
      );
      create table calendar_day (
        date date primary key,
        kind text not null check (kind in ('OFF','WORKING')),
        ground text not null check (ground in ('STATUTORY','COMPENSATORY','SWAPPED_OFF','MAKE_UP')),
        note text not null,
        source text not null,
        replaces date
      );
      -- Dated rules and sessions as JSON values of the shapes in src/calendar and src/sla; agency null holds for all.
      create table policy (
        id uuid primary key,
        kind text not null,
        agency_id uuid references agency,
        valid_from date,
        valid_to date,
        value jsonb not null,
        source text not null,
        check (valid_to is null or valid_from is null or valid_from < valid_to)
      );
      create index policy_kind on policy (kind, valid_from);
      create table calendar_revision (
        single boolean primary key default true check (single),
        revision bigint not null default 0
      );
      insert into calendar_revision default values;
      create function calendar_changed() returns trigger language plpgsql as $$
      begin
        update calendar_revision set revision = revision + 1;
        notify calendar_changed;
        return null;
      end $$;`);
    for (const table of ['calendar_notice', 'calendar_day', 'policy']) {
      this.addSql(
        `create trigger ${table}_revision after insert or update or delete or truncate on ${table} for each statement execute function calendar_changed()`,
      );
    }
  }
}
