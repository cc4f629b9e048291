import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { returnApplication } from '../../src/desk/acts/acts.commands.ts';
import { trackedApplication } from '../../src/desk/application.queries.ts';
import type { ApplicationRow } from '../../src/desk/application-row.ts';
import type { CollectedFee } from '../../src/desk/history/application-event.ts';
import { feesOf, feeTotal } from '../../src/desk/acts/fee-reading.ts';
import { collectFee } from '../../src/desk/acts/fees.commands.ts';
import { receive } from '../../src/desk/receipt/receive.commands.ts';
import { type Difference, replay } from '../../src/desk/replay/replay.ts';
import { ensureSecrets, trackingSecretOf } from '../../src/desk/secrets.ts';
import { reissueSlip } from '../../src/desk/acts/slip.commands.ts';
import { receiveSubmission, submit } from '../../src/desk/receipt/submission.commands.ts';
import { trackingToken } from '../../src/desk/tracking-token.ts';
import type { Viewer } from '../../src/identity/viewer.ts';
import { problemsIn } from '../../src/problem.ts';
import { calendar, type Counter, countedIds, FRIDAY, handedIn, openCounter, PEOPLE, seen, typed } from './counter.ts';
import { codeOf, done, eventsOf } from './each-act.ts';

let counter: Counter;
beforeAll(async () => {
  counter = await openCounter();
  await ensureSecrets(counter.owner, countedIds());
});
afterAll(() => counter.close());

async function differences(): Promise<Difference[]> {
  const found: Difference[] = [];
  await replay({ db: counter.db, calendarOf: () => calendar, onDifference: (each) => found.push(each) });
  return found;
}

const codesOf = async (work: Promise<unknown>): Promise<string[]> => {
  try {
    await work;
    return [];
  } catch (error) {
    const problems = problemsIn(error);
    if (!problems) throw error;
    return problems.map(({ code, path }) => `${code} ${path?.join('.') ?? ''}`.trim());
  }
};

const entriesOf = async (agencyId: string, year: number): Promise<number[]> => {
  const { rows } = await counter.db.query<{ n: number }>(
    'select register_number as n from application where receiving_agency_id = $1 and register_year = $2 order by 1',
    [agencyId, year],
  );
  return rows.map(({ n }) => n);
};

const upTo = (last: number): number[] => Array.from({ length: last }, (_, at) => at + 1);

