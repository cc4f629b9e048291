import { Migration } from '@mikro-orm/migrations';

/** Which secret of an endpoint is which, so that an answer that is given again shows the one that it made and no other. */
export class WebhookSecrets extends Migration {
  override up(): void {
    this.addSql(`
      alter table webhook_endpoint add column secret_serial integer not null default 1;
      -- Late and open files are found by the index of late files, which came in between: one fewer to keep at each receipt.
      drop index application_overdue;`);
  }
}
