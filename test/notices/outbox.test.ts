import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ApplicationRow } from '../../src/desk/application-row.ts';
import type { EventKind } from '../../src/desk/history/life-cycle.ts';
import { correctApplicant } from '../../src/desk/acts/correction.commands.ts';
import { receive } from '../../src/desk/receipt/receive.commands.ts';
import { submit } from '../../src/desk/receipt/submission.commands.ts';
import { problemsIn } from '../../src/problem.ts';
import { isMailAddress } from '../../src/text.ts';
import { type Counter, FRIDAY, handedIn, openCounter, PEOPLE, seen, typed } from '../desk/counter.ts';
import { done } from '../desk/each-act.ts';
import { outboxFaults } from './outbox-faults.ts';

let counter: Counter;
beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter.close());

const WALKS: readonly (readonly EventKind[])[] = [
  ['STARTED', 'DOCUMENTS_REQUESTED', 'DOCUMENTS_SUPPLIED', 'PAYMENT_REQUESTED', 'PAYMENT_MADE', 'RESOLVED', 'RETURNED'],
  ['STARTED', 'STOPPED', 'RESUMED', 'APOLOGISED', 'RESOLVED', 'RECALLED', 'STOPPED', 'CLOSED'],
  ['STARTED', 'OPINION_REQUESTED', 'OPINION_GIVEN', 'WITHDRAWN'],
];

async function walk(row: ApplicationRow, kinds: readonly EventKind[]): Promise<ApplicationRow> {
  let at = row;
  for (const kind of kinds) at = await done(counter, at, kind, FRIDAY);
  return at;
}

const kindsOf = async (id: string): Promise<string[]> => {
  const { rows } = await counter.db.query<{ kind: string }>(
    'select kind from notice_outbox where application_id = $1 order by id',
    [id],
  );
  return rows.map(({ kind }) => kind);
};

describe('the outbox', () => {
  test('is filled by every path that writes an event, in its transaction', async () => {
    const received = await Promise.all(
      WALKS.map(() => receive(counter.receiving(PEOPLE.desk), typed({ channel: 'ONLINE' }))),
    );
    for (const [at, kinds] of WALKS.entries()) await walk(received[at]!, kinds);
    const submitted = await submit(counter.submitting(), handedIn());
    await walk(submitted, ['RECEIVED']);
    await walk(await submit(counter.submitting(), handedIn()), ['REJECTED']);
    expect(await kindsOf(received[0]!.id)).toEqual(['RECEIVED', ...WALKS[0]!.slice(1)]);
    expect(await kindsOf(received[2]!.id)).toEqual(['RECEIVED', 'WITHDRAWN']);
    expect(await kindsOf(submitted.id)).toEqual(['SUBMITTED', 'RECEIVED']);
    expect(await outboxFaults(counter.owner)).toEqual([]);
  });

  test('holds nothing of an act that was taken back, nor a second row of a retry', async () => {
    const input = typed();
    const row = await receive(counter.receiving(PEOPLE.desk), input);
    await receive(counter.receiving(PEOPLE.desk), input);
    const act = counter.acting(PEOPLE.handler);
    await act.em
      .transactional(async (em) => {
        await done({ ...counter, acting: () => ({ ...act, em }) }, row, 'STARTED', FRIDAY);
        throw new Error('power cut');
      })
      .catch(() => undefined);
    expect(await kindsOf(row.id)).toEqual(['RECEIVED']);
    expect(await outboxFaults(counter.owner)).toEqual([]);
  });

  test('tells nobody of what an import says is past, in that transaction alone', async () => {
    const row = await receive(counter.receiving(PEOPLE.desk), typed());
    const client = await counter.owner.connect();
    const resolved = `insert into application_event (application_id, sequence, kind, at, recorded_at, previous_hash, hash)
      values ($1, $2, 'RESOLVED', now(), now(), '\\x00', '\\x01')`;
    await client.query('begin');
    await client.query(`set local motcua.notices = 'off'`);
    await client.query(resolved, [row.id, 2]);
    await client.query('commit');
    expect(await kindsOf(row.id)).toEqual(['RECEIVED']);
    await client.query(resolved, [row.id, 3]);
    client.release();
    expect(await kindsOf(row.id)).toEqual(['RECEIVED', 'RESOLVED']);
    await counter.owner.query('delete from application_event where application_id = $1 and sequence > 1', [row.id]);
    await counter.owner.query('delete from notice_outbox where application_id = $1 and sequence > 1', [row.id]);
  });
});

