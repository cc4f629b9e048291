import type { Locale } from '../messages/locale.ts';

/** Words about totals that do not add up, in both languages. */
const WORDS = {
  vi: {
    heading: 'Khi các phần không khớp tổng',
    lead: 'Nếu chỉ một con số bị in sai thì đó có thể là số nào, và khi ấy nó phải là bao nhiêu. Hệ thống không chọn cách đọc nào và không sửa số nào.',
    more: (sum: string, printed: string, excess: string) =>
      `Các phần cộng lại là ${sum}, hơn số in (${printed}) là ${excess}.`,
    less: (sum: string, printed: string, excess: string) =>
      `Các phần cộng lại là ${sum}, kém số in (${printed}) là ${excess}.`,
    figure: 'Nếu chỉ số này in sai',
    printed: 'Đã in',
    wouldBe: 'Phải là',
    ratios: 'Tỷ lệ đã in khi ấy',
    impossible: 'không thể, vì nhỏ hơn 0',
    agrees: 'khớp',
    disagrees: 'không khớp',
    unknown: 'không tính được',
    none: 'Không nhóm nào trong các phần cộng lại đúng bằng tổng.',
    some: (count: string) => `Có ${count} nhóm trong các phần cộng lại đúng bằng tổng.`,
  },
  en: {
    heading: 'Where parts do not add up to their total',
    lead: 'If a single figure is misprinted, which one could it be, and what would it have to be? None is chosen here, and no figure is mended.',
    more: (sum: string, printed: string, excess: string) =>
      `The parts add up to ${sum}, ${excess} more than the printed ${printed}.`,
    less: (sum: string, printed: string, excess: string) =>
      `The parts add up to ${sum}, ${excess} less than the printed ${printed}.`,
    figure: 'If only this one is misprinted',
    printed: 'As printed',
    wouldBe: 'It must be',
    ratios: 'The printed shares then',
    impossible: 'cannot be: less than nothing',
    agrees: 'agrees',
    disagrees: 'does not agree',
    unknown: 'cannot be worked out',
    none: 'No selection of the parts gives the total exactly.',
    some: (count: string) => `Selections of the parts that give the total exactly: ${count}.`,
  },
} as const satisfies Record<Locale, unknown>;

export type ReadingsText = (typeof WORDS)[Locale];
export const readingsText = (locale: Locale): ReadingsText => WORDS[locale];
