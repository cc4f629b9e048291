import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ApplicationRow } from '../../src/desk/application-row.ts';
import { receive } from '../../src/desk/receipt/receive.commands.ts';
import { submit } from '../../src/desk/receipt/submission.commands.ts';
import { requestDocuments } from '../../src/desk/acts/papers.commands.ts';
import { scanStatement } from '../../src/notices/reminder-scan.commands.ts';
import { FRIDAY, handedIn, PEOPLE, seen, typed } from '../desk/counter.ts';
import { done } from '../desk/each-act.ts';
import { giveAddresses, type Office, openOffice, sending } from './office.ts';

const at = (text: string): Date => new Date(`${text}:00+07:00`);
const applicant = { name: 'Nguyễn Văn An', email: 'an@example.vn' };

let office: Office;
beforeAll(async () => {
  office = await openOffice();
  await giveAddresses(office.counter);
});
afterEach(async () => {
  await office.counter.owner.query('truncate notice_message, notice_outbox, application_event, application cascade');
});
afterAll(() => office.close());

/** Received on Friday 20 November 2026 within 15 working days: due on Monday 14 December. */
const received = (over: Parameters<typeof typed>[0] = {}): Promise<ApplicationRow> =>
  receive(office.counter.receiving(PEOPLE.desk), typed({ applicant, ...over }));

const reminders = async (): Promise<string[]> => {
  const { rows } = await office.counter.db.query<{ kind: string }>(
    'select kind from notice_outbox where due_at is not null order by id',
  );
  return rows.map(({ kind }) => kind);
};

const scanned = async (...times: string[]): Promise<string[]> => {
  for (const time of times) await office.scan(at(time));
  return reminders();
};

describe('a file that runs', () => {
  test('is remembered before its due day, on it and after it, each once', async () => {
    const row = await received();
    expect(row.dueOn).toBe('2026-12-14');
    expect(await scanned('2026-11-20T10:00', '2026-12-09T19:59')).toEqual([]);
    // Two working days before: the letter of apology must be signed by the day after, and it is due soon.
    expect(await scanned('2026-12-10T06:59')).toEqual([]);
    expect(await scanned('2026-12-10T07:00', '2026-12-10T07:01', '2026-12-11T08:00')).toEqual([
      'DUE_SOON',
      'APOLOGY_DUE',
    ]);
    expect(await scanned('2026-12-12T08:00', '2026-12-13T08:00')).toHaveLength(2);
    expect(await scanned('2026-12-14T07:00', '2026-12-14T19:59')).toEqual(['DUE_SOON', 'APOLOGY_DUE', 'DUE_TODAY']);
    expect(await scanned('2026-12-15T07:00', '2026-12-20T07:00')).toEqual([
      'DUE_SOON',
      'APOLOGY_DUE',
      'DUE_TODAY',
      'OVERDUE',
    ]);
    await office.fanOut(at('2026-12-15T07:00'));
    const told = (await office.messages()).map(({ kind, address }) => `${kind} ${address}`);
    // What is no longer true by the time somebody looks is told to nobody.
    expect(told).toEqual(
      ['RECEIVED an@example.vn', 'OVERDUE head@quangtri.example', 'OVERDUE h50-12@quangtri.example'].map((each) =>
        expect.stringContaining(each),
      ),
    );
  });

  test('that is handled, or has a letter already, is not', async () => {
    const handled = await received();
    await done(office.counter, await done(office.counter, handled, 'STARTED', FRIDAY), 'RESOLVED', FRIDAY);
    const excused = await received();
    await done(office.counter, excused, 'APOLOGISED', FRIDAY);
    expect(await scanned('2026-12-10T08:00')).toEqual(['DUE_SOON', 'NOT_COLLECTED']);
  });

  test('says by when the letter is to be signed', async () => {
    await received();
    await scanned('2026-12-10T08:00');
    await office.fanOut(at('2026-12-10T08:00'));
    const letter = (await office.messages()).find(({ kind }) => kind === 'APOLOGY_DUE');
    expect(letter?.address).toBe('head@quangtri.example');
    expect(letter?.content['text']).toContain('phải ký chậm nhất ngày 11/12/2026');
  });

  test('in hours is remembered on the day, and late a minute after', async () => {
    await receive(
      office.counter.receiving(PEOPLE.wardDesk, at('2026-11-19T16:00')),
      typed({ procedureCode: '1.000008' }),
    );
    expect(await scanned('2026-11-20T16:29')).toEqual(['DUE_TODAY']);
    expect(await scanned('2026-11-20T16:30')).toEqual(['DUE_TODAY']);
    expect(await scanned('2026-11-20T16:31')).toEqual(['DUE_TODAY', 'OVERDUE']);
  });

  test('of long ago is nobody’s news after a standstill', async () => {
    await received();
    expect(await scanned('2027-01-14T07:30')).toEqual([]);
    expect(await scanned('2027-01-13T20:00')).toEqual([]);
    expect(await scanned('2027-01-13T19:59')).toEqual(['OVERDUE']);
  });
});

