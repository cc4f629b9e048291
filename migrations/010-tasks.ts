import { Migration } from '@mikro-orm/migrations';

/** Work at several agencies: who helps, who is to take the file, who has a task or is asked, and the tasks themselves. */
export class Tasks extends Migration {
  override up(): void {
    this.addSql(`
      alter table application
        add column helping_agency_id uuid references agency,
        add column taker_agency_id uuid references agency,
        add column taker_account_id uuid,
        -- Agencies with an open task and those whose opinion is awaited: what may be read and done hangs on them.
        add column task_agencies jsonb not null default '[]',
        add column asked_agencies jsonb not null default '[]',
        -- What a file in hand never lacks is a holder.
        add constraint application_held check (not open or holder_agency_id is not null);

      update application a set asked_agencies = asked.agencies
      from (
        select r.application_id, jsonb_agg(distinct r.payload ->> 'agency' order by r.payload ->> 'agency') as agencies
        from application_event r
        where r.kind = 'OPINION_REQUESTED'
          and not exists (
            select 1 from application_event g
            where g.application_id = r.application_id and g.kind = 'OPINION_GIVEN' and (g.payload ->> 'request')::integer = r.sequence)
        group by r.application_id
      ) asked
      where asked.application_id = a.id and a.open;

      -- A fold of the events; replay recomputes it.
      create table task (
        application_id uuid not null references application,
        number integer not null,
        step integer,
        name text not null,
        agency_id uuid not null references agency,
        account_id uuid,
        lead boolean not null,
        opened_at timestamptz not null,
        due_at timestamptz,
        overdue_at timestamptz,
        done_at timestamptz,
        ended text check (ended in ('DONE','CLOSED','REFUSED','TAKEN_BACK','WITH_FILE')),
        late boolean,
        open boolean generated always as (done_at is null) stored,
        -- What a list of tasks is ordered by: those whose clock stands come last.
        urgency timestamptz generated always as (coalesce(due_at, 'infinity'::timestamptz)) stored,
        primary key (application_id, number),
        check ((ended is null) = (done_at is null))
      );
      create index task_queue on task (agency_id, urgency, application_id, number) where open;
      create index task_mine on task (account_id, urgency, application_id, number) where open;`);
  }
}
