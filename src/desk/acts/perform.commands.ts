import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { civilDateAt, civilMinute } from '../../calendar/civil-date.ts';
import type { Clock } from '../../clock.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { Problem } from '../../problem.ts';
import { promisedLimit } from '../../sla/clock-policy.ts';
import { tidyLine, tidyWords } from '../typed-text.ts';
import type { CatalogueSnapshot } from '../../registry/catalogue/snapshot.ts';
import { VersionConflict } from './version-conflict.ts';
import { Application, ApplicationEventEntry } from '../application.entity.ts';
import { type ApplicationRow, FOLDED_COLUMNS, APPLICATION_OWN_COLUMNS } from '../application-row.ts';
import type { ApplicationEvent } from '../history/application-event.ts';
import { actParams, fileStaff, mayRead, ruleOfAct } from '../desk.permissions.ts';
import { namedBy } from '../application.queries.ts';
import { eventOf } from '../history/event-reading.ts';
import { eventHash } from '../history/event-hash.ts';
import type { ActRule, EventKind } from '../history/life-cycle.ts';
import type { DeskRules } from '../receipt/receipt.ts';
import { writeTasks } from '../tasks/task-rows.commands.ts';
import { calendarAhead, calendarStep, calendarToday, isLate } from '../calendar-change/calendar-step.ts';
import { type Calendars, versionsNamed } from '../history/calendars.ts';
import { hasSeenAll } from '../history/idle-changes.ts';
import { askUnit } from '../../db/ask.ts';
import { keptCalendars } from '../../sla/calendar-versions.loaders.ts';
import { type Timeline, timeline } from '../history/timeline.ts';

export interface Act {
  readonly em: EntityManager;
  readonly viewer: Viewer | null;
  readonly clock: Clock;
  readonly catalogue: CatalogueSnapshot;
  readonly rules: DeskRules;
}

/** Which application, as the person saw it. */
export interface Target {
  /** Its code; before receipt its submission id. */
  readonly code: string;
  /** Counter of the row that was read. */
  readonly version: number;
}

/** Kind and payload of an act, paired. */
export type Said = { [E in ApplicationEvent as E['kind']]: Pick<E, 'kind' | 'payload'> }[EventKind];

/** What an act says. */
export interface Deed {
  readonly ground: string | null;
  readonly event: Said;
  /** Columns that the act sets and no event folds to: what receipt fixes, who took the result, what was put right. */
  readonly fixes?: Partial<
    Pick<
      Application,
      | 'terms'
      | 'localTermsId'
      | 'receiver'
      | 'applicantName'
      | 'applicantIdNumber'
      | 'applicantPhone'
      | 'applicantAddress'
      | 'applicantEmail'
    >
  >;
}

/** Everything that an act may look at before it says what it does; the row is locked. */
export interface Scene {
  readonly em: EntityManager;
  readonly staff: Viewer;
  readonly catalogue: CatalogueSnapshot;
  readonly rules: DeskRules;
  readonly rule: ActRule;
  readonly application: Application;
  readonly events: readonly ApplicationEvent[];
  readonly before: Timeline;
  /** When the act happens: never earlier than the event before. */
  readonly at: Date;
  /** How the application would stand after the deed. */
  readonly after: (deed: Deed) => Timeline;
}

/** Longest words that go with an act. */
const LONGEST = 2_000;

/** Words as kept (typed-text.ts), null where blank. Throws `Problem` TEXT_TOO_LONG. */
export function tidy(text: string | null | undefined, path: readonly (string | number)[]): string | null {
  const words = tidyWords(text);
  if (words !== null && words.length > LONGEST)
    throw new Problem('TEXT_TOO_LONG', { path, params: { limit: LONGEST } });
  return words;
}

/** The same on one line: names and numbers. Throws `Problem` TEXT_TOO_LONG. */
export const lineOf = (text: string | null | undefined, path: readonly (string | number)[]): string | null =>
  tidyLine(tidy(text, path));

/** The ground of an act that needs one. */
export function groundOf(text: string | null | undefined, path: readonly string[] = ['ground']): string {
  const words = tidy(text, path);
  if (words === null) throw new Problem('GROUND_NEEDED', { path });
  return words;
}

