/** Objects of health and of education. Own word list. */
import type { TitleField } from '../../../src/seeding/demo-shapes.ts';

export const HEALTH_EDUCATION: readonly TitleField[] = [
  {
    id: 'kham-chua-benh',
    name: 'Khám bệnh, chữa bệnh',
    nameEn: 'Medical practice',
    agencyKey: 'so-y-te',
    level: 'PROVINCE',
    audiences: 'cb',
    objects: `
permit: giấy phép hành nghề đối với bác sĩ
permit: giấy phép hành nghề đối với điều dưỡng
permit: giấy phép hành nghề đối với hộ sinh
permit: giấy phép hành nghề đối với lương y
permit: giấy phép hoạt động phòng khám đa khoa
permit: giấy phép hoạt động phòng khám chuyên khoa
permit: giấy phép hoạt động nhà hộ sinh
permit: giấy phép hoạt động cơ sở dịch vụ cấp cứu ngoại viện
permit: giấy phép hoạt động phòng chẩn trị y học cổ truyền
agree: kỹ thuật mới áp dụng lần đầu tại cơ sở khám bệnh, chữa bệnh
agree: tổ chức khám bệnh, chữa bệnh nhân đạo
confirm: nội dung quảng cáo dịch vụ khám bệnh, chữa bệnh
one: Công bố đủ điều kiện thực hiện khám sức khỏe lái xe
`,
  },
  {
    id: 'duoc-my-pham',
    name: 'Dược, mỹ phẩm, thiết bị y tế',
    nameEn: 'Pharmacy, cosmetics and devices',
    agencyKey: 'so-y-te',
    level: 'PROVINCE',
    audiences: 'cb',
    objects: `
practice: chứng chỉ hành nghề dược
cert: giấy chứng nhận đủ điều kiện kinh doanh dược đối với nhà thuốc
cert: giấy chứng nhận đủ điều kiện kinh doanh dược đối với quầy thuốc
cert: giấy chứng nhận đủ điều kiện kinh doanh dược đối với cơ sở bán buôn thuốc
cert: giấy chứng nhận đủ điều kiện kinh doanh dược đối với tủ thuốc trạm y tế
cert: giấy chứng nhận thực hành tốt cơ sở bán lẻ thuốc
permit: giấy phép bán lẻ thuốc thuộc danh mục hạn chế bán lẻ
cert: giấy chứng nhận đủ điều kiện sản xuất mỹ phẩm
confirm: nội dung thông tin thuốc theo hình thức hội thảo
confirm: nội dung quảng cáo mỹ phẩm
notify: cơ sở tổ chức bán lẻ thuốc lưu động
one: Tiếp nhận phiếu công bố sản phẩm mỹ phẩm sản xuất trong nước
one: Công bố tiêu chuẩn áp dụng đối với thiết bị y tế loại A
one: Công bố đủ điều kiện mua bán thiết bị y tế loại B, C, D
`,
  },
  {
    id: 'y-te-du-phong-an-toan-thuc-pham',
    name: 'Y tế dự phòng, an toàn thực phẩm, dân số',
    nameEn: 'Preventive health and food safety',
    agencyKey: 'so-y-te',
    level: 'PROVINCE',
    audiences: 'cb',
    objects: `
cert: giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm đối với dịch vụ ăn uống
cert: giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm đối với sản xuất nước uống đóng chai
cert: giấy chứng nhận kiểm dịch y tế hàng hóa
cert: thẻ nhân viên tiếp cận cộng đồng phòng chống HIV
permit: giấy phép hoạt động điều trị nghiện chất dạng thuốc phiện
decl: bản công bố sản phẩm thực phẩm bảo vệ sức khỏe
confirm: nội dung quảng cáo thực phẩm chức năng
one: Công bố cơ sở đủ điều kiện tiêm chủng
one: Công bố cơ sở xét nghiệm đạt an toàn sinh học cấp II
one: Công bố cơ sở đủ điều kiện khảo nghiệm chế phẩm diệt côn trùng
one: Giám định y khoa cho người lao động bị tai nạn lao động
one: Giám định mức độ khuyết tật
one@COMMUNE: Hỗ trợ phụ nữ dân tộc thiểu số sinh con đúng chính sách dân số
`,
  },
  {
    id: 'giao-duc-mam-non-pho-thong',
    name: 'Giáo dục mầm non và phổ thông',
    nameEn: 'Schools',
    agencyKey: 'so-giao-duc',
    level: 'PROVINCE',
    audiences: 'co',
    objects: `
found@COMMUNE: trường mầm non tư thục
found@COMMUNE: trường tiểu học tư thục
found: trường trung học phổ thông tư thục
found: trường phổ thông dân tộc nội trú
found@COMMUNE: nhóm trẻ, lớp mẫu giáo độc lập
found: trường năng khiếu thể dục, thể thao
recog: trường mầm non đạt chuẩn quốc gia
recog: trường trung học phổ thông đạt chuẩn quốc gia
once@COMMUNE: hỗ trợ ăn trưa cho trẻ em mẫu giáo
once: hỗ trợ học sinh trung học phổ thông vùng đặc biệt khó khăn
one: Chuyển trường đối với học sinh trung học phổ thông
one@COMMUNE: Chuyển trường đối với học sinh tiểu học
one: Xin học lại tại trường khác đối với học sinh trung học phổ thông
one: Tiếp nhận học sinh trung học phổ thông người nước ngoài
`,
  },
  {
    id: 'giao-duc-thuong-xuyen-van-bang',
    name: 'Giáo dục thường xuyên, văn bằng, thi',
    nameEn: 'Continuing education, diplomas and exams',
    agencyKey: 'so-giao-duc',
    level: 'PROVINCE',
    audiences: 'co',
    objects: `
found: trung tâm ngoại ngữ, tin học
found: trung tâm giáo dục thường xuyên
found@COMMUNE: trung tâm học tập cộng đồng
found: trung tâm hỗ trợ phát triển giáo dục hòa nhập
reg: hoạt động giáo dục kỹ năng sống
reg: hoạt động dịch vụ tư vấn du học
permit: giấy phép tổ chức dạy thêm, học thêm trong nhà trường
one: Công nhận văn bằng tốt nghiệp phổ thông do nước ngoài cấp
one: Cấp bản sao văn bằng, chứng chỉ từ sổ gốc
one: Chỉnh sửa nội dung văn bằng, chứng chỉ
one: Đăng ký dự thi tốt nghiệp trung học phổ thông
one: Phúc khảo bài thi tốt nghiệp trung học phổ thông
one: Xét đặc cách tốt nghiệp trung học phổ thông
one: Cấp chính sách ưu tiên tuyển sinh
`,
  },
];
