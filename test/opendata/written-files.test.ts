import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { WritingBusy, WrittenFiles } from '../../src/opendata/written-files.ts';

const textOf = ({ packed }: { packed: Buffer }): string => gunzipSync(packed).toString();
/** Text that does not pack: each file takes about so many bytes. */
const noise = (bytes: number, seed: number): string => {
  let state = seed;
  let text = '';
  while (text.length < bytes) {
    state = (state * 48_271) % 2_147_483_647;
    text += String.fromCodePoint(33 + (state % 90));
  }
  return text;
};

describe('a file', () => {
  test('is written once, however many ask at once and later', async () => {
    const files = new WrittenFiles();
    let times = 0;
    const write = function* write() {
      times += 1;
      yield 'Thủ tục ';
      yield 'hành chính';
    };
    const all = await Promise.all(Array.from({ length: 20 }, () => files.take('a', write)));
    const later = await files.take('a', write);
    expect(times).toBe(1);
    expect(new Set([...all, later]).size).toBe(1);
    expect(textOf(later)).toBe('Thủ tục hành chính');
    expect(later.length).toBe(Buffer.byteLength('Thủ tục hành chính'));
  });

  test('comes out as it went in, whatever the size of its pieces', async () => {
    const files = new WrittenFiles();
    const pieces = Array.from({ length: 300 }, (_, at) => `${at} – ữ\n`.repeat(at * 7));
    const file = await files.take('long', () => pieces);
    expect(textOf(file)).toBe(pieces.join(''));
    expect(file.length).toBe(Buffer.byteLength(pieces.join('')));
    expect(textOf(await files.take('empty', () => []))).toBe('');
  });

  test('that fails while it is written fails for all who wait, is not kept, and holds up nobody', async () => {
    const files = new WrittenFiles();
    const broken = function* broken(): Generator<string> {
      yield 'x'.repeat(200_000);
      throw new Error('a row that cannot be');
    };
    const all = await Promise.allSettled([
      files.take('a', broken),
      files.take('a', broken),
      files.take('b', () => ['b']),
    ]);
    expect(all.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
    expect(files.has('a')).toBe(false);
    expect(textOf(await files.take('a', () => ['whole']))).toBe('whole');
  });

  test('waits its turn: two are never written side by side', async () => {
    const files = new WrittenFiles();
    const order: string[] = [];
    const write = (name: string) =>
      function* write() {
        order.push(`${name} begins`);
        for (let piece = 0; piece < 20; piece += 1) yield noise(70_000, piece + 1);
        order.push(`${name} ends`);
      };
    await Promise.all(['a', 'b', 'c'].map((name) => files.take(name, write(name))));
    expect(order).toEqual(['a', 'b', 'c'].flatMap((name) => [`${name} begins`, `${name} ends`]));
  });
});

describe('what is kept', () => {
  test('has an end: the longest unused goes, and is written anew when it is asked for', async () => {
    const files = new WrittenFiles(90_000);
    const take = (name: string, seed: number) => files.take(name, () => [noise(40_000, seed)]);
    await take('a', 1);
    await take('b', 2);
    await take('a', 1);
    await take('c', 3);
    expect(['a', 'b', 'c'].map((name) => files.has(name))).toEqual([true, false, true]);
    expect(textOf(await take('b', 2))).toBe(noise(40_000, 2));
    expect(files.has('b')).toBe(true);
  });

  test('a file larger than all room is given out and pushes out the rest', async () => {
    const files = new WrittenFiles(10_000);
    await files.take('small', () => ['x']);
    const large = await files.take('large', () => [noise(50_000, 5)]);
    expect(large.length).toBe(50_000);
    await files.take('next', () => ['y']);
    expect(files.has('large')).toBe(false);
  });

  test('those that wait have an end too: more are told to come again, and those who wait get theirs', async () => {
    const files = new WrittenFiles(90_000, 16);
    const waiting = Array.from({ length: 16 }, (_, at) => files.take(`file ${at}`, () => [`${at}`]));
    await expect(files.take('one more', () => ['x'])).rejects.toBeInstanceOf(WritingBusy);
    // Whoever asks for what is coming is not one more.
    const same = files.take('file 3', () => ['never']);
    expect((await Promise.all(waiting)).map(textOf)).toEqual(Array.from({ length: 16 }, (_, at) => `${at}`));
    expect(textOf(await same)).toBe('3');
    expect(textOf(await files.take('one more', () => ['x']))).toBe('x');
  });
});
