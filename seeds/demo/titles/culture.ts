/** Objects of culture, sport and tourism. Own word list. */
import type { TitleField } from '../../../src/seeding/demo-shapes.ts';

export const CULTURE: readonly TitleField[] = [
  {
    id: 'di-san',
    name: 'Di sản văn hóa, thư viện',
    nameEn: 'Heritage and libraries',
    agencyKey: 'so-van-hoa',
    level: 'PROVINCE',
    audiences: 'co',
    objects: `
permit: giấy phép hoạt động bảo tàng ngoài công lập
permit: giấy phép khai quật khảo cổ khẩn cấp
permit: giấy phép nghiên cứu, sưu tầm di sản văn hóa phi vật thể cho người nước ngoài
practice: chứng chỉ hành nghề mua bán di vật, cổ vật
practice: chứng chỉ hành nghề tu bổ di tích
cert: giấy chứng nhận đủ điều kiện hành nghề tu bổ di tích
cert: giấy chứng nhận đủ điều kiện giám định cổ vật
recog: bảo vật quốc gia đối với hiện vật thuộc bảo tàng ngoài công lập
asset: di vật, cổ vật
appraise: dự án bảo quản, tu bổ, phục hồi di tích cấp tỉnh
notify@COMMUNE: thành lập thư viện cộng đồng
notify: chấm dứt hoạt động thư viện chuyên ngành cấp tỉnh
one: Xếp hạng di tích cấp tỉnh
`,
  },
  {
    id: 'nghe-thuat-dien-anh',
    name: 'Nghệ thuật biểu diễn, điện ảnh, mỹ thuật',
    nameEn: 'Performing arts, film and fine arts',
    agencyKey: 'so-van-hoa',
    level: 'PROVINCE',
    audiences: 'cbo',
    objects: `
agree: tổ chức biểu diễn nghệ thuật trên địa bàn tỉnh
agree: tổ chức cuộc thi người đẹp, người mẫu
agree: tổ chức liên hoan, cuộc thi nghệ thuật
notify: tổ chức biểu diễn nghệ thuật nội bộ
permit: giấy phép phổ biến phim
permit: giấy phép phân loại phim
permit: giấy phép triển lãm mỹ thuật
permit: giấy phép xây dựng tượng đài, tranh hoành tráng
permit: giấy phép triển lãm tác phẩm nhiếp ảnh
permit: giấy phép sao chép tác phẩm mỹ thuật về danh nhân, lãnh tụ
decl: tổ chức trại sáng tác điêu khắc
one: Phê duyệt nội dung tác phẩm mỹ thuật, nhiếp ảnh nhập khẩu
`,
  },
  {
    id: 'van-hoa-co-so-quang-cao',
    name: 'Văn hóa cơ sở, quảng cáo, gia đình',
    nameEn: 'Community culture, advertising and family',
    agencyKey: 'so-van-hoa',
    level: 'PROVINCE',
    audiences: 'cb',
    objects: `
permit: giấy phép đủ điều kiện kinh doanh dịch vụ karaoke
permit: giấy phép đủ điều kiện kinh doanh dịch vụ vũ trường
permit: giấy phép thành lập văn phòng đại diện doanh nghiệp quảng cáo nước ngoài
notify: sản phẩm quảng cáo trên bảng quảng cáo, băng rôn
notify: tổ chức đoàn người thực hiện quảng cáo
decl@COMMUNE: lễ hội quy mô cấp xã
decl: lễ hội quy mô cấp tỉnh
recog@COMMUNE: gia đình văn hóa
recog@COMMUNE: thôn, tổ dân phố văn hóa
recog: xã, phường tiêu biểu về văn hóa
cert: giấy chứng nhận đăng ký hoạt động cơ sở tư vấn về phòng chống bạo lực gia đình
cert: thẻ nhân viên chăm sóc nạn nhân bạo lực gia đình
one: Xét tặng danh hiệu khu dân cư văn hóa
`,
  },
  {
    id: 'the-thao',
    name: 'Thể dục, thể thao',
    nameEn: 'Sport',
    agencyKey: 'so-van-hoa',
    level: 'PROVINCE',
    audiences: 'b',
    objects: `
cert: giấy chứng nhận đủ điều kiện kinh doanh môn bơi, lặn
cert: giấy chứng nhận đủ điều kiện kinh doanh môn bóng đá
cert: giấy chứng nhận đủ điều kiện kinh doanh môn quần vợt
cert: giấy chứng nhận đủ điều kiện kinh doanh môn yoga
cert: giấy chứng nhận đủ điều kiện kinh doanh môn võ cổ truyền
cert: giấy chứng nhận đủ điều kiện kinh doanh môn thể dục thể hình và fitness
cert: giấy chứng nhận đủ điều kiện kinh doanh môn cầu lông
cert: giấy chứng nhận đủ điều kiện kinh doanh môn bóng bàn
cert: giấy chứng nhận đủ điều kiện kinh doanh môn mô tô nước
cert: giấy chứng nhận đủ điều kiện kinh doanh môn dù lượn
decl: tổ chức giải thể thao cấp tỉnh
recog@COMMUNE: câu lạc bộ thể thao cơ sở
one: Phong cấp vận động viên cấp 1
`,
  },
  {
    id: 'du-lich',
    name: 'Du lịch',
    nameEn: 'Tourism',
    agencyKey: 'so-van-hoa',
    level: 'PROVINCE',
    audiences: 'cb',
    objects: `
permit: giấy phép kinh doanh dịch vụ lữ hành nội địa
permit: giấy phép thành lập văn phòng đại diện doanh nghiệp lữ hành nước ngoài
cert: thẻ hướng dẫn viên du lịch quốc tế
cert: thẻ hướng dẫn viên du lịch nội địa
cert: thẻ hướng dẫn viên du lịch tại điểm
cert: giấy chứng nhận khóa cập nhật kiến thức cho hướng dẫn viên
recog: hạng cơ sở lưu trú du lịch 1 sao, 2 sao, 3 sao
recog: cơ sở kinh doanh dịch vụ mua sắm đạt tiêu chuẩn phục vụ khách du lịch
recog: cơ sở kinh doanh dịch vụ ăn uống đạt tiêu chuẩn phục vụ khách du lịch
recog: điểm du lịch
recog: khu du lịch cấp tỉnh
one: Đăng ký hoạt động cơ sở lưu trú du lịch lần đầu
`,
  },
];
