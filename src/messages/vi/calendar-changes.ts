/** Texts of changes of the calendar and of patterns of codes, Vietnamese; the same keys stand in `../en/calendar-changes.ts`. */
export const calendarChanges = {
  CALENDAR_SOURCE_NEEDED: 'Phải ghi số và ngày của thông báo hoặc quyết định.',
  CALENDAR_NO_DAYS: 'Thông báo phải nêu ít nhất một ngày.',
  CALENDAR_TOO_MANY_DAYS: 'Một thông báo nêu nhiều nhất {limit} ngày.',
  CALENDAR_DAY_TWICE: 'Ngày {date} được nêu hai lần.',
  CALENDAR_DAY_OF_OTHER_YEAR: 'Ngày {date} không thuộc năm {year}; ngày hoán đổi ghi vào năm của ngày nghỉ.',
  CALENDAR_OFF_ON_WEEKEND: 'Ngày {date} là ngày cuối tuần, vốn đã nghỉ.',
  CALENDAR_MAKE_UP_ON_WEEKDAY: 'Ngày {date} là ngày làm việc trong tuần, không thể là ngày làm bù.',
  CALENDAR_PAIR_MISSING:
    'Ngày hoán đổi {date} phải đi cùng ngày kia của nó: một ngày nghỉ và một ngày làm bù nêu lẫn nhau.',
  CALENDAR_PAIR_NOT_USED: 'Ngày {date} không phải ngày hoán đổi nên không đi cùng ngày nào.',
  CALENDAR_CONTRADICTS: 'Không lập được lịch từ thay đổi này ({what}).',
  CALENDAR_HOLIDAYS_DROPPED:
    'Thông báo cả năm {year} bỏ sót ngày nghỉ lễ, Tết theo luật, sẽ thành ngày làm việc: {daysVi}. Nếu chỉ thêm ngày thì đừng dùng cả năm (--whole-year, wholeYear); nếu đúng là bỏ thì phải nói rõ (--replace, dropHolidays).',
  CALENDAR_DAYS_CHANGED: 'Ngày thay đổi: {many}',
  CALENDAR_DAY_PLAIN: 'ngày thường',
  CALENDAR_NOTHING_CHANGES: 'Lịch đã đúng như vậy, không có gì thay đổi.',
  CALENDAR_PREVIEW_STALE:
    'Từ lúc xem trước, điều sẽ dịch chuyển đã khác: nay {moved} hồ sơ, {cleared} hồ sơ hết trễ hạn, {begun} hồ sơ thành trễ hạn. Hãy xem lại rồi xác nhận.',
  CALENDAR_IMPACT:
    '{moved} hồ sơ đổi hạn; {cleared} hồ sơ hết trễ hạn; {begun} hồ sơ thành trễ hạn; {submissions} hồ sơ nộp trực tuyến đổi hạn trả lời.',
  WEEKDAY_NOT_VALID: 'Thứ trong tuần là số từ 1 (thứ Hai) đến 7 (Chủ nhật), ít nhất một.',
  SESSIONS_NOT_VALID: 'Các buổi làm việc phải có giờ HH:MM, theo thứ tự, không chạm nhau và nằm trong một ngày.',
  SESSIONS_SET_ALREADY: 'Từ ngày {date} đã có giờ làm việc cho thứ này; hãy chọn ngày khác.',
  CALENDAR_AGENCY_UNKNOWN: 'Không có cơ quan này.',
  PATTERN_NOT_VALID:
    'Mẫu mã hồ sơ "{pattern}" không dùng được: cần đúng một chỗ ghi số {n} hoặc {n:4} không liền chữ số khác, mã dài ít nhất 4 ký tự, bắt đầu và kết thúc bằng chữ hoặc số, không có .. và //, chỉ dùng chữ, số và . _ / -, và có ngày nếu đánh số lại mỗi ngày.',
  PATTERN_IN_PAST: 'Mẫu mới có hiệu lực sớm nhất từ hôm nay ({date}): mã đã cấp không đổi.',
  PATTERN_SET_ALREADY: 'Từ ngày {date} đã có mẫu mã hồ sơ đang áp dụng; hãy chọn ngày sau đó.',
  CODE_TAKEN:
    'Chưa tiếp nhận được: mã hồ sơ kế tiếp {code} đã có ở một hồ sơ nhập từ nơi khác. Quản trị viên cần đặt mẫu mã hồ sơ khác có hiệu lực từ hôm nay.',
  PATTERN_REPEATS: 'Mẫu này có thể cấp lại mã đã cấp {code}.',
  PATTERN_COLLIDES: 'Mẫu này có thể trùng mã với {agency} ({pattern}).',
  CALENDAR_FILE_NONE: 'Không đọc được tệp {file}.',
  CALENDAR_FILE_NOT_CSV: 'Tệp {file} không phải CSV UTF-8 hợp lệ: {what}',
  CALENDAR_FILE_LINE: 'dòng {line}: {what}',
  CALENDAR_FILE_HEADING: 'dòng đầu phải là date,kind,ground,note,source (thấy: {found})',
  CALENDAR_FILE_COLUMNS: 'phải có đúng 5 cột (thấy: {found})',
  CALENDAR_FILE_DATE: 'ngày không hợp lệ: {found} (viết 2026-12-31 hoặc 31/12/2026)',
  CALENDAR_FILE_GROUND: 'ground phải là STATUTORY, COMPENSATORY, SWAPPED_OFF, MAKE_UP hoặc LOCAL (thấy: {found})',
  CALENDAR_FILE_KIND: 'kind phải là WORKING cho MAKE_UP và OFF cho các loại khác (thấy: {found})',
  CALENDAR_FILE_SOURCE: 'thiếu nguồn (số, ngày của thông báo)',
  CALENDAR_FILE_PAIR: 'ngày hoán đổi phải nêu ngày kia trong ghi chú, dạng 2026-02-14 hoặc 14/02/2026 (thấy: {found})',
  CALENDAR_DRY: 'Chưa ghi gì. Thêm --apply để ghi.',
  CALENDAR_APPLIED: 'Đã ghi: {done} hồ sơ đã sang lịch mới, còn {left}.',
  CALENDAR_STOPPED: 'Đã dừng giữa chừng, không có gì dở dang: máy chủ đang chạy sẽ làm nốt, hoặc chạy lại lệnh này.',
  CALENDAR_RECALCULATING: 'Sang lịch mới',
} as const;
