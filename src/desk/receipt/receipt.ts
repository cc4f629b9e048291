import { createHash } from 'node:crypto';
import { type CivilDate, civilDateAt } from '../../calendar/civil-date.ts';
import { Problem } from '../../problem.ts';
import type {
  AgencyView,
  LocalTermsView,
  ProcedureView,
  TimeLimitView,
  VersionView,
} from '../../registry/catalogue/views.ts';
import {
  type ClockTerms,
  type Dated,
  freezeTerms,
  inForce,
  type PolicyData,
  promisedLimit,
} from '../../sla/clock-policy.ts';
import { foldClock } from '../../sla/clock.ts';
import type { Rules } from '../../sla/rules.ts';
import { limitsFor, type PrintedLimit } from '../../sla/time-limit.ts';
import type { ReceivedEvent } from '../history/application-event.ts';
import { canonical, type CanonicalValue, instant } from '../history/canonical.ts';
import { mayHelp } from './any-desk.ts';
import { withinCalendar } from './calendar-problem.ts';
import { agencyCodeOn, codeFrame, codePatternOn } from './code-pattern.ts';
import { clockOverrides } from './clock-overrides.ts';
import { checkChoice, decidingAgency, type DeskCatalogue, procedureNamed, versionFor } from './procedure-choice.ts';
import { type ReceiptInput, receiptHash } from './receipt-input.ts';
import type { Receipt } from './receipt-statement.ts';
import { timeline } from '../history/timeline.ts';

/**
 * Dated rules and calendars as they stand when something is received. Those of the process know their revision, the change
 * that brought the calendar, and how to get newer ones; rules that follow nobody, as for invented traffic, do not.
 */
export type DeskRules = Pick<Rules, 'policies' | 'calendarOf' | 'rowsOf'> &
  Partial<Pick<Rules, 'revision' | 'change' | 'newer'>>;

export interface ReceiptContext {
  readonly catalogue: DeskCatalogue;
  readonly rules: DeskRules;
  readonly agencyId: string;
  readonly accountId: string;
  readonly receivedAt: Date;
  readonly applicationId: string;
  readonly demo: boolean;
  /** The version that counts, where it is not the catalogue's of the day of receipt. */
  readonly version?: VersionView;
  /** A late entry: why, and when it is made. */
  readonly enteredLate?: { readonly at: Date; readonly reason: string };
}

/**
 * Works a receipt out: finds the version and local terms in force on the civil day, freezes them, computes the times
 * and names the agencies. All that is left to the transaction is the number. Throws `Problem` with what is wrong.
 */
export const planReceipt = (input: ReceiptInput, context: ReceiptContext): Receipt =>
  withinCalendar({ procedureCode: input.procedureCode, receivedAt: context.receivedAt }, () => planned(input, context));

function planned(input: ReceiptInput, context: ReceiptContext): Receipt {
  const { catalogue, rules, agencyId, accountId, receivedAt, applicationId, demo, enteredLate } = context;
  const day = civilDateAt(receivedAt);
  const procedure = procedureNamed(catalogue, input.procedureCode);
  const version = context.version ?? versionFor(procedure, day);
  const local = version.localTerms;
  const receivingAgencyId = receivingFor(input, context, day);
  const decidingAgencyId = decidingAgency(catalogue, procedure, local, receivingAgencyId);
  checkChoice(version, input);
  const { terms, digest } = frozenTerms({
    procedure,
    version,
    local,
    input,
    day,
    receivedAt,
    policies: rules.policies,
  });
  const calendar = rules.calendarOf(decidingAgencyId);
  const agency = known(catalogue, receivingAgencyId);
  const frame = codeFrame(codePatternOn(rules, receivingAgencyId, day), agencyCodeOn(agency, day), day);
  const { originalDueAt } = foldClock({ calendar, terms, acts: [{ kind: 'RECEIVED', at: receivedAt }] });
  const event: ReceivedEvent = {
    kind: 'RECEIVED',
    sequence: 1,
    at: receivedAt,
    recordedAt: enteredLate?.at ?? receivedAt,
    agency: agencyId,
    account: accountId,
    ground: enteredLate?.reason ?? null,
    payload: {
      code: '',
      number: 0,
      counterDay: frame.counterDay,
      procedure: procedure.id,
      version: version.id,
      localTerms: local?.id ?? null,
      case: input.caseName,
      channel: input.channel,
      receivingAgency: receivingAgencyId,
      decidingAgency: decidingAgencyId,
      ...(receivingAgencyId === agencyId ? {} : { helpingAgency: agencyId }),
      terms: digest,
      calendar: calendar.version,
      originalDueAt: originalDueAt && instant(originalDueAt),
      // Year of the entry: what is entered late stands where it was entered, since no number may be left free for it.
      register: { year: Number(civilDateAt(enteredLate?.at ?? receivedAt).slice(0, 4)), number: 0 },
      ...(input.fees === undefined ? {} : { fees: input.fees }),
    },
  };
  return {
    key: input.key,
    asked: receiptHash(input),
    frame,
    revision: rules.revision ?? null,
    terms,
    event,
    row: {
      id: applicationId,
      procedureId: procedure.id,
      versionId: version.id,
      localTermsId: local?.id ?? null,
      caseName: input.caseName,
      channel: input.channel,
      unit: promisedLimit(terms)?.unit ?? null,
      applicantName: input.applicant.name,
      applicantIdNumber: input.applicant.idNumber,
      applicantPhone: input.applicant.phone,
      applicantAddress: input.applicant.address,
      applicantEmail: input.applicant.email ?? null,
      submitter: input.submitter,
      components: input.components,
      demo,
      version: 1,
      ...timeline(calendar, terms, [event]).folded,
    },
  };
}

