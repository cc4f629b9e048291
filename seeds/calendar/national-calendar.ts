import type { CalendarData, SessionRule } from '../../src/calendar/calendar-data.ts';
import { calendarNotice, sessionRule } from '../../src/calendar/notice.ts';
import { session } from '../../src/calendar/sessions.ts';
import { holidayRules } from './holiday-rules.ts';
import { printedNotices } from './notices.ts';

/** Office hours where an agency has set none of its own. */
export const defaultSessions: readonly SessionRule[] = [
  sessionRule({
    weekdays: [1, 2, 3, 4, 5],
    sessions: [session('07:30', '11:30'), session('13:30', '17:00')],
    from: '1990-01-01',
    to: null,
    source: 'ours: the usual office hours of the province; an agency may set its own',
  }),
];

/** The calendar that motcua starts with: every notice at hand, rules for the other years, default sessions. */
export const nationalCalendarData: CalendarData = {
  notices: printedNotices.map(calendarNotice),
  holidayRules,
  sessions: defaultSessions,
};
