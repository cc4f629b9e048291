import { REFORM_ON } from '../../seeds/demo/report-services.ts';
import { civilDateAt, dayNumber, instantOf } from '../calendar/civil-date.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { ApplicationEvent, ReceivedEvent } from '../desk/history/application-event.ts';
import type { ApplicationRow } from '../desk/application-row.ts';
import { codeWith } from '../desk/receipt/code-pattern.ts';
import { type DeskRules, planReceipt } from '../desk/receipt/receipt.ts';
import { timeline } from '../desk/history/timeline.ts';
import { namedUuid } from '../ids.ts';
import type { CatalogueData } from '../registry/catalogue/catalogue-data.ts';
import { versionOn } from '../registry/catalogue/views-on.ts';
import type { ProcedureView } from '../registry/catalogue/views.ts';
import type { ClockTerms } from '../sla/clock-policy.ts';
import { arrivals, channelOf, comesAt, type Offer, offers, receiversOf, share, someone } from './traffic-choice.ts';
import { choose } from './steady-choice.ts';
import { courseOf } from './traffic-course.ts';

/** One invented application, whole: what its row says and all that happened to it. */
export interface TrafficApplication {
  readonly key: string;
  readonly asked: Buffer;
  readonly terms: ClockTerms;
  readonly row: ApplicationRow;
  readonly received: ReceivedEvent;
  readonly events: readonly ApplicationEvent[];
}

export interface TrafficOptions {
  readonly data: CatalogueData;
  readonly rules: DeskRules;
  /** Staff account of an agency, where the demo has one. */
  readonly accountOf: (agencyId: string, role: 'DESK' | 'HANDLER') => string | null;
  readonly count: number;
  /** Last day on which anything happens. */
  readonly until: CivilDate;
  /** The last number that an agency has given on a day, so that codes go on without a gap. */
  readonly lastNumber: (agencyId: string, counterDay: string) => number;
  /** The same for its register of a year. */
  readonly lastEntry: (agencyId: string, year: number) => number;
}

/** The service that took "at least 12 trips through 6 doors" before the reform, as the report prints. */
const MANY_DOORS = 'DEMO-000003';

/**
 * Where an applicant was sent to for papers, one after the other. With handing in and collecting these are 11 to 13
 * trips through 6 doors before the reform, each door about twice, and 3 through 1 afterwards.
 */
function doorsOf(procedure: ProcedureView, offer: Offer, receiving: string, reformed: boolean, name: string): string[] {
  if (procedure.code !== MANY_DOORS) return [];
  if (reformed) return [receiving];
  const others = [...offer.agencies.values()]
    .filter(({ id, level, demo }) => demo && level === 'PROVINCE' && id !== receiving)
    .slice(0, 5);
  const doors = [receiving, ...others.map(({ id }) => id)];
  const trips = 9 + Math.floor(3 * share(`${name} trips`));
  return Array.from({ length: trips }, (_, turn) => doors[turn % doors.length] ?? receiving);
}

/** An id as the desk makes them, ordered by time (RFC 9562 version 7), its random part following from the name. */
function idOf(name: string, at: Date): string {
  const time = at.getTime().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${namedUuid(name).slice(15)}`;
}

interface Arrival {
  readonly name: string;
  readonly at: Date;
}

/**
 * Believable applications over the demo catalogue, in the order in which they came, the same on every machine. They
 * are worked out by the desk's own rules: codes, times and states are what receiving and acting would have given.
 */
export function* traffic(options: TrafficOptions): Generator<TrafficApplication> {
  const { data, rules, count, until, lastNumber, lastEntry } = options;
  const calendar = rules.calendarOf('');
  const offerOn = offers(data);
  const end = new Date(instantOf(dayNumber(until) + 1, 0).getTime() - 1);
  const numbers = new Map<string, number>();
  const nextNumber = (agencyId: string, counterDay: string): number => {
    const counter = `${agencyId} ${counterDay}`;
    const number = (numbers.get(counter) ?? lastNumber(agencyId, counterDay)) + 1;
    numbers.set(counter, number);
    return number;
  };
  const nextEntry = (agencyId: string, year: number): number => {
    const register = `${agencyId} ${year}`;
    const number = (numbers.get(register) ?? lastEntry(agencyId, year)) + 1;
    numbers.set(register, number);
    return number;
  };
  let made = 0;
  for (const { day, many } of arrivals(calendar, until, count)) {
    const offer = offerOn(day);
    const today = Array.from({ length: many }, (_, index) => `demo-traffic-${made + index}`)
      .map((name): Arrival => ({ name, at: comesAt(calendar, day, name) }))
      .toSorted((a, b) => a.at.getTime() - b.at.getTime());
    made += many;
    for (const arrival of today) yield invented(arrival, offer, { ...options, end, nextNumber, nextEntry });
  }
}

interface Inventing extends Pick<TrafficOptions, 'rules' | 'accountOf'> {
  /** Nothing is known of what happens after this instant. */
  readonly end: Date;
  readonly nextNumber: (agencyId: string, counterDay: string) => number;
  readonly nextEntry: (agencyId: string, year: number) => number;
}

function invented(
  { name, at }: Arrival,
  offer: Offer,
  { rules, accountOf, end, nextNumber, nextEntry }: Inventing,
): TrafficApplication {
  const procedure = offer.pick(name);
  const on = civilDateAt(at);
  const reformed = on >= REFORM_ON;
  const version = versionOn(procedure, on);
  if (!version) throw new Error(`${procedure.code} is not in force on ${on}`);
  const agencyId = choose(`${name} agency`, receiversOf(procedure, version)).id;
  const account = accountOf(agencyId, 'DESK');
  const receipt = planReceipt(
    {
      procedureCode: procedure.code,
      channel: channelOf(name, procedure, version.channels, reformed),
      applicant: someone(name),
      submitter: null,
      caseName: version.cases.length > 0 ? choose(`${name} case`, version.cases).name.normalize('NFC') : null,
      components: [],
      key: name,
    },
    {
      catalogue: offer,
      rules,
      agencyId,
      accountId: account ?? '',
      receivedAt: at,
      applicationId: idOf(name, at),
      demo: true,
    },
  );
  const number = nextNumber(agencyId, receipt.frame.counterDay);
  const code = codeWith(receipt.frame, number);
  const year = Number(on.slice(0, 4));
  const register = { year, number: nextEntry(agencyId, year) };
  const received = { ...receipt.event, account, payload: { ...receipt.event.payload, code, number, register } };
  const calendar = rules.calendarOf(receipt.row.decidingAgencyId);
  const events = courseOf({
    name,
    calendar,
    terms: receipt.terms,
    received,
    dueAt: receipt.row.dueAt,
    reformed,
    doors: doorsOf(procedure, offer, agencyId, reformed, name),
    accountOf,
    until: end,
  });
  const { folded } = timeline(calendar, receipt.terms, events);
  return {
    key: name,
    asked: receipt.asked,
    terms: receipt.terms,
    row: { ...receipt.row, ...folded, version: events.length },
    received,
    events,
  };
}
