import { Migration } from '@mikro-orm/migrations';

/** What happened to review rounds, and items for what rounds held before they had items. */
export class ReviewRounds extends Migration {
  override up(): void {
    this.addSql(`
      create table review_round_event (
        round_id uuid not null references review_round,
        sequence integer not null check (sequence >= 1),
        kind text not null check (kind in ('CREATED','CHANGED','OPENED','GROWN','CLOSED','REOPENED')),
        at timestamptz not null,
        -- Null: demo data, or from before there were events.
        account_id uuid references account,
        -- What the round says after it; null where the act changes no words.
        content jsonb,
        note text,
        -- Items that it added.
        items integer,
        primary key (round_id, sequence),
        check ((kind in ('CREATED','CHANGED','GROWN')) = (content is not null)),
        check (kind not in ('REOPENED') or note is not null)
      );
      create index review_round_list on review_round (starts_on desc, id desc);
      create index recommendation_round on recommendation (round_id, decided_at) where round_id is not null;`);

    // Whole procedures that rounds of before had recommendations on, under the newest version that was decided then.
    this.addSql(`
      insert into review_item (id, round_id, subject, procedure_id, version_id, position, label, folded, latest_id, stage, verdict,
          changed_by, changed_at)
      select gen_random_uuid(), latest.round_id, 'PROCEDURE', p.id, v.id,
        row_number() over (partition by latest.round_id order by p.title, p.code), v.title,
        lower(unaccent(v.title)) || ' ' || lower(p.code), latest.id, latest.state,
        (select d.verdict from recommendation d where d.round_id = latest.round_id and d.procedure_id = latest.procedure_id
           and d.subject = 'PROCEDURE' and d.state in ('APPROVED', 'ENACTED') order by d.decided_at desc, d.id desc limit 1),
        coalesce(latest.decided_by, latest.proposed_by), coalesce(latest.decided_at, latest.proposed_at)
      from (select distinct on (round_id, procedure_id) * from recommendation
            where round_id is not null and subject = 'PROCEDURE' and item_id is null
            order by round_id, procedure_id, coalesce(decided_at, proposed_at) desc, id desc) latest
      join procedure p on p.id = latest.procedure_id
      join lateral (select id, title from procedure_version where procedure_id = p.id and state <> 'DRAFT'
            order by number desc limit 1) v on true;
      update recommendation r set item_id = i.id, ordinal = o.ordinal
      from review_item i
      join lateral (select r2.id, row_number() over (order by coalesce(r2.decided_at, r2.proposed_at), r2.id) as ordinal
            from recommendation r2 where r2.round_id = i.round_id and r2.procedure_id = i.procedure_id and r2.subject = 'PROCEDURE') o on true
      where r.id = o.id and r.item_id is null
        -- An item has one proposal that is worked on; older ones that were left open stay outside of items and can be decided by id.
        and (r.state not in ('DRAFT', 'SUBMITTED') or r.id = i.latest_id);
      insert into review_round_event (round_id, sequence, kind, at, content)
      select id, 1, 'CREATED', starts_on::timestamptz, jsonb_build_object('name', name, 'purpose', purpose, 'basis', basis,
        'startsOn', starts_on, 'endsOn', ends_on, 'subjects', to_jsonb(subjects), 'scope', scope, 'owners', '[]'::jsonb)
      from review_round;
      insert into review_round_event (round_id, sequence, kind, at, items)
      select id, 2, 'OPENED', starts_on::timestamptz, (select count(*) from review_item i where i.round_id = r.id)
      from review_round r where state = 'OPEN';`);
  }
}
