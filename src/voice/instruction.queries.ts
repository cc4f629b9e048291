import DataLoader from 'dataloader';
import type pg from 'pg';
import { civilDateAt } from '../calendar/civil-date.ts';
import { authorize } from '../identity/permissions.ts';
import type { Viewer } from '../identity/viewer.ts';
import { Problem } from '../problem.ts';
import type { CatalogueSnapshot } from '../registry/catalogue/snapshot.ts';
import { BY_INSTANT, BY_URGENCY, decodePlace, instantSql, type Page, pageOf, type Place } from '../db/places.ts';
import { type InstructionState, lateFileSql, type StepKind } from './instruction.ts';
import { LATE_FILE_COLUMNS, type LateFileRow } from './late-file.ts';
import { agenciesInReach } from './voice.permissions.ts';
import { UUID_TYPED } from '../ids.ts';
import { checkedSize } from '../registry/catalogue/paging.ts';

export interface InstructionRow {
  readonly id: string;
  readonly applicationId: string;
  readonly agencyId: string;
  readonly accountId: string | null;
  readonly fromAgencyId: string;
  readonly fromAccountId: string;
  readonly sentAt: Date;
  readonly state: InstructionState;
  readonly answerBy: string | null;
  readonly ranOver: boolean;
  readonly version: number;
}

export interface InstructionStepRow {
  readonly instructionId: string;
  readonly number: number;
  readonly kind: StepKind;
  readonly at: Date;
  readonly agencyId: string;
  readonly accountId: string;
  readonly words: string | null;
  readonly answerBy: string | null;
}

const COLUMNS = `i.id, i.application_id as "applicationId", i.agency_id as "agencyId", i.account_id as "accountId",
  i.from_agency_id as "fromAgencyId", i.from_account_id as "fromAccountId", i.sent_at as "sentAt", i.state,
  i.answer_by as "answerBy", i.ran_over as "ranOver", i.version`;

/** What a list is ordered by, in the words of its indexes. */
const PLACE = `case i.state when 'OPEN' then 0 when 'ANSWERED' then 1 else 2 end`;
const URGENCY = `coalesce(i.answer_by, 'infinity'::date)`;

export interface Asking {
  readonly db: pg.Pool;
  readonly viewer: Viewer | null;
  readonly catalogue: CatalogueSnapshot;
  readonly now: Date;
}

export type InstructionBox = 'RECEIVED' | 'SENT';

export interface InstructionFilter {
  readonly box: InstructionBox;
  /** Addressed to this agency; the own one where RECEIVED names none. */
  readonly agency: string | null;
  /** Empty: all. */
  readonly states: readonly InstructionState[];
  /** Only those whose answer is owed and did not come in time. */
  readonly overdue: boolean;
  /** Only what the reader sent or is addressed to in person. */
  readonly mine: boolean;
}

