import { Migration } from '@mikro-orm/migrations';

/** Parts of a version that freeze with it. */
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

/** Tables whose change makes the published catalogue another one. */
const CATALOGUE = [
  'agency',
  'agency_code',
  'field',
  'procedure',
  'procedure_link',
  'procedure_version',
  'legal_document',
  'local_terms',
  'local_agency',
  'synonym',
  ...PARTS,
];

/** Agencies, fields, procedures and their versions; the rules that only the database can keep are kept here. */
export class Registry extends Migration {
  override up(): void {
    // Trusted extensions: the owner of the database may create them (PostgreSQL 13 and later).
    this.addSql('create extension if not exists btree_gist');
    this.addSql('create extension if not exists pg_trgm');
    this.addSql('create extension if not exists unaccent');

    this.addSql(`
      create table agency (
        id uuid primary key,
        code text not null,
        name text not null,
        name_en text,
        level text not null check (level in ('MINISTRY','PROVINCE','DISTRICT','COMMUNE')),
        one_stop_mode text not null default 'NONE' check (one_stop_mode in ('NONE','ONE_STOP','INTERLINKED')),
        parent_id uuid references agency,
        valid_from date,
        valid_to date,
        phone text,
        address text,
        demo boolean not null default false,
        demo_note text,
        version integer not null default 1,
        check (valid_to is null or valid_from is null or valid_from < valid_to)
      );
      create index agency_parent on agency (parent_id);
      create table agency_code (
        id uuid primary key,
        agency_id uuid not null references agency,
        code text not null,
        valid_from date,
        valid_to date,
        exclude using gist (code with =, daterange(valid_from, valid_to) with &&)
      );
      create index agency_code_agency on agency_code (agency_id);
      create table agency_link (
        predecessor_id uuid not null references agency,
        successor_id uuid not null references agency,
        kind text not null check (kind in ('MERGED','SPLIT','RENAMED')),
        happened_on date not null,
        source text not null,
        primary key (predecessor_id, successor_id)
      );
      create table field (
        id uuid primary key,
        slug text not null unique,
        name text not null,
        name_en text
      );`);

    this.addSql(`
      create table procedure (
        id uuid primary key,
        code text not null unique,
        raw_code text,
        owner_code text,
        title text not null,
        field_id uuid references field,
        agency_id uuid references agency,
        review_status text check (review_status in ('KEEP','AMEND','REPLACE','ABOLISH')),
        source text not null default 'LOCAL' check (source in ('LOCAL','NATIONAL','DEMO')),
        source_url text,
        demo boolean not null default false,
        demo_note text,
        version integer not null default 1
      );
      create index procedure_field on procedure (field_id);
      create index procedure_agency on procedure (agency_id);
      create index procedure_review_status on procedure (review_status);
      create table procedure_link (
        predecessor_id uuid not null references procedure,
        successor_id uuid not null references procedure,
        kind text not null check (kind in ('REPLACED','MERGED','SPLIT')),
        decision_number text,
        primary key (predecessor_id, successor_id),
        check (predecessor_id <> successor_id)
      );
      create index procedure_link_successor on procedure_link (successor_id);

      create table procedure_version (
        id uuid primary key,
        procedure_id uuid not null references procedure,
        number integer not null check (number >= 1),
        state text not null default 'DRAFT' check (state in ('DRAFT','PUBLISHED','SUPERSEDED','ENDED')),
        title text not null,
        valid_from date,
        valid_to date,
        announced_on date,
        effective_on date,
        public_on date,
        decision_number text,
        end_decision_number text,
        levels text[] not null default '{}',
        audiences text[] not null default '{}',
        audience_text text,
        steps text,
        submission text,
        channels text[] not null default '{}',
        sets integer,
        declared_visits integer check (declared_visits >= 0),
        declared_doors integer check (declared_doors >= 0),
        clock_overrides jsonb not null default '[]',
        source_hash text,
        drafted_by uuid,
        published_by uuid,
        demo_note text,
        version integer not null default 1,
        unique (procedure_id, number),
        check (state = 'DRAFT' or (valid_from is not null and decision_number is not null and announced_on is not null and effective_on is not null)),
        check (valid_to is null or valid_from < valid_to),
        -- Validity never overlaps within a procedure: what was in force on a day has one answer.
        constraint procedure_version_no_overlap exclude using gist (procedure_id with =, daterange(valid_from, valid_to) with &&) where (state <> 'DRAFT')
      );
      -- One draft at a time, so that a re-import and a colleague cannot fork the next version.
      create unique index procedure_version_one_draft on procedure_version (procedure_id) where (state = 'DRAFT');`);

    this.addSql(`
      create table procedure_case (
        id uuid primary key, version_id uuid not null references procedure_version on delete cascade, position integer not null,
        name text not null,
        unique (version_id, name)
      );
      create table time_limit (
        id uuid primary key, version_id uuid not null references procedure_version on delete cascade, position integer not null,
        kind text not null default 'STATUTORY' check (kind in ('STATUTORY','COMMITTED')),
        channel text check (channel in ('DIRECT','ONLINE','POST')),
        case_name text,
        min integer check (min >= 0),
        max integer check (max >= 0),
        unit text check (unit in ('WORKING_DAY','CALENDAR_DAY','MONTH','WORKING_HOUR','SAME_DAY')),
        note text,
        check (min is null or max is null or min <= max)
      );
      create table component (
        id uuid primary key, version_id uuid not null references procedure_version on delete cascade, position integer not null,
        case_name text,
        name text not null,
        originals integer check (originals >= 0),
        copies integer check (copies >= 0),
        mandatory boolean not null default true,
        issued_by_state boolean,
        form_code text
      );
      create table form (
        id uuid primary key, version_id uuid not null references procedure_version on delete cascade, position integer not null,
        code text not null,
        name text not null,
        file_name text
      );
      create table requirement (
        id uuid primary key, version_id uuid not null references procedure_version on delete cascade, position integer not null,
        text text not null
      );
      create table fee (
        id uuid primary key, version_id uuid not null references procedure_version on delete cascade, position integer not null,
        channel text check (channel in ('DIRECT','ONLINE','POST')),
        case_name text,
        amount bigint check (amount >= 0),
        note text,
        flag text check (flag in ('FREE_BESIDE_A_FEE'))
      );
      create table procedure_result (
        id uuid primary key, version_id uuid not null references procedure_version on delete cascade, position integer not null,
        code text,
        name text not null
      );
      create table legal_document (
        id uuid primary key,
        number text not null unique,
        title text not null,
        kind text,
        issuer text,
        issued_on date,
        effective_on date,
        expired_on date,
        demo boolean not null default false
      );
      create table version_legal_document (
        id uuid primary key, version_id uuid not null references procedure_version on delete cascade, position integer not null,
        document_id uuid not null references legal_document
      );
      create table version_agency (
        id uuid primary key, version_id uuid not null references procedure_version on delete cascade, position integer not null,
        role text not null check (role in ('DECIDING','DELEGATED','IMPLEMENTING','COORDINATING','RECEIVING')),
        name text not null,
        agency_id uuid references agency
      );`);
    for (const part of PARTS) this.addSql(`create index ${part}_version on ${part} (version_id, position)`);

    this.addSql(`
      create table local_terms (
        id uuid primary key,
        version_id uuid not null references procedure_version,
        valid_from date not null,
        valid_to date,
        decision_number text,
        time_limits jsonb not null default '[]',
        fees jsonb not null default '[]',
        steps jsonb not null default '[]',
        set_by uuid,
        demo boolean not null default false,
        version integer not null default 1,
        check (valid_to is null or valid_from < valid_to),
        constraint local_terms_no_overlap exclude using gist (version_id with =, daterange(valid_from, valid_to) with &&)
      );
      create table local_agency (
        local_terms_id uuid not null references local_terms,
        agency_id uuid not null references agency,
        role text not null check (role in ('DECIDING','DELEGATED','IMPLEMENTING','COORDINATING','RECEIVING')),
        primary key (local_terms_id, agency_id, role)
      );
      create index local_agency_agency on local_agency (agency_id);
      create table synonym (
        phrase text primary key,
        terms text[] not null,
        source text not null
      );
      create table catalogue_revision (
        single boolean primary key default true check (single),
        revision bigint not null default 0
      );
      insert into catalogue_revision default values;`);

    this.addSql(`
      create function version_is_frozen() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' then
          if old.state <> 'DRAFT' then
            raise exception 'version % is published and cannot be deleted', old.id using errcode = 'MC001';
          end if;
          return old;
        end if;
        if old.state <> 'DRAFT' and
           to_jsonb(new) - '{state,valid_to,public_on,end_decision_number,version}'::text[] is distinct from
           to_jsonb(old) - '{state,valid_to,public_on,end_decision_number,version}'::text[] then
          raise exception 'version % is published: its content is frozen', old.id using errcode = 'MC001';
        end if;
        if old.state <> 'DRAFT' and new.state = 'DRAFT' then
          raise exception 'version % is published and cannot become a draft again', old.id using errcode = 'MC001';
        end if;
        return new;
      end $$;
      create trigger version_is_frozen before update or delete on procedure_version for each row execute function version_is_frozen();

      -- Statement-level with transition tables: a bulk load pays one look per statement, not one per row.
      create function part_is_frozen() returns trigger language plpgsql as $$
      begin
        if exists (select 1 from touched t join procedure_version v on v.id = t.version_id where v.state <> 'DRAFT') then
          raise exception '% belongs to a published version: its content is frozen', tg_table_name using errcode = 'MC001';
        end if;
        return null;
      end $$;

      create function catalogue_changed() returns trigger language plpgsql as $$
      begin
        update catalogue_revision set revision = revision + 1;
        notify catalogue_changed;
        return null;
      end $$;`);
    for (const part of PARTS) {
      this.addSql(
        `create trigger ${part}_frozen_new after insert on ${part} referencing new table as touched for each statement execute function part_is_frozen()`,
      );
      this.addSql(
        `create trigger ${part}_frozen_old after delete on ${part} referencing old table as touched for each statement execute function part_is_frozen()`,
      );
      this.addSql(
        `create trigger ${part}_frozen_upd after update on ${part} referencing old table as touched for each statement execute function part_is_frozen()`,
      );
      // Nor may a part of a draft be moved into a published version.
      this.addSql(
        `create trigger ${part}_frozen_moved after update on ${part} referencing new table as touched for each statement execute function part_is_frozen()`,
      );
    }
    for (const table of CATALOGUE) {
      this.addSql(
        `create trigger ${table}_catalogue after insert or update or delete or truncate on ${table} for each statement execute function catalogue_changed()`,
      );
    }
  }
}
