import type { MessageKey, MessageParams } from '../../messages/catalogue.ts';
import { message } from '../../messages/catalogue.ts';
import { Problem } from '../../problem.ts';
import { LONGEST } from '../../registry/typed-text.ts';
import { ruleOn } from '../recommendation/ruling.ts';
import { FILLED, type FilledColumn } from './columns.ts';
import { CUT, type FilledCells, filledCells } from './filled-cells.ts';
import type { ImportChange, ImportedItem, ImportFacts } from './import-facts.ts';
import { patchedContent } from './patched-content.ts';
import type { ReadRow } from './read-rows.ts';

/** What one row comes to; of a faulty one everything that is wrong with it is noted. */
export function decideRow(
  read: ReadRow,
  item: ImportedItem,
  facts: ImportFacts,
): ImportChange | 'UNTOUCHED' | 'FAULTY' {
  const { faults, note } = read;
  const exported = filledCells(item.exported, facts.codeOf);
  // A column that the sheet does not have says what was exported.
  const cells: FilledCells = { ...exported, ...read.cells };
  const now = filledCells(item.latest?.content ?? null, facts.codeOf);
  const changed: ReadonlySet<FilledColumn> = new Set(
    FILLED.filter((column) => faults.has(column) || cells[column] !== exported[column]),
  );
  if (changed.size === 0) return 'UNTOUCHED';
  if (faults.size === 0 && [...changed].every((column) => cells[column] === now[column])) return 'UNTOUCHED';
  let sound = true;
  const wrong = (column: FilledColumn, code: MessageKey, params: MessageParams = {}): void => {
    sound = false;
    note(column, code, params);
  };
  if (read.seen !== item.version) {
    sound = false;
    note('version', 'WORKBOOK_CHANGED_SINCE', changedSince(item), 'CONFLICT');
  }
  for (const [column, { code, params }] of faults) wrong(column, code, params);
  for (const column of changed) {
    if (!faults.has(column)) cellProblem(column, { exported, cells, facts }, wrong);
  }
  if (cells.verdict === null && !faults.has('verdict'))
    wrong('verdict', exported.verdict === null ? 'WORKBOOK_VERDICT_NEEDED' : 'WORKBOOK_VERDICT_CLEARED');
  if (!sound) return 'FAULTY';
  const content = patchedContent(
    item.latest?.content ?? null,
    cells,
    changed,
    (code) => facts.procedureOf(code) ?? code,
  );
  for (const problem of [...facts.problemsOf(content, item), ...refusals(content, item, facts)])
    wrong(columnOf(problem, changed, content), problem.code, problem.params);
  if (!sound) return 'FAULTY';
  const shown = [...changed].map((column) => ({ column, before: exported[column], after: cells[column] }));
  return { row: read.row.number, itemId: item.itemId, seen: read.seen, content, cells: shown };
}

interface CellAtHand {
  readonly exported: FilledCells;
  readonly cells: FilledCells;
  readonly facts: ImportFacts;
}

const ANSWER_OF: Readonly<Partial<Record<FilledColumn, FilledColumn>>> = {
  necessaryReason: 'necessary',
  reasonableReason: 'reasonable',
  lawfulReason: 'lawful',
};

/** Longest texts, as where they are typed; a cell holds less than a proposal may have. */
const LONGEST_OF: Readonly<Partial<Record<FilledColumn, number>>> = {
  reason: LONGEST.REASON,
  necessaryReason: LONGEST.REASON,
  reasonableReason: LONGEST.REASON,
  lawfulReason: LONGEST.REASON,
  askedOf: LONGEST.NAME,
  act: LONGEST.NAME,
};

/** The bound that a text passes; null for none. */
function boundPassed(column: FilledColumn, said: string): number | null {
  if (column === 'documents') {
    const lines = said.split('\n').map((line) => line.split(' | '));
    if (lines.some(([number = '']) => number.length > LONGEST.DECISION_NUMBER)) return LONGEST.DECISION_NUMBER;
    return lines.some(([, , , title = '']) => title.length > LONGEST.NAME) ? LONGEST.NAME : null;
  }
  const limit = LONGEST_OF[column];
  return limit !== undefined && said.length > limit ? limit : null;
}

/** What no rule on contents would see, since a cell is where it went wrong. */
function cellProblem(
  column: FilledColumn,
  { exported, cells, facts }: CellAtHand,
  wrong: (column: FilledColumn, code: MessageKey, params?: MessageParams) => void,
): void {
  const said = cells[column];
  if (exported[column]?.endsWith(CUT) === true || said?.endsWith(CUT) === true)
    return wrong(column, 'WORKBOOK_TEXT_CUT');
  const limit = said === null ? null : boundPassed(column, said);
  if (limit !== null) return wrong(column, 'TEXT_TOO_LONG', { limit });
  if (column === 'successors') {
    for (const code of said?.split('; ') ?? [])
      if (facts.procedureOf(code) === null) wrong(column, 'WORKBOOK_CODE_UNKNOWN', { code: code.slice(0, 60) });
  }
  const answer = ANSWER_OF[column];
  if (answer !== undefined && said !== null && cells[answer] === null) wrong(answer, 'WORKBOOK_ANSWER_NEEDED');
}

/** What the life of a recommendation says to this act, as it would when it is written. */
function refusals(
  content: ImportChange['content'],
  { roundState, latest }: ImportedItem,
  { accountId }: ImportFacts,
): readonly Problem[] {
  if (roundState !== 'OPEN') return [new Problem('ROUND_NOT_OPEN', { params: { state: roundState } })];
  const ruling = ruleOn({ kind: 'classify', content }, latest, accountId, []);
  return ruling.result === 'REFUSED' ? [ruling.problem] : [];
}

const COLUMN_OF = { NECESSARY: 'necessary', REASONABLE: 'reasonable', LAWFUL: 'lawful' } as const;

/** The column that a problem of a content is about: its own, or the first that was changed. */
function columnOf(
  { path }: Problem,
  changed: ReadonlySet<FilledColumn>,
  { answers }: ImportChange['content'],
): FilledColumn {
  const [place, index, part] = path ?? [];
  const answer = place === 'answers' ? answers[Number(index)] : undefined;
  if (answer !== undefined) {
    const column = COLUMN_OF[answer.question];
    return part === 'reason' ? `${column}Reason` : column;
  }
  const own = FILLED.find((column) => column === place);
  const [first = 'verdict'] = changed;
  return own ?? first;
}

/** Who changed an item, when, and to what. */
function changedSince({ changedBy, changedAt, latest }: ImportedItem): MessageParams {
  const verdict: MessageKey =
    latest === null || latest.state === 'DISCARDED' ? 'VERDICT_UNDECIDED' : `VERDICT_${latest.content.verdict}`;
  return {
    who: changedBy ?? '–',
    at: changedAt === null ? '–' : instantText(changedAt),
    verdictVi: message('vi', verdict),
    verdictEn: message('en', verdict),
  };
}

const CLOCK = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Asia/Ho_Chi_Minh',
});

/** Day, month, year and minute here, the same in both languages. */
export const instantText = (at: Date): string => CLOCK.format(at);
