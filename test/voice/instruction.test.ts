import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeApplication, stopApplication } from '../../src/desk/acts/acts.commands.ts';
import { applicationOfId } from '../../src/desk/application.queries.ts';
import type { ApplicationRow } from '../../src/desk/application-row.ts';
import { replay } from '../../src/desk/replay/replay.ts';
import type { Viewer } from '../../src/identity/viewer.ts';
import {
  answerInstruction,
  closeInstruction,
  type InstructionTyped,
  repeatInstruction,
  sendInstruction,
} from '../../src/voice/instruction.commands.ts';
import {
  countInstructions,
  type InstructionFilter,
  instructionList,
  instructionOfId,
  type InstructionRow,
  lateFiles,
  stepsLoader,
} from '../../src/voice/instruction.queries.ts';
import { INSTRUCTION_ACTS, type InstructionAct, type InstructionState } from '../../src/voice/instruction.ts';
import { AGENCIES, calendar, type Counter, FRIDAY, openCounter, PEOPLE, seen } from '../desk/counter.ts';
import {
  acting,
  addPeople,
  asking,
  LATE,
  LATER,
  MORE,
  outcome,
  resolvedFile,
  returnedFile,
  startedFile,
} from './office.ts';

let counter: Counter;
let file: ApplicationRow;
beforeAll(async () => {
  counter = await openCounter();
  await addPeople(counter);
  file = await startedFile(counter);
});
afterAll(() => counter.close());

const send = async (viewer: Viewer | null, over: Partial<InstructionTyped> = {}, at = LATE): Promise<string> =>
  (
    await sendInstruction(acting(counter, viewer, at), {
      code: file.code ?? '',
      words: 'Làm gấp',
      to: 'HOLDER',
      ...over,
    })
  ).id;

async function read(id: string): Promise<InstructionRow> {
  const row = await instructionOfId(counter.db, id);
  if (!row) throw new Error('gone');
  return row;
}

async function take(act: InstructionAct, id: string, viewer: Viewer, at = LATE, words = 'lời'): Promise<unknown> {
  const target = { id, version: (await read(id)).version };
  if (act === 'ANSWERED') return answerInstruction(acting(counter, viewer, at), target, words);
  if (act === 'CLOSED') return closeInstruction(acting(counter, viewer, at), target, words);
  return repeatInstruction(acting(counter, viewer, at), target, { words });
}

const CODES = new Set(['APPLICATION_UNKNOWN']);