describe('a due time that moves', () => {
  test('makes the old reminder void, also one that is about to go out, and brings a new one', async () => {
    const row = await received();
    await scanned('2026-12-10T08:00');
    await office.fanOut(at('2026-12-10T08:00'));
    expect((await office.messages()).map(({ kind, state }) => `${kind} ${state}`)).toContain('DUE_SOON WAITING');
    const moved = at('2026-12-16T17:00');
    await office.counter.owner.query(
      `update application set due_at = $2, due_on = '2026-12-16', overdue_at = $3 where id = $1`,
      [row.id, moved, at('2026-12-17T00:00')],
    );
    const sent: string[] = [];
    const senders = sending({
      MAIL: ({ content }) => Promise.resolve(void sent.push('subject' in content ? content.subject : '')),
    });
    await office.deliverAll(senders, at('2026-12-10T08:01'));
    expect(sent.filter((subject) => subject.includes('Sắp đến hạn'))).toEqual([]);
    expect((await office.messages()).find(({ kind }) => kind === 'DUE_SOON')).toMatchObject({ state: 'VOID' });
    await scanned('2026-12-14T08:00');
    await office.fanOut(at('2026-12-14T08:00'));
    await office.deliverAll(senders, at('2026-12-14T08:01'));
    expect(sent.filter((subject) => subject.includes('Sắp đến hạn'))).toHaveLength(1);
  });
});

describe('what waits for the applicant', () => {
  test('papers: before their time ends; a result: a week after it was there', async () => {
    const row = await received();
    await requestDocuments(office.counter.acting(PEOPLE.handler), seen(row), {
      papers: ['Bản vẽ'],
      ground: 'thiếu',
      applicantLimit: { amount: 5, unit: 'WORKING_DAY' },
    });
    expect(await scanned('2026-11-25T08:00')).toEqual([]);
    expect(await scanned('2026-11-26T08:00', '2026-11-27T08:00')).toEqual(['PAPERS_DUE']);
    await office.fanOut(at('2026-11-26T08:00'));
    const papers = (await office.messages()).find(({ kind }) => kind === 'PAPERS_DUE');
    expect(papers).toMatchObject({ recipient: 'APPLICANT', address: 'an@example.vn' });
    expect(papers?.content['text']).toMatch(/30\/11\/2026/u);

    const other = await received();
    await done(office.counter, await done(office.counter, other, 'STARTED', FRIDAY), 'RESOLVED', FRIDAY);
    expect(await scanned('2026-11-27T08:59')).toEqual(['PAPERS_DUE']);
    expect(await scanned('2026-11-27T09:00', '2026-11-28T09:00')).toEqual(['PAPERS_DUE', 'NOT_COLLECTED']);
  });

  test('and what waits for the desk: a submission', async () => {
    await submit(office.counter.submitting(at('2026-11-20T08:00')), handedIn());
    expect(await scanned('2026-11-20T15:59')).toEqual([]);
    expect(await scanned('2026-11-20T16:00')).toEqual(['ANSWER_DUE']);
    await office.fanOut(at('2026-11-20T16:00'));
    expect((await office.messages()).at(-1)).toMatchObject({ kind: 'ANSWER_DUE', address: 'h50-12@quangtri.example' });
  });
});

describe('two scans at once', () => {
  const race = async (): Promise<number> => {
    const [one, two] = [await office.counter.owner.connect(), await office.counter.owner.connect()];
    const values = [at('2026-12-10T00:00'), at('2026-12-16T00:00'), at('2026-12-10T08:00')];
    try {
      await one.query('begin');
      await one.query(scanStatement('DUE_SOON'), values);
      // The second does not see what the first has written: it waits for it, or writes it again.
      const second = two.query(scanStatement('DUE_SOON'), values);
      const waiting = await Promise.race([
        second.then(() => false),
        office.counter.db.query('select pg_sleep(0.2)').then(() => true),
      ]);
      await one.query('commit');
      await second;
      expect(typeof waiting).toBe('boolean');
    } finally {
      one.release();
      two.release();
    }
    return (await reminders()).length;
  };

  test('write one reminder; without the unique key they would write two', async () => {
    await received();
    expect(await race()).toBe(1);
    await office.counter.owner.query('delete from notice_outbox where due_at is not null');
    await office.counter.owner.query('drop index notice_outbox_reminder');
    expect(await race()).toBe(2);
    await office.counter.owner.query('delete from notice_outbox where due_at is not null');
    await office.counter.owner.query(
      'create unique index notice_outbox_reminder on notice_outbox (application_id, kind, due_at) where due_at is not null',
    );
  });

  test('read an index, not all files', async () => {
    const client = await office.counter.owner.connect();
    try {
      await client.query('set enable_seqscan = off');
      for (const kind of ['DUE_SOON', 'OVERDUE', 'PAPERS_DUE', 'ANSWER_DUE', 'NOT_COLLECTED'] as const) {
        const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain ${scanStatement(kind)}`, [
          FRIDAY,
          FRIDAY,
          FRIDAY,
        ]);
        const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
        expect(plan, plan).toMatch(/application_(overdue|late|papers_due|answer_due|uncollected)/u);
      }
    } finally {
      client.release(true);
    }
  });
});