/**
 * The one way an act is done: permission, the row locked, the reader's counter compared, the rule of the table, then
 * event and row in one transaction. `at` is never earlier than the event before, also where the machine's clock ran
 * backwards; `recordedAt` is what the clock said. Where the kind hangs on what happened before, it is chosen from the events.
 */
export async function perform(
  { em, viewer, clock, catalogue, rules: given }: Act,
  target: Target,
  kindOf: EventKind | ((events: readonly ApplicationEvent[]) => EventKind),
  say: (scene: Scene) => Deed | Promise<Deed>,
): Promise<ApplicationRow> {
  const staff = fileStaff(viewer);
  return em.transactional(async (inside) => {
    const rules = await rulesHeld(inside, given);
    const application = await inside.findOne(Application, namedBy(target.code), {
      lockMode: LockMode.PESSIMISTIC_WRITE,
      refresh: true,
    });
    // A case of others answers like one that does not exist.
    if (!application || !mayRead(staff, catalogue, application))
      throw new Problem('APPLICATION_UNKNOWN', { path: ['code'], params: { code: target.code } });
    if (target.version > application.version)
      throw new Problem('VERSION_UNKNOWN', {
        path: ['version'],
        params: { seen: target.version, version: application.version },
      });
    const rows = await inside.find(
      ApplicationEventEntry,
      { applicationId: application.id },
      { orderBy: { sequence: 'asc' } },
    );
    const stored = rows.map(eventOf);
    // The version is the number of acts. What moved nothing asks nobody to look again.
    if (application.version !== target.version && !hasSeenAll(stored, target.version))
      throw await conflict(inside, application, target.version);
    const desk = { em: inside, rules, now: clock.now() };
    const { events, calendars } = await onTodaysCalendar(desk, application, stored);
    const kind = typeof kindOf === 'string' ? kindOf : kindOf(events);
    const before = timeline(calendars, application.terms, events);
    const rule = ruleOfAct(staff, catalogue, application, before.position, kind);
    const recordedAt = clock.now();
    const at = recordedAt < application.lastAt ? application.lastAt : recordedAt;
    const sequence = application.lastSequence + 1;
    const eventFrom = ({ ground, event }: Deed): ApplicationEvent => {
      const happening = { sequence, at, recordedAt, agency: staff.agencyId, account: staff.accountId, ground };
      return { ...happening, ...event };
    };
    const after = (deed: Deed): Timeline =>
      timeline(calendars, deed.fixes?.terms ?? application.terms, [...events, eventFrom(deed)]);
    const scene = { em: inside, staff, catalogue, rules, rule, application, events, before, at, after };
    const deed = await say(scene);
    const { folded, tasks } = after(deed);
    if (isLate(application, at) && !isLate(folded, at)) throw new Problem('LATE_STAYS_LATE');
    write(inside, application, eventFrom(deed), { ...deed.fixes, ...folded });
    await inside.flush();
    await writeTasks(inside, application.id, before.tasks, tasks);
    // A file that was handled meanwhile and is called back has stayed on its old calendar.
    if (kind === 'RECALLED') await onTodaysCalendar(desk, application, [...events, eventFrom(deed)]);
    return rowOf(application);
  });
}

/** The rules of this very moment, which stay what they are until the transaction has ended: a change of them waits for it. */
export const rulesHeld = (em: EntityManager, given: DeskRules): Promise<DeskRules> =>
  rulesAt(em, given, 'select rules_held() as revision');

/** The rules of this very moment; they may change in the next. */
export const rulesOfNow = (em: EntityManager, given: DeskRules): Promise<DeskRules> =>
  rulesAt(em, given, 'select revision from calendar_revision');

async function rulesAt(em: EntityManager, given: DeskRules, sql: string): Promise<DeskRules> {
  if (given.revision === undefined || given.newer === undefined) return given;
  const [now] = await askUnit(em)<{ revision: string | number }>(sql);
  return Number(now?.revision) === given.revision ? given : given.newer();
}

