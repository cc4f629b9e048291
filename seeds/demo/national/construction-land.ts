/** Construction permits and land: six of the twenty records. */
import type { Channel } from '../../../src/registry/version-content.ts';
import type { NationalRecord } from './record.ts';
import { ALL_CHANNELS, free, freeBesideAFee, limit, limitEverywhere, paper } from './record.ts';

const KINDS = [
  'Công trình không theo tuyến',
  'Công trình theo tuyến trong đô thị',
  'Công trình tín ngưỡng, tôn giáo',
  'Tượng đài, tranh hoành tráng',
  'Theo giai đoạn cho công trình không theo tuyến',
  'Theo giai đoạn cho công trình theo tuyến trong đô thị',
  'Dự án',
];

const CONSTRUCTION = {
  fieldId: 'hoat-dong-xay-dung',
  agencyKey: 'so-xay-dung',
  decisionNumber: '56/QĐ-BXD',
  channels: ALL_CHANNELS,
  requirements: [],
  documents: ['175/2024/NĐ-CP', '140/2025/NĐ-CP', '144/2025/NĐ-CP', '14/2026/NĐ-CP', '62/2020/QH14'],
  fees: freeBesideAFee('Theo quy định của Hội đồng nhân dân cấp tỉnh'),
  promised: null,
} as const satisfies Partial<NationalRecord>;

const steps = (act: string, doer: string): string =>
  `Chủ đầu tư nộp hồ sơ đề nghị ${act}. ${doer} tiếp nhận, kiểm tra hồ sơ và thực địa, lấy ý kiến cơ quan liên quan khi cần, quyết định và trả kết quả.`;

const LAND_PAPER = paper('Giấy tờ về quyền sử dụng đất theo quy định của pháp luật đất đai', 1, 1, {
  issuedByState: true,
});

const drawings = (kind: string) => paper('Bộ bản vẽ thiết kế xây dựng', 1, 1, { caseName: kind });

const LAND = {
  fieldId: 'dat-dai',
  agencyKey: 'so-tai-nguyen',
  channels: ALL_CHANNELS,
  cases: [],
  requirements: [],
  promised: null,
} as const satisfies Partial<NationalRecord>;

const LAND_FEE = 'Theo Luật Phí và lệ phí và các văn bản hướng dẫn';
const CERTIFICATE = 'Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất';

