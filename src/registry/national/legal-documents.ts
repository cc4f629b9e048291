import type { LegalDocumentContent } from '../version-content.ts';
import type { Observation, Tally } from './finding.ts';
import { NUMBER, issuerOf } from './legal-numbers.ts';
import { presentText } from './text.ts';

/**
 * `can_cu_phap_ly`: title and number of each legal document run together:
 * `Luật Hộ tịch60/2014/QH13Nghị định quy định …123/2015/NĐ-CP`. Titles hold numbers of their own, so a number is
 * the second cell only where it is glued to the title before it, or ends against the next title.
 */
const FIELD = 'can_cu_phap_ly';
const HEADING = 'Tên văn bản pháp lýMã văn bản';
/** What the page leaves between rows. */
const FURNITURE = /Trang chủ(?:\n| (?=\p{Lu}))/gu;
/** Words that the number's own cell may begin with: "Luật số 146/2025/QH15", "NĐ 23/2026/NĐ-CP". */
const KINDS =
  'Bộ luật|Luật|Nghị định|Thông tư liên tịch|Thông tư|Quyết định|Nghị quyết|Pháp lệnh|Chỉ thị|Văn bản hợp nhất';
const PREFIX = new RegExp(`(?:${KINDS}|(?<!\\p{Lu})(?:NĐ|TT|QĐ|NQ))(?: số)? ?:? ?$|[Ss]ố ?:? ?$`, 'u');
/** Signs that two rows ran together in one title: a kind of document, or a number, in the middle of a word. */
const TWO_ROWS = new RegExp(
  `[\\p{Ll}\\d.)](?:Luật|Nghị định|Thông tư|Quyết định|Nghị quyết|Pháp lệnh)(?=[ \\d])|(?:[\\p{L})]|\\D\\.)\\d{1,5}/(?:19|20)\\d{2}/|\\d{6,}/(?:19|20)\\d{2}`,
  'u',
);

export interface LegalDocumentList {
  readonly documents: readonly LegalDocumentContent[];
  readonly tally: Tally;
  readonly observations: readonly Observation[];
}

interface Cell {
  readonly title: string;
  readonly number: string;
  /** False where the title holds signs of a second row or the number fused with the title's last digits. */
  readonly clean: boolean;
}

/** Stands between two cells whose digits ran together and can only be parted in one way. */
const SEAM = '\u0001';

/**
 * Parts a year, a date or a term of the National Assembly from the serial number that ran into it:
 * `29/6/2024` + `43/2024/QH15`, `QH13` + `60/2014/QH13`, `Luật Cư trú 2020` + `68/2020/QH14` (the same year twice).
 */
const unfuse = (text: string): string =>
  text
    .replace(/(\/\d{1,2}\/(?:19|20)\d{2}\.?|năm (?:19|20)\d{2}\.?)(?=\d{1,5}\/(?:19|20)\d{2}\/)/gu, `$1${SEAM}`)
    .replace(/(?<= )((?:19|20)\d{2})(?=\d{1,3}\/\1\/)/gu, `$1${SEAM}`)
    .replace(/(QH(?:1\d|0?[1-9]))(?=\d{1,4}\/(?:19|20)\d{2}\/)/gu, `$1${SEAM}`);

const squeeze = (number: string): string => number.replaceAll(' ', '');
const numberIn = (text: string): RegExpExecArray | null => new RegExp(NUMBER.source, 'u').exec(text);

/** True where `after` goes on at once with the same number: what came before was the end of the title. */
const repeats = (after: string, number: string): boolean => {
  const text = after.startsWith(SEAM) ? after.slice(1) : after;
  const next = numberIn(text);
  if (next === null || squeeze(next[0]) !== squeeze(number)) return false;
  const between = text.slice(0, next.index);
  return between === '' || (PREFIX.test(between) && !/^\s/u.test(between) && between.length < 30);
};

/** "Quyết định 92/2000/QĐ-NHNN" + "792/2000/QĐ-NHNN": the 7 belongs to the title. */
const fusedWithTitle = (title: string, number: string): boolean => {
  const own = title.match(NUMBER)?.at(-1);
  return own !== undefined && own !== number && number.endsWith(own);
};

