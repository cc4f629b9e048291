/** Objects of planning and investment and of finance. Own word list. */
import type { TitleField } from '../../../src/seeding/demo-shapes.ts';

export const ECONOMY: readonly TitleField[] = [
  {
    id: 'doanh-nghiep',
    name: 'Thành lập và hoạt động của doanh nghiệp',
    nameEn: 'Enterprises',
    agencyKey: 'so-ke-hoach-dau-tu',
    level: 'PROVINCE',
    audiences: 'b',
    objects: `
one: Đăng ký thành lập doanh nghiệp tư nhân
one: Đăng ký thành lập công ty trách nhiệm hữu hạn hai thành viên trở lên
one: Đăng ký thành lập công ty cổ phần
one: Đăng ký thành lập công ty hợp danh
reg: hoạt động chi nhánh của doanh nghiệp
reg: hoạt động văn phòng đại diện của doanh nghiệp
reg: hoạt động địa điểm kinh doanh của doanh nghiệp
one: Đăng ký thay đổi người đại diện theo pháp luật của doanh nghiệp
one: Đăng ký thay đổi vốn điều lệ của công ty
one: Đăng ký thay đổi địa chỉ trụ sở chính của doanh nghiệp
one: Đăng ký đổi tên doanh nghiệp
notify: ngành, nghề kinh doanh của doanh nghiệp
one: Đăng ký chuyển đổi công ty trách nhiệm hữu hạn thành công ty cổ phần
one: Đăng ký tạm ngừng kinh doanh của doanh nghiệp
one: Đăng ký giải thể doanh nghiệp
one: Cấp lại Giấy chứng nhận đăng ký doanh nghiệp
one: Hiệu đính thông tin đăng ký doanh nghiệp
`,
  },
  {
    id: 'ho-kinh-doanh',
    name: 'Hộ kinh doanh',
    nameEn: 'Household business',
    agencyKey: 'so-ke-hoach-dau-tu',
    level: 'COMMUNE',
    audiences: 'c',
    objects: `
one: Đăng ký thay đổi nội dung đăng ký hộ kinh doanh
one: Đăng ký thay đổi chủ hộ kinh doanh
one: Đăng ký chuyển địa chỉ trụ sở hộ kinh doanh
one: Đăng ký tạm ngừng kinh doanh của hộ kinh doanh
one: Đăng ký tiếp tục kinh doanh trước thời hạn của hộ kinh doanh
one: Chấm dứt hoạt động hộ kinh doanh
one: Cấp lại Giấy chứng nhận đăng ký hộ kinh doanh
one: Hiệu đính thông tin đăng ký hộ kinh doanh
one: Cung cấp thông tin đăng ký hộ kinh doanh
notify: địa điểm kinh doanh của hộ kinh doanh
notify: ngành, nghề kinh doanh của hộ kinh doanh
one: Đăng ký tổ hợp tác
`,
  },
  {
    id: 'hop-tac-xa',
    name: 'Hợp tác xã, liên hiệp hợp tác xã',
    nameEn: 'Cooperatives',
    agencyKey: 'so-ke-hoach-dau-tu',
    level: 'PROVINCE',
    audiences: 'bo',
    objects: `
one: Đăng ký thành lập hợp tác xã
one: Đăng ký thành lập liên hiệp hợp tác xã
reg: hoạt động chi nhánh của hợp tác xã
reg: hoạt động văn phòng đại diện của hợp tác xã
one: Đăng ký thay đổi tên, địa chỉ trụ sở chính của hợp tác xã
one: Đăng ký thay đổi vốn điều lệ của hợp tác xã
one: Đăng ký khi hợp tác xã chia, tách
one: Đăng ký khi hợp tác xã hợp nhất, sáp nhập
one: Đăng ký giải thể hợp tác xã
notify: việc góp vốn, mua cổ phần, thành lập doanh nghiệp của hợp tác xã
notify: tạm ngừng kinh doanh của hợp tác xã
one: Cấp lại giấy chứng nhận đăng ký hợp tác xã
`,
  },
  {
    id: 'dau-tu',
    name: 'Đầu tư tại Việt Nam',
    nameEn: 'Investment',
    agencyKey: 'so-ke-hoach-dau-tu',
    level: 'PROVINCE',
    audiences: 'bof',
    objects: `
cert: giấy chứng nhận đăng ký đầu tư
agree: chủ trương đầu tư của Ủy ban nhân dân tỉnh
agree: nhà đầu tư thực hiện dự án
one: Điều chỉnh chủ trương đầu tư của dự án do thay đổi mục tiêu, quy mô
one: Điều chỉnh chủ trương đầu tư của dự án do thay đổi tiến độ thực hiện
one: Điều chỉnh dự án đầu tư trong trường hợp chuyển nhượng dự án
one: Điều chỉnh dự án đầu tư trong trường hợp chia, tách, sáp nhập tổ chức kinh tế
one: Gia hạn thời hạn hoạt động của dự án đầu tư
one: Ngừng hoạt động của dự án đầu tư
one: Chấm dứt hoạt động của dự án đầu tư
one: Góp vốn, mua cổ phần, mua phần vốn góp đối với nhà đầu tư nước ngoài
reg: hoạt động văn phòng điều hành của nhà đầu tư nước ngoài trong hợp đồng hợp tác kinh doanh
confirm: ưu đãi đầu tư đối với dự án mở rộng
`,
  },
  {
    id: 'dau-thau-von-ho-tro',
    name: 'Đấu thầu, vốn hỗ trợ phát triển chính thức',
    nameEn: 'Bidding and official development assistance',
    agencyKey: 'so-ke-hoach-dau-tu',
    level: 'PROVINCE',
    audiences: 'bo',
    objects: `
appraise: kế hoạch lựa chọn nhà thầu
appraise: hồ sơ mời thầu
appraise: kết quả lựa chọn nhà thầu
appraise: kết quả lựa chọn nhà đầu tư
approve: kết quả đánh giá sơ bộ năng lực nhà đầu tư
approve: văn kiện dự án hỗ trợ kỹ thuật sử dụng vốn viện trợ
approve: văn kiện khoản viện trợ phi dự án
approve: kế hoạch tổng thể thực hiện chương trình, dự án vốn vay ưu đãi
confirm: chuyên gia nước ngoài thực hiện chương trình, dự án viện trợ
one: Giải quyết kiến nghị về kết quả lựa chọn nhà thầu
one: Đăng tải thông tin về đấu thầu
one: Cung cấp thông tin về nhà thầu vi phạm
`,
  },
  {
    id: 'quan-ly-cong-san',
    name: 'Quản lý công sản',
    nameEn: 'Public assets',
    agencyKey: 'so-tai-chinh',
    level: 'PROVINCE',
    audiences: 'os',
    objects: `
approve: phương án sắp xếp lại, xử lý nhà, đất
approve: đề án sử dụng tài sản công để kinh doanh, cho thuê
one: Quyết định mua sắm tài sản công phục vụ hoạt động của cơ quan
one: Quyết định thuê tài sản phục vụ hoạt động của cơ quan
one: Quyết định thu hồi tài sản công
one: Quyết định điều chuyển tài sản công
one: Quyết định bán tài sản công
one: Quyết định thanh lý tài sản công
one: Quyết định tiêu hủy tài sản công
one: Quyết định xử lý tài sản công bị mất, bị hủy hoại
one: Thanh toán chi phí liên quan đến bán tài sản trên đất
one: Xác định giá trị quyền sử dụng đất để tính vào giá trị tài sản
`,
  },
  {
    id: 'quan-ly-gia',
    name: 'Quản lý giá, tài chính doanh nghiệp',
    nameEn: 'Prices and business finance',
    agencyKey: 'so-tai-chinh',
    level: 'PROVINCE',
    audiences: 'bo',
    objects: `
appraise: phương án giá của Ủy ban nhân dân tỉnh
appraise: phương án giá tiêu thụ, mức trợ giá
decl: giá đối với hàng hóa thuộc diện bình ổn
decl: giá dịch vụ tại bến xe ô tô
notify: giá bán hàng hóa, dịch vụ thuộc danh mục kê khai
cert: giấy chứng nhận đủ điều kiện kinh doanh dịch vụ thẩm định giá
approve: phương án xử lý tài chính khi chuyển đổi doanh nghiệp nhà nước
once: hỗ trợ lãi suất cho doanh nghiệp nhỏ và vừa
once: hỗ trợ vốn đối với dự án đầu tư vào nông nghiệp, nông thôn
one: Hiệp thương giá hàng hóa, dịch vụ
one: Thanh toán chi phí cấp bù thủy lợi phí
one: Quyết toán kinh phí hỗ trợ tiền sử dụng sản phẩm công ích
`,
  },
  {
    id: 'ngan-sach-tin-hoc',
    name: 'Ngân sách, tin học và thống kê tài chính',
    nameEn: 'Budget and financial statistics',
    agencyKey: 'so-tai-chinh',
    level: 'PROVINCE',
    audiences: 'os',
    objects: `
decl: mã số đơn vị có quan hệ với ngân sách
decl: mã số dự án đầu tư xây dựng cơ bản
appraise: quyết toán vốn đầu tư dự án hoàn thành
appraise: dự toán kinh phí không thường xuyên
approve: phương án tự chủ tài chính của đơn vị sự nghiệp công lập
approve: quyết toán ngân sách năm của đơn vị dự toán
confirm: số dư tài khoản tiền gửi của đơn vị
one: Cấp phát kinh phí ủy quyền
one: Tạm ứng vốn đầu tư xây dựng cơ bản
one: Hoàn trả khoản thu ngân sách nhà nước
one: Cấp bù miễn, giảm học phí
one: Thẩm tra phân bổ dự toán chi ngân sách
`,
  },
];
