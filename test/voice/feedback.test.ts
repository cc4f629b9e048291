import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseCivilDate } from '../../src/calendar/civil-date.ts';
import { ensureSecrets, trackingSecretOf } from '../../src/desk/secrets.ts';
import type { Viewer } from '../../src/identity/viewer.ts';
import {
  answerFeedback,
  eraseContact,
  type FeedbackTyped,
  giveFeedback,
  hideFeedback,
  publishFeedback,
  withdrawContact,
} from '../../src/voice/feedback.commands.ts';
import {
  contactLoader,
  countFeedback,
  feedbackInbox,
  feedbackOfId,
  type FeedbackRow,
  followedFeedback,
  publishedFeedback,
} from '../../src/voice/feedback.queries.ts';
import { afterFeedbackAct, type FeedbackAct, type FeedbackState } from '../../src/voice/feedback.ts';
import { feedbackToken } from '../../src/voice/feedback-token.ts';
import { AGENCIES, catalogueAt, type Counter, openCounter, PEOPLE, procedureId } from '../desk/counter.ts';
import { acting, addPeople, asking, ids, LATE, LATER, MORE, outcome } from './office.ts';

let counter: Counter;
let secret: Buffer;
beforeAll(async () => {
  counter = await openCounter();
  await addPeople(counter);
  await ensureSecrets(counter.owner, ids);
  secret = await trackingSecretOf(counter.db);
});
afterAll(() => counter.close());

const give = async (over: Partial<FeedbackTyped> = {}, at = LATE): Promise<string> => {
  const typed = { procedureCode: '1.000001', kind: 'REFLECTION' as const, words: 'Phải đi lại nhiều lần', ...over };
  return (await giveFeedback(acting(counter, null, at), typed)).id;
};

async function read(id: string): Promise<FeedbackRow> {
  const row = await feedbackOfId(counter.db, id);
  if (!row) throw new Error('gone');
  return row;
}

async function take(
  act: FeedbackAct,
  id: string,
  viewer: Viewer | null = PEOPLE.head,
  words = 'lời',
  at = LATE,
): Promise<unknown> {
  const target = { id, version: (await read(id)).version };
  if (act === 'PUBLISH') return publishFeedback(acting(counter, viewer, at), target);
  if (act === 'HIDE') return hideFeedback(acting(counter, viewer, at), target, words);
  return answerFeedback(acting(counter, viewer, at), target, words);
}

const shownTo = async (): Promise<string[]> =>
  (await publishedFeedback(counter.db, procedureId('1.000001'), { first: 100 })).nodes.map(({ id }) => id);

const rows = async (table: string): Promise<number> =>
  (await counter.owner.query(`select count(*) as n from ${table}`)).rows[0].n;

