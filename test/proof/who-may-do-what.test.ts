import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ApplicationRow } from '../../src/desk/application-row.ts';
import { ACT_LABELS, type EventKind } from '../../src/desk/history/event-kind.ts';
import { receive } from '../../src/desk/receipt/receive.commands.ts';
import { submit } from '../../src/desk/receipt/submission.commands.ts';
import type { Role, Viewer } from '../../src/identity/viewer.ts';
import { AGENCIES, type Counter, FRIDAY, handedIn, openCounter, PEOPLE, typed } from '../desk/counter.ts';
import { codeOf, doAct, done } from '../desk/each-act.ts';
import { isFileStaff, leadsTo, LINES, type Person, PERSONS, type Place, PLACES, STATE_OF } from './who-may-do-what.ts';

/**
 * Every place × act × person, against the real commands and a real database, compared with the oracle. Each try runs in
 * a transaction that is taken back, so that each finds the same case.
 */

const KINDS = Object.keys(ACT_LABELS) as EventKind[];

/** How to get there from a receipt, or from a submission. */
const WAYS: Readonly<Record<Place, { readonly online?: true; readonly acts: readonly EventKind[] }>> = {
  SUBMITTED: { online: true, acts: [] },
  ASKED: { online: true, acts: ['DOCUMENTS_REQUESTED'] },
  REJECTED: { online: true, acts: ['REJECTED'] },
  RECEIVED: { acts: [] },
  IN_PROGRESS: { acts: ['STARTED'] },
  OPINION: { acts: ['STARTED', 'OPINION_REQUESTED'] },
  ON_ITS_WAY: { acts: ['STARTED', 'HANDED_OVER'] },
  TASK: { acts: ['STARTED', 'TASK_OPENED'] },
  PAPERS: { acts: ['STARTED', 'DOCUMENTS_REQUESTED'] },
  PAYMENT: { acts: ['STARTED', 'PAYMENT_REQUESTED'] },
  STOPPED: { acts: ['STARTED', 'STOPPED'] },
  CLOSED: { acts: ['STARTED', 'STOPPED', 'CLOSED'] },
  RESOLVED: { acts: ['STARTED', 'RESOLVED'] },
  RETURNED: { acts: ['STARTED', 'RESOLVED', 'RETURNED'] },
  WITHDRAWN: { acts: ['WITHDRAWN'] },
};

const KNOWN: Partial<Record<Person, Viewer>> = {
  'own DESK': PEOPLE.desk,
  'own HANDLER': PEOPLE.handler,
  'own HEAD': PEOPLE.head,
  'above HEAD': PEOPLE.chairman,
  'other DESK': PEOPLE.desk2,
  'other HANDLER': PEOPLE.handler2,
};
const AT = { own: AGENCIES.construction.id, above: AGENCIES.province.id, other: AGENCIES.justice.id } as const;

function viewerOf(person: Person): Viewer {
  const [where, role] = person.split(' ') as ['own' | 'above' | 'other', Role];
  return KNOWN[person] ?? { ...PEOPLE.manager, agencyId: AT[where], roles: [role] };
}

let counter: Counter;
const cases = new Map<Place, ApplicationRow>();

beforeAll(async () => {
  counter = await openCounter();
  for (const place of PLACES) {
    const { online, acts } = WAYS[place];
    let row = online
      ? await submit(counter.submitting(), handedIn())
      : await receive(counter.receiving(PEOPLE.desk), typed({ procedureCode: '1.000009' }));
    for (const kind of acts)
      row = online ? await doAct(counter, row, kind, PEOPLE.desk, FRIDAY) : await done(counter, row, kind, FRIDAY);
    expect(row.state).toBe(STATE_OF[place]);
    cases.set(place, row);
  }
});
afterAll(() => counter.close());

class TakenBack extends Error {}

/** What became of a try: the state that it led to, or the code that it was refused with. */
async function tried(row: ApplicationRow, kind: EventKind, who: Viewer): Promise<{ state?: string; code?: string }> {
  let state: string | undefined;
  const em = counter.database.fork();
  const inside: Counter = { ...counter, acting: (viewer, at) => ({ ...counter.acting(viewer, at), em }) };
  const code = await codeOf(
    em
      .transactional(async () => {
        ({ state } = await doAct(inside, row, kind, who, FRIDAY));
        throw new TakenBack();
      })
      .catch((error: unknown) => {
        if (!(error instanceof TakenBack)) throw error;
      }),
  );
  return state === undefined ? { code } : { state };
}

test('the oracle names every act there is', () => {
  expect(Object.keys(LINES).toSorted()).toEqual(KINDS.toSorted());
});

/** Sector law lets an opinion stop the clock of the walk's procedure: then there is no due day that a letter could put off. */
const expectedOf = (kind: string, place: Place, person: Person): string | null =>
  place === 'OPINION' && kind === 'APOLOGISED' ? null : leadsTo(kind, place, person);

/** Tries every act by every person in a place; answers how many were let do theirs, and where oracle and product differ. */
async function walk(place: Place, persons: readonly Person[], whoIs: (person: Person) => Viewer) {
  const row = cases.get(place)!;
  const wrong: string[] = [];
  let allowed = 0;
  for (const kind of KINDS) {
    for (const person of persons) {
      const expected = expectedOf(kind, place, person);
      const { state, code } = await tried(row, kind, whoIs(person));
      if ((state ?? null) !== expected) wrong.push(`${person} ${kind}: ${state ?? code}, not ${expected ?? 'refused'}`);
      if (expected !== null) allowed += 1;
      else if (!isFileStaff(person) && code !== 'FORBIDDEN') wrong.push(`${person} ${kind}: ${code}, not FORBIDDEN`);
    }
  }
  return { wrong, allowed };
}

describe.each(PLACES)('%s', (place) => {
  test('lets those do what the domain says, and nobody anything else', { timeout: 60_000 }, async () => {
    const { wrong, allowed } = await walk(place, PERSONS, viewerOf);
    expect(wrong).toEqual([]);
    const expected = Object.entries(LINES)
      .filter(([kind]) => PERSONS.some((person) => expectedOf(kind, place, person) !== null))
      .flatMap(([, lines]) => lines.filter(({ from }) => from.includes(place)))
      .reduce((sum, { who }) => sum + who.length, 0);
    expect(allowed).toBe(expected);
    // Nothing stayed of all the tries.
    const row = cases.get(place)!;
    const { rows } = await counter.db.query('select version, state from application where id = $1', [row.id]);
    expect(rows).toEqual([{ version: row.version, state: row.state }]);
  });
});

test('notices a product that takes the head of another agency for the case’s own, or a manager for its head', async () => {
  const mistaken = (person: Person): Viewer =>
    person === 'other HEAD' || person === 'own MANAGER' ? PEOPLE.head : viewerOf(person);
  const { wrong } = await walk('IN_PROGRESS', ['own HEAD', 'other HEAD', 'own MANAGER'], mistaken);
  expect(wrong).toEqual(
    expect.arrayContaining(['other HEAD STOPPED: STOPPED, not refused', 'own MANAGER STOPPED: STOPPED, not refused']),
  );
  expect(wrong.some((each) => each.startsWith('own HEAD'))).toBe(false);
});
