import { Migration } from '@mikro-orm/migrations';

/** The name of the file that a past case came from, beside its hash; null for what was entered before names were kept. */
export class ImportFileName extends Migration {
  override up(): void {
    this.addSql(`
      alter table application
        -- A fold of the receipt's payload, like imported_source.
        add column imported_file text check (char_length(imported_file) between 1 and 200),
        add check (imported_file is null or imported_source is not null);`);
  }
}
