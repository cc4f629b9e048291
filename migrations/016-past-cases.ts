import { Migration } from '@mikro-orm/migrations';

/** Past cases that came from a register: from which file, sheet and row, and the due day that was printed then. */
export class PastCases extends Migration {
  override up(): void {
    this.addSql(`
      alter table application
        -- A fold of the receipt's payload, as the columns around; SHA-256 of the file in hex.
        add column imported_source text,
        add column imported_sheet text,
        add column imported_row integer,
        add column printed_due_on date,
        add check ((imported_source is null) = (imported_row is null));`);
  }
}
