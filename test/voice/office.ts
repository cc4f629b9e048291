import { randomUUID } from 'node:crypto';
import type { Ids } from '../../src/ids.ts';
import { returnApplication, resolveApplication, startApplication } from '../../src/desk/acts/acts.commands.ts';
import { applicationOfId } from '../../src/desk/application.queries.ts';
import type { ApplicationRow } from '../../src/desk/application-row.ts';
import { receive } from '../../src/desk/receipt/receive.commands.ts';
import type { Viewer } from '../../src/identity/viewer.ts';
import { namedUuid } from '../../src/ids.ts';
import type { Asking } from '../../src/voice/instruction.queries.ts';
import { OPEN_GATE } from '../../src/public-gate.ts';
import { problemsIn } from '../../src/problem.ts';
import { AGENCIES, catalogueAt, type Counter, FRIDAY, PEOPLE, rules, seen, typed } from '../desk/counter.ts';

/** What tests of instructions, ratings and feedback share: files at every point, and people beside those of the desk. */

export const ids: Ids = { uuid: () => randomUUID(), bytes: (length) => Buffer.alloc(length, 7) };

const staff = (name: string, agency: keyof typeof AGENCIES, ...roles: Viewer['roles'][number][]): Viewer => ({
  accountId: namedUuid(`account ${name}`),
  username: name,
  name: `Bà ${name}`,
  roles,
  agencyId: AGENCIES[agency].id,
});

export const MORE = {
  approver: staff('approver', 'construction', 'APPROVER'),
  head2: staff('head2', 'justice', 'HEAD'),
  approver2: staff('approver2', 'justice', 'APPROVER'),
  manager2: staff('manager2', 'justice', 'MANAGER'),
  colleague: staff('colleague', 'province', 'MANAGER'),
  desk3: staff('desk3', 'construction', 'DESK'),
  reformer: staff('reformer', 'construction', 'REFORMER'),
  admin: staff('admin', 'construction', 'ADMIN'),
} as const;

/** 15 working days from 20 November are over on 11 December. */
export const LATE = new Date('2026-12-16T09:00:00+07:00');
export const LATER = new Date('2026-12-22T09:00:00+07:00');

/** What commands of this capability take. */
export const acting = (counter: Counter, viewer: Viewer | null, at = LATE) => ({
  ...counter.acting(viewer, at),
  ids,
  db: counter.db,
  rules,
  client: 'test',
  gate: OPEN_GATE,
});

export const asking = (counter: Counter, viewer: Viewer | null, now = LATE): Asking => ({
  db: counter.db,
  viewer,
  catalogue: catalogueAt(now),
  now,
});

export async function addPeople(counter: Counter): Promise<void> {
  for (const { accountId, username, name, roles, agencyId } of Object.values<Viewer>(MORE))
    await counter.owner.query(
      'insert into account (id, username, name, roles, agency_id) values ($1, $2, $3, $4, $5)',
      [accountId, username, name, roles, agencyId],
    );
}

const now = async (counter: Counter, { id }: { id: string }): Promise<ApplicationRow> => {
  const row = await applicationOfId(counter.db, id);
  if (!row) throw new Error('gone');
  return row;
};

/** A file that was received on 20 November and has been started. */
export async function startedFile(counter: Counter, procedureCode = '1.000001'): Promise<ApplicationRow> {
  const received = await receive(counter.receiving(PEOPLE.desk), typed({ procedureCode }));
  return startApplication(counter.acting(PEOPLE.handler, FRIDAY), seen(await now(counter, received)));
}

export async function resolvedFile(counter: Counter, at = LATE): Promise<ApplicationRow> {
  const row = await startedFile(counter);
  return resolveApplication(counter.acting(PEOPLE.handler, at), seen(row), 'GRANTED', null);
}

export async function returnedFile(counter: Counter, at = LATE): Promise<ApplicationRow> {
  const row = await resolvedFile(counter, at);
  return returnApplication(counter.acting(PEOPLE.desk, at), seen(row), null);
}

/** The code of what was refused: of a problem or a denial; `done` where nothing was. */
export async function outcome(act: () => Promise<unknown>): Promise<string> {
  try {
    await act();
    return 'done';
  } catch (error) {
    const problem = problemsIn(error)?.[0];
    if (problem) return problem.code;
    if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
    throw error;
  }
}
