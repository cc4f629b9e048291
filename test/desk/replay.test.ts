import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  actOnApplication,
  resolveApplication,
  returnApplication,
  startApplication,
} from '../../src/desk/acts/acts.commands.ts';
import { applicationOfId } from '../../src/desk/application.queries.ts';
import type { ApplicationRow } from '../../src/desk/application-row.ts';
import { receive } from '../../src/desk/receipt/receive.commands.ts';
import { type Difference, replay } from '../../src/desk/replay/replay.ts';
import type { Viewer } from '../../src/identity/viewer.ts';
import { problemsIn } from '../../src/problem.ts';
import { calendar, type Counter, FRIDAY, openCounter, PEOPLE, seen, typed } from './counter.ts';

let counter: Counter;
beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter.close());

async function replayed(batch?: number): Promise<{ differences: Difference[]; applications: number }> {
  const differences: Difference[] = [];
  const report = await replay({
    db: counter.db,
    calendarOf: () => calendar,
    onDifference: (each) => differences.push(each),
    ...(batch ? { batch } : {}),
  });
  expect(report.finished).toBe(true);
  return { differences, applications: report.applications };
}

const STEPS = ['START', 'RESOLVE', 'REFUSE', 'RETURN', 'WITHDRAW'] as const;

/** Tries an act and answers whether it was allowed; anything but a refusal fails the test. */
async function attempt(row: ApplicationRow, step: (typeof STEPS)[number], who: Viewer, at: Date): Promise<boolean> {
  const acting = counter.acting(who, at);
  try {
    if (step === 'START') await startApplication(acting, seen(row));
    else if (step === 'RETURN') await returnApplication(acting, seen(row), null);
    else if (step === 'WITHDRAW') await actOnApplication(acting, seen(row), 'WITHDRAWN', 'rút');
    else await resolveApplication(acting, seen(row), step === 'RESOLVE' ? 'GRANTED' : 'REFUSED', 'ghi chú');
    return true;
  } catch (error) {
    if (!problemsIn(error)) throw error;
    return false;
  }
}

