/** Texts of papers, fees and slips, Vietnamese; the same keys stand in `../en/papers.ts`. */
export const papers = {
  PERIOD_BACKWARDS: 'Ngày cuối phải từ ngày đầu trở đi.',
  TOO_MANY_FEES: 'Quá nhiều khoản thu một lần, tối đa {limit}.',
  RECEIPT_REPEATED: 'Hồ sơ này đã có biên lai số {receipt}.',
  RECEIPT_UNKNOWN: 'Hồ sơ này không có biên lai số {receipt}; đã có: {known}.',
  DIGITS_NOT_VALID: 'Cần từ bốn đến sáu chữ số cuối của giấy tờ.',
  IDENTITY_DIFFERS: 'Các chữ số cuối không khớp với giấy tờ đã ghi trong hồ sơ; không cấp lại giấy.',
  HANDED_OUT_NEEDED: 'Cần ghi cách trả kết quả và đã kiểm tra giấy tờ gì.',
  RECEIVER_NEEDED: 'Trả theo giấy ủy quyền thì phải ghi người nhận.',
  ORIGINAL_UNKNOWN: 'Khi tiếp nhận không có bản chính “{name}”; có: {papers}.',
  ORIGINALS_NOT_VALID: '“{name}” có {limit} bản chính; số trả lại phải là số nguyên từ 0 đến {limit}.',
  KEPT_WITHOUT_REASON: 'Giữ lại {kept} bản chính “{name}” thì phải nêu lý do.',
  ORIGINALS_UNACCOUNTED: 'Chưa ghi trả lại hay giữ lại bản chính: {papers}.',
} as const;