describe('an outbox that is written outside the transaction', () => {
  test('loses and invents notices, and is found out', async () => {
    const broken = await openCounter();
    try {
      await broken.owner.query('drop trigger application_event_notice on application_event');
      // What a program would do that writes the notice by itself: after the act, or before it.
      const after = await receive(broken.receiving(PEOPLE.desk), typed());
      const tell = (id: string, sequence: number): Promise<unknown> =>
        broken.db.query(
          `insert into notice_outbox (application_id, kind, sequence, at) values ($1, 'RECEIVED', $2, now())`,
          [id, sequence],
        );
      expect(await outboxFaults(broken.owner)).toEqual(['LOST RECEIVED']);
      await tell(after.id, 1);
      expect(await outboxFaults(broken.owner)).toEqual(['APART RECEIVED']);
      await tell(after.id, 2);
      expect(await outboxFaults(broken.owner)).toEqual(['APART RECEIVED', 'GHOST RECEIVED']);
    } finally {
      await broken.close();
    }
  });
});

describe('a mail address', () => {
  test('is kept with the applicant, checked, and part of what a key stands for', async () => {
    const applicant = { name: 'Nguyễn Văn An', email: ' an.nguyen@example.vn ' };
    const input = typed({ applicant });
    const row = await receive(counter.receiving(PEOPLE.desk), input);
    expect(row.applicantEmail).toBe('an.nguyen@example.vn');
    const { rows } = await counter.db.query('select applicant_email from application where id = $1', [row.id]);
    expect(rows).toEqual([{ applicant_email: 'an.nguyen@example.vn' }]);
    const other = receive(counter.receiving(PEOPLE.desk), { ...input, applicant: { name: 'Nguyễn Văn An' } });
    await expect(other).rejects.toMatchObject({ code: 'KEY_REUSED' });
    const online = await submit(counter.submitting(), handedIn({ applicant }));
    expect((await walk(online, ['RECEIVED'])).applicantEmail).toBe('an.nguyen@example.vn');
    const wrong = await receive(
      counter.receiving(PEOPLE.desk),
      typed({ applicant: { name: 'A', email: 'a@b' } }),
    ).catch((error: unknown) => problemsIn(error)?.map(({ code, path }) => `${code} ${path?.join('.')}`));
    expect(wrong).toEqual(['EMAIL_NOT_VALID input.applicant.email']);
  });

  test('is put right or taken back at the desk, and the log does not say what it was', async () => {
    const applicant = { name: 'Nguyễn Văn An', email: 'an@example.vn' };
    const row = await receive(counter.receiving(PEOPLE.desk), typed({ applicant }));
    const correct = (at: ApplicationRow, email: string | null): Promise<ApplicationRow> =>
      correctApplicant(counter.acting(PEOPLE.desk), seen(at), {
        applicant: { ...applicant, email },
        ground: 'gõ nhầm',
      });
    const right = await correct(row, 'an.nguyen@example.vn');
    expect(right.applicantEmail).toBe('an.nguyen@example.vn');
    expect((await correct(right, null)).applicantEmail).toBeNull();
    const { rows } = await counter.db.query<{ payload: object }>(
      `select payload from application_event where application_id = $1 and kind = 'APPLICANT_CORRECTED'`,
      [row.id],
    );
    expect(rows).toEqual([{ payload: { parts: ['EMAIL'] } }, { payload: { parts: ['EMAIL'] } }]);
  });

  test.each(['a@b.vn', 'an.nguyen+x@sub.example.com', "o'neil@example.org", 'a@xn--bcher-kva.example'])(
    '%s is one',
    (text) => expect(isMailAddress(text)).toBe(true),
  );
  test.each([
    '',
    'a',
    'a@',
    '@b.vn',
    'a@b',
    'a@b.1',
    'a b@c.vn',
    'a@b.vn,c@d.vn',
    'a@b.vn\nBcc: c@d.vn',
    'a@b.vn\r',
    '<a@b.vn>',
    '"a"@b.vn',
    'a@[127.0.0.1]',
    'a@-b.vn',
    'a..b@c.vn',
    'a@b@c.vn',
    `${'a'.repeat(65)}@b.vn`,
    `a@${'b'.repeat(64)}.vn`,
    'ả@b.vn',
  ])('%j is none', (text) => expect(isMailAddress(text)).toBe(false));
});