describe('replay', () => {
  test('after any acts by anybody at any times the rows are the fold of their events', async () => {
    let done = 0;
    const day = 24 * 3_600_000;
    const people: readonly Viewer[] = [PEOPLE.desk, PEOPLE.handler, PEOPLE.head];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('1.000001', '1.000006', '1.000002'),
        // Minutes between acts, some of them backwards.
        fc.array(
          fc.record({
            step: fc.constantFrom(...STEPS),
            who: fc.nat({ max: 2 }),
            minutes: fc.integer({ min: -2_000, max: 40_000 }),
          }),
          { maxLength: 7 },
        ),
        async (procedureCode, acts) => {
          let at = FRIDAY.getTime() - 200 * day;
          let row = await receive(
            counter.receiving(PEOPLE.desk, new Date(at)),
            typed({ procedureCode, ...(procedureCode === '1.000002' ? { case: 'Theo giai đoạn' } : {}) }),
          );
          for (const { step, who, minutes } of acts) {
            at += minutes * 60_000;
            if (await attempt(row, step, people[who] ?? PEOPLE.desk, new Date(at))) done += 1;
            row = (await applicationOfId(counter.db, row.id)) ?? row;
          }
        },
      ),
      { numRuns: 40, seed: 20_261_120 },
    );
    expect(done).toBeGreaterThan(20);
    expect((await replayed()).differences).toEqual([]);
    const small = await replayed(7);
    expect(small).toEqual({ differences: [], applications: 40 });
  });

  test('stops where it is when asked to', async () => {
    const stopping = new AbortController();
    const report = await replay({
      db: counter.db,
      calendarOf: () => calendar,
      onDifference: () => undefined,
      onProgress: () => stopping.abort(),
      stopping: stopping.signal,
      batch: 5,
    });
    expect(report).toMatchObject({ finished: false, applications: 5 });
  });

  describe('finds', () => {
    /** A case with four events; what is done to it is undone by taking the whole database back. */
    async function returned(): Promise<ApplicationRow> {
      const row = await receive(counter.receiving(PEOPLE.desk), typed());
      await startApplication(counter.acting(PEOPLE.handler), seen({ code: row.code, version: 1 }));
      await resolveApplication(counter.acting(PEOPLE.handler), seen({ code: row.code, version: 2 }), 'GRANTED', null);
      await returnApplication(counter.acting(PEOPLE.desk), seen({ code: row.code, version: 3 }), null);
      return row;
    }

    /** Does harm as the owner could, replays, and mends it. */
    async function found(harm: string, mend: string): Promise<string[]> {
      await counter.owner.query(harm);
      const { differences } = await replayed();
      await counter.owner.query(mend);
      return differences.map(({ what }) => what);
    }

    test('an edited event', async () => {
      const { id } = await returned();
      const where = `application_id = '${id}' and sequence = 3`;
      expect(
        await found(
          `update application_event set payload = jsonb_set(payload, '{note}', '"khác"') where ${where}`,
          `update application_event set payload = jsonb_set(payload, '{note}', 'null') where ${where}`,
        ),
      ).toEqual(['hash of event 3']);
    });

    test('an edited event whose hash was made anew', async () => {
      const { id } = await returned();
      const hash = `(select hash from application_event where application_id = '${id}' and sequence = 2)`;
      const { rows } = await counter.owner.query(`select encode(${hash}, 'hex') as hash`);
      const where = `application_id = '${id}' and sequence = 2`;
      expect(
        await found(
          `update application_event set hash = sha256('forged') where ${where}`,
          `update application_event set hash = decode('${rows[0].hash}', 'hex') where ${where}`,
        ),
      ).toEqual(['hash of event 2', 'previous hash of event 3', 'hash of event 3']);
    });

    test('two events that changed places', async () => {
      const { id } = await returned();
      const swap = `update application_event e set at = o.at, recorded_at = o.recorded_at, agency_id = o.agency_id, account_id = o.account_id, kind = o.kind, payload = o.payload
        from application_event o where e.application_id = '${id}' and o.application_id = e.application_id and e.sequence in (2, 3) and o.sequence = 5 - e.sequence`;
      const what = await found(swap, swap);
      expect(what).toContain('history');
    });

    test('a deleted last event', async () => {
      const { id } = await returned();
      await counter.owner.query('create table kept as select * from application_event where false');
      const what = await found(
        `with gone as (delete from application_event where application_id = '${id}' and sequence = 4 returning *) insert into kept select * from gone`,
        `insert into application_event overriding system value select * from kept; drop table kept`,
      );
      expect(what).toEqual(expect.arrayContaining(['last_hash', 'state', 'returned_at', 'last_kind']));
    });

    test('events whose application has gone', async () => {
      const { id, code } = await returned();
      await counter.owner.query(`create table gone as select * from application where false;
        alter table application_event drop constraint application_event_application_id_fkey`);
      const columns = (
        await counter.owner
          .query(`select string_agg(quote_ident(attname), ', ' order by attnum) as names from pg_attribute
          where attrelid = 'application'::regclass and attnum > 0 and not attisdropped and attgenerated = ''`)
      ).rows[0].names;
      await counter.owner.query(
        `with out as (delete from application where id = '${id}' returning ${columns}) insert into gone (${columns}) select * from out`,
      );
      const { differences } = await replayed();
      await counter.owner.query(`insert into application (${columns}) select ${columns} from gone; drop table gone;
        alter table application_event add foreign key (application_id) references application`);
      expect(differences).toEqual([
        { where: code, what: 'orphan events', stored: '4 events', folded: 'no application' },
      ]);
    });

    test('a version that is not the number of events, and an original due time, each once', async () => {
      const { id } = await returned();
      const set = (what: string): string => `update application set ${what} where id = '${id}'`;
      expect(await found(set('version = 9'), set('version = 4'))).toEqual(['version']);
      expect(
        await found(
          set(`original_due_at = original_due_at + interval '1 day'`),
          set(`original_due_at = original_due_at - interval '1 day'`),
        ),
      ).toEqual(['original_due_at']);
    });

    test('instants changed by microseconds', async () => {
      const { id } = await returned();
      const event = (sign: string): string =>
        `update application_event set at = at ${sign} interval '7 microseconds' where application_id = '${id}' and sequence = 2`;
      expect(await found(event('+'), event('-'))).toEqual(['instant of event 2']);
      const row = (sign: string): string =>
        `update application set due_at = due_at ${sign} interval '7 microseconds' where id = '${id}'`;
      expect(await found(row('+'), row('-'))).toEqual(['due_at']);
    });

    test('transactions that run backwards in a case, or ahead of the database', async () => {
      const { id } = await returned();
      const where = `where application_id = '${id}' and sequence = 2`;
      const { rows } = await counter.owner.query(`select tx::text from application_event ${where}`);
      const mend = `update application_event set tx = '${rows[0].tx}' ${where}`;
      expect(await found(`update application_event set tx = '3' ${where}`, mend)).toEqual(['tx of event 2']);
      expect(await found(`update application_event set tx = '99999999999' ${where}`, mend)).toEqual([
        'tx of event 2',
        'tx of event 3',
      ]);
    });

    test('an edited row, edited terms, and a lowered counter', async () => {
      const { id } = await returned();
      const where = `where id = '${id}'`;
      expect(
        await found(
          `update application set handled = 'LATE' ${where}`,
          `update application set handled = 'EARLY' ${where}`,
        ),
      ).toEqual(['handled']);
      expect(
        await found(
          `update application set due_at = due_at + interval '1 day' ${where}`,
          `update application set due_at = due_at - interval '1 day' ${where}`,
        ),
      ).toEqual(['due_at']);
      expect(
        await found(
          `update application set terms = jsonb_set(terms, '{committed,amount}', '99') ${where}`,
          `update application set terms = jsonb_set(terms, '{committed,amount}', '15') ${where}`,
        ),
      ).toContain('terms');
      expect(
        await found(
          `update code_counter set last = last + 1 where day = '2026-11-20'`,
          `update code_counter set last = last - 1 where day = '2026-11-20'`,
        ),
      ).toEqual(['codes']);
      expect((await replayed()).differences).toEqual([]);
    });
  });
});