describe('the register', () => {
  test('numbers receipts and received submissions of one agency and year alike, at once, without gaps or repeats', async () => {
    const day = new Date('2025-03-12T09:00:00+07:00');
    const others = await Promise.all(Array.from({ length: 8 }, () => counter.process()));
    const online = await Promise.all(Array.from({ length: 8 }, () => submit(counter.submitting(day), handedIn())));
    const rows = await Promise.all([
      ...others.flatMap((db) => upTo(4).map(() => receive({ ...counter.receiving(PEOPLE.desk, day), db }, typed()))),
      ...online.map((row) => receiveSubmission(counter.acting(PEOPLE.desk, day), seen(row))),
      ...upTo(20).map(() => receive(counter.receiving(PEOPLE.desk, day), typed())),
    ]);
    await Promise.all(others.map((db) => db.end()));
    expect(rows.map(({ registerNumber }) => registerNumber).toSorted((a, b) => (a ?? 0) - (b ?? 0))).toEqual(upTo(60));
    expect(new Set(rows.map(({ registerYear }) => registerYear))).toEqual(new Set([2025]));
    expect(await entriesOf(PEOPLE.desk.agencyId, 2025)).toEqual(upTo(60));
    expect(await differences()).toEqual([]);
  });

  test('gives a number back that a refused statement had taken', async () => {
    const day = new Date('2024-03-12T09:00:00+07:00');
    const first = await receive(counter.receiving(PEOPLE.desk, day), typed());
    const broken = { ...counter.receiving(PEOPLE.desk, day), ids: { ...countedIds(), uuid: () => first.id } };
    await expect(receive(broken, typed())).rejects.toThrow('duplicate key');
    const next = await receive(counter.receiving(PEOPLE.desk, day), typed());
    expect([first.registerNumber, next.registerNumber]).toEqual([1, 2]);
    const again = typed();
    const row = await receive(counter.receiving(PEOPLE.desk, day), again);
    expect(await receive(counter.receiving(PEOPLE.desk, day), again)).toMatchObject({ registerNumber: 3, id: row.id });
  });

  test('begins anew on 1 January in Hanoi, and each agency has its own', async () => {
    const eve = new Date('2022-12-31T16:59:00Z');
    const newYear = new Date('2022-12-31T17:00:00Z');
    const [last, first] = [
      await receive(counter.receiving(PEOPLE.desk, eve), typed()),
      await receive(counter.receiving(PEOPLE.desk, newYear), typed()),
    ];
    expect([last.registerYear, last.registerNumber]).toEqual([2022, 1]);
    expect([first.registerYear, first.registerNumber]).toEqual([2023, 1]);
    const ward = await receive(counter.receiving(PEOPLE.wardDesk, newYear), typed({ procedureCode: '1.000008' }));
    expect([ward.registerYear, ward.registerNumber]).toEqual([2023, 1]);
  });

  test('enters what came late in the year and at the number of the entry', async () => {
    const receivedAt = new Date('2023-12-29T15:00:00+07:00');
    const now = new Date('2024-01-02T08:00:00+07:00');
    const before = (await entriesOf(PEOPLE.head.agencyId, 2024)).length;
    const late = await receive(
      counter.receiving(PEOPLE.head, now),
      typed({ enteredLate: { receivedAt, reason: 'Mất điện' } }),
    );
    expect(late).toMatchObject({ receivedAt, registerYear: 2024, registerNumber: before + 1 });
    const { rows } = await counter.db.query('select entered_on from application where id = $1', [late.id]);
    expect(rows).toEqual([{ entered_on: '2024-01-02' }]);
  });

  test('repeats no number: the database refuses one, and replay finds one that was forced in', async () => {
    const rows = [await receive(counter.receiving(PEOPLE.desk), typed())];
    rows.push(await receive(counter.receiving(PEOPLE.desk), typed()));
    const [one, other] = rows as [ApplicationRow, ApplicationRow];
    const repeat = `update application set register_number = ${one.registerNumber} where id = '${other.id}'`;
    await expect(counter.owner.query(repeat)).rejects.toThrow('application_register_number');
    // Seeded defect: a product that gave one number twice, event and row alike.
    const at = `application_id = '${other.id}'`;
    const set = (number: number | null): string =>
      `update application_event set payload = jsonb_set(payload, '{register,number}', '${number}') where ${at}`;
    await counter.owner.query(set(one.registerNumber));
    const found = (await differences()).map(({ what }) => what);
    await counter.owner.query(set(other.registerNumber));
    expect(found).toEqual(expect.arrayContaining(['register', 'register_number', 'hash of event 1']));
    expect(await differences()).toEqual([]);
    // And a gap: a counter that ran ahead of what was given.
    await counter.owner.query('update register_counter set last = last + 1 where year = 2026');
    expect((await differences()).map(({ what }) => what)).toContain('register');
    await counter.owner.query('update register_counter set last = last - 1 where year = 2026');
  });
});

describe('a lost slip', () => {
  test('is given anew with another token; the old one is worthless at once', async () => {
    const row = await receive(counter.receiving(PEOPLE.desk), typed());
    const secret = await trackingSecretOf(counter.db);
    const tokens = [1, 2, 3].map((serial) => trackingToken(secret, row.id, serial));
    const follows = (serial: number) =>
      trackedApplication(counter.db, secret, row.code ?? '', tokens[serial - 1] ?? '').then((found) => found !== null);
    expect(await follows(1)).toBe(true);
    const again = await reissueSlip(counter.acting(PEOPLE.desk), seen(row), {
      proof: 'CITIZEN_CARD',
      lastDigits: ' 6789',
    });
    expect(again).toMatchObject({ tokenSerial: 2, state: 'RECEIVED', dueAt: row.dueAt, version: 2 });
    expect([await follows(1), await follows(2)]).toEqual([false, true]);
    await reissueSlip(counter.acting(PEOPLE.desk), seen(again), { proof: 'OTHER', note: 'Thẻ đảng viên có ảnh' });
    expect([await follows(1), await follows(2), await follows(3)]).toEqual([false, false, true]);
    // What was typed to compare is nowhere in the log.
    const log = JSON.stringify(await eventsOf(counter, row));
    expect(log).not.toContain('6789');
    expect(log).toContain('"digitsMatch":true');
    expect(await differences()).toEqual([]);
    // The serial is part of the fold: somebody who revives the old token is found.
    await counter.owner.query('update application set token_serial = 1 where id = $1', [row.id]);
    expect(await differences()).toEqual([{ where: row.code, what: 'token_serial', stored: '1', folded: '3' }]);
    await counter.owner.query('update application set token_serial = 3 where id = $1', [row.id]);
  });

  test('is not given to somebody whose digits differ, without words for another proof, or by others', async () => {
    const row = await receive(counter.receiving(PEOPLE.desk), typed());
    const asked = (identity: Parameters<typeof reissueSlip>[2], who: Viewer = PEOPLE.desk) =>
      codeOf(reissueSlip(counter.acting(who), seen(row), identity));
    expect(await asked({ proof: 'CITIZEN_CARD', lastDigits: '0000' })).toBe('IDENTITY_DIFFERS');
    for (const lastDigits of ['12', '12345678', 'abcd', '١٢٣٤'])
      expect(await asked({ proof: 'PASSPORT', lastDigits })).toBe('DIGITS_NOT_VALID');
    expect(await asked({ proof: 'OTHER', note: ' ' })).toBe('GROUND_NEEDED');
    expect(await asked({ proof: 'PASSPORT' }, PEOPLE.desk2)).toBe('APPLICATION_UNKNOWN');
    expect(await asked({ proof: 'PASSPORT' }, PEOPLE.handler)).toBe('ACT_NOT_YOURS');
    expect(await asked({ proof: 'PASSPORT' })).toBe('DONE');
  });

  test('of a submission keeps its new serial through receipt', async () => {
    const row = await submit(counter.submitting(), handedIn());
    const again = await reissueSlip(counter.acting(PEOPLE.desk), seen(row), { proof: 'ELECTRONIC_IDENTITY' });
    const received = await receiveSubmission(counter.acting(PEOPLE.desk), seen(again));
    expect(received).toMatchObject({ tokenSerial: 2, state: 'RECEIVED' });
  });
});

