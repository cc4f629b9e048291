import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
} from '../../src/desk/history/life-cycle.ts';
import { receive } from '../../src/desk/receipt/receive.commands.ts';
import { may } from '../../src/identity/permissions.ts';
import type { Role, Viewer } from '../../src/identity/viewer.ts';
import { submit } from '../../src/desk/receipt/submission.commands.ts';
import { AGENCIES, catalogueOn, type Counter, FRIDAY, handedIn, openCounter, PEOPLE, typed } from './counter.ts';
import { codeOf, doAct } from './each-act.ts';

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

  test('calls no act as a state is called: a refusal names both in one sentence', () => {
    const states = new Set(STATES.map((state) => LIFE_CYCLE[state].label.vi));
    for (const act of Object.values(ACT_LABELS)) expect(states).not.toContain(act.vi);
    // As the national portal prints them (domain 3).
    expect(LIFE_CYCLE.AWAITING_DOCUMENTS.label.vi).toBe('Yêu cầu bổ sung giấy tờ');
    expect(LIFE_CYCLE.AWAITING_PAYMENT.label.vi).toBe('Yêu cầu thực hiện nghĩa vụ tài chính');
    expect(LIFE_CYCLE.STOPPED.label.vi).toBe('Dừng xử lý');
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
    expect(actsIn({ state: 'STOPPED', received: true, closed: false })).toEqual([
      'RESUMED',
      'CLOSED',
      'OPINION_GIVEN',
      'TASK_CLOSED',
      'HANDOVER_ACCEPTED',
      'HANDOVER_REFUSED',
      'HANDOVER_TAKEN_BACK',
      'ASSIGNED',
      'VISITED',
      'CALENDAR_CHANGED',
      'APPLICANT_CORRECTED',
      'TRANSFERRED',
      'FEE_COLLECTED',
      'SLIP_REISSUED',
    ]);
  });
});

