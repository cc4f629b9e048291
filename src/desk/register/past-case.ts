import { createHash } from 'node:crypto';
import { type CivilDate, civilDateAt, dayNumber } from '../../calendar/civil-date.ts';
import { CALENDAR_RANGE } from '../../calendar/working-calendar.ts';
import type { MessageKey, MessageParams } from '../../messages/catalogue.ts';
import { type Problem, problemsIn } from '../../problem.ts';
import type { CatalogueSnapshot } from '../../registry/catalogue/snapshot.ts';
import type { AgencyView, ProcedureView, VersionView } from '../../registry/catalogue/views.ts';
import type { ClockTerms } from '../../sla/clock-policy.ts';
import type { ApplicationEvent, ImportedPayload, Payloads } from '../history/application-event.ts';
import type { ApplicationRow } from '../application-row.ts';
import { withinCalendar } from '../receipt/calendar-problem.ts';
import { canonical } from '../history/canonical.ts';
import type { EventKind } from '../history/event-kind.ts';
import { versionFor, versionThen } from '../receipt/procedure-choice.ts';
import { type DeskRules, planReceipt } from '../receipt/receipt.ts';
import { timeline } from '../history/timeline.ts';
import type { RegisterNames } from './register-agencies.ts';
import type { RegisterColumn } from './register-columns.ts';
import { civilDay } from '../acts/perform.commands.ts';
import { instantsOf, type Moment } from './register-date.ts';
import type { PastFacts } from './register-row.ts';
import { UUID_TYPED } from '../../ids.ts';

/** What a past case is worked out with. */
export interface PastContext {
  readonly catalogue: CatalogueSnapshot;
  readonly rules: DeskRules;
  readonly names: RegisterNames;
  /** Whether a code has the form of our own. */
  readonly isOwnCode: (code: string) => boolean;
  /** The agency whose register it is, where rows name none. */
  readonly agency: AgencyView | null;
  /** Whose registers whoever imports may enter. */
  readonly mayEnter: (agency: AgencyView) => boolean;
  /** Who enters it; null for whoever runs the machine. */
  readonly accountId: string | null;
  readonly now: Date;
  readonly source: string;
  /** Name of the file. */
  readonly file: string | null;
  readonly sheet: string | null;
}

/** A past case as it is written: events, their fold, and what makes it the same case again. */
export interface PlannedCase {
  readonly row: ApplicationRow;
  readonly terms: ClockTerms;
  readonly events: readonly ApplicationEvent[];
  /** Takes the place of a client's key, which holds no space: two cases of one agency and code cannot be. */
  readonly key: string;
  /** SHA-256 over the facts of the register: the same row again, or another one under the same code. */
  readonly facts: Buffer;
}

/** A row that cannot be a case, with the column to look at. */
export class NotACase extends Error {
  override readonly name = 'NotACase';
  readonly column: RegisterColumn | null;
  readonly code: MessageKey;
  readonly params: MessageParams;

  constructor(column: RegisterColumn | null, code: MessageKey, params: MessageParams = {}) {
    super(code);
    this.column = column;
    this.code = code;
    this.params = params;
  }
}

export const registerKey = (code: string): string => `register ${code}`;

/**
 * Works a past case out: the version in force at its receipt, the terms of that day, our own clock over the days that
 * the register names. Throws `NotACase`.
 */
