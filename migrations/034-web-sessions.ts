import { Migration } from '@mikro-orm/migrations';

/** Who is signed in to the pages: rows of the session library, each an opaque id with what it holds. */
export class WebSessions extends Migration {
  override up(): void {
    this.addSql(`
      create table web_session (
        sid text primary key,
        sess json not null,
        expire timestamptz not null
      );
      create index web_session_expire on web_session (expire);`);
  }
}
