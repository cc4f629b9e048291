import { Migration } from '@mikro-orm/migrations';

/**
 * Calendars are kept as they were, so that each application is folded on the calendars that it really ran on, and changes
 * of the calendar are rows with their source. A change and an act on a file never overlap: acts hold the rules that they
 * work with, and a change waits for them at its commit, whoever makes it and by whichever way.
 */
export class CalendarVersions extends Migration {
  override up(): void {
    this.addSql(`
      create table calendar_change (
        id uuid primary key default gen_random_uuid(),
        -- BEGINNING: what was in force when this was first kept. FOUND: changed in the database by none of our acts.
        kind text not null check (kind in ('BEGINNING','FOUND','NOTICE','SESSIONS')),
        source text not null,
        account_id uuid references account,
        revision bigint not null unique,
        -- Calendar in force after it: of the province, and of each agency that has sessions of its own.
        province text not null,
        agencies jsonb not null default '{}',
        created_at timestamptz not null default now(),
        finished_at timestamptz
      );
      create index calendar_change_unfinished on calendar_change (revision) where finished_at is null;
      create table calendar_version (
        -- Fingerprint of the content.
        version text primary key,
        data jsonb,
        -- Not kept while it was in force: what is folded on instead, the calendar of the day on which keeping began.
        same_as text references calendar_version,
        created_at timestamptz not null default now(),
        check (num_nonnulls(data, same_as) = 1)
      );

      -- The calendar that a file counts on, a fold of its events like the other columns.
      alter table application add column calendar text, add column late_cleared boolean not null default false;
      update application a set calendar = e.payload ->> 'calendar'
        from application_event e where e.application_id = a.id and e.kind = 'RECEIVED';
      create index application_calendar on application (id) include (calendar, deciding_agency_id, receiving_agency_id)
        where open or state = 'SUBMITTED';
      create index application_event_calendar on application_event ((payload ->> 'change'), id) where kind = 'CALENDAR_CHANGED';

      -- A closure by decision of the province.
      alter table calendar_day drop constraint calendar_day_ground_check;
      alter table calendar_day add constraint calendar_day_ground_check
        check (ground in ('STATUTORY','COMPENSATORY','SWAPPED_OFF','MAKE_UP','LOCAL'));

      -- The revision of the rules, which stays the same until the transaction that asks has ended. The look itself comes
      -- after the lock, with a snapshot of its own.
      create function rules_held() returns bigint language plpgsql volatile as $$
      begin
        perform pg_advisory_xact_lock_shared(hashtext('motcua.rules'));
        return (select revision from calendar_revision);
      end $$;
      -- At the commit of a change, so that the desk waits for the commit alone and not for whoever prepares it; and no
      -- longer than this, should an act hang.
      create function rules_settle() returns trigger language plpgsql set lock_timeout = '15s' as $$
      begin
        perform pg_advisory_xact_lock(hashtext('motcua.rules'));
        return null;
      end $$;`);
    for (const table of ['calendar_notice', 'calendar_day', 'policy']) {
      this.addSql(
        `create constraint trigger ${table}_settles after insert or update or delete on ${table} deferrable initially deferred for each row execute function rules_settle()`,
      );
    }
  }
}