export function planPastCase(facts: PastFacts, context: PastContext, applicationId: string): PlannedCase {
  const { catalogue, rules } = context;
  // Codes that name something else here would open another case, or be given to another one tomorrow.
  if (UUID_TYPED.test(facts.code) || context.isOwnCode(facts.code)) throw new NotACase('code', 'REGISTER_CODE_OURS');
  const at = instants(facts, context);
  const agency = receivingAgency(facts, context);
  const procedure = procedureOf(facts, context);
  const version = versionOf(facts, procedure, context);
  const receipt = underColumns(() =>
    planReceipt(
      {
        procedureCode: procedure.code,
        channel: facts.channel,
        applicant: facts.applicant,
        submitter: null,
        caseName: facts.caseName,
        components: [],
        key: registerKey(facts.code),
      },
      {
        catalogue,
        rules,
        agencyId: agency.id,
        accountId: '',
        receivedAt: at.received,
        applicationId,
        demo: procedure.demo,
        version,
      },
    ),
  );
  const { decidingAgencyId, unit } = receipt.row;
  const named = facts.decidingAgency === null ? null : context.names.agency(facts.decidingAgency, facts.received.date);
  if (facts.decidingAgency !== null && named?.id !== decidingAgencyId)
    throw new NotACase('decidingAgency', 'REGISTER_DECIDING_DIFFERS', {
      agency: catalogue.agency(decidingAgencyId)?.name ?? '–',
    });
  needTimes(facts, unit);

  // Its place is in the register that it comes from, not in this installation's.
  const { number: _, counterDay: __, register: ___, ...fixed } = receipt.event.payload;
  const received: ImportedPayload = {
    ...fixed,
    code: facts.code,
    imported: {
      source: context.source,
      ...(context.file === null ? {} : { file: context.file }),
      sheet: context.sheet,
      row: facts.row,
      printedDueOn: facts.printedDueOn,
    },
  };
  const events = eventsOf(facts, at, received, context);
  const { folded } = underColumns(() =>
    withinCalendar({ procedureCode: procedure.code, receivedAt: at.received }, () =>
      timeline(rules.calendarOf(decidingAgencyId), receipt.terms, events),
    ),
  );
  return {
    row: { ...receipt.row, ...folded, version: events.length },
    terms: receipt.terms,
    events,
    key: registerKey(facts.code),
    facts: factsHash(facts, procedure.id, agency.id),
  };
}

interface Instants {
  readonly received: Date;
  readonly asked: Date | null;
  readonly supplied: Date | null;
  readonly ended: Date;
  readonly returned: Date | null;
}

function instants(facts: PastFacts, { now }: PastContext): Instants {
  const { received, waited, ended, returned, printedDueOn } = facts;
  const inOrder: readonly (readonly [RegisterColumn, Moment])[] = [
    ['receivedAt', received],
    ...(waited
      ? ([
          ['requestedAt', waited.asked],
          ['suppliedAt', waited.supplied],
        ] as const)
      : []),
    [facts.endedByReturn ? 'returnedAt' : 'resolvedAt', ended],
    ...(returned && !facts.endedByReturn ? ([['returnedAt', returned]] as const) : []),
  ];
  const found = instantsOf(inOrder.map(([, moment]) => moment));
  if ('backwards' in found) {
    const [before, after] = [inOrder[found.backwards - 1], inOrder[found.backwards]];
    throw new NotACase(after?.[0] ?? null, 'REGISTER_BACKWARDS', { date: before ? civilDay(before[1].date) : '–' });
  }
  for (const [at, [column, { date }]] of inOrder.entries()) {
    const instant = found.instants[at];
    if (instant === undefined || instant > now || date > civilDateAt(now))
      throw new NotACase(column, 'REGISTER_FUTURE');
  }
  if (printedDueOn !== null && printedDueOn < received.date)
    throw new NotACase('printedDueOn', 'REGISTER_BACKWARDS', { date: civilDay(received.date) });
  if (printedDueOn !== null && dayNumber(printedDueOn) > CALENDAR_RANGE.last)
    throw new NotACase('printedDueOn', 'REGISTER_NOT_DATE');
  const queue = [...found.instants];
  const next = (): Date => queue.shift() ?? now;
  return {
    received: next(),
    asked: waited ? next() : null,
    supplied: waited ? next() : null,
    ended: facts.endedByReturn ? (queue[0] ?? now) : next(),
    returned: returned ? next() : null,
  };
}

function receivingAgency(facts: PastFacts, { names, agency, mayEnter }: PastContext): AgencyView {
  const written = facts.receivingAgency;
  const found = written === null ? agency : names.agency(written, facts.received.date);
  if (!found)
    throw new NotACase('receivingAgency', written === null ? 'REGISTER_AGENCY_NEEDED' : 'REGISTER_AGENCY_UNKNOWN');
  if (!mayEnter(found)) throw new NotACase('receivingAgency', 'REGISTER_AGENCY_NOT_YOURS', { agency: found.name });
  return found;
}

function procedureOf(facts: PastFacts, { names }: PastContext): ProcedureView {
  const found = names.procedure(facts.procedure);
  if (found === 'MANY') throw new NotACase('procedure', 'REGISTER_TITLE_AMBIGUOUS');
  if (!found) throw new NotACase('procedure', 'PROCEDURE_UNKNOWN', { code: facts.procedure });
  return found;
}

