import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anyDeskRules } from '../../seeds/policies/any-desk.ts';
import { resolveApplication, startApplication } from '../../src/desk/acts/acts.commands.ts';
import { mayHelp } from '../../src/desk/receipt/any-desk.ts';
import { applicationOfId } from '../../src/desk/application.queries.ts';
import type { ApplicationRow } from '../../src/desk/application-row.ts';
import { seesPersonalData } from '../../src/desk/desk.permissions.ts';
import { acceptHandover, handOver } from '../../src/desk/tasks/handover.commands.ts';
import { requestDocuments, supplyDocuments } from '../../src/desk/acts/papers.commands.ts';
import type { ReceiptTyped } from '../../src/desk/receipt/receipt-input.ts';
import type { DeskRules } from '../../src/desk/receipt/receipt.ts';
import { receive } from '../../src/desk/receipt/receive.commands.ts';
import { type Difference, replay } from '../../src/desk/replay/replay.ts';
import { returnApplication } from '../../src/desk/acts/return.commands.ts';
import type { Viewer } from '../../src/identity/viewer.ts';
import type { PolicyRow } from '../../src/sla/rules.ts';
import { watchStatements } from '../support/statements.ts';
import { AGENCIES, calendar, type Counter, FRIDAY, openCounter, PEOPLE, rules, seen, typed } from './counter.ts';
import { codeOf, eventsOf } from './each-act.ts';

/** A desk that receives for another agency (phi địa giới): the helping, the receiving and the deciding one are three. */

let counter: Counter;
beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter.close());

const SEEDED: readonly PolicyRow[] = anyDeskRules.map((value) => ({ kind: 'anyDesk', agencyId: null, value }));
const withRows = (rows: readonly PolicyRow[]): DeskRules => ({
  ...rules,
  rowsOf: (kind) => rows.filter((row) => row.kind === kind),
});
const at = (day: string): Date => new Date(`2026-${day}T09:00:00+07:00`);

interface Asked {
  readonly who?: Viewer;
  readonly when?: Date;
  readonly rows?: readonly PolicyRow[];
  readonly over?: Partial<ReceiptTyped>;
}

/** The ward's desk receives for the construction department. */
const helped = ({
  who = PEOPLE.wardDesk,
  when = FRIDAY,
  rows = SEEDED,
  over = {},
}: Asked = {}): Promise<ApplicationRow> =>
  receive(
    { ...counter.receiving(who, when), rules: withRows(rows) },
    typed({ receivingAgency: AGENCIES.construction.id, ...over }),
  );

