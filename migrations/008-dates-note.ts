import { Migration } from '@mikro-orm/migrations';

/** Versions whose days are not those of their decision say so. */
export class DatesNote extends Migration {
  override up(): void {
    this.addSql(`
      alter table procedure_version add column dates_note text;
      -- Published by an import, that is by nobody, with the day of the import for every date. Frozen versions take no
      -- change, and this one says something that was left unsaid.
      alter table procedure_version disable trigger user;
      update procedure_version v
        set dates_note = 'Ngày công bố và hiệu lực không có trong dữ liệu nguồn; ghi theo ngày nhập'
        from procedure p
        where p.id = v.procedure_id and p.source = 'NATIONAL' and v.state <> 'DRAFT' and v.published_by is null
          and v.drafted_by is null;
      alter table procedure_version enable trigger user;`);
  }
}