/** Versions with the overlay of a day, which rows of the same day share: so do the terms frozen under them. */
const versionsThen = new WeakMap<CatalogueSnapshot, Map<string, VersionView>>();

function versionOf(
  { received: { date } }: PastFacts,
  procedure: ProcedureView,
  { catalogue }: PastContext,
): VersionView {
  const known = versionsThen.get(catalogue) ?? new Map<string, VersionView>();
  versionsThen.set(catalogue, known);
  const key = `${procedure.id} ${date}`;
  const found = known.get(key);
  if (found) return found;
  try {
    const version = versionThen(catalogue, versionFor(procedure, date), date);
    known.set(key, version);
    return version;
  } catch (error) {
    // No version in force that day: nothing can have been received under one.
    if (!problemsIn(error)) throw error;
    throw new NotACase('procedure', 'REGISTER_NO_VERSION', { code: procedure.code, date: civilDay(date) });
  }
}

/** A limit in hours, or within the day, asks for the time of day; to suppose one would be to judge by it. */
function needTimes({ received, ended, endedByReturn }: PastFacts, unit: ApplicationRow['unit']): void {
  if ((unit === 'WORKING_HOUR' || unit === 'SAME_DAY') && received.minute === null)
    throw new NotACase('receivedAt', 'REGISTER_TIME_NEEDED');
  if (unit === 'WORKING_HOUR' && ended.minute === null)
    throw new NotACase(endedByReturn ? 'returnedAt' : 'resolvedAt', 'REGISTER_TIME_NEEDED');
}

const COLUMN_OF_PATH: Readonly<Record<string, RegisterColumn>> = {
  procedureCode: 'procedure',
  channel: 'channel',
  case: 'case',
  receivedAt: 'receivedAt',
};

/** What a receipt is refused for, said of the column that it stands in. */
function underColumns<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const problem: Problem | undefined = problemsIn(error)?.[0];
    if (!problem) throw error;
    throw new NotACase(COLUMN_OF_PATH[problem.path?.at(-1) ?? ''] ?? null, problem.code, problem.params);
  }
}

function eventsOf(facts: PastFacts, at: Instants, received: ImportedPayload, context: PastContext): ApplicationEvent[] {
  const events: ApplicationEvent[] = [];
  const { receivingAgency: receiving, decidingAgency: deciding } = received;
  const add = <K extends EventKind>(
    kind: K,
    when: Date,
    agency: string,
    payload: Payloads[K],
    ground: string | null = null,
  ): void => {
    const happening = {
      sequence: events.length + 1,
      at: when,
      recordedAt: context.now,
      agency,
      account: context.accountId,
      ground,
    };
    // Kind and payload are paired by the signature, which the union of all events cannot say.
    events.push({ ...happening, kind, payload } as ApplicationEvent);
  };
  add('RECEIVED', at.received, receiving, received);
  if (at.asked && at.supplied) {
    add('DOCUMENTS_REQUESTED', at.asked, deciding, { papers: [], applicantLimit: null, proposedBy: null });
    add('DOCUMENTS_SUPPLIED', at.supplied, receiving, { papers: [] });
  }
  if (facts.outcome === 'WITHDRAWN') add('WITHDRAWN', at.ended, receiving, {}, facts.note);
  else add('RESOLVED', at.ended, deciding, { outcome: facts.outcome, note: facts.note });
  if (at.returned) add('RETURNED', at.returned, receiving, { byAnother: false });
  return events;
}

/** Where it stands in the file is not a fact of the case: a row that moved is the same row. */
function factsHash(facts: PastFacts, procedure: string, agency: string): Buffer {
  const { row: _, procedure: __, receivingAgency: ___, decidingAgency: ____, applicant, ...said } = facts;
  const { name, idNumber, phone, address } = applicant;
  const value = { ...said, applicant: { name, idNumber, phone, address }, procedure, agency };
  return createHash('sha256')
    .update(canonical(value as never))
    .digest();
}

/** The day that our clock gives the slip of a planned case; null without a limit. */
export const computedDueOn = ({ row }: Pick<PlannedCase, 'row'>): CivilDate | null =>
  row.originalDueAt && civilDateAt(row.originalDueAt);
