import { minuteOfDay } from '../../src/calendar/sessions.ts';
import type { HoursRule, LeadRule } from '../../src/notices/lead-times.ts';
import type { Reminder } from '../../src/notices/notice-kinds.ts';
import { dated } from '../../src/sla/policy-rows.ts';

const lead = (
  reminder: Reminder,
  amount: number,
  unit: LeadRule['unit'],
  lookBackDays: number,
  source = 'ours',
): LeadRule => dated('1990-01-01', null, source, { reminder, amount, unit, lookBackDays });

/** When somebody is reminded of what; no decree says, so every row is ours and an installation's own to change. */
export const noticeLeads: readonly LeadRule[] = [
  lead('DUE_SOON', 2, 'WORKING_DAY', 0, 'ours; the same two working days that make a file due soon'),
  lead('DUE_TODAY', 0, 'CALENDAR_DAY', 0),
  lead('OVERDUE', 0, 'CALENDAR_DAY', 30),
  lead('APOLOGY_DUE', 1, 'WORKING_DAY', 0, 'ours; form 04 is signed a working day before the due day at the latest'),
  lead('PAPERS_DUE', 2, 'WORKING_DAY', 0),
  lead('ANSWER_DUE', 2, 'WORKING_HOUR', 7, 'ours; of the 8 working hours that a desk has'),
  lead('NOT_COLLECTED', 7, 'CALENDAR_DAY', 30),
];

export const noticeHours: readonly HoursRule[] = [
  dated('1990-01-01', null, 'ours', { opens: minuteOfDay('07:00'), closes: minuteOfDay('20:00') }),
];
