import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channelTable } from '../../../src/registry/national/channel-rows.ts';
import { componentTable } from '../../../src/registry/national/component-table.ts';
import { PARTS } from '../../../src/registry/national/finding.ts';
import { parseNationalRecord } from '../../../src/registry/national/record.ts';
import { channelText, paperText, portalRecord } from './portal-style.ts';

const RUNS = 400;
const FIELDS = Object.keys(portalRecord());
/** Pieces that the grammars look for: put in the wrong place, they mislead a parser best. */
const PIECES = [
  'Trực tiếp', 'Trực tuyến', 'Dịch vụ bưu chính', '5 Ngày', 'Ngày làm việc', 'Miễn phí', 'Không có thông tin', '120,000 VNĐ', '10 USD',
  '(', ')', '1 bản chính', ',1 bản sao', 'Tên giấy tờMẫu đơn, tờ khaiSố lượng', 'Hình thức nộpThời gianPhí, lệ phíMô tả', '--', 'Mã: ',
  'KQ.G01.000001', 'Từ khóa', 'Mô tả', 'Nộp hồ sơ', '12/2020/NĐ-CP', 'Luật số ', 'QH13', 'Trang chủ\n', 'Mẫu số 1.docx', '2025', '\n', ' ', '\0',
  '\ud800', 'ệ'.normalize('NFD'),
]; // prettier-ignore

const piece = fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 8 }));
const mutation = fc.record({
  field: fc.constantFrom(...FIELDS),
  at: fc.nat(),
  drop: fc.nat(12),
  piece,
});
type Mutation = typeof mutation extends fc.Arbitrary<infer Value> ? Value : never;

const mutate = (record: Record<string, unknown>, { field, at, drop, piece }: Mutation): Record<string, unknown> => {
  const text = String(record[field]);
  const from = at % (text.length + 1);
  return { ...record, [field]: text.slice(0, from) + piece + text.slice(from + drop) };
};

const whole = (record: Record<string, unknown>): string => {
  const { content, identity, beside, findings } = parseNationalRecord(record);
  return JSON.stringify([content, identity, beside, findings]);
};

describe('whatever comes in', () => {
  it('never throws, and never understands more rows than there are', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.jsonValue(), fc.anything(), fc.dictionary(fc.constantFrom(...FIELDS), fc.anything())),
        (json) => {
          const parsed = parseNationalRecord(json);
          for (const part of PARTS)
            expect(parsed.tallies[part].understood).toBeLessThanOrEqual(parsed.tallies[part].total);
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('reads any mutated record, and lists every part that it did not understand', () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 12 }), (mutations) => {
        const parsed = parseNationalRecord(mutations.reduce(mutate, portalRecord()));
        const missed = PARTS.some((part) => parsed.tallies[part].understood < parsed.tallies[part].total);
        if (missed) expect(parsed.findings.some((finding) => !finding.understood)).toBe(true);
        for (const limit of parsed.content.timeLimits) expect(limit.max === null || limit.max >= 0).toBe(true);
        for (const fee of parsed.content.fees)
          expect(fee.amount === null || Number.isSafeInteger(fee.amount)).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it('loses no word, wherever it is put', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FIELDS),
        fc.nat(),
        fc.constantFrom('Жук', 'жук', ' жук ', '(Жук)', '\nжук', 'Жук1', '.жук;'),
        fc.array(mutation, { maxLength: 4 }),
        (field, at, word, mutations) => {
          const record = mutations.reduce(mutate, portalRecord());
          const put = mutate(record, { field, at, drop: 0, piece: word });
          expect(whole(put).toLowerCase()).toContain('жук');
        },
      ),
      { numRuns: RUNS * 3 },
    );
  });
});

describe('flattened and read again', () => {
  const words = fc.stringMatching(/^[a-zăâđêôơư]{2,6}( [a-zăâđêôơư]{2,6}){0,3}$/u);
  const row = fc.record({
    channel: fc.constantFrom('Trực tiếp' as const, 'Trực tuyến' as const, 'Dịch vụ bưu chính' as const),
    amount: fc.integer({ min: 1, max: 400 }),
    unit: fc.constantFrom('Ngày', 'Ngày làm việc', 'Giờ', 'Tháng'),
    fee: fc.option(fc.integer({ min: 1000, max: 90_000_000 }), { nil: 0 }),
    note: fc.option(words, { nil: undefined }),
    text: words,
  });

  it('gives back every row of a table of channels', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const table = channelTable(
          channelText(
            ...rows.map(({ channel, amount, unit, fee, note, text }) => ({
              channel,
              time: `${amount} ${unit}`,
              fee: fee === 0 ? 'Miễn phí' : `${fee.toLocaleString('en-US')} VNĐ`,
              text: `Cách ${text}`,
              ...(note === undefined ? {} : { note }),
            })),
          ),
        );
        expect(table.tallies.channelRows).toEqual({ total: rows.length, understood: rows.length });
        const limits = new Set(rows.map((each) => `${each.channel} ${each.amount} ${each.unit} ${each.text}`));
        expect(table.timeLimits).toHaveLength(limits.size);
        const sums = (values: readonly (number | null)[]): readonly number[] =>
          [...new Set(values.map((value) => value ?? -1))].sort((a, b) => a - b);
        expect(sums(table.fees.map((fee) => fee.amount))).toEqual(sums(rows.map((each) => each.fee)));
      }),
      { numRuns: RUNS },
    );
  });

  it('gives back every paper of a table of papers', () => {
    const paper = fc.record({
      name: words.map((text) => `Giấy ${text}`),
      originals: fc.integer({ min: 0, max: 9 }),
      copies: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(
        fc.array(fc.array(paper, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
        (cases) => {
          const named = cases.map((papers, at) => ({ name: `Trường hợp ${String.fromCodePoint(97 + at)}:`, papers }));
          const table = componentTable(
            paperText(
              ...named.map(({ name, papers }) => ({
                name,
                papers: papers.map(({ copies, ...rest }) => (copies === undefined ? rest : { ...rest, copies })),
              })),
            ),
          );
          expect(table.components.map((read) => [read.caseName, read.name, read.originals, read.copies])).toEqual(
            named.flatMap(({ name, papers }) =>
              papers.map((each) => [name, each.name, each.originals, each.copies ?? null]),
            ),
          );
          expect(table.observations).toEqual([]);
        },
      ),
      { numRuns: RUNS },
    );
  });
});
