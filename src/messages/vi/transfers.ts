/** Texts of mergers of agencies, Vietnamese; the same keys stand in `../en/transfers.ts`. */
export const transfers = {
  TRANSFER_AGENCY_UNKNOWN: 'Không có cơ quan này.',
  TRANSFER_TO_ITSELF: 'Cơ quan nhận bàn giao phải là cơ quan khác.',
  TRANSFER_DECISION_NEEDED: 'Phải ghi số quyết định sắp xếp cơ quan.',
  TRANSFER_IN_FUTURE: 'Việc sắp xếp chưa đến ngày; đến ngày đó mới ký bàn giao.',
  TRANSFER_BEFORE_BEGINNING: 'Cơ quan được thành lập ngày {date}, không thể kết thúc trước hoặc trong ngày đó.',
  TRANSFER_TO_ENDED: 'Cơ quan nhận đã kết thúc; hãy bàn giao cho {agency}.',
  TRANSFER_TO_SUBORDINATE: 'Cơ quan nhận là cơ quan cấp dưới của cơ quan kết thúc; không thể bàn giao cho cấp dưới.',
  TRANSFER_BY_ENDED: 'Cơ quan của bạn ({agency}) đã kết thúc, không ký được bàn giao.',
  TRANSFER_TOO_LONG_AGO: 'Ngày sắp xếp cách hôm nay quá {days} ngày; hãy kiểm tra lại năm.',
  TRANSFER_ELSEWHERE: 'Cơ quan này đã được sắp xếp vào {agency}.',
  TRANSFER_UNDER_WAY: 'Việc bàn giao của cơ quan này đang được thực hiện; hãy chờ đến khi xong.',
} as const;
