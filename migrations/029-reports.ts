import { Migration } from '@mikro-orm/migrations';

/** Printed reports as folds of steps; figures with how they are printed, what they are parts and shares of. */
export class Reports extends Migration {
  override up(): void {
    this.addSql(`
      create table report (
        id uuid primary key,
        number text not null,
        title text not null,
        issuer text not null,
        issued_on date,
        period text,
        source text not null,
        state text not null check (state in ('DRAFT','PUBLISHED','CORRECTED')),
        -- How many steps it has, also what an act must have seen; 0: reference data that nobody has touched.
        sequence integer not null default 0,
        demo boolean not null default false,
        unique (number, issuer)
      );
      create index report_newest on report (coalesce(issued_on, '-infinity'::date) desc, id desc);
      create table report_step (
        report_id uuid not null references report,
        sequence integer not null check (sequence >= 1),
        kind text not null check (kind in ('ENTERED','CHANGED','FIGURE_SET','FIGURE_REMOVED','PUBLISHED')),
        at timestamptz not null,
        -- Null: the reference data, as it stood before its first correction.
        account_id uuid references account,
        content jsonb not null,
        primary key (report_id, sequence),
        check ((kind = 'ENTERED') = (sequence = 1))
      );`);
    // What the reference data printed before there were reports belongs to the one report that there was.
    this.addSql(`
      insert into report (id, number, title, issuer, issued_on, period, source, state)
      select '39a1b2c3-143b-8c01-9a20-000020130312', '143-BC/TU', 'Báo cáo 5 năm (2008–2012) thực hiện Chỉ thị 12-CT/TU về công tác dân vận của chính quyền',
        'Tỉnh ủy Quảng Trị', '2013-03-12', '2008–2012', 'Báo cáo 143-BC/TU, Tỉnh ủy Quảng Trị, Đông Hà, 12/3/2013', 'PUBLISHED'
      where exists (select 1 from reported_figure);
      alter table reported_figure
        add column report_id uuid references report,
        add column unit text,
        add column comparator text not null default 'EXACT' check (comparator in ('EXACT','OVER','AT_LEAST','UNDER','AT_MOST','ABOUT')),
        add column decimals integer not null default 0 check (decimals between 0 and 6),
        -- Keys of figures of the same report.
        add column part_of text,
        add column ratio_numerator text[],
        add column ratio_denominator text,
        add check ((ratio_numerator is null) = (ratio_denominator is null));
      alter table reported_figure drop constraint reported_figure_position_key;
      update reported_figure set report_id = '39a1b2c3-143b-8c01-9a20-000020130312',
        comparator = case when printed_text like 'trên %' then 'OVER' when printed_text like 'ít nhất %' then 'AT_LEAST' else 'EXACT' end,
        unit = case when printed_text like '%\\%' then '%' when printed_text like '%ngày' then 'ngày' when printed_text like '%lượt' then 'lượt' when printed_text like '%cửa' then 'cửa' end,
        part_of = case when key like 'verdict.%' then 'procedures.reviewed' when key like 'documents.%' and key <> 'documents.reviewed' then 'documents.reviewed' end,
        counted_by = case key when 'documents.reviewed' then 'documents:REVIEWED' when 'documents.inForce' then 'documents:KEEP'
          when 'documents.expired' then 'documents:EXPIRED' when 'documents.toAmend' then 'documents:TO_AMEND' when 'documents.toRepeal' then 'documents:TO_REPEAL' else counted_by end;
      update reported_figure set ratio_numerator = '{verdict.amend,verdict.abolish,verdict.replace}', ratio_denominator = 'procedures.reviewed'
        where key = 'simplification.share';
      alter table reported_figure alter column report_id set not null;
      alter table reported_figure add unique (report_id, position);
      -- Worked out from the parts from here on.
      alter table reported_figure drop column sum_of_parts;`);
  }
}
