import type { FormContent } from '../version-content.ts';

/**
 * The cell of a paper with the files of its forms run into it: `Đơn đề nghị theo mẫuMẫu số 01.docxPhụ lục.doc`.
 * After the first file the ends of the names are plain; where the first one begins has to be seen in the glue
 * between two words, and only a single such place is taken.
 */
export interface AttachedForms {
  /** The paper's name; the whole cell where the first form could not be taken off. */
  readonly name: string;
  readonly forms: readonly FormContent[];
  readonly understood: boolean;
}

const SUFFIX = '\\.{1,2}(?:docx|doc(?!x)|pdf|xlsx|xls(?!x)|rtf|odt|zip|rar|jpe?g|png)';
const ENDS_WITH_FILE = new RegExp(`[^\\s“"]${SUFFIX}$`, 'iu');
/** A suffix ends a file unless more of the same file follows, such as ` (1).doc`. */
const FILE_END = new RegExp(`${SUFFIX}(?=$|[\\p{L}\\d(\\[_-])`, 'giu');

const GLUED = '(?<=[\\p{L}\\d.,;:)”"\\]/])';
/** How a file of a form usually begins; glued to the word before it, that is its first letter. */
const HEAD = new RegExp(
  `${GLUED}(?:` +
    `(?<=[\\p{Ll}\\d.,;:)”"\\]]|\\p{Lu})(?:M[ẫẪ]u|MẪU|Mau|MAU|Mus|M[us]\\d|Mu[A-Z]|Phụ lục|PHỤ LỤC|Phlc|Phuluc|PHLC|PL(?=[ \\d])|TK(?=[ \\d])|Tờ khai|TỜ KHAI|Đơn|ĐƠN|Don|Giấy|Biểu|BM|Văn bản|Van ban|Danh mục)` +
    `|(?<=[\\p{Lu}.;:)”"])(?:mẫu|mau|phụ lục)(?= |\\d)` +
    `|(?<=\\p{L})(?:mẫu số|mẫu đơn|văn bản đề nghị))`,
  'gu',
);
/** Any seam between two words: a small letter or a stop before a capital, a stop before a digit. */
const SEAM = new RegExp(
  '(?<=[\\p{Ll}.,;:)”"])(?=\\p{Lu})|(?<=[;:)”"])(?=\\d)|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})|(?<=\\d)(?=\\p{Lu}\\p{Ll})',
  'gu',
);
const LONGEST_FILE = 130;

/** A run that could be a file's name: not too long, no clause in it. */
const couldBeFile = (text: string): boolean => text.length <= LONGEST_FILE && !/[;“”]| theo /u.test(text);

/** `…văn bản;1.Mẫu số 2.docx`: a number glued on both sides belongs to the file. */
const withItsNumber = (cell: string, start: number): number =>
  start - (/(?<=[;:)”"\p{Ll}]\.?)\d{1,2}[.-]?$/u.exec(cell.slice(0, start))?.[0].length ?? 0);

const startOfFile = (cell: string): number | null => {
  const heads = [...cell.matchAll(HEAD)].map((hit) => hit.index).filter((at) => couldBeFile(cell.slice(at)));
  if (heads.length === 1 && heads[0] !== undefined) return withItsNumber(cell, heads[0]);
  if (heads.length > 1) return null;
  const stem = cell.replace(new RegExp(`${SUFFIX}$`, 'iu'), '');
  const seams = [...stem.matchAll(SEAM)].map((hit) => hit.index).filter((at) => couldBeFile(cell.slice(at)));
  return seams.length === 1 ? (seams[0] ?? null) : null;
};

const formOf = (file: string): FormContent => {
  const stem = file.replace(new RegExp(`${SUFFIX}$`, 'iu'), '').trim();
  return { code: stem, name: stem, fileName: file };
};

/** Takes the attached forms off the end of a paper's cell. */
export const attachedForms = (cell: string): AttachedForms => {
  if (!ENDS_WITH_FILE.test(cell)) return { name: cell, forms: [], understood: true };
  const ends = [...cell.matchAll(FILE_END)].map((hit) => hit.index + hit[0].length);
  const firstEnd = ends[0] ?? cell.length;
  const start = startOfFile(cell.slice(0, firstEnd));
  const others = ends.slice(1).map((end, at) => formOf(cell.slice(ends[at], end).trim()));
  if (start === null) return { name: cell, forms: others, understood: false };
  return {
    name: cell.slice(0, start).trim(),
    forms: [formOf(cell.slice(start, firstEnd).trim()), ...others],
    understood: true,
  };
};
