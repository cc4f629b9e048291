import type { ApplicationEvent } from '../history/application-event.ts';
import type { EventKind, Label } from '../history/event-kind.ts';

/** The printed papers of a one-stop desk (TT 01/2018, TT 03/2025), by what they are. */
export type PaperForm =
  | 'RECEIPT_SLIP'
  | 'PAPERS_REQUEST'
  | 'REFUSAL'
  | 'APOLOGY'
  | 'STOP_NOTICE'
  | 'CONTROL_SHEET'
  | 'REGISTER';

/** Number of the form and its title. */
export const PAPER_FORMS = {
  RECEIPT_SLIP: {
    number: '01',
    title: { vi: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả', en: 'Receipt and appointment slip' },
  },
  PAPERS_REQUEST: {
    number: '02',
    title: { vi: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ', en: 'Request for further papers' },
  },
  REFUSAL: {
    number: '03',
    title: { vi: 'Phiếu từ chối tiếp nhận giải quyết hồ sơ', en: 'Refusal to receive' },
  },
  APOLOGY: {
    number: '04',
    title: { vi: 'Phiếu xin lỗi và hẹn lại ngày trả kết quả', en: 'Apology with a new date' },
  },
  STOP_NOTICE: { number: '05', title: { vi: 'Thông báo dừng giải quyết hồ sơ', en: 'Notice of stopping' } },
  CONTROL_SHEET: {
    number: '06',
    title: { vi: 'Phiếu kiểm soát quá trình giải quyết hồ sơ', en: 'Control sheet' },
  },
  REGISTER: { number: '07', title: { vi: 'Sổ theo dõi hồ sơ', en: 'Register of applications' } },
} as const satisfies Record<PaperForm, { readonly number: string; readonly title: Label }>;

/** The paper that an act brings with it. */
const PAPER_OF: Partial<Record<EventKind, PaperForm>> = {
  RECEIVED: 'RECEIPT_SLIP',
  SLIP_REISSUED: 'RECEIPT_SLIP',
  DOCUMENTS_REQUESTED: 'PAPERS_REQUEST',
  REJECTED: 'REFUSAL',
  APOLOGISED: 'APOLOGY',
  STOPPED: 'STOP_NOTICE',
};

/** A paper of an application: the form, and the act that it tells of. */
export interface PaperReference {
  readonly form: PaperForm;
  readonly sequence: number;
  readonly at: Date;
}

/**
 * Every paper of an application, in the order of its acts; the control sheet, which grows with the file, stands last and
 * once, at its newest act. Nothing is stored: a paper is what the events up to its act say.
 */
export function papersOf(events: readonly ApplicationEvent[]): readonly PaperReference[] {
  const papers: PaperReference[] = [];
  let received = false;
  for (const { kind, sequence, at } of events) {
    received ||= kind === 'RECEIVED';
    const form = PAPER_OF[kind];
    // A submission has no slip yet: a token given anew is told, and printed with the receipt.
    if (form && (form !== 'RECEIPT_SLIP' || received)) papers.push({ form, sequence, at });
  }
  const last = events.at(-1);
  if (last && received) papers.push({ form: 'CONTROL_SHEET', sequence: last.sequence, at: last.at });
  return papers;
}

/** The paper of a form and act; null where that act brings no such paper. A control sheet shows the file as of any act. */
export function paperAt(events: readonly ApplicationEvent[], form: PaperForm, sequence: number): PaperReference | null {
  return (
    papersOf(events.slice(0, sequence)).find((paper) => paper.form === form && paper.sequence === sequence) ?? null
  );
}
