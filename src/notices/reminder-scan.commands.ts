import type pg from 'pg';
import { civilDateAt } from '../calendar/civil-date.ts';
import { inForce } from '../sla/clock-policy.ts';
import type { Rules } from '../sla/rules.ts';
import { type HoursRule, leadOn, type LeadRule, windowOf, withinHours } from './lead-times.ts';
import { REMINDERS, type Reminder } from './notice-kinds.ts';

/** Where a reminder finds its files: what must hold of the row, the instant looked at, and the instant that it reminds of. */
const FINDS = {
  DUE_SOON: { where: 'a.open', looked: 'a.overdue_at', of: 'a.due_at' },
  DUE_TODAY: { where: 'a.open', looked: 'a.overdue_at', of: 'a.due_at' },
  OVERDUE: { where: 'a.open', looked: 'a.overdue_at', of: 'a.due_at' },
  APOLOGY_DUE: { where: 'a.open and a.reappointed_at is null', looked: 'a.overdue_at', of: 'a.due_at' },
  PAPERS_DUE: { where: `a.state = 'AWAITING_DOCUMENTS'`, looked: 'a.applicant_due_at', of: 'a.applicant_due_at' },
  ANSWER_DUE: {
    where: `a.answered_at is null and a.state = 'SUBMITTED'`,
    looked: 'a.answer_due_at',
    of: 'a.answer_due_at',
  },
  // A past case out of a register was collected, or not, long before this installation knew of it.
  NOT_COLLECTED: {
    where: `a.state = 'RESOLVED' and a.imported_source is null`,
    looked: 'a.resolved_at',
    of: 'a.resolved_at',
  },
} as const satisfies Record<Reminder, { where: string; looked: string; of: string }>;

/** Rows a statement: a scan that finds a flood goes on with the next. */
const BATCH = 1_000;

/**
 * Writes a reminder for each file in question that has none for this instant. The unique key decides, the look before it
 * only spares the attempt: two scans at once write one row.
 */
export const scanStatement = (reminder: Reminder): string => {
  const { where, looked, of } = FINDS[reminder];
  return `insert into notice_outbox (application_id, kind, due_at, at)
    select a.id, '${reminder}', ${of}, $3 from application a
     where ${where} and ${looked} > $1 and ${looked} <= $2
       and not exists (select 1 from notice_outbox o
         where o.application_id = a.id and o.kind = '${reminder}' and o.due_at = ${of})
     order by ${looked}, a.id limit ${BATCH}
    on conflict do nothing`;
};

export interface Scan {
  readonly db: Pick<pg.Pool, 'query'>;
  readonly rules: Rules;
  readonly now: Date;
}

/** Looks for everything that time alone has brought by now; answers how many reminders it wrote. */
export async function scanReminders({ db, rules, now }: Scan): Promise<number> {
  // The rows hold what the typed seeds or an admin's checked act wrote.
  const leads = rules.rowsOf('noticeLeads').map(({ value }) => value as LeadRule);
  const hours = rules.rowsOf('noticeHours').map(({ value }) => value as HoursRule);
  if (!withinHours(hours, now)) return 0;
  const signedDaysBefore = inForce(rules.policies.apologies, civilDateAt(now))?.workingDaysBefore ?? 1;
  let written = 0;
  for (const reminder of REMINDERS) {
    const lead = leadOn(leads, reminder, now);
    if (!lead) continue;
    const { from, to } = windowOf(reminder, lead, now, rules.calendar, signedDaysBefore);
    for (;;) {
      const { rowCount } = await db.query({
        name: `notices.scan-${reminder}`,
        text: scanStatement(reminder),
        values: [from, to, now],
      });
      written += rowCount ?? 0;
      if ((rowCount ?? 0) < BATCH) break;
    }
  }
  return written;
}
