/** Texts of bulk acts of a review, Vietnamese; the same keys stand in `../en/review-bulk.ts`. */
export const reviewBulk = {
  REVIEW_BULK_ROUND_NOT_FOUND: 'Không có đợt rà soát này.',
  REVIEW_BULK_NOT_FOUND: 'Không có thao tác hàng loạt này, hoặc đó không phải của bạn.',
  REVIEW_BULK_NOTHING: 'Không có mục nào khớp bộ lọc.',
  REVIEW_BULK_PREVIEW_OLD: 'Bản xem trước đã quá {hours} giờ: hãy xem lại.',
  REVIEW_BULK_STARTED: 'Thao tác hàng loạt này đã bắt đầu.',
  REVIEW_BULK_NOT_RUNNING: 'Thao tác hàng loạt này không đang chạy.',
  REVIEW_BULK_SIGNED_OFF: 'Việc duyệt và trả lại không hoàn tác được: hãy lập kiến nghị mới.',
  REVIEW_BULK_UNDONE: 'Thao tác hàng loạt này đã hoặc đang được hoàn tác.',
  REVIEW_BULK_ALREADY_WRITTEN: 'Mục này đã có người soạn; mẫu chỉ điền vào mục chưa ai đụng đến.',
  REVIEW_BULK_DECIDED: 'Mục này đã có quyết định; muốn xét lại thì làm riêng từng mục.',
  REVIEW_BULK_DRAFT_CHANGED: 'Dự thảo đã có người sửa, công bố hoặc bỏ; không xóa.',
  REVIEW_BULK_DRAFT_NEEDED: 'Có kiến nghị đã trình hoặc đã duyệt cần dự thảo này; không xóa.',
  REVIEW_BULK_CONTENT_MISSING: 'Hãy nêu nội dung cần điền.',
  REVIEW_BULK_NOTE_MISSING: 'Hãy nêu lý do trả lại.',
} as const;