describe('sending', () => {
  test('is for managers and heads of the agency or one above it, and nobody else', async () => {
    const who = {
      manager: PEOPLE.manager,
      chairman: PEOPLE.chairman,
      head: PEOPLE.head,
      head2: MORE.head2,
      manager2: MORE.manager2,
      desk: PEOPLE.desk,
      handler: PEOPLE.handler,
      approver: MORE.approver,
      reformer: MORE.reformer,
      admin: MORE.admin,
      public: null,
    };
    const found: Record<string, string> = {};
    for (const [name, viewer] of Object.entries(who)) found[name] = await outcome(() => send(viewer));
    expect(found).toEqual({
      manager: 'done',
      chairman: 'done',
      head: 'done',
      // A file of others answers as one that does not exist does.
      head2: 'APPLICATION_UNKNOWN',
      manager2: 'APPLICATION_UNKNOWN',
      desk: 'FORBIDDEN',
      handler: 'FORBIDDEN',
      approver: 'FORBIDDEN',
      reformer: 'FORBIDDEN',
      admin: 'FORBIDDEN',
      public: 'UNAUTHENTICATED',
    });
    expect(CODES).toContain(await outcome(() => send(PEOPLE.manager, { code: 'H50.12-200101-0001' })));
  });

  test('needs a late file: past its due time and in hand, or handled late and not returned', async () => {
    expect(await outcome(() => send(PEOPLE.manager, {}, FRIDAY))).toBe('INSTRUCTION_NOT_LATE');
    // The last minute of the due day is not late yet; the next day is.
    const due = (file.overdueAt ?? LATE).getTime();
    expect(await outcome(() => send(PEOPLE.manager, {}, new Date(due - 1)))).toBe('INSTRUCTION_NOT_LATE');
    expect(await outcome(() => send(PEOPLE.manager, {}, new Date(due)))).toBe('done');
    const late = await resolvedFile(counter);
    expect(await outcome(() => send(PEOPLE.manager, { code: late.code ?? '' }))).toBe('done');
    const inTime = await resolvedFile(counter, FRIDAY);
    expect(await outcome(() => send(PEOPLE.manager, { code: inTime.code ?? '' }, LATER))).toBe('INSTRUCTION_NOT_LATE');
    const returned = await returnedFile(counter);
    expect(await outcome(() => send(PEOPLE.manager, { code: returned.code ?? '' }))).toBe('INSTRUCTION_NOT_LATE');
    const stopped = await stopApplication(counter.acting(PEOPLE.head, LATE), seen(await startedFile(counter)), 'dừng');
    expect(await outcome(() => send(PEOPLE.manager, { code: stopped.code ?? '' }))).toBe('done');
    const closed = await closeApplication(counter.acting(PEOPLE.head, LATE), seen(stopped), 'hết');
    expect(await outcome(() => send(PEOPLE.manager, { code: closed.code ?? '' }))).toBe('INSTRUCTION_NOT_LATE');
  });

  test('takes words and a day that is not over', async () => {
    for (const words of ['', '   ', '\u200b\u2060', '\u202e'])
      expect(await outcome(() => send(PEOPLE.manager, { words }))).toBe('INSTRUCTION_WORDS_BLANK');
    expect(await outcome(() => send(PEOPLE.manager, { words: 'x'.repeat(100_000) }))).toBe('TEXT_TOO_LONG');
    expect(await outcome(() => send(PEOPLE.manager, { answerBy: '2026-12-15' }))).toBe('INSTRUCTION_DAY_PAST');
    const id = await send(PEOPLE.manager, { answerBy: '2026-12-16', words: '<script>\u202eabc\u0000</script>\r\nHai' });
    const [step] = await stepsLoader({ db: counter.db }).load(id);
    expect(step).toMatchObject({ kind: 'SENT', number: 1, words: '<script>abc</script>\nHai', answerBy: '2026-12-16' });
  });

  test('addresses the officer who holds the file, or the agency that decides', async () => {
    const holder = await read(await send(PEOPLE.manager));
    expect(holder).toMatchObject({ agencyId: AGENCIES.construction.id, accountId: file.holderAccountId });
    const toDeciding = await read(await send(PEOPLE.manager, { to: 'DECIDING' }));
    expect(toDeciding.agencyId).toBe(file.decidingAgencyId);
  });

  test('leaves the file as it was: no event, no new version, nothing for replay to find', async () => {
    const before = await applicationOfId(counter.db, file.id);
    const id = await send(PEOPLE.manager);
    await take('ANSWERED', id, PEOPLE.head);
    await take('CLOSED', id, PEOPLE.manager);
    expect(await applicationOfId(counter.db, file.id)).toEqual(before);
    const differences: unknown[] = [];
    await replay({ db: counter.db, calendarOf: () => calendar, onDifference: (each) => differences.push(each) });
    expect(differences).toEqual([]);
  });
});

