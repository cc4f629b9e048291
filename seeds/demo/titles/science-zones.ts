/** Objects of science and technology and of the economic zones. Own word list. */
import type { TitleField } from '../../../src/seeding/demo-shapes.ts';

export const SCIENCE_ZONES: readonly TitleField[] = [
  {
    id: 'khoa-hoc-cong-nghe',
    name: 'Hoạt động khoa học và công nghệ',
    nameEn: 'Science and technology',
    agencyKey: 'so-khoa-hoc',
    level: 'PROVINCE',
    audiences: 'bo',
    objects: `
cert: giấy chứng nhận đăng ký hoạt động của tổ chức khoa học và công nghệ
cert: giấy chứng nhận doanh nghiệp khoa học và công nghệ
cert: giấy chứng nhận đăng ký chuyển giao công nghệ
cert: giấy chứng nhận kết quả thực hiện nhiệm vụ khoa học không sử dụng ngân sách
cert: giấy chứng nhận hoạt động của văn phòng đại diện tổ chức khoa học và công nghệ
appraise: công nghệ dự án đầu tư
appraise: kết quả nhiệm vụ khoa học có tiềm ẩn yếu tố ảnh hưởng đến lợi ích quốc gia
recog: cơ sở ươm tạo công nghệ
once: hỗ trợ doanh nghiệp đổi mới công nghệ
once: hỗ trợ dự án khởi nghiệp sáng tạo
one: Xét chọn tổ chức chủ trì nhiệm vụ khoa học cấp tỉnh
one: Đánh giá, nghiệm thu nhiệm vụ khoa học cấp tỉnh
one: Đăng ký kết quả thực hiện nhiệm vụ khoa học cấp tỉnh
`,
  },
  {
    id: 'tieu-chuan-do-luong',
    name: 'Tiêu chuẩn, đo lường, chất lượng',
    nameEn: 'Standards and measurement',
    agencyKey: 'so-khoa-hoc',
    level: 'PROVINCE',
    audiences: 'b',
    objects: `
reg: công bố hợp chuẩn dựa trên kết quả tự đánh giá
reg: công bố hợp quy dựa trên kết quả chứng nhận
one: Đăng ký kiểm tra chất lượng hàng hóa nhập khẩu
one: Đăng ký tham dự giải thưởng chất lượng quốc gia
cert: giấy xác nhận đăng ký lĩnh vực hoạt động thử nghiệm, giám định
cert: giấy chứng nhận sử dụng dấu định lượng
cert: thẻ kiểm định viên đo lường
permit: giấy phép vận chuyển chất ô xy hóa, chất ăn mòn
one: Điều chỉnh nội dung bản công bố sử dụng dấu định lượng
one: Đề nghị cấp mới mã số mã vạch
one: Miễn kiểm tra chất lượng hàng hóa nhập khẩu
one: Hỗ trợ áp dụng hệ thống quản lý chất lượng
`,
  },
  {
    id: 'buc-xa-so-huu-tri-tue',
    name: 'An toàn bức xạ, sở hữu trí tuệ',
    nameEn: 'Radiation safety and intellectual property',
    agencyKey: 'so-khoa-hoc',
    level: 'PROVINCE',
    audiences: 'bo',
    objects: `
permit: giấy phép sử dụng thiết bị X-quang chẩn đoán trong y tế
permit: giấy phép tiến hành công việc bức xạ
practice: chứng chỉ nhân viên bức xạ phụ trách an toàn
approve: kế hoạch ứng phó sự cố bức xạ cấp cơ sở
notify: thiết bị X-quang chẩn đoán trong y tế
cert: giấy chứng nhận tổ chức đủ điều kiện giám định sở hữu công nghiệp
cert: thẻ giám định viên sở hữu công nghiệp
permit: giấy phép sử dụng địa danh để đăng ký nhãn hiệu tập thể
once: hỗ trợ đăng ký bảo hộ nhãn hiệu trong nước
once: hỗ trợ đăng ký bảo hộ sáng chế
one: Khai báo nguồn phóng xạ
one: Trao quyền đăng ký sáng chế là kết quả nhiệm vụ khoa học
`,
  },
  {
    id: 'dau-tu-khu-kinh-te',
    name: 'Đầu tư, thương mại trong khu kinh tế',
    nameEn: 'Investment in economic zones',
    agencyKey: 'ban-quan-ly-khu-kinh-te',
    level: 'PROVINCE',
    audiences: 'bf',
    objects: `
cert: giấy chứng nhận đăng ký đầu tư trong khu công nghiệp
cert: giấy chứng nhận đăng ký đầu tư trong khu kinh tế
agree: chủ trương đầu tư dự án trong khu kinh tế
agree: chuyển nhượng dự án đầu tư trong khu công nghiệp
cert: giấy chứng nhận xuất xứ hàng hóa ưu đãi trong khu kinh tế
permit: giấy phép thành lập văn phòng đại diện của thương nhân nước ngoài trong khu kinh tế
confirm: tổ chức, cá nhân được hưởng ưu đãi trong khu kinh tế
one: Điều chỉnh tiến độ thực hiện dự án đầu tư trong khu kinh tế
one: Giãn tiến độ đầu tư dự án trong khu công nghiệp
one: Chấm dứt hoạt động dự án đầu tư trong khu kinh tế
one: Cấp thẻ tạm trú cho chuyên gia trong khu kinh tế
one: Miễn tiền thuê đất dự án trong khu kinh tế
`,
  },
  {
    id: 'lao-dong-xay-dung-khu-kinh-te',
    name: 'Lao động, xây dựng, môi trường trong khu kinh tế',
    nameEn: 'Labour, construction and environment in economic zones',
    agencyKey: 'ban-quan-ly-khu-kinh-te',
    level: 'PROVINCE',
    audiences: 'b',
    objects: `
permit: giấy phép lao động cho người nước ngoài làm việc trong khu kinh tế
permit: giấy phép xây dựng công trình trong khu công nghiệp
permit: giấy phép môi trường cho cơ sở trong khu công nghiệp
decl: nội quy lao động của doanh nghiệp trong khu công nghiệp
decl: thỏa ước lao động tập thể trong khu công nghiệp
notify: khởi công công trình trong khu kinh tế
notify: cho thôi việc nhiều người lao động trong khu công nghiệp
appraise: thiết kế xây dựng công trình trong khu kinh tế
approve: quy hoạch tổng mặt bằng công trình trong khu công nghiệp
agree: đấu nối hạ tầng kỹ thuật trong khu công nghiệp
confirm: người nước ngoài trong khu kinh tế không thuộc diện cấp giấy phép lao động
one: Giao đất, cho thuê đất trong khu kinh tế
one: Kiểm tra công tác nghiệm thu công trình trong khu kinh tế
`,
  },
];
