/** The statements of the raw peer. Each answers the same facts as the other two servers, as JSON. */

/** The civil day of the province, whatever zone the database keeps. */
export const TODAY = `(now() at time zone 'Asia/Ho_Chi_Minh')::date`;

/** After a code, so that the whole list can be walked; measured from its beginning. */
export const LIST = `
  select p.code, p.title, p.review_status as "reviewStatus", json_build_object('name', f.name) as field, json_build_object('name', a.name) as agency
  from procedure p left join field f on f.id = p.field_id left join agency a on a.id = p.agency_id
  where p.review_status = $1 and p.code > $2 order by p.code limit 20`;

const part = (table: string, columns: string): string =>
  `(select coalesce(json_agg(x order by x.position), '[]') from (select position, ${columns} from ${table} where version_id = v.id) x)`;

export const PROCEDURE = `
  select p.code, v.title, p.review_status as "reviewStatus", v.number, v.valid_from::text as "validFrom", v.valid_to::text as "validTo",
    ${part('time_limit', 'kind, channel, unit, min, max')} as "timeLimits",
    (select t.time_limits from local_terms t where t.version_id = v.id and t.valid_from <= ${TODAY}
      and (t.valid_to is null or t.valid_to > ${TODAY})) as promised,
    ${part('component', 'name, originals, copies')} as components,
    ${part('form', 'code, name')} as forms,
    ${part('requirement', 'text')} as requirements,
    ${part('fee', 'amount, note')} as fees
  from procedure p join procedure_version v on v.procedure_id = p.id and v.state <> 'DRAFT'
    and v.valid_from <= ${TODAY} and (v.valid_to is null or v.valid_to > ${TODAY})
  where p.code = $1`;

export const QUEUE = `
  select a.code, a.state, a.due_at as "dueAt", json_build_object('code', p.code, 'title', p.title) as procedure,
    json_build_object('name', h.name) as holder, json_build_object('kind', a.last_kind, 'at', a.last_at) as "lastEvent"
  from application a join procedure p on p.id = a.procedure_id left join agency h on h.id = a.holder_agency_id
  where a.open and a.holder_agency_id = $1 order by a.urgency, a.id limit 20`;

/** One row like a given one, with a number of the counter and a first event, in one statement. */
const receive = (id: string, like: string, key: string, name: string): string => `
  with pattern as (select * from application where code = ${like}),
  counted as (
    insert into code_counter as c (agency_id, day, last) select receiving_agency_id, date '2000-01-01', 1 from pattern
    on conflict (agency_id, day) do update set last = c.last + 1 returning last),
  event as (
    insert into application_event (application_id, sequence, kind, at, recorded_at, hash)
    values (${id}, 1, 'RECEIVED', now(), now(), sha256(convert_to(${key}, 'UTF8'))))
  insert into application (id, code, receive_key, receive_hash, procedure_id, version_id, local_terms_id, channel, terms,
    receiving_agency_id, deciding_agency_id, applicant_name, state, received_at, received_on, original_due_at, due_at, due_on,
    overdue_at, holder_agency_id, last_sequence, last_kind, last_at, last_recorded_at, last_hash, demo)
  select ${id}, 'PEER-' || lpad(counted.last::text, 6, '0'), ${key}, receive_hash, procedure_id, version_id, local_terms_id, channel, terms,
    receiving_agency_id, deciding_agency_id, ${name}, 'RECEIVED', now(), current_date, original_due_at, original_due_at, due_on,
    overdue_at, receiving_agency_id, 1, 'RECEIVED', now(), now(), sha256(convert_to(${key}, 'UTF8')), true
  from pattern, counted`;

export const RECEIVE = `${receive('$1', '$2', '$3', '$4')}
  returning id, code, state, received_at as "receivedAt", due_at as "dueAt", original_due_at as "originalDueAt", version`;

/** The same statement as a function, which PostGraphile offers as a mutation: its own way to one act in one transaction. */
export const RECEIVE_FUNCTION = `
  create or replace function receive_like(new_id uuid, like_code text, key text, name text) returns application
  language sql volatile as $$ ${receive('new_id', 'like_code', 'key', 'name')} returning application.* $$`;
