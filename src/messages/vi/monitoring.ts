/** Texts of monitoring, Vietnamese; the same keys stand in `../en/monitoring.ts`. */
export const monitoring = {
  PERIOD_REVERSED: 'Khoảng thời gian bị ngược: ngày cuối phải bằng hoặc sau ngày đầu.',
  PERIOD_TOO_LONG: 'Khoảng thời gian quá dài: mỗi lần hỏi nhiều nhất {years} năm, hãy chia nhỏ.',
} as const;
