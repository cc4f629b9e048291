import { Migration } from '@mikro-orm/migrations';

/** Changes of the catalogue by their day: what before and after is listed by. */
export class ReformChanges extends Migration {
  override up(): void {
    this.addSql(`create index procedure_version_from on procedure_version (valid_from, id) where state <> 'DRAFT'`);
  }
}
