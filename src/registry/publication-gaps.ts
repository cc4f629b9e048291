import type { MessageParams } from '../messages/catalogue.ts';
import { visibleText } from '../text.ts';
import { limitFault } from './limit-faults.ts';
import { promiseFaults } from './local-terms.ts';
import type { TimeLimitContent, VersionContent } from './version-content.ts';

/** Part of a version, where a gap is found or two versions differ. */
export type VersionPart =
  | 'TITLE'
  | 'STEPS'
  | 'SUBMISSION'
  | 'COMPONENTS'
  | 'TIME_LIMITS'
  | 'AUDIENCES'
  | 'AGENCIES'
  | 'FORMS'
  | 'RESULTS'
  | 'REQUIREMENTS'
  | 'LEGAL_DOCUMENTS'
  | 'FEES'
  | 'VISITS'
  | 'CASES'
  | 'DECISION';

/**
 * Who answers for the content. A ministry's record is in force by the ministry's decision whatever it lacks, and a
 * province may not add to it: there a gap is shown, and blocks only where nobody could tell what the record is.
 */
export type Announcer = 'PROVINCE' | 'MINISTRY';

/** BLOCKING keeps a draft from being published; ADVISORY is something that a person should look at. */
export type Severity = 'BLOCKING' | 'ADVISORY';

const both = (severity: Severity): Readonly<Record<Announcer, Severity>> => ({
  PROVINCE: severity,
  MINISTRY: severity,
});
const ofTheProvince = { PROVINCE: 'BLOCKING', MINISTRY: 'ADVISORY' } as const;

/**
 * What must be said before a procedure is published, after NĐ 63/2010 Đ8.2 (name, steps, how it is handed in,
 * papers and their number, time limit, whom it is for, agency, result; forms, requirements and fees where there are
 * any). That the legal basis is asked for too, and which gaps block for a ministry's record, is *ours*.
 */
export const GAPS = {
  GAP_TITLE_MISSING: both('BLOCKING'),
  GAP_STEPS_MISSING: ofTheProvince,
  GAP_SUBMISSION_MISSING: ofTheProvince,
  GAP_COMPONENTS_MISSING: ofTheProvince,
  GAP_COMPONENT_COUNT_MISSING: both('ADVISORY'),
  GAP_SETS_MISSING: ofTheProvince,
  GAP_TIME_LIMIT_MISSING: ofTheProvince,
  GAP_TIME_LIMIT_WITHOUT_NUMBER: ofTheProvince,
  GAP_TIME_LIMIT_WITHOUT_UNIT: ofTheProvince,
  GAP_LIMIT_WITHOUT_MAX: ofTheProvince,
  GAP_LIMIT_NOT_POSITIVE: ofTheProvince,
  GAP_LIMIT_TOO_LONG: ofTheProvince,
  GAP_SAME_DAY_NUMBER: ofTheProvince,
  GAP_LIMIT_TWICE: ofTheProvince,
  GAP_LIMIT_CHANNEL_UNKNOWN: ofTheProvince,
  GAP_AUDIENCE_MISSING: ofTheProvince,
  GAP_AGENCY_MISSING: ofTheProvince,
  GAP_LEVEL_MISSING: ofTheProvince,
  GAP_FORM_UNNAMED: ofTheProvince,
  GAP_FORM_UNKNOWN: ofTheProvince,
  GAP_REQUIREMENT_EMPTY: ofTheProvince,
  GAP_RESULT_MISSING: ofTheProvince,
  GAP_LEGAL_BASIS_MISSING: ofTheProvince,
  GAP_FEE_NOT_STATED: ofTheProvince,
  GAP_FEE_WITHOUT_WORDS: ofTheProvince,
  GAP_FEE_FREE_BESIDE_A_FEE: ofTheProvince,
  GAP_CASE_UNKNOWN: ofTheProvince,
  PROMISE_LONGER_THAN_LAW: both('BLOCKING'),
  PROMISE_FOR_UNKNOWN_CASE: both('BLOCKING'),
  PROMISE_TWICE: both('BLOCKING'),
  PROMISE_WITHOUT_TIME: both('BLOCKING'),
} as const satisfies Record<string, Readonly<Record<Announcer, Severity>>>;

export type GapCode = keyof typeof GAPS;

/** One thing that is missing or wrong, and where. */
export interface PublicationGap {
  readonly part: VersionPart;
  /** Path into the content, such as `timeLimits.2.unit`, counted from 0. */
  readonly place: string;
  readonly code: GapCode;
  readonly blocking: boolean;
  readonly params: MessageParams;
}

const isBlank = (text: string | null): boolean => text === null || visibleText(text) === null;

type Found = readonly [part: VersionPart, place: string, code: GapCode, params?: MessageParams];

function* wordGaps(content: VersionContent): Generator<Found> {
  if (isBlank(content.title)) yield ['TITLE', 'title', 'GAP_TITLE_MISSING'];
  if (isBlank(content.steps)) yield ['STEPS', 'steps', 'GAP_STEPS_MISSING'];
  if (content.channels.length === 0 && isBlank(content.submission)) {
    yield ['SUBMISSION', 'channels', 'GAP_SUBMISSION_MISSING'];
  }
  if (content.audiences.length === 0 && isBlank(content.audienceText)) {
    yield ['AUDIENCES', 'audiences', 'GAP_AUDIENCE_MISSING'];
  }
  if (!content.agencies.some(({ role }) => role === 'DECIDING' || role === 'IMPLEMENTING')) {
    yield ['AGENCIES', 'agencies', 'GAP_AGENCY_MISSING'];
  }
  if (content.levels.length === 0) yield ['AGENCIES', 'levels', 'GAP_LEVEL_MISSING'];
  if (content.results.length === 0) yield ['RESULTS', 'results', 'GAP_RESULT_MISSING'];
  if (content.legalDocuments.length === 0) yield ['LEGAL_DOCUMENTS', 'legalDocuments', 'GAP_LEGAL_BASIS_MISSING'];
  for (const [at, requirement] of content.requirements.entries()) {
    if (isBlank(requirement.text)) yield ['REQUIREMENTS', `requirements.${at}.text`, 'GAP_REQUIREMENT_EMPTY'];
  }
}

