import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { CivilDate } from '../../calendar/civil-date.ts';
import { daysOffIn, type SkippedDay } from '../../calendar/day-reason.ts';
import { Problem } from '../../problem.ts';
import type { Table } from '../../spreadsheet/table.ts';
import { computedDueOn, NotACase, type PastContext, type PlannedCase, planPastCase } from './past-case.ts';
import type { CaseName, KnownCases } from './past-cases.queries.ts';
import { registerHeader, type RegisterHeader } from './register-columns.ts';
import { noteOf, type RegisterFinding } from './register-finding.ts';
import { type PastFacts, pastFacts } from './register-row.ts';

/** A case whose printed due day is another than the one that our clock gives. */
export interface DueDifference {
  readonly row: number;
  readonly code: string;
  readonly printed: CivilDate;
  readonly computed: CivilDate;
  /** Days off but weekends between receipt and the later of both: what a slip worked out by hand tends to miss. */
  readonly daysOff: readonly SkippedDay[];
}

/** A register with what becomes of each row; nothing is written. */
export interface DecidedRegister {
  /** SHA-256 of the file in hex. */
  readonly source: string;
  readonly sheet: string | null;
  readonly header: RegisterHeader;
  /** Rows below the heading that say anything. */
  readonly rows: number;
  readonly counts: Readonly<Record<RowDecision, number>>;
  readonly findings: readonly RegisterFinding[];
  readonly fresh: readonly PastFacts[];
  /** SHA-256 in hex over the file, what was decided and every time that was worked out. */
  readonly digest: string;
  readonly endedByReturn: number;
  readonly late: number;
  readonly due: {
    readonly compared: number;
    readonly printedLate: number;
    readonly different: number;
    readonly examples: readonly DueDifference[];
  };
}

export type RowDecision = 'NEW' | 'SAME' | 'CONFLICT' | 'REFUSED';

/** Rows between which other work gets a turn, and differences that are shown. */
const BREATH = 100;
const EXAMPLES = 20;
/** A file with more problems than this is the wrong file; a million of them would cost the memory that the rows do not. */
const MOST_PROBLEMS = 10_000;

/** What is kept of a planned case until all rows are known. */
interface Draft {
  readonly facts: PastFacts;
  readonly name: CaseName;
  readonly hash: string;
  readonly late: boolean;
  readonly computed: CivilDate | null;
}

/** Stands for the id of a case that is only worked out. */
const NO_ID = '00000000-0000-0000-0000-000000000000';

