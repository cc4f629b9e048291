/** Objects of the justice sector. Own word list. */
import type { TitleField } from '../../../src/seeding/demo-shapes.ts';

export const JUSTICE: readonly TitleField[] = [
  {
    id: 'ho-tich',
    name: 'Hộ tịch',
    nameEn: 'Civil status',
    agencyKey: 'so-tu-phap',
    level: 'COMMUNE',
    audiences: 'cf',
    objects: `
one: Đăng ký khai sinh có yếu tố nước ngoài
one: Đăng ký kết hôn có yếu tố nước ngoài
one: Đăng ký khai tử có yếu tố nước ngoài
one: Đăng ký nhận cha, mẹ, con
one: Đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con
one: Đăng ký khai sinh lưu động
one: Đăng ký kết hôn lưu động
one: Đăng ký khai tử lưu động
one: Đăng ký giám hộ
one: Đăng ký chấm dứt giám hộ
one: Đăng ký lại kết hôn
one: Đăng ký lại khai tử
one: Thay đổi, cải chính, bổ sung thông tin hộ tịch
one: Xác định lại dân tộc
one: Ghi vào Sổ hộ tịch việc kết hôn đã được giải quyết ở nước ngoài
one: Ghi vào Sổ hộ tịch việc ly hôn, hủy việc kết hôn ở nước ngoài
one: Ghi vào Sổ hộ tịch việc khai sinh đã được giải quyết ở nước ngoài
one: Đăng ký khai sinh cho người đã có hồ sơ, giấy tờ cá nhân
one: Đăng ký khai sinh cho trẻ em bị bỏ rơi
one: Cấp văn bản xác nhận thông tin hộ tịch
`,
  },
  {
    id: 'chung-thuc',
    name: 'Chứng thực',
    nameEn: 'Certification',
    agencyKey: 'so-tu-phap',
    level: 'COMMUNE',
    audiences: 'co',
    objects: `
one: Chứng thực hợp đồng, giao dịch liên quan đến tài sản là động sản
one: Chứng thực hợp đồng, giao dịch liên quan đến quyền sử dụng đất
one: Chứng thực hợp đồng mua bán nhà ở
one: Chứng thực di chúc
one: Chứng thực văn bản từ chối nhận di sản
one: Chứng thực văn bản thỏa thuận phân chia di sản
one: Chứng thực văn bản khai nhận di sản
one: Chứng thực chữ ký người dịch là cộng tác viên
one: Chứng thực chữ ký người dịch không phải là cộng tác viên
one: Chứng thực việc sửa đổi, bổ sung, hủy bỏ hợp đồng, giao dịch
one: Sửa lỗi sai sót trong hợp đồng, giao dịch đã chứng thực
one: Cấp bản sao từ sổ gốc
one: Cấp bản sao có chứng thực từ bản chính hợp đồng, giao dịch đã được chứng thực
one: Chứng thực giấy ủy quyền
`,
  },
  {
    id: 'luat-su',
    name: 'Luật sư, tư vấn pháp luật',
    nameEn: 'Lawyers and legal advice',
    agencyKey: 'so-tu-phap',
    level: 'PROVINCE',
    audiences: 'co',
    objects: `
reg: hoạt động của văn phòng luật sư
reg: hoạt động của công ty luật trách nhiệm hữu hạn một thành viên
reg: hoạt động của công ty luật hợp danh
reg: hoạt động của chi nhánh tổ chức hành nghề luật sư
reg: hành nghề luật sư với tư cách cá nhân
reg: hoạt động của trung tâm tư vấn pháp luật
reg: hoạt động của chi nhánh trung tâm tư vấn pháp luật
cert: thẻ tư vấn viên pháp luật
cert: chứng chỉ hành nghề luật sư
approve: điều lệ Đoàn luật sư
approve: phương án xử lý kết quả đại hội luật sư
one: Hợp nhất công ty luật
one: Chuyển đổi văn phòng luật sư thành công ty luật
`,
  },
  {
    id: 'cong-chung',
    name: 'Công chứng, thừa phát lại',
    nameEn: 'Notaries and bailiffs',
    agencyKey: 'so-tu-phap',
    level: 'PROVINCE',
    audiences: 'co',
    objects: `
found: văn phòng công chứng
found: văn phòng thừa phát lại
reg: hoạt động của văn phòng công chứng
reg: hoạt động của văn phòng thừa phát lại
reg: hành nghề và cấp thẻ công chứng viên
reg: hành nghề và cấp thẻ thừa phát lại
reg: tập sự hành nghề công chứng
reg: tập sự hành nghề thừa phát lại
one: Bổ nhiệm công chứng viên
one: Bổ nhiệm lại công chứng viên
one: Miễn nhiệm công chứng viên theo nguyện vọng
one: Chuyển nhượng văn phòng công chứng
one: Công nhận tương đương đào tạo nghề công chứng ở nước ngoài
`,
  },
  {
    id: 'dau-gia-trong-tai',
    name: 'Đấu giá tài sản, trọng tài, hòa giải thương mại',
    nameEn: 'Auctions, arbitration and mediation',
    agencyKey: 'so-tu-phap',
    level: 'PROVINCE',
    audiences: 'co',
    objects: `
cert: chứng chỉ hành nghề đấu giá
cert: thẻ đấu giá viên
reg: hoạt động của doanh nghiệp đấu giá tài sản
reg: hoạt động của chi nhánh doanh nghiệp đấu giá tài sản
reg: tập sự hành nghề đấu giá
reg: hoạt động của trung tâm trọng tài
reg: hoạt động của chi nhánh trung tâm trọng tài
reg: hoạt động của trung tâm hòa giải thương mại
reg: làm hòa giải viên thương mại vụ việc
reg: hoạt động của chi nhánh trung tâm hòa giải thương mại
cert: chứng chỉ hành nghề quản tài viên
reg: hành nghề quản lý, thanh lý tài sản với tư cách cá nhân
one: Phê duyệt đủ điều kiện thực hiện hình thức đấu giá trực tuyến
`,
  },
  {
    id: 'quoc-tich-ly-lich',
    name: 'Quốc tịch, lý lịch tư pháp, nuôi con nuôi',
    nameEn: 'Nationality, judicial records and adoption',
    agencyKey: 'so-tu-phap',
    level: 'PROVINCE',
    audiences: 'cf',
    objects: `
one: Nhập quốc tịch Việt Nam
one: Thôi quốc tịch Việt Nam ở trong nước
one: Trở lại quốc tịch Việt Nam ở trong nước
confirm: có quốc tịch Việt Nam ở trong nước
confirm: là người gốc Việt Nam
one: Cấp Phiếu lý lịch tư pháp cho công dân Việt Nam, người nước ngoài đang cư trú tại Việt Nam
one: Cấp Phiếu lý lịch tư pháp cho cơ quan nhà nước, tổ chức chính trị
one: Cấp Phiếu lý lịch tư pháp cho cơ quan tiến hành tố tụng
one@COMMUNE: Đăng ký việc nuôi con nuôi trong nước
one@COMMUNE: Đăng ký lại việc nuôi con nuôi trong nước
one: Đăng ký lại việc nuôi con nuôi có yếu tố nước ngoài
one@COMMUNE: Ghi chú việc nuôi con nuôi đã được giải quyết ở nước ngoài
confirm: công dân Việt Nam ở khu vực biên giới đủ điều kiện nhận trẻ em nước láng giềng làm con nuôi
`,
  },
  {
    id: 'giam-dinh-tro-giup',
    name: 'Giám định tư pháp, trợ giúp pháp lý',
    nameEn: 'Forensic expertise and legal aid',
    agencyKey: 'so-tu-phap',
    level: 'PROVINCE',
    audiences: 'co',
    objects: `
cert: thẻ giám định viên tư pháp
found: văn phòng giám định tư pháp
reg: hoạt động của văn phòng giám định tư pháp
reg: tham gia trợ giúp pháp lý
cert: thẻ cộng tác viên trợ giúp pháp lý
one: Bổ nhiệm giám định viên tư pháp
one: Miễn nhiệm giám định viên tư pháp
one: Yêu cầu trợ giúp pháp lý
one: Rút yêu cầu trợ giúp pháp lý
one: Thay đổi người thực hiện trợ giúp pháp lý
one: Giải quyết khiếu nại về trợ giúp pháp lý
one@COMMUNE: Công nhận hòa giải viên ở cơ sở
one@COMMUNE: Thôi làm hòa giải viên ở cơ sở
one@COMMUNE: Thanh toán thù lao cho hòa giải viên ở cơ sở
one@COMMUNE: Công nhận tuyên truyền viên pháp luật
`,
  },
];
