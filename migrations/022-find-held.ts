import { Migration } from '@mikro-orm/migrations';

/** What is held is found apart from what has ended, and tasks are listed by when they become late. */
export class FindHeld extends Migration {
  override up(): void {
    this.addSql(`
      -- A common name among what somebody holds was sought among all that ever bore it. Each file stands in one of the two,
      -- so that writing one costs what it did.
      drop index application_lexemes;
      create index application_lexemes_held on application using gin (lexemes) where holder_agency_id is not null;
      create index application_lexemes_ended on application using gin (lexemes) where holder_agency_id is null;
      -- Few: files about which another agency is asked right now.
      create index application_asked on application using gin (asked_agencies) where asked_agencies <> '[]';

      -- By the first instant of lateness, as files are (013): a limit in hours is over at its minute, one in days at midnight.
      -- PostgreSQL 15 cannot change a generated column, so it is made again.
      drop index task_queue;
      drop index task_mine;
      alter table task drop column urgency;
      alter table task
        add column urgency timestamptz generated always as (coalesce(overdue_at, 'infinity'::timestamptz)) stored;
      create index task_queue on task (agency_id, urgency, application_id, number) where open;
      create index task_mine on task (account_id, urgency, application_id, number) where open;`);
  }
}
