/** Civil status and certification: nine of the twenty records. The form codes `TK-…` are ours: none is printed. */
import type { NationalRecord } from './record.ts';
import { ALL_CHANNELS, fee, free, freeBesideAFee, limit, limitEverywhere, paper } from './record.ts';

const IDENTITY = paper('Giấy tờ tùy thân còn giá trị sử dụng (xuất trình)', 1, null, { issuedByState: true });
const RESIDENCE = paper(
  'Giấy tờ chứng minh nơi cư trú, nếu không khai thác được từ cơ sở dữ liệu (xuất trình)',
  1,
  null,
  {
    mandatory: false,
    issuedByState: true,
  },
);
const authority = (act: string) => paper(`Văn bản ủy quyền ${act}, trường hợp ủy quyền`, 1, null, { mandatory: false });

const COUNCIL_FEE =
  'Mức lệ phí cụ thể do Hội đồng nhân dân cấp tỉnh quyết định; miễn cho gia đình có công, hộ nghèo, người khuyết tật';

const CIVIL_STATUS = {
  fieldId: 'ho-tich',
  agencyKey: 'so-tu-phap',
  decisionNumber: '163/QĐ-BTP',
  levels: ['COMMUNE'],
  audiences: ['CITIZEN'],
  audienceText: 'Công dân Việt Nam',
  channels: ALL_CHANNELS,
  cases: [],
  requirements: [],
  documents: ['123/2015/NĐ-CP', '104/2022/NĐ-CP', '07/2025/NĐ-CP', '120/2025/NĐ-CP', '04/2020/TT-BTP'],
  agencies: [['DECIDING', 'Ủy ban nhân dân xã, phường, thị trấn']],
  handledBy: 'COMMUNES',
  promised: null,
} as const satisfies Partial<NationalRecord>;

const steps = (act: string): string =>
  `Người yêu cầu nộp hồ sơ ${act} trực tiếp, trực tuyến hoặc qua bưu chính. Người tiếp nhận kiểm tra; hồ sơ đủ thì nhận, hồ sơ thiếu thì hướng dẫn bổ sung. Công chức tư pháp - hộ tịch thẩm tra, trình ký và trả kết quả.`;

const CERTIFICATION = {
  fieldId: 'chung-thuc',
  agencyKey: 'so-tu-phap',
  levels: ['COMMUNE'],
  channels: ['DIRECT'],
  cases: [],
  timeLimits: [],
  forms: [],
  agencies: [
    ['IMPLEMENTING', 'Tổ chức hành nghề công chứng'],
    ['IMPLEMENTING', 'Cơ quan đại diện có thẩm quyền'],
    ['DECIDING', 'Ủy ban nhân dân cấp xã'],
  ],
  handledBy: 'COMMUNES',
  promised: 'SAME_DAY',
} as const satisfies Partial<NationalRecord>;

