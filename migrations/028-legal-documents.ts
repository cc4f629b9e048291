import { Migration } from '@mikro-orm/migrations';

/** A register of legal documents as folds of events, what ends them, and what a review thinks of them. */
export class LegalDocuments extends Migration {
  override up(): void {
    // The same folding as src/registry/search/fold.ts, for columns that whoever writes a document need not know of.
    this.addSql(`
      create function motcua_folded(words text) returns text language sql immutable strict parallel safe as $fold$
        select btrim(regexp_replace(
          translate(regexp_replace(normalize(lower(normalize(words, NFKD)), NFKD), '[\\u0300-\\u036f]', '', 'g'), 'đĐðÐɖƉ', 'dddddd'),
          '[^[:alnum:]]+', ' ', 'g'))
      $fold$;`);
    this.addSql(`
      alter table legal_document
        add column folded text generated always as (motcua_folded(title)) stored,
        -- 63/2010/NĐ-CP = 63/2010/ND-CP = 063/2010/nđ-cp.
        add column number_key text generated always as (regexp_replace(motcua_folded(number), '(^| )0+([0-9])', '\\1\\2', 'g')) stored,
        -- How many events it has, also what an act on it must have seen; 0: named by a procedure, not in the register yet.
        add column sequence integer not null default 0,
        -- From when it holds no longer in part; expired_on says the same of the whole. Copies of what the events say.
        add column expired_part_on date,
        -- The latest approved opinion, a copy.
        add column review_opinion text check (review_opinion in ('KEEP','TO_AMEND','TO_REPEAL','EXPIRED'));
      create index legal_document_folded on legal_document using gin (folded gin_trgm_ops);
      create index legal_document_number_like on legal_document using gin (number_key gin_trgm_ops);
      create index legal_document_same_number on legal_document (number_key);
      create index legal_document_newest on legal_document (coalesce(issued_on, '-infinity'::date) desc, id desc);
      create index legal_document_reviewed on legal_document (review_opinion);
      create index version_legal_document_of on version_legal_document (document_id);

      create table legal_document_event (
        document_id uuid not null references legal_document,
        sequence integer not null check (sequence >= 1),
        kind text not null check (kind in ('ENTERED','CHANGED','RELATED','EXPIRED','WITHDRAWN')),
        at timestamptz not null,
        -- Null: whoever runs the server, from a file.
        account_id uuid references account,
        content jsonb not null,
        primary key (document_id, sequence),
        check ((kind = 'ENTERED') = (sequence = 1))
      );
      create table legal_document_relation (
        document_id uuid not null references legal_document,
        -- Of the event that says so.
        sequence integer not null,
        kind text not null check (kind in ('AMENDS','REPLACES','REPEALS')),
        by_id uuid not null references legal_document,
        scope text not null check (scope in ('WHOLE','PART')),
        from_on date not null,
        note text,
        primary key (document_id, sequence),
        check (by_id <> document_id)
      );
      create index legal_document_relation_by on legal_document_relation (by_id);

      create table legal_document_opinion (
        id uuid primary key,
        document_id uuid not null references legal_document,
        opinion text not null check (opinion in ('KEEP','TO_AMEND','TO_REPEAL','EXPIRED')),
        reason text not null check (btrim(reason) <> ''),
        state text not null default 'SUBMITTED' check (state in ('SUBMITTED','APPROVED','RETURNED')),
        proposed_by uuid references account,
        proposed_at timestamptz not null,
        decided_by uuid references account,
        decided_at timestamptz,
        note text,
        demo boolean not null default false,
        -- Nobody signs their own opinion.
        constraint legal_document_opinion_two_people check (demo or decided_by is null or decided_by is distinct from proposed_by),
        check ((state = 'SUBMITTED') = (decided_at is null)),
        check (state <> 'RETURNED' or note is not null)
      );
      create unique index legal_document_opinion_one_open on legal_document_opinion (document_id) where state = 'SUBMITTED';
      create index legal_document_opinion_of on legal_document_opinion (document_id, decided_at desc);
      create table legal_document_opinion_event (
        opinion_id uuid not null references legal_document_opinion,
        sequence integer not null check (sequence in (1, 2)),
        kind text not null check (kind in ('SUBMITTED','APPROVED','RETURNED')),
        at timestamptz not null,
        account_id uuid references account,
        note text,
        primary key (opinion_id, sequence),
        check ((kind = 'SUBMITTED') = (sequence = 1))
      );`);
  }
}
