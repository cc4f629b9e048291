import { civilDateAt, dayNumber, instantOf } from '../calendar/civil-date.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { ApplicationEvent, ReceivedEvent } from '../desk/application-event.ts';
import type { ApplicationRow } from '../desk/application-row.ts';
import { codeWith } from '../desk/code-pattern.ts';
import { type DeskRules, planReceipt } from '../desk/receipt.ts';
import { timeline } from '../desk/timeline.ts';
import { namedUuid } from '../ids.ts';
import type { CatalogueData } from '../registry/catalogue/catalogue-data.ts';
import { versionOn } from '../registry/catalogue/views-on.ts';
import type { ProcedureView } from '../registry/catalogue/views.ts';
import type { ClockTerms } from '../sla/clock-policy.ts';
import { arrivals, comesAt, type Offer, offers, share, someone } from './traffic-choice.ts';
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
}

/** The day on which the demo assumes the reform (the report prints none). */
const REFORM = '2025-07-01';

/** The service that took "at least 12 trips through 6 doors" before the reform, as the report prints. */
const MANY_DOORS = 'DEMO-000003';

/** Agencies that an applicant was sent to, one after the other; each door about twice. */
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

/**
 * Believable applications over the demo catalogue, a day at a time in civil order, the same on every machine. They are
 * worked out by the desk's own rules: codes, times and states are what receiving and acting would have given.
 */
export function* traffic(options: TrafficOptions): Generator<TrafficApplication[]> {
  const { data, rules, accountOf, count, until, lastNumber } = options;
  const general = rules.calendarOf('');
  const offerOn = offers(data);
  const numbers = new Map<string, number>();
  const end = new Date(instantOf(dayNumber(until) + 1, 0).getTime() - 1);
  let made = 0;
  for (const { day, many } of arrivals(general, until, count)) {
    const offer = offerOn(day);
    const byCode = new Map(offer.procedures.map((procedure) => [procedure.code, procedure]));
    const catalogue = {
      agency: (id: string) => offer.agencies.get(id) ?? null,
      procedureByCode: (code: string) => byCode.get(code) ?? null,
    };
    const today = Array.from({ length: many }, (_, index) => `demo-traffic-${made + index}`)
      .map((name) => ({ name, at: comesAt(general, day, name) }))
      .toSorted((a, b) => a.at.getTime() - b.at.getTime());
    made += many;
    yield today.map(({ name, at }) => {
      const procedure = offer.pick(name);
      const version = versionOn(procedure, civilDateAt(at));
      if (!version) throw new Error(`${procedure.code} is not in force on ${civilDateAt(at)}`);
      const receivers =
        version.localTerms?.agencies
          .filter(({ role }) => role === 'RECEIVING' || role === 'DECIDING')
          .map(({ agency }) => agency.id) ?? [];
      const agencyId = receivers.length > 0 ? choose(`${name} agency`, receivers) : (procedure.agency?.id ?? '');
      const receipt = planReceipt(
        {
          procedureCode: procedure.code,
          channel: choose(`${name} channel`, version.channels.length > 0 ? version.channels : ['DIRECT']),
          applicant: someone(name),
          submitter: null,
          caseName: version.cases.length > 0 ? choose(`${name} case`, version.cases).name.normalize('NFC') : null,
          components: [],
          key: name,
        },
        {
          catalogue,
          rules,
          agencyId,
          accountId: accountOf(agencyId, 'DESK') ?? '',
          receivedAt: at,
          applicationId: namedUuid(name),
          demo: true,
        },
      );
      const counter = `${agencyId} ${receipt.frame.counterDay}`;
      const number = (numbers.get(counter) ?? lastNumber(agencyId, receipt.frame.counterDay)) + 1;
      numbers.set(counter, number);
      const code = codeWith(receipt.frame, number);
      const received = {
        ...receipt.event,
        account: accountOf(agencyId, 'DESK'),
        payload: { ...receipt.event.payload, code, number },
      };
      const reformed = civilDateAt(at) >= REFORM;
      const calendar = rules.calendarOf(receipt.row.decidingAgencyId);
      const events = courseOf({
        name,
        calendar,
        terms: receipt.terms,
        received,
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
    });
  }
}
