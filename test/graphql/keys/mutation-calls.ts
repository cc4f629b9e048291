import { RECOMMENDATION_CALLS } from './recommendation-calls.ts';
import { REVIEW_BULK_CALLS } from './review-bulk-calls.ts';
import { DECISION_CALLS } from './decision-calls.ts';
import { ROUND_CALLS } from './round-calls.ts';
import { CONTENT } from './gapless-content.ts';
import { REPORT_CALLS } from './report-calls.ts';
import { LEGAL_DOCUMENT_CALLS } from './legal-document-calls.ts';
import { REVIEW_WORKBOOK_CALLS } from './review-workbook-calls.ts';
import { APPLICATION } from './what-is-looked-at.ts';

/**
 * For every mutation of the contract a call that has an effect, with what must be there before it. A mutation that is
 * not named here fails the test: nobody can add one and forget its key.
 */

export type Ask = (
  who: string | null,
  query: string,
  variables?: object,
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into answers of every shape
) => Promise<any>;

/** Posts a file past GraphQL, and answers the JSON. */
// oxlint-disable-next-line typescript/no-explicit-any -- tests look into answers of every shape
export type Send = (who: string, path: string, file: Buffer) => Promise<any>;

/** Who calls, and the arguments as they are written in a document; no key among them. */
export interface Call {
  readonly who: string | null;
  readonly args: string;
  /** What is asked of the payload beside `userErrors`. */
  readonly selection: string;
}

let made = 0;
const next = (): number => (made += 1);

export class Office {
  readonly ask: Ask;
  readonly #procedure: string;
  readonly #makeLate: (code: string) => Promise<unknown>;
  readonly #failedNotice: () => Promise<string>;
  readonly send: Send;
  constructor(
    ask: Ask,
    procedure: string,
    makeLate: (code: string) => Promise<unknown>,
    failedNotice: () => Promise<string>,
    send: Send,
  ) {
    this.ask = ask;
    this.send = send;
    this.#procedure = procedure;
    this.#makeLate = makeLate;
    this.#failedNotice = failedNotice;
  }

  /**
   * An office over the demo catalogue; `makeLate` takes an application past its due time, whatever the clock says, and
   * `failedNotice` leaves a message that was given up.
   */
  static async open(
    ask: Ask,
    makeLate: (code: string) => Promise<unknown> = () => Promise.reject(new Error('nothing is made late here')),
    failedNotice: () => Promise<string> = () => Promise.reject(new Error('no notice fails here')),
    send: Send = () => Promise.reject(new Error('no file is sent here')),
  ): Promise<Office> {
    const { data } = await ask('desk', '{ viewer { agency { id } } }');
    const listed = await ask(
      null,
      'query ($agency: ID) { procedures(first: 100, agency: $agency, status: IN_FORCE) { nodes { code currentVersion { channels cases { name } timeLimits { unit } } } } }',
      { agency: data.viewer.agency.id },
    );
    const fits = ({ currentVersion: { channels, cases, timeLimits } }: Listed): boolean =>
      channels.includes('ONLINE') && cases.length === 0 && timeLimits.every(({ unit }) => unit === 'WORKING_DAY');
    return new Office(ask, listed.data.procedures.nodes.find(fits).code, makeLate, failedNotice, send);
  }

  /** A message that was given up. */
  notice = async (): Promise<string> => `id: "${await this.#failedNotice()}"`;

  /** An endpoint that is told by webhook, as an act names it. */
  async webhook(): Promise<{ id: string; version: string }> {
    const args = `url: "https://hooks-${next()}.quangtri.gov.vn/in", kinds: [RECEIVED]`;
    const { webhook } = await this.done('admin', 'webhookCreate', args, 'webhook { id version }');
    return { id: `id: "${webhook.id}"`, version: `id: "${webhook.id}", version: ${webhook.version}` };
  }

  receipt = (key: string): string =>
    `input: { procedureCode: "${this.#procedure}", channel: DIRECT, applicant: { name: "Nguyễn Văn An", phone: "0912345678" }, key: "${key}" }`;

