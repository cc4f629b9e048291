import { nationalCalendarData } from '../../seeds/calendar/national-calendar.ts';
import { paperPlaces } from '../../seeds/policies/paper-places.ts';
import { anyDeskRules } from '../../seeds/policies/any-desk.ts';
import { noticeHours, noticeLeads } from '../../seeds/policies/notice-leads.ts';
import { clockPolicies } from '../../seeds/policies/clock-policies.ts';
import { reportMinimum } from '../../seeds/policies/report-minimum.ts';
import { satisfactionRules } from '../../seeds/policies/satisfaction.ts';
import { decisionLimitRules } from '../../seeds/policies/decision-limits.ts';
import { answeredKeys } from '../../seeds/policies/key-policies.ts';
import { labourCostRules } from '../../seeds/policies/labour-cost.ts';
import { reviewQuestionRules } from '../../seeds/policies/review-questions.ts';
import { REPORT } from '../../seeds/reference/report.ts';
import { REPORTED_FIGURES } from '../../seeds/reference/reported-figures.ts';
import { SYNONYMS, SYNONYM_SOURCE } from '../../seeds/reference/synonyms.ts';
import { addDays } from '../calendar/civil-date.ts';
import { namedUuid } from '../ids.ts';
import type { Dated, PolicyData } from '../sla/clock-policy.ts';
import type { Row } from './bulk-insert.ts';

/** Rows of one kind of reference data, and the column by which a row that is there already is known. */
export interface ReferenceTable {
  readonly table: string;
  readonly key: string;
  readonly rows: readonly Row[];
  /**
   * Whether a row goes in beside rows of ours that are there already: a day of a notice only comes with the notice, since
   * an admin may have taken it out.
   */
  readonly only?: (row: Row, added: ReadonlySet<string>) => boolean;
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

const noticeOf = new Map<unknown, string>(
  notices.flatMap(({ year, days }) => days.map(({ date }) => [date, String(year)] as const)),
);

/**
 * A dated rule as a row of `policy`. `kind` is the name of the list that it stands in (PolicyData, CalendarData), and
 * `value` the rule whole; `valid_to` is the first day without it. `name` tells rules of one list and day apart.
 */
function policyRow(kind: PolicyKind, name: string, rule: Dated): Row {
  return {
    id: namedUuid(`policy ${kind} ${rule.from} ${name}`),
    kind,
    agency_id: null,
    valid_from: rule.from,
    valid_to: rule.to === null ? null : addDays(rule.to, 1),
    value: rule,
    source: rule.source,
  };
}

type PolicyKind =
  | keyof PolicyData
  | 'answeredKeys'
  | 'decisionLimits'
  | 'anyDesk'
  | 'holidayRules'
  | 'labourCost'
  | 'reviewQuestions'
  | 'noticeHours'
  | 'noticeLeads'
  | 'paperPlaces'
  | 'reportMinimum'
  | 'satisfaction'
  | 'sessions';

const { regimes, sameDayCutoffs, dueSoon, answers, apologies, extensions } = clockPolicies;

const policyRows = [
  ...holidayRules.map((rule) => policyRow('holidayRules', rule.name.en, rule)),
  ...sessions.map((rule) => policyRow('sessions', `weekdays ${rule.weekdays.join('')}`, rule)),
  ...regimes.map((rule) => policyRow('regimes', rule.id, rule)),
  ...sameDayCutoffs.map((rule) => policyRow('sameDayCutoffs', '', rule)),
  ...dueSoon.map((rule) => policyRow('dueSoon', '', rule)),
  ...answers.map((rule) => policyRow('answers', rule.channel, rule)),
  ...apologies.map((rule) => policyRow('apologies', '', rule)),
  ...noticeLeads.map((rule) => policyRow('noticeLeads', rule.reminder, rule)),
  ...noticeHours.map((rule) => policyRow('noticeHours', '', rule)),
  ...extensions.map((rule) => policyRow('extensions', '', rule)),
  ...paperPlaces.map((rule) => policyRow('paperPlaces', '', rule)),
  ...reportMinimum.map((rule) => policyRow('reportMinimum', '', rule)),
  ...satisfactionRules.map((rule) => policyRow('satisfaction', '', rule)),
  ...anyDeskRules.map((rule) => policyRow('anyDesk', '', rule)),
  ...decisionLimitRules.map((rule) => policyRow('decisionLimits', rule.duty, rule)),
  ...labourCostRules.map((rule) => policyRow('labourCost', '', rule)),
  ...reviewQuestionRules.map((rule) =>
    policyRow('reviewQuestions', `${rule.subject} ${rule.part} ${rule.question}`, rule),
  ),
  ...answeredKeys.map((rule) => policyRow('answeredKeys', '', rule)),
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
  decimals: figure.decimals,
  comparator: figure.comparator,
  unit: figure.unit,
  part_of: figure.partOf,
  ratio_numerator: figure.ratio?.numerator ?? null,
  ratio_denominator: figure.ratio?.denominator ?? null,
  report_id: REPORT.id,
  counted_by: figure.countedBy,
  source: figure.source,
  note_vi: figure.noteVi,
  note_en: figure.noteEn,
  matched_by_construction: figure.matchedByConstruction,
}));

/** In the order in which they are inserted. Rows that an operator changed or added are left as they are. */
export const REFERENCE_TABLES: readonly ReferenceTable[] = [
  { table: 'calendar_notice', key: 'year', rows: notices.map(({ year, source }) => ({ year, source })) },
  {
    table: 'calendar_day',
    key: 'date',
    rows: dayRows,
    only: ({ date }, added) => added.has(`calendar_notice ${noticeOf.get(date)}`),
  },
  { table: 'policy', key: 'id', rows: policyRows },
  { table: 'synonym', key: 'phrase', rows: synonymRows },
  { table: 'report', key: 'id', rows: [REPORT] },
  { table: 'reported_figure', key: 'key', rows: figureRows },
];
