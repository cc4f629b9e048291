import { Migration } from '@mikro-orm/migrations';

/** Who took a result stands on the row, where it can be corrected and erased; the log says only that it was another. */
export class Receiver extends Migration {
  override up(): void {
    this.addSql(`alter table application add column receiver jsonb`);
  }
}
