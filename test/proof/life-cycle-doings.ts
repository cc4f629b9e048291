/** What people do with a file through the API, as the model sends it. */

/** What the model knows of a case. */
export interface CaseModel {
  /** Its code; before receipt its submission id. */
  code: string;
  version: number;
  state: string;
  received: boolean;
  closed: boolean;
  /** Positions of opinions that are awaited. */
  opinions: number[];
  /** Numbers of tasks that are open, and how many there were. */
  tasks: number[];
  tasksMade: number;
  /** A hand-over is under way, to whom it goes, and where the file lies. */
  onItsWay: boolean;
  holder: 'own' | 'other';
  /** Papers that were asked for and have not come. */
  awaited: string[];
  /** Late by the row once; then always. */
  late: boolean;
  /** The server's clock, in milliseconds. */
  now: number;
}

/** One act as somebody would send it. */
export interface Doing {
  /** What the event is called. */
  readonly kind: string;
  readonly mutation: string;
  /** Username of a demo account, and who that is to the case. */
  readonly who: string;
  readonly args: (known: CaseModel, places: Places, count: number) => string;
}

/** Agencies that a file goes between. */
export interface Places {
  readonly own: string;
  readonly other: string;
}

const day = (at: number): string => new Date(at + 7 * 3_600_000).toISOString().slice(0, 10);

const doing = (kind: string, mutation: string, who: string, args: Doing['args'] = () => ''): Doing => ({
  kind,
  mutation,
  who,
  args,
});

const BECAUSE = (): string => 'ground: "lý do"';
const asked = (more: string): string => `input: { papers: ["Bản vẽ", "Bản đồ"], ground: "Thiếu" ${more} }`;

export const DOINGS: readonly Doing[] = [
  doing('RECEIVED', 'applicationReceiveSubmission', 'desk'),
  doing('REJECTED', 'applicationReject', 'desk', BECAUSE),
  doing('STARTED', 'applicationStart', 'handler'),
  doing('DOCUMENTS_REQUESTED', 'applicationRequestDocuments', 'handler', () => asked('')),
  doing('DOCUMENTS_REQUESTED', 'applicationRequestDocuments', 'desk', () => asked('')),
  doing('DOCUMENTS_REQUESTED', 'applicationRequestDocuments', 'head', () => asked(', proposedBy: "handler"')),
  doing('DOCUMENTS_ADDED', 'applicationSupplyDocuments', 'desk', () => 'papers: ["Bản vẽ"]'),
  doing('DOCUMENTS_SUPPLIED', 'applicationSupplyDocuments', 'desk'),
  doing('PAYMENT_REQUESTED', 'applicationRequestPayment', 'handler', () => 'amount: 90000, purpose: "Thuế"'),
  doing(
    'PAYMENT_MADE',
    'applicationRecordPayment',
    'desk',
    (_known, _places, count) => `amount: 90000, receipt: "BL-${count}"`,
  ),
  doing('STOPPED', 'applicationStop', 'head', BECAUSE),
  doing('RESUMED', 'applicationResume', 'head', BECAUSE),
  doing('CLOSED', 'applicationClose', 'head', BECAUSE),
  doing(
    'OPINION_REQUESTED',
    'applicationRequestOpinion',
    'handler',
    (_, { other }) => `agency: "${other}", question: "?"`,
  ),
  doing('OPINION_GIVEN', 'applicationGiveOpinion', 'handler', ({ opinions }) => `request: ${opinions.at(-1) ?? 0}`),
  doing('OPINION_GIVEN', 'applicationGiveOpinion', 'handler2', ({ opinions }) => `request: ${opinions.at(-1) ?? 0}`),
  doing('LIMIT_EXTENDED', 'applicationExtend', 'head', () => 'amount: 2, ground: "Khó"'),
  doing(
    'APOLOGISED',
    'applicationApologise',
    'head',
    ({ now }) => `newDate: "${day(now + 40 * 86_400_000)}", reason: "Quá tải"`,
  ),
  doing('RESOLVED', 'applicationResolve', 'handler', () => 'outcome: GRANTED'),
  doing('RECALLED', 'applicationRecall', 'head', BECAUSE),
  doing('RETURNED', 'applicationReturn', 'desk', () => 'handedOut: SLIP_AND_IDENTITY'),
  doing('WITHDRAWN', 'applicationWithdraw', 'desk', BECAUSE),
  doing('HANDED_OVER', 'applicationHandOver', 'handler', (_, { other }) => `to: { agency: "${other}" }`),
  doing('HANDED_OVER', 'applicationHandOver', 'handler2', (_, { own }) => `to: { agency: "${own}" }`),
  doing('HANDOVER_ACCEPTED', 'applicationAcceptHandover', 'handler2'),
  doing('HANDOVER_ACCEPTED', 'applicationAcceptHandover', 'handler'),
  doing('HANDOVER_REFUSED', 'applicationRefuseHandover', 'handler2', BECAUSE),
  doing('HANDOVER_TAKEN_BACK', 'applicationTakeBackHandover', 'handler', BECAUSE),
  doing('ASSIGNED', 'applicationAssign', 'head', () => 'officer: "desk", ground: "Nghỉ"'),
  doing(
    'TASK_OPENED',
    'applicationOpenTasks',
    'handler',
    (_, { own }) => `tasks: [{ name: "Xác minh", agency: "${own}" }]`,
  ),
  doing('TASK_DONE', 'applicationFinishTask', 'handler', ({ tasks }) => `task: ${tasks.at(-1) ?? 0}, outcome: "Đạt"`),
  doing('TASK_CLOSED', 'applicationCloseTask', 'head', ({ tasks }) => `task: ${tasks.at(-1) ?? 0}, ground: "Thôi"`),
  doing('VISITED', 'applicationRecordVisit', 'handler', () => 'reason: "Đo đất"'),
  doing(
    'APPLICANT_CORRECTED',
    'applicationCorrectApplicant',
    'desk',
    (_a, _b, count) => `applicant: { name: "Người ${count}" }, ground: "Gõ nhầm"`,
  ),
  doing('FEE_COLLECTED', 'applicationCollectFee', 'desk', (_a, _b, count) => `amount: 5000, receipt: "F-${count}"`),
  doing('SLIP_REISSUED', 'applicationReissueSlip', 'desk', () => 'identityChecked: { proof: PASSPORT }'),
  // By whoever may not, in any state.
  doing('STOPPED', 'applicationStop', 'handler', BECAUSE),
  doing('RESOLVED', 'applicationResolve', 'head', () => 'outcome: GRANTED'),
  doing('WITHDRAWN', 'applicationWithdraw', 'desk2', BECAUSE),
  doing('RECALLED', 'applicationRecall', 'desk', BECAUSE),
];

