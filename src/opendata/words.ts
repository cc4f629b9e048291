import type { Locale } from '../messages/locale.ts';

/** Something said in both languages; files carry both, pages one of them. */
export type Words = Readonly<Record<Locale, string>>;

/** In both languages. */
export const words = (vi: string, en: string): Words => ({ vi, en });
