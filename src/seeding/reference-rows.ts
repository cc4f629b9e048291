import { nationalCalendarData } from '../../seeds/calendar/national-calendar.ts';
import { REPORTED_FIGURES } from '../../seeds/reference/reported-figures.ts';
import { SYNONYMS, SYNONYM_SOURCE } from '../../seeds/reference/synonyms.ts';
import { addDays } from '../calendar/civil-date.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { namedUuid } from '../ids.ts';
import type { Row } from './bulk-insert.ts';

/** Rows of one kind of reference data, and the column by which a row that is there already is known. */
export interface ReferenceTable {
  readonly table: string;
  readonly key: string;
  readonly rows: readonly Row[];
}

const { notices, holidayRules, sessions } = nationalCalendarData;

/** Both languages in the one column: Vietnamese first, as everywhere, and ` / ` between them. */
const dayRows = notices.flatMap(({ days }) =>
  days.map(({ date, kind, ground, pairedWith, note, source }) => ({
    date,
    kind,
    ground,
    note: `${note.vi} / ${note.en}`,
    source,
    replaces: pairedWith,
  })),
);

/** A dated rule as a policy: the rule whole in `value`; its last day included becomes the first day without it. */
function policyRow(kind: string, name: string, rule: { from: CivilDate; to: CivilDate | null; source: string }): Row {
  return {
    id: namedUuid(`policy ${kind} ${name}`),
    kind,
    agency_id: null,
    valid_from: rule.from,
    valid_to: rule.to === null ? null : addDays(rule.to, 1),
    value: rule,
    source: rule.source,
  };
}

const policyRows = [
  ...holidayRules.map((rule) => policyRow('HOLIDAY_RULE', `${rule.name.en} ${rule.from}`, rule)),
  ...sessions.map((rule, index) => policyRow('SESSION_RULE', `default ${index} ${rule.from}`, rule)),
];

const synonymRows = SYNONYMS.map(({ phrase, terms }) => ({ phrase, terms, source: SYNONYM_SOURCE }));

const figureRows = REPORTED_FIGURES.map((figure, position) => ({
  key: figure.key,
  position,
  section: figure.section,
  label_vi: figure.labelVi,
  label_en: figure.labelEn,
  printed: figure.printed,
  printed_text: figure.printedText,
  sum_of_parts: figure.sumOfParts,
  counted_by: figure.countedBy,
  source: figure.source,
  note_vi: figure.noteVi,
  note_en: figure.noteEn,
  matched_by_construction: figure.matchedByConstruction,
}));

/** In the order in which they are inserted. Rows that an operator changed or added are left as they are. */
export const REFERENCE_TABLES: readonly ReferenceTable[] = [
  { table: 'calendar_notice', key: 'year', rows: notices.map(({ year, source }) => ({ year, source })) },
  { table: 'calendar_day', key: 'date', rows: dayRows },
  { table: 'policy', key: 'id', rows: policyRows },
  { table: 'synonym', key: 'phrase', rows: synonymRows },
  { table: 'reported_figure', key: 'key', rows: figureRows },
];
