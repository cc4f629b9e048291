/** The acts that an application's history is made of, and what each is called. */
export type EventKind =
  | 'SUBMITTED'
  | 'RECEIVED'
  | 'REJECTED'
  | 'STARTED'
  | 'DOCUMENTS_REQUESTED'
  | 'DOCUMENTS_ADDED'
  | 'DOCUMENTS_SUPPLIED'
  | 'PAYMENT_REQUESTED'
  | 'PAYMENT_MADE'
  | 'STOPPED'
  | 'RESUMED'
  | 'OPINION_REQUESTED'
  | 'OPINION_GIVEN'
  | 'LIMIT_EXTENDED'
  | 'APOLOGISED'
  | 'CALENDAR_CHANGED'
  | 'RESOLVED'
  | 'RECALLED'
  | 'RETURNED'
  | 'WITHDRAWN'
  | 'CLOSED'
  | 'HANDED_OVER'
  | 'HANDOVER_ACCEPTED'
  | 'HANDOVER_REFUSED'
  | 'HANDOVER_TAKEN_BACK'
  | 'ASSIGNED'
  | 'TASK_OPENED'
  | 'TASK_DONE'
  | 'TASK_CLOSED'
  | 'VISITED'
  | 'APPLICANT_CORRECTED'
  | 'FEE_COLLECTED'
  | 'SLIP_REISSUED'
  | 'TRANSFERRED';

/** A word in both languages. */
export interface Label {
  readonly vi: string;
  readonly en: string;
}

/** What every act is called: never as a state is called, since refusals name both in one sentence. */
export const ACT_LABELS = {
  SUBMITTED: { vi: 'Nộp hồ sơ', en: 'handed in' },
  RECEIVED: { vi: 'Tiếp nhận', en: 'received' },
  REJECTED: { vi: 'Từ chối tiếp nhận', en: 'not received' },
  STARTED: { vi: 'Bắt đầu xử lý', en: 'work began' },
  DOCUMENTS_REQUESTED: { vi: 'Đề nghị bổ sung giấy tờ', en: 'papers asked for' },
  DOCUMENTS_ADDED: { vi: 'Bổ sung một phần giấy tờ', en: 'some papers supplied' },
  DOCUMENTS_SUPPLIED: { vi: 'Đã bổ sung giấy tờ', en: 'papers supplied' },
  PAYMENT_REQUESTED: { vi: 'Đề nghị thực hiện nghĩa vụ tài chính', en: 'payment asked for' },
  PAYMENT_MADE: { vi: 'Đã hoàn thành nghĩa vụ tài chính', en: 'payment made' },
  STOPPED: { vi: 'Quyết định dừng xử lý', en: 'stopped' },
  RESUMED: { vi: 'Tiếp tục xử lý', en: 'taken up again' },
  OPINION_REQUESTED: { vi: 'Lấy ý kiến cơ quan khác', en: 'opinion asked for' },
  OPINION_GIVEN: { vi: 'Đã có ý kiến', en: 'opinion given' },
  LIMIT_EXTENDED: { vi: 'Gia hạn theo luật', en: 'limit extended' },
  APOLOGISED: { vi: 'Xin lỗi và hẹn lại', en: 'apology with a new date' },
  CALENDAR_CHANGED: { vi: 'Lịch làm việc thay đổi', en: 'calendar changed' },
  RESOLVED: { vi: 'Có kết quả', en: 'resolved' },
  RECALLED: { vi: 'Thu hồi kết quả trước khi trả', en: 'recalled' },
  RETURNED: { vi: 'Trả kết quả', en: 'result returned' },
  WITHDRAWN: { vi: 'Rút hồ sơ', en: 'withdrawn' },
  CLOSED: { vi: 'Kết thúc hồ sơ đã dừng', en: 'closed for good' },
  HANDED_OVER: { vi: 'Chuyển hồ sơ', en: 'handed over' },
  HANDOVER_ACCEPTED: { vi: 'Nhận hồ sơ chuyển đến', en: 'hand-over accepted' },
  HANDOVER_REFUSED: { vi: 'Không nhận hồ sơ chuyển đến', en: 'hand-over refused' },
  HANDOVER_TAKEN_BACK: { vi: 'Rút lại việc chuyển hồ sơ', en: 'hand-over taken back' },
  ASSIGNED: { vi: 'Phân công', en: 'assigned' },
  TASK_OPENED: { vi: 'Giao việc', en: 'tasks opened' },
  TASK_DONE: { vi: 'Xong việc', en: 'task done' },
  TASK_CLOSED: { vi: 'Kết thúc việc chưa xong', en: 'task closed undone' },
  VISITED: { vi: 'Ghi việc người dân phải đến', en: 'visit recorded' },
  APPLICANT_CORRECTED: { vi: 'Đính chính thông tin chủ hồ sơ', en: 'applicant corrected' },
  FEE_COLLECTED: { vi: 'Thu phí, lệ phí', en: 'fee collected' },
  SLIP_REISSUED: { vi: 'Cấp lại giấy tiếp nhận', en: 'slip reissued' },
  TRANSFERRED: { vi: 'Bàn giao khi sắp xếp cơ quan', en: 'passed to the successor agency' },
} as const satisfies Record<EventKind, Label>;