  submission = (key: string): string =>
    `input: { procedureCode: "${this.#procedure}", applicant: { name: "Trần Thị Bình", phone: "0912345679" }, key: "${key}" }`;

  /** Does a mutation and answers its payload; refused, it fails. */
  // oxlint-disable-next-line typescript/no-explicit-any -- payloads of every shape
  async done(who: string | null, mutation: string, args: string, selection: string): Promise<any> {
    const { data, errors } = await this.ask(
      who,
      `mutation { ${mutation}(${args}) { ${selection} userErrors { code message } } }`,
    );
    if (errors) throw new Error(`${mutation}: ${JSON.stringify(errors)}`);
    const payload = data[mutation];
    if (payload.userErrors.length > 0) throw new Error(`${mutation}: ${JSON.stringify(payload.userErrors)}`);
    return payload;
  }

  /** A case after these acts, by name and version: `code: "…", version: n`. */
  async received(...acts: readonly Step[]): Promise<string> {
    const { application } = await this.done(
      'desk',
      'applicationReceive',
      this.receipt(`calls-receipt-${next()}`),
      'application { code version }',
    );
    return this.#after(`code: "${application.code}", version: 1`, acts);
  }

  async submitted(...acts: readonly Step[]): Promise<string> {
    const { submissionId } = await this.done(
      null,
      'applicationSubmit',
      this.submission(`calls-submission-${next()}`),
      'submissionId',
    );
    return this.#after(`code: "${submissionId}", version: 1`, acts);
  }

  async #after(start: string, acts: readonly Step[]): Promise<string> {
    let target = start;
    for (const [who, mutation, args] of acts) {
      const { application } = await this.done(who, mutation, `${target} ${args}`, 'application { code version }');
      target = target.replace(/version: \d+/u, `version: ${application.version}`);
    }
    return target;
  }

  async otherAgency(): Promise<string> {
    const { data } = await this.ask('desk', '{ viewer { agency { id } } agencies { id } }');
    return data.agencies.find(({ id }: { id: string }) => id !== data.viewer.agency.id).id;
  }

  /** The step that hands a case to the desk of the same agency, and the one that opens a task there. */
  async within(): Promise<{ readonly give: Step; readonly task: Step }> {
    const { data } = await this.ask('desk', '{ viewer { agency { id } } }');
    const { id } = data.viewer.agency;
    return {
      give: ['handler', 'applicationHandOver', `to: { agency: "${id}", officer: "desk" }`],
      task: ['handler', 'applicationOpenTasks', `tasks: [{ name: "Xác minh", agency: "${id}" }]`],
    };
  }

  /** A procedure with a draft; answers its code. */
  async procedure(): Promise<string> {
    const code = `9.${String(100_000 + next())}`;
    await this.done('reformer', 'procedureCreate', await this.creation(code), 'version { number }');
    return code;
  }

  async creation(code: string): Promise<string> {
    const { data } = await this.ask(null, '{ fields { id } agencies(level: PROVINCE) { id } }');
    return `input: { code: "${code}", field: "${data.fields[0].id}", agency: "${data.agencies[1].id}", content: ${CONTENT} }`;
  }

  async published(): Promise<string> {
    const code = await this.procedure();
    await this.done('approver', 'versionPublish', publication(code), 'version { number }');
    return code;
  }

  /** A file that is late; answers its code. */
  async lateFile(): Promise<string> {
    const target = await this.received(START);
    const code = /code: "([^"]+)"/u.exec(target)?.[1] ?? '';
    await this.#makeLate(code);
    return code;
  }

  /** Two communes of which the one is merged into the other; never the same again. */
  async merger(): Promise<string> {
    const { data } = await this.ask(null, '{ agencies(level: COMMUNE) { id } }');
    const [to, from]: { id: string }[] = data.agencies.toReversed();
    if (!to || !from) throw new Error('no commune is left to merge');
    return `from: "${from.id}", to: "${to.id}"`;
  }

  /** An instruction by id and version. */
  async instruction(): Promise<string> {
    const args = `code: "${await this.lateFile()}", words: "Làm gấp"`;
    const { instruction } = await this.done('manager', 'instructionSend', args, 'instruction { id }');
    return `id: "${instruction.id}", version: 1`;
  }

  /** A returned file by code and token. */
  async returned(): Promise<string> {
    const target = await this.received(START, RESOLVE, ['desk', 'applicationReturn', 'handedOut: SLIP_AND_IDENTITY']);
    const code = /code: "([^"]+)"/u.exec(target)?.[1] ?? '';
    const { data } = await this.ask('desk', `{ application(code: "${code}") { trackingToken } }`);
    return `code: "${code}", token: "${data.application.trackingToken}"`;
  }

  async rating(): Promise<string> {
    const args = `${await this.returned()} score: 2, words: "Chờ lâu"`;
    const { rating } = await this.done(null, 'applicationRate', args, 'rating { id }');
    return `id: "${rating.id}"`;
  }

  async feedback(): Promise<string> {
    const { id } = await this.done(null, 'feedbackGive', FEEDBACK, 'id');
    return `id: "${id}", version: 1`;
  }

  async recommendation(): Promise<string> {
    const { recommendation } = await this.done('reformer', 'recommendationPropose', PROPOSAL, 'recommendation { id }');
    return recommendation.id;
  }
}

