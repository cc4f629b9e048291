import type { notices as vi } from '../vi/notices.ts';

/** Texts of notices, English. */
export const notices: Readonly<Record<keyof typeof vi, string>> = {
  EMAIL_NOT_VALID: 'This is not a mail address.',
};
