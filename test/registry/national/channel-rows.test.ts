import { describe, expect, it } from 'vitest';
import { channelTable } from '../../../src/registry/national/channel-rows.ts';
import { channelText } from './portal-style.ts';
import type { PortalRow } from './portal-style.ts';

const read = (...rows: PortalRow[]) => channelTable(channelText(...rows));
const row = (time: string, fee: string, rest: Partial<PortalRow> = {}): PortalRow => ({
  channel: 'Trực tuyến',
  time,
  fee,
  ...rest,
});

describe('time limits', () => {
  it.each([
    ['5 Ngày', 5, 'CALENDAR_DAY'],
    ['12 Ngày làm việc', 12, 'WORKING_DAY'],
    ['8 Giờ', 8, 'WORKING_HOUR'],
    ['4 Tháng', 4, 'MONTH'],
    ['1', 1, null],
  ])('reads "%s"', (printed, amount, unit) => {
    const table = read(row(printed, 'Miễn phí'));
    expect(table.timeLimits).toEqual([
      { kind: 'STATUTORY', channel: 'ONLINE', caseName: null, min: amount, max: amount, unit, note: null },
    ]);
    expect(table.tallies.channelRows).toEqual({ total: 1, understood: 1 });
    expect(table.observations).toEqual([]);
  });

  it.each(['Không có thông tin', 'Không quy định', 'Không phải trả kết quả'])('gives no row for "%s"', (printed) => {
    const table = read(row(printed, 'Miễn phí'));
    expect(table.timeLimits).toEqual([]);
    expect(table.fees).toHaveLength(1);
    expect(table.tallies.timeLimits).toEqual({ total: 1, understood: 1 });
    if (printed !== 'Không có thông tin') expect(table.submission).toBe(`Trực tuyến: ${printed}`);
  });

  it('does not take a unit that it does not know', () => {
    const table = read(row('2 Năm', 'Miễn phí'));
    expect(table.timeLimits[0]).toMatchObject({ min: null, max: null, unit: null, note: '2 NămMiễn phí' });
    expect(table.tallies.channelRows).toEqual({ total: 1, understood: 0 });
    expect(table.observations).toMatchObject([
      { problem: 'LIMIT_NOT_UNDERSTOOD', understood: false, text: '2 NămMiễn phí' },
    ]);
  });

  it('keeps several rows of a channel and says that they differ', () => {
    const table = read(
      row('2 Ngày', 'Miễn phí', { text: 'hồ sơ đơn giản' }),
      row('9 Ngày', 'Miễn phí', { text: 'hồ sơ phức tạp' }),
    );
    expect(table.timeLimits.map((limit) => [limit.max, limit.note])).toEqual([
      [2, 'hồ sơ đơn giản'],
      [9, 'hồ sơ phức tạp'],
    ]);
    expect(table.channels).toEqual(['ONLINE']);
    expect(table.observations).toMatchObject([{ problem: 'SEVERAL_LIMITS', understood: true, place: 'ONLINE' }]);
  });

  it('notices a unit beside another one and hours that reach a day', () => {
    const days = read(row('7 Ngày', 'Miễn phí', { text: 'Trong 07 ngày làm việc kể từ khi nhận đủ' }));
    expect(days.observations.map((seen) => seen.problem)).toEqual(['UNIT_BESIDE_ANOTHER']);
    expect(days.timeLimits[0]?.unit).toBe('CALENDAR_DAY');
    expect(read(row('24 Giờ', 'Miễn phí')).observations).toMatchObject([
      { problem: 'HOURS_OF_A_DAY', understood: true },
    ]);
  });
});