/** Decides every row of a register. Throws `Problem` where the table is none. */
export async function decideRegister(
  table: Table,
  past: PastContext,
  prefix: string,
  known: (names: readonly CaseName[]) => Promise<KnownCases>,
): Promise<DecidedRegister> {
  const header = registerHeader(table);
  const rows = table.rows.filter(({ number, cells, marks }) => {
    const says = [...header.columns.values()].some(
      ({ column }) => (cells[column] ?? null) !== null || marks.get(column) === 'FORMULA',
    );
    return number > header.row && says;
  });
  if (rows.length === 0) throw new Problem('REGISTER_NO_ROWS');
  const findings: RegisterFinding[] = [];
  const drafts: Draft[] = [];
  const firstRow = new Map<string, number>();
  for (const [at, row] of rows.entries()) {
    if (at % BREATH === BREATH - 1) await setImmediate();
    if (findings.length > MOST_PROBLEMS) {
      noteOf(table, header, row, findings)(null, 'REGISTER_STOPPED', { limit: MOST_PROBLEMS });
      break;
    }
    const facts = pastFacts(table, header, row, prefix, findings);
    if (!facts) continue;
    const note = noteOf(table, header, row, findings);
    try {
      const draft = draftOf(facts, planPastCase(facts, past, NO_ID));
      // Codes are looked up in capitals too, so that two that differ in nothing else would be taken for each other.
      const code = draft.name.code.toUpperCase();
      const earlier = firstRow.get(code);
      if (earlier !== undefined) note('code', 'REGISTER_CODE_TWICE', { row: earlier });
      else drafts.push(draft);
      firstRow.set(code, earlier ?? row.number);
    } catch (error) {
      if (!(error instanceof NotACase)) throw error;
      note(error.column, error.code, error.params);
    }
  }
  const there = await known(drafts.map(({ name }) => name));
  const decisions = drafts.map(({ name, hash }): RowDecision => {
    const earlier = there.facts(name);
    if (earlier !== null) return earlier === hash ? 'SAME' : 'CONFLICT';
    return there.taken(name) ? 'REFUSED' : 'NEW';
  });
  const rowOf = new Map(rows.map((row) => [row.number, row]));
  for (const [at, { facts }] of drafts.entries()) {
    const row = rowOf.get(facts.row);
    if (!row) continue;
    if (decisions[at] === 'CONFLICT') noteOf(table, header, row, findings)('code', 'REGISTER_CONFLICT');
    if (decisions[at] === 'REFUSED') noteOf(table, header, row, findings)('code', 'REGISTER_CODE_TAKEN');
  }
  const count = (decision: RowDecision): number => decisions.filter((each) => each === decision).length;
  const counts = { NEW: count('NEW'), SAME: count('SAME'), CONFLICT: count('CONFLICT') };
  return {
    source: past.source,
    sheet: table.sheet,
    header,
    rows: rows.length,
    counts: { ...counts, REFUSED: rows.length - counts.NEW - counts.SAME - counts.CONFLICT },
    findings: findings.toSorted((one, other) => one.row - other.row),
    fresh: drafts.filter((_, at) => decisions[at] === 'NEW').map(({ facts }) => facts),
    digest: digestOf(past, drafts, decisions, findings),
    endedByReturn: drafts.filter(({ facts }) => facts.endedByReturn).length,
    late: drafts.filter(({ late }) => late).length,
    due: comparedDues(drafts, past),
  };
}

function draftOf(facts: PastFacts, planned: PlannedCase): Draft {
  const { row, key } = planned;
  return {
    facts,
    name: { agency: row.receivingAgencyId, key, code: facts.code },
    hash: planned.facts.toString('hex'),
    late: row.handled === 'LATE' || row.endedLate,
    computed: computedDueOn(planned),
  };
}

function digestOf(
  { source, sheet, rules }: PastContext,
  drafts: readonly Draft[],
  decisions: readonly RowDecision[],
  findings: readonly RegisterFinding[],
): string {
  const hash = createHash('sha256').update(JSON.stringify([source, sheet]));
  const calendars = new Set(drafts.map(({ name }) => rules.calendarOf(name.agency).version));
  hash.update(JSON.stringify([...calendars]));
  for (const [at, { name, hash: facts, late, computed }] of drafts.entries())
    hash.update(JSON.stringify([name.agency, name.key, facts, late, computed, decisions[at]]));
  for (const finding of findings) hash.update(JSON.stringify(finding));
  return hash.digest('hex');
}

function comparedDues(drafts: readonly Draft[], { rules }: PastContext): DecidedRegister['due'] {
  const examples: DueDifference[] = [];
  let [compared, different, printedLate] = [0, 0, 0];
  for (const { facts, name, computed } of drafts) {
    const { printedDueOn: printed, received, ended, row, code } = facts;
    if (printed === null) continue;
    compared += 1;
    if (facts.outcome !== 'WITHDRAWN' && ended.date > printed) printedLate += 1;
    if (computed === null || computed === printed) continue;
    different += 1;
    if (examples.length < EXAMPLES) {
      const last = computed > printed ? computed : printed;
      const daysOff = daysOffIn(rules.calendarOf(name.agency), received.date, last);
      examples.push({
        row,
        code,
        printed,
        computed,
        daysOff: daysOff.filter(({ reason }) => reason.ground !== 'WEEKEND'),
      });
    }
  }
  return { compared, different, printedLate, examples };
}
