import { describe, expect, test } from 'vitest';
import {
  allowedActs,
  type CaseAgencies,
  mayRead,
  ruleOfAct,
  seesPersonalData,
} from '../../src/desk/desk.permissions.ts';
import type { EventKind } from '../../src/desk/history/life-cycle.ts';
import type { Role, Viewer } from '../../src/identity/viewer.ts';
import { problemsIn } from '../../src/problem.ts';
import { AGENCIES, catalogueAt, FRIDAY, PEOPLE } from './counter.ts';

/** Acts between agencies × role × agency, on files whose agencies are all different. */

type Place = keyof typeof AGENCIES;
const id = (place: Place): string => AGENCIES[place].id;
const tree = catalogueAt(FRIDAY);
const ROLES: readonly Role[] = ['DESK', 'HANDLER', 'HEAD', 'REFORMER', 'APPROVER', 'MANAGER', 'ADMIN'];
const IN_PROGRESS = { state: 'IN_PROGRESS', received: true, closed: false } as const;

/** On its way from the construction department to the ward, with a task at justice; taken in by tax for land. */
const ON_ITS_WAY: CaseAgencies = {
  receivingAgencyId: id('land'),
  helpingAgencyId: id('tax'),
  decidingAgencyId: id('construction'),
  holderAgencyId: id('construction'),
  takerAgencyId: id('ward'),
  taskAgencies: [id('justice')],
  askedAgencies: [],
};
/** Taken by the ward; justice is asked for its opinion, and no task is open. */
const ELSEWHERE: CaseAgencies = {
  ...ON_ITS_WAY,
  holderAgencyId: id('ward'),
  takerAgencyId: null,
  taskAgencies: [],
  askedAgencies: [id('justice')],
};

/** Who may, as `agency ROLE`, written from the rules of domain 3 and not from the table. */
const both = (...places: Place[]): string[] => places.flatMap((place) => [`${place} DESK`, `${place} HANDLER`]);
const desk = (...places: Place[]): string[] => places.map((place) => `${place} DESK`);
/** The province stands above every agency here. */
const head = (...places: Place[]): string[] => [...places, 'province'].map((place) => `${place} HEAD`);

const WHO: Readonly<Record<string, readonly [row: CaseAgencies, who: Partial<Record<EventKind, readonly string[]>>]>> =
  {
    'on its way, with a task': [
      ON_ITS_WAY,
      {
        WITHDRAWN: desk('land', 'tax'),
        OPINION_REQUESTED: ['construction HANDLER'],
        OPINION_GIVEN: ['construction HANDLER'],
        STOPPED: head('construction'),
        // Nobody hands on, decides or begins what is on its way.
        HANDED_OVER: [],
        RESOLVED: [],
        HANDOVER_ACCEPTED: both('ward'),
        HANDOVER_REFUSED: both('ward'),
        HANDOVER_TAKEN_BACK: both('construction'),
        ASSIGNED: head('construction', 'justice'),
        TASK_OPENED: ['construction HANDLER'],
        TASK_DONE: both('justice'),
        TASK_CLOSED: head('construction'),
        VISITED: both('land', 'tax', 'construction', 'justice'),
      },
    ],
    'with another holder, and an opinion awaited': [
      ELSEWHERE,
      {
        WITHDRAWN: desk('land', 'tax'),
        OPINION_GIVEN: ['construction HANDLER', 'justice HANDLER'],
        // Who decides does not have the file; who has it does not decide.
        RESOLVED: [],
        HANDED_OVER: both('ward'),
        HANDOVER_ACCEPTED: [],
        HANDOVER_REFUSED: [],
        HANDOVER_TAKEN_BACK: [],
        ASSIGNED: head('ward'),
        TASK_OPENED: ['construction HANDLER'],
        TASK_DONE: [],
        TASK_CLOSED: [],
        VISITED: both('land', 'tax', 'construction', 'ward'),
      },
    ],
  };

const PLACES = Object.keys(AGENCIES) as Place[];
const person = (place: Place, role: Role): Viewer => ({ ...PEOPLE.desk, agencyId: id(place), roles: [role] });

function answer(viewer: Viewer, row: CaseAgencies, kind: EventKind): string {
  try {
    ruleOfAct(viewer, tree, row, IN_PROGRESS, kind);
    return 'MAY';
  } catch (error) {
    return problemsIn(error)?.[0]?.code ?? String(error);
  }
}

describe.each(Object.entries(WHO))('a file %s', (_what, [row, who]) => {
  test.each(Object.entries(who) as [EventKind, readonly string[]][])('%s', (kind, allowed) => {
    const may: string[] = [];
    const offered: string[] = [];
    for (const place of PLACES)
      for (const role of ROLES) {
        const viewer = person(place, role);
        const code = answer(viewer, row, kind);
        if (code === 'MAY') may.push(`${place} ${role}`);
        else expect(code).toMatch(/^(?:ACT_NOT_YOURS|HANDOVER_UNDER_WAY|HELD_ELSEWHERE|NO_HANDOVER|NO_TASK_OPEN)$/u);
        if (allowedActs(viewer, tree, row, IN_PROGRESS).includes(kind)) offered.push(`${place} ${role}`);
      }
    expect(may.toSorted()).toEqual([...allowed].toSorted());
    expect(offered.toSorted()).toEqual(may.toSorted());
  });
});

test('who has to do with a file reads it; personal data is for those at work on it', () => {
  const seen = (row: CaseAgencies) =>
    PLACES.filter((place) => mayRead(person(place, 'HANDLER'), tree, row)).map((place) => [
      place,
      seesPersonalData(person(place, 'HANDLER'), row),
    ]);
  expect(seen(ON_ITS_WAY)).toEqual([
    ['construction', true],
    ['justice', true],
    ['ward', false],
    ['land', true],
    ['tax', true],
  ]);
  expect(seen(ELSEWHERE)).toEqual([
    ['construction', true],
    ['justice', false],
    ['ward', true],
    ['land', true],
    ['tax', true],
  ]);
  // The head above reads, without numbers and addresses; a manager does not read at all.
  expect(mayRead(person('province', 'HEAD'), tree, ON_ITS_WAY)).toBe(true);
  expect(seesPersonalData(person('province', 'HEAD'), ON_ITS_WAY)).toBe(false);
  expect(mayRead(person('construction', 'MANAGER'), tree, ON_ITS_WAY)).toBe(false);
  expect(mayRead(null, tree, ON_ITS_WAY)).toBe(false);
});

test('a row that was read in part allows less, and never more', () => {
  const { receivingAgencyId, decidingAgencyId, holderAgencyId } = ON_ITS_WAY;
  const part = { receivingAgencyId, decidingAgencyId, holderAgencyId };
  for (const place of PLACES)
    for (const role of ROLES) {
      const viewer = person(place, role);
      expect(mayRead(viewer, tree, part) && !mayRead(viewer, tree, ON_ITS_WAY)).toBe(false);
      expect(seesPersonalData(viewer, part) && !seesPersonalData(viewer, ON_ITS_WAY)).toBe(false);
    }
});
