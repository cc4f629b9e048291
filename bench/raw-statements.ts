/** The statements of the raw peer. Each answers the same facts as the other two servers, as JSON. */

export const LIST = `
  select p.code, p.title, p.review_status as "reviewStatus", json_build_object('name', f.name) as field, json_build_object('name', a.name) as agency
  from procedure p left join field f on f.id = p.field_id left join agency a on a.id = p.agency_id
  where p.review_status = $1 order by p.code limit 20`;

const part = (table: string, columns: string): string =>
  `(select coalesce(json_agg(x order by x.position), '[]') from (select position, ${columns} from ${table} where version_id = v.id) x)`;

export const PROCEDURE = `
  select p.code, p.title, p.review_status as "reviewStatus", v.number, v.valid_from as "validFrom", v.valid_to as "validTo",
    ${part('time_limit', 'kind, channel, unit, min, max')} as "timeLimits",
    ${part('component', 'name, originals, copies')} as components,
    ${part('form', 'code, name')} as forms,
    ${part('requirement', 'text')} as requirements,
    ${part('fee', 'amount, note')} as fees
  from procedure p left join procedure_version v on v.procedure_id = p.id and v.state <> 'DRAFT'
    and v.valid_from <= current_date and (v.valid_to is null or v.valid_to > current_date)
  where p.code = $1`;

export const QUEUE = `
  select a.code, a.state, a.due_at as "dueAt", json_build_object('code', p.code, 'title', p.title) as procedure,
    json_build_object('name', h.name) as holder, json_build_object('kind', a.last_kind, 'at', a.last_at) as "lastEvent"
  from application a join procedure p on p.id = a.procedure_id left join agency h on h.id = a.holder_agency_id
  where a.open and a.holder_agency_id = $1 order by a.urgency, a.id limit 20`;

/** One row like a given one, with a number of the counter and a first event, in one statement. */
export const RECEIVE = `
  with pattern as (select * from application where code = $2),
  counted as (
    insert into code_counter as c (agency_id, day, last) select receiving_agency_id, date '2000-01-01', 1 from pattern
    on conflict (agency_id, day) do update set last = c.last + 1 returning last),
  written as (
    insert into application (id, code, receive_key, receive_hash, procedure_id, version_id, channel, terms, receiving_agency_id,
      deciding_agency_id, applicant_name, state, received_at, received_on, original_due_at, due_at, due_on, overdue_at,
      holder_agency_id, last_sequence, last_kind, last_at, last_recorded_at, last_hash, demo)
    select $1::uuid, 'RAW-' || counted.last, $3, receive_hash, procedure_id, version_id, channel, terms, receiving_agency_id,
      deciding_agency_id, $4, 'RECEIVED', now(), current_date, due_at, due_at, due_on, overdue_at,
      receiving_agency_id, 1, 'RECEIVED', now(), now(), last_hash, true
    from pattern, counted returning id, code, state, received_at, due_at, version)
  , event as (
    insert into application_event (application_id, sequence, kind, at, recorded_at, hash)
    select id, 1, 'RECEIVED', now(), now(), decode('00', 'hex') from written)
  select * from written`;
