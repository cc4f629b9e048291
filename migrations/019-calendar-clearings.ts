import { Migration } from '@mikro-orm/migrations';

/** What a calendar notice cleared is listed by application, for each agency, however many closed files there are. */
export class CalendarClearings extends Migration {
  override up(): void {
    this.addSql(`create index application_late_cleared on application (deciding_agency_id, id) where late_cleared`);
  }
}
