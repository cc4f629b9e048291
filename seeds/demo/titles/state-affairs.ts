/** Objects of home affairs, inspection, foreign affairs and the office of the committee. Own word list. */
import type { TitleField } from '../../../src/seeding/demo-shapes.ts';

export const STATE_AFFAIRS: readonly TitleField[] = [
  {
    id: 'hoi-quy',
    name: 'Hội, quỹ xã hội, quỹ từ thiện',
    nameEn: 'Associations and funds',
    agencyKey: 'so-noi-vu',
    level: 'PROVINCE',
    audiences: 'co',
    objects: `
one: Cho phép thành lập hội có phạm vi hoạt động trong tỉnh
found: quỹ xã hội, quỹ từ thiện
approve: điều lệ hội có phạm vi hoạt động trong tỉnh
one: Công nhận ban vận động thành lập hội
one: Công nhận quỹ đủ điều kiện hoạt động và thành viên hội đồng quản lý quỹ
one: Cấp lại giấy phép thành lập quỹ
one: Báo cáo tổ chức đại hội nhiệm kỳ của hội
one: Báo cáo tổ chức đại hội bất thường của hội
one: Đổi tên hội có phạm vi hoạt động trong tỉnh
one: Thay đổi giấy phép thành lập và công nhận điều lệ quỹ
one: Cho phép quỹ hoạt động trở lại sau khi bị tạm đình chỉ
one: Hội tự giải thể
notify: kết quả đại hội của hội
`,
  },
  {
    id: 'ton-giao',
    name: 'Tín ngưỡng, tôn giáo',
    nameEn: 'Belief and religion',
    agencyKey: 'so-noi-vu',
    level: 'PROVINCE',
    audiences: 'co',
    objects: `
reg@COMMUNE: hoạt động tín ngưỡng
reg@COMMUNE: sinh hoạt tôn giáo tập trung
decl: mở lớp bồi dưỡng về tôn giáo
decl: thuyên chuyển chức sắc, chức việc, nhà tu hành
notify: người được phong phẩm, suy cử làm chức sắc
notify@COMMUNE: danh mục hoạt động tôn giáo hằng năm
notify: hội nghị thường niên của tổ chức tôn giáo
recog: tổ chức tôn giáo có địa bàn hoạt động ở một tỉnh
approve: hiến chương sửa đổi của tổ chức tôn giáo
agree: tổ chức đại hội của tổ chức tôn giáo
agree: giảng đạo ngoài địa bàn phụ trách
one: Thành lập, chia, tách, sáp nhập, hợp nhất tổ chức tôn giáo trực thuộc
one: Cấp đăng ký pháp nhân phi thương mại cho tổ chức tôn giáo trực thuộc
one@COMMUNE: Thông báo quyên góp ngoài địa bàn một xã
`,
  },
  {
    id: 'thi-dua-khen-thuong',
    name: 'Thi đua, khen thưởng',
    nameEn: 'Emulation and rewards',
    agencyKey: 'so-noi-vu',
    level: 'PROVINCE',
    audiences: 'cos',
    objects: `
one: Tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh theo công trạng
one: Tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh về thành tích đột xuất
one: Tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh cho gia đình
one: Tặng Cờ thi đua của Ủy ban nhân dân tỉnh
one: Tặng danh hiệu Chiến sĩ thi đua cấp tỉnh
one: Tặng danh hiệu Tập thể lao động xuất sắc
one@COMMUNE: Tặng Giấy khen của Chủ tịch Ủy ban nhân dân xã
one@COMMUNE: Tặng danh hiệu Lao động tiên tiến
one: Đề nghị truy tặng Huân chương Lao động
one: Cấp đổi hiện vật khen thưởng bị hư hỏng
one: Xác nhận khen thưởng đối với cá nhân, tập thể
one: Công nhận sáng kiến cấp tỉnh
`,
  },
  {
    id: 'cong-chuc-vien-chuc',
    name: 'Công chức, viên chức, tổ chức hành chính',
    nameEn: 'Civil service',
    agencyKey: 'so-noi-vu',
    level: 'PROVINCE',
    audiences: 'os',
    objects: `
one: Thẩm định việc thành lập, tổ chức lại, giải thể đơn vị sự nghiệp công lập
appraise: đề án vị trí việc làm
appraise: đề án sắp xếp đơn vị hành chính
approve: kế hoạch tuyển dụng viên chức
approve: danh sách nâng bậc lương trước thời hạn
one: Thi tuyển công chức
one: Xét tuyển công chức
one: Tiếp nhận vào làm công chức
one: Thi nâng ngạch công chức
one: Xét tuyển viên chức
one: Thi thăng hạng chức danh nghề nghiệp viên chức
one: Phân loại đơn vị hành chính cấp xã
once: chế độ thôi việc đối với cán bộ, công chức cấp xã
`,
  },
  {
    id: 'luu-tru-thanh-nien',
    name: 'Văn thư, lưu trữ, công tác thanh niên',
    nameEn: 'Archives and youth affairs',
    agencyKey: 'so-noi-vu',
    level: 'PROVINCE',
    audiences: 'co',
    objects: `
practice: chứng chỉ hành nghề lưu trữ
reg: hoạt động dịch vụ lưu trữ
one: Cấp thẻ độc giả sử dụng tài liệu lưu trữ
one: Thành lập tổ chức thanh niên xung phong cấp tỉnh
one: Phục vụ việc sử dụng tài liệu tại phòng đọc
one: Cấp bản sao và chứng thực tài liệu lưu trữ
one: Ký gửi tài liệu vào lưu trữ lịch sử
one: Thẩm định tài liệu hết giá trị tại lưu trữ lịch sử
confirm: phiên hiệu thanh niên xung phong
once: chế độ trợ cấp một lần đối với thanh niên xung phong thời kỳ kháng chiến
benefit: trợ cấp hằng tháng đối với thanh niên xung phong
approve: danh mục tài liệu hạn chế sử dụng
`,
  },
  {
    id: 'thanh-tra',
    name: 'Tiếp công dân, khiếu nại, phòng chống tham nhũng',
    nameEn: 'Citizen reception and inspection',
    agencyKey: 'thanh-tra-tinh',
    level: 'PROVINCE',
    audiences: 'cos',
    objects: `
one: Tiếp công dân tại trụ sở tiếp công dân cấp tỉnh
one@COMMUNE: Tiếp công dân tại cấp xã
one: Xử lý đơn khiếu nại, phản ánh, kiến nghị tại cấp tỉnh
one@COMMUNE: Xử lý đơn tại cấp xã
one: Giải quyết khiếu nại lần đầu tại cấp tỉnh
one@COMMUNE: Giải quyết khiếu nại lần đầu tại cấp xã
one: Giải quyết khiếu nại lần hai tại cấp tỉnh
one: Giải quyết nội dung tố cáo tại cấp tỉnh
one@COMMUNE: Giải quyết nội dung tố cáo tại cấp xã
one: Kê khai tài sản, thu nhập
one: Xác minh tài sản, thu nhập
one: Tiếp nhận yêu cầu giải trình
one: Thực hiện việc giải trình
one: Công khai bản kê khai tài sản, thu nhập
one: Khen thưởng người có thành tích trong phòng, chống tham nhũng
one: Bảo vệ người tố cáo
`,
  },
  {
    id: 'doi-ngoai',
    name: 'Công tác đối ngoại, lãnh sự',
    nameEn: 'Foreign affairs',
    agencyKey: 'so-ngoai-vu',
    level: 'PROVINCE',
    audiences: 'osf',
    objects: `
agree: tổ chức hội nghị, hội thảo quốc tế
agree: sử dụng thẻ đi lại của doanh nhân APEC
agree: đoàn khách nước ngoài vào làm việc tại khu vực biên giới
approve: kế hoạch đoàn ra của cơ quan, đơn vị
cert: giấy đăng ký hoạt động của tổ chức phi chính phủ nước ngoài tại địa phương
confirm: đơn xin nhận viện trợ phi chính phủ nước ngoài
notify: hoạt động của tổ chức phi chính phủ nước ngoài
one: Cấp hộ chiếu ngoại giao, hộ chiếu công vụ
one: Gia hạn hộ chiếu công vụ
one: Cấp công hàm đề nghị cấp thị thực
one: Tiếp nhận hồ sơ chứng nhận lãnh sự, hợp pháp hóa lãnh sự
one: Ký kết thỏa thuận quốc tế nhân danh sở, ban, ngành
one: Xin ý kiến về việc xuất cảnh của cán bộ, công chức
`,
  },
  {
    id: 'van-phong-uy-ban',
    name: 'Hành chính, kiểm soát thủ tục hành chính',
    nameEn: 'Office of the committee',
    agencyKey: 'van-phong-uy-ban',
    level: 'PROVINCE',
    audiences: 'co',
    objects: `
one: Tiếp nhận, xử lý phản ánh, kiến nghị về quy định hành chính
one: Đăng công báo văn bản của địa phương
one: Cung cấp văn bản công báo
one: Cung cấp thông tin theo yêu cầu của công dân
one: Cấp tài khoản khai thác kho dữ liệu điện tử của tỉnh
one: Số hóa, cấp bản điện tử kết quả giải quyết thủ tục hành chính
one: Đăng ký lịch làm việc với lãnh đạo Ủy ban nhân dân tỉnh
one: Cấp bản sao văn bản của Ủy ban nhân dân tỉnh
one: Cấp chữ ký số chuyên dùng cho cơ quan, đơn vị
one: Thu hồi chữ ký số chuyên dùng
one: Đề nghị tổ chức đối thoại với doanh nghiệp
one: Phối hợp trả kết quả qua dịch vụ bưu chính công ích
agree: sử dụng hội trường, phòng họp của Ủy ban nhân dân tỉnh
`,
  },
];
