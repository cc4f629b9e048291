import type { voice as vi } from '../vi/voice.ts';

/** Texts of instructions, ratings and feedback, English. */
export const voice: Readonly<Record<keyof typeof vi, string>> = {
  INSTRUCTION_NOT_LATE: 'This file is not late (or its result was given), so there is nothing to hurry.',
  INSTRUCTION_OUT_OF_REACH: 'Whoever holds the file is not under you; address the agency that decides (DECIDING).',
  INSTRUCTION_UNKNOWN: 'There is no such instruction.',
  INSTRUCTION_NOT_TO_YOU:
    'Only the head or handlers of the agency addressed, or the officer who holds the file, can answer; nobody answers what they sent.',
  INSTRUCTION_NOT_FROM_YOU: 'Only whoever sent the instruction can ask again or close it.',
  INSTRUCTION_CHANGED: 'Somebody has just answered or asked again; load it again, then go on.',
  INSTRUCTION_DONE: 'This instruction is done; send a new one where needed.',
  INSTRUCTION_WORDS_BLANK: 'Write what is asked for (words).',
  INSTRUCTION_ANSWER_BLANK: 'Write the answer to the instruction (words).',
  INSTRUCTION_CLOSE_BLANK: 'No answer came; to close it say why (words).',
  INSTRUCTION_DAY_PAST: 'The day by which an answer is owed cannot lie before today ({today}).',
  AGENCY_OUT_OF_REACH: 'This agency is neither yours nor under it.',
  TRACKED_UNKNOWN: 'No application has this code and token.',
  SCORE_NOT_VALID: 'Choose from 1 (very dissatisfied) to 5 (very satisfied).',
  RATING_BEFORE_RETURN: 'It can be rated once the result was given.',
  RATING_TOO_LATE: 'The time to rate this application is over (it ended with {until}).',
  RATING_GIVEN: 'This application was rated already; what was said first stands.',
  RATING_UNKNOWN: 'There is no such rating.',
  RATING_WITHOUT_WORDS: 'This rating has no words to decide on.',
  COMPLAINT_ELSEWHERE:
    'Complaints are not taken here: write to whoever took the decision or act complained of, or to the province’s citizen reception committee (Law on Complaints 2011). What you sent was not kept.',
  DENUNCIATION_ELSEWHERE:
    'Denunciations are not taken here, to keep you secret: go to the citizen reception committee or the provincial inspectorate, in person or by letter (Law on Denunciations 2018). What you sent was not kept and went to nobody.',
  FEEDBACK_NOBODY_ANSWERS: 'No agency answers for this procedure yet.',
  FEEDBACK_UNKNOWN: 'There is no such feedback.',
  FEEDBACK_CHANGED: 'Somebody has just dealt with this feedback; load it again, then go on.',
  FEEDBACK_ACT_NOT_ALLOWED: 'This cannot be done as the feedback stands; what is hidden must be released again first.',
  RATE_LIMITED: 'Too many requests in a short time; try again in {seconds} seconds.',
};
