import { Migration } from '@mikro-orm/migrations';

/** Rounds with their items, recommendations as folds of events, what they want changed and what proves them. */
export class ReviewWorkbench extends Migration {
  override up(): void {
    this.addSql(`
      alter table review_round
        add column purpose text,
        add column basis text,
        add column state text not null default 'OPEN' check (state in ('PREPARING','OPEN','CLOSED')),
        add column subjects text[] not null default '{PROCEDURE,FORM,REQUIREMENT}',
        add column scope jsonb not null default '{}',
        add column created_by uuid references account,
        add column created_at timestamptz,
        add column opened_at timestamptz,
        add column closed_at timestamptz;
      alter table review_round alter column state set default 'PREPARING';
      create table review_round_owner (
        round_id uuid not null references review_round,
        account_id uuid not null references account,
        primary key (round_id, account_id)
      );

      create table review_item (
        id uuid primary key,
        round_id uuid not null references review_round,
        subject text not null check (subject in ('PROCEDURE','FORM','REQUIREMENT')),
        procedure_id uuid not null references procedure,
        -- The version under review: frozen, so that what was judged can be read for ever.
        version_id uuid not null references procedure_version,
        form_id uuid references form,
        requirement_id uuid references requirement,
        position integer not null,
        label text not null,
        folded text not null,
        assignee_id uuid references account,
        assigned_by uuid references account,
        assigned_at timestamptz,
        -- Copies of what the events of its recommendations say.
        latest_id uuid,
        stage text check (stage in ('DRAFT','SUBMITTED','APPROVED','RETURNED','ENACTED')),
        verdict text check (verdict in ('KEEP','AMEND','REPLACE','ABOLISH')),
        changed_by uuid references account,
        changed_at timestamptz,
        version integer not null default 1,
        check ((subject = 'FORM') = (form_id is not null)),
        check ((subject = 'REQUIREMENT') = (requirement_id is not null)),
        unique (round_id, position)
      );
      create unique index review_item_procedure on review_item (round_id, procedure_id) where subject = 'PROCEDURE';
      create unique index review_item_form on review_item (round_id, form_id) where subject = 'FORM';
      create unique index review_item_requirement on review_item (round_id, requirement_id) where subject = 'REQUIREMENT';
      create index review_item_of on review_item (procedure_id);
      create index review_item_stage on review_item (round_id, stage, position);
      create index review_item_assignee on review_item (round_id, assignee_id, position);
      create index review_item_folded on review_item using gin (folded gin_trgm_ops);`);

    this.addSql(`
      alter table recommendation
        add column item_id uuid references review_item,
        add column previous_id uuid references recommendation,
        add column parts text[] not null default '{}',
        add column proposal text,
        add column answers jsonb not null default '[]',
        add column authority text check (authority in ('PROVINCE','MINISTRY')),
        add column asked_of text,
        add column act text,
        add column ends_on date,
        add column cost_before jsonb,
        add column cost_after jsonb,
        add column sequence integer not null default 0,
        -- First, second … of its item: ids of one millisecond have no order.
        add column ordinal integer not null default 1;
      alter table recommendation drop constraint recommendation_state_check;
      alter table recommendation add constraint recommendation_state_check
        check (state in ('DRAFT','SUBMITTED','APPROVED','RETURNED','ENACTED','DISCARDED'));
      -- Of one item one proposal is worked on at a time; decided ones stay beside it.
      create unique index recommendation_one_open on recommendation (item_id) where state in ('DRAFT','SUBMITTED');
      create index recommendation_item on recommendation (item_id);

      create table recommendation_successor (
        recommendation_id uuid not null references recommendation,
        position integer not null,
        procedure_id uuid not null references procedure,
        primary key (recommendation_id, position),
        unique (recommendation_id, procedure_id)
      );
      create index recommendation_successor_of on recommendation_successor (procedure_id);
      insert into recommendation_successor (recommendation_id, position, procedure_id)
        select id, 0, successor_id from recommendation where successor_id is not null;
      alter table recommendation drop column successor_id;

      create table recommendation_document (
        recommendation_id uuid not null references recommendation,
        position integer not null,
        document_id uuid references legal_document,
        number text not null,
        title text,
        change text not null check (change in ('ISSUE','AMEND','REPLACE','REPEAL')),
        authority text not null check (authority in ('PROVINCE','MINISTRY')),
        primary key (recommendation_id, position)
      );
      create index recommendation_document_of on recommendation_document (document_id);
      create index recommendation_document_number on recommendation_document (number);

      create table evidence_file (
        id uuid primary key,
        name text not null,
        media_type text not null,
        size integer not null check (size > 0),
        sha256 bytea not null,
        content bytea not null,
        uploaded_by uuid not null references account,
        uploaded_at timestamptz not null
      );
      create table recommendation_evidence (
        recommendation_id uuid not null references recommendation,
        position integer not null,
        file_id uuid not null references evidence_file,
        primary key (recommendation_id, position)
      );

      create table recommendation_event (
        recommendation_id uuid not null references recommendation,
        sequence integer not null check (sequence >= 1),
        kind text not null check (kind in ('DRAFTED','CHANGED','SUBMITTED','TAKEN_BACK','DISCARDED','APPROVED','RETURNED','ENACTED')),
        at timestamptz not null,
        -- Null: the system itself, on the day of a decision; or demo data.
        account_id uuid references account,
        content jsonb,
        note text,
        -- The item's counter after the act, so that a conflict can say what happened since.
        item_version integer,
        bulk_id uuid,
        decision_id uuid,
        primary key (recommendation_id, sequence),
        check ((kind in ('DRAFTED','CHANGED')) = (content is not null)),
        check ((kind = 'DRAFTED') = (sequence = 1)),
        check (kind <> 'RETURNED' or note is not null)
      );
      create index recommendation_event_bulk on recommendation_event (bulk_id) where bulk_id is not null;`);

    // What was decided before there were events: the events that its row implies.
    this.addSql(`
      with written as (
        select r.*, jsonb_build_object(
          'verdict', r.verdict, 'reason', r.reason, 'partConcerned', r.part_concerned, 'parts', '[]'::jsonb, 'proposal', null,
          'answers', (select coalesce(jsonb_agg(jsonb_build_object('question', q.question, 'part', null, 'answer', q.answer, 'reason', q.reason)), '[]')
            from (values ('NECESSARY', r.necessary, r.necessary_reason), ('REASONABLE', r.reasonable, r.reasonable_reason), ('LAWFUL', r.lawful, r.lawful_reason))
              as q(question, answer, reason) where q.answer is not null),
          'authority', null, 'askedOf', null, 'documents', '[]'::jsonb,
          'successors', (select coalesce(jsonb_agg(s.procedure_id order by s.position), '[]') from recommendation_successor s where s.recommendation_id = r.id),
          'act', null, 'endsOn', null, 'costBefore', null, 'costAfter', null, 'evidence', '[]'::jsonb) as content
        from recommendation r
      ), implied as (
        select id, 1 as sequence, 'DRAFTED' as kind, proposed_at as at, proposed_by as account_id, content, null::text as note from written
        union all
        select id, 2, 'SUBMITTED', proposed_at, proposed_by, null, null from written where state <> 'DRAFT'
        union all
        select id, 3, case state when 'RETURNED' then 'RETURNED' else 'APPROVED' end, decided_at, decided_by, null,
          case state when 'RETURNED' then coalesce(decision_note, '–') else decision_note end
        from written where state in ('APPROVED','RETURNED','ENACTED')
        union all
        select id, 4, 'ENACTED', decided_at, null, null, null from written where state = 'ENACTED'
      )
      insert into recommendation_event (recommendation_id, sequence, kind, at, account_id, content, note)
      select id, sequence, kind, at, account_id, content, note from implied;
      update recommendation r set sequence = (select max(e.sequence) from recommendation_event e where e.recommendation_id = r.id),
        answers = (select e.content -> 'answers' from recommendation_event e where e.recommendation_id = r.id and e.sequence = 1);`);
  }
}