interface Listed {
  readonly currentVersion: { channels: string[]; cases: unknown[]; timeLimits: { unit: string }[] };
}

type Step = readonly [who: string, mutation: string, args: string];

const START: Step = ['handler', 'applicationStart', ''];
const STOP: Step = ['head', 'applicationStop', 'ground: "Tranh chấp"'];
const RESOLVE: Step = ['handler', 'applicationResolve', 'outcome: GRANTED'];
const PAPERS: Step = ['handler', 'applicationRequestDocuments', 'input: { papers: ["Bản vẽ"], ground: "Thiếu" }'];
const PAYMENT: Step = ['handler', 'applicationRequestPayment', 'amount: 5400000, purpose: "Thuế"'];

const publication = (code: string): string =>
  `input: { procedureCode: "${code}", number: 1, version: 1, decisionNumber: "12/QĐ-UBND", announcedOn: "2026-11-02", effectiveOn: "2026-11-03", publicOn: "2026-11-03" }`;
const PROPOSAL = 'procedureCode: "DEMO-000001", verdict: AMEND, reason: "Giảm giấy tờ"';
const VERSION = 'version { number state version title }';
const VERDICT = 'recommendation { id state verdict reason }';

const NOTICE = 'notice { id state attempts ground settledAt }';
const WEBHOOK = 'webhook { id url kinds active disabledReason version }';
const INSTRUCTION = 'instruction { id state version ranOver steps { number kind words } }';
const RATING = 'rating { id score words wordsState source ratedAt }';
const SAID = 'feedback { id state version answer hiddenGround contact }';
/** On a procedure of the agency that the demo accounts work at. */
const FEEDBACK = 'input: { procedureCode: "DEMO-000001", kind: REFLECTION, words: "Chờ 3 giờ", contact: "0912345678" }';

const act = (who: string, args: string, target: string): Call => ({
  who,
  args: `${target} ${args}`,
  selection: APPLICATION,
});
const ITEMS = `items { code ${APPLICATION} userErrors { code path } }`;
const later = '2026-12-30';

/** Mondays of 2030 and after, each once. */
const monday = (): string => new Date(Date.UTC(2030, 0, 7 + 7 * next())).toISOString().slice(0, 10);

/** What was previewed, with its token. */
async function confirmed(office: Office, preview: string, input: string): Promise<Call> {
  const { data } = await office.ask(
    'admin',
    `{ ${preview}(input: ${input}) { preview { token } userErrors { code } } }`,
  );
  return {
    who: 'admin',
    args: `input: ${input}, preview: "${data[preview].preview.token}"`,
    selection: 'change { id source finished }',
  };
}

