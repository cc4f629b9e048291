import { describe, expect, it } from 'vitest';
import { componentTable } from '../../../src/registry/national/component-table.ts';
import { attachedForms } from '../../../src/registry/national/form-names.ts';
import { paperText } from './portal-style.ts';
import type { PortalPaper } from './portal-style.ts';

const read = (...papers: PortalPaper[]) => componentTable(paperText({ papers }));

describe('papers', () => {
  it('reads names, originals and copies', () => {
    const table = read(
      { name: '- Đơn đăng ký', originals: 1 },
      { name: '(2) Bản vẽ;', originals: 0, copies: 3 },
      { name: 'bảng kê', originals: 2, copies: 1 },
    );
    expect(table.components.map((paper) => [paper.caseName, paper.name, paper.originals, paper.copies])).toEqual([
      [null, '- Đơn đăng ký', 1, null],
      [null, '(2) Bản vẽ;', 0, 3],
      [null, 'bảng kê', 2, 1],
    ]);
    expect(table.tally).toEqual({ total: 3, understood: 3 });
    expect(table.observations).toEqual([]);
  });

  it('puts papers under their cases', () => {
    const table = componentTable(
      paperText(
        { name: '* Cấp mới:', papers: [{ name: 'Đơn', originals: 1 }] },
        { name: '* Cấp lại:', papers: [{ name: 'Đơn xin lại', originals: 1 }] },
        { papers: [{ name: 'Lưu ý chung', originals: 0 }] },
      ),
    );
    expect(table.cases).toEqual(['* Cấp mới:', '* Cấp lại:']);
    expect(table.components.map((paper) => [paper.caseName, paper.name])).toEqual([
      ['* Cấp mới:', 'Đơn'],
      ['* Cấp lại:', 'Đơn xin lại'],
      [null, 'Lưu ý chung'],
    ]);
  });

  it.each([
    ['Giấy ủy quyền (nếu có);', 1, false],
    ['Bản vẽ (nếu có) hoặc sơ họa', 1, true],
    ['Lưu ý: mang theo bản gốc', 0, false],
    ['Đơn', 1, true],
  ])('"%s" with %i originals is mandatory: %s', (name, originals, mandatory) => {
    expect(read({ name, originals }).components[0]?.mandatory).toBe(mandatory);
  });

  it('leaves numbers of copies inside a name alone', () => {
    const name = 'Người khai nộp 02 bản chính tờ khai; hóa đơn: 01 bản chụp; chứng từ (01 bản chính).';
    expect(
      read({ name, originals: 1 }, { name: '01 bản chính kế hoạch', originals: 1 }).components.map((p) => p.name),
    ).toEqual([name, '01 bản chính kế hoạch']);
    expect(read({ name: 'Thư bảo lãnh: 01 bản chính', originals: 0, copies: 1 }).components).toMatchObject([
      { name: 'Thư bảo lãnh: 01 bản chính', originals: 0, copies: 1 },
    ]);
  });

  it('parts a year from the count, and nothing else', () => {
    const year = read({ name: 'Theo Nghị định ngày 02/7/2025', originals: 1, copies: 1 });
    expect(year.components[0]).toMatchObject({ name: 'Theo Nghị định ngày 02/7/2025', originals: 1, copies: 1 });
    expect(year.tally.understood).toBe(1);
    const form = read({ name: 'Đơn theo Mẫu số 18', originals: 1 }, { name: 'Bản vẽ', originals: 1 });
    expect(form.components.map((paper) => [paper.name, paper.originals])).toEqual([
      ['Đơn theo Mẫu số 181', null],
      ['Bản vẽ', 1],
    ]);
    expect(form.tally).toEqual({ total: 2, understood: 1 });
    expect(form.observations).toMatchObject([
      { problem: 'FUSED_DIGITS', place: 'row 1', text: 'Đơn theo Mẫu số 181 bản chính', kept: 'Đơn theo Mẫu số 181' },
    ]);
  });

  it('says where a name or a count is missing', () => {
    const nameless = read({ name: '', originals: 1 }, { name: 'Đơn', originals: 1 });
    expect(nameless.observations).toMatchObject([{ problem: 'NO_NAME', text: '1 bản chính' }]);
    const open = componentTable(`${paperText({ papers: [{ name: 'Đơn', originals: 1 }] })}Ghi chú cuối trang`);
    expect(open.components.at(-1)).toMatchObject({ name: 'Ghi chú cuối trang', originals: null });
    expect(open.observations).toMatchObject([{ problem: 'NO_COUNT', text: 'Ghi chú cuối trang' }]);
    expect(open.tally).toEqual({ total: 2, understood: 1 });
  });

  it.each(['--', '----', 'Không có thông tin'])('takes "%s" for an absent table', (text) => {
    expect(componentTable(text)).toMatchObject({
      components: [],
      tally: { total: 0, understood: 0 },
      observations: [],
    });
  });

  it('keeps a text that is no table whole', () => {
    const text = 'Bước 2. Cơ quan tiếp nhận.\nBước 3. Trả kết quả.';
    expect(componentTable(text)).toMatchObject({
      components: [{ name: text, originals: null }],
      tally: { total: 1, understood: 0 },
      observations: [{ problem: 'NOT_A_TABLE', text }],
    });
    expect(componentTable('')).toMatchObject({ components: [], observations: [{ problem: 'EMPTY_CELL' }] });
  });

  it('reads the number of sets where one is named', () => {
    const named = (text: string) => read({ name: text, originals: 0 }).sets;
    expect(named('Số lượng hồ sơ: 02 (hai) bộ')).toBe(2);
    expect(named('Số lượng hồ sơ: 01 bộ; Số lượng: 03 bộ')).toBeNull();
  });
});

