/** Business registration, driving licences, residence and vehicles: five of the twenty records. */
import type { NationalRecord } from './record.ts';
import { ALL_CHANNELS, fee, freeBesideAFee, limit, limitEverywhere, paper } from './record.ts';

const HOUSEHOLD_FEE =
  'Mức lệ phí cụ thể do Hội đồng nhân dân cấp tỉnh quyết định; nộp khi nộp hồ sơ, không hoàn trả; chưa gồm tiền dịch vụ thanh toán điện tử';

const SINGLE = 'Đăng ký thành lập công ty TNHH một thành viên';
const FROM_HOUSEHOLD = 'Chuyển đổi từ hộ kinh doanh';
const SOCIAL = 'Doanh nghiệp xã hội';

const OWN = 'Chỗ ở hợp pháp thuộc quyền sở hữu của mình';
const RENTED = 'Chỗ ở hợp pháp do thuê, mượn, ở nhờ';
const BARRACKS = 'Nơi đơn vị đóng quân';
const CARE = 'Cơ sở trợ giúp xã hội, hộ nhận chăm sóc';

export const BUSINESS_POLICE_RECORDS: readonly NationalRecord[] = [
  {
    code: '1.001612',
    title: 'Đăng ký thành lập hộ kinh doanh',
    fieldId: 'ho-kinh-doanh',
    agencyKey: 'so-ke-hoach-dau-tu',
    decisionNumber: '2353/QĐ-BTC',
    levels: ['MINISTRY', 'COMMUNE'],
    audiences: ['ORGANISATION', 'CITIZEN'],
    audienceText: 'Tổ chức (không bao gồm doanh nghiệp, HTX), Công dân Việt Nam',
    channels: ALL_CHANNELS,
    steps:
      'Người thành lập nộp hồ sơ và lệ phí. Cơ quan đăng ký kinh doanh cấp xã kiểm tra, cấp Giấy chứng nhận đăng ký hộ kinh doanh hoặc thông báo nội dung cần sửa đổi, bổ sung.',
    cases: [],
    timeLimits: [],
    components: [
      paper('Giấy đề nghị đăng ký hộ kinh doanh', 1, null, { formCode: 'HKD-68/2025/TT-BTC' }),
      paper('Văn bản ủy quyền của thành viên hộ gia đình cho một thành viên làm chủ hộ', 0, 1, { mandatory: false }),
      paper('Văn bản ủy quyền, hợp đồng dịch vụ hoặc giấy giới thiệu, trường hợp ủy quyền nộp hồ sơ', 0, 1, {
        mandatory: false,
      }),
      paper('Bản sao giấy tờ pháp lý, nếu chưa có tài khoản định danh điện tử', 0, 1, {
        mandatory: false,
        issuedByState: true,
      }),
    ],
    forms: [{ code: 'HKD-68/2025/TT-BTC', name: 'Giấy đề nghị đăng ký hộ kinh doanh', fileName: null }],
    requirements: [],
    fees: [
      fee('ONLINE', 150000, HOUSEHOLD_FEE),
      fee('POST', 150000, HOUSEHOLD_FEE),
      fee('DIRECT', 50000, HOUSEHOLD_FEE),
    ],
    results: [
      { code: 'KQ.G12.001041', name: 'Giấy chứng nhận đăng ký hộ kinh doanh' },
      { code: 'KQ.G12.001009', name: 'Thông báo nội dung cần sửa đổi, bổ sung của cơ quan đăng ký kinh doanh cấp xã' },
    ],
    documents: ['168/2025/NĐ-CP', '68/2025/TT-BTC', '76/2025/QH15', '85/2019/TT-BTC'],
    agencies: [['DECIDING', 'Cơ quan đăng ký kinh doanh cấp xã']],
    handledBy: 'COMMUNES',
    promised: 'WORKING_DAY',
  },
  {
    code: '2.001583',
    title: 'Đăng ký thành lập công ty TNHH một thành viên',
    fieldId: 'doanh-nghiep',
    agencyKey: 'so-tai-chinh',
    decisionNumber: '92/QĐ-BTC',
    levels: ['MINISTRY', 'PROVINCE'],
    audiences: ['BUSINESS', 'CITIZEN', 'ORGANISATION'],
    audienceText:
      'Doanh nghiệp có vốn đầu tư nước ngoài, Hợp tác xã, Công dân Việt Nam, Doanh nghiệp, Tổ chức (không bao gồm doanh nghiệp, HTX)',
    channels: ALL_CHANNELS,
    steps:
      'Người nộp hồ sơ đăng ký trực tuyến, qua bưu chính hoặc trực tiếp. Cơ quan đăng ký kinh doanh cấp tỉnh xem xét, cấp Giấy chứng nhận hoặc thông báo sửa đổi, bổ sung, hoặc từ chối nêu rõ lý do.',
    cases: [SINGLE, FROM_HOUSEHOLD, SOCIAL],
    timeLimits: limitEverywhere(3, 'WORKING_DAY'),
    components: [
      ...[SINGLE, FROM_HOUSEHOLD, SOCIAL].flatMap((caseName) => [
        paper('Giấy đề nghị đăng ký doanh nghiệp', 1, null, { caseName }),
        paper('Điều lệ công ty', 1, null, { caseName }),
        paper('Bản sao giấy tờ pháp lý của chủ sở hữu, người đại diện, nếu không kê khai số định danh', 0, 1, {
          caseName,
          mandatory: false,
        }),
      ]),
      paper('Bản sao Giấy chứng nhận đăng ký hộ kinh doanh', 0, 1, { caseName: FROM_HOUSEHOLD, issuedByState: true }),
      paper('Cam kết thực hiện mục tiêu xã hội, môi trường', 1, null, { caseName: SOCIAL }),
    ],
    forms: [],
    requirements: [],
    fees: [
      fee('ONLINE', 100000, 'Phí công bố nội dung đăng ký doanh nghiệp 100.000 đồng/lần (Thông tư 47/2019/TT-BTC)'),
      fee('POST', 100000, 'Phí công bố nội dung đăng ký doanh nghiệp 100.000 đồng/lần (Thông tư 47/2019/TT-BTC)'),
      fee('DIRECT', 50000, 'Bằng 50% mức thu lệ phí đăng ký doanh nghiệp (Thông tư 64/2025/TT-BTC)'),
    ],
    results: [
      { code: 'KQ.G12.001046', name: 'Giấy chứng nhận đăng ký doanh nghiệp công ty TNHH một thành viên' },
      { code: 'KQ.G12.001051', name: 'Thông báo về việc sửa đổi, bổ sung hồ sơ đăng ký doanh nghiệp' },
      { code: 'KQ.G12.001040', name: 'Văn bản nêu rõ lý do từ chối của Cơ quan đăng ký kinh doanh' },
    ],
    documents: [
      '168/2025/NĐ-CP',
      '68/2025/TT-BTC',
      '76/2025/QH15',
      '47/2019/TT-BTC',
      '64/2025/TT-BTC',
      '66.7/2025/NQ-CP',
    ],
    agencies: [['DECIDING', 'Sở Tài chính các tỉnh, thành phố']],
    handledBy: ['so-tai-chinh'],
    promised: null,
  },
  {
    code: '3.000347',
    title: 'Đổi giấy phép lái xe',
    fieldId: 'sat-hach-lai-xe',
    agencyKey: 'bo-cong-an',
    decisionNumber: '1025/QĐ-BCA',
    levels: ['MINISTRY'],
    audiences: ['FOREIGNER', 'CITIZEN', 'OTHER'],
    audienceText: 'Người nước ngoài, Công dân Việt Nam, Người Việt Nam định cư ở nước ngoài',
    channels: ['ONLINE', 'DIRECT'],
    steps:
      'Người có giấy phép lái xe nộp hồ sơ, nộp lệ phí và chụp ảnh. Cơ quan Cảnh sát giao thông kiểm tra, in và trả giấy phép lái xe.',
    cases: [],
    timeLimits: [limit('ONLINE', 5, 'WORKING_DAY'), limit('DIRECT', 5, 'WORKING_DAY')],
    components: [
      paper('Đề nghị đổi giấy phép lái xe', 1, null, { formCode: 'PL12-12/2025/TT-BCA' }),
      paper('Giấy khám sức khỏe của người lái xe, trừ hạng A1, A, B1', 1, null, { mandatory: false }),
      paper('Hộ chiếu, đối với người nước ngoài, người Việt Nam định cư ở nước ngoài', 1, null, { mandatory: false }),
      paper('Bản sao giấy phép lái xe, hoặc quyết định xử phạt tước quyền sử dụng', 0, 1, {
        mandatory: false,
        issuedByState: true,
      }),
    ],
    forms: [{ code: 'PL12-12/2025/TT-BCA', name: 'Đề nghị đổi giấy phép lái xe', fileName: null }],
    requirements: [],
    fees: freeBesideAFee(
      'Lệ phí cấp giấy phép lái xe 135.000 đồng/lần; nộp trực tuyến đến hết ngày 31/12/2025: 115.000 đồng/lần',
      ['ONLINE', 'DIRECT'],
    ),
    results: [{ code: 'KQ.G01.000185', name: 'Giấy phép lái xe' }],
    documents: ['12/2025/TT-BCA', '37/2023/TT-BTC', '06/2025/TT-BTC'],
    agencies: [
      ['DECIDING', 'Cục cảnh sát giao thông'],
      ['IMPLEMENTING', 'Công an tỉnh'],
      ['IMPLEMENTING', 'Công an cấp Xã'],
    ],
    handledBy: ['bo-cong-an'],
    promised: null,
  },
  {
    code: '1.004222',
    title: 'Đăng ký thường trú',
    fieldId: 'cu-tru',
    agencyKey: 'bo-cong-an',
    decisionNumber: '1523/QĐ-BCA-C06',
    levels: ['COMMUNE'],
    audiences: ['OTHER', 'CITIZEN'],
    audienceText: 'Người Việt Nam định cư ở nước ngoài, Công dân Việt Nam',
    channels: ['ONLINE', 'DIRECT'],
    steps:
      'Công dân nộp hồ sơ đến cơ quan đăng ký cư trú. Công an cấp xã kiểm tra, thẩm định, cập nhật cơ sở dữ liệu về cư trú và thông báo kết quả.',
    cases: [OWN, RENTED, BARRACKS, CARE],
    timeLimits: [limit('ONLINE', 7, 'WORKING_DAY'), limit('DIRECT', 7, 'WORKING_DAY')],
    components: [
      ...[OWN, RENTED, BARRACKS].map((caseName) =>
        paper('Tờ khai thay đổi thông tin cư trú', 1, null, { caseName, formCode: 'CT01' }),
      ),
      paper('Thông tin chứng minh chỗ ở hợp pháp', 1, null, { caseName: OWN, issuedByState: true }),
      paper('Hợp đồng, văn bản cho thuê, cho mượn, cho ở nhờ', 1, null, { caseName: RENTED }),
      paper('Thông tin chứng minh đủ diện tích nhà ở', 1, null, { caseName: RENTED, issuedByState: true }),
      paper('Giấy giới thiệu của thủ trưởng đơn vị quản lý trực tiếp', 1, null, { caseName: BARRACKS }),
      paper('Giấy tờ xác nhận việc chăm sóc, nuôi dưỡng, trợ giúp', 1, null, { caseName: CARE }),
      paper('Văn bản đề nghị của người đứng đầu cơ sở trợ giúp xã hội', 1, null, { caseName: CARE, mandatory: false }),
    ],
    forms: [{ code: 'CT01', name: 'Tờ khai thay đổi thông tin cư trú (CT01)', fileName: null }],
    requirements: [
      'Thông tin của người làm thủ tục đã được thu thập, cập nhật vào Cơ sở dữ liệu quốc gia về dân cư và Cơ sở dữ liệu về cư trú',
    ],
    fees: [
      fee('ONLINE', 10000, '10.000 đồng/lần đăng ký khi nộp trực tuyến'),
      fee('DIRECT', 20000, 'Người thuộc diện miễn xuất trình giấy tờ chứng minh, trừ khi dữ liệu đã có'),
    ],
    results: [
      { code: 'KQ.G01.000064', name: 'Cập nhật thông tin trong Cơ sở dữ liệu quốc gia về dân cư' },
      { code: 'KQ.G01.000065', name: 'Thông báo kết quả giải quyết thủ tục về cư trú, hủy bỏ thủ tục về cư trú' },
      { code: 'KQ.G01.000067', name: 'Phiếu từ chối tiếp nhận, giải quyết hồ sơ (lĩnh vực cư trú)' },
      { code: 'KQ.G01.000066', name: 'Cập nhật thông tin trong Cơ sở dữ liệu về cư trú' },
    ],
    documents: ['53/2025/TT-BCA', '75/2022/TT-BTC', '154/2024/NĐ-CP', '66.7/2025/NQ-CP'],
    agencies: [['DECIDING', 'Công an cấp Xã']],
    handledBy: 'COMMUNES',
    promised: null,
  },
  {
    code: '1.013083',
    title: 'Đăng ký xe tạm thời thực hiện bằng dịch vụ công trực tuyến toàn trình',
    fieldId: 'dang-ky-xe',
    agencyKey: 'bo-cong-an',
    decisionNumber: '1383/QĐ-BCA',
    levels: ['MINISTRY', 'PROVINCE', 'COMMUNE'],
    audiences: ['BUSINESS', 'ORGANISATION', 'CITIZEN', 'FOREIGNER'],
    audienceText:
      'Doanh nghiệp có vốn đầu tư nước ngoài, Tổ chức (không bao gồm doanh nghiệp, HTX), Hợp tác xã, Công dân Việt Nam, Doanh nghiệp, Người nước ngoài, Tổ chức nước ngoài',
    channels: ['ONLINE'],
    steps:
      'Chủ xe kê khai trên cổng dịch vụ công trong giờ làm việc, nộp lệ phí trực tuyến, nhận xác thực và in chứng nhận đăng ký xe tạm thời.',
    cases: [],
    timeLimits: [limit('ONLINE', 8, 'WORKING_HOUR', 'In là "8 Giờ"; phần mô tả ghi 08 giờ làm việc')],
    components: [
      paper('Giấy khai đăng ký xe', 1, null, { formCode: 'ĐKX10' }),
      paper('Chứng nhận nguồn gốc xe', 1, null, { issuedByState: true }),
      paper('Giấy tờ của chủ xe (tài khoản định danh mức độ 2)', 1, null, { issuedByState: true }),
    ],
    forms: [{ code: 'ĐKX10', name: 'Giấy khai đăng ký xe (ĐKX10)', fileName: null }],
    requirements: [
      'Xe di chuyển từ nhà máy, cảng, kho, đại lý đến nơi đăng ký hoặc nơi lưu giữ khác và đã có dữ liệu điện tử kiểm tra chất lượng trên cổng dịch vụ công',
      'Xe đăng ký tạm thời chỉ tham gia giao thông theo thời hạn, tuyến đường, phạm vi ghi trong chứng nhận',
    ],
    fees: freeBesideAFee('Lệ phí theo Thông tư 60/2023/TT-BTC và Thông tư 06/2025/TT-BTC', ['ONLINE']),
    results: [
      { code: 'KQ.G01.000011', name: 'Giấy chứng nhận đăng ký xe tạm thời' },
      { code: 'KQ.G01.000013', name: 'Biển số xe tạm thời' },
    ],
    documents: ['36/2024/QH15', '79/2024/TT-BCA', '13/2025/TT-BCA', '60/2023/TT-BTC', '06/2025/TT-BTC'],
    agencies: [
      ['DECIDING', 'Cục cảnh sát giao thông'],
      ['DECIDING', 'Công an tỉnh'],
      ['DECIDING', 'Công an cấp Xã'],
    ],
    handledBy: ['bo-cong-an'],
    promised: null,
  },
];