describe('what follows', () => {
  test('every state allows what the table says and nothing else', async () => {
    const reach: Record<InstructionState, readonly InstructionAct[]> = {
      OPEN: [],
      ANSWERED: ['ANSWERED'],
      DONE: ['CLOSED'],
    };
    const by = { ANSWERED: PEOPLE.head, REPEATED: PEOPLE.manager, CLOSED: PEOPLE.manager } as const;
    for (const state of Object.keys(INSTRUCTION_ACTS) as InstructionState[])
      for (const act of ['ANSWERED', 'REPEATED', 'CLOSED'] as const) {
        const id = await send(PEOPLE.manager);
        for (const step of reach[state]) await take(step, id, by[step]);
        const next: Partial<Record<InstructionAct, InstructionState>> = INSTRUCTION_ACTS[state];
        expect(await outcome(() => take(act, id, by[act])), `${state} ${act}`).toBe(
          next[act] ? 'done' : 'INSTRUCTION_DONE',
        );
        expect((await read(id)).state, `${state} ${act}`).toBe(next[act] ?? state);
      }
  });

  test('answers come from the agency addressed, its head, handlers and the officer, and not from who sent it', async () => {
    const id = await send(PEOPLE.head);
    const found: Record<string, string> = {};
    const people = { ...PEOPLE, ...MORE };
    for (const [name, viewer] of Object.entries(people))
      found[name] = await outcome(() => take('ANSWERED', id, viewer));
    expect(
      Object.entries(found)
        .filter(([, code]) => code === 'done')
        .map(([name]) => name),
    ).toEqual(['handler']);
    // The one who sent it, a head, and desk officers who do not hold the file.
    for (const name of ['head', 'desk', 'desk3']) expect(found[name]).toBe('INSTRUCTION_NOT_TO_YOU');
    // Those above see it and may not answer in the agency's place; those elsewhere do not see it.
    expect(found['chairman']).toBe('INSTRUCTION_NOT_TO_YOU');
    expect(found['head2']).toBe('INSTRUCTION_UNKNOWN');
    expect(found['manager']).toBe('FORBIDDEN');
    const fromAbove = await send(PEOPLE.manager);
    expect(await outcome(() => take('ANSWERED', fromAbove, PEOPLE.head))).toBe('done');
    expect(await outcome(() => take('ANSWERED', fromAbove, PEOPLE.handler))).toBe('done');
  });

  test('the desk officer answers where they are the one addressed or hold the file', async () => {
    const late = await resolvedFile(counter);
    const id = await send(PEOPLE.manager, { code: late.code ?? '' });
    const { accountId } = await read(id);
    const others = [PEOPLE.desk, MORE.desk3].filter((each) => each.accountId !== accountId);
    for (const each of others) expect(await outcome(() => take('ANSWERED', id, each))).toBe('INSTRUCTION_NOT_TO_YOU');
    await counter.owner.query('update instruction set account_id = $1 where id = $2', [MORE.desk3.accountId, id]);
    expect(await outcome(() => take('ANSWERED', id, MORE.desk3))).toBe('done');
  });

  test('asking again and accepting is for those who sent it, whoever does their work now', async () => {
    const id = await send(PEOPLE.manager);
    for (const [viewer, code] of [
      [PEOPLE.head, 'INSTRUCTION_NOT_FROM_YOU'],
      [MORE.head2, 'INSTRUCTION_UNKNOWN'],
      [PEOPLE.handler, 'FORBIDDEN'],
      [MORE.colleague, 'done'],
      [PEOPLE.chairman, 'done'],
    ] as const)
      expect(await outcome(() => take('REPEATED', id, viewer)), viewer.username).toBe(code);
    expect(await outcome(() => take('CLOSED', id, PEOPLE.head))).toBe('INSTRUCTION_NOT_FROM_YOU');
    expect(await outcome(() => take('CLOSED', id, PEOPLE.manager))).toBe('done');
  });

  test('is refused to whoever read before the last step, and closing without an answer needs words', async () => {
    const id = await send(PEOPLE.manager);
    const stale = { id, version: 1 };
    await take('ANSWERED', id, PEOPLE.handler);
    await take('ANSWERED', id, PEOPLE.head);
    expect(await outcome(() => closeInstruction(acting(counter, PEOPLE.manager), stale, null))).toBe(
      'INSTRUCTION_CHANGED',
    );
    await take('REPEATED', id, PEOPLE.manager);
    const target = { id, version: (await read(id)).version };
    expect(await outcome(() => closeInstruction(acting(counter, PEOPLE.manager), target, ' '))).toBe(
      'INSTRUCTION_CLOSE_BLANK',
    );
    await take('ANSWERED', id, PEOPLE.head);
    const answered = { id, version: (await read(id)).version };
    expect(await outcome(() => closeInstruction(acting(counter, PEOPLE.manager), answered, null))).toBe('done');
    const steps = await stepsLoader({ db: counter.db }).load(id);
    expect(steps.map(({ number, kind }) => `${number} ${kind}`)).toEqual([
      '1 SENT',
      '2 ANSWERED',
      '3 ANSWERED',
      '4 REPEATED',
      '5 ANSWERED',
      '6 CLOSED',
    ]);
  });

  test('two answers at once both stand, or the second is told', async () => {
    const id = await send(PEOPLE.manager);
    const found = await Promise.all(
      [PEOPLE.head, PEOPLE.handler].map((viewer) =>
        outcome(() => answerInstruction(acting(counter, viewer), { id, version: 1 }, 'cùng lúc')),
      ),
    );
    expect(found.toSorted()).toEqual(['INSTRUCTION_CHANGED', 'done']);
    expect(await stepsLoader({ db: counter.db }).load(id)).toHaveLength(2);
  });

  test('an answer that came late stays late, whatever day is set afterwards', async () => {
    const id = await send(PEOPLE.manager, { answerBy: '2026-12-17' });
    await take('ANSWERED', id, PEOPLE.head, LATER);
    expect((await read(id)).ranOver).toBe(true);
    const again = await send(PEOPLE.manager, { answerBy: '2026-12-17' });
    // Asking again without a word of the day leaves it; null takes it off the overdue ones, and off nothing else.
    await take('REPEATED', again, PEOPLE.manager, LATER);
    expect(await read(again)).toMatchObject({ ranOver: true, answerBy: '2026-12-17', state: 'OPEN' });
    const repeat = async (answerBy: string | null) =>
      repeatInstruction(acting(counter, PEOPLE.manager, LATER), await read(again), { words: 'lời', answerBy });
    await repeat(null);
    expect(await read(again)).toMatchObject({ ranOver: true, answerBy: null, state: 'OPEN' });
    await repeat('2026-12-31');
    await take('REPEATED', again, PEOPLE.manager, LATER);
    expect(await read(again)).toMatchObject({ ranOver: true, answerBy: '2026-12-31', state: 'OPEN' });
    expect(await outcome(() => take('ANSWERED', again, PEOPLE.head, LATER, ' '))).toBe('INSTRUCTION_ANSWER_BLANK');
    const inTime = await send(PEOPLE.manager, { answerBy: '2026-12-16' });
    await take('ANSWERED', inTime, PEOPLE.head, LATE);
    expect((await read(inTime)).ranOver).toBe(false);
  });

  test('nothing can be deleted, and no step rewritten, by the server', async () => {
    for (const statement of [
      'delete from instruction',
      'delete from instruction_step',
      `update instruction_step set words = ''`,
      'truncate instruction_step',
    ])
      await expect(counter.db.query(statement), statement).rejects.toMatchObject({ code: '42501' });
  });
});

