/** A label in both languages. Vietnamese is the paper; English may stand beside it for those who need it. */
export type Word = readonly [vi: string, en: string];

/** Words that several papers use, after the forms of TT 01/2018 and TT 03/2025. */
export const WORDS = {
  desk: ['Bộ phận Tiếp nhận và Trả kết quả', 'One-stop desk'],
  code: ['Mã hồ sơ', 'Code'],
  applicant: ['Hồ sơ của', 'Applicant'],
  submitter: ['Người nộp', 'Handed in by'],
  address: ['Địa chỉ', 'Address'],
  phone: ['Điện thoại', 'Telephone'],
  asked: ['Nội dung yêu cầu giải quyết', 'What is asked'],
  reason: ['Lý do', 'Reason'],
  signHere: ['(Ký và ghi rõ họ tên)', '(signature and full name)'],
  signSeal: ['(Ký, ghi rõ họ tên và đóng dấu)', '(signature, full name and seal)'],
  head: ['Thủ trưởng cơ quan, đơn vị', 'Head of the agency'],
  handedInBy: ['Người nộp hồ sơ', 'Handed in by'],
  receivedBy: ['Người tiếp nhận hồ sơ', 'Received by'],
  demo: ['Hồ sơ minh họa, không có giá trị pháp lý', 'Demo data, of no legal effect'],
  no: ['TT', 'No.'],
} as const satisfies Record<string, Word>;