describe('a desk that helps', () => {
  test("receives under the other agency's code, and holds the file until that one has taken it", async () => {
    const { result: row, statements } = await watchStatements(() => helped());
    expect(statements).toHaveLength(1);
    expect(row).toMatchObject({
      receivingAgencyId: AGENCIES.construction.id,
      helpingAgencyId: AGENCIES.ward.id,
      holderAgencyId: AGENCIES.ward.id,
      lastAgencyId: AGENCIES.ward.id,
      visits: 1,
      doors: 1,
    });
    expect(row.code).toMatch(/^H50\.12-261120-\d{4}$/u);
    expect(await applicationOfId(counter.db, row.id)).toEqual({ ...row, code: row.code });
    const [event] = await eventsOf(counter, row);
    expect(event).toMatchObject({
      agency: AGENCIES.ward.id,
      payload: { receivingAgency: AGENCIES.construction.id, helpingAgency: AGENCIES.ward.id },
    });
    // Nobody works on what has not arrived.
    expect(await codeOf(startApplication(counter.acting(PEOPLE.handler), seen(row)))).toBe('HELD_ELSEWHERE');
    const given = await handOver(counter.acting(PEOPLE.wardDesk, at('11-23')), seen(row), {
      agency: AGENCIES.construction.id,
    });
    expect(given.holderAgencyId).toBe(AGENCIES.ward.id);
    const taken = await acceptHandover(counter.acting(PEOPLE.desk, at('11-23')), seen(given));
    expect(taken).toMatchObject({ holderAgencyId: AGENCIES.construction.id, holderAccountId: PEOPLE.desk.accountId });
    const started = await startApplication(counter.acting(PEOPLE.handler, at('11-23')), seen(taken));
    // The applicant goes to the desk that they know.
    const asked = await requestDocuments(counter.acting(PEOPLE.handler, at('11-23')), seen(started), {
      papers: ['Bản vẽ'],
      ground: 'thiếu',
    });
    const supplied = await supplyDocuments(counter.acting(PEOPLE.wardDesk, at('11-25')), seen(asked), null);
    const resolved = await resolveApplication(
      counter.acting(PEOPLE.handler, at('11-30')),
      seen(supplied),
      'GRANTED',
      null,
    );
    expect(resolved.holderAgencyId).toBe(AGENCIES.ward.id);
    expect(await codeOf(returnApplication(counter.acting(PEOPLE.desk, at('12-01')), seen(resolved), null))).toBe(
      'HELD_ELSEWHERE',
    );
    const returned = await returnApplication(counter.acting(PEOPLE.wardDesk, at('12-01')), seen(resolved), null);
    expect(returned).toMatchObject({ state: 'RETURNED', visits: 3, doors: 1, holderAgencyId: null });
    expect(seesPersonalData(PEOPLE.wardDesk, returned)).toBe(true);
  });

  test('is allowed by a dated rule, by level and by agency, and by nothing else', async () => {
    const rule = anyDeskRules[0];
    if (!rule) throw new Error('no rule is seeded');
    const only = (value: object, agencyId: string | null = null): PolicyRow => ({ kind: 'anyDesk', agencyId, value });
    expect(await codeOf(helped({ rows: [] }))).toBe('ANY_DESK_NOT_ALLOWED');
    expect(await codeOf(helped({ when: new Date('2025-06-30T09:00:00+07:00') }))).toBe('ANY_DESK_NOT_ALLOWED');
    expect(await codeOf(helped({ when: new Date('2025-07-01T09:00:00+07:00') }))).toBe('DONE');
    expect(await codeOf(helped({ rows: [only({ ...rule, helping: ['COMMUNE'] })] }))).toBe('ANY_DESK_NOT_ALLOWED');
    expect(await codeOf(helped({ rows: [only({ ...rule, receiving: ['COMMUNE'] })] }))).toBe('ANY_DESK_NOT_ALLOWED');
    expect(await codeOf(helped({ rows: [only({ ...rule, to: '2026-11-19' })] }))).toBe('ANY_DESK_NOT_ALLOWED');
    const refuses = only({ ...rule, allowed: false }, AGENCIES.construction.id);
    expect(await codeOf(helped({ rows: [...SEEDED, refuses] }))).toBe('ANY_DESK_NOT_ALLOWED');
    const others = only({ ...rule, allowed: false }, AGENCIES.justice.id);
    expect(await codeOf(helped({ rows: [...SEEDED, others] }))).toBe('DONE');
    expect(() =>
      mayHelp(
        withRows([only({ from: 'x' })]),
        { id: '1', level: 'COMMUNE' },
        { id: '2', level: 'COMMUNE' },
        '2026-01-01' as never,
      ),
    ).toThrow();
  });

  test('receives only for agencies that there are and that handle the procedure, and only as a desk', async () => {
    expect(await codeOf(helped({ over: { receivingAgency: 'không có' } }))).toBe('ANY_DESK_AGENCY_UNKNOWN');
    expect(await codeOf(helped({ over: { receivingAgency: AGENCIES.justice.id } }))).toBe('AGENCY_DOES_NOT_HANDLE');
    expect(await codeOf(helped({ who: PEOPLE.handler2 }))).toBe('FORBIDDEN');
    // Its own agency is no help.
    const own = await helped({ who: PEOPLE.desk });
    expect(own).toMatchObject({ helpingAgencyId: null, holderAgencyId: AGENCIES.construction.id });
  });

  test("has a key of its own: another desk's receipt under the same one is another thing", async () => {
    const key = 'any-desk-key-1';
    const first = await helped({ over: { key } });
    expect((await helped({ over: { key } })).id).toBe(first.id);
    expect(await codeOf(helped({ who: PEOPLE.desk2, over: { key } }))).toBe('KEY_REUSED');
    expect(await codeOf(receive(counter.receiving(PEOPLE.desk), typed({ key })))).toBe('KEY_REUSED');
    // Known also where it would not be allowed any more.
    expect((await helped({ rows: [], over: { key } })).id).toBe(first.id);
  });

  test('shares codes and register with the receiving agency without a gap or a repeat', async () => {
    const day = at('11-27');
    const rows = await Promise.all(
      Array.from({ length: 32 }, (_, index) =>
        index % 2 === 0 ? helped({ when: day }) : receive(counter.receiving(PEOPLE.desk, day), typed()),
      ),
    );
    expect(rows.map(({ code }) => Number(code?.slice(-4))).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 32 }, (_, index) => index + 1),
    );
    const register = rows.map(({ registerNumber }) => registerNumber ?? 0).toSorted((a, b) => a - b);
    expect(register).toEqual(register.map((_, index) => (register[0] ?? 0) + index));
  });

  test('is proven by replay', async () => {
    const row = await helped();
    const found = async (): Promise<string[]> => {
      const differences: Difference[] = [];
      await replay({ db: counter.db, calendarOf: () => calendar, onDifference: (each) => differences.push(each) });
      return differences.map(({ what }) => what);
    };
    expect(await found()).toEqual([]);
    await counter.owner.query('update application set helping_agency_id = null where id = $1', [row.id]);
    expect(await found()).toEqual(['helping_agency_id']);
  });
});
