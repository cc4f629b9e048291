import {
  civilDate,
  civilMinute,
  type CivilDate,
  type DayNumber,
  dayNumber,
  instantOf,
} from '../calendar/civil-date.ts';
import { type WorkingCalendar, worksOn } from '../calendar/working-calendar.ts';
import { afterWorkingMinutes } from '../calendar/working-time.ts';
import { FAMILY_NAMES, GIVEN_NAMES, HAMLETS, MIDDLE_NAMES } from '../../seeds/demo/people.ts';
import type { CatalogueData } from '../registry/catalogue/catalogue-data.ts';
import { versionOn, viewsOn } from '../registry/catalogue/views-on.ts';
import type { AgencyView, ProcedureView, VersionView } from '../registry/catalogue/views.ts';
import type { Channel } from '../registry/version-content.ts';
import type { Person } from '../desk/receipt/receipt-input.ts';
import { choose, hash32 } from './steady-choice.ts';

/** A number in [0, 1) that follows from a name. */
export const share = (name: string): number => hash32(name) / 2 ** 32;

/** First day of the invented traffic (issue of the province's own figures: 2024–2026). */
export const TRAFFIC_FROM = '2024-01-02' as CivilDate;

/** Working days from the first to the last, each with how many applications come on it: `count` in all, none lost to rounding. */
export function arrivals(
  calendar: WorkingCalendar,
  until: CivilDate,
  count: number,
): { day: DayNumber; many: number }[] {
  const days: DayNumber[] = [];
  for (let day = dayNumber(TRAFFIC_FROM); day <= dayNumber(until); day += 1) if (worksOn(calendar, day)) days.push(day);
  const weights = days.map((day) => 0.7 + 0.6 * share(`traffic day ${day}`));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let passed = 0;
  let given = 0;
  return days.map((day, index) => {
    passed += weights[index] ?? 0;
    const upTo = index === days.length - 1 ? count : Math.round((count * passed) / whole);
    const many = upTo - given;
    given = upTo;
    return { day, many };
  });
}

/** The minutes of a default working day, within which people come. */
const COUNTER_MINUTES = 7 * 60 + 20;

/** An instant within the sessions of a working day. */
export function comesAt(calendar: WorkingCalendar, day: DayNumber, name: string): Date {
  const { day: on, minute } = afterWorkingMinutes(
    calendar,
    { day, minute: 0 },
    1 + Math.floor(share(`${name} minute`) * COUNTER_MINUTES),
  );
  return instantOf(on, minute);
}

/** An instant so many working minutes later. */
export function later(calendar: WorkingCalendar, from: Date, minutes: number): Date {
  const { day, minute } = afterWorkingMinutes(calendar, civilMinute(from), Math.max(1, Math.round(minutes)));
  return instantOf(day, minute);
}

/** Somebody invented: the number of no province, a telephone that nobody has. */
export function someone(name: string): Person {
  const digits = String(hash32(`${name} digits`))
    .padStart(10, '0')
    .slice(0, 9);
  return {
    name: `${choose(`${name} f`, FAMILY_NAMES)} ${choose(`${name} m`, MIDDLE_NAMES)} ${choose(`${name} g`, GIVEN_NAMES)}`,
    idNumber: `000${digits}`,
    phone: `0900${digits.slice(0, 6)}`,
    address: choose(`${name} h`, HAMLETS),
  };
}

/** The catalogue of a day, as receiving asks it, and what people ask of it, the frequent ones weighing more. */
export interface Offer {
  readonly agencies: ReadonlyMap<string, AgencyView>;
  agency(id: string): AgencyView | null;
  procedureByCode(code: string): ProcedureView | null;
  pick(name: string): ProcedureView;
}

/** How often the services that the report names and the everyday national ones are asked for, beside 1 for the least. */
const WEIGHT = { reportService: 500, national: 120, mostOthers: 12 };

/** Whether the report names the service, with what it was before a reform and after it. */
const isReportService = ({ code }: ProcedureView): boolean => /^DEMO-00000[123]$/u.test(code);

function weightOf(procedure: ProcedureView): number {
  if (isReportService(procedure)) return WEIGHT.reportService;
  if (procedure.source === 'NATIONAL' || /^\d\.\d{6}$/u.test(procedure.code)) return WEIGHT.national;
  return 1 + (hash32(`traffic ${procedure.code}`) % WEIGHT.mostOthers);
}

/** The province's agencies that take a procedure in: ministries get their files from elsewhere. */
export function receiversOf(procedure: ProcedureView, version: VersionView): AgencyView[] {
  const named = version.localTerms?.agencies.filter(({ role }) => role === 'RECEIVING' || role === 'DECIDING') ?? [];
  const receivers = named.length > 0 ? named.map(({ agency }) => agency) : [procedure.agency];
  return receivers.filter((agency) => agency !== null).filter(({ level }) => level !== 'MINISTRY');
}

/** How people hand in, of twenty. *Invented*: before the reform hardly anybody did but at the desk. */
const HANDED_IN: Readonly<Record<'before' | 'usual', Readonly<Record<Channel, number>>>> = {
  before: { DIRECT: 18, ONLINE: 1, POST: 1 },
  usual: { DIRECT: 11, ONLINE: 7, POST: 2 },
};

/** One of the channels that a version offers; one that names none is asked for at the desk. */
export function channelOf(
  name: string,
  procedure: ProcedureView,
  offered: readonly Channel[],
  reformed: boolean,
): Channel {
  const weights = HANDED_IN[isReportService(procedure) && !reformed ? 'before' : 'usual'];
  const whole = offered.reduce((sum, channel) => sum + weights[channel], 0);
  let left = share(`${name} channel`) * whole;
  return offered.find((channel) => (left -= weights[channel]) < 0) ?? 'DIRECT';
}

/** What is offered on a day; days between two changes of validity share one offer. */
export function offers(data: CatalogueData): (day: DayNumber) => Offer {
  const spans = [...data.versions, ...data.versions.flatMap(({ terms }) => terms), ...data.agencies];
  const turns = [...new Set(spans.flatMap(({ validFrom, validTo }) => [validFrom, validTo]))]
    .filter((date) => date !== null)
    .toSorted();
  // Days come in order, so that only the latest offer is asked for again.
  let latest: { readonly since: string; readonly offer: Offer } | null = null;
  return (day) => {
    const on = civilDate(day);
    const since = turns.findLast((turn) => turn <= on) ?? '';
    if (latest?.since !== since) latest = { since, offer: offerOn(data, on) };
    return latest.offer;
  };
}

function offerOn(data: CatalogueData, on: CivilDate): Offer {
  const { agencies, procedures } = viewsOn(data, on);
  const byCode = new Map(procedures.map((procedure) => [procedure.code, procedure]));
  const open = procedures.filter((procedure) => {
    const version = procedure.demo ? versionOn(procedure, on) : null;
    return version !== null && receiversOf(procedure, version).length > 0;
  });
  const upTo: number[] = [];
  let whole = 0;
  for (const procedure of open) upTo.push((whole += weightOf(procedure)));
  return {
    agencies,
    agency: (id) => agencies.get(id) ?? null,
    procedureByCode: (code) => byCode.get(code) ?? null,
    pick: (name) => {
      const found = open[firstBeyond(upTo, share(`${name} procedure`) * whole)];
      if (!found) throw new Error(`no procedure is in force on ${on}: load the demo catalogue first`);
      return found;
    },
  };
}

/** Index of the first of rising numbers that is greater; their count where none is. */
function firstBeyond(rising: readonly number[], value: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rising[middle] ?? Infinity) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