describe('fees', () => {
  const fee = (amount: number, receipt: string, note: string | null = null): CollectedFee => ({
    amount,
    receipt,
    note,
  });
  const feesNow = async (row: ApplicationRow) => feesOf(await eventsOf(counter, row));

  test('are collected with the receipt and later, and corrected by a further event', async () => {
    let row = await receive(
      counter.receiving(PEOPLE.desk),
      typed({ fees: [fee(3_000_000_000, 'BL 01', 'Lệ phí'), fee(75_000, 'BL 02')] }),
    );
    row = await collectFee(counter.acting(PEOPLE.desk), seen(row), { amount: 10_000, receipt: 'BL 03' });
    row = await collectFee(counter.acting(PEOPLE.desk), seen(row), {
      amount: 70_000,
      receipt: 'BL 04',
      corrects: 'BL 02',
      reason: 'Ghi nhầm số tiền',
    });
    row = await collectFee(counter.acting(PEOPLE.desk), seen(row), {
      amount: 0,
      receipt: 'BL 03',
      corrects: 'BL 03',
      reason: 'Được miễn',
    });
    const fees = await feesNow(row);
    expect(fees.map(({ receipt, amount }) => [receipt, amount])).toEqual([
      ['BL 01', 3_000_000_000],
      ['BL 04', 70_000],
      ['BL 03', 0],
    ]);
    expect(fees[1]).toMatchObject({ reason: 'Ghi nhầm số tiền', corrected: [{ receipt: 'BL 02', amount: 75_000 }] });
    expect(feeTotal(fees)).toBe(3_000_070_000);
    expect(await differences()).toEqual([]);
  });

  test('name everything that is wrong with them', async () => {
    const wrong = [fee(0, ''), fee(1.5, 'A'), fee(1, 'A'), fee(2e15, 'x'.repeat(101))];
    expect(await codesOf(receive(counter.receiving(PEOPLE.desk), typed({ fees: wrong })))).toEqual([
      'AMOUNT_NOT_VALID input.fees.0.amount',
      'RECEIPT_NEEDED input.fees.0.receipt',
      'AMOUNT_NOT_VALID input.fees.1.amount',
      'RECEIPT_REPEATED input.fees.2.receipt',
      'AMOUNT_NOT_VALID input.fees.3.amount',
      'TEXT_TOO_LONG input.fees.3.receipt',
    ]);
    const row = await receive(counter.receiving(PEOPLE.desk), typed({ fees: [fee(1, 'A')] }));
    const collect = (typed: Parameters<typeof collectFee>[2]) =>
      codesOf(collectFee(counter.acting(PEOPLE.desk), seen(row), typed));
    expect(await collect({ amount: 5, receipt: 'A' })).toEqual(['RECEIPT_REPEATED receipt']);
    expect(await collect({ amount: 0, receipt: 'B' })).toEqual(['AMOUNT_NOT_VALID amount']);
    expect(await collect({ amount: 5, receipt: 'B', corrects: 'C', reason: 'x' })).toEqual([
      'RECEIPT_UNKNOWN corrects',
    ]);
    expect(await collect({ amount: 5, receipt: 'B', corrects: 'A' })).toEqual(['GROUND_NEEDED reason']);
    expect(await collect({ amount: -5, receipt: 'B', corrects: 'A', reason: 'x' })).toEqual([
      'AMOUNT_NOT_VALID amount',
    ]);
  });

  test('are part of what a key stands for, and an input without them asks for what it did before', async () => {
    const input = typed();
    const row = await receive(counter.receiving(PEOPLE.desk), input);
    expect(await receive(counter.receiving(PEOPLE.desk), { ...input, fees: [] })).toMatchObject({ id: row.id });
    expect(await codeOf(receive(counter.receiving(PEOPLE.desk), { ...input, fees: [fee(1, 'A')] }))).toBe('KEY_REUSED');
  });
});

