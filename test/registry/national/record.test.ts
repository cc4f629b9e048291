import { describe, expect, it } from 'vitest';
import { agenciesOf } from '../../../src/registry/national/agencies.ts';
import { procedureCode } from '../../../src/registry/national/codes.ts';
import { describeFinding } from '../../../src/registry/national/finding-text.ts';
import { audiencesOf, levelsOf } from '../../../src/registry/national/levels.ts';
import { parseNationalRecord } from '../../../src/registry/national/record.ts';
import { understanding } from '../../../src/registry/national/understanding.ts';
import { portalRecord } from './portal-style.ts';

describe('a whole record', () => {
  it('becomes the content of a version', () => {
    const parsed = parseNationalRecord(portalRecord(), 7);
    expect(parsed.line).toBe(7);
    expect(parsed.findings).toEqual([]);
    expect(parsed.identity).toEqual({
      code: '1.999001',
      rawCode: '1.999001',
      ownerCode: null,
      title: 'Cấp phép đặt biển hiệu',
      fieldName: 'Quảng cáo',
      levels: ['PROVINCE', 'COMMUNE'],
      levelText: 'Cấp tỉnh, Cấp xã',
      ministry: 'tinh-mau',
      kind: 'Loại khác',
      detailUrl: 'https://portal.example/thu-tuc/1',
      formalityId: null,
    });
    const form = { code: 'Mẫu số 1', name: 'Mẫu số 1', fileName: 'Mẫu số 1.docx' };
    const paper = { issuedByState: null, formCode: null };
    expect(parsed.content).toEqual({
      title: 'Cấp phép đặt biển hiệu',
      levels: ['PROVINCE', 'COMMUNE'],
      audiences: ['CITIZEN', 'ORGANISATION'],
      audienceText: 'Công dân Việt Nam, Tổ chức (không bao gồm doanh nghiệp, HTX)',
      steps: 'Bước 1. Nộp hồ sơ.\nBước 2. Nhận kết quả.',
      submission: 'Trực tiếp: Nộp tại bộ phận một cửa',
      channels: ['ONLINE', 'DIRECT'],
      sets: null,
      cases: ['Cấp lần đầu:', 'Cấp lại:'],
      timeLimits: [
        { kind: 'STATUTORY', channel: 'ONLINE', caseName: null, min: 5, max: 5, unit: 'WORKING_DAY', note: null },
        {
          kind: 'STATUTORY',
          channel: 'DIRECT',
          caseName: null,
          min: 7,
          max: 7,
          unit: 'CALENDAR_DAY',
          note: 'Nộp tại bộ phận một cửa',
        },
      ],
      components: [
        {
          ...paper,
          caseName: 'Cấp lần đầu:',
          name: 'Đơn đề nghị theo mẫu',
          originals: 1,
          copies: null,
          mandatory: true,
          formCode: 'Mẫu số 1',
        },
        { ...paper, caseName: 'Cấp lại:', name: 'Giấy phép cũ (nếu có);', originals: 0, copies: 2, mandatory: false },
      ],
      forms: [form],
      requirements: [{ text: '- Có địa điểm.' }, { text: '- Có bản vẽ.' }],
      fees: [
        { channel: 'ONLINE', caseName: null, amount: 0, note: null, flag: null },
        { channel: 'DIRECT', caseName: null, amount: 50_000, note: '/giấy', flag: null },
      ],
      results: [
        { name: 'Giấy phép', code: 'KQ.H50.000001' },
        { name: 'Văn bản từ chối', code: 'KQ.H50.000002' },
      ],
      legalDocuments: [
        { number: '16/2012/QH13', title: 'Luật Quảng cáo', issuer: 'Quốc hội', issuedOn: null },
        { number: '181/2013/NĐ-CP', title: 'Nghị định về biển hiệu', issuer: 'Chính phủ', issuedOn: null },
      ],
      agencies: [
        { role: 'DECIDING', name: 'Sở Văn hóa, Thể thao và Du lịch' },
        { role: 'DECIDING', name: 'Ủy ban nhân dân cấp xã' },
        { role: 'RECEIVING', name: 'Số 1, đường Lê Lợi, phường Đông Hà' },
        { role: 'COORDINATING', name: 'Công an tỉnh' },
        { role: 'IMPLEMENTING', name: 'Ủy ban nhân dân xã, phường, thị trấn' },
      ],
      declaredVisits: null,
      declaredDoors: null,
      decisionNumber: '12/QĐ-UBND',
    });
  });

  it('reads decomposed letters as composed ones', () => {
    const decomposed = Object.fromEntries(
      Object.entries(portalRecord()).map(([field, text]) => [field, String(text).normalize('NFD')]),
    );
    expect(parseNationalRecord(decomposed)).toEqual(parseNationalRecord(portalRecord()));
  });

  it.each([
    ['\0', 'Cấp \\u0000 phép'],
    ['\ud800', 'Cấp \\ud800 phép'],
  ])('refuses %j and shows it', (bad, shown) => {
    const parsed = parseNationalRecord(portalRecord({ ten_thu_tuc: `Cấp ${bad} phép` }));
    expect(parsed.content.title).toBe('');
    expect(parsed.findings).toMatchObject([
      { field: 'ten_thu_tuc', problem: 'REFUSED_TEXT', text: shown, understood: false },
    ]);
  });

  it.each([[null], ['chữ'], [[1, 2]], [undefined]])('has one finding for %j instead of a record', (json) => {
    const parsed = parseNationalRecord(json, 3);
    expect(parsed.findings).toMatchObject([{ problem: 'NOT_AN_OBJECT', line: 3, code: null, understood: false }]);
    expect(parsed.tallies.channelRows).toEqual({ total: 1, understood: 0 });
  });

  it('names missing, mistyped and unknown fields', () => {
    const parsed = parseNationalRecord(
      portalRecord({ ten_thu_tuc: undefined, linh_vuc: 5, bo: undefined, moi: { a: 'giữ lại' } }),
    );
    expect(parsed.findings.map((finding) => [finding.field, finding.problem, finding.understood])).toEqual([
      ['ten_thu_tuc', 'MISSING_FIELD', false],
      ['linh_vuc', 'WRONG_TYPE', false],
      ['moi', 'UNKNOWN_FIELD', true],
    ]);
    expect(parsed.beside.otherFields).toEqual({ moi: '{"a":"giữ lại"}' });
    expect(parsed.identity.ministry).toBeNull();
  });

  it('counts whole records by what was not understood, not by what looks wrong', () => {
    const free = portalRecord({
      cach_thuc_thuc_hien: 'Hình thức nộpThời gianPhí, lệ phíMô tảTrực tiếp1Miễn phí(Lệ phí do tỉnh quy định)',
    });
    const fused = portalRecord({ cach_thuc_thuc_hien: 'Hình thức nộpThời gianPhí, lệ phíMô tảTrực tiếp120,000 VNĐ' });
    const shares = understanding([portalRecord(), free, fused].map((json) => parseNationalRecord(json)));
    expect(shares.records).toEqual({ total: 3, understood: 2, share: 2 / 3 });
    expect(shares.parts.channelRows).toEqual({ total: 4, understood: 3, share: 3 / 4 });
    expect(understanding([]).parts.fees).toEqual({ total: 0, understood: 0, share: null });
  });

  it('describes a finding in both languages', () => {
    const [finding] = parseNationalRecord(portalRecord({ cach_thuc_thuc_hien: 'tùy' }), 4).findings;
    expect(finding).toBeDefined();
    if (finding === undefined) return;
    const text = describeFinding(finding);
    expect(text.vi).toBe('Dòng 4: 1.999001 – Không thấy tiêu đề bảng, giữ nguyên văn [cach_thuc_thuc_hien]: “tùy”');
    expect(text.en).toBe('Line 4: 1.999001 – No table heading found; kept as it is [cach_thuc_thuc_hien]: “tùy”');
  });
});

