/**
 * Who may do what where, written down from domain section 3 by hand and apart from the product's own table: an oracle
 * for the walk over every place, act and person, and for the model of the life cycle.
 */

/** Where an application can be, told apart as finely as any right asks. */
export const PLACES = [
  'SUBMITTED',
  'ASKED', // Papers are awaited before receipt.
  'RECEIVED',
  'IN_PROGRESS',
  'OPINION', // In progress, and another agency's opinion is awaited.
  'ON_ITS_WAY', // In progress, and handed over to another agency that has not answered.
  'TASK', // In progress, and a task is open at the deciding agency.
  'PAPERS',
  'PAYMENT',
  'STOPPED',
  'CLOSED',
  'RESOLVED',
  'RETURNED',
  'REJECTED',
  'WITHDRAWN',
] as const;
export type Place = (typeof PLACES)[number];

/** State by the national portal's name. */
export const STATE_OF: Readonly<Record<Place, string>> = {
  SUBMITTED: 'SUBMITTED',
  ASKED: 'AWAITING_DOCUMENTS',
  RECEIVED: 'RECEIVED',
  IN_PROGRESS: 'IN_PROGRESS',
  OPINION: 'IN_PROGRESS',
  ON_ITS_WAY: 'IN_PROGRESS',
  TASK: 'IN_PROGRESS',
  PAPERS: 'AWAITING_DOCUMENTS',
  PAYMENT: 'AWAITING_PAYMENT',
  STOPPED: 'STOPPED',
  CLOSED: 'STOPPED',
  RESOLVED: 'RESOLVED',
  RETURNED: 'RETURNED',
  REJECTED: 'REJECTED',
  WITHDRAWN: 'WITHDRAWN',
};

/** People by role and by where they stand to the case: its own agency, one above, one that has nothing to do with it. */
export type Person = `${'own' | 'above' | 'other'} ${
  | 'DESK'
  | 'HANDLER'
  | 'HEAD'
  | 'REFORMER'
  | 'APPROVER'
  | 'MANAGER'
  | 'ADMIN'}`;

export const PERSONS: readonly Person[] = (['own', 'above', 'other'] as const).flatMap((where) =>
  (['DESK', 'HANDLER', 'HEAD', 'REFORMER', 'APPROVER', 'MANAGER', 'ADMIN'] as const).map(
    (role): Person => `${where} ${role}`,
  ),
);

const DESK: readonly Person[] = ['own DESK'];
const HANDLER: readonly Person[] = ['own HANDLER'];
const OFFICERS: readonly Person[] = ['own DESK', 'own HANDLER'];
/** The head of the agency that decides, and those above. */
const HEADS: readonly Person[] = ['own HEAD', 'above HEAD'];
const TAKERS: readonly Person[] = ['other DESK', 'other HANDLER'];

const WORK = ['IN_PROGRESS', 'OPINION', 'ON_ITS_WAY', 'TASK'] as const satisfies Place[];
const IN_HAND = ['RECEIVED', ...WORK, 'PAPERS', 'PAYMENT'] as const satisfies Place[];
const BEFORE = ['SUBMITTED', 'ASKED'] as const satisfies Place[];

interface Line {
  readonly from: readonly Place[];
  readonly who: readonly Person[];
  /** The state that it leads to; left out: it leaves it as it is. */
  readonly to?: string;
}

