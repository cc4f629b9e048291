/** Texts of work lists and finding files, Vietnamese. */
export const lists = {
  NOTHING_CORRECTED: 'Thông tin chủ hồ sơ không có gì thay đổi.',
  FIND_TOO_SHORT:
    'Hãy gõ ít nhất {letters} chữ cái của tên hoặc {digits} chữ số của số điện thoại, giấy tờ hay mã hồ sơ.',
  FIND_TOO_WIDE: 'Có quá nhiều hồ sơ khớp (hơn {limit}); hãy gõ thêm họ, tên đệm hoặc chữ số, hoặc lọc thêm.',
  FIND_NEEDED: 'Phạm vi này chỉ dùng khi tìm hồ sơ; hãy gõ tên, số điện thoại, số giấy tờ hoặc mã.',
  ORDER_NEEDS_LIVE: 'Hồ sơ đã kết thúc không còn mức gấp; hãy xếp mới nhất trước (NEWEST).',
  STATES_TWICE: 'Chỉ nêu trạng thái một lần: states hoặc filter.states.',
  TOO_MANY_VALUES: 'Nhiều giá trị quá, mỗi bộ lọc nhận nhiều nhất {limit}.',
};
