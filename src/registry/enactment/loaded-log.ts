/**
 * Writes the log of procedures that were loaded as rows, not by acts: the entries that their rows imply, with no
 * instant, since what was loaded was always known. Procedures that have a log are left alone. Dates in the rows are
 * what counts, so that the log folds to the rows.
 */
export const LOG_WHAT_WAS_LOADED = `
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
    select predecessor_id, 3, 'SUCCESSOR', decision_number, null, null, on_day, null, null, successor_id, kind from procedure_link
  ) implied
  where not exists (select 1 from procedure_event known where known.procedure_id = implied.procedure_id)`;