const ALL: InstructionFilter = { box: 'RECEIVED', agency: null, states: [], overdue: false, mine: false };

describe('lists', () => {
  test('hold what concerns the reader’s agency, to answer first by day, and count it as a naive recount does', async () => {
    const days = [null, '2026-12-16', '2026-12-18', '2026-12-24', '2026-12-30'] as const;
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            day: fc.constantFrom(...days),
            acts: fc.array(fc.constantFrom('ANSWERED', 'REPEATED', 'CLOSED'), { maxLength: 3 }),
          }),
          {
            minLength: 1,
            maxLength: 6,
          },
        ),
        fc.integer({ min: 1, max: 7 }),
        async (sent, first) => {
          for (const { day, acts } of sent) {
            const id = await send(PEOPLE.manager, { answerBy: day });
            for (const act of acts)
              await outcome(() => take(act, id, act === 'ANSWERED' ? PEOPLE.handler : PEOPLE.manager));
          }
          const all = (
            await counter.owner.query('select id, state, answer_by::text as day, agency_id from instruction')
          ).rows;
          const theirs = all.filter(({ agency_id }) => agency_id === AGENCIES.construction.id);
          const rank = { OPEN: 0, ANSWERED: 1, DONE: 2 } as Record<string, number>;
          const keyOf = ({ state, day, id }: { state: string; day: string | null; id: string }): string =>
            `${rank[state]} ${day ?? '9999'} ${id}`;
          const expected = theirs.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)).map(({ id }) => id);
          const found: string[] = [];
          let after: string | null = null;
          do {
            const page: Awaited<ReturnType<typeof instructionList>> = await instructionList(
              asking(counter, PEOPLE.head, LATER),
              ALL,
              { first: first * 5, after },
            );
            found.push(...page.nodes.map(({ id }) => id));
            after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
          } while (after !== null);
          expect(found).toEqual(expected);
          const count = (state: string): number => theirs.filter((each) => each.state === state).length;
          expect(await countInstructions(asking(counter, PEOPLE.head, LATER), ALL)).toEqual({
            open: count('OPEN'),
            answered: count('ANSWERED'),
            done: count('DONE'),
            overdue: theirs.filter(({ state, day }) => state === 'OPEN' && day !== null && day < '2026-12-22').length,
          });
        },
      ),
      { numRuns: 8 },
    );
  });

  test('show others nothing: by role, by agency, by box', async () => {
    const list = (viewer: Viewer | null, over: Partial<InstructionFilter> = {}) =>
      instructionList(asking(counter, viewer, LATER), { ...ALL, ...over }, { first: 100 });
    for (const viewer of [MORE.approver, MORE.reformer, MORE.admin])
      expect(await outcome(() => list(viewer))).toBe('FORBIDDEN');
    expect(await outcome(() => list(null))).toBe('UNAUTHENTICATED');
    for (const viewer of [MORE.head2, PEOPLE.handler2, PEOPLE.desk2, PEOPLE.wardDesk, MORE.manager2]) {
      expect((await list(viewer)).nodes, viewer.username).toEqual([]);
      expect((await list(viewer, { box: 'SENT' })).nodes).toEqual([]);
      expect(await outcome(() => list(viewer, { agency: AGENCIES.construction.id }))).toBe('AGENCY_OUT_OF_REACH');
    }
    // The manager above asks for one agency; a handler's reach ends at the own one.
    expect((await list(PEOPLE.manager, { agency: AGENCIES.construction.id })).nodes.length).toBeGreaterThan(10);
    expect(await outcome(() => list(PEOPLE.handler, { agency: AGENCIES.province.id }))).toBe('AGENCY_OUT_OF_REACH');
    expect(await outcome(() => list(PEOPLE.manager, { agency: 'no id' }))).toBe('AGENCY_OUT_OF_REACH');
    const sent = (await list(PEOPLE.manager, { box: 'SENT' })).nodes;
    expect(new Set(sent.map(({ fromAgencyId }) => fromAgencyId))).toEqual(new Set([AGENCIES.province.id]));
    const mine = (await list(PEOPLE.manager, { box: 'SENT', mine: true })).nodes;
    expect(new Set(mine.map(({ fromAccountId }) => fromAccountId))).toEqual(new Set([PEOPLE.manager.accountId]));
    const overdue = (await list(PEOPLE.head, { overdue: true })).nodes;
    expect(overdue.length).toBeGreaterThan(0);
    expect(overdue.every(({ state, answerBy }) => state === 'OPEN' && (answerBy ?? '9') < '2026-12-22')).toBe(true);
  });

  test('refuse cursors that are none of theirs, and page sizes', async () => {
    const asked =
      (after: string, first = 5) =>
      () =>
        instructionList(asking(counter, PEOPLE.head), ALL, { first, after });
    const forged = (...parts: unknown[]): string => Buffer.from(JSON.stringify(parts)).toString('base64url');
    const id = '00000000-0000-0000-0000-000000000000';
    for (const cursor of [
      '',
      'x',
      forged('l1', 0, 'infinity', id),
      forged('i1', '3', 'infinity', id),
      forged('i1', '0', '2026-99-99', id),
      forged('i1', '0', 'infinity', `${id}'`),
      forged('i1', 0, 'infinity', id),
    ])
      expect(await outcome(asked(cursor)), cursor).toBe('CURSOR_NOT_VALID');
    expect(await outcome(asked(forged('i1', '0', 'infinity', id)))).toBe('done');
    expect(await outcome(asked(forged('i1', '0', 'infinity', id), 101))).toBe('PAGE_SIZE_OUT_OF_RANGE');
  });

  test('late files are those that an instruction can be sent on, the longest overdue first', async () => {
    const { nodes } = await lateFiles(asking(counter, PEOPLE.manager), null, { first: 100 });
    const { rows } = await counter.owner.query<{ code: string }>(
      `select code from application where code is not null and not closed
         and ((state in ('RECEIVED','IN_PROGRESS','AWAITING_DOCUMENTS','AWAITING_PAYMENT','STOPPED') and overdue_at <= $1)
              or (state = 'RESOLVED' and handled = 'LATE')) order by overdue_at, id`,
      [LATE],
    );
    expect(rows.length).toBeGreaterThan(1);
    expect(nodes.map(({ code }) => code)).toEqual(rows.map(({ code }) => code));
    for (const { code } of nodes) expect(await outcome(() => send(PEOPLE.manager, { code }))).toBe('done');
    const first = await lateFiles(asking(counter, PEOPLE.manager), null, { first: 1 });
    const second = await lateFiles(asking(counter, PEOPLE.manager), null, {
      first: 1,
      after: first.pageInfo.endCursor,
    });
    expect([...first.nodes, ...second.nodes].map(({ code }) => code)).toEqual(rows.slice(0, 2).map(({ code }) => code));
    expect((await lateFiles(asking(counter, MORE.manager2), null, { first: 100 })).nodes).toEqual([]);
    expect(await outcome(() => lateFiles(asking(counter, PEOPLE.handler), null, { first: 1 }))).toBe('FORBIDDEN');
  });
});
