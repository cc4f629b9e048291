/** Objects of transport and of information and communications. Own word list. */
import type { TitleField } from '../../../src/seeding/demo-shapes.ts';

export const TRANSPORT_COMMUNICATION: readonly TitleField[] = [
  {
    id: 'duong-bo',
    name: 'Đường bộ',
    nameEn: 'Roads',
    agencyKey: 'so-giao-thong',
    level: 'PROVINCE',
    audiences: 'cb',
    objects: `
permit: giấy phép kinh doanh vận tải bằng xe ô tô
permit: giấy phép liên vận giữa Việt Nam và Lào
permit: giấy phép liên vận giữa Việt Nam, Lào và Campuchia
permit: giấy phép lưu hành xe quá tải trọng, quá khổ giới hạn
permit: giấy phép thi công nút giao đấu nối vào quốc lộ
permit: giấy phép thi công công trình thiết yếu trong phạm vi bảo vệ đường bộ
cert: phù hiệu xe ô tô kinh doanh vận tải
cert: biển hiệu phương tiện vận tải khách du lịch
agree: vị trí đấu nối đường nhánh vào đường tỉnh
reg: khai thác tuyến vận tải hành khách cố định
one: Công bố đưa bến xe khách vào khai thác
one: Công bố đưa trạm dừng nghỉ vào khai thác
one: Lựa chọn đơn vị khai thác tuyến vận tải hành khách cố định
`,
  },
  {
    id: 'dao-tao-lai-xe',
    name: 'Đào tạo, sát hạch, cấp giấy phép lái xe',
    nameEn: 'Driving licences',
    agencyKey: 'so-giao-thong',
    level: 'PROVINCE',
    audiences: 'cbf',
    objects: `
permit: giấy phép đào tạo lái xe ô tô
permit: giấy phép đào tạo lái xe mô tô hạng A1
permit: giấy phép xe tập lái
cert: giấy chứng nhận giáo viên dạy thực hành lái xe
cert: giấy chứng nhận trung tâm sát hạch lái xe đủ điều kiện hoạt động
one: Cấp mới giấy phép lái xe
one: Cấp lại giấy phép lái xe bị mất
one: Cấp giấy phép lái xe quốc tế
one: Đổi giấy phép lái xe do ngành Công an cấp
one: Đổi giấy phép lái xe quân sự do Bộ Quốc phòng cấp
one: Đổi giấy phép lái xe nước ngoài cho người nước ngoài cư trú tại Việt Nam
one: Chấp thuận bố trí mặt bằng tổng thể hình sát hạch của trung tâm sát hạch lái xe
`,
  },
  {
    id: 'duong-thuy-dang-kiem',
    name: 'Đường thủy nội địa, đăng kiểm',
    nameEn: 'Inland waterways and vehicle inspection',
    agencyKey: 'so-giao-thong',
    level: 'PROVINCE',
    audiences: 'cb',
    objects: `
asset: phương tiện thủy nội địa hoạt động lần đầu
asset: xe máy chuyên dùng
asset: phương tiện vui chơi, giải trí dưới nước
permit: giấy phép hoạt động bến thủy nội địa
permit: giấy phép hoạt động bến khách ngang sông
agree: chủ trương xây dựng bến thủy nội địa
agree: phương án bảo đảm an toàn giao thông đường thủy nội địa
cert: giấy chứng nhận khả năng chuyên môn thuyền trưởng hạng ba
cert: giấy chứng nhận thẩm định thiết kế xe cơ giới cải tạo
cert: giấy chứng nhận đơn vị đủ điều kiện kiểm định xe cơ giới
one: Công bố mở luồng đường thủy nội địa địa phương
one: Công bố hạn chế giao thông đường thủy nội địa
`,
  },
  {
    id: 'bao-chi',
    name: 'Báo chí, thông tin đối ngoại',
    nameEn: 'Press',
    agencyKey: 'so-thong-tin',
    level: 'PROVINCE',
    audiences: 'o',
    objects: `
permit: giấy phép xuất bản bản tin
permit: giấy phép xuất bản đặc san
permit: giấy phép hoạt động văn phòng đại diện cơ quan báo chí
cert: thẻ nhà báo
agree: nội dung thông tin trên màn hình điện tử công cộng
agree: tổ chức họp báo trong nước
agree: tổ chức họp báo của tổ chức nước ngoài
agree: trưng bày tranh, ảnh và thông tin bên ngoài trụ sở cơ quan nước ngoài
notify: phóng viên thường trú của cơ quan báo chí
notify: hoạt động của phóng viên nước ngoài tại địa phương
one: Cho phép thành lập cơ quan báo chí của địa phương
one: Thay đổi nội dung ghi trong giấy phép xuất bản bản tin
`,
  },
  {
    id: 'xuat-ban-in',
    name: 'Xuất bản, in và phát hành',
    nameEn: 'Publishing and printing',
    agencyKey: 'so-thong-tin',
    level: 'PROVINCE',
    audiences: 'bo',
    objects: `
permit: giấy phép xuất bản tài liệu không kinh doanh
permit: giấy phép hoạt động in xuất bản phẩm
permit: giấy phép in gia công xuất bản phẩm cho nước ngoài
permit: giấy phép nhập khẩu xuất bản phẩm không kinh doanh
permit: giấy phép tổ chức triển lãm, hội chợ xuất bản phẩm
reg: hoạt động cơ sở in
reg: hoạt động phát hành xuất bản phẩm
decl: sử dụng máy photocopy màu
notify: địa điểm in xuất bản phẩm
confirm: đăng ký hoạt động dịch vụ photocopy
one: Nộp lưu chiểu xuất bản phẩm
one: Khai báo hoạt động cơ sở dịch vụ photocopy
`,
  },
  {
    id: 'vien-thong-buu-chinh',
    name: 'Bưu chính, viễn thông, thông tin điện tử',
    nameEn: 'Post, telecoms and online information',
    agencyKey: 'so-thong-tin',
    level: 'PROVINCE',
    audiences: 'b',
    objects: `
permit: giấy phép bưu chính
confirm: thông báo hoạt động bưu chính
permit: giấy phép thiết lập trang thông tin điện tử tổng hợp
permit: giấy phép cung cấp dịch vụ mạng xã hội tại địa phương
cert@COMMUNE: giấy chứng nhận đủ điều kiện hoạt động điểm cung cấp dịch vụ trò chơi điện tử công cộng
reg: thu tín hiệu truyền hình nước ngoài trực tiếp từ vệ tinh
notify: thời gian chính thức cung cấp trò chơi điện tử
notify: chủ sở hữu trang thông tin điện tử tổng hợp
agree: vị trí lắp đặt trạm thu phát sóng thông tin di động
approve: hồ sơ đề xuất cấp độ an toàn hệ thống thông tin
cert: giấy xác nhận kiểm định đài vô tuyến điện
one: Đề nghị thanh toán kinh phí hỗ trợ dịch vụ viễn thông công ích
`,
  },
];
