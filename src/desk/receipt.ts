import { createHash } from 'node:crypto';
import { type CivilDate, civilDateAt } from '../calendar/civil-date.ts';
import { message } from '../messages/catalogue.ts';
import { Problem } from '../problem.ts';
import type { CatalogueSnapshot } from '../registry/catalogue/snapshot.ts';
import { versionOn } from '../registry/catalogue/views-on.ts';
import type { LocalTermsView, ProcedureView, TimeLimitView, VersionView } from '../registry/catalogue/views.ts';
import {
  type ClockTerms,
  type Dated,
  freezeTerms,
  inForce,
  type PolicyData,
  promisedLimit,
} from '../sla/clock-policy.ts';
import { foldClock } from '../sla/clock.ts';
import type { Rules } from '../sla/rules.ts';
import { limitsFor, type PrintedLimit } from '../sla/time-limit.ts';
import type { ReceivedEvent } from './application-event.ts';
import { canonical, type CanonicalValue, instant } from './canonical.ts';
import { codeFrame, codePatternOn } from './code-pattern.ts';
import { clockOverrides } from './clock-overrides.ts';
import { agenciesAbove } from './desk.permissions.ts';
import { type ReceiptInput, receiptHash } from './receipt-input.ts';
import type { Receipt } from './receipt-statement.ts';
import { timeline } from './timeline.ts';

/** What receiving asks of the catalogue; the snapshot in memory answers it without a statement. */
export type DeskCatalogue = Pick<CatalogueSnapshot, 'agency' | 'procedureByCode'>;

/** Dated rules and calendars as they stand when something is received. */
export type DeskRules = Pick<Rules, 'policies' | 'calendarOf' | 'rowsOf'>;

export interface ReceiptContext {
  readonly catalogue: DeskCatalogue;
  readonly rules: DeskRules;
  readonly agencyId: string;
  readonly accountId: string;
  readonly receivedAt: Date;
  readonly applicationId: string;
  readonly demo: boolean;
}

const AT_PROCEDURE = ['input', 'procedureCode'];

/**
 * Works a receipt out: finds the version and local terms in force on the civil day, freezes them, computes the times
 * and names the agencies. All that is left to the transaction is the number. Throws `Problem` with what is wrong.
 */
export function planReceipt(input: ReceiptInput, context: ReceiptContext): Receipt {
  const { catalogue, rules, agencyId, accountId, receivedAt, applicationId, demo } = context;
  const day = civilDateAt(receivedAt);
  const procedure = catalogue.procedureByCode(input.procedureCode);
  if (!procedure) throw new Problem('PROCEDURE_UNKNOWN', { path: AT_PROCEDURE, params: { code: input.procedureCode } });
  const version = versionFor(procedure, day);
  const local = version.localTerms;
  const decidingAgencyId = decidingAgency(catalogue, procedure, local, agencyId);
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
  const agency = catalogue.agency(agencyId);
  if (!agency) throw new Error(`the account's agency ${agencyId} is not in the catalogue`);
  const frame = codeFrame(codePatternOn(rules, agencyId, day), agency.code, day);
  const { originalDueAt } = foldClock({ calendar, terms, acts: [{ kind: 'RECEIVED', at: receivedAt }] });
  const event: ReceivedEvent = {
    kind: 'RECEIVED',
    sequence: 1,
    at: receivedAt,
    recordedAt: receivedAt,
    agency: agencyId,
    account: accountId,
    ground: null,
    payload: {
      code: '',
      number: 0,
      counterDay: frame.counterDay,
      procedure: procedure.id,
      version: version.id,
      localTerms: local?.id ?? null,
      case: input.caseName,
      channel: input.channel,
      receivingAgency: agencyId,
      decidingAgency: decidingAgencyId,
      terms: digest,
      calendar: calendar.version,
      originalDueAt: originalDueAt && instant(originalDueAt),
    },
  };
  return {
    key: input.key,
    asked: receiptHash(input),
    frame,
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
      receivingAgencyId: agencyId,
      decidingAgencyId,
      applicantName: input.applicant.name,
      applicantIdNumber: input.applicant.idNumber,
      applicantPhone: input.applicant.phone,
      applicantAddress: input.applicant.address,
      submitter: input.submitter,
      components: input.components,
      tokenSerial: 1,
      demo,
      version: 1,
      ...timeline(calendar, terms, [event]).folded,
    },
  };
}

