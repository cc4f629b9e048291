import { Migration } from '@mikro-orm/migrations';

/** Acts over all items of a round that a filter names: what was looked at, how far each is, what became of every item. */
export class ReviewBulk extends Migration {
  override up(): void {
    this.addSql(`
      create table review_bulk (
        id uuid primary key,
        round_id uuid not null references review_round,
        account_id uuid not null references account,
        kind text not null check (kind in ('CLASSIFY','OPEN_DRAFTS','SUBMIT','TAKE_BACK','DISCARD','APPROVE','RETURN')),
        act jsonb not null,
        filter jsonb not null,
        total integer not null check (total >= 0),
        state text not null default 'PREVIEWED' check (state in ('PREVIEWED','RUNNING','DONE','STOPPED','UNDOING','UNDONE')),
        stopped_why text check (stopped_why in ('ASKED','RIGHTS')),
        previewed_at timestamptz not null,
        started_at timestamptz,
        finished_at timestamptz,
        undone_by uuid references account,
        undo_started_at timestamptz,
        undone_at timestamptz,
        check ((state = 'PREVIEWED') = (started_at is null)),
        check ((state = 'STOPPED') = (stopped_why is not null)),
        check ((undone_by is null) = (undo_started_at is null)),
        check (state not in ('UNDOING','UNDONE') or undone_by is not null),
        check ((state = 'UNDONE') = (undone_at is not null))
      );
      create index review_bulk_of on review_bulk (round_id, id) where state <> 'PREVIEWED';
      create index review_bulk_unfinished on review_bulk (started_at) where state in ('RUNNING','UNDOING');
      create index review_bulk_looked_at on review_bulk (previewed_at) where state = 'PREVIEWED';

      create table review_bulk_item (
        bulk_id uuid not null references review_bulk on delete cascade,
        item_id uuid not null references review_item,
        -- The item's counter when it was looked at: whoever changed it since is not overwritten.
        seen integer not null,
        expected text not null check (expected in ('DONE','UNCHANGED','REFUSED')),
        expected_code text,
        expected_params jsonb,
        others_work boolean not null,
        -- Null: not reached yet. Written in the transaction of its effect, so that nothing is done twice.
        outcome text check (outcome in ('DONE','UNCHANGED','CONFLICT','REFUSED')),
        code text,
        params jsonb,
        who text,
        changed_at timestamptz,
        -- Done: the item's counter after it, the recommendation that it was done to, the draft that was opened.
        version integer,
        recommendation_id uuid,
        draft_id uuid,
        undo text check (undo in ('DONE','UNCHANGED','CONFLICT','REFUSED')),
        primary key (bulk_id, item_id),
        check ((expected = 'REFUSED') = (expected_code is not null)),
        check (outcome is null or (outcome = 'REFUSED') = (code is not null) or undo is not null),
        check (undo is null or outcome = 'DONE')
      );
      create index review_bulk_item_of on review_bulk_item (item_id);
      create index review_bulk_item_outcome on review_bulk_item (bulk_id, outcome, item_id);
      create index review_bulk_item_left on review_bulk_item (bulk_id, item_id) where outcome is null;
      create index review_bulk_item_to_undo on review_bulk_item (bulk_id, item_id) where outcome = 'DONE' and undo is null;

      -- What was only looked at may go; what was begun is history.
      create function review_bulk_is_kept() returns trigger language plpgsql as $$
      begin
        if old.state <> 'PREVIEWED' then
          raise exception 'bulk % was begun and stays', old.id;
        end if;
        return old;
      end $$;
      create trigger review_bulk_is_kept before delete on review_bulk for each row execute function review_bulk_is_kept();`);
  }
}