describe('giving', () => {
  test('is routed to the agency that answers for the procedure, and shown to nobody else before it was read', async () => {
    const id = await give({ contact: ' 0912 345 678 ' });
    expect(await read(id)).toMatchObject({ agencyId: AGENCIES.construction.id, state: 'RECEIVED', answer: null });
    expect(await contactLoader({ db: counter.db }).load(id)).toBe('0912 345 678');
    expect(await shownTo()).not.toContain(id);
    const other = await give({ procedureCode: '1.000007' });
    expect((await read(other)).agencyId).toBe(AGENCIES.justice.id);
  });

  test('refuses complaints and denunciations with where to go, and keeps nothing of them', async () => {
    const before = [await rows('feedback'), await rows('feedback_step'), await rows('feedback_contact')];
    const words = 'Tôi tố cáo ông A nhận tiền';
    expect(await outcome(() => give({ kind: 'DENUNCIATION', words, contact: 'tên tôi' }))).toBe(
      'DENUNCIATION_ELSEWHERE',
    );
    expect(await outcome(() => give({ kind: 'COMPLAINT', words, contact: 'tên tôi' }))).toBe('COMPLAINT_ELSEWHERE');
    expect([await rows('feedback'), await rows('feedback_step'), await rows('feedback_contact')]).toEqual(before);
    // What the table could not hold, nobody could route by mistake either.
    await expect(
      counter.owner.query(
        `insert into feedback (id, procedure_id, agency_id, kind, words, received_at, state)
        values (gen_random_uuid(), $1, $2, 'DENUNCIATION', 'x', now(), 'RECEIVED')`,
        [procedureId('1.000001'), AGENCIES.construction.id],
      ),
    ).rejects.toMatchObject({ code: '23514' });
  });

  test('takes words within measure, about a procedure that the public knows', async () => {
    for (const words of ['', ' \n\t ', '\u200b', '\u2800', '\u202e\u2066'])
      expect(await outcome(() => give({ words }))).toBe('TEXT_BLANK');
    expect(await outcome(() => give({ words: 'x'.repeat(100_000) }))).toBe('TEXT_TOO_LONG');
    expect(await outcome(() => give({ contact: 'x'.repeat(301) }))).toBe('TEXT_TOO_LONG');
    for (const procedureCode of ['9.999999', '', '1.000004', '../x', 'x'.repeat(10_000)])
      expect(await outcome(() => give({ procedureCode })), procedureCode.slice(0, 9)).toBe('PROCEDURE_UNKNOWN');
    const id = await give({ words: '<img src=x onerror=alert(1)>\u202e đảo\u0000\r\nhai', contact: 'a\nb\u202e' });
    expect((await read(id)).words).toBe('<img src=x onerror=alert(1)> đảo\nhai');
    expect(await contactLoader({ db: counter.db }).load(id)).toBe('a b');
    // An ended procedure can still be spoken of.
    expect(await outcome(() => give({ procedureCode: '1.000003' }))).toBe('done');
  });
});

describe('following', () => {
  test('takes id and token; a wrong token, another’s and an unknown id answer alike', async () => {
    const [id, other] = [await give(), await give()];
    const token = feedbackToken(secret, id);
    const follow = (id: string, token: string) => followedFeedback(acting(counter, null), secret, { id, token });
    expect((await follow(id, token))?.id).toBe(id);
    expect((await follow(` ${id.toUpperCase()} `, token.toLowerCase()))?.id).toBe(id);
    for (const [a, b] of [
      [id, feedbackToken(secret, other)],
      [id, 'AAAA-AAAA-AAAA'],
      [id, ''],
      ['00000000-0000-0000-0000-000000000000', token],
      ['no id', token],
      [`${id}'`, token],
    ] as const)
      expect(await follow(a, b), `${a} ${b}`).toBeNull();
  });
});

const STATES: readonly FeedbackState[] = ['RECEIVED', 'PUBLISHED', 'ANSWERED', 'HIDDEN'];
const ACTS: readonly FeedbackAct[] = ['PUBLISH', 'HIDE', 'ANSWER'];
const WAY: Record<FeedbackState, readonly FeedbackAct[]> = {
  RECEIVED: [],
  PUBLISHED: ['PUBLISH'],
  ANSWERED: ['ANSWER'],
  HIDDEN: ['HIDE'],
};