describe('a result', () => {
  const components = [
    { name: 'Đơn đề nghị', originals: 1, copies: 0 },
    { name: 'Giấy chứng nhận', originals: 2, copies: 1 },
    { name: 'Bản vẽ', originals: 0, copies: 2 },
  ];
  const resolved = async (over: Parameters<typeof typed>[0] = {}): Promise<ApplicationRow> =>
    done(counter, await receive(counter.receiving(PEOPLE.desk), typed({ components, ...over })), 'RESOLVED', FRIDAY);

  test('goes with every original given back or kept for a reason', async () => {
    const row = await resolved();
    const give = (...rest: [Parameters<typeof returnApplication>[2], Parameters<typeof returnApplication>[3]?]) =>
      codesOf(returnApplication(counter.acting(PEOPLE.desk), seen(row), ...rest));
    const all = [
      { paper: 'Đơn đề nghị', given: 0, why: 'Lưu hồ sơ' },
      { paper: 'Giấy chứng nhận', given: 2 },
    ];
    expect(await give(null, { originals: all })).toEqual(['HANDED_OUT_NEEDED handedOut']);
    expect(await give(null, { handedOut: 'AUTHORISATION', originals: all })).toEqual(['RECEIVER_NEEDED receiver']);
    expect(await give(null, { handedOut: 'SLIP_AND_IDENTITY' })).toEqual(['ORIGINALS_UNACCOUNTED originals']);
    expect(
      await give(null, {
        handedOut: 'SLIP_AND_IDENTITY',
        originals: [
          { paper: 'Đơn đề nghị', given: 0 },
          { paper: 'Giấy chứng nhận', given: 3 },
          { paper: 'Bản vẽ', given: 1 },
        ],
      }),
    ).toEqual([
      'KEPT_WITHOUT_REASON originals.0.why',
      'ORIGINALS_NOT_VALID originals.1.given',
      'ORIGINAL_UNKNOWN originals.2.paper',
    ]);
    const given = await returnApplication(
      counter.acting(PEOPLE.desk),
      seen(row),
      { name: 'Trần Văn Người Nhận', idNumber: '045000000001' },
      { handedOut: 'AUTHORISATION', originals: all },
    );
    expect(given.state).toBe('RETURNED');
    const last = (await eventsOf(counter, row)).at(-1);
    expect(last?.payload).toEqual({
      byAnother: true,
      handedOut: 'AUTHORISATION',
      originals: [
        { paper: 'Đơn đề nghị', given: 0, kept: 1, why: 'Lưu hồ sơ' },
        { paper: 'Giấy chứng nhận', given: 2, kept: 0, why: null },
      ],
    });
    // Who it was stands on the row, where it can be erased.
    const { rows } = await counter.db.query('select receiver from application where id = $1', [row.id]);
    expect(rows[0].receiver).toMatchObject({ name: 'Trần Văn Người Nhận' });
    expect(JSON.stringify(last)).not.toContain('Người Nhận');
    expect(await differences()).toEqual([]);
  });

  test('by post or online takes no visit, at the desk it does, however the file came', async () => {
    const later = new Date('2026-11-23T09:00:00+07:00');
    const visits = async (channel: 'DIRECT' | 'ONLINE', handedOut: 'POST' | 'ONLINE' | 'IDENTITY_ONLY') =>
      (
        await returnApplication(
          counter.acting(PEOPLE.desk, later),
          seen(await resolved({ channel, components: [] })),
          null,
          { handedOut },
        )
      ).visits;
    expect(await visits('DIRECT', 'POST')).toBe(1);
    expect(await visits('DIRECT', 'ONLINE')).toBe(1);
    expect(await visits('DIRECT', 'IDENTITY_ONLY')).toBe(2);
    expect(await visits('ONLINE', 'ONLINE')).toBe(0);
    expect(await visits('ONLINE', 'IDENTITY_ONLY')).toBe(1);
  });

  test('is given as before by programs that know nothing of the check', async () => {
    const row = await resolved();
    await returnApplication(counter.acting(PEOPLE.desk), seen(row), null);
    expect((await eventsOf(counter, row)).at(-1)?.payload).toEqual({ byAnother: false });
  });
});
