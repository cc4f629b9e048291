import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/db/database.ts';
import { eventsCanBeChanged } from '../../src/db/rights.ts';
import {
  actOnApplication,
  resolveApplication,
  returnApplication,
  startApplication,
} from '../../src/desk/acts/acts.commands.ts';
import { applicationOfId } from '../../src/desk/application.queries.ts';
import { receive } from '../../src/desk/receipt/receive.commands.ts';
import { problemsIn } from '../../src/problem.ts';
import { AGENCIES, type Counter, FRIDAY, openCounter, PEOPLE, seen, typed } from './counter.ts';

let counter: Counter;
beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter.close());

const received = () => receive(counter.receiving(PEOPLE.desk), typed());

const problemOf = async (work: Promise<unknown>) => {
  try {
    await work;
  } catch (error) {
    const [problem] = problemsIn(error) ?? [];
    if (!problem) throw error;
    return { code: problem.code, params: problem.params, path: problem.path };
  }
  return null;
};

describe('acts', () => {
  test('a file is started, resolved and returned; row and events say the same', async () => {
    const row = await received();
    const started = await startApplication(
      counter.acting(PEOPLE.handler, new Date('2026-11-23T10:00:00+07:00')),
      seen(row),
    );
    expect(started).toMatchObject({ state: 'IN_PROGRESS', version: 2, holderAccountId: PEOPLE.handler.accountId });
    const resolved = await resolveApplication(
      counter.acting(PEOPLE.handler, new Date('2026-11-30T10:00:00+07:00')),
      seen(started),
      'GRANTED',
      null,
    );
    expect(resolved).toMatchObject({
      state: 'RESOLVED',
      outcome: 'GRANTED',
      handled: 'EARLY',
      spentDays: 5,
      holderAccountId: null,
    });
    const returned = await returnApplication(
      counter.acting(PEOPLE.desk, new Date('2026-12-01T10:00:00+07:00')),
      seen(resolved),
      { name: 'Lê Thị Dung' },
    );
    expect(returned).toMatchObject({ state: 'RETURNED', version: 4, visits: 2, doors: 1, holderAgencyId: null });
    const stored = await applicationOfId(counter.db, row.id);
    expect(stored).toMatchObject({
      state: 'RETURNED',
      version: 4,
      lastKind: 'RETURNED',
      lastSequence: 4,
      returnedAt: new Date('2026-12-01T10:00:00+07:00'),
    });
    const { rows } = await counter.db.query(
      'select sequence, kind, payload, tx::text::bigint > 0 as tx from application_event where application_id = $1 order by sequence',
      [row.id],
    );
    expect(rows.map(({ sequence, kind, tx }) => [sequence, kind, tx])).toEqual([
      [1, 'RECEIVED', true],
      [2, 'STARTED', true],
      [3, 'RESOLVED', true],
      [4, 'RETURNED', true],
    ]);
    expect(rows[3].payload).toEqual({ byAnother: true });
  });

  test('the desk resolves on the spot; the applicant came once', async () => {
    const row = await received();
    const resolved = await resolveApplication(counter.acting(PEOPLE.desk), seen(row), 'GRANTED', null);
    const returned = await returnApplication(counter.acting(PEOPLE.desk), seen(resolved), null);
    expect(returned).toMatchObject({ state: 'RETURNED', handled: 'EARLY', spentDays: 0, visits: 1, doors: 1 });
  });

  test('on the due day is on time, the day after is late, and withdrawn is neither', async () => {
    const onDay = await received();
    const evening = new Date('2026-12-14T20:00:00+07:00');
    expect(
      await resolveApplication(counter.acting(PEOPLE.handler, evening), seen(onDay), 'GRANTED', null),
    ).toMatchObject({ handled: 'ON_TIME' });
    const after = await received();
    const morning = new Date('2026-12-15T00:00:00+07:00');
    expect(
      await resolveApplication(counter.acting(PEOPLE.handler, morning), seen(after), 'GRANTED', null),
    ).toMatchObject({ handled: 'LATE' });
    const taken = await received();
    const withdrawn = await actOnApplication(
      counter.acting(PEOPLE.desk, morning),
      seen(taken),
      'WITHDRAWN',
      'Theo đơn xin rút',
    );
    expect(withdrawn).toMatchObject({
      state: 'WITHDRAWN',
      handled: null,
      resolvedAt: null,
      lastGround: 'Theo đơn xin rút',
      holderAgencyId: null,
    });
  });

  test('a refusal is a result and needs reasons; a withdrawal needs a ground', async () => {
    const row = await received();
    const long = resolveApplication(counter.acting(PEOPLE.handler), seen(row), 'GRANTED', 'x'.repeat(2_001));
    expect(await problemOf(long)).toMatchObject({ code: 'TEXT_TOO_LONG', path: ['note'] });
    expect(
      await problemOf(resolveApplication(counter.acting(PEOPLE.handler), seen(row), 'REFUSED', ' ')),
    ).toMatchObject({ code: 'NOTE_NEEDED', path: ['note'] });
    expect(await problemOf(actOnApplication(counter.acting(PEOPLE.desk), seen(row), 'WITHDRAWN', null))).toMatchObject({
      code: 'GROUND_NEEDED',
    });
    const refused = await resolveApplication(
      counter.acting(PEOPLE.handler),
      seen(row),
      'REFUSED',
      'Không đủ điều kiện',
    );
    expect(refused).toMatchObject({ state: 'RESOLVED', outcome: 'REFUSED' });
  });

  test('who read an older version is told who changed what', async () => {
    const row = await received();
    await startApplication(counter.acting(PEOPLE.handler), seen(row));
    const problem = await problemOf(resolveApplication(counter.acting(PEOPLE.desk), seen(row), 'GRANTED', null));
    expect(problem).toMatchObject({
      code: 'VERSION_CONFLICT',
      params: {
        whoVi: 'Ông handler',
        whoEn: 'Ông handler',
        actVi: 'Bắt đầu xử lý',
        at: '09:00 20/11/2026',
        version: 2,
      },
    });
  });

  test('a version that the file never had is said to be none of its, and no conflict', async () => {
    const row = await received();
    for (const version of [row.version + 1, 2_147_483_647]) {
      const target = { ...seen(row), version };
      const problem = await problemOf(resolveApplication(counter.acting(PEOPLE.desk), target, 'GRANTED', null));
      expect(problem).toMatchObject({
        code: 'VERSION_UNKNOWN',
        path: ['version'],
        params: { seen: version, version: 1 },
      });
    }
  });

  test('of 8 who act on one version at once one succeeds', async () => {
    const row = await received();
    const done = await Promise.all(
      Array.from({ length: 8 }, () => problemOf(startApplication(counter.acting(PEOPLE.handler), seen(row)))),
    );
    expect(done.filter((problem) => problem === null)).toHaveLength(1);
    expect(done.filter((problem) => problem?.code === 'VERSION_CONFLICT')).toHaveLength(7);
  });

  test('a clock that runs backwards breaks no order: `at` waits, `recordedAt` says what the clock said', async () => {
    const row = await received();
    const earlier = new Date(FRIDAY.getTime() - 3_600_000);
    const started = await startApplication(counter.acting(PEOPLE.handler, earlier), seen(row));
    expect(started).toMatchObject({ lastAt: FRIDAY, lastRecordedAt: earlier });
    const resolved = await resolveApplication(counter.acting(PEOPLE.handler, earlier), seen(started), 'GRANTED', null);
    expect(resolved).toMatchObject({ resolvedAt: FRIDAY, spentDays: 0 });
  });

  test('what the state does not know, what is for others and what has an operation of its own are told apart', async () => {
    const row = await received();
    const as = (viewer: (typeof PEOPLE)[keyof typeof PEOPLE], kind: Parameters<typeof actOnApplication>[2]) =>
      problemOf(actOnApplication(counter.acting(viewer), seen(row), kind, 'lý do'));
    expect(await as(PEOPLE.handler, 'RETURNED')).toMatchObject({
      code: 'ACT_NOT_ALLOWED',
      params: {
        stateEn: 'Received',
        allowedEn: 'work began, papers asked for, resolved, tasks opened, handed over, visit recorded',
      },
    });
    expect(await as(PEOPLE.desk, 'STARTED')).toMatchObject({
      code: 'ACT_NOT_YOURS',
      params: { whoEn: 'the handler of the deciding agency' },
    });
    expect(await as(PEOPLE.handler, 'HANDED_OVER')).toMatchObject({
      code: 'ACT_HAS_OWN_OPERATION',
      params: { operation: 'applicationHandOver' },
    });
    expect(await as(PEOPLE.desk, 'HANDOVER_ACCEPTED')).toMatchObject({ code: 'NO_HANDOVER' });
    expect(await as(PEOPLE.handler, 'DOCUMENTS_REQUESTED')).toMatchObject({
      code: 'ACT_HAS_OWN_OPERATION',
      params: { operation: 'applicationRequestDocuments' },
    });
    expect(await as(PEOPLE.head, 'APOLOGISED')).toMatchObject({ code: 'ACT_HAS_OWN_OPERATION' });
    expect(await as(PEOPLE.head, 'CALENDAR_CHANGED')).toMatchObject({
      code: 'ACT_NOT_YOURS',
      params: { whoEn: 'the system' },
    });
    expect(await as(PEOPLE.handler, 'RESOLVED')).toMatchObject({ code: 'ACT_HAS_OWN_OPERATION' });
  });

  test('strangers learn nothing: a case of others answers like one that does not exist', async () => {
    const row = await received();
    const other = await problemOf(startApplication(counter.acting(PEOPLE.handler2), seen(row)));
    const none = await problemOf(
      startApplication(counter.acting(PEOPLE.handler2), { code: 'H50.12-000000-0000', version: 1 }),
    );
    expect(other).toMatchObject({ code: 'APPLICATION_UNKNOWN' });
    expect(none?.code).toBe(other?.code);
    await expect(startApplication(counter.acting(null), seen(row))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(startApplication(counter.acting(PEOPLE.manager), seen(row))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  test('a desk that only receives cannot decide on the spot', async () => {
    const row = await receive(counter.receiving(PEOPLE.wardDesk), typed({ procedureCode: '1.000008' }));
    expect(
      await problemOf(resolveApplication(counter.acting(PEOPLE.wardDesk), seen(row), 'GRANTED', null)),
    ).toMatchObject({ code: 'ACT_NOT_YOURS' });
    const resolved = await resolveApplication(counter.acting(PEOPLE.handler), seen(row), 'GRANTED', null);
    expect(resolved.holderAgencyId).toBe(AGENCIES.ward.id);
    expect(await returnApplication(counter.acting(PEOPLE.wardDesk), seen(resolved), null)).toMatchObject({
      state: 'RETURNED',
      doors: 1,
    });
  });
});

describe('rights of the server', () => {
  test('it knows that its role cannot change events, and that the owner could', async () => {
    expect(await eventsCanBeChanged(counter.database.orm.em.getConnection())).toBe(false);
    const owner = await openDatabase({ url: counter.ownerUrl });
    expect(await eventsCanBeChanged(owner.orm.em.getConnection())).toBe(true);
    await owner.close();
  });

  test.each([
    'update application_event set ground = ground',
    'delete from application_event',
    'truncate application_event',
    'delete from application',
  ])('its role cannot: %s', async (statement) => {
    await received();
    await expect(counter.db.query(statement)).rejects.toMatchObject({ code: '42501' });
  });
});
