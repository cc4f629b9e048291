/** Texts of before and after, Vietnamese; the same keys stand in `../en/reform.ts`. */
export const reform = {
  REFORM_AGE_NOT_VALID: 'Số ngày làm việc để so sánh phải từ 0 đến {most}.',
  REFORM_ID_NOT_VALID: 'Mã định danh này không đúng dạng; hãy lấy mã (id) từ danh mục.',
  REFORM_CODES_TOO_MANY: 'Mỗi lần chỉ lọc được nhiều nhất {most} mã thủ tục.',
  REFORM_TOO_FEW: 'Quá ít hồ sơ để kết luận: mới có {n} hồ sơ đã giải quyết, cần ít nhất {minimum}.',
  REFORM_UNITS_DIFFER: 'Thời hạn trước và sau tính theo đơn vị khác nhau nên không trừ được cho nhau.',
  REFORM_UNFINISHED:
    'Còn {open} hồ sơ đang giải quyết; hồ sơ nhanh xong trước nên số ngày thấy được còn ngắn hơn thực tế: hãy xem so sánh ở cùng độ tuổi.',
} as const;
