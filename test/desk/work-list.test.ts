import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { resolveApplication, startApplication } from '../../src/desk/acts/acts.commands.ts';
import { readApplication } from '../../src/desk/application.queries.ts';
import { countWorkList, type QueueCursor, workList } from '../../src/desk/work-list/work-list.queries.ts';
import type { ApplicationRow } from '../../src/desk/application-row.ts';
import { nextStepOf, phaseOf, standingOf } from '../../src/desk/application-standing.ts';
import { mayRead, seesPersonalData } from '../../src/desk/desk.permissions.ts';
import { LIFE_CYCLE, type State } from '../../src/desk/history/life-cycle.ts';
import { receive } from '../../src/desk/receipt/receive.commands.ts';
import { isMessageKey } from '../../src/messages/catalogue.ts';
import type { Viewer } from '../../src/identity/viewer.ts';
import { AGENCIES, catalogueOn, type Counter, FRIDAY, openCounter, PEOPLE, rules, seen, typed } from './counter.ts';

let counter: Counter;
const rows: ApplicationRow[] = [];
const DAY = 24 * 3_600_000;

beforeAll(async () => {
  counter = await openCounter();
  // Thirty files, urgent and not, of which every fifth has no due time.
  for (let n = 0; n < 30; n += 1) {
    const at = new Date(Date.parse('2026-09-01T09:00:00+07:00') + ((n * 7) % 30) * DAY);
    rows.push(
      await receive(counter.receiving(PEOPLE.desk, at), typed(n % 5 === 0 ? { procedureCode: '1.000006' } : {})),
    );
  }
});
afterAll(() => counter.close());

const OPEN = { states: [], mine: false } as const;

async function page(
  viewer: Viewer,
  first: number,
  after: QueueCursor | null,
  filter: Parameters<typeof workList>[1] = OPEN,
) {
  return workList({ db: counter.db, viewer }, filter, { first, after });
}

async function allPages(
  viewer: Viewer,
  first: number,
  between: (seen: number) => Promise<unknown> = async () => undefined,
) {
  const ids: string[] = [];
  for (let after: QueueCursor | null = null; ;) {
    const { rows: some, hasNextPage } = await page(viewer, first, after);
    ids.push(...some.map(({ id }) => id));
    after = some.at(-1)?.cursor ?? null;
    if (!hasNextPage) return ids;
    await between(ids.length);
  }
}

