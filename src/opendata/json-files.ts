import { AGENCIES, FIELDS, perField } from './list-tables.ts';
import type { OpenDay } from './open-day.ts';
import { ENDED_PROCEDURES, PROCEDURES } from './procedure-tables.ts';
import { headOf, type Publication } from './publication.ts';
import { agencyRecord, fieldRecord, procedureRecord } from './records.ts';
import type { Table } from './table.ts';

/** A set as JSON: what it says of itself, then its records, one a line. */
export interface JsonSet {
  readonly table: Table;
  /** The member that holds the records. */
  readonly member: string;
  records(day: OpenDay, publication: Publication): Iterable<unknown>;
}

export const JSON_SETS: readonly JsonSet[] = [
  {
    table: PROCEDURES,
    member: 'procedures',
    records: ({ inForce }, { at }) => inForce.values().map((told) => procedureRecord(told, at)),
  },
  {
    table: ENDED_PROCEDURES,
    member: 'procedures',
    records: ({ ended }, { at }) => ended.values().map((told) => procedureRecord(told, at)),
  },
  {
    table: AGENCIES,
    member: 'agencies',
    records: ({ agencies }, { at }) => agencies.values().map((agency) => agencyRecord(agency, at)),
  },
  {
    table: FIELDS,
    member: 'fields',
    records: (day, { at }) => {
      const counts = perField(day);
      return day.fields.values().map((field) => fieldRecord(field, counts.get(field.id) ?? 0, at));
    },
  },
];

/** The lines of a JSON list, without its brackets. */
export function* listLines(records: Iterable<unknown>): Generator<string> {
  let first = true;
  for (const record of records) {
    yield `${first ? '\n' : ',\n'}${JSON.stringify(record)}`;
    first = false;
  }
  yield '\n';
}

/** A set as a JSON text, a record at a time. */
export function* jsonOf(set: JsonSet, day: OpenDay, publication: Publication): Generator<string> {
  const { table, member } = set;
  const head = headOf(table.name, table.title, table.count(day), day, publication);
  yield `{"about":${JSON.stringify(head)},\n${JSON.stringify(member)}:[`;
  yield* listLines(set.records(day, publication));
  yield ']}\n';
}
