import { execFileSync } from 'node:child_process';
import { installed } from './installed.ts';

/** What a printed PDF is like. */
export interface Printed {
  readonly pages: number;
  /** Width and height of its pages in millimetres. */
  readonly size: readonly [number, number];
  /** Text of each page as a reader copies it, spaces drawn together. */
  readonly text: readonly string[];
  /** Fonts in use, and whether each is embedded. */
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean }[];
}

const ask = (program: string, args: readonly string[], pdf: Buffer): string =>
  execFileSync(installed(program, 'poppler-utils'), [...args, '-'], { input: pdf, maxBuffer: 100_000_000 }).toString();

const millimetres = (points: string | undefined): number => Math.round((Number(points) * 25.4) / 72);

/** Reads a PDF with poppler's programs. */
export function readPdf(pdf: Buffer): Printed {
  const info = ask('pdfinfo', [], pdf);
  const size = /^Page size:\s+([\d.]+) x ([\d.]+) pts/mu.exec(info);
  const text = execFileSync(installed('pdftotext', 'poppler-utils'), ['-', '-'], {
    input: pdf,
    maxBuffer: 100_000_000,
  }).toString();
  const fonts = ask('pdffonts', [], pdf)
    .split('\n')
    .slice(2)
    .filter((line) => line !== '');
  return {
    pages: Number(/^Pages:\s+(\d+)/mu.exec(info)?.[1]),
    size: [millimetres(size?.[1]), millimetres(size?.[2])],
    text: text
      .split('\f')
      .slice(0, -1)
      .map((page) => page.normalize('NFC').replaceAll(/\s+/gu, ' ')),
    fonts: fonts.map((line) => ({
      name: line.slice(0, 36).trim(),
      embedded: /\byes +(?:yes|no) +(?:yes|no) +\d+ +\d+ *$/u.test(line),
    })),
  };
}
