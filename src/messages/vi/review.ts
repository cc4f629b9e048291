/** Texts of review, Vietnamese; the same keys stand in `../en/review.ts`. */
export const review = {
  RECOMMENDATION_NOT_FOUND: 'Không có kiến nghị này.',
  RECOMMENDATION_NOT_SUBMITTED: 'Kiến nghị này không còn chờ duyệt: nay là {state}, người quyết định: {who}.',
  RECOMMENDATION_OWN: 'Không ai được tự duyệt kiến nghị của mình.',
  RECOMMENDATION_REASON_BLANK: 'Phải nêu lý do.',
  SUCCESSOR_ONLY_FOR_REPLACE: 'Chỉ kiến nghị thay thế mới nêu thủ tục thay thế.',
  RECOMMENDATION_STATE_DRAFT: 'đang soạn',
  RECOMMENDATION_STATE_SUBMITTED: 'đã trình',
  RECOMMENDATION_STATE_APPROVED: 'đã duyệt',
  RECOMMENDATION_STATE_RETURNED: 'đã trả lại',
  RECOMMENDATION_STATE_ENACTED: 'đã thực thi',
  VERDICT_KEEP: 'Giữ nguyên',
  VERDICT_AMEND: 'Sửa đổi, bổ sung',
  VERDICT_REPLACE: 'Thay thế',
  VERDICT_ABOLISH: 'Bãi bỏ',
  VERDICT_UNDECIDED: 'Chưa quyết định',
} as const;