export const CIVIL_STATUS_RECORDS: readonly NationalRecord[] = [
  {
    ...CIVIL_STATUS,
    code: '1.001193',
    title: 'Thủ tục đăng ký khai sinh',
    audiences: ['CITIZEN', 'OTHER'],
    audienceText: 'Công dân Việt Nam, Người Việt Nam định cư ở nước ngoài',
    steps: steps('đăng ký khai sinh'),
    timeLimits: limitEverywhere(1, null),
    components: [
      paper('Tờ khai đăng ký khai sinh', 1, null, { formCode: 'TK-KHAISINH' }),
      paper('Giấy chứng sinh, hoặc văn bản của người làm chứng, giấy cam đoan về việc sinh', 1),
      paper('Biên bản về việc trẻ bị bỏ rơi, trường hợp trẻ bị bỏ rơi', 1, null, { mandatory: false }),
      paper('Văn bản xác nhận của cơ sở y tế, trường hợp mang thai hộ', 1, null, { mandatory: false }),
      authority('đăng ký khai sinh'),
      IDENTITY,
      RESIDENCE,
    ],
    forms: [{ code: 'TK-KHAISINH', name: 'Tờ khai đăng ký khai sinh', fileName: null }],
    fees: free(),
    results: [{ code: 'KQ.G15.000031', name: 'Giấy khai sinh' }],
    documents: [...CIVIL_STATUS.documents, '85/2019/TT-BTC'],
    promised: 'SAME_DAY',
  },
  {
    ...CIVIL_STATUS,
    code: '1.000894',
    title: 'Thủ tục đăng ký kết hôn',
    steps: steps('đăng ký kết hôn'),
    timeLimits: limitEverywhere(1, null),
    components: [
      paper('Tờ khai đăng ký kết hôn, hai bên có thể khai chung', 1, null, { formCode: 'TK-KETHON' }),
      IDENTITY,
      RESIDENCE,
    ],
    forms: [{ code: 'TK-KETHON', name: 'Tờ khai đăng ký kết hôn', fileName: null }],
    fees: freeBesideAFee('Miễn lệ phí; phí cấp bản sao Trích lục kết hôn theo Thông tư 281/2016/TT-BTC'),
    results: [{ code: 'KQ.G15.000032', name: 'Giấy chứng nhận kết hôn' }],
    documents: [...CIVIL_STATUS.documents, '66.7/2025/NQ-CP'],
    promised: 'SAME_DAY',
  },
  {
    ...CIVIL_STATUS,
    code: '1.000656',
    title: 'Thủ tục đăng ký khai tử',
    steps: steps('đăng ký khai tử'),
    timeLimits: limitEverywhere(1, null),
    components: [
      paper('Tờ khai đăng ký khai tử', 1, null, { formCode: 'TK-KHAITU' }),
      paper('Giấy báo tử hoặc giấy tờ thay Giấy báo tử', 1),
      paper('Giấy tờ chứng minh sự kiện chết, trường hợp người chết đã lâu', 1, null, { mandatory: false }),
      authority('đăng ký khai tử'),
      IDENTITY,
      paper('Giấy tờ chứng minh nơi cư trú cuối cùng của người chết (xuất trình)', 1, null, {
        mandatory: false,
        issuedByState: true,
      }),
    ],
    forms: [{ code: 'TK-KHAITU', name: 'Tờ khai đăng ký khai tử', fileName: null }],
    fees: freeBesideAFee(`${COUNCIL_FEE}; miễn khi đăng ký đúng hạn; phí cấp bản sao theo Thông tư 281/2016/TT-BTC`),
    results: [{ code: 'KQ.G15.000034', name: 'Trích lục khai tử' }],
    documents: [...CIVIL_STATUS.documents, '85/2019/TT-BTC'],
    promised: 'SAME_DAY',
  },
  {
    ...CIVIL_STATUS,
    code: '1.004884',
    title: 'Thủ tục đăng ký lại khai sinh',
    steps: steps('đăng ký lại khai sinh'),
    timeLimits: limitEverywhere(5, null),
    components: [
      paper('Tờ khai đăng ký lại khai sinh có cam đoan', 1, null, { formCode: 'TK-LAIKHAISINH' }),
      paper('Bản sao Giấy khai sinh đã cấp hợp lệ, hoặc giấy tờ khác có thông tin khai sinh', 0, 1),
      paper('Văn bản xác nhận của thủ trưởng đơn vị, trường hợp cán bộ, công chức, viên chức', 1, null, {
        mandatory: false,
      }),
      authority('đăng ký lại khai sinh'),
      IDENTITY,
      RESIDENCE,
    ],
    forms: [{ code: 'TK-LAIKHAISINH', name: 'Tờ khai đăng ký lại khai sinh', fileName: null }],
    fees: freeBesideAFee(`${COUNCIL_FEE}; phí cấp bản sao Giấy khai sinh theo Thông tư 281/2016/TT-BTC`),
    results: [{ code: 'KQ.G15.000031', name: 'Giấy khai sinh' }],
    documents: [...CIVIL_STATUS.documents, '66.7/2025/NQ-CP'],
    agencies: [...CIVIL_STATUS.agencies, ['COORDINATING', 'Bộ Công an']],
  },
  {
    ...CIVIL_STATUS,
    code: '1.004873',
    title: 'Thủ tục cấp Giấy xác nhận tình trạng hôn nhân',
    audiences: ['CITIZEN', 'OTHER'],
    audienceText: 'Công dân Việt Nam, Người Việt Nam định cư ở nước ngoài',
    steps: steps('cấp Giấy xác nhận tình trạng hôn nhân'),
    timeLimits: limitEverywhere(3, null),
    components: [
      paper('Tờ khai cấp Giấy xác nhận tình trạng hôn nhân', 1, null, { formCode: 'TK-TTHN' }),
      paper('Giấy xác nhận tình trạng hôn nhân đã cấp, trường hợp cấp lại', 1, null, { mandatory: false }),
      authority('cấp Giấy xác nhận tình trạng hôn nhân'),
      IDENTITY,
      RESIDENCE,
    ],
    forms: [{ code: 'TK-TTHN', name: 'Tờ khai cấp Giấy xác nhận tình trạng hôn nhân', fileName: null }],
    fees: freeBesideAFee(COUNCIL_FEE),
    results: [{ code: 'KQ.G15.000038', name: 'Giấy xác nhận tình trạng hôn nhân' }],
    documents: [...CIVIL_STATUS.documents, '85/2019/TT-BTC'],
    agencies: [...CIVIL_STATUS.agencies, ['COORDINATING', 'Bộ Công an']],
  },
  {
    ...CIVIL_STATUS,
    code: '2.000635',
    title: 'Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh',
    levels: ['PROVINCE', 'COMMUNE'],
    audiences: ['ORGANISATION', 'CITIZEN'],
    audienceText: 'Tổ chức (không bao gồm doanh nghiệp, HTX), Công dân Việt Nam',
    steps: steps('cấp bản sao trích lục hộ tịch'),
    timeLimits: [],
    components: [
      paper('Tờ khai cấp bản sao Trích lục hộ tịch', 1, null, { formCode: 'TK-TRICHLUC' }),
      authority('yêu cầu cấp bản sao Trích lục hộ tịch'),
      IDENTITY,
      RESIDENCE,
    ],
    forms: [{ code: 'TK-TRICHLUC', name: 'Tờ khai cấp bản sao Trích lục hộ tịch', fileName: null }],
    fees: ALL_CHANNELS.map((channel) => fee(channel, 8000)),
    results: [{ code: 'KQ.G15.000342', name: 'Bản sao Trích lục hộ tịch, bản sao Giấy khai sinh' }],
    documents: [...CIVIL_STATUS.documents, '66.7/2025/NQ-CP'],
    agencies: [['DECIDING', 'Cơ quan quản lý cơ sở dữ liệu hộ tịch điện tử']],
    promised: 'SAME_DAY',
  },
  {
    ...CIVIL_STATUS,
    code: '2.000986',
    title:
      'Liên thông thủ tục hành chính về đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi',
    decisionNumber: 'QĐ/0001-BTP',
    audiences: ['CITIZEN', 'OFFICIAL'],
    audienceText: 'Công dân Việt Nam, Cán bộ, công chức, viên chức',
    channels: ['DIRECT'],
    steps:
      'Người yêu cầu nộp một bộ hồ sơ tại Ủy ban nhân dân cấp xã. Ủy ban nhân dân cấp xã đăng ký khai sinh, rồi chuyển hồ sơ đến cơ quan Công an và cơ quan Bảo hiểm xã hội, nhận và trả kết quả chung.',
    timeLimits: [
      limit(
        'DIRECT',
        20,
        'CALENDAR_DAY',
        'In là "20 Ngày"; phần mô tả ghi 20 ngày làm việc, kéo dài thêm tối đa 2 hoặc 5 ngày',
      ),
    ],
    components: [
      paper('Tờ khai đăng ký khai sinh', 1),
      paper('Giấy chứng sinh hoặc giấy tờ thay thế', 1),
      paper('Phiếu báo thay đổi hộ khẩu, nhân khẩu', 1),
      paper('Tờ khai tham gia bảo hiểm y tế và danh sách đề nghị cấp thẻ', 1),
      paper('Ý kiến của cha, mẹ và chủ hộ, trường hợp trẻ không đăng ký thường trú cùng cha, mẹ', 1, null, {
        mandatory: false,
      }),
    ],
    forms: [],
    fees: free(['DIRECT']),
    results: [
      { code: 'KQ.G15.000031', name: 'Giấy khai sinh' },
      { code: 'KQ.G01.000065', name: 'Thông báo kết quả giải quyết thủ tục về cư trú, hủy bỏ thủ tục về cư trú' },
      { code: 'KQ.G01.000067', name: 'Phiếu từ chối tiếp nhận, giải quyết hồ sơ (lĩnh vực cư trú)' },
      { code: 'KQ.G18.000047', name: 'Thẻ bảo hiểm y tế' },
    ],
    documents: ['123/2015/NĐ-CP', '105/2014/NĐ-CP'],
    agencies: [['DECIDING', 'Bảo hiểm xã hội Việt Nam']],
  },
  {
    ...CERTIFICATION,
    code: '2.000815',
    title:
      'Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của Việt Nam; cơ quan, tổ chức có thẩm quyền của nước ngoài; cơ quan, tổ chức có thẩm quyền của Việt Nam liên kết với cơ quan, tổ chức có thẩm quyền của nước ngoài cấp hoặc chứng nhận',
    decisionNumber: '3152/QĐ-BTP',
    audiences: ['CITIZEN', 'ORGANISATION', 'OTHER'],
    audienceText: 'Công dân Việt Nam, Tổ chức (không bao gồm doanh nghiệp, HTX), Người Việt Nam định cư ở nước ngoài',
    steps:
      'Người yêu cầu xuất trình bản chính và bản sao cần chứng thực. Người thực hiện chứng thực đối chiếu, ghi lời chứng, ký, đóng dấu và trả kết quả.',
    components: [paper('Bản chính làm cơ sở chứng thực và bản sao cần chứng thực', 1)],
    requirements: [
      'Có bản chính giấy tờ, văn bản cần chứng thực; bản chính không bị tẩy xóa, hư hỏng, đóng dấu mật, có nội dung trái pháp luật hoặc do nước ngoài cấp mà chưa hợp pháp hóa lãnh sự',
    ],
    fees: [
      fee('DIRECT', 2000, '2.000 đồng/trang; từ trang thứ 3 trở lên 1.000 đồng/trang, tối đa 200.000 đồng/bản'),
      fee('DIRECT', null, '10 USD/bản tại cơ quan đại diện'),
    ],
    results: [{ code: 'KQ.G15.000021', name: 'Bản sao được chứng thực từ bản chính' }],
    documents: ['23/2015/NĐ-CP', '264/2016/TT-BTC'],
  },
  {
    ...CERTIFICATION,
    code: '2.000884',
    title:
      'Chứng thực chữ ký trong các giấy tờ, văn bản (áp dụng cho cả trường hợp chứng thực điểm chỉ và trường hợp người yêu cầu chứng thực không thể ký, không thể điểm chỉ được)',
    decisionNumber: '858/QĐ-BTP',
    audiences: ['CITIZEN', 'OTHER'],
    audienceText: 'Công dân Việt Nam, Người Việt Nam định cư ở nước ngoài',
    steps:
      'Người yêu cầu xuất trình giấy tờ tùy thân và giấy tờ sẽ ký, ký trước mặt người thực hiện chứng thực. Người thực hiện chứng thực ghi lời chứng, ký, đóng dấu và trả kết quả.',
    components: [
      paper('Căn cước điện tử, hoặc bản chính hay bản sao giấy tờ tùy thân còn giá trị sử dụng', 1, null, {
        issuedByState: true,
      }),
      paper('Giấy tờ, văn bản sẽ yêu cầu chứng thực chữ ký', 1),
    ],
    requirements: [
      'Người ký nhận thức và làm chủ được hành vi của mình; giấy tờ tùy thân còn giá trị, không giả mạo; nội dung văn bản không trái pháp luật và không phải là giao dịch, trừ giấy ủy quyền được phép',
    ],
    fees: [
      fee('DIRECT', 10000, '10.000 đồng/trường hợp: một hoặc nhiều chữ ký trong một giấy tờ, văn bản'),
      fee('DIRECT', null, '10 USD/bản tại cơ quan đại diện'),
    ],
    results: [{ code: 'KQ.G15.000022', name: 'Giấy tờ, văn bản được chứng thực chữ ký/điểm chỉ' }],
    documents: ['23/2015/NĐ-CP', '280/2025/NĐ-CP', '264/2016/TT-BTC', '66.7/2025/NQ-CP'],
  },
];
