import type { tasks as vi } from '../vi/tasks.ts';

/** Texts of work at several agencies, English. */
export const tasks: Readonly<Record<keyof typeof vi, string>> = {
  HANDOVER_UNDER_WAY:
    'The file is on its way to {taker} and has not been taken; “{actEn}” waits until it is taken, refused or taken back.',
  NO_HANDOVER: 'No hand-over of the file is under way, so “{actEn}” is not possible; it lies at {holder}.',
  HELD_ELSEWHERE: 'The file lies at {holder}; “{actEn}” is only done where the file is. Have it handed over first.',
  TASKS_OPEN: 'Tasks are still open at {agencies}; “{actEn}” waits for them, or the head closes them with the reason.',
  NO_TASK_OPEN: 'No task of this file is open, so “{actEn}” is not possible.',
  HANDOVER_AGENCY_UNKNOWN: 'There is no such agency, or it exists no longer.',
  HANDOVER_AGENCY_NEEDED: 'The agency that is to take the file is needed.',
  HANDOVER_TO_HOLDER: '{agency} holds the file already; within the agency another officer must be named.',
  HANDOVER_FOR_ANOTHER: 'The file is handed to {officer} in person; nobody else takes or refuses it.',
  OFFICER_NOT_AT_WORK: 'The account “{username}” is not an active desk officer or handler of {agency}.',
  ASSIGNED_ALREADY: 'This is assigned to “{username}” already.',
  NOT_YOUR_AGENCY: 'Only the head of {agency} or one above it assigns work there.',
  TASKS_NEEDED: 'At least one task must be named.',
  TOO_MANY_TASKS: 'Too many tasks, at most {limit}.',
  TASK_NOT_OPEN: 'No task {task} is open; open: {open}.',
  TASK_NOT_YOURS: 'The task “{name}” is that of {agency}.',
  TASK_NOT_RECEIVED: 'The file that came with the task “{name}” has not been taken; take it before you finish.',
  TASK_ELSEWHERE: 'The task “{name}” is that of {agency}; the file cannot go elsewhere for it.',
  STEP_UNKNOWN: 'The plan of this file has no step {step}; it has {steps}.',
  STEP_TAKEN: 'The step “{name}” has been opened already.',
  STEP_TOO_EARLY: 'It is not the turn of the step “{name}” yet; first: {before}.',
  STEP_AGENCY_UNKNOWN:
    'The step “{name}” names the agency code {code}, which the catalogue does not have; name the agency.',
  STEP_OF_ANOTHER_AGENCY: 'By the plan the step “{name}” is that of {agency}.',
  STEP_LEADS_TWICE: 'Only one step leads.',
  STEP_BESIDE_NOTHING: 'The first step runs beside no other.',
  STEP_LIMIT_NOT_VALID: 'The time of a step needs a number (1–{limit}) and a unit; “within the day” has no number.',
  ANY_DESK_NOT_ALLOWED: 'On {date} no rule allows {helping} to receive for {receiving}.',
  ANY_DESK_AGENCY_UNKNOWN: 'There is no such agency.',
  VISIT_DAY_NOT_VALID: 'The day must lie between the receipt ({from}) and today ({to}).',
  VISIT_AGENCY_UNKNOWN: 'There is no such agency.',
  TOO_MANY_FILES: 'At most {limit} files at once.',
  FILES_NEEDED: 'At least one file must be named.',
};