describe('fees', () => {
  it.each([
    ['Miễn phí', undefined, { amount: 0, note: null }],
    ['1,500,000 Việt Nam Đồng', '/hồ sơ', { amount: 1_500_000, note: '/hồ sơ' }],
    ['8,000 VNĐ', undefined, { amount: 8000, note: null }],
    ['10 USD', '/bản', { amount: null, note: '10 USD (/bản)' }],
  ])('reads "%s" (%s)', (fee, note, expected) => {
    const table = read(row('3 Ngày', fee, note === undefined ? {} : { note }));
    expect(table.fees).toEqual([{ channel: 'ONLINE', caseName: null, flag: null, ...expected }]);
    expect(table.tallies.fees).toEqual({ total: 1, understood: 1 });
  });

  it('has no fee where the portal has no information', () => {
    const table = read(row('3 Ngày', 'Không có thông tin', { text: 'Gửi qua mạng' }));
    expect(table.fees).toEqual([]);
    expect(table.tallies.fees).toEqual({ total: 1, understood: 1 });
    expect(table.submission).toBe('Trực tuyến: Gửi qua mạng');
  });

  it.each(['120,000 VNĐ', '120 VNĐ', '1100 VNĐ', '15800,000 Việt Nam Đồng'])('never takes "%s" apart', (fused) => {
    const table = read(row('', fused, { note: 'mỗi tờ khai', text: 'tại quầy' }), row('2 Ngày', 'Miễn phí'));
    expect(table.timeLimits[0]).toMatchObject({ min: null, max: null, unit: null, note: fused });
    expect(table.fees[0]).toMatchObject({ amount: null, note: `${fused}(mỗi tờ khai)` });
    expect(table.tallies.channelRows).toEqual({ total: 2, understood: 1 });
    expect(table.observations).toMatchObject([
      { problem: 'FUSED_DIGITS', place: 'row 1, ONLINE', understood: false, text: fused, kept: fused },
    ]);
    expect(table.submission).toContain('tại quầy');
  });

  it.each([
    ['Lệ phí cấp thẻ: 30.000 đồng/thẻ', true],
    ['Theo quy định của Hội đồng nhân dân cấp tỉnh', true],
    ['Mức lệ phí cụ thể do Hội đồng nhân dân tỉnh quyết định. Miễn lệ phí cho hộ nghèo', true],
    ['theo quy định của pháp luật về phí, lệ phí', true],
    ['Không có', false],
    ['Không quy định.', false],
    ['Miễn lệ phí (Thông tư số 47/2019/TT-BTC)', false],
    ['Chi phí đi lại do người nộp tự lo', false],
  ])('"Miễn phí" beside "%s" is flagged: %s', (note, flagged) => {
    const table = read(row('3 Ngày', 'Miễn phí', { note }));
    expect(table.fees).toEqual([
      { channel: 'ONLINE', caseName: null, amount: 0, note, flag: flagged ? 'FREE_BESIDE_A_FEE' : null },
    ]);
    expect(table.observations.map((seen) => [seen.problem, seen.understood])).toEqual(
      flagged ? [['FREE_BESIDE_A_FEE', true]] : [],
    );
    expect(table.tallies.fees.understood).toBe(1);
  });

  it('flags a fee that the description names', () => {
    const table = read(row('1 Giờ', 'Miễn phí', { text: 'Phí : Thông tư số 9/2020/TT-BTC về phí cảng\nNộp tại cảng' }));
    expect(table.fees[0]).toMatchObject({
      amount: 0,
      flag: 'FREE_BESIDE_A_FEE',
      note: 'Phí : Thông tư số 9/2020/TT-BTC về phí cảng',
    });
  });

  it('reads several fees of one cell', () => {
    const note = 'Thi lần đầu)  Phí: 400.000 Đồng (Thi lại)  Phí: 600000 Đồng (Cấp đổi';
    const table = read(row('3 Ngày', '250,000 VNĐ', { note: `Đồng (${note})` }));
    expect(table.fees.map((fee) => fee.amount)).toEqual([250_000, 400_000, 600_000]);
    expect(table.fees[2]?.note).toBe('Cấp đổi');
  });

  it('says when a sum is too small to be one', () => {
    const table = read(row('3 Ngày', '150 VNĐ', { note: '150.000 đồng/thẻ' }));
    expect(table.fees[0]?.amount).toBe(150);
    expect(table.observations).toMatchObject([{ problem: 'FEE_VERY_SMALL', understood: true }]);
  });
});

describe('notes and descriptions', () => {
  it.each([
    ['(một (hai) ba)', 'một (hai) ba', null],
    ['((Miễn đến hết năm))nộp ở xã', '(Miễn đến hết năm)', 'nộp ở xã'],
    ['(đồng/lần (theo Thông tư 4)- Nộp tại cục', 'đồng/lần (theo Thông tư 4', '- Nộp tại cục'],
    ['(/hồ sơ)(mức phí giảm một nửa)', '/hồ sơ)(mức phí giảm một nửa', null],
    ['(i) Trường hợp thường', null, '(i) Trường hợp thường'],
    ['a) Cách thức nộp', null, 'a) Cách thức nộp'],
  ])('parts "%s"', (text, note, description) => {
    const table = read(row('3 Ngày', '9,000 VNĐ', { text }));
    expect(table.fees[0]?.note).toBe(note);
    expect(table.timeLimits[0]?.note).toBe(description);
    expect(table.tallies.channelRows.understood).toBe(1);
  });

  it('does not understand a note without an end', () => {
    const table = read(row('3 Ngày', '9,000 VNĐ', { text: '(nửa câu' }));
    expect(table.fees[0]).toMatchObject({ amount: 9000, note: 'nửa câu' });
    expect(table.tallies.channelRows.understood).toBe(0);
    expect(table.observations).toMatchObject([{ problem: 'NOTE_NOT_CLOSED', text: 'nửa câu' }]);
  });

  it('is not misled by channels inside a description', () => {
    const text = '- Trực tiếp tại quầy\n- Trực tuyến: trên cổng\nDịch vụ bưu chính công ích';
    const table = read(row('3 Ngày', 'Miễn phí', { text }), row('4 Ngày', 'Miễn phí', { channel: 'Trực tiếp' }));
    expect(table.timeLimits.map((limit) => [limit.channel, limit.max])).toEqual([
      ['ONLINE', 3],
      ['DIRECT', 4],
    ]);
    expect(table.submission).toBe(`Trực tuyến: ${text}`);
  });
});

describe('what is no table', () => {
  it.each([
    ['', 'EMPTY_CELL'],
    ['Nộp trực tiếp tại cơ quan', 'NOT_A_TABLE'],
    ['Hình thức nộpThời gianPhí, lệ phíMô tảnộp tùy ý', 'ROW_NOT_UNDERSTOOD'],
  ])('counts "%s" as one row not understood', (text, problem) => {
    const table = channelTable(text);
    expect(table.tallies.channelRows).toEqual({ total: 1, understood: 0 });
    expect(table.observations).toMatchObject([{ problem, understood: false }]);
    expect(text).toContain(table.submission ?? '');
  });

  it('has nothing to understand where the portal has no information', () => {
    expect(channelTable('Không có thông tin').tallies.channelRows).toEqual({ total: 0, understood: 0 });
  });

  it('keeps text before the first row', () => {
    const table = channelTable(channelText(row('3 Ngày', 'Miễn phí')).replace('Mô tả', 'Mô tảLưu ý chung. '));
    expect(table.submission).toBe('Lưu ý chung.');
    expect(table.tallies.channelRows).toEqual({ total: 2, understood: 1 });
    expect(table.observations).toMatchObject([{ problem: 'STRAY_TEXT', text: 'Lưu ý chung.' }]);
  });
});