describe('the words of a record', () => {
  it.each([
    ['1.004884', '1.004884', null],
    [' 1.004884.H50 ', '1.004884', 'H50'],
    ['1.004884.000.00.00.H50', '1.004884', '000.00.00.H50'],
    ['1.004884-H50.12', '1.004884', 'H50.12'],
    ['t-qtr-123456-tt', 'T-QTR-123456-TT', null],
  ])('reads code "%s"', (raw, code, ownerCode) => {
    expect(procedureCode(raw)).toEqual({ code, rawCode: raw, ownerCode });
  });

  it('does not take any text for a code', () => {
    expect(procedureCode('1.00488')).toBeNull();
    expect(parseNationalRecord(portalRecord({ ma_thu_tuc: 'thủ tục 5' })).findings).toMatchObject([
      { problem: 'CODE_NOT_UNDERSTOOD', code: null, text: 'thủ tục 5' },
    ]);
  });

  it('parts agencies only before the name of another', () => {
    expect(
      agenciesOf(
        'IMPLEMENTING',
        'Cục Cảnh sát quản lý hành chính về trật tự, xã hội, Công an tỉnh, Bộ Văn hóa, Thể thao và Du lịch',
      ).map((agency) => agency.name),
    ).toEqual([
      'Cục Cảnh sát quản lý hành chính về trật tự, xã hội',
      'Công an tỉnh',
      'Bộ Văn hóa, Thể thao và Du lịch',
    ]);
    expect(agenciesOf('DECIDING', 'Không có thông tin')).toEqual([]);
  });

  it('knows levels and audiences and says which it does not', () => {
    expect(levelsOf('Cấp bộ, Cơ quan khác, Cấp trời')).toMatchObject({
      words: ['MINISTRY'],
      tally: { total: 3, understood: 2 },
      observations: [{ problem: 'LEVEL_NOT_UNDERSTOOD', text: 'Cấp trời' }],
    });
    expect(
      audiencesOf('Cán bộ, công chức, viên chức, Tổ chức (không bao gồm doanh nghiệp, HTX), Người nước ngoài'),
    ).toMatchObject({
      words: ['OFFICIAL', 'ORGANISATION', 'FOREIGNER'],
      tally: { total: 3, understood: 3 },
    });
  });
});