describe('moderation', () => {
  test('every state knows its acts and no others, and what is public follows from the state alone', async () => {
    for (const state of STATES)
      for (const act of ACTS) {
        const id = await give();
        for (const step of WAY[state]) await take(step, id);
        expect((await read(id)).state).toBe(state);
        const next = afterFeedbackAct(state, act, state === 'ANSWERED');
        expect(await outcome(() => take(act, id)), `${state} ${act}`).toBe(next ? 'done' : 'FEEDBACK_ACT_NOT_ALLOWED');
        const after = (await read(id)).state;
        expect(after).toBe(next ?? state);
        expect((await shownTo()).includes(id)).toBe(after === 'PUBLISHED' || after === 'ANSWERED');
      }
  });

  test('is for head and approver of the agency that answers', async () => {
    const id = await give();
    const people = { ...PEOPLE, ...MORE, public: null };
    for (const act of ['ANSWER', 'HIDE', 'PUBLISH'] as const) {
      const found: Record<string, string> = {};
      for (const [name, viewer] of Object.entries(people)) found[name] = await outcome(() => take(act, id, viewer));
      const allowed = Object.entries(found).filter(
        ([, code]) => !['FORBIDDEN', 'UNAUTHENTICATED', 'FEEDBACK_UNKNOWN'].includes(code),
      );
      expect(
        allowed.map(([name]) => name),
        act,
      ).toEqual(['head', 'approver']);
      // The head above and the head beside: nobody answers in another agency's name.
      expect([found['chairman'], found['head2'], found['approver2']]).toEqual(Array(3).fill('FEEDBACK_UNKNOWN'));
    }
  });

  test('keeps the words as they came, with ground and answers as steps', async () => {
    const id = await give({ words: 'nguyên văn' });
    await take('ANSWER', id, PEOPLE.head, 'trả lời lần một');
    await take('HIDE', id, MORE.approver, 'nêu tên người khác');
    expect(await read(id)).toMatchObject({ words: 'nguyên văn', state: 'HIDDEN', hiddenGround: 'nêu tên người khác' });
    await take('PUBLISH', id);
    expect(await read(id)).toMatchObject({ state: 'ANSWERED', hiddenGround: null, answer: 'trả lời lần một' });
    await take('ANSWER', id, PEOPLE.head, 'trả lời lần hai', LATER);
    const now = await read(id);
    expect([now.answer, now.answeredAt]).toEqual(['trả lời lần hai', LATE]);
    const { rows } = await counter.owner.query(
      'select kind, words from feedback_step where feedback_id = $1 order by number',
      [id],
    );
    expect(rows.map(({ kind, words }) => `${kind} ${words}`)).toEqual([
      'RECEIVED null',
      'ANSWERED trả lời lần một',
      'HIDDEN nêu tên người khác',
      'PUBLISHED null',
      'ANSWERED trả lời lần hai',
    ]);
    for (const words of ['', '\u200b'])
      expect(await outcome(() => take('HIDE', id, PEOPLE.head, words))).toBe('TEXT_BLANK');
    const stale = { id, version: 1 };
    expect(await outcome(() => hideFeedback(acting(counter, PEOPLE.head), stale, 'x'))).toBe('FEEDBACK_CHANGED');
    for (const statement of [
      'delete from feedback',
      'delete from feedback_step',
      `update feedback_step set words = ''`,
    ])
      await expect(counter.db.query(statement), statement).rejects.toMatchObject({ code: '42501' });
  });

  test('a hidden one shown, seeded on purpose, is caught by the look at states', async () => {
    const id = await give();
    await take('HIDE', id);
    const caught = async (): Promise<string[]> => {
      const shown = await shownTo();
      const { rows } = await counter.owner.query<{ id: string }>(
        `select distinct on (feedback_id) feedback_id as id, kind from feedback_step where kind <> 'CONTACT_ERASED' order by feedback_id, number desc`,
      );
      const hidden = (rows as { id: string; kind: string }[])
        .filter(({ kind }) => kind === 'HIDDEN')
        .map((row) => row.id);
      return shown.filter((each) => hidden.includes(each));
    };
    expect(await caught()).toEqual([]);
    await counter.owner.query(`update feedback set state = 'PUBLISHED', hidden_ground = null where id = $1`, [id]);
    expect(await caught()).toEqual([id]);
    await counter.owner.query(`update feedback set state = 'HIDDEN', hidden_ground = 'x' where id = $1`, [id]);
  });
});

describe('the contact', () => {
  test('can be erased by the agency and by whoever left it, and nothing of it is left', async () => {
    const [one, two, three] = [
      await give({ contact: 'bí mật 1' }),
      await give({ contact: 'bí mật 2' }),
      await give({ contact: 'bí mật 3' }),
    ];
    expect(await outcome(() => eraseContact(acting(counter, MORE.head2), one))).toBe('FEEDBACK_UNKNOWN');
    expect(await outcome(() => eraseContact(acting(counter, PEOPLE.manager), one))).toBe('FORBIDDEN');
    await eraseContact(acting(counter, MORE.approver), one);
    const withdraw = (id: string, token: string) => withdrawContact(acting(counter, null), secret, { id, token });
    expect(await outcome(() => withdraw(two, feedbackToken(secret, one)))).toBe('FEEDBACK_UNKNOWN');
    await withdraw(two, feedbackToken(secret, two));
    // Once more does no harm and writes nothing down.
    const version = (await read(two)).version;
    await withdraw(two, feedbackToken(secret, two));
    expect((await read(two)).version).toBe(version);
    const left = await Promise.all([one, two, three].map((id) => contactLoader({ db: counter.db }).load(id)));
    expect(left).toEqual([null, null, 'bí mật 3']);
    const { rows } = await counter.owner.query(
      `select (select json_agg(f) from feedback f)::text || (select json_agg(s) from feedback_step s)::text as everything`,
    );
    expect(rows[0].everything).not.toMatch(/bí mật/u);
  });
});

