/** Texts of notices, Vietnamese; the same keys stand in `../en/notices.ts`. */
export const notices = {
  EMAIL_NOT_VALID: 'Địa chỉ thư điện tử không hợp lệ.',
} as const;
