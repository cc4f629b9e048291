import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { civilDateAt, civilMinute } from '../calendar/civil-date.ts';
import type { Clock } from '../clock.ts';
import type { Viewer } from '../identity/viewer.ts';
import { Problem } from '../problem.ts';
import { promisedLimit } from '../sla/clock-policy.ts';
import type { Rules } from '../sla/rules.ts';
import { Application, ApplicationEventEntry } from './application.entity.ts';
import { type ApplicationRow, FOLDED_COLUMNS, APPLICATION_OWN_COLUMNS } from './application-row.ts';
import type { ApplicationEvent, Outcome } from './application-event.ts';
import { actParams, type AgencyTree, fileStaff, mayRead, ruleOfAct } from './desk.permissions.ts';
import { eventOf } from './event-reading.ts';
import { eventHash } from './event-hash.ts';
import type { ActRule, EventKind } from './life-cycle.ts';
import type { Person } from './receipt-input.ts';
import { timeline } from './timeline.ts';

export interface Act {
  readonly em: EntityManager;
  readonly viewer: Viewer | null;
  readonly clock: Clock;
  readonly catalogue: AgencyTree;
  readonly rules: Pick<Rules, 'calendarOf'>;
}

/** Which application, as the person saw it. */
export interface Target {
  readonly code: string;
  /** Counter of the row that was read. */
  readonly version: number;
}

/** Work begins; whoever begins holds the file from now on. */
export const startApplication = (act: Act, target: Target): Promise<ApplicationRow> =>
  perform(act, target, 'STARTED', () => ({ ground: null, event: { kind: 'STARTED', payload: {} } }));

/** Decided: granted or refused, and a refusal is a result too. */
export const resolveApplication = (
  act: Act,
  target: Target,
  outcome: Outcome,
  note: string | null,
): Promise<ApplicationRow> =>
  perform(act, target, 'RESOLVED', () => {
    const words = tidy(note, ['note']);
    if (outcome === 'REFUSED' && words === null) throw new Problem('NOTE_NEEDED', { path: ['note'] });
    return { ground: null, event: { kind: 'RESOLVED', payload: { outcome, note: words } } };
  });

/** The result is given to the applicant, or to whoever comes for them. */
export const returnApplication = (
  act: Act,
  target: Target,
  receiver: Pick<Person, 'name'> | null,
): Promise<ApplicationRow> =>
  perform(act, target, 'RETURNED', () => {
    const name = tidy(receiver?.name ?? null, ['receiver', 'name']);
    if (receiver && name === null) throw new Problem('NAME_BLANK', { path: ['receiver', 'name'] });
    return { ground: null, event: { kind: 'RETURNED', payload: { receiver: name } } };
  });

/** Any other act of the life cycle; those with an operation of their own are done the plain way. */
export const actOnApplication = (
  act: Act,
  target: Target,
  kind: EventKind,
  ground: string | null,
): Promise<ApplicationRow> =>
  perform(act, target, kind, (rule) => {
    const words = tidy(ground, ['ground']);
    if (rule.ground && words === null) throw new Problem('GROUND_NEEDED', { path: ['ground'] });
    switch (kind) {
      case 'STARTED':
      case 'WITHDRAWN':
        return { ground: words, event: { kind, payload: {} } };
      case 'RETURNED':
        return { ground: words, event: { kind, payload: { receiver: null } } };
      case 'RESOLVED':
        throw new Problem('ACT_HAS_OWN_OPERATION', {
          path: ['act'],
          params: { ...actParams(kind), operation: 'applicationResolve' },
        });
      default:
        throw new Problem('NOT_CARRIED_OUT_YET', { path: ['act'], params: actParams(kind) });
    }
  });

type Said = { [E in ApplicationEvent as E['kind']]: Pick<E, 'kind' | 'payload'> }[EventKind];

/**
 * The one way an act is done: permission, the row locked, the reader's counter compared, the rule of the table, then
 * event and row in one transaction. `at` is never earlier than the event before, also where the machine's clock ran
 * backwards; `recordedAt` is what the clock said.
 */