/** Prepares a call of each mutation. */
export const CALLS: Readonly<Record<string, (office: Office) => Promise<Call>>> = {
  applicationReceive: (office) =>
    Promise.resolve({ who: 'desk', args: office.receipt(`calls-own-${next()}`), selection: APPLICATION }),
  applicationSubmit: (office) =>
    Promise.resolve({
      who: null,
      args: office.submission(`calls-own-submission-${next()}`),
      selection: 'submissionId trackingToken application { code state events { kind at } }',
    }),
  applicationReceiveSubmission: async (office) => act('desk', '', await office.submitted()),
  applicationReject: async (office) => act('desk', 'ground: "Không thuộc thẩm quyền"', await office.submitted()),
  applicationStart: async (office) => act('handler', '', await office.received()),
  applicationResolve: async (office) => act(...withTarget(RESOLVE, await office.received(START))),
  applicationReturn: async (office) =>
    act('desk', 'handedOut: SLIP_AND_IDENTITY', await office.received(START, RESOLVE)),
  applicationRequestDocuments: async (office) => act(...withTarget(PAPERS, await office.received(START))),
  applicationSupplyDocuments: async (office) => act('desk', 'papers: ["Bản vẽ"]', await office.received(START, PAPERS)),
  applicationRequestPayment: async (office) => act(...withTarget(PAYMENT, await office.received(START))),
  applicationRecordPayment: async (office) =>
    act('desk', 'amount: 5400000, receipt: "BL-1"', await office.received(START, PAYMENT)),
  applicationStop: async (office) => act(...withTarget(STOP, await office.received(START))),
  applicationResume: async (office) => act('head', 'ground: "Hết tranh chấp"', await office.received(START, STOP)),
  applicationClose: async (office) => act('head', 'ground: "Bản án"', await office.received(START, STOP)),
  applicationWithdraw: async (office) => act('desk', 'ground: "Đổi ý"', await office.received(START)),
  applicationRecall: async (office) => act('head', 'ground: "Sai tên"', await office.received(START, RESOLVE)),
  applicationApologise: async (office) =>
    act('head', `newDate: "${later}", reason: "Quá tải"`, await office.received(START)),
  applicationExtend: async (office) => act('head', 'amount: 3, ground: "Khó"', await office.received(START)),
  applicationRequestOpinion: async (office) =>
    act('handler', `agency: "${await office.otherAgency()}", question: "Có phù hợp?"`, await office.received(START)),
  applicationGiveOpinion: async (office) => {
    const opinion: Step = [
      'handler',
      'applicationRequestOpinion',
      `agency: "${await office.otherAgency()}", question: "?"`,
    ];
    return act('handler', 'request: 3, answer: "Phù hợp"', await office.received(START, opinion));
  },
  applicationCorrectApplicant: async (office) =>
    act('desk', 'applicant: { name: "Nguyễn Văn Anh" }, ground: "Gõ nhầm"', await office.received()),
  applicationCollectFee: async (office) =>
    act('desk', `amount: 50000, receipt: "BL-${next()}"`, await office.received()),
  applicationReissueSlip: async (office) => ({
    ...act('desk', 'identityChecked: { proof: PASSPORT }', await office.received()),
    selection: `${APPLICATION} trackingToken`,
  }),
  applicationHandOver: async (office) => act(...withTarget((await office.within()).give, await office.received(START))),
  applicationAcceptHandover: async (office) =>
    act('desk', '', await office.received(START, (await office.within()).give)),
  applicationRefuseHandover: async (office) =>
    act('desk', 'ground: "Thiếu bản vẽ"', await office.received(START, (await office.within()).give)),
  applicationTakeBackHandover: async (office) =>
    act('handler', 'ground: "Nhầm người"', await office.received(START, (await office.within()).give)),
  applicationAssign: async (office) =>
    act('head', 'officer: "desk", ground: "Nghỉ phép"', await office.received(START)),
  applicationOpenTasks: async (office) =>
    act(...withTarget((await office.within()).task, await office.received(START))),
  applicationFinishTask: async (office) =>
    act('handler', 'task: 1, outcome: "Đạt"', await office.received(START, (await office.within()).task)),
  applicationCloseTask: async (office) =>
    act('head', 'task: 1, ground: "Không cần nữa"', await office.received(START, (await office.within()).task)),
  applicationRecordVisit: async (office) => act('handler', 'reason: "Đo đất"', await office.received(START)),
  applicationsHandOver: async (office) => {
    const [, , to] = (await office.within()).give;
    return { who: 'handler', args: `files: [{ ${await office.received(START)} }], ${to}`, selection: ITEMS };
  },
  applicationsAcceptHandover: async (office) => {
    const { give } = await office.within();
    return { who: 'desk', args: `files: [{ ${await office.received(START, give)} }]`, selection: ITEMS };
  },
  applicationAct: async (office) => act('desk', 'act: WITHDRAWN, ground: "Đổi ý"', await office.received(START)),
  calendarNoticeApply: async (office) => {
    const on = monday();
    const input = `{ year: ${Number(on.slice(0, 4))}, source: "CĐ ${next()}/UBND", days: [{ date: "${on}", ground: LOCAL, note: "bão" }] }`;
    return confirmed(office, 'calendarNoticePreview', input);
  },
  calendarSessionsApply: async (office) => {
    const input = `{ weekdays: [1], sessions: [{ start: "07:00", end: "11:00" }], from: "${monday()}", source: "QĐ ${next()}" }`;
    return confirmed(office, 'calendarSessionsPreview', input);
  },
  codePatternSet: () =>
    Promise.resolve({
      who: 'admin',
      args: `input: { pattern: "{agency}-{yyMMdd}-{n:5}", reset: DAY, from: "${monday()}", source: "QĐ ${next()}" }`,
      selection: 'example from',
    }),
  procedureCreate: async (office) => ({
    who: 'reformer',
    args: await office.creation(`9.${String(500_000 + next())}`),
    selection: VERSION,
  }),
  versionDraft: async (office) => ({
    who: 'reformer',
    args: `procedureCode: "${await office.published()}"`,
    selection: VERSION,
  }),
  versionUpdate: async (office) => ({
    who: 'reformer',
    args: `procedureCode: "${await office.procedure()}", number: 1, version: 1, content: { title: "Tên khác" }`,
    selection: VERSION,
  }),
  versionPublish: async (office) => ({
    who: 'approver',
    args: publication(await office.procedure()),
    selection: VERSION,
  }),
  versionEnd: async (office) => ({
    who: 'approver',
    args: `input: { procedureCode: "${await office.published()}", version: 2, decisionNumber: "9/QĐ", endsOn: "2026-12-01" }`,
    selection: VERSION,
  }),
  localTermsSet: async (office) => ({
    who: 'approver',
    args: `input: { procedureCode: "${await office.published()}", number: 1, validFrom: "2026-12-01", decisionNumber: "7/QĐ", timeLimits: [] }`,
    selection: 'localTerms { decisionNumber }',
  }),
  ...DECISION_CALLS,
  ...ROUND_CALLS,
  ...RECOMMENDATION_CALLS,
  ...REVIEW_BULK_CALLS,
  recommendationPropose: () => Promise.resolve({ who: 'reformer', args: PROPOSAL, selection: VERDICT }),
  recommendationApprove: async (office) => ({
    who: 'approver',
    args: `id: "${await office.recommendation()}"`,
    selection: VERDICT,
  }),
  recommendationReturn: async (office) => ({
    who: 'approver',
    args: `id: "${await office.recommendation()}", note: "Chưa đủ"`,
    selection: VERDICT,
  }),
  ...LEGAL_DOCUMENT_CALLS,
  ...REPORT_CALLS,
  ...REVIEW_WORKBOOK_CALLS,
  noticeRetry: async (office) => ({ who: 'admin', args: await office.notice(), selection: NOTICE }),
  noticeDiscard: async (office) => ({
    who: 'admin',
    args: `${await office.notice()} ground: "Địa chỉ sai"`,
    selection: NOTICE,
  }),
  webhookCreate: async () => ({
    who: 'admin',
    args: `url: "https://hooks-${next()}.quangtri.gov.vn/in", kinds: [RECEIVED, RESOLVED]`,
    selection: `${WEBHOOK} secret`,
  }),
  webhookUpdate: async (office) => ({
    who: 'admin',
    args: `${(await office.webhook()).version} kinds: [OVERDUE], active: false`,
    selection: WEBHOOK,
  }),
  webhookRotateSecret: async (office) => ({
    who: 'admin',
    args: (await office.webhook()).version,
    selection: `${WEBHOOK} secret`,
  }),
  webhookDelete: async (office) => ({ who: 'admin', args: (await office.webhook()).version, selection: WEBHOOK }),
  webhookTest: async (office) => ({ who: 'admin', args: (await office.webhook()).id, selection: WEBHOOK }),
  accountMailSet: async () => ({
    who: 'admin',
    args: `username: "desk", email: "desk-${next()}@quangtri.gov.vn"`,
    selection: 'set',
  }),
  agencyMailSet: async (office) => ({
    who: 'admin',
    args: `agency: "${(await office.ask('admin', '{ viewer { agency { id } } }')).data.viewer.agency.id}", email: "a-${next()}@quangtri.gov.vn"`,
    selection: 'set',
  }),
  agencyTransfer: async (office) => ({
    who: 'chairman',
    args: `input: { ${await office.merger()}, decisionNumber: "15/NQ-HĐND", happenedOn: "2026-11-02" }`,
    selection: 'transfer { id moved from { name } to { name } signedBy }',
  }),
  instructionSend: async (office) => ({
    who: 'manager',
    args: `code: "${await office.lateFile()}", words: "Làm gấp", answerBy: "${later}"`,
    selection: INSTRUCTION,
  }),
  instructionAnswer: async (office) => ({
    who: 'handler',
    args: `${await office.instruction()} words: "Xong hôm nay"`,
    selection: INSTRUCTION,
  }),
  instructionRepeat: async (office) => ({
    who: 'manager',
    args: `${await office.instruction()} words: "Vẫn chưa xong"`,
    selection: INSTRUCTION,
  }),
  instructionClose: async (office) => ({
    who: 'manager',
    args: `${await office.instruction()} words: "Đã trả"`,
    selection: INSTRUCTION,
  }),
  applicationRate: async (office) => ({ who: null, args: `${await office.returned()} score: 4`, selection: RATING }),
  applicationRateAtDesk: async (office) => ({
    who: 'desk',
    args: `${(await office.returned()).replace(/token: "[^"]*"/u, '')} score: 4, words: "Tốt"`,
    selection: RATING,
  }),
  ratingPublish: async (office) => ({ who: 'head', args: await office.rating(), selection: RATING }),
  ratingHide: async (office) => ({
    who: 'head',
    args: `${await office.rating()} ground: "Nêu tên"`,
    selection: RATING,
  }),
  feedbackGive: () => Promise.resolve({ who: null, args: FEEDBACK, selection: 'id token' }),
  feedbackPublish: async (office) => ({ who: 'head', args: await office.feedback(), selection: SAID }),
  feedbackHide: async (office) => ({
    who: 'head',
    args: `${await office.feedback()} ground: "Nêu tên"`,
    selection: SAID,
  }),
  feedbackAnswer: async (office) => ({
    who: 'head',
    args: `${await office.feedback()} answer: "Đã sửa"`,
    selection: SAID,
  }),
  feedbackEraseContact: async (office) => ({
    who: 'head',
    args: (await office.feedback()).replace(/, version: 1/u, ''),
    selection: SAID,
  }),
  feedbackWithdrawContact: async (office) => {
    const { id, token } = await office.done(null, 'feedbackGive', FEEDBACK, 'id token');
    return { who: null, args: `id: "${id}", token: "${token}"`, selection: 'feedback { id contactKept }' };
  },
};

function withTarget([who, , args]: Step, target: string): [who: string, args: string, target: string] {
  return [who, args, target];
}