/** What an act that was done leaves of the case, written apart from the product's fold. */
export function afterDoing(
  known: CaseModel,
  { kind, who }: Doing,
  { state, version, sequence }: { readonly state: string; readonly version: number; readonly sequence: number },
): void {
  Object.assign(known, { state, version });
  switch (kind) {
    case 'RECEIVED':
      Object.assign(known, { received: true, awaited: [] });
      break;
    case 'CLOSED':
      Object.assign(known, { closed: true, opinions: [], tasks: [], onItsWay: false });
      break;
    case 'WITHDRAWN':
      Object.assign(known, { opinions: [], tasks: [], onItsWay: false });
      break;
    case 'DOCUMENTS_REQUESTED':
      known.awaited = ['Bản vẽ', 'Bản đồ'];
      break;
    case 'DOCUMENTS_ADDED':
      known.awaited = known.awaited.filter((name) => name !== 'Bản vẽ');
      break;
    case 'DOCUMENTS_SUPPLIED':
    case 'RESUMED':
      known.awaited = [];
      break;
    case 'OPINION_REQUESTED':
      known.opinions.push(sequence);
      break;
    case 'OPINION_GIVEN':
      known.opinions.pop();
      break;
    case 'TASK_OPENED':
      known.tasksMade += 1;
      known.tasks.push(known.tasksMade);
      break;
    case 'TASK_DONE':
    case 'TASK_CLOSED':
      known.tasks.pop();
      break;
    case 'HANDED_OVER':
      known.onItsWay = true;
      break;
    case 'HANDOVER_ACCEPTED':
      Object.assign(known, { onItsWay: false, holder: who === 'handler2' ? 'other' : 'own' });
      break;
    case 'HANDOVER_REFUSED':
    case 'HANDOVER_TAKEN_BACK':
      known.onItsWay = false;
      break;
    case 'RECALLED':
    case 'RESOLVED':
      Object.assign(known, { holder: 'own', onItsWay: false });
      break;
    default:
  }
}