interface Asked {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** The instructions that a filter names, with what counts them. */
export interface InstructionList extends Page<InstructionRow> {
  readonly filter: InstructionFilter;
}

/** Whose instructions they are, as SQL. Throws AGENCY_OUT_OF_REACH for those of others. */
function condition(
  { viewer, catalogue, now }: Asking,
  filter: InstructionFilter,
): { where: string; values: unknown[] } {
  const reader = authorize(viewer, 'instruction.read');
  const { box, agency, states, overdue, mine } = filter;
  const values: unknown[] = [];
  const put = (value: unknown): string => `$${values.push(value)}`;
  const conditions: string[] = [];
  if (box === 'SENT') {
    conditions.push(`i.from_agency_id = ${put(reader.agencyId)}`);
    if (agency !== null) conditions.push(`i.agency_id::text = ${put(agency)}`);
    if (mine) conditions.push(`i.from_account_id = ${put(reader.accountId)}`);
  } else {
    const to = agency ?? reader.agencyId;
    if (!UUID_TYPED.test(to)) throw new Problem('AGENCY_OUT_OF_REACH', { path: ['agency'] });
    if (to !== reader.agencyId) {
      const reach = agenciesInReach(reader, 'instruction.read', catalogue);
      if (!reach.includes(to)) throw new Problem('AGENCY_OUT_OF_REACH', { path: ['agency'] });
    }
    conditions.push(`i.agency_id = ${put(to)}`);
    if (mine) conditions.push(`i.account_id = ${put(reader.accountId)}`);
  }
  if (states.length > 0) conditions.push(`i.state = any(${put(states)})`);
  if (overdue) conditions.push(`i.state = 'OPEN' and i.answer_by < ${put(civilDateAt(now))}`);
  return { where: conditions.join(' and '), values };
}

/** Those that wait for an answer first, by the day on which it is owed; then answered ones, then those that are done. */
export async function instructionList(
  asking: Asking,
  filter: InstructionFilter,
  asked: Asked,
): Promise<InstructionList> {
  const { where, values } = condition(asking, filter);
  checkedSize(asked.first);
  const after = decodePlace('i1', BY_URGENCY, asked.after);
  const at = values.length;
  const from = after
    ? `and (${PLACE}, ${URGENCY}, i.id) > ($${at + 1}::integer, $${at + 2}::date, $${at + 3}::uuid)`
    : '';
  const { rows } = await asking.db.query<InstructionRow & { place: number; urgency: string }>(
    `select ${COLUMNS}, ${PLACE} as place, ${URGENCY}::text as urgency from instruction i
     where ${where} ${from} order by ${PLACE}, ${URGENCY}, i.id limit ${Math.trunc(asked.first) + 1}`,
    [...values, ...(after ?? [])],
  );
  const placed = rows.map(({ place, urgency, ...row }) => ({ ...row, place: [place, urgency, row.id] as Place }));
  return { filter, ...pageOf('i1', placed, { first: asked.first, after }) };
}

export interface InstructionCounts {
  readonly open: number;
  readonly answered: number;
  readonly done: number;
  /** Of the open ones, those whose answer is owed since before today. */
  readonly overdue: number;
}

/** How many the filter names, by state. */
export async function countInstructions(asking: Asking, filter: InstructionFilter): Promise<InstructionCounts> {
  const { where, values } = condition(asking, filter);
  const { rows } = await asking.db.query<InstructionCounts>(
    `select count(*) filter (where i.state = 'OPEN') as open, count(*) filter (where i.state = 'ANSWERED') as answered,
            count(*) filter (where i.state = 'DONE') as done,
            count(*) filter (where i.state = 'OPEN' and i.answer_by < $${values.length + 1}) as overdue
     from instruction i where ${where}`,
    [...values, civilDateAt(asking.now)],
  );
  return rows[0] ?? { open: 0, answered: 0, done: 0, overdue: 0 };
}

/** One instruction, read afresh; null where there is none. Asks nobody's right. */
export async function instructionOfId(db: pg.Pool, id: string): Promise<InstructionRow | null> {
  const { rows } = await db.query<InstructionRow>(`select ${COLUMNS} from instruction i where i.id = $1`, [id]);
  return rows[0] ?? null;
}

interface Connected {
  readonly db: pg.Pool;
}

/** Instructions on many applications in one statement, oldest first. */
export const applicationInstructionsLoader = ({ db }: Connected): DataLoader<string, readonly InstructionRow[]> =>
  new DataLoader(async (ids) => {
    const { rows } = await db.query<InstructionRow>(
      `select ${COLUMNS} from instruction i where i.application_id = any($1::uuid[]) order by i.application_id, i.id`,
      [ids],
    );
    const found = Map.groupBy(rows, (row) => row.applicationId);
    return ids.map((id) => found.get(id) ?? []);
  });

/** Steps of many instructions in one statement, each list in order. */
export const stepsLoader = ({ db }: Connected): DataLoader<string, readonly InstructionStepRow[]> =>
  new DataLoader(async (ids) => {
    const { rows } = await db.query<InstructionStepRow>(
      `select s.instruction_id as "instructionId", s.number, s.kind, s.at, s.agency_id as "agencyId",
              s.account_id as "accountId", s.words, s.answer_by as "answerBy"
       from instruction_step s where s.instruction_id = any($1::uuid[]) order by s.instruction_id, s.number`,
      [ids],
    );
    const found = Map.groupBy(rows, (row) => row.instructionId);
    return ids.map((id) => found.get(id) ?? []);
  });

/** Files that instructions are on, many in one statement, without a word about whose they are. */
export const lateFileLoader = ({ db }: Connected): DataLoader<string, LateFileRow> =>
  new DataLoader(async (ids) => {
    const { rows } = await db.query<LateFileRow>(
      `select ${LATE_FILE_COLUMNS} from application a where a.id = any($1::uuid[])`,
      [ids],
    );
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? new Error(`application ${id} has gone`));
  });

/**
 * Late files that the viewer can send an instruction on, the longest overdue first: decided or held by the own agency
 * and those under it, or by one of them.
 */
export async function lateFiles(asking: Asking, agency: string | null, asked: Asked): Promise<Page<LateFileRow>> {
  const { db, viewer, catalogue, now } = asking;
  const reader = authorize(viewer, 'instruction.send');
  checkedSize(asked.first);
  const after = decodePlace('l1', BY_INSTANT, asked.after);
  const reach = agenciesInReach(reader, 'instruction.send', catalogue);
  if (agency !== null && !reach.includes(agency)) throw new Problem('AGENCY_OUT_OF_REACH', { path: ['agency'] });
  const { rows } = await db.query<LateFileRow & { since: string }>(
    `select ${LATE_FILE_COLUMNS}, ${instantSql('a.overdue_at')} as since from application a
     where ${lateFileSql('$2')} and (a.deciding_agency_id = any($1::uuid[]) or a.holder_agency_id = any($1::uuid[]))
       ${after ? 'and (a.overdue_at, a.id) > ($3::timestamptz, $4::uuid)' : ''}
     order by a.overdue_at, a.id limit ${Math.trunc(asked.first) + 1}`,
    [agency === null ? reach : [agency], now, ...(after ?? [])],
  );
  const placed = rows.map(({ since, ...row }) => ({ ...row, place: [since, row.id] as Place }));
  return pageOf('l1', placed, { first: asked.first, after });
}
