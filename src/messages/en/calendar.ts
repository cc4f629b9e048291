import type { calendar as vi } from '../vi/calendar.ts';

/** Texts of calendar, English. */
export const calendar: Readonly<Record<keyof typeof vi, string>> = {
  LIMIT_INVALID: 'A time limit is a whole number from 1 to 10,000.',
  DATE_OUT_OF_RANGE: 'The day lies outside the working calendar (1990–2100). Choose another day or a shorter limit.',
  POLICY_INVALID: 'No rule was in force on {date} for {what}.',
  SPAN_REVERSED: 'The last day must be the first day or later.',
  SPAN_TOO_LONG: 'At most {days} days can be seen at once.',
};
