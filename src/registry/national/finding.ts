/**
 * What a person should look at after a record was read. Two kinds: a part that was not understood and stands
 * raw in the draft, and a part that was understood but looks wrong in the data (`understood: true`).
 */

/** Parts whose shares are reported; each row or cell of the flattened tables counts once. */
export const PARTS = [
  'channelRows',
  'timeLimits',
  'fees',
  'components',
  'results',
  'legalDocuments',
  'agencies',
  'levels',
  'audiences',
] as const;
export type Part = (typeof PARTS)[number];

export interface Tally {
  readonly total: number;
  readonly understood: number;
}

export type FindingProblem =
  // the line or the record as a whole
  | 'BAD_UTF8'
  | 'BAD_JSON'
  | 'LINE_TOO_LONG'
  | 'NOT_AN_OBJECT'
  | 'DUPLICATE_CODE'
  | 'MISSING_FIELD'
  | 'WRONG_TYPE'
  | 'REFUSED_TEXT'
  | 'UNKNOWN_FIELD'
  | 'CODE_NOT_UNDERSTOOD'
  // a table
  | 'NOT_A_TABLE'
  | 'EMPTY_CELL'
  | 'STRAY_TEXT'
  // a row or a cell
  | 'ROW_NOT_UNDERSTOOD'
  | 'FUSED_DIGITS'
  | 'LIMIT_NOT_UNDERSTOOD'
  | 'FEE_NOT_UNDERSTOOD'
  | 'NOTE_NOT_CLOSED'
  | 'NO_COUNT'
  | 'NO_NAME'
  | 'FORM_NOT_SPLIT'
  | 'RESULT_CODE_NOT_UNDERSTOOD'
  | 'DOCUMENT_NOT_UNDERSTOOD'
  | 'LEVEL_NOT_UNDERSTOOD'
  | 'AUDIENCE_NOT_UNDERSTOOD'
  // understood, but a person should look
  | 'FREE_BESIDE_A_FEE'
  | 'FEE_VERY_SMALL'
  | 'UNIT_BESIDE_ANOTHER'
  | 'SEVERAL_LIMITS'
  | 'HOURS_OF_A_DAY';

export interface Finding {
  /** National code of the record, null where it could not be read. */
  readonly code: string | null;
  /** Line of the file, from 1; null for a record that came from no file. */
  readonly line: number | null;
  /** The portal's own name of the field; '' for a finding about the whole line. */
  readonly field: string;
  /** Where in the field, such as `row 2, ONLINE`; '' for the whole field. */
  readonly place: string;
  readonly problem: FindingProblem;
  /** False: the part was not understood. True: it was, and the data look wrong. */
  readonly understood: boolean;
  /** The text in question, whole. */
  readonly text: string;
  /** What the draft keeps of it; '' where it keeps nothing but this finding. */
  readonly kept: string;
}

/** A finding before the record is known that it belongs to. */
export type Observation = Omit<Finding, 'code' | 'line'>;

/** What a part's parser gives back beside its own result. */
