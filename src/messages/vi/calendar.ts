/** Texts of calendar, Vietnamese; the same keys stand in `../en/calendar.ts`. */
export const calendar = {
  LIMIT_INVALID: 'Thời hạn phải là số nguyên từ 1 đến 10.000.',
  DATE_OUT_OF_RANGE: 'Ngày nằm ngoài lịch làm việc (1990–2100). Hãy chọn ngày khác hoặc thời hạn ngắn hơn.',
  POLICY_INVALID: 'Không có quy định nào có hiệu lực vào ngày {date} cho {what}.',
  SPAN_REVERSED: 'Ngày cuối phải bằng hoặc sau ngày đầu.',
  SPAN_TOO_LONG: 'Mỗi lần xem nhiều nhất {days} ngày.',
} as const;
