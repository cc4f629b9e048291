import { Migration } from '@mikro-orm/migrations';

/** Workbooks that were handed out, and files that were sent back, each first as a dry run. */
export class ReviewWorkbooks extends Migration {
  override up(): void {
    this.addSql(`
      create table review_export (
        id uuid primary key,
        round_id uuid not null references review_round,
        filter jsonb not null,
        items integer not null check (items >= 0),
        -- Opens the file until it runs out; of no use afterwards.
        token bytea not null check (octet_length(token) = 32),
        made_by uuid not null references account,
        made_at timestamptz not null,
        opens_until timestamptz not null
      );
      create index review_export_of on review_export (round_id);

      create table review_import (
        id uuid primary key,
        round_id uuid not null references review_round,
        file_name text,
        source bytea not null check (octet_length(source) = 32),
        sheet text not null,
        exported_at timestamptz,
        uploaded_by uuid not null references account,
        uploaded_at timestamptz not null,
        -- What the rows came to.
        rows integer not null,
        untouched integer not null,
        changes integer not null,
        conflicts integer not null,
        problems integer not null,
        hidden_rows integer not null,
        columns_ignored text[] not null,
        columns_missing text[] not null,
        applied_at timestamptz
      );
      -- One that waits for its word at a time: whoever sends another file means that one.
      create unique index review_import_waiting on review_import (uploaded_by) where applied_at is null;

      create table review_import_finding (
        import_id uuid not null references review_import on delete cascade,
        position integer not null,
        kind text not null check (kind in ('PROBLEM','CONFLICT')),
        row integer not null,
        "column" text,
        title text,
        cell text,
        shown text not null,
        code text not null,
        params jsonb not null,
        primary key (import_id, position)
      );

      create table review_import_change (
        import_id uuid not null references review_import on delete cascade,
        row integer not null,
        item_id uuid not null references review_item,
        seen integer not null,
        -- What the cells say and said, for whoever confirms.
        cells jsonb not null,
        content jsonb not null,
        primary key (import_id, row)
      );
      create index review_import_change_item on review_import_change (item_id);`);
  }
}
