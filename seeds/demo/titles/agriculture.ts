/** Objects of agriculture and rural development. Own word list. */
import type { TitleField } from '../../../src/seeding/demo-shapes.ts';

export const AGRICULTURE: readonly TitleField[] = [
  {
    id: 'trong-trot',
    name: 'Trồng trọt, bảo vệ thực vật',
    nameEn: 'Crops and plant protection',
    agencyKey: 'so-nong-nghiep',
    level: 'PROVINCE',
    audiences: 'cb',
    objects: `
cert: giấy chứng nhận đủ điều kiện buôn bán phân bón
cert: giấy chứng nhận đủ điều kiện sản xuất phân bón (loại đóng gói)
cert: giấy chứng nhận đủ điều kiện buôn bán thuốc bảo vệ thực vật
permit: giấy phép vận chuyển thuốc bảo vệ thực vật
cert: giấy chứng nhận kiểm dịch thực vật đối với lô vật thể vận chuyển từ vùng nhiễm
confirm: nội dung quảng cáo thuốc bảo vệ thực vật
confirm: nội dung quảng cáo phân bón
recog: cây đầu dòng, vườn cây đầu dòng
recog: giống cây trồng tự công bố lưu hành
one: Cấp mã số vùng trồng
one: Cấp mã số cơ sở đóng gói nông sản xuất khẩu
one@COMMUNE: Chuyển đổi cơ cấu cây trồng trên đất trồng lúa
one@COMMUNE: Hỗ trợ khôi phục sản xuất vùng bị thiệt hại do dịch hại thực vật
`,
  },
  {
    id: 'chan-nuoi-thu-y',
    name: 'Chăn nuôi, thú y',
    nameEn: 'Livestock and veterinary',
    agencyKey: 'so-nong-nghiep',
    level: 'PROVINCE',
    audiences: 'cb',
    objects: `
cert: giấy chứng nhận đủ điều kiện chăn nuôi đối với trang trại quy mô lớn
cert: giấy chứng nhận đủ điều kiện sản xuất thức ăn chăn nuôi thương mại
cert: giấy chứng nhận đủ điều kiện buôn bán thuốc thú y
practice: chứng chỉ hành nghề thú y
cert: giấy chứng nhận kiểm dịch động vật vận chuyển ra khỏi địa bàn tỉnh
cert: giấy chứng nhận vệ sinh thú y
recog: cơ sở an toàn dịch bệnh động vật trên cạn
recog: cơ sở an toàn dịch bệnh động vật thủy sản
confirm: nội dung quảng cáo thuốc thú y
one@COMMUNE: Kê khai hoạt động chăn nuôi
one@COMMUNE: Hỗ trợ chi phí về vật tư phối giống nhân tạo gia súc
one@COMMUNE: Hỗ trợ mua lợn, trâu, bò đực giống
one@COMMUNE: Hỗ trợ thiệt hại do dịch bệnh động vật
`,
  },
  {
    id: 'lam-nghiep',
    name: 'Lâm nghiệp, kiểm lâm',
    nameEn: 'Forestry',
    agencyKey: 'so-nong-nghiep',
    level: 'PROVINCE',
    audiences: 'cbo',
    objects: `
approve: phương án quản lý rừng bền vững của chủ rừng
approve: đề án du lịch sinh thái trong rừng đặc dụng
approve: phương án khai thác động vật rừng thông thường từ tự nhiên
approve: dự toán, thiết kế trồng rừng thay thế
appraise: hồ sơ chuyển mục đích sử dụng rừng sang mục đích khác
recog: nguồn giống cây trồng lâm nghiệp tự nhiên
recog: chủ rừng có chứng chỉ quản lý rừng bền vững
confirm: bảng kê lâm sản
confirm: nguồn gốc gỗ trước khi xuất khẩu
asset: mã số cơ sở nuôi động vật rừng thông thường
one: Phân loại doanh nghiệp trồng, khai thác và cung cấp gỗ rừng trồng
one: Miễn, giảm tiền dịch vụ môi trường rừng
one: Nộp tiền trồng rừng thay thế
one@COMMUNE: Khai thác gỗ rừng trồng thuộc hộ gia đình, cá nhân
`,
  },
  {
    id: 'thuy-san',
    name: 'Thủy sản',
    nameEn: 'Fisheries',
    agencyKey: 'so-nong-nghiep',
    level: 'PROVINCE',
    audiences: 'cb',
    objects: `
permit: giấy phép khai thác thủy sản
permit: giấy phép nuôi trồng thủy sản trên biển
asset: tàu cá
asset: tàu công vụ thủy sản
cert: giấy chứng nhận đủ điều kiện cơ sở đóng mới, cải hoán tàu cá
cert: giấy chứng nhận đủ điều kiện cơ sở sản xuất giống thủy sản
cert: giấy chứng nhận an toàn kỹ thuật tàu cá
confirm: nguyên liệu thủy sản khai thác
confirm: đăng ký nuôi trồng thủy sản lồng bè
recog: tổ chức cộng đồng tham gia đồng quản lý nguồn lợi thủy sản
one: Công bố mở cảng cá loại 2
one: Cấp văn bản chấp thuận cải hoán, thuê, mua tàu cá
one: Hỗ trợ chi phí thiết bị giám sát hành trình tàu cá
`,
  },
  {
    id: 'thuy-loi-phong-chong-thien-tai',
    name: 'Thủy lợi, đê điều, phòng chống thiên tai',
    nameEn: 'Irrigation and disaster prevention',
    agencyKey: 'so-nong-nghiep',
    level: 'PROVINCE',
    audiences: 'cbo',
    objects: `
permit: giấy phép xây dựng công trình mới trong phạm vi bảo vệ công trình thủy lợi
permit: giấy phép xả nước thải vào công trình thủy lợi
permit: giấy phép trồng cây lâu năm trong phạm vi bảo vệ công trình thủy lợi
permit: giấy phép hoạt động du lịch trong phạm vi bảo vệ công trình thủy lợi
permit: giấy phép hoạt động của phương tiện cơ giới trong phạm vi bảo vệ công trình thủy lợi
approve: quy trình vận hành hồ chứa nước
approve: phương án ứng phó thiên tai cho công trình trong quá trình thi công
approve: phương án bảo vệ đập, hồ chứa nước
appraise: đề cương kiểm định an toàn đập
agree: hoạt động liên quan đến đê điều
one: Điều chỉnh phân cấp quản lý công trình thủy lợi
one@COMMUNE: Hỗ trợ xây dựng công trình thủy lợi nhỏ, nội đồng
one@COMMUNE: Đăng ký kê khai số lượng nuôi trồng vùng thường có thiên tai
one@COMMUNE: Trợ cấp tai nạn cho lực lượng xung kích phòng chống thiên tai
`,
  },
  {
    id: 'chat-luong-nong-thon',
    name: 'Chất lượng nông lâm thủy sản, phát triển nông thôn',
    nameEn: 'Food quality and rural development',
    agencyKey: 'so-nong-nghiep',
    level: 'PROVINCE',
    audiences: 'cb',
    objects: `
cert: giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm nông, lâm, thủy sản
cert: giấy xác nhận kiến thức về an toàn thực phẩm nông, lâm, thủy sản
recog: làng nghề
recog: làng nghề truyền thống
recog: nghề truyền thống
recog: doanh nghiệp nông nghiệp ứng dụng công nghệ cao
recog: vùng nông nghiệp ứng dụng công nghệ cao
recog: sản phẩm OCOP đạt hạng 4 sao
once: hỗ trợ dự án liên kết sản xuất và tiêu thụ nông sản
once: hỗ trợ bố trí, ổn định dân cư vùng thiên tai
confirm@COMMUNE: hộ gia đình làm kinh tế trang trại
one: Xét, công nhận xã đạt chuẩn nông thôn mới
one@COMMUNE: Bố trí ổn định dân cư trong xã
`,
  },
];
