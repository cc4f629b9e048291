/**
 * Numbers of legal documents in running text: `123/2015/NĐ-CP`, `60/2014/QH13`, `66.7/2025/NQ-CP`. In flattened
 * text a number runs into the next title (`85/2019/TT-BTCNghị định …`), so the issuer's letters are matched
 * against those that exist; a title that begins with a capital stays whole.
 */
const BODIES: Readonly<Record<string, string>> = {
  CP: 'Chính phủ',
  TTg: 'Thủ tướng Chính phủ',
  CTN: 'Chủ tịch nước',
  NHNN: 'Ngân hàng Nhà nước Việt Nam',
  BTC: 'Bộ Tài chính',
  BTP: 'Bộ Tư pháp',
  BXD: 'Bộ Xây dựng',
  BGTVT: 'Bộ Giao thông vận tải',
  BNNMT: 'Bộ Nông nghiệp và Môi trường',
  BNNPTNT: 'Bộ Nông nghiệp và Phát triển nông thôn',
  BTNMT: 'Bộ Tài nguyên và Môi trường',
  BCA: 'Bộ Công an',
  BQP: 'Bộ Quốc phòng',
  BCT: 'Bộ Công Thương',
  BYT: 'Bộ Y tế',
  BNV: 'Bộ Nội vụ',
  BNG: 'Bộ Ngoại giao',
  BKHĐT: 'Bộ Kế hoạch và Đầu tư',
  BKHCN: 'Bộ Khoa học và Công nghệ',
  BTTTT: 'Bộ Thông tin và Truyền thông',
  BVHTTDL: 'Bộ Văn hóa, Thể thao và Du lịch',
  BLĐTBXH: 'Bộ Lao động - Thương binh và Xã hội',
  BGDĐT: 'Bộ Giáo dục và Đào tạo',
  TTCP: 'Thanh tra Chính phủ',
  VPCP: 'Văn phòng Chính phủ',
  UBDT: 'Ủy ban Dân tộc',
  BHXH: 'Bảo hiểm xã hội Việt Nam',
  TANDTC: 'Tòa án nhân dân tối cao',
  VKSNDTC: 'Viện kiểm sát nhân dân tối cao',
  KTNN: 'Kiểm toán nhà nước',
  UBCK: 'Ủy ban Chứng khoán Nhà nước',
  CHK: 'Cục Hàng không Việt Nam',
  UBND: 'Ủy ban nhân dân',
  HĐND: 'Hội đồng nhân dân',
};
const ALIASES = ['BKH&ĐT', 'BNN&PTNT', 'BNN', 'BTM', 'BTS', 'BCN', 'BKH', 'BVHTT', 'BXD-BTC'];
const LETTERS = [...Object.keys(BODIES), ...ALIASES].sort((a, b) => b.length - a.length).join('|');
const KINDS = 'TTLT|TT|NĐ|NQ|QĐ|CT|PL|L|HD|TB|VBHN|QCVN|TCVN|KH|CV|SL';

/** One number; group 1 its serial number and year, group 2 its letters. */
export const NUMBER = new RegExp(
  `(?<![\\d/])(?<!\\d\\.)(\\d{1,5}(?:\\.\\d{1,2})?[a-z]?(?:/(?:19|20)\\d{2})?)/((?:U?B?TV)?QH\\d{1,2}(?=\\D|$)|UBTVQH\\d{1,2}|(?:${KINDS})(?:LT)? ?[-/] ?(?:QH\\d{1,2}|(?:${LETTERS})(?:-(?:${LETTERS}))*))`,
  'gu',
);

/** The body that the letters name, null where they name several or none that is known. */
export const issuerOf = (number: string): string | null => {
  const letters = number.slice(number.lastIndexOf('/') + 1).replaceAll(' ', '');
  if (letters.includes('UBTVQH')) return 'Ủy ban Thường vụ Quốc hội';
  if (/QH\d/u.test(letters)) return 'Quốc hội';
  const parts = letters.split('-').slice(1);
  return parts.length === 1 ? (BODIES[parts[0] ?? ''] ?? null) : null;
};
