import { fileStaff } from '../desk.permissions.ts';
import { Values } from './sql-values.ts';
import { bucketOf, conditionsOf, type ListConditions } from './work-list-condition.ts';
import { countsFrom, type CountRow, type ListCounts } from './work-list-counts.ts';
import type { QueueFilter } from './work-list-filter.ts';
import { type Asking, countedAtMost, read } from './work-list.queries.ts';

/**
 * All counts beside a work list in one statement and one look at each file: what somebody holds in the scope, and what has
 * ended only where it is asked for. Each row knows which filters it passes; each count leaves its own one out.
 */
export async function countsOf({ db, viewer }: Asking, filter: QueueFilter): Promise<ListCounts> {
  const staff = fileStaff(viewer);
  const values = new Values();
  const conditions = conditionsOf(filter, staff, values);
  const text = countStatement(conditions, filter, values, staff.agencyId);
  const { rows } = await read<CountRow>(db, filter, { text, values: values.all });
  return countsFrom(rows, countedAtMost(filter));
}

/** The statement; its parts are given, so that a test can break one of them. */
export function countStatement(
  { branches, standing, procedure, holder }: ListConditions,
  filter: QueueFilter,
  values: Values,
  agencyId: string,
): string {
  const most = countedAtMost(filter);
  const bucket = bucketOf(filter, values);
  const now = values.of(filter.moments?.now);
  const looked = branches.map(
    // What has ended is not looked at but in the states that are asked for; what is held in every state, for the count by state.
    ({
      scope,
      state,
      grows,
    }) => `(select a.state, a.procedure_id, a.holder_agency_id, a.holder_account_id, a.answer_due_at, a.received_at,
      ${bucket} as bucket, (${state}) as in_state, (${standing}) as in_standing, (${procedure}) as in_procedure, (${holder}) as in_holder
      from application a where ${scope} ${grows ? `and ${state}` : ''} limit ${most + 1})`,
  );
  const but = (...filters: readonly string[]): string =>
    `count(*) filter (where ${filters.map((each) => `in_${each}`).join(' and ')})`;
  const waiting = (condition: string): string => `count(*) filter (where ${condition} and in_procedure and in_holder)`;
  return `with looked as materialized (select * from (${looked.join(' union all ')}) each limit ${most + 1}),
    counted as (
      select grouping(state, bucket, procedure_id, holder_agency_id) as left_out, state, bucket, procedure_id, holder_agency_id, holder_account_id,
        ${but('state', 'standing', 'procedure', 'holder')} as in_all, ${but('standing', 'procedure', 'holder')} as by_state,
        ${but('state', 'procedure', 'holder')} as by_standing, ${but('state', 'standing', 'holder')} as by_procedure,
        ${but('state', 'standing', 'procedure')} as by_holder, count(*) as seen,
        ${waiting(`state = 'SUBMITTED'`)} as to_answer, ${waiting(`state = 'SUBMITTED' and answer_due_at < ${now}::timestamptz`)} as to_answer_late,
        ${waiting(`state = 'AWAITING_DOCUMENTS' and received_at is null`)} as awaited,
        ${waiting(`state = 'RESOLVED'`)} as to_return
      from looked
      group by grouping sets ((), (state), (bucket), (procedure_id), (holder_agency_id, holder_account_id)))
    select case left_out when 15 then 'ALL' when 7 then 'STATE' when 11 then 'STANDING' when 13 then 'PROCEDURE' else 'HOLDER' end as kind,
      case left_out when 7 then state when 11 then bucket when 13 then procedure_id::text when 14 then holder_agency_id::text end as value,
      holder_account_id as "accountId", account.name as officer,
      case left_out when 15 then in_all when 7 then by_state when 11 then by_standing when 13 then by_procedure else by_holder end as count,
      case left_out when 15 then seen end as seen, case left_out when 15 then to_answer end as "toAnswer",
      case left_out when 15 then to_answer_late end as "toAnswerLate", case left_out when 15 then awaited end as "awaitedBeforeReceipt",
      case left_out when 15 then to_return end as "toReturn",
      case left_out when 15 then (select count(*) from (select 1 from application where taker_agency_id = ${values.of(agencyId)} limit ${most}) t) end as "toAccept"
    from counted left join account on account.id = holder_account_id`;
}