/** The version in force on the day; throws with what there is instead. */
function versionFor(procedure: ProcedureView, day: CivilDate): VersionView {
  const version = versionOn(procedure, day);
  if (version) return version;
  const { code } = procedure;
  const ended = procedure.versions
    .filter(({ validTo }) => validTo !== null && validTo <= day)
    .sort((a, b) => b.number - a.number)[0];
  const coming = procedure.versions
    .filter(({ validFrom }) => validFrom !== null && validFrom > day)
    .sort((a, b) => a.number - b.number)[0];
  if (coming?.validFrom)
    throw new Problem('PROCEDURE_NOT_YET_IN_FORCE', { path: AT_PROCEDURE, params: { code, date: coming.validFrom } });
  if (!ended?.validTo) throw new Problem('PROCEDURE_NOT_PUBLISHED', { path: AT_PROCEDURE, params: { code } });
  const params = {
    code,
    date: ended.validTo,
    decision: ended.endDecisionNumber ?? '–',
    successor: procedure.successors.map((each) => `${each.code} ${each.title}`).join('; '),
  };
  throw new Problem(procedure.successors.length > 0 ? 'PROCEDURE_REPLACED' : 'PROCEDURE_NO_LONGER_RECEIVED', {
    path: AT_PROCEDURE,
    params,
  });
}

/**
 * Who decides what this agency receives. The province's overlay names the agencies; where it names none, the agency
 * that answers for the procedure receives and decides. Of several that decide (a commune-level procedure has many),
 * it is the receiving one itself, else the nearest above it, else the one that answers, else the first (*ours*).
 */
function decidingAgency(
  catalogue: DeskCatalogue,
  procedure: ProcedureView,
  local: LocalTermsView | null,
  agencyId: string,
): string {
  const named = (local?.agencies ?? []).filter(({ role }) => role === 'RECEIVING' || role === 'DECIDING');
  const handling =
    named.length > 0 ? named.map((each) => each.agency) : [procedure.agency].filter((each) => each !== null);
  if (!handling.some(({ id }) => id === agencyId)) {
    const agencies = [...new Set(handling.map(({ name }) => name))].slice(0, 5);
    throw new Problem('AGENCY_DOES_NOT_HANDLE', {
      path: AT_PROCEDURE,
      params: { code: procedure.code, agencies: agencies.join(', ') || '–' },
    });
  }
  const deciding = named.filter(({ role }) => role === 'DECIDING').map((each) => each.agency.id);
  if (deciding.length === 0) return procedure.agency?.id ?? agencyId;
  const nearest = [agencyId, ...agenciesAbove(catalogue, agencyId), procedure.agency?.id].find(
    (id) => id !== undefined && deciding.includes(id),
  );
  return nearest ?? deciding[0] ?? agencyId;
}

/** Channel and case must be ones that the version offers; a version that names no channel takes every one. */
function checkChoice(version: VersionView, { channel, caseName }: ReceiptInput): void {
  const { channels } = version;
  const cases = version.cases.map(({ name }) => name);
  if (channels.length > 0 && !channels.includes(channel)) {
    const list = (locale: 'vi' | 'en'): string => channels.map((each) => message(locale, `CHANNEL_${each}`)).join(', ');
    throw new Problem('CHANNEL_NOT_OFFERED', {
      path: ['input', 'channel'],
      params: { channelsVi: list('vi'), channelsEn: list('en') },
    });
  }
  const path = ['input', 'case'];
  if (caseName === null) {
    if (cases.length > 0) throw new Problem('CASE_NEEDED', { path, params: { cases: cases.join('; ') } });
    return;
  }
  if (cases.length === 0) throw new Problem('CASE_NOT_USED', { path });
  if (!cases.some((name) => name.normalize('NFC') === caseName))
    throw new Problem('CASE_UNKNOWN', { path, params: { name: caseName, cases: cases.join('; ') } });
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
    overrides: clockOverrides(version),
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