const cells = (body: string): { readonly found: readonly Cell[]; readonly rest: string } => {
  const text = unfuse(body);
  const found: Cell[] = [];
  let from = 0;
  for (const hit of text.matchAll(NUMBER)) {
    const end = hit.index + hit[0].length;
    const before = text.slice(from, hit.index);
    const after = text.slice(end);
    if (repeats(after, hit[0])) continue;
    let prefix = PREFIX.exec(before)?.[0] ?? '';
    // "Luật81/2006/QH11": the word is the title, not a part of the number's cell.
    if (prefix.trim() === before.replaceAll(SEAM, '').trim() && !/[ :]$/u.test(prefix)) prefix = '';
    const printed = before.slice(0, before.length - prefix.length);
    const title = printed.replaceAll(SEAM, '').trim();
    if (title === '') continue;
    const glued = /[^\s(“"/-]$/u.test(printed) || (printed.endsWith('\n') && prefix === '');
    // "… thực vật 41/2013/QH13Luật …": a blank before it, yet the next title follows at once.
    const ends = /^(?:$|\p{Lu})/u.test(after);
    const mentioned = prefix !== '' && /^(?:\d|\s(?:ngày|của|về|và|quy|sửa|đã)(?!\p{L}))/u.test(after);
    if ((!glued || mentioned) && !ends) continue;
    const clean = !TWO_ROWS.test(title) && !fusedWithTitle(title, hit[0]);
    found.push({ title, number: hit[0], clean });
    from = end;
  }
  return { found, rest: text.slice(from).replaceAll(SEAM, '').trim() };
};

/** Day of issue where the title gives it right after the document's own number. */
const issuedOn = (title: string, number: string): string | null => {
  const at = title.indexOf(number);
  if (at === -1) return null;
  const date = /^\s*ngày\s+(\d{1,2})(?:\/|\s+tháng\s+)(\d{1,2})(?:\/|\s+năm\s+)((?:19|20)\d{2})/u.exec(
    title.slice(at + number.length),
  );
  const [, day, month, year] = date ?? [];
  if (day === undefined || month === undefined || year === undefined) return null;
  const [d, m] = [Number(day), Number(month)];
  const longest = [31, Number(year) % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1] ?? 0;
  return d < 1 || d > longest ? null : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};

/** Reads the list; what stands after the last number that was recognised is one row that was not understood. */
export const legalDocumentList = (text: string): LegalDocumentList => {
  const fault = (problem: Observation['problem'], part: string): LegalDocumentList => ({
    documents: [],
    tally: { total: 1, understood: 0 },
    observations: [{ field: FIELD, place: '', problem, understood: false, text: part, kept: '' }],
  });
  if (text === '') return fault('EMPTY_CELL', '');
  const nothing = { documents: [], tally: { total: 0, understood: 0 }, observations: [] };
  if (presentText(text) === null) return nothing;
  if (!text.startsWith(HEADING)) return fault('NOT_A_TABLE', text);
  const body = text.slice(HEADING.length).replace(FURNITURE, '').trim();
  if (presentText(body) === null) return nothing;
  const { found, rest } = cells(body);
  const documents = found.map(({ title, number }) => ({
    number,
    title,
    issuer: issuerOf(number),
    issuedOn: issuedOn(title, number),
  }));
  const unread = (at: number, part: string, kept: string): Observation => ({
    field: FIELD,
    place: `row ${at}`,
    problem: 'DOCUMENT_NOT_UNDERSTOOD',
    understood: false,
    text: part,
    kept,
  });
  return {
    documents,
    tally: {
      total: found.length + (rest === '' ? 0 : 1),
      understood: found.filter((cell) => cell.clean).length,
    },
    observations: [
      ...found.flatMap((cell, at) =>
        cell.clean ? [] : [unread(at + 1, `${cell.title} ${cell.number}`, `${cell.title} | ${cell.number}`)],
      ),
      ...(rest === '' ? [] : [unread(found.length + 1, rest, '')]),
    ],
  };
};
