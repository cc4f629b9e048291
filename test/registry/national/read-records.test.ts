import { describe, expect, it } from 'vitest';
import { describeFinding } from '../../../src/registry/national/finding-text.ts';
import { parseNationalFile, readRecords } from '../../../src/registry/national/read-records.ts';
import type { RecordLine } from '../../../src/registry/national/read-records.ts';
import { portalRecord } from './portal-style.ts';

async function* chunks(...parts: readonly (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  for (const part of parts) yield await Promise.resolve(part);
}
const collect = async <T>(source: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const each of source) all.push(each);
  return all;
};
const read = async (parts: readonly (string | Uint8Array)[], longest?: number): Promise<RecordLine[]> =>
  collect(readRecords(chunks(...parts), longest));

describe('reading lines', () => {
  it('counts lines across chunks, blank ones and a missing last line end', async () => {
    const lines = await read(['{"a":', '1}\r\n\n{"b"', ':2}\n', '{"c":3}']);
    expect(lines).toEqual([
      { ok: true, line: 1, json: { a: 1 } },
      { ok: true, line: 3, json: { b: 2 } },
      { ok: true, line: 4, json: { c: 3 } },
    ]);
  });

  it('keeps a letter whole that two chunks share, and drops a byte-order mark', async () => {
    const bytes = Buffer.from('\ufeff"hộ"\n');
    expect(await read([bytes.subarray(0, 6), bytes.subarray(6)])).toEqual([{ ok: true, line: 1, json: 'hộ' }]);
  });

  it('gives a finding with the line for what is no JSON or no UTF-8, and goes on', async () => {
    const lines = await read(['{nửa\n', Buffer.from([0x22, 0xff, 0x22, 0x0a]), '1\n']);
    expect(lines).toMatchObject([
      { ok: false, line: 1, finding: { problem: 'BAD_JSON', line: 1, text: '{nửa' } },
      { ok: false, line: 2, finding: { problem: 'BAD_UTF8', line: 2 } },
      { ok: true, line: 3, json: 1 },
    ]);
    const [first] = lines;
    expect(first?.ok === false && describeFinding(first.finding)).toEqual({
      vi: 'Dòng 1: Dòng không phải JSON hợp lệ: “{nửa”',
      en: 'Line 1: The line is not valid JSON: “{nửa”',
    });
  });

  it('skips a line that is too long without keeping it', async () => {
    const long = Array.from({ length: 50 }, () => 'x'.repeat(1000));
    const lines = await read(['"', ...long, '"\n', '2\n'], 10_000);
    expect(lines).toMatchObject([
      { ok: false, line: 1, finding: { problem: 'LINE_TOO_LONG' } },
      { ok: true, line: 2, json: 2 },
    ]);
    expect(lines[0]?.ok === false && lines[0].finding.text.length).toBeLessThanOrEqual(200);
    expect(await read(['"12345678"'], 10)).toEqual([{ ok: true, line: 1, json: '12345678' }]);
    expect(await read(['"123456789"'], 10)).toMatchObject([{ ok: false }]);
  });
});

describe('parsing a file', () => {
  it('names the line that had a code first', async () => {
    const line = (code: string): string => `${JSON.stringify(portalRecord({ ma_thu_tuc: code }))}\n`;
    const file = chunks(line('1.000001'), 'hỏng\n', line('1.000002'), line('1.000001.H50'));
    const entries = await collect(parseNationalFile(file));
    expect(entries.map((entry) => entry.ok)).toEqual([true, false, true, true]);
    const last = entries[3];
    expect(last?.ok === true && last.record.findings).toMatchObject([
      { problem: 'DUPLICATE_CODE', line: 4, place: 'line 1', code: '1.000001', text: '1.000001.H50' },
    ]);
  });
});
