import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  actOnApplication,
  resolveApplication,
  returnApplication,
  startApplication,
} from '../../src/desk/acts.commands.ts';
import type { ApplicationRow } from '../../src/desk/application-row.ts';
import { allowedActs } from '../../src/desk/desk.permissions.ts';
import {
  ACT_LABELS,
  actsIn,
  type ActRule,
  BEGINNINGS,
  type EventKind,
  LIFE_CYCLE,
  OPEN_STATES,
  ruleFor,
  type State,
  type StateRule,
} from '../../src/desk/life-cycle.ts';
import { receive } from '../../src/desk/receive.commands.ts';
import { may } from '../../src/identity/permissions.ts';
import type { Role, Viewer } from '../../src/identity/viewer.ts';
import { problemsIn } from '../../src/problem.ts';
import { AGENCIES, catalogueOn, type Counter, openCounter, PEOPLE, seen, typed } from './counter.ts';

const STATES = Object.keys(LIFE_CYCLE) as State[];
const KINDS = Object.keys(ACT_LABELS) as EventKind[];
const ROLES: readonly Role[] = ['DESK', 'HANDLER', 'HEAD', 'REFORMER', 'APPROVER', 'MANAGER', 'ADMIN'];

const rulesOf = (state: State): [EventKind, ActRule][] =>
  Object.entries<ActRule>((LIFE_CYCLE[state] as StateRule).acts) as [EventKind, ActRule][];

/** Domain section 3 as printed: where each state leads, apart from what leaves it as it is. */
const NEXT: Record<State, { before?: State[]; after?: State[] }> = {
  SUBMITTED: { before: ['RECEIVED', 'REJECTED', 'AWAITING_DOCUMENTS', 'WITHDRAWN'] },
  RECEIVED: { after: ['IN_PROGRESS', 'AWAITING_DOCUMENTS', 'WITHDRAWN', 'RESOLVED'] },
  REJECTED: {},
  IN_PROGRESS: { after: ['AWAITING_DOCUMENTS', 'AWAITING_PAYMENT', 'STOPPED', 'RESOLVED', 'WITHDRAWN'] },
  AWAITING_DOCUMENTS: { before: ['RECEIVED', 'REJECTED', 'WITHDRAWN'], after: ['IN_PROGRESS', 'STOPPED', 'WITHDRAWN'] },
  AWAITING_PAYMENT: { after: ['IN_PROGRESS', 'STOPPED', 'WITHDRAWN'] },
  WITHDRAWN: {},
  STOPPED: { after: ['IN_PROGRESS'] },
  RESOLVED: { after: ['RETURNED', 'IN_PROGRESS'] },
  RETURNED: {},
};

