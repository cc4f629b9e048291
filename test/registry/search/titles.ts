import type { SearchDocument } from '../../../src/registry/search/vocabulary.ts';

/** Titles as they are published, with invented neighbours that only differ in what a test is about. */
const TITLES: readonly (readonly [code: string, title: string, field: string, agency: string])[] = [
  ['1.001193', 'Thủ tục đăng ký khai sinh', 'Hộ tịch', 'Sở Tư pháp'],
  ['1.004884', 'Thủ tục đăng ký lại khai sinh', 'Hộ tịch', 'Sở Tư pháp'],
  ['1.000894', 'Thủ tục đăng ký kết hôn', 'Hộ tịch', 'Sở Tư pháp'],
  ['1.000656', 'Thủ tục đăng ký khai tử', 'Hộ tịch', 'Sở Tư pháp'],
  ['1.004873', 'Thủ tục cấp Giấy xác nhận tình trạng hôn nhân', 'Hộ tịch', 'Sở Tư pháp'],
  ['2.000635', 'Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh', 'Hộ tịch', 'Sở Tư pháp'],
  ['1.001022', 'Thủ tục đăng ký nhận cha, mẹ, con', 'Hộ tịch', 'Sở Tư pháp'],
  [
    '1.013225',
    'Cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV và nhà ở riêng lẻ',
    'Hoạt động xây dựng',
    'Sở Xây dựng',
  ],
  ['1.013227', 'Gia hạn giấy phép xây dựng đối với công trình cấp III, cấp IV', 'Hoạt động xây dựng', 'Sở Xây dựng'],
  ['DEMO-000002', 'Thẩm định giấy phép xây dựng', 'Hoạt động xây dựng', 'Sở Xây dựng'],
  ['DEMO-000003', 'Thẩm định hồ sơ xây dựng trước khi cấp phép', 'Hoạt động xây dựng', 'Sở Xây dựng'],
  ['1.002693', 'Cấp giấy phép chặt hạ, dịch chuyển cây xanh', 'Hạ tầng kỹ thuật', 'Sở Xây dựng'],
  ['1.012784', 'Tách thửa hoặc hợp thửa đất.', 'Đất đai', 'Sở Tài nguyên và Môi trường'],
  ['1.001612', 'Đăng ký thành lập hộ kinh doanh', 'Hộ kinh doanh', 'Sở Kế hoạch và Đầu tư'],
  [
    '2.001583',
    'Đăng ký thành lập công ty TNHH một thành viên',
    'Thành lập và hoạt động của doanh nghiệp',
    'Sở Kế hoạch và Đầu tư',
  ],
  ['3.000347', 'Đổi giấy phép lái xe', 'Sát hạch, cấp giấy phép lái xe', 'Sở Giao thông vận tải'],
  ['1.001777', 'Cấp Giấy phép đào tạo lái xe, cấp Giấy phép xe tập lái', 'Đường bộ', 'Sở Giao thông vận tải'],
  ['1.004222', 'Đăng ký thường trú', 'Đăng ký, quản lý cư trú', 'Công an tỉnh'],
  ['2.000884', 'Chứng thực chữ ký trong các giấy tờ, văn bản', 'Chứng thực', 'Sở Tư pháp'],
  [
    '1.000055',
    'Phê duyệt hoặc điều chỉnh phương án quản lý rừng bền vững của chủ rừng là tổ chức',
    'Lâm nghiệp',
    'Sở Nông nghiệp và Phát triển nông thôn',
  ],
  ['DEMO-000031', 'Công nhận nguồn giống cây trồng lâm nghiệp', 'Lâm nghiệp', 'Sở Nông nghiệp và Phát triển nông thôn'],
  ['DEMO-000032', 'Hỗ trợ phát triển doanh nghiệp nhỏ', 'Đầu tư', 'Sở Kế hoạch và Đầu tư'],
  ['DEMO-000040', 'Sữa học đường', 'Giáo dục', 'Sở Giáo dục và Đào tạo'],
  ['DEMO-000041', 'Cấp phép sửa chữa nhà ở', 'Nhà ở', 'Sở Xây dựng'],
  ['DEMO-000042', 'Cấp phép hoạt động tại huyện Hướng Hóa', 'Đầu tư', 'Văn phòng UBND tỉnh'],
  ['DEMO-000043', 'Cấp chứng chỉ kỹ thuật viên', 'Lao động', 'Sở Lao động - Thương binh và Xã hội'],
  ['DEMO-000170', 'Cấp phép xả nước thải', 'Tài nguyên nước', 'Sở Tài nguyên và Môi trường'],
];

export const DOCUMENTS: readonly SearchDocument[] = TITLES.map(([code, title, fieldName, agencyName]) => ({
  id: `id of ${code}`,
  code,
  rawCodes: /^\d/.test(code) ? [`${code}.000.00.00.H50`] : [],
  title,
  fieldName,
  agencyName,
  keywords: [],
}));

export const SYNONYMS = [
  { phrase: 'xây nhà', terms: ['cấp giấy phép xây dựng nhà ở riêng lẻ', 'giấy phép xây dựng'] },
  { phrase: 'làm giấy khai sinh', terms: ['đăng ký khai sinh'] },
  { phrase: 'mở quán', terms: ['đăng ký thành lập hộ kinh doanh'] },
];