/**
 * Brings a file in hand to the calendar of today, with an event of its own, before anything else happens to it: no
 * deadline is worked out on a mixture. The calendar's own act is not the one that was asked for, so it alone may clear
 * lateness (domain 2.9). Answers its events and the calendars that they name.
 */
async function onTodaysCalendar(
  { em, rules, now }: { readonly em: EntityManager; readonly rules: DeskRules; readonly now: Date },
  application: Application,
  events: readonly ApplicationEvent[],
): Promise<{ readonly events: readonly ApplicationEvent[]; readonly calendars: Calendars }> {
  const current = calendarToday(rules, application);
  const atHand = [current, rules.calendarOf(application.decidingAgencyId)].map((each) => [each.version, each] as const);
  const named = versionsNamed(events).filter((version) => !atHand.some(([known]) => known === version));
  const calendars = { current, kept: new Map([...(await keptCalendars(askUnit(em), named)), ...atHand]) };
  const { change, policies } = rules;
  const to = change ? calendarAhead(rules, calendars, application) : null;
  if (!change || !to) return { events, calendars };
  const { terms } = application;
  const { event, before, after } = calendarStep({
    file: application,
    terms,
    events,
    calendars,
    to,
    change,
    policies,
    now,
  });
  write(em, application, event, after.folded);
  await em.flush();
  await writeTasks(em, application.id, before.tasks, after.tasks);
  return { events: [...events, event], calendars };
}

/** Puts the event behind the others and brings the row up to date. */
function write(em: EntityManager, application: Application, event: ApplicationEvent, row: Partial<Application>): void {
  const hash = eventHash(application.lastHash, application.id, event);
  em.create(ApplicationEventEntry, {
    applicationId: application.id,
    sequence: event.sequence,
    kind: event.kind,
    at: event.at,
    recordedAt: event.recordedAt,
    agencyId: event.agency,
    accountId: event.account,
    ground: event.ground,
    payload: event.payload,
    previousHash: application.lastHash,
    hash,
  });
  em.assign(application, { ...row, lastHash: hash });
}

/** Acts of whoever has no account: the applicant's own. All others without one are the system's. */
const BY_APPLICANT: readonly EventKind[] = ['SUBMITTED', 'WITHDRAWN'];

const NOBODY = {
  applicant: { whoVi: 'người nộp hồ sơ', whoEn: 'the applicant' },
  system: { whoVi: 'hệ thống', whoEn: 'the system' },
} as const;

/** Says who changed what, so that the reader knows whom to ask. */
async function conflict(em: EntityManager, application: Application, seen: number): Promise<Problem> {
  const [officer] = await em
    .getConnection()
    .execute<{ name: string }[]>(
      'select name from account where id = ?',
      [application.lastAccountId],
      'all',
      em.getTransactionContext(),
    );
  const nobody = NOBODY[BY_APPLICANT.includes(application.lastKind) ? 'applicant' : 'system'];
  return new VersionConflict(application.id, seen, {
    ...actParams(application.lastKind),
    ...(officer ? { whoVi: officer.name, whoEn: officer.name } : nobody),
    at: civilTime(application.lastAt),
    version: application.version,
  });
}

/** The row that reads see, after the act. */
function rowOf(application: Application): ApplicationRow {
  const names = Object.keys({ ...APPLICATION_OWN_COLUMNS, ...FOLDED_COLUMNS }) as (
    | keyof typeof APPLICATION_OWN_COLUMNS
    | keyof typeof FOLDED_COLUMNS
  )[];
  const columns = Object.fromEntries(names.map((name) => [name, application[name]]));
  const { terms } = application;
  // Each of the row's columns is a property of the entity: the two lists are checked where they stand.
  return { ...columns, unit: (terms && promisedLimit(terms)?.unit) ?? null } as ApplicationRow;
}

/** An instant as people here write it: `15:20 20/11/2026`. */
export function civilTime(at: Date): string {
  const { minute } = civilMinute(at);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)} ${civilDay(civilDateAt(at))}`;
}

/** A civil date as people here write it: `20/11/2026`. */
export function civilDay(date: string): string {
  const [year, month, day] = date.split('-');
  return `${day}/${month}/${year}`;
}
