/** Objects of natural resources and the environment. Own word list. */
import type { TitleField } from '../../../src/seeding/demo-shapes.ts';

export const LAND_ENVIRONMENT: readonly TitleField[] = [
  {
    id: 'dat-dai',
    name: 'Đất đai',
    nameEn: 'Land',
    agencyKey: 'so-tai-nguyen',
    level: 'PROVINCE',
    audiences: 'cbo',
    objects: `
one: Đăng ký biến động quyền sử dụng đất do chuyển nhượng, tặng cho
one: Đăng ký biến động quyền sử dụng đất do nhận thừa kế
one: Đăng ký biến động do đổi tên, giảm diện tích thửa đất
one: Đăng ký thế chấp quyền sử dụng đất, tài sản gắn liền với đất
one: Xóa đăng ký thế chấp quyền sử dụng đất
one: Cấp đổi Giấy chứng nhận quyền sử dụng đất
one: Cấp lại Giấy chứng nhận quyền sử dụng đất do bị mất
one: Đính chính Giấy chứng nhận quyền sử dụng đất đã cấp
one: Giao đất không đấu giá quyền sử dụng đất cho tổ chức
one: Cho thuê đất không đấu giá quyền sử dụng đất
one: Chuyển mục đích sử dụng đất của tổ chức
one@COMMUNE: Chuyển mục đích sử dụng đất của hộ gia đình, cá nhân
one: Gia hạn sử dụng đất ngoài khu công nghệ cao, khu kinh tế
one: Thu hồi đất do tự nguyện trả lại đất
one@COMMUNE: Hòa giải tranh chấp đất đai
one: Giải quyết tranh chấp đất đai thuộc thẩm quyền của Chủ tịch Ủy ban nhân dân tỉnh
one: Cung cấp dữ liệu đất đai
appraise: nhu cầu sử dụng đất để thực hiện dự án
appraise: phương án sử dụng đất của công ty nông, lâm nghiệp
one@COMMUNE: Xác nhận thời hạn sử dụng đất nông nghiệp
`,
  },
  {
    id: 'moi-truong',
    name: 'Môi trường',
    nameEn: 'Environment',
    agencyKey: 'so-tai-nguyen',
    level: 'PROVINCE',
    audiences: 'bo',
    objects: `
permit: giấy phép môi trường
appraise: báo cáo đánh giá tác động môi trường
appraise: phương án cải tạo, phục hồi môi trường trong khai thác khoáng sản
decl@COMMUNE: môi trường đối với cơ sở sản xuất quy mô nhỏ
cert: giấy chứng nhận cơ sở bảo tồn đa dạng sinh học
permit: giấy phép trao đổi, mua bán mẫu vật loài được ưu tiên bảo vệ
permit: giấy phép nuôi, trồng các loài nguy cấp được ưu tiên bảo vệ
confirm: hoàn thành phương án cải tạo, phục hồi môi trường
confirm: đủ điều kiện nhập khẩu phế liệu làm nguyên liệu sản xuất
one: Tham vấn trong đánh giá tác động môi trường
one: Chi trả dịch vụ hệ sinh thái tự nhiên
one: Kê khai, nộp phí bảo vệ môi trường đối với nước thải công nghiệp
one: Xác nhận nguồn gốc loài ngoại lai
`,
  },
  {
    id: 'tai-nguyen-nuoc',
    name: 'Tài nguyên nước',
    nameEn: 'Water resources',
    agencyKey: 'so-tai-nguyen',
    level: 'PROVINCE',
    audiences: 'bo',
    objects: `
permit: giấy phép thăm dò nước dưới đất
permit: giấy phép khai thác nước dưới đất
permit: giấy phép khai thác nước mặt
permit: giấy phép khai thác nước biển
permit: giấy phép hành nghề khoan nước dưới đất
decl@COMMUNE: khai thác nước dưới đất quy mô nhỏ
decl: khai thác nước mặt quy mô nhỏ
approve: phương án cắm mốc giới hành lang bảo vệ nguồn nước
approve: quy trình vận hành liên hồ chứa do chủ hồ lập
one: Tính tiền cấp quyền khai thác tài nguyên nước
one: Điều chỉnh tiền cấp quyền khai thác tài nguyên nước
one: Lấy ý kiến về phương án chuyển nước liên huyện
`,
  },
  {
    id: 'khoang-san',
    name: 'Địa chất và khoáng sản',
    nameEn: 'Minerals',
    agencyKey: 'so-tai-nguyen',
    level: 'PROVINCE',
    audiences: 'b',
    objects: `
permit: giấy phép thăm dò khoáng sản
permit: giấy phép khai thác khoáng sản
permit: giấy phép khai thác tận thu khoáng sản
agree: chuyển nhượng quyền thăm dò khoáng sản
agree: chuyển nhượng quyền khai thác khoáng sản
approve: trữ lượng khoáng sản
approve: đề án đóng cửa mỏ khoáng sản
decl: khối lượng cát, sỏi thu hồi từ dự án nạo vét
one: Đấu giá quyền khai thác khoáng sản ở khu vực chưa thăm dò
one: Đấu giá quyền khai thác khoáng sản ở khu vực đã có kết quả thăm dò
one: Trả lại giấy phép khai thác khoáng sản
one: Tính tiền cấp quyền khai thác khoáng sản
`,
  },
  {
    id: 'bien-khi-tuong-do-dac',
    name: 'Biển và hải đảo, khí tượng, đo đạc bản đồ',
    nameEn: 'Sea, weather and surveying',
    agencyKey: 'so-tai-nguyen',
    level: 'PROVINCE',
    audiences: 'bo',
    objects: `
one: Giao khu vực biển
one: Công nhận khu vực biển
one: Trả lại khu vực biển
one: Gia hạn thời hạn giao khu vực biển
one: Khai thác và sử dụng cơ sở dữ liệu tài nguyên, môi trường biển
permit: giấy phép nhận chìm ở biển
permit: giấy phép hoạt động dự báo, cảnh báo khí tượng thủy văn
permit: giấy phép hoạt động đo đạc và bản đồ
practice: chứng chỉ hành nghề đo đạc và bản đồ hạng II
appraise: hồ sơ chuyên môn về đo đạc bản đồ
one: Cung cấp thông tin, dữ liệu đo đạc và bản đồ
one: Cung cấp thông tin khí tượng thủy văn
`,
  },
];