/**
 * For which agency the desk receives: its own, or another where any-desk intake is allowed on the day. The code, the
 * register and the decision are those of that one. Throws `Problem` ANY_DESK_NOT_ALLOWED.
 */
function receivingFor(
  { receivingAgency }: ReceiptInput,
  { catalogue, rules, agencyId }: ReceiptContext,
  day: CivilDate,
): string {
  if (receivingAgency === undefined || receivingAgency === agencyId) return agencyId;
  const [helping, receiving] = [known(catalogue, agencyId), known(catalogue, receivingAgency)];
  if (!mayHelp(rules, helping, receiving, day))
    throw new Problem('ANY_DESK_NOT_ALLOWED', {
      path: ['input', 'receivingAgency'],
      params: { date: day, helping: helping.name, receiving: receiving.name },
    });
  return receiving.id;
}

function known(catalogue: DeskCatalogue, id: string): AgencyView {
  const agency = catalogue.agency(id);
  if (!agency) throw new Error(`agency ${id} is not in the catalogue`);
  return agency;
}

interface Frozen {
  readonly terms: ClockTerms;
  /** SHA-256 in hex over their canonical text. */
  readonly digest: string;
}

/** Terms worked out before, by version and rules: the same for every receipt under the same dated rows, by channel and case. */
const frozen = new WeakMap<PolicyData, WeakMap<VersionView, Map<string, Frozen>>>();

/** Periods, channels and cases remembered a version. */
const REMEMBERED = 100;

interface FreezeQuestion {
  readonly procedure: ProcedureView;
  readonly version: VersionView;
  readonly local: LocalTermsView | null;
  readonly input: Pick<ReceiptInput, 'channel' | 'caseName'>;
  readonly day: CivilDate;
  readonly receivedAt: Date;
  readonly policies: PolicyData;
}

/** Names the dated rows that hold on a day: of two with the same days the later always wins, so days name a row. */
const datedRowsOn = ({ regimes, sameDayCutoffs, apologies, extensions }: PolicyData, day: CivilDate): unknown =>
  [regimes, sameDayCutoffs, apologies, extensions].map((rows) => {
    const row = inForce<Dated>(rows, day);
    return row && [row.from, row.to];
  });

function frozenTerms({ procedure, version, local, input, day, receivedAt, policies }: FreezeQuestion): Frozen {
  const byVersion = frozen.get(policies) ?? new WeakMap<VersionView, Map<string, Frozen>>();
  frozen.set(policies, byVersion);
  const known = byVersion.get(version) ?? new Map<string, Frozen>();
  byVersion.set(version, known);
  const key = JSON.stringify([datedRowsOn(policies, day), local?.id ?? null, input.channel, input.caseName]);
  const found = known.get(key);
  if (found) return found;
  const terms = freezeTerms({
    receivedAt,
    // The province's promise comes first: of two that fit alike the earlier one counts.
    limits: limitsFor([...(local?.timeLimits ?? []), ...version.timeLimits].map(printed), input),
    policies,
    ...clockOverrides(version),
    origin: {
      procedureCode: procedure.code,
      versionNumber: version.number,
      channel: input.channel,
      caseName: input.caseName,
    },
  });
  const made = { terms, digest: termsDigest(terms) };
  if (known.size >= REMEMBERED) known.clear();
  known.set(key, made);
  return made;
}

const printed = ({ case: caseName, ...limit }: TimeLimitView): PrintedLimit => ({ ...limit, caseName });

/** SHA-256 in hex over the canonical text of frozen terms: what the first event vouches for. */
export const termsDigest = (terms: ClockTerms): string =>
  // Terms are plain JSON by their type's own promise.
  createHash('sha256')
    .update(canonical(terms as unknown as CanonicalValue))
    .digest('hex');
