/** Texts of recommendations, Vietnamese. */
export const recommendations = {
  ANSWER_NO_NEEDS_REASON: 'Trả lời “không” thì phải nêu lý do.',
  ANSWER_PART_ONLY_FOR_PROCEDURE:
    'Chỉ rà soát thủ tục mới trả lời theo từng bộ phận; mẫu đơn, yêu cầu thì trả lời chung.',
  ENDS_ON_ONLY_FOR_END: 'Chỉ kiến nghị bãi bỏ hoặc thay thế thủ tục mới nêu văn bản và ngày hết hiệu lực.',
  ASKED_OF_ONLY_FOR_MINISTRY: 'Chỉ nêu bộ, ngành được kiến nghị khi tỉnh không tự sửa được (MINISTRY).',
  COST_OUT_OF_RANGE: 'Phải là số nguyên từ 0 đến {most}.',
  COST_TOO_LARGE: 'Chi phí này lớn hơn số có thể tính chính xác.',
  LIST_TOO_LONG: 'Nhiều nhất {most} mục.',
  EVIDENCE_NOT_FOUND: 'Không có tệp này: hãy tải tệp lên trước.',
  REVIEW_ITEM_CONFLICT:
    '{who} đã làm việc trên mục này: bạn đang xem phiên bản {seen}, hiện là {now}. Chưa có gì bị ghi đè.',
  ADVICE_COST_MISSING: 'Chưa có bảng tính chi phí tuân thủ trước và sau.',
  ADVICE_DOCUMENTS_MISSING: 'Trả lời “không hợp pháp” nhưng chưa nêu văn bản phải sửa.',
  ADVICE_ANSWERS_CONTRADICT: 'Cả ba câu đều trả lời “có” nhưng kiến nghị không phải giữ nguyên.',
  ADVICE_KEEP_CONTRADICT: 'Có câu trả lời “không” nhưng kiến nghị giữ nguyên.',
  EVIDENCE_EMPTY: 'Tệp rỗng.',
  EVIDENCE_KIND:
    'Chỉ nhận PDF, ảnh PNG hoặc JPEG, tệp văn phòng không có macro (docx, xlsx, odt, ods), hoặc văn bản thuần (txt, csv).',
  EVIDENCE_FULL: 'Bạn đã lưu quá nhiều tệp: tất cả không được quá {limit} MiB.',
  LABOUR_COST_SET: 'Giá trị một giờ từ ngày {date} đã được đặt.',
} as const;
