/** How long a short message is on the air (3GPP TS 23.038): 7-bit letters, or UCS-2 as soon as one letter is none of them. */

const BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
/** Written as two. */
const EXTENDED = new Set('^{}\\[~]|€\f');

export interface SmsLength {
  readonly encoding: 'GSM_7' | 'UCS_2';
  /** Septets, or UTF-16 units. */
  readonly units: number;
  readonly segments: number;
}

export function smsLength(text: string): SmsLength {
  const letters = Array.from(text);
  const plain = letters.every((letter) => BASIC.has(letter) || EXTENDED.has(letter));
  const units = plain ? letters.length + letters.filter((letter) => EXTENDED.has(letter)).length : text.length;
  // In parts each gives up room to say which it is.
  const [alone, part] = plain ? [160, 153] : [70, 67];
  return { encoding: plain ? 'GSM_7' : 'UCS_2', units, segments: units <= alone ? 1 : Math.ceil(units / part) };
}

/**
 * Vietnamese without tone marks and hooks, as people write it in short messages to keep them short: every letter is one of
 * the 7-bit alphabet, and what cannot be becomes `?`.
 */
export const withoutMarks = (text: string): string =>
  Array.from(
    text
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .replaceAll('đ', 'd')
      .replaceAll('Đ', 'D')
      .replaceAll(/[“”„]/gu, '"')
      .replaceAll(/[‘’]/gu, "'")
      .replaceAll(/[–—]/gu, '-')
      .replaceAll('…', '...')
      .replaceAll('\u00a0', ' '),
    (letter) => (BASIC.has(letter) || EXTENDED.has(letter) ? letter : '?'),
  ).join('');

/** A Vietnamese number as gateways want it, `84912345678`; others as digits. */
export function internationalNumber(typed: string): string {
  const digits = typed.replaceAll(/\D/gu, '');
  return digits.startsWith('0') ? `84${digits.slice(1)}` : digits;
}
