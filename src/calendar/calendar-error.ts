/** What can be wrong with a question put to the calendar or the clock; stable codes that messages are keyed by. */
export type CalendarErrorCode =
  | 'DATE_INVALID'
  | 'INSTANT_INVALID'
  | 'DATE_OUT_OF_RANGE'
  | 'CALENDAR_INVALID'
  | 'LIMIT_INVALID'
  | 'POLICY_INVALID'
  | 'HISTORY_INVALID';

/** The one error that calendar/ and sla/ throw. `params` fill the places in the message of that code. */
export class CalendarError extends Error {
  override readonly name = 'CalendarError';
  readonly code: CalendarErrorCode;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(code: CalendarErrorCode, params: Readonly<Record<string, string | number>> = {}) {
    super(`${code} ${JSON.stringify(params)}`);
    this.code = code;
    this.params = params;
  }
}
