import { describe, expect, it } from 'vitest';
import { BREADTH, buildSearchIndex, search } from '../../../src/registry/search/search-index.ts';
import { DOCUMENTS, SYNONYMS } from './titles.ts';

const index = buildSearchIndex(DOCUMENTS, SYNONYMS);
const titleOf = new Map(DOCUMENTS.map(({ id, title }) => [id, title]));
const found = (query: string): string[] => (search(index, query)?.hits ?? []).map(({ id }) => titleOf.get(id) ?? '');
const ids = (query: string): string[] => (search(index, query)?.hits ?? []).map(({ id }) => id);

const PERMIT = 'Cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV và nhà ở riêng lẻ';
const BIRTH = 'Thủ tục đăng ký khai sinh';
const SHOP = 'Đăng ký thành lập hộ kinh doanh';

describe('search', () => {
  it.each([
    ['cap phep xay dung', PERMIT],
    ['cấp phép xây dựng', PERMIT],
    ['CẤP GIẤY PHÉP XÂY DỰNG', PERMIT],
    ['xây nhà', PERMIT],
    ['toi muon xay nha', PERMIT],
    ['xin phép xây nhà', PERMIT],
    ['khai sinh', BIRTH],
    ['đăng ký khai sinh', BIRTH],
    ['lam giay khai sinh', BIRTH],
    ['thủ tục làm giấy khai sinh', BIRTH],
    ['khai sihn', BIRTH],
    ['dang ki khai sinh', BIRTH],
    ['mở quán', SHOP],
    ['mo quan', SHOP],
    ['ket hon', 'Thủ tục đăng ký kết hôn'],
    ['giấy độc thân hôn nhân', 'Thủ tục cấp Giấy xác nhận tình trạng hôn nhân'],
    ['cap phep xai dung', PERMIT],
    ['xai dung nha', PERMIT],
    ['ket hom', 'Thủ tục đăng ký kết hôn'],
    ['doi bang lai xe', 'Đổi giấy phép lái xe'],
    ['tách thửa', 'Tách thửa hoặc hợp thửa đất.'],
    ['cap phep huong hoa', 'Cấp phép hoạt động tại huyện Hướng Hóa'],
    ['Hướng Hoá', 'Cấp phép hoạt động tại huyện Hướng Hóa'],
    ['kĩ thuật viên', 'Cấp chứng chỉ kỹ thuật viên'],
    ['1001193', BIRTH],
    ['demo170', 'Cấp phép xả nước thải'],
  ])('%j finds %j first', (query, title) => {
    expect(found(query)[0]).toBe(title);
    expect(found(query.normalize('NFD'))[0]).toBe(title);
    expect(found(query.toUpperCase())[0]).toBe(title);
  });

  it('puts the permit before its appraisal and before what only has the words somewhere', () => {
    const titles = found('cap phep xay dung');
    expect(titles.indexOf(PERMIT)).toBe(0);
    expect(titles).toContain('Thẩm định hồ sơ xây dựng trước khi cấp phép');
    expect(found('giay phep xay dung').slice(0, 3)).toEqual([
      'Thẩm định giấy phép xây dựng',
      'Gia hạn giấy phép xây dựng đối với công trình cấp III, cấp IV',
      PERMIT,
    ]);
  });

  it('puts titles before fields and fields before agencies', () => {
    const titles = found('xây dựng');
    const places = [PERMIT, 'Cấp giấy phép chặt hạ, dịch chuyển cây xanh'].map((title) => titles.indexOf(title));
    expect(titles.indexOf('Cấp phép sửa chữa nhà ở')).toBe(titles.length - 2);
    expect(places[0]).toBeLessThan(places[1] ?? -1);
    const forestry = found('lâm nghiệp');
    expect(forestry[0]).toBe('Công nhận nguồn giống cây trồng lâm nghiệp');
    expect(forestry).not.toContain('Hỗ trợ phát triển doanh nghiệp nhỏ');
  });

  it('does not widen an everyday phrase by the name of an agency', () => {
    const LICENCE = 'Đổi giấy phép lái xe do nước ngoài cấp';
    const licence = { title: LICENCE, fieldName: 'Đường bộ', agencyName: 'Sở Xây dựng', keywords: [] };
    const merged = buildSearchIndex(
      [...DOCUMENTS, { id: 'it', code: 'DEMO-000033', rawCodes: [], ...licence }],
      SYNONYMS,
    );
    const foundNow = (query: string) => (search(merged, query)?.hits ?? []).map(({ id }) => titleOf.get(id) ?? LICENCE);
    for (const query of ['xay nha', 'xây nhà', 'toi muon xay nha']) {
      expect(foundNow(query)[0]).toBe(PERMIT);
      expect(foundNow(query)).not.toContain(LICENCE);
      expect(foundNow(query)).toEqual(found(query));
    }
    // Words that no phrase explains are found there as before, also beside a phrase.
    expect(foundNow('lái xe sở xây dựng')).toEqual([LICENCE]);
    expect(foundNow('xây nhà sở xây dựng')).toContain(PERMIT);
  });

  it('prefers the marks that were typed, and finds the others too', () => {
    expect(found('sửa')).toEqual(['Cấp phép sửa chữa nhà ở', 'Sữa học đường']);
    expect(found('sữa')).toEqual(['Sữa học đường', 'Cấp phép sửa chữa nhà ở']);
    expect(found('sua').sort()).toEqual(found('sửa').sort());
  });

  it('finds the same with and without marks', () => {
    for (const { title, fieldName } of DOCUMENTS) {
      for (const text of [title, fieldName ?? '']) {
        const plain = text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
        expect(ids(plain).sort()).toEqual(ids(text).sort());
      }
    }
  });

  it('completes the last word while it is typed, unless the words stand somewhere as they are', () => {
    expect(found('dang ky kha')).toEqual(expect.arrayContaining([BIRTH, 'Thủ tục đăng ký khai tử']));
    expect(found('cap giay phep xay d')[0]).toBe(PERMIT);
    expect(found('đất')).not.toContain('Cấp giấy phép chặt hạ, dịch chuyển cây xanh');
  });

  it('asks for the weak words only where there are no others', () => {
    expect(found('thủ tục').length).toBe(6);
    expect(found('xin khai tử')[0]).toBe('Thủ tục đăng ký khai tử');
    expect(found('xin')).toEqual([]);
  });

  it('falls back to most of the words, never to fewer', () => {
    expect(search(index, 'khai sinh xyzzy zalo')?.hits).toEqual([]);
    const partly = search(index, 'đăng ký khai sinh zalo');
    expect(partly?.breadth).toBe(BREADTH.PARTLY);
    expect(titleOf.get(partly?.hits[0]?.id ?? '')).toBe(BIRTH);
    expect(found('xyzzy')).toEqual([]);
    expect(found('xyzzy sinh')).toEqual([]);
  });

  it('guesses a short word only beside another, and only where nothing fits without', () => {
    expect(found('hom')).toEqual([]);
    expect(found('xai')).toEqual([]);
    expect(search(index, 'ket hon')?.breadth).toBe(BREADTH.TYPED);
    expect(search(index, 'dang ky kha')?.breadth).toBe(BREADTH.COMPLETED);
    expect(search(index, 'ket hom')?.breadth).toBe(BREADTH.SLIPPED);
    const [exact, slipped] = ['ket hon', 'ket hom'].map((query) => search(index, query)?.hits[0]?.score ?? 0);
    expect(slipped).toBeGreaterThan(0);
    expect(slipped).toBeLessThan(exact ?? 0);
  });

  it('asks for nothing when blank, and finds nothing by signs alone', () => {
    for (const blank of ['', ' \n', '\u200b']) expect(search(index, blank)).toBeNull();
    for (const signs of ['%', ' … ', '"', '🙂']) expect(search(index, signs)?.hits).toEqual([]);
  });

  it('finds nothing in an empty catalogue', () => {
    expect(search(buildSearchIndex([], SYNONYMS), 'xây nhà')?.hits).toEqual([]);
  });
});