export const CONSTRUCTION_LAND_RECORDS: readonly NationalRecord[] = [
  {
    ...CONSTRUCTION,
    code: '1.013225',
    title:
      'Cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV (Công trình không theo tuyến/Theo tuyến trong đô thị/Tín ngưỡng, tôn giáo/Tượng đài, tranh hoành tráng/Theo giai đoạn cho công trình không theo tuyến/Theo giai đoạn cho công trình theo tuyến trong đô thị/Dự án) và nhà ở riêng lẻ',
    levels: ['COMMUNE'],
    audiences: ['CITIZEN', 'BUSINESS', 'ORGANISATION'],
    audienceText:
      'Công dân Việt Nam, Doanh nghiệp, Doanh nghiệp có vốn đầu tư nước ngoài, Tổ chức (không bao gồm doanh nghiệp, HTX)',
    steps: steps('cấp giấy phép xây dựng', 'Ủy ban nhân dân cấp xã'),
    cases: [...KINDS, 'Nhà ở riêng lẻ'],
    timeLimits: [
      limit('ONLINE', 20, 'CALENDAR_DAY'),
      limit('POST', 20, 'CALENDAR_DAY'),
      limit('DIRECT', 15, 'CALENDAR_DAY'),
    ],
    components: [
      paper('Đơn đề nghị cấp giấy phép xây dựng', 1, null, { formCode: 'M01-PL2-175/2024/NĐ-CP' }),
      LAND_PAPER,
      paper('Quyết định phê duyệt dự án và kết quả thẩm định, nếu có', 1, 1, { mandatory: false }),
      ...[...KINDS, 'Nhà ở riêng lẻ'].map(drawings),
    ],
    forms: [{ code: 'M01-PL2-175/2024/NĐ-CP', name: 'Đơn đề nghị cấp giấy phép xây dựng', fileName: null }],
    results: [{ code: 'KQ.G17.000311', name: 'Giấy phép xây dựng kèm hồ sơ thiết kế có đóng dấu' }],
    agencies: [['DECIDING', 'Ủy ban nhân dân xã, phường, thị trấn']],
    handledBy: 'COMMUNES',
  },
  {
    ...CONSTRUCTION,
    code: '1.013236',
    title:
      'Cấp giấy phép xây dựng mới công trình cấp đặc biệt, cấp I, cấp II (Công trình không theo tuyến/Theo tuyến trong đô thị/Tín ngưỡng, tôn giáo/Tượng đài, tranh hoành tráng/Theo giai đoạn cho công trình không theo tuyến/Theo giai đoạn cho công trình theo tuyến trong đô thị/Dự án)',
    levels: ['PROVINCE'],
    audiences: ['CITIZEN', 'BUSINESS', 'ORGANISATION'],
    audienceText: 'Công dân Việt Nam, Doanh nghiệp, Tổ chức (không bao gồm doanh nghiệp, HTX)',
    steps: steps('cấp giấy phép xây dựng', 'Sở Xây dựng hoặc Ban Quản lý các khu công nghiệp'),
    cases: KINDS,
    timeLimits: limitEverywhere(20, 'CALENDAR_DAY'),
    components: [paper('Đơn đề nghị cấp giấy phép xây dựng', 1), LAND_PAPER, ...KINDS.map(drawings)],
    forms: [],
    results: [{ code: 'KQ.G17.000232', name: 'Giấy phép xây dựng kèm hồ sơ thiết kế có đóng dấu' }],
    agencies: [
      ['DECIDING', 'Sở Xây dựng'],
      ['DECIDING', 'Ban Quản lý các Khu công nghiệp'],
    ],
    handledBy: ['so-xay-dung', 'ban-quan-ly-khu-kinh-te'],
  },
  {
    ...CONSTRUCTION,
    code: '1.013227',
    title:
      'Gia hạn giấy phép xây dựng đối với công trình cấp III, cấp IV (công trình Không theo tuyến/Theo tuyến trong đô thị/Tín ngưỡng, tôn giáo/Tượng đài, tranh hoành tráng/Sửa chữa, cải tạo/Theo giai đoạn cho công trình không theo tuyến/Theo giai đoạn cho công trình theo tuyến trong đô thị/Dự án) và nhà ở riêng lẻ',
    levels: ['COMMUNE'],
    audiences: ['BUSINESS', 'ORGANISATION', 'CITIZEN', 'OFFICIAL'],
    audienceText:
      'Doanh nghiệp, Tổ chức (không bao gồm doanh nghiệp, HTX), Công dân Việt Nam, Hợp tác xã, Cán bộ, công chức, viên chức',
    steps: steps('gia hạn giấy phép xây dựng', 'Ủy ban nhân dân cấp xã'),
    cases: [],
    timeLimits: limitEverywhere(5, 'WORKING_DAY'),
    components: [
      paper('Đơn đề nghị gia hạn giấy phép xây dựng', 1, null, { formCode: 'M02-PL2-175/2024/NĐ-CP' }),
      paper('Bản chính giấy phép xây dựng đã cấp', 1, null, { issuedByState: true }),
    ],
    forms: [{ code: 'M02-PL2-175/2024/NĐ-CP', name: 'Đơn đề nghị gia hạn giấy phép xây dựng', fileName: null }],
    results: [{ code: 'KQ.G17.000315', name: 'Giấy phép xây dựng được gia hạn' }],
    agencies: [['DECIDING', 'Ủy ban nhân dân xã, phường, thị trấn']],
    handledBy: 'COMMUNES',
  },
  {
    ...LAND,
    code: '1.013978',
    title:
      'Đăng ký đất đai, tài sản gắn liền với đất, cấp Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất lần đầu đối với hộ gia đình, cá nhân, cộng đồng dân cư, người gốc Việt Nam định cư ở nước ngoài',
    decisionNumber: '3380/QĐ-BNNMT',
    levels: ['COMMUNE'],
    audiences: ['CITIZEN'],
    audienceText: 'Công dân Việt Nam',
    steps:
      'Người sử dụng đất nộp hồ sơ. Ủy ban nhân dân cấp xã xác nhận hiện trạng, niêm yết công khai; Văn phòng đăng ký đất đai đo đạc, chuyển thông tin xác định nghĩa vụ tài chính; trao Giấy chứng nhận khi nghĩa vụ đã xong.',
    timeLimits: [
      limit('ONLINE', 17, 'WORKING_DAY'),
      limit('POST', 20, 'WORKING_DAY'),
      limit('DIRECT', 27, 'WORKING_DAY'),
    ],
    components: [
      paper('Đơn đăng ký đất đai, tài sản gắn liền với đất', 1, 1),
      paper('Một trong các giấy tờ về quyền sử dụng đất theo Điều 137 Luật Đất đai, nếu có', 1, 1, {
        mandatory: false,
      }),
      paper('Giấy tờ về việc nhận thừa kế, chuyển quyền sử dụng đất, nếu có', 1, 1, { mandatory: false }),
      paper('Văn bản xác định các thành viên có chung quyền sử dụng đất của hộ gia đình', 1, 1, { mandatory: false }),
      paper('Chứng từ nghĩa vụ tài chính, giấy tờ về miễn, giảm, nếu có', 1, 1, { mandatory: false }),
    ],
    forms: [],
    fees: freeBesideAFee(LAND_FEE),
    results: [
      { code: 'KQ.G10.000921', name: 'Thông báo xác nhận kết quả đăng ký đất đai' },
      { code: 'KQ.G10.001148', name: CERTIFICATE },
    ],
    documents: ['31/2024/QH15', '101/2024/NĐ-CP', '151/2025/NĐ-CP', '226/2025/NĐ-CP'],
    agencies: [
      ['DECIDING', 'Chủ tịch Ủy ban nhân dân xã'],
      ['IMPLEMENTING', 'Văn phòng đăng ký đất đai'],
      ['IMPLEMENTING', 'Chi nhánh Văn phòng đăng ký đất đai'],
    ],
    handledBy: 'COMMUNES',
  },
  {
    ...LAND,
    code: '1.013980',
    title:
      'Đăng ký biến động đối với trường hợp thay đổi quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất theo thỏa thuận của các thành viên hộ gia đình hoặc của vợ và chồng; quyền sử dụng đất xây dựng công trình trên mặt đất phục vụ cho việc vận hành, khai thác sử dụng công trình ngầm, quyền sở hữu công trình ngầm; bán tài sản, điều chuyển, chuyển nhượng quyền sử dụng đất là tài sản công theo quy định của pháp luật về quản lý, sử dụng tài sản công; nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất theo kết quả giải quyết tranh chấp, khiếu nại, tố cáo về đất đai hoặc bản án, quyết định của Tòa án, quyết định thi hành án của cơ quan thi hành án đã được thi hành; quyết định hoặc phán quyết của Trọng tài thương mại Việt Nam về giải quyết tranh chấp giữa các bên phát sinh từ hoạt động thương mại liên quan đến đất đai; nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất do xử lý tài sản thế chấp là quyền sử dụng đất, tài sản gắn liền với đất đã được đăng ký, bao gồm cả xử lý khoản nợ có nguồn gốc từ khoản nợ xấu của tổ chức tín dụng, chi nhánh ngân hàng nước ngoài',
    decisionNumber: '3380/QĐ-BNNMT',
    levels: ['PROVINCE'],
    audiences: ['BUSINESS', 'OTHER', 'ORGANISATION', 'CITIZEN', 'FOREIGNER', 'OFFICIAL'],
    audienceText:
      'Doanh nghiệp có vốn đầu tư nước ngoài, Người Việt Nam định cư ở nước ngoài, Tổ chức (không bao gồm doanh nghiệp, HTX), Công dân Việt Nam, Người nước ngoài, Cán bộ, công chức, viên chức, Doanh nghiệp, Tổ chức nước ngoài, Hợp tác xã',
    steps:
      'Người sử dụng đất nộp hồ sơ tại nơi tiếp nhận. Văn phòng đăng ký đất đai kiểm tra, trích đo khi cần, chuyển thông tin nghĩa vụ tài chính, chỉnh lý và trao Giấy chứng nhận.',
    timeLimits: [
      limit('ONLINE', 20, 'WORKING_DAY'),
      limit('POST', 8, 'WORKING_DAY'),
      limit('DIRECT', 8, 'WORKING_DAY'),
    ],
    components: [
      paper('Đơn đăng ký biến động đất đai, tài sản gắn liền với đất', 1, 1, { formCode: 'M18-151/2025/NĐ-CP' }),
      paper('Giấy chứng nhận đã cấp', 1, 1, { issuedByState: true }),
      paper('Văn bản thỏa thuận, hợp đồng, bản án hoặc quyết định làm căn cứ thay đổi', 1, 1),
      paper('Bản vẽ tách thửa đất, hợp thửa đất, nếu phải tách, hợp thửa', 1, 1, { mandatory: false }),
      paper('Văn bản về việc đại diện, nếu qua người đại diện', 1, 1, { mandatory: false }),
    ],
    forms: [
      { code: 'M18-151/2025/NĐ-CP', name: 'Đơn đăng ký biến động đất đai, tài sản gắn liền với đất', fileName: null },
    ],
    fees: [...free(['ONLINE']), ...freeBesideAFee(LAND_FEE, ['POST', 'DIRECT'] satisfies Channel[])],
    results: [{ code: 'KQ.G10.001147', name: CERTIFICATE }],
    documents: ['31/2024/QH15', '101/2024/NĐ-CP', '151/2025/NĐ-CP'],
    agencies: [
      ['DECIDING', 'Văn phòng đăng ký đất đai'],
      ['DECIDING', 'Chi nhánh Văn phòng đăng ký đất đai'],
    ],
    handledBy: ['so-tai-nguyen'],
  },
  {
    ...LAND,
    code: '1.012784',
    title: 'Tách thửa hoặc hợp thửa đất.',
    decisionNumber: '2304/QĐ-BNNMT',
    levels: ['PROVINCE'],
    audiences: ['OTHER', 'ORGANISATION', 'BUSINESS', 'CITIZEN'],
    audienceText:
      'Người Việt Nam định cư ở nước ngoài, Tổ chức (không bao gồm doanh nghiệp, HTX), Doanh nghiệp, Doanh nghiệp có vốn đầu tư nước ngoài, Công dân Việt Nam, Hợp tác xã',
    steps:
      'Người sử dụng đất nộp hồ sơ. Văn phòng đăng ký đất đai kiểm tra bản vẽ và thực địa, chỉnh lý hồ sơ địa chính và trao Giấy chứng nhận cho từng thửa.',
    timeLimits: [
      limit('ONLINE', 12, 'WORKING_DAY'),
      limit('POST', 12, 'WORKING_DAY'),
      limit('DIRECT', 22, 'WORKING_DAY'),
    ],
    components: [
      paper('Đơn đề nghị tách thửa đất, hợp thửa đất', 1, null, { formCode: 'M21-151/2025/NĐ-CP' }),
      paper('Bản vẽ tách thửa đất, hợp thửa đất', 0, 1, { formCode: 'M22-151/2025/NĐ-CP' }),
      paper('Giấy chứng nhận đã cấp', 0, 1, { issuedByState: true }),
      paper('Văn bản của cơ quan có thẩm quyền về việc tách, hợp thửa, nếu có', 0, 1, { mandatory: false }),
    ],
    forms: [
      { code: 'M21-151/2025/NĐ-CP', name: 'Đơn đề nghị tách thửa đất, hợp thửa đất', fileName: null },
      { code: 'M22-151/2025/NĐ-CP', name: 'Bản vẽ tách thửa đất, hợp thửa đất', fileName: null },
    ],
    fees: freeBesideAFee(LAND_FEE),
    results: [{ code: 'KQ.G10.001147', name: CERTIFICATE }],
    documents: ['31/2024/QH15', '101/2024/NĐ-CP', '151/2025/NĐ-CP'],
    agencies: [
      ['DECIDING', 'Văn phòng đăng ký đất đai'],
      ['DECIDING', 'Chi nhánh Văn phòng đăng ký đất đai'],
    ],
    handledBy: ['so-tai-nguyen'],
  },
];
