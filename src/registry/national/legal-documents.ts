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
const FURNITURE = /Trang chủ\n/gu;
/** Words that the number's own cell may begin with: "Luật số 146/2025/QH15". */
const PREFIX =
  /(?:Bộ luật|Luật|Nghị định|Thông tư liên tịch|Thông tư|Quyết định|Nghị quyết|Pháp lệnh|Chỉ thị|Văn bản hợp nhất)(?: số)? ?:? ?$|(?:Số|số) ?:? ?$/u;

export interface LegalDocumentList {
  readonly documents: readonly LegalDocumentContent[];
  readonly tally: Tally;
  readonly observations: readonly Observation[];
}

interface Cell {
  readonly title: string;
  readonly number: string;
}

const sameNumber = (text: string, number: string): boolean => {
  const next = new RegExp(NUMBER.source, 'u').exec(text)?.[0];
  return next !== undefined && next.replaceAll(' ', '') === number.replaceAll(' ', '');
};

/** A year or a term that ran into the serial number of the next cell: `29/6/202443/2024/QH15`, `QH1360/2014/QH13`. */
const unfuse = (text: string): string =>
  text
    .replace(/(\/\d{1,2}\/(?:19|20)\d{2}|năm (?:19|20)\d{2})(?=\d{1,5}\/(?:19|20)\d{2}\/)/gu, '$1\u0001')
    .replace(/(QH(?:0?[1-9]|1\d))(?=\d{1,4}\/(?:19|20)\d{2}\/)/gu, '$1\u0001');

const cells = (body: string): { readonly found: readonly Cell[]; readonly rest: string } => {
  const text = unfuse(body);
  const found: Cell[] = [];
  let from = 0;
  for (const hit of text.matchAll(NUMBER)) {
    const end = hit.index + hit[0].length;
    const before = text.slice(from, hit.index);
    const prefix = PREFIX.exec(before)?.[0] ?? '';
    const title = before.slice(0, before.length - prefix.length);
    if (title.trim() === '') continue;
    const seam = title.at(-1) ?? ' ';
    const after = text.slice(end);
    const glued = /[^\s(“"/-]/u.test(seam) || (title.endsWith('\n') && prefix === '');
    // "… thực vật 41/2013/QH13Luật …": a blank before it, yet the next title follows at once.
    const ends = /^(?:$|\p{Lu})/u.test(after) && !sameNumber(after.slice(0, hit[0].length + 30), hit[0]);
    const mentioned = prefix === '' && /số ?:? ?$/iu.test(title);
    if (!(glued && !mentioned) && !ends) continue;
    if (glued && !ends && prefix !== '' && /^\s(?:ngày|của|về|và|quy|sửa|đã)(?!\p{L})/u.test(after)) continue;
    const number = `${prefix}${hit[0]}`.trim();
    found.push({ title: title.replaceAll('\u0001', '').trim(), number });
    from = end;
  }
  return { found, rest: text.slice(from).replaceAll('\u0001', '').trim() };
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
  const documents = found.map(({ title, number }) => {
    const bare = new RegExp(NUMBER.source, 'u').exec(number)?.[0] ?? number;
    return { number: bare, title, issuer: issuerOf(bare), issuedOn: issuedOn(title, bare) };
  });
  const total = documents.length + (rest === '' ? 0 : 1);
  const place = `row ${total}`;
  return {
    documents,
    tally: { total, understood: documents.length },
    observations:
      rest === ''
        ? []
        : [{ field: FIELD, place, problem: 'DOCUMENT_NOT_UNDERSTOOD', understood: false, text: rest, kept: '' }],
  };
};
