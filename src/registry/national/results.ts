import type { ResultContent } from '../version-content.ts';
import type { Observation, Tally } from './finding.ts';
import { isAbsent, presentText } from './text.ts';

/**
 * `ket_qua_xu_ly`: results as name, `Mã: ` and code run together, then the page's keywords, its description and
 * the form by which the portal lets one choose an agency.
 */
const FIELD = 'ket_qua_xu_ly';
const FURNITURE =
  /Chọn cơ quan thực hiệnTỉnh\/ Thành phốBộ ngành(?:-- Chọn Tỉnh\/ Thành phố --Phường\/ XãSở-- Chọn Phường\/ Xã --Hệ thống chỉ hiển thị những cơ quan đã áp dụng dịch vụ công trực tuyến|-- Chọn Bộ ngành --Đơn vị-- Chọn Cơ sở --)?Nộp hồ sơ$/u;
const KEYWORDS = 'Từ khóa';
const DESCRIPTION = 'Mô tả';
const CODE_LABEL = 'Mã: ';
/** `KQ.G15.000031`, `000.00.00.G04-KQ0216`, `TP-G12.0001128`, `KQ-G10-KQ00009`: ends in digits, so the next name shows. */
const CODE =
  /^(?:[A-Z]{2,3}(?:[.-][A-Z]{0,3}\d*)*[.-][A-Z]{0,3}\d{2,8}|\d{3}\.\d{2}\.\d{2}\.(?:[A-Z]\d{2}-)?KQ-?\d{2,8})(?!\d)/u;
/** The last code ends with its cell, so any single word is one. */
const ONE_WORD = /^\S{1,30}$/u;

export interface ResultList {
  readonly results: readonly ResultContent[];
  readonly keywords: string | null;
  readonly description: string | null;
  readonly tally: Tally;
  readonly observations: readonly Observation[];
}

/** Splits off what follows the results; the furniture is dropped only where it is exactly the portal's. */
const withoutFurniture = (text: string): { head: string; keywords: string | null; description: string | null } => {
  const bare = text.replace(FURNITURE, '').trim();
  const at = bare.indexOf(KEYWORDS);
  const about = at === -1 ? -1 : bare.indexOf(DESCRIPTION, at);
  if (at === -1 || about === -1) return { head: bare, keywords: null, description: null };
  return {
    head: bare.slice(0, at).trim(),
    keywords: presentText(bare.slice(at + KEYWORDS.length, about).trim()),
    description: presentText(bare.slice(about + DESCRIPTION.length).trim()),
  };
};

/** Reads results with their codes. A text without one `Mã: ` is one result that was not understood. */
export const resultList = (text: string): ResultList => {
  const { head, keywords, description } = withoutFurniture(text);
  const rest = { keywords, description };
  const observe = (problem: Observation['problem'], at: number, part: string, kept: string): Observation => ({
    field: FIELD,
    place: at === 0 ? '' : `row ${at}`,
    problem,
    understood: false,
    text: part,
    kept,
  });
  if (isAbsent(head)) return { ...rest, results: [], tally: { total: 0, understood: 0 }, observations: [] };
  if (head === '')
    return {
      ...rest,
      results: [],
      tally: { total: 1, understood: 0 },
      observations: [observe('EMPTY_CELL', 0, '', '')],
    };

  const [first = '', ...pieces] = head.split(CODE_LABEL);
  const results: ResultContent[] = [];
  const observations: Observation[] = [];
  let understood = 0;
  let name = first.trim();
  pieces.forEach((piece, at) => {
    const cell = piece.trim();
    const last = at === pieces.length - 1;
    const code = CODE.exec(cell)?.[0] ?? (last && ONE_WORD.test(cell) ? cell : null);
    const row = results.length + 1;
    if (name === '') observations.push(observe('NO_NAME', row, `${CODE_LABEL}${cell}`, code ?? cell));
    if (code === null)
      observations.push(observe('RESULT_CODE_NOT_UNDERSTOOD', row, `${name} ${CODE_LABEL}${cell}`, cell));
    if (name !== '' && code !== null) understood += 1;
    // Where the code cannot be told from the next name, both stay together in the next name.
    const next = code === null ? cell : cell.slice(code.length).trim();
    results.push({ code, name: name === '' ? `${CODE_LABEL}${cell}` : name });
    name = next;
  });
  if (name !== '') {
    observations.push(observe('RESULT_CODE_NOT_UNDERSTOOD', results.length + 1, name, name));
    results.push({ code: null, name });
  }
  return { ...rest, results, tally: { total: results.length, understood }, observations };
};
