import type { desk as vi } from '../vi/desk.ts';

/** Texts of desk, English. */
export const desk: Readonly<Record<keyof typeof vi, string>> = {
  NAME_BLANK: 'A name is needed.',
  TEXT_TOO_LONG: 'Too long, at most {limit} characters.',
  PHONE_NOT_VALID: 'A telephone number has 8–15 digits.',
  TOO_MANY_COMPONENTS: 'Too many papers, at most {limit}.',
  SHEETS_NOT_VALID: 'A number of sheets is a whole number from 0 to {limit}.',
  KEY_NOT_VALID: 'The key that makes a retry harmless has {least}–100 ASCII characters without spaces.',
  KEY_REUSED: 'This key was used for another act or another content ({mutation}); use a new key.',
  PROCEDURE_UNKNOWN: 'No procedure has the code {code}.',
  PROCEDURE_NOT_PUBLISHED: 'Procedure {code} is not published yet; nothing can be received for it.',
  PROCEDURE_NOT_YET_IN_FORCE: 'Procedure {code} takes effect on {date}; nothing can be received for it yet.',
  PROCEDURE_NO_LONGER_RECEIVED: 'Procedure {code} ended on {date} by {decision}; nothing new is received for it.',
  PROCEDURE_REPLACED: 'Procedure {code} ended on {date} by {decision}; it is replaced by {successor}.',
  AGENCY_DOES_NOT_HANDLE: 'Your agency does not receive for procedure {code}; these do: {agenciesEn}.',
  CHANNEL_NOT_OFFERED: 'This procedure is not offered by this channel; offered: {channelsEn}.',
  CASE_NEEDED: 'This procedure has several cases; choose one: {cases}.',
  CASE_UNKNOWN: 'This procedure has no case “{name}”; it has: {cases}.',
  CASE_NOT_USED: 'This procedure has no cases.',
  APPLICATION_UNKNOWN: 'There is no application {code}.',
  VERSION_CONFLICT:
    'The application has changed: {whoEn} – {actEn} at {at}. Load it again (its version is now {version}).',
  VERSION_UNKNOWN:
    'This application never had version {seen}; its version is {version}. Check the code and the version.',
  ACT_NOT_ALLOWED: 'The application is “{stateEn}”, so “{actEn}” is not possible; possible: {allowedEn}.',
  ACT_NOT_YOURS: '“{actEn}” is for {whoEn}; you may not do it.',
  NOT_CARRIED_OUT_YET: '“{actEn}” belongs to the life of an application, but the system does not carry it out yet.',
  ACT_HAS_OWN_OPERATION: '“{actEn}” has an operation of its own: {operation}.',
  GROUND_NEEDED: 'This act needs a ground.',
  NOTE_NEEDED: 'A refusal needs reasons for the applicant.',
  HEAD_NEEDED:
    'This request goes beyond the rule ({breachEn}; the rule: {times} time(s), within {days} working days — {source}). The head must make it on your proposal (proposedBy), and it counts as a breach.',
  PROPOSER_NEEDED:
    'The head asks for papers on somebody else’s proposal: name the account that proposes it (proposedBy).',
  PROPOSER_NOT_VALID:
    'The account “{username}” is not another desk officer or handler at work on this case, so it cannot be the one who proposes.',
  PAPERS_NEEDED: 'At least one paper must be named.',
  PAPER_NOT_AWAITED: '“{name}” was not asked for; awaited: {awaited}.',
  APPLICANT_LIMIT_BEFORE_RECEIPT: 'Before receipt no limit runs for the applicant.',
  LATE_STAYS_LATE:
    'The application is past its due time; by the calendar of today it would not be any more. Only a calendar notice may do that.',
  LIMIT_OUT_OF_CALENDAR:
    'The published time limit of procedure {code} leads out of the working calendar (1990–2100), so nothing can be received; whoever keeps the procedure must correct it.',
  LIMIT_NOT_VALID: 'A limit is a whole number from 1 to {limit}.',
  AMOUNT_NOT_VALID: 'An amount is a whole number of đồng above 0, up to 1,000,000,000,000.',
  FEES_TOO_HIGH: 'All fees of one file together would be above 1,000,000,000,000,000 đồng; check the amount.',
  AMOUNT_DIFFERS: 'The amount differs from what was asked for ({asked} đồng).',
  RECEIPT_NEEDED: 'The number of the receipt is needed.',
  NO_DUE_TIME: 'The application has no due time now, so there is no day to put off.',
  NEW_DATE_NOT_LATER: 'The new date must be after {date}.',
  NEW_DATE_TOO_FAR: 'The new date may lie at most {days} days after the due day.',
  EXTENSION_NOT_GRANTED:
    'No sector law grants more time for this procedure; a letter of apology with a new date is possible (form 04).',
  EXTENSION_OVER_CAP: 'Sector law grants {cap} in all ({source}).',
  EXTENSION_TOO_LATE:
    'An extension is decided at least {days} working day(s) before the due day {dueOn} ({source}); now a letter of apology with a new date is possible (form 04).',
  OPINION_AGENCY_UNKNOWN: 'There is no such agency.',
  OPINION_OF_OWN_AGENCY: '{agency} decides the case itself; ask another agency.',
  OPINION_NOT_AWAITED: 'No opinion of this number is awaited; awaited: {open}.',
  RECEIVED_IN_FUTURE: 'The time of receipt cannot lie in the future.',
  AGENCY_NEEDED: 'Several agencies take this procedure in; choose one (agency): {agenciesEn}.',
  AGENCY_NOT_OFFERED: 'This agency does not take the procedure in; these do (agency): {agenciesEn}.',
  BREACH_ASKED_TOO_OFTEN: 'Papers asked for more often than the rule allows',
  BREACH_ASKED_TOO_LATE: 'Papers asked for later than the rule allows',
  BREACH_APOLOGY_TOO_LATE: 'Letter of apology later than the rule allows',
  BREACH_APOLOGY_REPEATED: 'Letter of apology more often than the rule allows',
  BREACH_EXTENSION_NOT_GRANTED: 'Extension that no law grants',
  BREACH_EXTENSION_OVER_CAP: 'Extension beyond what the law grants',
  BREACH_EXTENSION_TOO_LATE: 'Extension decided later than the rule allows',
  NEXT_STEP_SUBMITTED: 'Handed in; wait until the desk has looked at it and received it.',
  NEXT_STEP_RECEIVED: 'Received and waiting for {agency}; there is nothing for you to do.',
  NEXT_STEP_REJECTED: 'Not received, for the reason below; hand it in again once it is met.',
  NEXT_STEP_REFUSED:
    'It was decided and refused, for the reason below; bring the slip and collect the answer and your originals at {agency}.',
  NEXT_STEP_RESOLVED_POST: 'The result is there; it comes by post, or bring the slip and collect it at {agency}.',
  NEXT_STEP_IN_PROGRESS: '{agency} is working on it; there is nothing for you to do.',
  NEXT_STEP_LATE: 'It is past its due time at {agency}; you may ask there.',
  NEXT_STEP_AWAITING_DOCUMENTS:
    'Bring the papers named in the request to {agency}; the clock stands until they are complete.',
  NEXT_STEP_AWAITING_PAYMENT: 'Pay what the notice names; then work goes on.',
  NEXT_STEP_REAPPOINTED: 'It is past its due time at {agency}, which has apologised and named a new date, {date}.',
  NEXT_STEP_AWAITING_DOCUMENTS_BEFORE: 'Not received yet: hand in the papers that {agency} asked for.',
  NEXT_STEP_AWAITING_DOCUMENTS_LATE:
    'It is past its due time at {agency} and goes on counting as late; the agency asks you for more papers.',
  NEXT_STEP_AWAITING_PAYMENT_LATE:
    'It is past its due time at {agency} and goes on counting as late; pay what the notice names.',
  NEXT_STEP_CLOSED: 'Stopped and closed for good, see the notice of {agency}; you may hand in a new application.',
  NEXT_STEP_WITHDRAWN: 'Withdrawn as asked; nothing follows.',
  NEXT_STEP_STOPPED: 'Work is stopped; see the reasons in the notice of {agency}.',
  NEXT_STEP_RESOLVED: 'The result is there; bring the slip and collect it at {agency}.',
  NEXT_STEP_RETURNED: 'The result was given; nothing follows.',
};
