import { CalendarError } from '../../calendar/calendar-error.ts';
import { civilMinute } from '../../calendar/civil-date.ts';
import { CALENDAR_RANGE } from '../../calendar/working-calendar.ts';
import { Problem } from '../../problem.ts';

/** What was received, and when: what a calendar or policy may have no answer for. */
export interface AskedOfCalendar {
  readonly procedureCode: string;
  readonly receivedAt: Date;
}

/**
 * Does what needs the calendar. Where it gives no answer the person at the desk is told: the day of receipt lies outside it
 * (DATE_OUT_OF_RANGE), no rule held then (POLICY_INVALID), or the published limit leads out of it (LIMIT_OUT_OF_CALENDAR),
 * which whoever keeps the procedure has to correct.
 */
export function withinCalendar<T>({ procedureCode, receivedAt }: AskedOfCalendar, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof CalendarError)) throw error;
    const { day } = civilMinute(receivedAt);
    if (!(CALENDAR_RANGE.first <= day && day <= CALENDAR_RANGE.last))
      throw new Problem('DATE_OUT_OF_RANGE', { path: ['input', 'enteredLate', 'receivedAt'] });
    const path = ['input', 'procedureCode'];
    switch (error.code) {
      case 'POLICY_INVALID':
        throw new Problem('POLICY_INVALID', { path, params: error.params });
      case 'DATE_OUT_OF_RANGE':
      case 'LIMIT_INVALID':
        throw new Problem('LIMIT_OUT_OF_CALENDAR', { path, params: { code: procedureCode } });
      default:
        throw error;
    }
  }
}
