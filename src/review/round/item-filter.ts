import { Problem } from '../../problem.ts';
import { UUID_TYPED } from '../../ids.ts';
import type { Verdict } from '../../registry/procedure.entity.ts';
import { foldText } from '../../registry/search/fold.ts';
import type { AgencyLevel } from '../../registry/version-content.ts';
import type { ReviewSubject } from '../recommendation/content.ts';

/** Where an item of a round stands; UNTOUCHED: nothing was proposed, or what was has been dropped. */
export type ReviewStage = 'UNTOUCHED' | 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'APPROVED' | 'ENACTED';

type Given<T> = T | null | undefined;

/** Which items of a round; every part that is given must hold, of a list one of its members. */
export interface ReviewItemFilter {
  readonly subjects?: Given<readonly ReviewSubject[]>;
  /** Ids of fields and agencies of the procedures. */
  readonly fields?: Given<readonly string[]>;
  readonly agencies?: Given<readonly string[]>;
  /** Levels that carry the version under review out. */
  readonly levels?: Given<readonly AgencyLevel[]>;
  readonly stages?: Given<readonly ReviewStage[]>;
  /** What was decided. */
  readonly verdicts?: Given<readonly Verdict[]>;
  /** What the latest recommendation proposes, whatever became of it. */
  readonly proposed?: Given<readonly Verdict[]>;
  readonly undecided?: Given<boolean>;
  /** Ids of accounts. */
  readonly assignees?: Given<readonly string[]>;
  readonly unassigned?: Given<boolean>;
  /** Words, with or without tone marks, of the name or the code; all must be there. */
  readonly search?: Given<string>;
  /** Ids of items or of procedures: an explicit choice. */
  readonly items?: Given<readonly string[]>;
  readonly procedures?: Given<readonly string[]>;
}

/** Conditions on `review_item i` joined with `procedure p`, with `?` for each value. */
export interface ItemCondition {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** Most ids that one filter may name: a whole round of a large province. */
const MOST_NAMED = 20_000;
const LONGEST_SEARCH = 200;

/** Where the items of a round that a filter names are. Throws a `Problem` where a part of the filter is none. */
export function itemsWhere(
  roundId: string,
  filter: ReviewItemFilter,
  path: readonly string[] = ['filter'],
): ItemCondition {
  const sql = ['i.round_id = ?'];
  const values: unknown[] = [roundId];
  const must = (condition: string, ...held: readonly unknown[]): void => {
    sql.push(condition);
    values.push(...held);
  };
  const among = (column: string, type: 'uuid' | 'text', names: Given<readonly string[]>, place: string): void => {
    if (names === null || names === undefined) return;
    if (names.length > MOST_NAMED)
      throw new Problem('FILTER_TOO_LONG', { path: [...path, place], params: { most: MOST_NAMED } });
    const wrong = type === 'uuid' ? names.findIndex((id) => !UUID_TYPED.test(id)) : -1;
    if (wrong >= 0) throw new Problem('ID_NOT_VALID', { path: [...path, place, String(wrong)] });
    must(`${column} in (select value::${type} from jsonb_array_elements_text(?::jsonb))`, JSON.stringify(names));
  };
  among('i.subject', 'text', filter.subjects, 'subjects');
  among('p.field_id', 'uuid', filter.fields, 'fields');
  among('p.agency_id', 'uuid', filter.agencies, 'agencies');
  among(`coalesce(i.stage, 'UNTOUCHED')`, 'text', filter.stages, 'stages');
  among('i.verdict', 'text', filter.verdicts, 'verdicts');
  among('(select r.verdict from recommendation r where r.id = i.latest_id)', 'text', filter.proposed, 'proposed');
  among('i.assignee_id', 'uuid', filter.assignees, 'assignees');
  among('i.id', 'uuid', filter.items, 'items');
  among('i.procedure_id', 'uuid', filter.procedures, 'procedures');
  if (filter.levels !== null && filter.levels !== undefined) {
    must(
      `exists (select 1 from procedure_version v where v.id = i.version_id
         and v.levels && array(select jsonb_array_elements_text(?::jsonb)))`,
      JSON.stringify(filter.levels),
    );
  }
  if (filter.undecided !== null && filter.undecided !== undefined) {
    must(filter.undecided ? 'i.verdict is null' : 'i.verdict is not null');
  }
  if (filter.unassigned !== null && filter.unassigned !== undefined) {
    must(filter.unassigned ? 'i.assignee_id is null' : 'i.assignee_id is not null');
  }
  if (filter.search !== null && filter.search !== undefined) {
    if (filter.search.length > LONGEST_SEARCH) {
      throw new Problem('TEXT_TOO_LONG', { path: [...path, 'search'], params: { limit: LONGEST_SEARCH } });
    }
    // `folded` ends in the code of the procedure, so that codes are words like others.
    for (const word of foldText(filter.search)
      .split(' ')
      .filter((each) => each !== '')) {
      must(`i.folded like ?`, `%${word.replaceAll(/[\\%_]/gu, String.raw`\$&`)}%`);
    }
  }
  return { sql: sql.join(' and '), values };
}

/** What `review_item.folded` holds: the words of the label and the code, without marks. */
export const foldedLabel = (label: string, procedureCode: string): string =>
  `${foldText(label)} ${foldText(procedureCode)}`;