/** Each act with where from, by whom and whither; an act or a place that no line names is refused to everybody. */
export const LINES: Readonly<Record<string, readonly Line[]>> = {
  RECEIVED: [{ from: BEFORE, who: DESK, to: 'RECEIVED' }],
  REJECTED: [{ from: BEFORE, who: DESK, to: 'REJECTED' }],
  STARTED: [{ from: ['RECEIVED'], who: HANDLER, to: 'IN_PROGRESS' }],
  DOCUMENTS_REQUESTED: [
    { from: ['SUBMITTED'], who: DESK, to: 'AWAITING_DOCUMENTS' },
    // The head as the second person, on somebody's proposal.
    { from: ['RECEIVED', ...WORK], who: [...OFFICERS, ...HEADS], to: 'AWAITING_DOCUMENTS' },
  ],
  DOCUMENTS_ADDED: [{ from: ['PAPERS'], who: DESK }],
  DOCUMENTS_SUPPLIED: [{ from: ['PAPERS'], who: DESK, to: 'IN_PROGRESS' }],
  PAYMENT_REQUESTED: [{ from: WORK, who: HANDLER, to: 'AWAITING_PAYMENT' }],
  PAYMENT_MADE: [{ from: ['PAYMENT'], who: DESK, to: 'IN_PROGRESS' }],
  STOPPED: [{ from: [...WORK, 'PAPERS', 'PAYMENT'], who: HEADS, to: 'STOPPED' }],
  RESUMED: [{ from: ['STOPPED'], who: HEADS, to: 'IN_PROGRESS' }],
  CLOSED: [{ from: ['STOPPED'], who: HEADS }],
  OPINION_REQUESTED: [{ from: WORK, who: HANDLER }],
  // By the agency that was asked, or written down by the one that asked.
  OPINION_GIVEN: [{ from: ['OPINION'], who: [...HANDLER, 'other HANDLER'] }],
  LIMIT_EXTENDED: [{ from: ['RECEIVED', ...WORK], who: HEADS }],
  APOLOGISED: [{ from: ['RECEIVED', ...WORK], who: HEADS }],
  RESOLVED: [
    { from: ['RECEIVED'], who: OFFICERS, to: 'RESOLVED' },
    // Not while it is on its way or a task is open.
    { from: ['IN_PROGRESS', 'OPINION'], who: HANDLER, to: 'RESOLVED' },
  ],
  RECALLED: [{ from: ['RESOLVED'], who: HEADS, to: 'IN_PROGRESS' }],
  RETURNED: [{ from: ['RESOLVED'], who: DESK, to: 'RETURNED' }],
  WITHDRAWN: [{ from: [...BEFORE, ...IN_HAND], who: DESK, to: 'WITHDRAWN' }],
  HANDED_OVER: [
    { from: ['RECEIVED', 'IN_PROGRESS', 'OPINION', 'TASK', 'PAPERS', 'PAYMENT', 'RESOLVED'], who: OFFICERS },
  ],
  HANDOVER_ACCEPTED: [{ from: ['ON_ITS_WAY'], who: TAKERS }],
  HANDOVER_REFUSED: [{ from: ['ON_ITS_WAY'], who: TAKERS }],
  HANDOVER_TAKEN_BACK: [{ from: ['ON_ITS_WAY'], who: OFFICERS }],
  ASSIGNED: [{ from: [...IN_HAND, 'STOPPED', 'RESOLVED'], who: HEADS }],
  TASK_OPENED: [{ from: IN_HAND, who: HANDLER }],
  TASK_DONE: [{ from: ['TASK'], who: OFFICERS }],
  TASK_CLOSED: [{ from: ['TASK'], who: HEADS }],
  VISITED: [{ from: [...IN_HAND, 'STOPPED', 'RESOLVED'], who: OFFICERS }],
  APPLICANT_CORRECTED: [{ from: [...BEFORE, ...IN_HAND, 'STOPPED', 'RESOLVED'], who: DESK }],
  FEE_COLLECTED: [{ from: [...IN_HAND, 'STOPPED', 'RESOLVED', 'RETURNED'], who: DESK }],
  SLIP_REISSUED: [{ from: [...BEFORE, ...IN_HAND, 'STOPPED', 'RESOLVED'], who: DESK }],
  // By the applicant, by a notice, by a merger of agencies: nobody does these to a file.
  SUBMITTED: [],
  CALENDAR_CHANGED: [],
  TRANSFERRED: [],
};

/** The state that the person's act leads to; null where they may not do it there. */
export function leadsTo(act: string, place: Place, person: Person): string | null {
  const line = LINES[act]?.find(({ from }) => from.includes(place));
  if (line === undefined || !line.who.includes(person)) return null;
  return line.to ?? STATE_OF[place];
}

/** Roles that have nothing to do with files at all. */
export const isFileStaff = (person: Person): boolean => /DESK|HANDLER|HEAD/u.test(person);