describe('lists and counts', () => {
  test('the inbox holds what waits, longest first, for the agency and those above', async () => {
    const inbox = (viewer: Viewer | null, states: FeedbackState[] = []) =>
      feedbackInbox(asking(counter, viewer), states, { first: 100 });
    const { rows } = await counter.owner.query<{ id: string }>(
      `select id from feedback where agency_id = $1 and state in ('RECEIVED','PUBLISHED') order by received_at, id`,
      [AGENCIES.construction.id],
    );
    expect(rows.length).toBeGreaterThan(3);
    expect((await inbox(PEOPLE.head)).nodes.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    expect((await inbox(MORE.approver)).nodes).toHaveLength(rows.length);
    expect((await inbox(PEOPLE.manager)).nodes.length).toBeGreaterThan(rows.length);
    expect((await inbox(MORE.head2)).nodes.every(({ agencyId }) => agencyId === AGENCIES.justice.id)).toBe(true);
    expect((await inbox(PEOPLE.head, ['HIDDEN'])).nodes.every(({ state }) => state === 'HIDDEN')).toBe(true);
    for (const viewer of [PEOPLE.desk, PEOPLE.handler, MORE.reformer, MORE.admin])
      expect(await outcome(() => inbox(viewer))).toBe('FORBIDDEN');
    expect(await outcome(() => inbox(null))).toBe('UNAUTHENTICATED');
  });

  test('counts equal a naive recount over random acts', async () => {
    const step = fc.constantFrom(...ACTS);
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            code: fc.constantFrom('1.000001', '1.000002', '1.000007'),
            kind: fc.constantFrom('REFLECTION', 'PROPOSAL'),
            hours: fc.integer({ min: 0, max: 200 }),
            acts: fc.array(step, { maxLength: 4 }),
          }),
          { minLength: 1, maxLength: 5 },
        ),
        async (given) => {
          for (const { code, kind, hours, acts } of given) {
            const id = await give({ procedureCode: code, kind }, new Date(LATE.getTime() + hours * 3_600_000));
            for (const act of acts) await outcome(() => take(act, id, code === '1.000007' ? MORE.head2 : PEOPLE.head));
          }
          const period = { from: parseCivilDate('2026-12-17'), to: parseCivilDate('2026-12-20') };
          const all = (
            await counter.owner.query('select agency_id, procedure_id, kind, state, received_at from feedback')
          ).rows;
          const inside = all.filter(({ received_at }) => {
            const on = new Date(received_at.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
            return on >= period.from && on <= period.to;
          });
          for (const [groupBy, column] of [
            ['AGENCY', 'agency_id'],
            ['PROCEDURE', 'procedure_id'],
          ] as const) {
            const counted = await countFeedback(asking(counter, PEOPLE.manager), { ...period, groupBy });
            const expected = Map.groupBy(inside, (row) => String(row[column]));
            expect(counted.map(({ key }) => key).toSorted()).toEqual([...expected.keys()].toSorted());
            for (const row of counted) {
              const theirs = expected.get(row.key)!;
              const count = (test: (each: (typeof theirs)[number]) => boolean): number => theirs.filter(test).length;
              expect(row).toMatchObject({
                received: theirs.length,
                reflections: count(({ kind }) => kind === 'REFLECTION'),
                proposals: count(({ kind }) => kind === 'PROPOSAL'),
                answered: count(({ state }) => state === 'ANSWERED'),
                waiting: count(({ state }) => state === 'RECEIVED' || state === 'PUBLISHED'),
                hidden: count(({ state }) => state === 'HIDDEN'),
              });
              expect(row.answered + row.waiting + row.hidden).toBe(row.received);
            }
          }
        },
      ),
      { numRuns: 8 },
    );
    expect(catalogueAt(LATE).procedures.length).toBeGreaterThan(0);
  });
});