async function perform(
  { em, viewer, clock, catalogue, rules }: Act,
  target: Target,
  kind: EventKind,
  say: (rule: ActRule) => { readonly ground: string | null; readonly event: Said },
): Promise<ApplicationRow> {
  const staff = fileStaff(viewer);
  return em.transactional(async (inside) => {
    const code = target.code.normalize('NFC').trim();
    const application = await inside.findOne(
      Application,
      { code },
      { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
    );
    // A case of others answers like one that does not exist.
    if (!application || !mayRead(staff, catalogue, application))
      throw new Problem('APPLICATION_UNKNOWN', { path: ['code'], params: { code } });
    if (application.version !== target.version) throw await conflict(inside, application);
    const rows = await inside.find(
      ApplicationEventEntry,
      { applicationId: application.id },
      { orderBy: { sequence: 'asc' } },
    );
    const events = rows.map(eventOf);
    const calendar = rules.calendarOf(application.decidingAgencyId);
    const before = timeline(calendar, application.terms, events);
    const rule = ruleOfAct(staff, catalogue, application, before.position, kind);
    const { ground, event: said } = say(rule);
    const recordedAt = clock.now();
    const happening = {
      sequence: application.lastSequence + 1,
      at: recordedAt < application.lastAt ? application.lastAt : recordedAt,
      recordedAt,
      agency: staff.agencyId,
      account: staff.accountId,
      ground,
    };
    // Kind and payload were paired by `Said`; spreading loses that pairing for the compiler only.
    const event = { ...happening, ...said } as ApplicationEvent;
    const hash = eventHash(application.lastHash, application.id, event);
    inside.create(ApplicationEventEntry, {
      applicationId: application.id,
      sequence: event.sequence,
      kind: event.kind,
      at: event.at,
      recordedAt,
      agencyId: event.agency,
      accountId: event.account,
      ground,
      payload: event.payload,
      previousHash: application.lastHash,
      hash,
    });
    inside.assign(application, { ...timeline(calendar, application.terms, [...events, event]).folded, lastHash: hash });
    await inside.flush();
    return rowOf(application);
  });
}

/** Says who changed what, so that the reader knows whom to ask. */
async function conflict(em: EntityManager, application: Application): Promise<Problem> {
  const [officer] = await em
    .getConnection()
    .execute<{ name: string }[]>(
      'select name from account where id = ?',
      [application.lastAccountId],
      'all',
      em.getTransactionContext(),
    );
  return new Problem('VERSION_CONFLICT', {
    path: ['version'],
    params: {
      ...actParams(application.lastKind),
      who: officer?.name ?? '–',
      at: civilTime(application.lastAt),
      version: application.version,
    },
  });
}

/** The row that reads see, after the act. */
function rowOf(application: Application): ApplicationRow {
  const names = Object.keys({ ...APPLICATION_OWN_COLUMNS, ...FOLDED_COLUMNS }) as (
    | keyof typeof APPLICATION_OWN_COLUMNS
    | keyof typeof FOLDED_COLUMNS
  )[];
  const columns = Object.fromEntries(names.map((name) => [name, application[name]]));
  // Each of the row's columns is a property of the entity: the two lists are checked where they stand.
  return { ...columns, unit: promisedLimit(application.terms)?.unit ?? null } as ApplicationRow;
}

/** Longest words that go with an act. */
const LONGEST = 2_000;

function tidy(text: string | null, path: readonly string[]): string | null {
  const words = text?.normalize('NFC').trim() ?? '';
  if (words.length > LONGEST) throw new Problem('TEXT_TOO_LONG', { path, params: { limit: LONGEST } });
  return words === '' ? null : words;
}

/** An instant as people here write it: `15:20 20/11/2026`. */
function civilTime(at: Date): string {
  const { minute } = civilMinute(at);
  const [year, month, day] = civilDateAt(at).split('-');
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)} ${day}/${month}/${year}`;
}
