/** Objects of industry and trade. Own word list. */
import type { TitleField } from '../../../src/seeding/demo-shapes.ts';

export const INDUSTRY: readonly TitleField[] = [
  {
    id: 'luu-thong-hang-hoa',
    name: 'Lưu thông hàng hóa trong nước',
    nameEn: 'Domestic trade',
    agencyKey: 'so-cong-thuong',
    level: 'PROVINCE',
    audiences: 'b',
    objects: `
permit: giấy phép bán buôn rượu
permit@COMMUNE: giấy phép bán lẻ rượu
permit: giấy phép sản xuất rượu công nghiệp
permit@COMMUNE: giấy phép sản xuất rượu thủ công nhằm mục đích kinh doanh
permit: giấy phép bán buôn sản phẩm thuốc lá
permit@COMMUNE: giấy phép bán lẻ sản phẩm thuốc lá
cert: giấy chứng nhận đủ điều kiện đầu tư trồng cây thuốc lá
cert: giấy chứng nhận cửa hàng đủ điều kiện bán lẻ xăng dầu
cert: giấy xác nhận đủ điều kiện làm tổng đại lý kinh doanh xăng dầu
cert: giấy xác nhận đủ điều kiện làm đại lý bán lẻ xăng dầu
permit: giấy phép mua bán nguyên liệu thuốc lá
one: Tiếp nhận thông báo bán hàng trực tiếp không qua địa điểm cố định
`,
  },
  {
    id: 'khi-dien',
    name: 'Kinh doanh khí, điện lực',
    nameEn: 'Gas and electricity',
    agencyKey: 'so-cong-thuong',
    level: 'PROVINCE',
    audiences: 'b',
    objects: `
cert: giấy chứng nhận đủ điều kiện thương nhân kinh doanh mua bán khí dầu mỏ hóa lỏng
cert: giấy chứng nhận đủ điều kiện trạm nạp khí dầu mỏ hóa lỏng vào chai
cert: giấy chứng nhận đủ điều kiện trạm nạp khí thiên nhiên nén vào phương tiện vận tải
cert: giấy chứng nhận đủ điều kiện cửa hàng bán lẻ khí dầu mỏ hóa lỏng chai
permit: giấy phép hoạt động bán lẻ điện
permit: giấy phép hoạt động phát điện có quy mô công suất dưới 3 MW
permit: giấy phép hoạt động phân phối điện đến cấp điện áp 35 kV
permit: giấy phép hoạt động tư vấn chuyên ngành điện lực
cert: thẻ an toàn điện
cert: thẻ kiểm tra viên điện lực
appraise: quy trình vận hành hồ chứa thủy điện
approve: phương án ứng phó tình huống khẩn cấp đập thủy điện
agree: đấu nối nguồn điện mặt trời mái nhà
`,
  },
  {
    id: 'hoa-chat-vat-lieu-no',
    name: 'Hóa chất, vật liệu nổ công nghiệp',
    nameEn: 'Chemicals and industrial explosives',
    agencyKey: 'so-cong-thuong',
    level: 'PROVINCE',
    audiences: 'b',
    objects: `
cert: giấy chứng nhận đủ điều kiện sản xuất hóa chất có điều kiện
cert: giấy chứng nhận đủ điều kiện kinh doanh hóa chất có điều kiện
permit: giấy phép sử dụng vật liệu nổ công nghiệp
cert: giấy chứng nhận huấn luyện kỹ thuật an toàn vật liệu nổ công nghiệp
cert: giấy chứng nhận huấn luyện kỹ thuật an toàn tiền chất thuốc nổ
appraise: biện pháp phòng ngừa, ứng phó sự cố hóa chất
appraise: phương án nổ mìn
confirm: khai báo hóa chất sản xuất
notify: việc sử dụng vật liệu nổ công nghiệp trên địa bàn tỉnh
decl: hóa chất nguy hiểm phải khai báo
permit: giấy phép vận chuyển hóa chất nguy hiểm loại 5, loại 8
one: Báo cáo tình hình sử dụng tiền chất công nghiệp
`,
  },
  {
    id: 'xuc-tien-thuong-mai',
    name: 'Xúc tiến thương mại, cạnh tranh',
    nameEn: 'Trade promotion and competition',
    agencyKey: 'so-cong-thuong',
    level: 'PROVINCE',
    audiences: 'bf',
    objects: `
reg: hoạt động khuyến mại mang tính may rủi
reg: hoạt động bán hàng đa cấp tại địa phương
decl: hợp đồng theo mẫu, điều kiện giao dịch chung
decl: tổ chức hội chợ, triển lãm thương mại
notify: hoạt động khuyến mại
notify: tổ chức hội nghị, đào tạo về bán hàng đa cấp
permit: giấy phép thành lập văn phòng đại diện của thương nhân nước ngoài
permit: giấy phép kinh doanh bán lẻ hàng hóa cho tổ chức kinh tế có vốn đầu tư nước ngoài
permit: giấy phép lập cơ sở bán lẻ thứ nhất
permit: giấy phép lập cơ sở bán lẻ ngoài cơ sở thứ nhất
confirm: thương nhân đủ điều kiện kinh doanh tạm nhập, tái xuất
one: Chấm dứt hoạt động văn phòng đại diện của thương nhân nước ngoài
`,
  },
  {
    id: 'cong-nghiep-dia-phuong',
    name: 'Công nghiệp địa phương, an toàn thực phẩm công thương',
    nameEn: 'Local industry',
    agencyKey: 'so-cong-thuong',
    level: 'PROVINCE',
    audiences: 'b',
    objects: `
cert: giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm đối với cơ sở sản xuất bánh kẹo
cert: giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm đối với cơ sở sản xuất bia, nước giải khát
cert: giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm đối với cơ sở kinh doanh tổng hợp
cert: giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm đối với cơ sở chế biến dầu thực vật
recog: sản phẩm công nghiệp nông thôn tiêu biểu cấp tỉnh
recog: nghệ nhân thủ công mỹ nghệ
one: Thành lập, mở rộng cụm công nghiệp
approve: đề án khuyến công địa phương
approve: phương án chuyển đổi chợ hạng 2
once: hỗ trợ kinh phí khuyến công cho cơ sở công nghiệp nông thôn
once: hỗ trợ di dời cơ sở sản xuất vào cụm công nghiệp
confirm: kiến thức về an toàn thực phẩm cho người sản xuất
one: Kiểm tra nhà nước về an toàn thực phẩm nhập khẩu thuộc ngành công thương
`,
  },
];
