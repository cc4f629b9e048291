import { Migration } from '@mikro-orm/migrations';

/** The catalogue's own log, decisions that bundle recommendations, and what of an issued one may be undone. */
export class Enactment extends Migration {
  override up(): void {
    this.addSql(`
      create table decision (
        id uuid primary key,
        state text not null check (state in ('DRAFT','ISSUED','WITHDRAWN')),
        number text,
        title text not null,
        issuer text,
        signed_on date,
        announced_on date,
        effective_on date,
        public_on date,
        created_by uuid not null references account,
        created_at timestamptz not null,
        issued_by uuid references account,
        issued_at timestamptz,
        -- First and last day on which something of it takes effect.
        first_day date,
        last_day date,
        withdrawn_by uuid references account,
        withdrawn_at timestamptz,
        withdrawal_number text,
        withdrawal_reason text,
        -- Copies of what was recorded last: when it was done.
        announced_done_on date,
        entered_done_on date,
        public_done_on date,
        sequence integer not null,
        check (state = 'DRAFT' or (number is not null and signed_on is not null and announced_on is not null
          and effective_on is not null and issued_by is not null and issued_at is not null and first_day is not null)),
        check ((state = 'WITHDRAWN') = (withdrawn_at is not null))
      );
      create index decision_state on decision (state, id desc);
      create index decision_to_come on decision (last_day) where state = 'ISSUED';
      -- One decision bears one number (*ours*: whatever the issuer, since all are the province's own).
      create unique index decision_number on decision (number, signed_on) where state = 'ISSUED';

      create table decision_item (
        decision_id uuid not null references decision,
        recommendation_id uuid not null references recommendation,
        position integer not null,
        -- Written when it is issued: the day, and whether that day was reached.
        takes_effect_on date,
        active boolean not null default false,
        enacted boolean not null default false,
        primary key (decision_id, recommendation_id)
      );
      create index decision_item_of on decision_item (recommendation_id);
      create unique index decision_item_once on decision_item (recommendation_id) where active;
      create index decision_item_waiting on decision_item (takes_effect_on, recommendation_id) where active and not enacted;

      create table decision_event (
        decision_id uuid not null references decision,
        sequence integer not null check (sequence >= 1),
        kind text not null check (kind in ('DRAFTED','CHANGED','ISSUED','WITHDRAWN','ANNOUNCED','ENTERED','MADE_PUBLIC')),
        at timestamptz not null,
        account_id uuid not null references account,
        content jsonb,
        on_day date,
        number text,
        note text,
        primary key (decision_id, sequence),
        check ((kind in ('DRAFTED','CHANGED')) = (content is not null)),
        check ((kind in ('ANNOUNCED','ENTERED','MADE_PUBLIC')) = (on_day is not null)),
        check (kind <> 'WITHDRAWN' or (note is not null and number is not null))
      );

      alter table procedure_version add column draft_changed_at timestamptz;
      -- Overlays that began with a version which did not come to be: kept, and no longer looked at.
      alter table local_terms add column withdrawn_at timestamptz;
      alter table local_terms drop constraint local_terms_no_overlap;
      alter table local_terms add constraint local_terms_no_overlap
        exclude using gist (version_id with =, daterange(valid_from, valid_to) with &&) where (withdrawn_at is null);
      alter table procedure_link add column on_day date, add column decision_id uuid references decision;

      create table procedure_event (
        procedure_id uuid not null references procedure,
        sequence integer not null check (sequence >= 1),
        kind text not null check (kind in ('PUBLISHED','ENDED','SUCCESSOR','WITHDRAWN')),
        -- Null: loaded, or written before there was a log; then it was always known.
        at timestamptz,
        account_id uuid references account,
        decision_id uuid references decision,
        decision_number text,
        version_id uuid references procedure_version,
        number integer,
        on_day date,
        announced_on date,
        public_on date,
        successor_id uuid references procedure,
        link_kind text check (link_kind in ('REPLACED','MERGED','SPLIT')),
        -- Which entry of the same procedure no longer counts.
        undoes integer,
        note text,
        -- What the rows were before, where undoing has to know.
        before jsonb,
        primary key (procedure_id, sequence),
        check ((kind in ('PUBLISHED','ENDED')) = (version_id is not null and number is not null)),
        check (kind not in ('PUBLISHED','ENDED') or on_day is not null),
        check ((kind = 'SUCCESSOR') = (successor_id is not null and link_kind is not null)),
        check ((kind = 'WITHDRAWN') = (undoes is not null and undoes < sequence))
      );
      create unique index procedure_event_undone on procedure_event (procedure_id, undoes);
      create index procedure_event_version on procedure_event (version_id) where version_id is not null;
      -- What is decided and not yet in force, by its day.
      create index procedure_event_day on procedure_event (on_day, procedure_id, sequence) where kind in ('PUBLISHED','ENDED');
      create index procedure_event_decision on procedure_event (decision_id) where decision_id is not null;`);

    // What is there already: the entries that its rows imply, in the order of the numbers.
    this.addSql(`
      insert into procedure_event (procedure_id, sequence, kind, decision_number, version_id, number, on_day, announced_on, public_on, successor_id, link_kind)
      select procedure_id, row_number() over (partition by procedure_id order by number nulls last, step, successor_id), kind, decision_number,
        version_id, number, on_day, announced_on, public_on, successor_id, link_kind
      from (
        select procedure_id, 1 as step, 'PUBLISHED' as kind, decision_number, id as version_id, number, valid_from as on_day, announced_on, public_on,
          null::uuid as successor_id, null::text as link_kind
        from procedure_version where state <> 'DRAFT'
        union all
        select procedure_id, 2, 'ENDED', end_decision_number, id, number, valid_to, null, null, null, null
        from procedure_version where state = 'ENDED' and valid_to is not null
        union all
        select l.predecessor_id, 3, 'SUCCESSOR', l.decision_number, null, null, v.valid_to, null, null, l.successor_id, l.kind
        from procedure_link l left join lateral (select max(valid_to) as valid_to from procedure_version where procedure_id = l.predecessor_id and state = 'ENDED') v on true
      ) implied;
      update procedure_link l set on_day = e.on_day from procedure_event e
      where e.procedure_id = l.predecessor_id and e.kind = 'SUCCESSOR' and e.successor_id = l.successor_id;`);

    // An issued decision may be withdrawn before its day: only then, and only while no file refers to the version, does
    // a published version become a draft again.
    this.addSql(`
      create or replace function version_is_frozen() returns trigger language plpgsql as $$
      declare
        kept text[] := '{state,valid_to,public_on,end_decision_number,version}';
      begin
        if tg_op = 'DELETE' then
          if old.state <> 'DRAFT' then
            raise exception 'version % is published and cannot be deleted', old.id using errcode = 'MC001';
          end if;
          return old;
        end if;
        if old.state <> 'DRAFT' and new.state = 'DRAFT' then
          -- The log says first that its publication never was.
          if old.state <> 'PUBLISHED' or old.valid_to is not null or exists (select 1 from application where version_id = old.id)
            or not exists (select 1 from procedure_event where version_id = old.id and kind = 'PUBLISHED')
            or exists (select 1 from procedure_event p where p.version_id = old.id and p.kind = 'PUBLISHED'
              and not exists (select 1 from procedure_event w where w.procedure_id = p.procedure_id and w.undoes = p.sequence)) then
            raise exception 'version % is published and cannot become a draft again', old.id using errcode = 'MC001';
          end if;
          kept := kept || '{valid_from,announced_on,effective_on,decision_number,published_by}'::text[];
        end if;
        if old.state <> 'DRAFT' and to_jsonb(new) - kept is distinct from to_jsonb(old) - kept then
          raise exception 'version % is published: its content is frozen', old.id using errcode = 'MC001';
        end if;
        return new;
      end $$;`);
  }
}
