import { Migration } from '@mikro-orm/migrations';

/** Review rounds, recommendations and the figures of printed reports. */
export class Review extends Migration {
  override up(): void {
    this.addSql(`
      create table review_round (
        id uuid primary key,
        name text not null,
        starts_on date not null,
        ends_on date,
        demo boolean not null default false,
        version integer not null default 1
      );
      create table recommendation (
        id uuid primary key,
        round_id uuid references review_round,
        subject text not null check (subject in ('PROCEDURE','FORM','REQUIREMENT')),
        procedure_id uuid not null references procedure,
        form_id uuid,
        requirement_id uuid,
        verdict text not null check (verdict in ('KEEP','AMEND','REPLACE','ABOLISH')),
        reason text not null check (btrim(reason) <> ''),
        part_concerned text,
        necessary boolean, necessary_reason text,
        reasonable boolean, reasonable_reason text,
        lawful boolean, lawful_reason text,
        successor_id uuid references procedure,
        state text not null default 'DRAFT' check (state in ('DRAFT','SUBMITTED','APPROVED','RETURNED','ENACTED')),
        proposed_by uuid,
        proposed_at timestamptz not null,
        decided_by uuid,
        decided_at timestamptz,
        decision_note text,
        demo boolean not null default false,
        version integer not null default 1,
        -- Nobody approves their own proposal.
        constraint recommendation_two_people check (demo or decided_by is null or decided_by is distinct from proposed_by),
        check (state not in ('APPROVED','RETURNED','ENACTED') or decided_at is not null),
        check ((subject = 'FORM') = (form_id is not null)),
        check ((subject = 'REQUIREMENT') = (requirement_id is not null))
      );
      create index recommendation_procedure on recommendation (procedure_id, decided_at desc);
      create index recommendation_state on recommendation (state, proposed_at, id);

      create table reported_figure (
        key text primary key,
        position integer not null unique,
        section text not null,
        label_vi text not null,
        label_en text not null,
        printed numeric,
        printed_text text not null,
        sum_of_parts numeric,
        counted_by text,
        source text not null,
        note_vi text,
        note_en text,
        matched_by_construction boolean not null default false
      );`);
  }
}
