import { holidayRule } from '../../src/calendar/notice.ts';
import type { HolidayRule } from '../../src/calendar/calendar-data.ts';

const LABOUR_CODE_1994 = 'Bộ luật Lao động 1994 Đ73';
const LABOUR_CODE_2012 = 'Bộ luật Lao động 2012 Đ115';
const LABOUR_CODE_2019 = 'Bộ luật Lao động 2019 Đ112';

/**
 * Holidays as the Labour Code sets them, dated: what a year is computed from while its notice is not there. Moves off a
 * weekend are made by the calendar. Offsets of Tết count from the first day of the lunar year, its eve being −1.
 */
export const holidayRules: readonly HolidayRule[] = [
  holidayRule({
    holiday: 'NEW_YEAR',
    place: { calendar: 'SOLAR', month: 1, day: 1, offsets: [0] },
    from: '1990-01-01',
    to: null,
    source: `${LABOUR_CODE_1994}; ${LABOUR_CODE_2012}; ${LABOUR_CODE_2019}`,
  }),
  holidayRule({
    holiday: 'TET',
    place: { calendar: 'LUNAR', month: 1, day: 1, offsets: [-1, 0, 1, 2] },
    from: '1990-01-01',
    to: '2013-04-30',
    source: LABOUR_CODE_1994,
  }),
  holidayRule({
    holiday: 'TET',
    place: { calendar: 'LUNAR', month: 1, day: 1, offsets: [-1, 0, 1, 2, 3] },
    from: '2013-05-01',
    to: null,
    source: `${LABOUR_CODE_2012}; ${LABOUR_CODE_2019}; which five days is ours: the eve and four days`,
  }),
  holidayRule({
    holiday: 'HUNG_KINGS',
    place: { calendar: 'LUNAR', month: 3, day: 10, offsets: [0] },
    from: '2007-04-11',
    to: null,
    source: `Luật 84/2007/QH11 (first day unverified); ${LABOUR_CODE_2012}; ${LABOUR_CODE_2019}`,
  }),
  holidayRule({
    holiday: 'REUNIFICATION',
    place: { calendar: 'SOLAR', month: 4, day: 30, offsets: [0] },
    from: '1990-01-01',
    to: null,
    source: `${LABOUR_CODE_1994}; ${LABOUR_CODE_2012}; ${LABOUR_CODE_2019}`,
  }),
  holidayRule({
    holiday: 'LABOUR',
    place: { calendar: 'SOLAR', month: 5, day: 1, offsets: [0] },
    from: '1990-01-01',
    to: null,
    source: `${LABOUR_CODE_1994}; ${LABOUR_CODE_2012}; ${LABOUR_CODE_2019}`,
  }),
  holidayRule({
    holiday: 'NATIONAL',
    place: { calendar: 'SOLAR', month: 9, day: 2, offsets: [0] },
    from: '1990-01-01',
    to: '2020-12-31',
    source: `${LABOUR_CODE_1994}; ${LABOUR_CODE_2012}`,
  }),
  holidayRule({
    holiday: 'NATIONAL',
    // Monday, Thursday and Sunday take the day after, the others the day before: the choice of all notices of 2021–2026.
    place: { calendar: 'SOLAR_WITH_NEIGHBOUR', month: 9, day: 2, afterOn: [1, 4, 7] },
    from: '2021-01-01',
    to: null,
    source: `${LABOUR_CODE_2019} ("02 days: 2 September and one day before or after"); which neighbour is ours, after the notices of 2021–2026`,
  }),
  holidayRule({
    holiday: 'CULTURE',
    place: { calendar: 'SOLAR', month: 11, day: 24, offsets: [0] },
    from: '2026-07-01',
    to: null,
    source: 'Vietnam Culture Day, a day off from 1 July 2026 (annual notice of 2026)',
  }),
];
