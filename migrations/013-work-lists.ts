import { Migration } from '@mikro-orm/migrations';

/** ASCII punctuation and what typographers put in its place: it parts words. No letter of any script is among it. */
const PUNCTUATION = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~«»·–—‘’“”„•';
/** Marks above and below letters, after NFKD: the five tones, circumflex, breve, horn, and those of other Latin spellings. */
const MARKS = String.raw`\0300\0301\0302\0303\0304\0306\0307\0308\0309\030a\030b\030c\031b\0323\0327\0328`;

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Work lists: what they are ordered by, and names and numbers by which a file is found again. */
export class WorkLists extends Migration {
  override up(): void {
    this.addSql(`
      -- What people type is folded by the very functions that fold what is stored, here and nowhere else, so that no
      -- writer of a row can forget it. Nothing hangs on a locale or on the text search configuration.
      create function plain_words(typed text) returns text[] language sql immutable parallel safe return
        array_remove(string_to_array(translate(lower(typed collate "C"), ${quoted(PUNCTUATION)}, repeat(' ', ${PUNCTUATION.length})), ' '), '');
      create function folded_words(typed text) returns text[] language sql immutable parallel safe return
        plain_words(translate(normalize(typed, NFKD), U&'ĐđÐðƉɖ${MARKS}', 'dddddd'));
      -- A number backwards, so that its last digits are its beginning.
      create function folded_number(typed text) returns text language sql immutable parallel safe return
        reverse(translate(lower(typed collate "C"), ' ' || ${quoted(PUNCTUATION)}, ''));
      -- +84 912 … and 0912 … are the same telephone.
      create function folded_phone(typed text) returns text language sql immutable parallel safe return
        case when folded_number(typed) ~ '^\\d{9,10}48$' then left(folded_number(typed), -2) || '0' else folded_number(typed) end;
      -- Words of a name as they are, numbers after a tilde, parts of the code after a number sign, agencies after an at, and a sign for what somebody
      -- holds: what is sought among these is not sought among all that have ended.
      -- Fifty characters tell any word from another; a lexeme of 2 kB would be refused.
      create function application_lexemes(name text, id_number text, phone text, submitter jsonb, code text, agencies uuid[],
        task_agencies jsonb, held boolean)
        returns tsvector language sql immutable parallel safe return
        array_to_tsvector(array(
          select left(word, 50) from unnest(folded_words(name) || folded_words(submitter ->> 'name')) word
          union all select '~' || left(number, 50) from unnest(array[folded_number(id_number), folded_phone(phone),
            folded_number(submitter ->> 'idNumber'), folded_phone(submitter ->> 'phone')]) number where number <> ''
          union all select '#' || left(part, 50) from unnest(plain_words(code)) part
          union all select '@' || agency from unnest(agencies) agency where agency is not null
          union all select '@' || agency from jsonb_array_elements_text(task_agencies) agency
          union all select '!' where held));
      -- Every word, in any order; the last one may be only begun.
      create function find_words(typed text) returns tsquery language sql immutable strict parallel safe return
        (select string_agg('''' || left(word, 50) || case when at = many then ''':*' else '''' end, ' & ')::tsquery
           from (select word, at, count(*) over () as many from unnest(folded_words(typed)) with ordinality as w(word, at)) each);

      drop index application_queue;
      drop index application_mine;
      drop index application_submitted;
      -- PostgreSQL 15 cannot change a generated column, so it is made again.
      alter table application drop column urgency;
      alter table application
        -- When it becomes late, so that all that is late comes first whatever the unit of its limit and whenever its agency
        -- closes; a submission by the desk's own time to answer. What nobody works on now, or whose clock stands, comes last.
        add column urgency timestamptz generated always as (coalesce(
          case when not closed and state in ('RECEIVED','IN_PROGRESS','AWAITING_DOCUMENTS','AWAITING_PAYMENT','STOPPED') then overdue_at
               when state = 'SUBMITTED' then answer_due_at end, 'infinity'::timestamptz)) stored,
        add column came_at timestamptz generated always as (coalesce(submitted_at, received_at)) stored,
        add column lexemes tsvector generated always as (application_lexemes(
          applicant_name, applicant_id_number, applicant_phone, submitter, code,
          array[receiving_agency_id, helping_agency_id, deciding_agency_id], task_agencies, holder_agency_id is not null)) stored;

      -- Only what somebody holds has an urgency: the files that have ended are in none of these four.
      create index application_queue on application (holder_agency_id, urgency, id) where open;
      create index application_mine on application (holder_account_id, urgency, id) where holder_account_id is not null;
      create index application_to_answer_or_return on application (holder_agency_id, urgency, id)
        where not open and holder_agency_id is not null;
      create index application_received_live on application (receiving_agency_id, urgency, id) where holder_agency_id is not null;
      -- What has ended, newest first.
      create index application_ended on application (receiving_agency_id, came_at, id) where holder_agency_id is null;
      -- Files that somebody hands over and nobody has taken yet.
      create index application_taker on application (taker_agency_id, urgency, id) where taker_agency_id is not null;
      create index application_lexemes on application using gin (lexemes);`);
  }
}
