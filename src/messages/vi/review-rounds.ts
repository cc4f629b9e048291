/** Texts of review rounds, Vietnamese. */
export const reviewRounds = {
  ROUND_NOT_FOUND: 'Không có đợt rà soát này.',
  ROUND_CONFLICT: '{who} đã thay đổi đợt rà soát: bạn đang xem phiên bản {seen}, hiện là {now}.',
  ROUND_NOT_YOURS: 'Chỉ người phụ trách đợt rà soát mới làm được việc này.',
  ROUND_ACT_NOT_NOW: 'Đợt rà soát đang ở trạng thái {state:ROUND_STATE}, không làm được việc này.',
  ROUND_SCOPE_FIXED: 'Đợt rà soát đã mở: phạm vi chỉ có thể mở rộng, không đổi được nữa.',
  ROUND_NEEDS_OWNER: 'Đợt rà soát phải có ít nhất một người phụ trách.',
  ROUND_SCOPE_EMPTY: 'Phạm vi không có thủ tục nào đang có hiệu lực.',
  ROUND_NOTHING_TO_ADD: 'Không có thủ tục nào mới để thêm: các mã này đã có trong đợt hoặc không còn hiệu lực.',
  ROUND_HAS_UNDECIDED: 'Còn {undecided} mục chưa kết luận: muốn đóng thì hãy nêu lý do.',
  REVIEWER_NOT_FOUND: 'Không có người rà soát này.',
  ROUND_STATE_PREPARING: 'đang chuẩn bị',
  ROUND_STATE_OPEN: 'đang mở',
  ROUND_STATE_CLOSED: 'đã đóng',
} as const;
