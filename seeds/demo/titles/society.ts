/** Objects of labour, invalids and social affairs, and of ethnic affairs. Own word list. */
import type { TitleField } from '../../../src/seeding/demo-shapes.ts';

export const SOCIETY: readonly TitleField[] = [
  {
    id: 'nguoi-co-cong',
    name: 'Người có công',
    nameEn: 'People with merit',
    agencyKey: 'so-lao-dong',
    level: 'COMMUNE',
    audiences: 'c',
    objects: `
benefit: trợ cấp hằng tháng đối với thương binh
benefit: trợ cấp tuất hằng tháng đối với thân nhân liệt sĩ
benefit: trợ cấp người hoạt động kháng chiến bị nhiễm chất độc hóa học
benefit: phụ cấp Bà mẹ Việt Nam anh hùng
once: trợ cấp một lần đối với người có công giúp đỡ cách mạng
once: trợ cấp mai táng khi người có công từ trần
once: trợ cấp thờ cúng liệt sĩ
once: hỗ trợ phương tiện trợ giúp, dụng cụ chỉnh hình
once: chế độ điều dưỡng phục hồi sức khỏe
one@PROVINCE: Công nhận người hoạt động cách mạng bị địch bắt tù, đày
confirm: thân nhân liệt sĩ
one@PROVINCE: Di chuyển hài cốt liệt sĩ
one@PROVINCE: Cấp đổi Bằng Tổ quốc ghi công
one: Thăm viếng mộ liệt sĩ
`,
  },
  {
    id: 'bao-tro-xa-hoi',
    name: 'Bảo trợ xã hội, giảm nghèo',
    nameEn: 'Social protection',
    agencyKey: 'so-lao-dong',
    level: 'COMMUNE',
    audiences: 'co',
    objects: `
benefit: trợ cấp xã hội hằng tháng đối với người cao tuổi
benefit: trợ cấp xã hội hằng tháng đối với người khuyết tật
benefit: trợ cấp xã hội hằng tháng đối với trẻ em mồ côi
benefit: hỗ trợ kinh phí chăm sóc, nuôi dưỡng hằng tháng
once: hỗ trợ chi phí mai táng cho đối tượng bảo trợ xã hội
once: hỗ trợ khẩn cấp cho hộ gia đình gặp thiên tai
one: Công nhận hộ nghèo, hộ cận nghèo phát sinh trong năm
one: Công nhận hộ thoát nghèo, hộ thoát cận nghèo
confirm: hộ gia đình làm nông nghiệp có mức sống trung bình
cert: giấy xác nhận khuyết tật
found@PROVINCE: cơ sở trợ giúp xã hội ngoài công lập
permit@PROVINCE: giấy phép hoạt động cơ sở trợ giúp xã hội
one: Tiếp nhận đối tượng vào cơ sở trợ giúp xã hội
one: Đưa đối tượng ra khỏi cơ sở trợ giúp xã hội
`,
  },
  {
    id: 'viec-lam-lao-dong',
    name: 'Việc làm, lao động, tiền lương',
    nameEn: 'Employment and labour',
    agencyKey: 'so-lao-dong',
    level: 'PROVINCE',
    audiences: 'cbf',
    objects: `
permit: giấy phép lao động cho người lao động nước ngoài
confirm: người lao động nước ngoài không thuộc diện cấp giấy phép lao động
permit: giấy phép hoạt động dịch vụ việc làm
permit: giấy phép hoạt động cho thuê lại lao động
decl: nội quy lao động của doanh nghiệp
decl: hợp đồng nhận lao động thực tập
decl: hợp đồng cá nhân đi làm việc ở nước ngoài
benefit: trợ cấp thất nghiệp
once: hỗ trợ học nghề cho người hưởng bảo hiểm thất nghiệp
once@COMMUNE: vay vốn hỗ trợ tạo việc làm từ Quỹ quốc gia về việc làm
notify: tổ chức làm thêm từ trên 200 giờ đến 300 giờ trong một năm
one: Gửi thỏa ước lao động tập thể cấp doanh nghiệp
one: Phê duyệt quỹ tiền lương, thù lao đối với người quản lý doanh nghiệp nhà nước
`,
  },
  {
    id: 'nghe-an-toan-lao-dong',
    name: 'Giáo dục nghề nghiệp, an toàn lao động',
    nameEn: 'Vocational training and safety at work',
    agencyKey: 'so-lao-dong',
    level: 'PROVINCE',
    audiences: 'bo',
    objects: `
found: trung tâm giáo dục nghề nghiệp tư thục
found: trường trung cấp tư thục
found: phân hiệu trường trung cấp
reg: hoạt động giáo dục nghề nghiệp trình độ sơ cấp
reg: hoạt động giáo dục nghề nghiệp trình độ trung cấp
cert: giấy chứng nhận đủ điều kiện huấn luyện an toàn, vệ sinh lao động hạng B
cert: giấy chứng nhận đủ điều kiện kiểm định kỹ thuật an toàn lao động
one: Công nhận hiệu trưởng trường trung cấp tư thục
notify: máy, thiết bị có yêu cầu nghiêm ngặt về an toàn lao động
once: hỗ trợ kinh phí huấn luyện qua Quỹ bảo hiểm tai nạn lao động
benefit: trợ cấp tai nạn lao động do vi phạm của người sử dụng lao động gây ra
one: Cấp chính sách nội trú cho học sinh, sinh viên học nghề
`,
  },
  {
    id: 'tre-em-te-nan-xa-hoi',
    name: 'Trẻ em, phòng chống tệ nạn xã hội',
    nameEn: 'Children and social evils',
    agencyKey: 'so-lao-dong',
    level: 'COMMUNE',
    audiences: 'co',
    objects: `
one: Áp dụng biện pháp can thiệp khẩn cấp bảo vệ trẻ em
one: Chấm dứt việc chăm sóc thay thế cho trẻ em
decl: nhận chăm sóc thay thế cho trẻ em
approve: kế hoạch hỗ trợ, can thiệp đối với trẻ em bị xâm hại
one: Chuyển trẻ em đến cơ sở trợ giúp xã hội
reg: hoạt động cai nghiện ma túy tự nguyện tại gia đình
permit@PROVINCE: giấy phép hoạt động cai nghiện ma túy tự nguyện
permit@PROVINCE: giấy phép thành lập cơ sở hỗ trợ nạn nhân
once: hỗ trợ học văn hóa, học nghề cho nạn nhân bị mua bán
once: trợ cấp khó khăn ban đầu cho nạn nhân bị mua bán
one: Quyết định quản lý sau cai nghiện tại nơi cư trú
one: Hoãn chấp hành quyết định quản lý tại cơ sở cai nghiện bắt buộc
once: hỗ trợ kinh phí dạy nghề cho thanh niên hoàn thành nghĩa vụ
`,
  },
  {
    id: 'cong-tac-dan-toc',
    name: 'Công tác dân tộc',
    nameEn: 'Ethnic affairs',
    agencyKey: 'ban-dan-toc',
    level: 'PROVINCE',
    audiences: 'co',
    objects: `
recog@COMMUNE: người có uy tín trong đồng bào dân tộc thiểu số
one@COMMUNE: Đưa ra khỏi danh sách người có uy tín trong đồng bào dân tộc thiểu số
benefit@COMMUNE: chế độ đối với người có uy tín trong đồng bào dân tộc thiểu số
once@COMMUNE: hỗ trợ đất ở cho hộ nghèo dân tộc thiểu số
once@COMMUNE: hỗ trợ nước sinh hoạt phân tán
once@COMMUNE: hỗ trợ chuyển đổi nghề cho hộ thiếu đất sản xuất
once@COMMUNE: hỗ trợ bảo tồn làng, bản truyền thống
once: hỗ trợ học bổng cho học sinh dân tộc thiểu số rất ít người
confirm@COMMUNE: hộ thuộc diện thụ hưởng chính sách vùng đặc biệt khó khăn
confirm: thôn đặc biệt khó khăn
approve: danh sách xã, thôn hoàn thành mục tiêu chương trình vùng dân tộc thiểu số
approve: kế hoạch phổ biến chính sách dân tộc
one: Cấp báo, tạp chí không thu tiền cho vùng dân tộc thiểu số
`,
  },
];