describe('every state × act × role', () => {
  let counter: Counter;
  beforeAll(async () => {
    counter = await openCounter();
  });
  afterAll(() => counter.close());

  const person = (role: Role): Viewer => ({ ...PEOPLE.desk, roles: [role] });

  /** Every place that an application can be in, and the acts that lead there. */
  const WAYS = {
    SUBMITTED: { acts: [], online: true },
    REJECTED: { acts: ['REJECTED'], online: true },
    'AWAITING_DOCUMENTS before receipt': { acts: ['DOCUMENTS_REQUESTED'], online: true },
    RECEIVED: { acts: [], online: false },
    'RECEIVED from a submission': { acts: ['RECEIVED'], online: true },
    IN_PROGRESS: { acts: ['STARTED'], online: false },
    AWAITING_DOCUMENTS: { acts: ['STARTED', 'OPINION_REQUESTED', 'DOCUMENTS_REQUESTED'], online: false },
    AWAITING_PAYMENT: { acts: ['STARTED', 'OPINION_REQUESTED', 'PAYMENT_REQUESTED'], online: false },
    STOPPED: { acts: ['STARTED', 'OPINION_REQUESTED', 'STOPPED'], online: false },
    'IN_PROGRESS with a task': { acts: ['STARTED', 'TASK_OPENED'], online: false },
    'IN_PROGRESS and on its way': { acts: ['STARTED', 'HANDED_OVER'], online: false },
    'AWAITING_PAYMENT with a task': { acts: ['STARTED', 'TASK_OPENED', 'PAYMENT_REQUESTED'], online: false },
    'STOPPED with a task, on its way': { acts: ['STARTED', 'TASK_OPENED', 'HANDED_OVER', 'STOPPED'], online: false },
    'RESOLVED and on its way': { acts: ['RESOLVED', 'HANDED_OVER'], online: false },
    'STOPPED for good': { acts: ['STARTED', 'STOPPED', 'CLOSED'], online: false },
    RESOLVED: { acts: ['RESOLVED'], online: false },
    WITHDRAWN: { acts: ['WITHDRAWN'], online: false },
    RETURNED: { acts: ['RESOLVED', 'RETURNED'], online: false },
  } as const satisfies Record<string, { acts: readonly EventKind[]; online: boolean }>;

  async function inPlace(place: keyof typeof WAYS): Promise<ApplicationRow> {
    const { acts, online } = WAYS[place];
    let row = online
      ? await submit(counter.submitting(), handedIn({ procedureCode: '1.000009' }))
      : await receive(counter.receiving(PEOPLE.desk), typed({ procedureCode: '1.000009' }));
    const asHead: readonly EventKind[] = ['STOPPED', 'CLOSED'];
    const asHandler: readonly EventKind[] = [
      'STARTED',
      'OPINION_REQUESTED',
      'PAYMENT_REQUESTED',
      'RESOLVED',
      'TASK_OPENED',
      'HANDED_OVER',
    ];
    for (const kind of acts) {
      const who = asHead.includes(kind) ? PEOPLE.head : asHandler.includes(kind) ? PEOPLE.handler : PEOPLE.desk;
      row = await doAct(counter, row, kind, who, FRIDAY);
    }
    return row;
  }

  /** What the table says of it, written apart from the product's own reading of the table. */
  function expected(row: ApplicationRow, kind: EventKind, role: Role, opinionOpen: boolean): string {
    if (role !== 'DESK' && role !== 'HANDLER' && role !== 'HEAD') return 'FORBIDDEN';
    const received = row.receivedAt !== null;
    const rule = row.closed ? undefined : rulesOf(row.state).find(([act]) => act === kind)?.[1];
    if (!rule || (rule.when !== undefined && (rule.when === 'AFTER_RECEIPT') !== received)) return 'ACT_NOT_ALLOWED';
    // Custody and tasks, as domain 3 has them: one holder, nothing between two chairs, nothing decided while a task is open.
    const onItsWay = row.takerAgencyId !== null;
    const tasks = row.taskAgencies.length > 0;
    const settling: readonly EventKind[] = ['HANDOVER_ACCEPTED', 'HANDOVER_REFUSED', 'HANDOVER_TAKEN_BACK'];
    if (settling.includes(kind) && !onItsWay) return 'NO_HANDOVER';
    if ((kind === 'TASK_DONE' || kind === 'TASK_CLOSED') && !tasks) return 'NO_TASK_OPEN';
    // The file goes to another agency than that of everybody here.
    if (kind === 'HANDOVER_ACCEPTED' || kind === 'HANDOVER_REFUSED') return 'ACT_NOT_YOURS';
    const asSecond = role === 'HEAD' && rule.head === 'BEYOND_REGIME';
    if (!rule.who.includes(role) && !asSecond) return 'ACT_NOT_YOURS';
    const resting: readonly EventKind[] = ['STARTED', 'RESOLVED', 'RETURNED', 'HANDED_OVER'];
    if (resting.includes(kind) && onItsWay) return 'HANDOVER_UNDER_WAY';
    if (kind === 'RESOLVED' && tasks) return 'TASKS_OPEN';
    if (kind === 'OPINION_GIVEN' && !opinionOpen) return 'OPINION_NOT_AWAITED';
    return rule.carriedOut ? 'DONE' : 'NOT_CARRIED_OUT_YET';
  }

  const places = Object.keys(WAYS) as (keyof typeof WAYS)[];

  test.each(places)('%s', { timeout: 120_000 }, async (place) => {
    let row = await inPlace(place);
    const asked: readonly EventKind[] = WAYS[place].acts;
    const position = { state: row.state, received: row.receivedAt !== null, closed: row.closed };
    for (const role of ROLES) {
      const allowed: EventKind[] = [];
      for (const kind of KINDS) {
        const code = await codeOf(doAct(counter, row, kind, person(role), FRIDAY));
        expect(code, `${place} ${kind} ${role}`).toBe(expected(row, kind, role, asked.includes('OPINION_REQUESTED')));
        if (code !== 'DONE') continue;
        allowed.push(kind);
        row = await inPlace(place);
      }
      // An answer is offered where one may come, whether anybody was asked or not.
      const offered = allowedActs(person(role), catalogueOn('2026-11-20'), row, position).filter(
        (act) => act !== 'OPINION_GIVEN' || allowed.includes(act),
      );
      expect(offered.toSorted(), `${place} ${role}`).toEqual(allowed.toSorted());
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
