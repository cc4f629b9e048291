import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldMarked, foldText } from '../../../src/registry/search/fold.ts';
import { titleKey } from '../../../src/registry/search/title-order.ts';
import { DOCUMENTS } from './titles.ts';

describe('folding', () => {
  it.each([
    ['Cấp giấy phép xây dựng', 'cap giay phep xay dung'],
    ['ĐĂNG KÝ', 'dang ky'],
    ['Ðăng ký', 'dang ky'],
    ['  Tách thửa,\thoặc/hợp – thửa đất. ', 'tach thua hoac hop thua dat'],
    ['5.000 m³/ngày đêm', '5 000 m3 ngay dem'],
    ['１．００１１９３', '1 001193'],
    ['ngoằn ngoèo, khuỷu, nghiêng, ươn ướt', 'ngoan ngoeo khuyu nghieng uon uot'],
    ['– … !', ''],
  ])('%j is %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
    expect(foldText(text.normalize('NFD'))).toBe(folded);
  });

  it('takes the tone on either vowel for the same, and other marks for others', () => {
    expect(foldMarked('Hoá, thuỷ, khoẻ, quý')).toBe(foldMarked('Hóa, thủy, khỏe, quý'));
    expect(foldMarked('Hướng Hóa'.normalize('NFD'))).toBe(foldMarked('hướng hoá'.normalize('NFC')));
    expect(new Set(['ma', 'má', 'mà', 'mả', 'mã', 'mạ', 'mă', 'mâ'].map(foldMarked)).size).toBe(8);
    expect(foldMarked('đa')).not.toBe(foldMarked('da'));
  });

  it('changes nothing the second time, for any text and either normal form', () => {
    const vietnamese = fc.array(fc.constantFrom(...'aàảãáạăằâấđeêểioôồơợuưữyHKqÐ .,-/0123'.split('')), {
      maxLength: 20,
    });
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      vietnamese.map((letters) => letters.join('')),
    );
    fc.assert(
      fc.property(text, (any) => {
        for (const fold of [foldText, foldMarked]) {
          expect(fold(fold(any))).toBe(fold(any));
          expect(fold(any.normalize('NFD'))).toBe(fold(any.normalize('NFC')));
        }
        expect(foldText(foldMarked(any))).toBe(foldText(any));
      }),
      { numRuns: 200 },
    );
  });

  it('takes broken text without failing', () => {
    expect(foldText('a\uD800b \u0000 \u0301 c')).toBe('a b c');
  });
});

describe('order of titles', () => {
  const sorted = (words: readonly string[]): string[] =>
    [...words].sort((a, b) => (titleKey(a) < titleKey(b) ? -1 : 1));

  it('is that of a Vietnamese dictionary: letters, then tones, syllable by syllable', () => {
    const inOrder = [
      'an',
      'ăn',
      'ấn',
      'ba',
      'bà',
      'bả',
      'bã',
      'bá',
      'bạ',
      'bạ an',
      'ban',
      'da',
      'đa',
      'e',
      'ê',
      'o',
      'ô',
      'ơ',
      'u',
      'ư',
    ];
    expect(sorted(inOrder.toReversed())).toEqual(inOrder);
  });

  it('does not depend on spelling', () => {
    for (const { title } of DOCUMENTS) {
      expect(titleKey(title.normalize('NFD').toUpperCase())).toBe(titleKey(title));
    }
  });
});