describe('attached forms', () => {
  it.each([
    ['Đơn đề nghị theo mẫuMẫu số 01.docx', 'Đơn đề nghị theo mẫu', ['Mẫu số 01.docx']],
    ['Đơn theo Nghị định 41/2026/NĐ-CPMẫu số 20.doc', 'Đơn theo Nghị định 41/2026/NĐ-CP', ['Mẫu số 20.doc']],
    ['Đơn kèm Thông tư.PL 01 TT34.2025.docx', 'Đơn kèm Thông tư.', ['PL 01 TT34.2025.docx']],
    ['Tờ khaiMau 1 (1).docxPhụ lục II.docxmẫu 3.pdf', 'Tờ khai', ['Mau 1 (1).docx', 'Phụ lục II.docx', 'mẫu 3.pdf']],
    ['Văn bản đề nghị;1.MuCT01.doc', 'Văn bản đề nghị;', ['1.MuCT01.doc']],
    ['Hồ sơ ở ngân hàngNA5 (2).doc', 'Hồ sơ ở ngân hàng', ['NA5 (2).doc']],
  ])('takes them off "%s"', (cell, name, files) => {
    const attached = attachedForms(cell);
    expect(attached.name).toBe(name);
    expect(attached.forms.map((form) => form.fileName)).toEqual(files);
    expect(attached.understood).toBe(true);
  });

  it('does not guess where the first file begins', () => {
    const cell = 'Văn bản theo mẫu1.004465.docx';
    expect(attachedForms(cell)).toEqual({ name: cell, forms: [], understood: false });
    const table = read({ name: cell, originals: 1 });
    expect(table.observations).toMatchObject([{ problem: 'FORM_NOT_SPLIT', kept: cell }]);
    expect(table.tally.understood).toBe(0);
  });

  it('is not misled by the name of a file format', () => {
    const cell = 'Báo cáo ở dạng “.pdf” có chữ ký số';
    expect(attachedForms(cell)).toEqual({ name: cell, forms: [], understood: true });
  });

  it('links a paper to its form and lists each form once', () => {
    const table = read(
      { name: 'Đơn đề nghị', file: 'Mẫu số 1.docx', originals: 1 },
      { name: 'Đơn bổ sung', file: 'Mẫu số 1.docx', originals: 1 },
    );
    expect(table.components.map((paper) => paper.formCode)).toEqual(['Mẫu số 1', 'Mẫu số 1']);
    expect(table.forms).toEqual([{ code: 'Mẫu số 1', name: 'Mẫu số 1', fileName: 'Mẫu số 1.docx' }]);
  });
});
