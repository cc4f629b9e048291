import { Migration } from '@mikro-orm/migrations';

/** Breaches are folded from the events alone: a count on the row was 0 for what had been there before it. */
export class Breaches extends Migration {
  override up(): void {
    this.addSql('alter table application drop column breach_count');
  }
}
