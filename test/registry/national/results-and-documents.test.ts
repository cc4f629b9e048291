import { describe, expect, it } from 'vitest';
import { legalDocumentList } from '../../../src/registry/national/legal-documents.ts';
import { resultList } from '../../../src/registry/national/results.ts';
import { PAGE_FOOT, legalText } from './portal-style.ts';

describe('results', () => {
  it.each(['KQ.G15.000031', '000.00.00.G04-KQ0216', 'TP-G12.0001128', 'KQ-G10-KQ00009', 'BQP-CCS.KQ0001', '12231'])(
    'reads code %s and drops the page furniture',
    (code) => {
      const list = resultList(`Giấy phép (bản điện tử)Mã: ${code}${PAGE_FOOT}`);
      expect(list.results).toEqual([{ name: 'Giấy phép (bản điện tử)', code }]);
      expect(list.tally).toEqual({ total: 1, understood: 1 });
      expect(list).toMatchObject({ keywords: null, description: null });
    },
  );

  it('reads several, keywords and description', () => {
    const list = resultList(
      'Thẻ mớiMã: KQ.G01.000023- Văn bản từ chốiMã: KQ.G01.000024Từ khóacấp thẻMô tảÁp dụng từ năm sau',
    );
    expect(list.results).toEqual([
      { name: 'Thẻ mới', code: 'KQ.G01.000023' },
      { name: '- Văn bản từ chối', code: 'KQ.G01.000024' },
    ]);
    expect(list).toMatchObject({ keywords: 'cấp thẻ', description: 'Áp dụng từ năm sau' });
  });

  it('keeps what it cannot tell apart', () => {
    const list = resultList(`Chứng chỉMã: utwBằng tốt nghiệpMã: KQ.G01.000001${PAGE_FOOT}`);
    expect(list.results).toEqual([
      { name: 'Chứng chỉ', code: null },
      { name: 'utwBằng tốt nghiệp', code: 'KQ.G01.000001' },
    ]);
    expect(list.tally).toEqual({ total: 2, understood: 1 });
    expect(list.observations).toMatchObject([{ problem: 'RESULT_CODE_NOT_UNDERSTOOD', kept: 'utwBằng tốt nghiệp' }]);
    expect(resultList('Một đoạn văn.').results).toEqual([{ name: 'Một đoạn văn.', code: null }]);
    expect(resultList('').observations).toMatchObject([{ problem: 'EMPTY_CELL' }]);
  });

  it('leaves words that only look like furniture', () => {
    expect(resultList('Giấy phépMã: KQ.G01.000001Chọn cơ quan khácNộp hồ sơ').results).toEqual([
      { name: 'Giấy phép', code: 'KQ.G01.000001' },
      { name: 'Chọn cơ quan khácNộp hồ sơ', code: null },
    ]);
  });
});

describe('legal documents', () => {
  const read = (...documents: (readonly [string, string])[]) => legalDocumentList(legalText(...documents));

  it('parts titles and numbers, with issuer and date', () => {
    const list = read(
      ['Nghị định số 123/2015/NĐ-CP ngày 15/11/2015 của Chính phủ quy định chi tiết Luật Hộ tịch', '123/2015/NĐ-CP'],
      ['Thông tư quy định mức thu', '85/2019/TT-BTC'],
      ['sửa đổi Nghị định số 1/2020/NĐ-CP ngày 2 tháng 3 năm 2020', '9/2021/NĐ-CP'],
    );
    expect(list.documents.map((document) => [document.number, document.issuer, document.issuedOn])).toEqual([
      ['123/2015/NĐ-CP', 'Chính phủ', '2015-11-15'],
      ['85/2019/TT-BTC', 'Bộ Tài chính', null],
      ['9/2021/NĐ-CP', 'Chính phủ', null],
    ]);
    expect(list.tally).toEqual({ total: 3, understood: 3 });
  });

  it.each([
    ['Luật 60/2014/QH13', '60/2014/QH13', '60/2014/QH13'],
    ['Luật số 43/2024/QH15 ngày 29/6/2024', '43/2024/QH15', '43/2024/QH15'],
    ['Luật Cư trú 2020', '68/2020/QH14', '68/2020/QH14'],
    ['Luật nhà đất', 'Luật số 146/2025/QH15', '146/2025/QH15'],
    ['Luật', '81/2006/QH11', '81/2006/QH11'],
    ['54/2025/TT-BCA', '54/2025/TT-BCA', '54/2025/TT-BCA'],
    ['Nghị quyết số 66.7/2025/NQ-CP của Chính phủ', '66.7/2025/NQ-CP', '66.7/2025/NQ-CP'],
    ['Quyết định của Bộ trưởng.', '1898/QĐ-BTP', '1898/QĐ-BTP'],
    ['Thông tư liên tịch', '11/2016/TTLT-BTP-TANDTC-VKSNDTC', '11/2016/TTLT-BTP-TANDTC-VKSNDTC'],
    ['Thông tư số 3/2023/TT-BTP ngày 2/8/2023 của Bộ Tư pháp', 'Thông tư số 3/2023/TT-BTP', '3/2023/TT-BTP'],
  ])('reads "%s" + "%s" between two others', (title, printed, number) => {
    const list = read(['Nghị định một', '1/2011/NĐ-CP'], [title, printed], ['Thông tư cuối', '99/2019/TT-BYT']);
    expect(list.documents.map((document) => [document.title, document.number])).toEqual([
      ['Nghị định một', '1/2011/NĐ-CP'],
      [title, number],
      ['Thông tư cuối', '99/2019/TT-BYT'],
    ]);
    expect(list.observations).toEqual([]);
  });

  it('leaves page furniture out', () => {
    const list = read(
      ['Luật A', '1/2011/QH13'],
      ['Trang chủ\nLuật B', '2/2012/QH13'],
      ['Trang chủ Luật C', '3/2013/QH13'],
    );
    expect(list.documents.map((document) => document.title)).toEqual(['Luật A', 'Luật B', 'Luật C']);
  });

  it('says where two rows ran together or a number is none', () => {
    const list = read(['Luật Đầu tư công', 'Luật số 58'], ['Nghị định hai', '7/2012/NĐ-CP'], ['Quy chế', 'không số']);
    expect(list.documents.map((document) => document.number)).toEqual(['7/2012/NĐ-CP']);
    expect(list.tally).toEqual({ total: 2, understood: 0 });
    expect(list.observations.map((seen) => seen.text)).toEqual([
      'Luật Đầu tư côngLuật số 58Nghị định hai 7/2012/NĐ-CP',
      'Quy chếkhông số',
    ]);
    const fused = read(['Quyết định 92/2000/QĐ-NHNN7', '92/2000/QĐ-NHNN']);
    expect(fused.tally.understood).toBe(0);
  });

  it('keeps what is no table in the finding', () => {
    expect(legalDocumentList(': theo Thông tư 1')).toMatchObject({
      documents: [],
      observations: [{ problem: 'NOT_A_TABLE', text: ': theo Thông tư 1' }],
    });
    expect(legalDocumentList('Không có thông tin').tally).toEqual({ total: 0, understood: 0 });
  });
});