describe('the work list', () => {
  test('most urgent first, those without a due time last', async () => {
    const { rows: listed, hasNextPage } = await page(PEOPLE.handler, 100, null);
    expect(hasNextPage).toBe(false);
    expect(listed).toHaveLength(30);
    const urgencies = listed.map(({ dueAt }) => dueAt?.getTime() ?? Infinity);
    expect(urgencies).toEqual([...urgencies].sort((a, b) => a - b));
    expect(urgencies.slice(-6).every((urgency) => urgency === Infinity)).toBe(true);
    expect(listed[0]).toMatchObject({ lastKind: 'RECEIVED', unit: 'WORKING_DAY', applicantName: 'Nguyễn Văn An' });
    expect(await countWorkList({ db: counter.db, viewer: PEOPLE.handler }, OPEN)).toBe(30);
  });

  test.each([1, 4, 30])('pages of %i hold everything once, in the same order', async (first) => {
    const whole = (await page(PEOPLE.handler, 100, null)).rows.map(({ id }) => id);
    expect(await allPages(PEOPLE.handler, first)).toEqual(whole);
  });

  test('pages stay right while files leave and come: no other file is skipped or shown twice', async () => {
    const before = (await page(PEOPLE.handler, 100, null)).rows;
    const gone = before[1];
    const ids = await allPages(PEOPLE.handler, 5, async (seenSoFar) => {
      // After the first page one that was on it leaves, and an older and a newer one come.
      if (seenSoFar !== 5 || !gone) return;
      await resolveApplication(
        counter.acting(PEOPLE.handler, new Date('2026-11-20T09:00:00+07:00')),
        seen(gone),
        'GRANTED',
        null,
      );
      await receive(counter.receiving(PEOPLE.desk, new Date('2026-08-01T09:00:00+07:00')), typed());
      await receive(counter.receiving(PEOPLE.desk, new Date('2026-11-20T09:00:00+07:00')), typed());
    });
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id } of before) expect(ids).toContain(id);
    expect(ids).toHaveLength(31);
  });

  test('is the reader’s agency’s own; `mine` is what the reader has begun', async () => {
    expect((await page(PEOPLE.handler2, 10, null)).rows).toEqual([]);
    const [first] = (await page(PEOPLE.handler, 1, null)).rows;
    if (!first) throw new Error('the list is empty');
    await startApplication(counter.acting(PEOPLE.handler), seen(first));
    expect((await page(PEOPLE.handler, 10, null, { states: [], mine: true })).rows.map(({ id }) => id)).toEqual([
      first.id,
    ]);
    expect((await page(PEOPLE.desk, 10, null, { states: [], mine: true })).rows).toEqual([]);
    const started = await page(PEOPLE.desk, 10, null, { states: ['IN_PROGRESS'], mine: false });
    expect(started.rows.map(({ id }) => id)).toEqual([first.id]);
    const resolved = await page(PEOPLE.desk, 10, null, { states: ['RESOLVED', 'RETURNED'], mine: false });
    expect(resolved.rows.map(({ state }) => state)).toEqual(['RESOLVED']);
  });

  test('is for staff who act on files', async () => {
    await expect(workList({ db: counter.db, viewer: null }, OPEN, { first: 1, after: null })).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
    await expect(page(PEOPLE.manager, 1, null)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(countWorkList({ db: counter.db, viewer: PEOPLE.manager }, OPEN)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  test('uses its index, however many rows there are', async () => {
    const client = await counter.db.connect();
    try {
      await client.query('begin; set local enable_seqscan = off; set local enable_sort = off');
      const { rows: plan } = await client.query(
        `explain select a.id from application a where a.open and a.holder_agency_id = '${AGENCIES.construction.id}' order by a.urgency, a.id limit 21`,
      );
      expect(JSON.stringify(plan)).toContain('application_queue');
      await client.query('rollback');
    } finally {
      client.release();
    }
  });
});

describe('one application', () => {
  const agencies = catalogueOn('2026-11-20');

  test('is read by those who have to do with it and by heads above them', async () => {
    const row = await receive(counter.receiving(PEOPLE.wardDesk), typed({ procedureCode: '1.000008' }));
    const readers = Object.entries<Viewer>(PEOPLE).filter(([, viewer]) => mayRead(viewer, agencies, row));
    expect(readers.map(([name]) => name)).toEqual(['desk', 'handler', 'head', 'chairman', 'wardDesk']);
    const knowing = readers.filter(([, viewer]) => seesPersonalData(viewer, row)).map(([name]) => name);
    expect(knowing).toEqual(['desk', 'handler', 'head', 'wardDesk']);
    expect(await readApplication({ db: counter.db, viewer: PEOPLE.desk2, agencies }, row.code ?? '')).toBeNull();
    expect(await readApplication({ db: counter.db, viewer: PEOPLE.chairman, agencies }, ` ${row.code} `)).toMatchObject(
      { id: row.id },
    );
  });

  test('keeps version, terms and times when the catalogue changes later', async () => {
    const row = rows[1];
    if (!row) throw new Error('no row');
    await counter.owner.query(
      `update procedure_version set state = 'SUPERSEDED', valid_to = '2026-11-01' where id = $1`,
      [row.versionId],
    );
    const after = await readApplication({ db: counter.db, viewer: PEOPLE.handler, agencies }, row.code ?? '');
    const acted = await startApplication(counter.acting(PEOPLE.handler), seen(after ?? row));
    expect(acted).toMatchObject({
      versionId: row.versionId,
      originalDueAt: row.originalDueAt,
      dueAt: row.dueAt,
      statutoryDueAt: row.statutoryDueAt,
    });
    await counter.owner.query(`update procedure_version set state = 'PUBLISHED', valid_to = null where id = $1`, [
      row.versionId,
    ]);
  });
});

describe('standing of a row', () => {
  const stand = (over: Partial<ApplicationRow>, now: string) =>
    standingOf({ ...(rows[1] as ApplicationRow), ...over }, new Date(now), rules);
  const dueAt = new Date('2026-12-14T17:00:00+07:00');

  test.each([
    [{ state: 'RECEIVED', dueAt }, '2026-12-09T09:00:00+07:00', 'RUNNING'],
    [{ state: 'IN_PROGRESS', dueAt }, '2026-12-10T09:00:00+07:00', 'DUE_SOON'],
    [{ state: 'IN_PROGRESS', dueAt }, '2026-12-14T23:59:00+07:00', 'DUE_SOON'],
    [{ state: 'IN_PROGRESS', dueAt }, '2026-12-15T00:00:00+07:00', 'OVERDUE'],
    [{ state: 'AWAITING_DOCUMENTS', dueAt: null }, '2026-12-15T00:00:00+07:00', 'WAITING'],
    [{ state: 'AWAITING_DOCUMENTS', dueAt: null, receivedAt: null }, '2026-12-15T00:00:00+07:00', 'NOT_RECEIVED'],
    [{ state: 'RECEIVED', dueAt: null, unit: null }, '2026-12-15T00:00:00+07:00', 'NO_LIMIT'],
    [
      { state: 'RESOLVED', dueAt, resolvedAt: new Date('2026-12-14T18:00:00+07:00') },
      '2027-01-01T00:00:00+07:00',
      'ON_TIME',
    ],
    [
      { state: 'RETURNED', dueAt, resolvedAt: new Date('2026-12-15T08:00:00+07:00') },
      '2027-01-01T00:00:00+07:00',
      'LATE',
    ],
    [{ state: 'WITHDRAWN', dueAt }, '2027-01-01T00:00:00+07:00', 'CLOSED'],
    [{ state: 'STOPPED', dueAt: null, closed: true }, '2027-01-01T00:00:00+07:00', 'CLOSED'],
    [{ state: 'STOPPED', dueAt: null }, '2027-01-01T00:00:00+07:00', 'WAITING'],
  ] as const)('%o at %s: %s', (over, now, expected) => {
    expect(stand(over, now)).toBe(expected);
  });

  test('every state has a phase and a next step in words', () => {
    for (const state of Object.keys(LIFE_CYCLE) as State[]) {
      for (const received of [null, FRIDAY]) {
        const row = {
          state,
          receivedAt: received,
          closed: false,
          reappointedAt: null,
          outcome: null,
          channel: 'POST',
        } as const;
        expect(isMessageKey(nextStepOf(row, 'RUNNING', FRIDAY))).toBe(true);
        expect(phaseOf(row)).toBeTypeOf('string');
      }
    }
  });

  test('the next step tells late from not, asked before receipt from asked after it, closed from stopped', () => {
    const stands = {
      state: 'IN_PROGRESS',
      receivedAt: FRIDAY,
      closed: false,
      reappointedAt: null,
      outcome: null,
      channel: 'DIRECT',
    } as const;
    const resolved = { ...stands, state: 'RESOLVED', outcome: 'GRANTED' } as const;
    expect(nextStepOf(resolved, 'EARLY', FRIDAY)).toBe('NEXT_STEP_RESOLVED');
    expect(nextStepOf({ ...resolved, channel: 'POST' }, 'EARLY', FRIDAY)).toBe('NEXT_STEP_RESOLVED_POST');
    expect(nextStepOf({ ...resolved, outcome: 'REFUSED' }, 'EARLY', FRIDAY)).toBe('NEXT_STEP_REFUSED');
    const letter = { ...stands, reappointedAt: new Date('2026-12-18T17:00:00+07:00') };
    const before = new Date('2026-12-18T08:00:00+07:00');
    expect(nextStepOf(stands, 'OVERDUE', FRIDAY)).toBe('NEXT_STEP_LATE');
    expect(nextStepOf(letter, 'OVERDUE', before)).toBe('NEXT_STEP_REAPPOINTED');
    expect(nextStepOf(letter, 'RUNNING', before)).toBe('NEXT_STEP_IN_PROGRESS');
    expect(nextStepOf(letter, 'OVERDUE', new Date('2026-12-19T08:00:00+07:00'))).toBe('NEXT_STEP_LATE');
    const asked = { ...stands, state: 'AWAITING_DOCUMENTS' } as const;
    expect(nextStepOf(asked, 'WAITING', FRIDAY)).toBe('NEXT_STEP_AWAITING_DOCUMENTS');
    expect(nextStepOf(asked, 'OVERDUE', FRIDAY)).toBe('NEXT_STEP_AWAITING_DOCUMENTS_LATE');
    const notReceived = { ...asked, receivedAt: null };
    expect(nextStepOf(notReceived, 'NOT_RECEIVED', FRIDAY)).toBe('NEXT_STEP_AWAITING_DOCUMENTS_BEFORE');
    expect(nextStepOf({ ...stands, state: 'AWAITING_PAYMENT' }, 'OVERDUE', FRIDAY)).toBe(
      'NEXT_STEP_AWAITING_PAYMENT_LATE',
    );
    expect(nextStepOf({ ...stands, state: 'STOPPED', closed: true }, 'CLOSED', FRIDAY)).toBe('NEXT_STEP_CLOSED');
  });
});