describe('the table', () => {
  test('leads from each state just where the domain says', () => {
    for (const state of STATES) {
      for (const received of [false, true]) {
        const printed = NEXT[state][received ? 'after' : 'before'] ?? [];
        if (!NEXT[state].before && !received) continue;
        if (!NEXT[state].after && received) continue;
        const position = { state, received, closed: false };
        const led = actsIn(position).flatMap((act) => ruleFor(position, act)?.next ?? []);
        expect(new Set(led.filter((next) => next !== state)), `${state} ${received}`).toEqual(new Set(printed));
      }
    }
  });

  test('numbers the states as the national portal does', () => {
    expect(STATES.map((state) => LIFE_CYCLE[state].number).sort((a, b) => a - b)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
    expect(LIFE_CYCLE.STOPPED.number).toBe(8);
    expect(OPEN_STATES).toEqual(['RECEIVED', 'IN_PROGRESS', 'AWAITING_DOCUMENTS', 'AWAITING_PAYMENT', 'STOPPED']);
  });

  test('names only roles that hold the right, and a ground wherever the head is needed', () => {
    for (const [kind, rule] of STATES.flatMap(rulesOf)) {
      for (const role of rule.who)
        expect(may({ ...PEOPLE.desk, roles: [role] }, rule.action), `${kind} ${role}`).toBe(true);
      if (rule.head !== 'NO' && rule.who.length > 0) expect(rule.ground, kind).toBe(true);
      if (rule.who.includes('HEAD')) expect(rule.head, kind).toBe('YES');
    }
  });

  test('starts the clock at receipt only, and ends it with every end', () => {
    expect(BEGINNINGS.RECEIVED.clock).toBe('STARTS');
    for (const [kind, rule] of STATES.flatMap(rulesOf)) {
      expect(rule.clock === 'STARTS', kind).toBe(kind === 'RECEIVED');
      if (kind === 'RESOLVED' || kind === 'WITHDRAWN' || kind === 'CLOSED') expect(rule.clock).toBe('ENDS');
    }
  });

  test('lets nothing follow what is closed for good', () => {
    expect(actsIn({ state: 'STOPPED', received: true, closed: true })).toEqual([]);
    expect(actsIn({ state: 'STOPPED', received: true, closed: false })).toEqual(['RESUMED', 'CLOSED']);
  });
});

describe('every state × act × role', () => {
  let counter: Counter;
  beforeAll(async () => {
    counter = await openCounter();
  });
  afterAll(() => counter.close());

  const person = (role: Role): Viewer => ({ ...PEOPLE.desk, roles: [role] });

  /** An application of the construction agency in each state that can be reached already. */
  async function inState(state: State): Promise<ApplicationRow> {
    const row = await receive(counter.receiving(PEOPLE.desk), typed());
    switch (state) {
      case 'RECEIVED':
        return row;
      case 'IN_PROGRESS':
        return startApplication(counter.acting(PEOPLE.handler), seen(row));
      case 'WITHDRAWN':
        return actOnApplication(counter.acting(PEOPLE.desk), seen(row), 'WITHDRAWN', 'rút');
      case 'RESOLVED':
        return resolveApplication(counter.acting(PEOPLE.handler), seen(row), 'GRANTED', null);
      case 'RETURNED':
        return returnApplication(counter.acting(PEOPLE.desk), seen(await inState('RESOLVED')), null);
      default:
        throw new Error(`${state} cannot be reached yet`);
    }
  }

  async function codeOf(row: ApplicationRow, role: Role, kind: EventKind): Promise<string> {
    const acting = counter.acting(person(role));
    try {
      if (kind === 'RESOLVED') await resolveApplication(acting, seen(row), 'GRANTED', null);
      else await actOnApplication(acting, seen(row), kind, 'lý do');
      return 'DONE';
    } catch (error) {
      const problem = problemsIn(error)?.[0];
      if (problem) return problem.code;
      if (error instanceof Error && 'code' in error) return String(error.code);
      throw error;
    }
  }

  /** What the table says of it, written apart from the product's own reading of the table. */
  function expected(state: State, kind: EventKind, role: Role): string {
    if (role !== 'DESK' && role !== 'HANDLER' && role !== 'HEAD') return 'FORBIDDEN';
    const rule = rulesOf(state).find(([act]) => act === kind)?.[1];
    if (!rule) return 'ACT_NOT_ALLOWED';
    if (!rule.who.includes(role)) return 'ACT_NOT_YOURS';
    return rule.carriedOut ? 'DONE' : 'NOT_CARRIED_OUT_YET';
  }

  test.each(['RECEIVED', 'IN_PROGRESS', 'WITHDRAWN', 'RESOLVED', 'RETURNED'] as const)('%s', async (state) => {
    let row = await inState(state);
    const position = { state, received: true, closed: false };
    for (const role of ROLES) {
      const allowed: EventKind[] = [];
      for (const kind of KINDS) {
        const code = await codeOf(row, role, kind);
        expect(code, `${state} ${kind} ${role}`).toBe(expected(state, kind, role));
        if (code !== 'DONE') continue;
        allowed.push(kind);
        row = await inState(state);
      }
      expect(allowedActs(person(role), catalogueOn('2026-11-20'), row, position), `${state} ${role}`).toEqual(
        expect.arrayContaining(allowed),
      );
      expect(allowedActs(person(role), catalogueOn('2026-11-20'), row, position)).toHaveLength(allowed.length);
    }
  });

  test('heads above may act as heads, heads of elsewhere may not even see it', () => {
    const row = {
      receivingAgencyId: AGENCIES.ward.id,
      decidingAgencyId: AGENCIES.construction.id,
      holderAgencyId: AGENCIES.construction.id,
    };
    const subject = { agencies: [row.decidingAgencyId], above: [AGENCIES.province.id] };
    expect(may(PEOPLE.chairman, 'application.head', subject)).toBe(true);
    expect(may({ ...PEOPLE.head, agencyId: AGENCIES.justice.id }, 'application.read', subject)).toBe(false);
  });
});
