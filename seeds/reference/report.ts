/** The report whose figures stand in `reported-figures.ts`; the title is in our words. */
export const REPORT = {
  id: '39a1b2c3-143b-8c01-9a20-000020130312',
  number: '143-BC/TU',
  title: 'Báo cáo 5 năm (2008–2012) thực hiện Chỉ thị 12-CT/TU về công tác dân vận của chính quyền',
  issuer: 'Tỉnh ủy Quảng Trị',
  issued_on: '2013-03-12',
  period: '2008–2012',
  source: 'Báo cáo 143-BC/TU, Tỉnh ủy Quảng Trị, Đông Hà, 12/3/2013',
  state: 'PUBLISHED',
} as const;
