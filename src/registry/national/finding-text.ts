import type { Finding, FindingProblem } from './finding.ts';

/** One sentence a finding, Vietnamese first; the field, place and text are added by `describeFinding`. */
const SENTENCES = {
  BAD_UTF8: ['Dòng không phải UTF-8 hợp lệ', 'The line is not valid UTF-8'],
  BAD_JSON: ['Dòng không phải JSON hợp lệ', 'The line is not valid JSON'],
  LINE_TOO_LONG: ['Dòng quá dài, đã bỏ qua', 'The line is too long and was skipped'],
  NOT_AN_OBJECT: ['Bản ghi không phải một đối tượng JSON', 'The record is not a JSON object'],
  DUPLICATE_CODE: ['Mã thủ tục đã có ở một dòng trước', 'The procedure code was already on an earlier line'],
  MISSING_FIELD: ['Thiếu trường bắt buộc', 'A required field is missing'],
  WRONG_TYPE: ['Trường không phải là chuỗi văn bản', 'The field is not a text'],
  REFUSED_TEXT: ['Văn bản có ký tự không được nhận', 'The text holds characters that are refused'],
  UNKNOWN_FIELD: ['Trường lạ, chưa được đọc', 'An unknown field, not read'],
  CODE_NOT_UNDERSTOOD: ['Không nhận ra mã thủ tục', 'The procedure code is not of a known form'],
  NOT_A_TABLE: ['Không thấy tiêu đề bảng, giữ nguyên văn', 'No table heading found; kept as it is'],
  EMPTY_CELL: ['Ô trống, không ghi là không có thông tin', 'An empty cell that does not say it is empty'],
  STRAY_TEXT: ['Văn bản nằm ngoài bảng', 'Text outside the table'],
  ROW_NOT_UNDERSTOOD: ['Không đọc được dòng của bảng', 'A row of the table was not understood'],
  FUSED_DIGITS: ['Các chữ số dính liền, không tách', 'Digits run together; not taken apart'],
  LIMIT_NOT_UNDERSTOOD: ['Không đọc được thời hạn', 'The time limit was not understood'],
  FEE_NOT_UNDERSTOOD: ['Không đọc được phí, lệ phí', 'The fee was not understood'],
  NOTE_NOT_CLOSED: ['Ghi chú phí không có dấu đóng ngoặc', "The fee's note has no end"],
  NO_COUNT: ['Giấy tờ không có số bản', 'A paper without a number of copies'],
  NO_NAME: ['Dòng không có tên', 'A row without a name'],
  FORM_NOT_SPLIT: ['Không tách được tên biểu mẫu đính kèm', 'The name of the attached form could not be taken apart'],
  RESULT_CODE_NOT_UNDERSTOOD: ['Không đọc được mã kết quả', 'The code of a result was not understood'],
  DOCUMENT_NOT_UNDERSTOOD: ['Không đọc được số văn bản', 'The number of a legal document was not understood'],
  LEVEL_NOT_UNDERSTOOD: ['Không nhận ra cấp thực hiện', 'The level was not understood'],
  AUDIENCE_NOT_UNDERSTOOD: ['Không nhận ra đối tượng thực hiện', 'The audience was not understood'],
  FREE_BESIDE_A_FEE: [
    'Ghi miễn phí nhưng ghi chú lại nêu một khoản phí',
    'Printed as free beside a note that names a fee',
  ],
  FEE_VERY_SMALL: ['Mức phí dưới 1.000 đồng, có thể thiếu số 0', 'A fee under 1,000 đồng; noughts may be missing'],
  UNIT_BESIDE_ANOTHER: ['Đơn vị thời hạn khác với ghi chú', 'The unit differs from the note beside it'],
  SEVERAL_LIMITS: ['Một hình thức nộp có nhiều thời hạn khác nhau', 'One channel has several different limits'],
  HOURS_OF_A_DAY: [
    'Thời hạn từ 24 giờ trở lên, có thể không phải giờ làm việc',
    '24 hours or more; perhaps not working hours',
  ],
} as const satisfies Record<FindingProblem, readonly [vi: string, en: string]>;

const LONGEST_QUOTE = 160;
const quote = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE - 1)}…`;
};

/** The finding as one line in each language; a long text is cut in the line, never in the finding itself. */
export const describeFinding = (finding: Finding): { readonly vi: string; readonly en: string } => {
  const [vi, en] = SENTENCES[finding.problem];
  const where = [finding.field, finding.place].filter((part) => part !== '').join(', ');
  const tail = `${where === '' ? '' : ` [${where}]`}${finding.text === '' ? '' : `: “${quote(finding.text)}”`}`;
  return {
    vi: `${finding.line === null ? '' : `Dòng ${finding.line}: `}${finding.code === null ? '' : `${finding.code} – `}${vi}${tail}`,
    en: `${finding.line === null ? '' : `Line ${finding.line}: `}${finding.code === null ? '' : `${finding.code} – `}${en}${tail}`,
  };
};
