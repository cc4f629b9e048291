/** Objects of construction, planning, housing and the materials that they are built of. Own word list. */
import type { TitleField } from '../../../src/seeding/demo-shapes.ts';

export const CONSTRUCTION: readonly TitleField[] = [
  {
    id: 'hoat-dong-xay-dung',
    name: 'Hoạt động xây dựng',
    nameEn: 'Construction',
    agencyKey: 'so-xay-dung',
    level: 'PROVINCE',
    audiences: 'cbo',
    objects: `
permit: giấy phép xây dựng công trình, nhà ở có thời hạn
permit: giấy phép xây dựng công trình tín ngưỡng, tôn giáo
permit: giấy phép xây dựng công trình quảng cáo ngoài trời
permit: giấy phép di dời công trình
permit: giấy phép sửa chữa, cải tạo công trình
permit: giấy phép hoạt động xây dựng cho nhà thầu nước ngoài
practice: chứng chỉ hành nghề giám sát thi công xây dựng hạng II
practice: chứng chỉ hành nghề thiết kế xây dựng công trình hạng II
practice: chứng chỉ hành nghề định giá xây dựng hạng II
practice: chứng chỉ hành nghề khảo sát xây dựng hạng III
cert: chứng chỉ năng lực hoạt động xây dựng của tổ chức hạng III
appraise: báo cáo nghiên cứu khả thi đầu tư xây dựng
appraise: thiết kế xây dựng triển khai sau thiết kế cơ sở
one: Kiểm tra công tác nghiệm thu hoàn thành công trình xây dựng
one: Cho ý kiến về kết quả đánh giá an toàn công trình đã hết thời hạn sử dụng
`,
  },
  {
    id: 'quy-hoach-kien-truc',
    name: 'Quy hoạch xây dựng, kiến trúc',
    nameEn: 'Planning and architecture',
    agencyKey: 'so-xay-dung',
    level: 'PROVINCE',
    audiences: 'cbo',
    objects: `
practice: chứng chỉ hành nghề kiến trúc
practice: chứng chỉ hành nghề thiết kế quy hoạch xây dựng hạng II
permit: giấy phép quy hoạch
cert: chứng chỉ quy hoạch
appraise: nhiệm vụ quy hoạch chi tiết xây dựng do chủ đầu tư lập
appraise: đồ án quy hoạch chi tiết xây dựng do chủ đầu tư lập
approve: quy hoạch tổng mặt bằng dự án đầu tư xây dựng
approve: quy chế quản lý kiến trúc điểm dân cư nông thôn
one: Cung cấp thông tin về quy hoạch xây dựng
one: Chuyển đổi chứng chỉ hành nghề kiến trúc của người nước ngoài
one: Công nhận chứng chỉ hành nghề kiến trúc của người nước ngoài
one: Giới thiệu địa điểm lập dự án đầu tư xây dựng
`,
  },
  {
    id: 'nha-o',
    name: 'Nhà ở',
    nameEn: 'Housing',
    agencyKey: 'so-xay-dung',
    level: 'PROVINCE',
    audiences: 'cb',
    objects: `
agree: chủ trương đầu tư dự án xây dựng nhà ở thương mại
agree: chuyển nhượng hợp đồng thuê mua nhà ở xã hội
recog: chủ đầu tư dự án nhà ở xã hội
recog: hạng nhà chung cư
appraise: giá bán, giá thuê nhà ở xã hội
notify: nhà ở hình thành trong tương lai đủ điều kiện được bán
one: Cho thuê nhà ở cũ thuộc sở hữu nhà nước
one: Bán nhà ở cũ thuộc sở hữu nhà nước
one: Cho thuê nhà ở công vụ
one: Mua, thuê mua nhà ở xã hội do Nhà nước đầu tư
one: Bố trí nhà ở phục vụ tái định cư
once@COMMUNE: hỗ trợ người có công với cách mạng cải thiện nhà ở
once@COMMUNE: hỗ trợ hộ nghèo xây mới, sửa chữa nhà ở
`,
  },
  {
    id: 'kinh-doanh-bat-dong-san',
    name: 'Kinh doanh bất động sản',
    nameEn: 'Real estate business',
    agencyKey: 'so-xay-dung',
    level: 'PROVINCE',
    audiences: 'cb',
    objects: `
practice: chứng chỉ hành nghề môi giới bất động sản
agree: chuyển nhượng toàn bộ dự án bất động sản
agree: chuyển nhượng một phần dự án bất động sản
reg: hoạt động sàn giao dịch bất động sản
reg: hoạt động cung cấp dịch vụ môi giới bất động sản
notify: hợp đồng mẫu trong kinh doanh bất động sản
notify: quyền sử dụng đất đã có hạ tầng kỹ thuật đủ điều kiện chuyển nhượng
confirm: năng lực tài chính của chủ đầu tư dự án bất động sản
one: Công bố thông tin dự án bất động sản đưa vào kinh doanh
one: Thi sát hạch chứng chỉ hành nghề môi giới bất động sản
one: Cung cấp dữ liệu về nhà ở và thị trường bất động sản
one: Báo cáo tình hình triển khai dự án bất động sản
`,
  },
  {
    id: 'ha-tang-ky-thuat',
    name: 'Hạ tầng kỹ thuật',
    nameEn: 'Technical infrastructure',
    agencyKey: 'so-xay-dung',
    level: 'PROVINCE',
    audiences: 'cbo',
    objects: `
permit: giấy phép chặt hạ, dịch chuyển cây xanh đô thị
permit: giấy phép đào đường đô thị để thi công công trình ngầm
permit: giấy phép sử dụng tạm thời một phần vỉa hè
agree: đấu nối hệ thống thoát nước đô thị
agree: đấu nối hệ thống cấp nước sạch
agree: phương án lắp đặt cột ăng ten trên công trình đã xây dựng
approve: kế hoạch cấp nước an toàn
approve: phương án tái định cư công trình hạ tầng phải di dời
appraise: phương án giá dịch vụ nghĩa trang
appraise: phương án giá nước sạch sinh hoạt đô thị
one: Cung cấp thông tin về công trình ngầm đô thị
one: Bàn giao công trình hạ tầng kỹ thuật khu đô thị mới
`,
  },
  {
    id: 'vat-lieu-xay-dung',
    name: 'Vật liệu xây dựng',
    nameEn: 'Building materials',
    agencyKey: 'so-xay-dung',
    level: 'PROVINCE',
    audiences: 'b',
    objects: `
reg: hoạt động phòng thí nghiệm chuyên ngành xây dựng
one: Công bố hợp quy sản phẩm gạch, đá ốp lát
one: Công bố hợp quy sản phẩm kính xây dựng
one: Công bố hợp quy sản phẩm cát xây dựng
one: Công bố hợp quy sản phẩm xi măng, phụ gia xi măng
one: Công bố hợp quy sản phẩm tấm sóng amiăng xi măng
one: Công bố giá vật liệu xây dựng của nhà sản xuất
agree: đầu tư cơ sở sản xuất vật liệu xây không nung
agree: xuất khẩu khoáng sản làm vật liệu xây dựng
appraise: dự án khai thác khoáng sản làm vật liệu xây dựng
cert: giấy chứng nhận đủ điều kiện hoạt động thí nghiệm chuyên ngành xây dựng
confirm: lộ trình chuyển đổi lò gạch thủ công
`,
  },
];
