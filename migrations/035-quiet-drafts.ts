import { Migration } from '@mikro-orm/migrations';

const PARTS = [
  'procedure_case',
  'time_limit',
  'component',
  'form',
  'requirement',
  'fee',
  'procedure_result',
  'version_legal_document',
  'version_agency',
];

/**
 * Work on drafts does not make the published catalogue another one: parts of a published version cannot change, and a
 * version counts from the statement that publishes it. Reading the catalogue anew takes about half a second, which a
 * reform team that writes a thousand drafts would have made every reader wait for.
 */
export class QuietDrafts extends Migration {
  override up(): void {
    for (const part of PARTS) this.addSql(`drop trigger ${part}_catalogue on ${part}`);
    this.addSql(`
      drop trigger procedure_version_catalogue on procedure_version;
      create function decided_version_changed() returns trigger language plpgsql as $$
      begin
        if exists (select 1 from touched where state <> 'DRAFT') then
          update catalogue_revision set revision = revision + 1;
          notify catalogue_changed;
        end if;
        return null;
      end $$;
      create trigger procedure_version_catalogue_new after insert on procedure_version
        referencing new table as touched for each statement execute function decided_version_changed();
      create trigger procedure_version_catalogue_gone after delete on procedure_version
        referencing old table as touched for each statement execute function decided_version_changed();
      create trigger procedure_version_catalogue_now after update on procedure_version
        referencing new table as touched for each statement execute function decided_version_changed();
      -- A version that is taken back before its day becomes a draft again: it was decided before.
      create trigger procedure_version_catalogue_was after update on procedure_version
        referencing old table as touched for each statement execute function decided_version_changed();
      -- A draft that names known documents inserts none, and yet the statement runs.
      drop trigger legal_document_catalogue on legal_document;
      create function catalogue_rows_changed() returns trigger language plpgsql as $$
      begin
        if exists (select 1 from touched) then
          update catalogue_revision set revision = revision + 1;
          notify catalogue_changed;
        end if;
        return null;
      end $$;
      create trigger legal_document_catalogue_new after insert on legal_document
        referencing new table as touched for each statement execute function catalogue_rows_changed();
      create trigger legal_document_catalogue_now after update on legal_document
        referencing new table as touched for each statement execute function catalogue_rows_changed();
      create trigger legal_document_catalogue_gone after delete on legal_document
        referencing old table as touched for each statement execute function catalogue_rows_changed();
      create trigger legal_document_catalogue_none after truncate on legal_document
        for each statement execute function catalogue_changed();
      create trigger procedure_version_catalogue_none after truncate on procedure_version
        for each statement execute function catalogue_changed();`);
  }
}
