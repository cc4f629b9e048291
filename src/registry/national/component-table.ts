import type { ComponentContent, FormContent } from '../version-content.ts';
import type { Observation, Tally } from './finding.ts';
import { attachedForms } from './form-names.ts';
import { isAbsent } from './text.ts';

/**
 * `thanh_phan_ho_so`: one table for each case, flattened: the case's name (or `--`), the heading, then rows of
 * name, attached form and count run together: `Đơn đề nghịMẫu số 01.docx1 bản chính,2 bản sao`.
 */
const FIELD = 'thanh_phan_ho_so';
const HEADING = 'Tên giấy tờMẫu đơn, tờ khaiSố lượng';
/** Every place that could be the count at the end of a row; `countOf` says which are. */
const COUNT = /(?<!\d)(\d+) bản chính(?:,(\d{1,4}) bản sao)?/gu;

export interface ComponentTable {
  readonly cases: readonly string[];
  readonly components: readonly ComponentContent[];
  readonly forms: readonly FormContent[];
  /** Number of sets ("Số lượng hồ sơ: 02 bộ"), null where none or more than one is named. */
  readonly sets: number | null;
  readonly tally: Tally;
  readonly observations: readonly Observation[];
}

/** The end of a row: its counts, and how many of the digits before "bản chính" belong to the name. */
interface Count {
  readonly at: number;
  readonly end: number;
  readonly originals: number | null;
  readonly copies: number | null;
  /** Digits that could belong to the name or to the count. */
  readonly fused: string | null;
}

const YEAR_THEN_COUNT = /^((?:19|20)\d{2})(\d)$/u;

/**
 * A count is printed without a leading zero and straight after the name; a number of copies inside a name has
 * a blank before it ("nộp 02 bản chính tờ khai") or is not followed by the next cell. Digits at the end of a
 * name fuse with the count: after a date the year has four digits, so what is left is the count; elsewhere
 * ("Mẫu số 181 bản chính") nobody can tell.
 */
const countOf = (text: string, hit: RegExpExecArray): Count | null => {
  const digits = hit[1] ?? '';
  const end = hit.index + hit[0].length;
  const before = text[hit.index - 1] ?? '\n';
  const after = text.slice(end);
  const nextCell = /^(?:$|(?!\d+ bản chính)[^\s.,;:)])/u.test(after);
  const copies = hit[2] === undefined ? null : Number(hit[2]);
  if (digits.length === 1) {
    const glued = !/[ (\n]/u.test(before);
    const prose = copies === null && /^(?: \p{Ll}|[.,;:)](?!-))/u.test(after);
    if (glued ? prose : !nextCell) return null;
    return { at: hit.index, end, originals: Number(digits), copies, fused: null };
  }
  if (!nextCell && copies === null) return null;
  const year = YEAR_THEN_COUNT.exec(digits);
  if (year !== null && /(?:\/|năm )$/u.test(text.slice(0, hit.index)))
    return { at: hit.index + 4, end, originals: Number(year[2]), copies, fused: null };
  return { at: hit.index + digits.length, end, originals: null, copies, fused: digits };
};

const caseNameOf = (text: string): string | null => {
  const name = text
    .trim()
    .replace(/^-{2,}/u, '')
    .trim();
  return name === '' ? null : name;
};

const setsNamed = (text: string): number | null => {
  const named = new Set(
    [...text.matchAll(/số lượng(?: hồ sơ)?\s*:\s*0?(\d{1,2})\s*(?:\([^)]{1,20}\)\s*)?\(?bộ/giu)].map((hit) =>
      Number(hit[1]),
    ),
  );
  const [only] = named;
  return named.size === 1 && only !== undefined ? only : null;
};

/** Not asked of everybody: a name that ends in "(nếu có)", or a line that asks for no sheet at all (*ours*). */
const isMandatory = (name: string, originals: number | null, copies: number | null): boolean =>
  !/\(\s*nếu có\s*\)[\s.;:,]*$/iu.test(name) && !(originals === 0 && (copies ?? 0) === 0);

const whole = (problem: Observation['problem'], text: string): ComponentTable => ({
  cases: [],
  components: text === '' ? [] : [rawComponent(null, text)],
  forms: [],
  sets: setsNamed(text),
  tally: { total: 1, understood: 0 },
  observations: [{ field: FIELD, place: '', problem, understood: false, text, kept: text }],
});

const rawComponent = (caseName: string | null, name: string): ComponentContent => ({
  caseName,
  name,
  originals: null,
  copies: null,
  mandatory: true,
  issuedByState: null,
  formCode: null,
});

/**
 * Reads every case. A text without the heading counts as one row that was not understood and stands whole as
 * one component; so does text after the last count.
 */
export const componentTable = (text: string): ComponentTable => {
  if (text === '') return whole('EMPTY_CELL', '');
  if (/^-+$/u.test(text) || isAbsent(text))
    return { cases: [], components: [], forms: [], sets: null, tally: { total: 0, understood: 0 }, observations: [] };
  const [lead, ...sections] = text.split(HEADING);
  if (lead === undefined || sections.length === 0) return whole('NOT_A_TABLE', text);

  const components: ComponentContent[] = [];
  const forms = new Map<string, FormContent>();
  const cases = new Set<string>();
  const observations: Observation[] = [];
  let total = 0;
  let understood = 0;
  let caseName = caseNameOf(lead);

  const keepRaw = (name: string, problem: Observation['problem']): void => {
    total += 1;
    components.push(rawComponent(caseName, name));
    observations.push({ field: FIELD, place: `row ${total}`, problem, understood: false, text: name, kept: name });
  };
  const keepRow = (cell: string, count: Count, printed: string): void => {
    total += 1;
    const attached = attachedForms(cell);
    const name = attached.name === '' ? printed : attached.name;
    const faults: Observation['problem'][] = [];
    if (count.fused !== null) faults.push('FUSED_DIGITS');
    if (attached.name === '') faults.push('NO_NAME');
    if (!attached.understood) faults.push('FORM_NOT_SPLIT');
    const { originals, copies } = count;
    for (const form of attached.forms) if (!forms.has(form.code)) forms.set(form.code, form);
    components.push({
      ...rawComponent(caseName, name),
      originals,
      copies,
      mandatory: isMandatory(name, originals, copies),
      formCode: attached.forms[0]?.code ?? null,
    });
    if (faults.length === 0) understood += 1;
    for (const problem of faults)
      observations.push({ field: FIELD, place: `row ${total}`, problem, understood: false, text: printed, kept: name });
  };

  sections.forEach((section, at) => {
    if (caseName !== null) cases.add(caseName);
    const last = at === sections.length - 1;
    let from = 0;
    for (const hit of section.matchAll(COUNT)) {
      const count = countOf(section, hit);
      if (count === null) continue;
      keepRow(section.slice(from, count.at).trim(), count, section.slice(from, count.end).trim());
      from = count.end;
    }
    const tail = section.slice(from).trim();
    // Between two tables the tail names the next case; without a single row before it, it is one unread row too.
    if (last ? tail !== '' : from === 0 && caseNameOf(tail) !== null) keepRaw(tail, 'NO_COUNT');
    caseName = last || from === 0 ? null : caseNameOf(tail);
  });
  return {
    cases: [...cases],
    components,
    forms: [...forms.values()],
    sets: setsNamed(text),
    tally: { total, understood },
    observations,
  };
};
