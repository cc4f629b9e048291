/** Texts of work lists and finding files, Vietnamese. */
export const lists = {
  NOTHING_CORRECTED: 'Thông tin chủ hồ sơ không có gì thay đổi.',
};