function* paperGaps(content: VersionContent): Generator<Found> {
  if (content.components.length === 0) yield ['COMPONENTS', 'components', 'GAP_COMPONENTS_MISSING'];
  if (content.components.length > 0 && content.sets === null) yield ['COMPONENTS', 'sets', 'GAP_SETS_MISSING'];
  const forms = new Set(content.forms.map(({ code }) => code));
  for (const [at, paper] of content.components.entries()) {
    if (paper.originals === null && paper.copies === null) {
      yield ['COMPONENTS', `components.${at}.originals`, 'GAP_COMPONENT_COUNT_MISSING', { name: paper.name }];
    }
    if (paper.formCode !== null && !forms.has(paper.formCode)) {
      yield ['FORMS', `components.${at}.formCode`, 'GAP_FORM_UNKNOWN', { form: paper.formCode }];
    }
  }
  for (const [at, form] of content.forms.entries()) {
    if (isBlank(form.name)) yield ['FORMS', `forms.${at}.name`, 'GAP_FORM_UNNAMED', { form: form.code }];
  }
}

function* limitGaps(content: VersionContent): Generator<Found> {
  const limits = content.timeLimits.filter(({ kind }) => kind === 'STATUTORY');
  if (limits.length === 0) yield ['TIME_LIMITS', 'timeLimits', 'GAP_TIME_LIMIT_MISSING'];
  const said = new Map<string, string>();
  for (const [at, limit] of content.timeLimits.entries()) {
    const { kind, channel, caseName, min, max, unit } = limit;
    const scope = JSON.stringify([kind, channel, caseName]);
    const time = JSON.stringify([min, max, unit]);
    // The same said twice misleads nobody; two different times for one application leave no due time.
    if ((said.get(scope) ?? time) !== time) yield ['TIME_LIMITS', `timeLimits.${at}`, 'GAP_LIMIT_TWICE'];
    said.set(scope, said.get(scope) ?? time);
    if (channel !== null && !content.channels.includes(channel)) {
      yield ['TIME_LIMITS', `timeLimits.${at}.channel`, 'GAP_LIMIT_CHANNEL_UNKNOWN', { channel }];
    }
    const fault = limitFault(limit);
    if (fault !== null) yield ['TIME_LIMITS', `timeLimits.${at}.${fault.field}`, fault.code, fault.params];
    if (limit.min !== null && limit.max === null) continue;
    if (limit.max === null && limit.unit !== 'SAME_DAY') {
      yield ['TIME_LIMITS', `timeLimits.${at}.max`, 'GAP_TIME_LIMIT_WITHOUT_NUMBER'];
    } else if (limit.unit === null) {
      yield ['TIME_LIMITS', `timeLimits.${at}.unit`, 'GAP_TIME_LIMIT_WITHOUT_UNIT', { max: limit.max ?? 0 }];
    }
  }
}

/** "Free" is a fee row with the amount 0; no row at all says nothing. */
function* feeGaps(content: VersionContent): Generator<Found> {
  if (content.fees.length === 0) yield ['FEES', 'fees', 'GAP_FEE_NOT_STATED'];
  for (const [at, fee] of content.fees.entries()) {
    if (fee.amount === null && isBlank(fee.note)) yield ['FEES', `fees.${at}.amount`, 'GAP_FEE_WITHOUT_WORDS'];
    if (fee.flag !== null) yield ['FEES', `fees.${at}.flag`, 'GAP_FEE_FREE_BESIDE_A_FEE'];
  }
}

/** Parts that name a case which the version does not list would be shown to nobody. */
function* caseGaps(content: VersionContent): Generator<Found> {
  const cases = new Set(content.cases);
  for (const list of ['components', 'timeLimits', 'fees'] as const) {
    for (const [at, { caseName }] of content[list].entries()) {
      if (caseName !== null && !cases.has(caseName)) {
        yield ['CASES', `${list}.${at}.caseName`, 'GAP_CASE_UNKNOWN', { case: caseName }];
      }
    }
  }
}

/**
 * Everything that is missing or wrong in a draft, part by part. `promised`: the limits of each overlay of the province
 * that would go on under it, which the new law may have overtaken.
 */
export function publicationGaps(
  content: VersionContent,
  announcer: Announcer,
  promised: readonly (readonly TimeLimitContent[])[] = [],
): readonly PublicationGap[] {
  const found: Found[] = [
    ...wordGaps(content),
    ...paperGaps(content),
    ...limitGaps(content),
    ...feeGaps(content),
    ...caseGaps(content),
    ...promised
      .flatMap((limits) => promiseFaults(limits, content.timeLimits, content.cases))
      .map(({ code, limit, params }): Found => ['TIME_LIMITS', `localTerms.timeLimits.${limit}`, code, params]),
  ];
  return found.map(([part, place, code, params = {}]) => ({
    part,
    place,
    code,
    blocking: GAPS[code][announcer] === 'BLOCKING',
    params,
  }));
}
