import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { receive } from '../../src/desk/receipt/receive.commands.ts';
import { problemsIn } from '../../src/problem.ts';
import {
  AGENCIES,
  catalogueData,
  catalogueOn,
  type Counter,
  FRIDAY,
  openCounter,
  PEOPLE,
  typed,
  versionId,
} from './counter.ts';

let counter: Counter;
beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter.close());

const codesOf = async (work: Promise<unknown>): Promise<string[]> => {
  try {
    await work;
    return [];
  } catch (error) {
    const problems = problemsIn(error);
    if (!problems) throw error;
    return problems.map(({ code, path }) => `${code} ${(path ?? []).join('.')}`);
  }
};

describe('receiving', () => {
  test('gives a code, freezes version and terms, and computes the three times', async () => {
    const row = await receive(counter.receiving(PEOPLE.desk), typed());
    expect(row).toMatchObject({
      code: 'H50.12-261120-0001',
      state: 'RECEIVED',
      versionId: versionId('1.000001'),
      receivedAt: FRIDAY,
      receivedOn: '2026-11-20',
      // 15 promised and 20 statutory working days over 24 November, a day off from 2026 on.
      dueOn: '2026-12-14',
      dueAt: new Date('2026-12-14T17:00:00+07:00'),
      originalDueAt: new Date('2026-12-14T17:00:00+07:00'),
      overdueAt: new Date('2026-12-15T00:00:00+07:00'),
      statutoryDueAt: new Date('2026-12-21T17:00:00+07:00'),
      visits: 1,
      doors: 1,
      holderAgencyId: AGENCIES.construction.id,
    });
  });

  test('takes the promise of the channel, else the general one; without a unit there is no due time', async () => {
    const online = await receive(counter.receiving(PEOPLE.desk), typed({ channel: 'ONLINE' }));
    expect(online).toMatchObject({ dueOn: '2026-12-09', visits: 0 });
    const none = await receive(counter.receiving(PEOPLE.desk), typed({ procedureCode: '1.000006' }));
    expect(none).toMatchObject({ dueOn: null, dueAt: null, overdueAt: null, statutoryDueAt: null, unit: null });
  });

  test('hour and same-day limits, with the desk that receives apart from the agency that decides', async () => {
    const hours = await receive(
      counter.receiving(PEOPLE.wardDesk, new Date('2026-11-19T16:00:00+07:00')),
      typed({ procedureCode: '1.000008' }),
    );
    expect(hours).toMatchObject({
      code: 'H50.31.1-261119-0001',
      receivingAgencyId: AGENCIES.ward.id,
      decidingAgencyId: AGENCIES.construction.id,
      dueAt: new Date('2026-11-20T16:30:00+07:00'),
      overdueAt: new Date('2026-11-20T16:31:00+07:00'),
    });
    const late = await receive(
      counter.receiving(PEOPLE.desk2, new Date('2026-11-20T15:20:00+07:00')),
      typed({ procedureCode: '1.000007' }),
    );
    expect(late.dueOn).toBe('2026-11-23');
  });

  test('keeps papers, submitter and the tidied applicant', async () => {
    const row = await receive(
      counter.receiving(PEOPLE.desk),
      typed({
        applicant: { name: '  Trần   Thị Bình ', phone: ' ', address: null },
        submitter: { name: 'Lê Văn Cường' },
        components: [{ name: 'Đơn đề nghị', originals: 1, copies: 0 }],
      }),
    );
    const { rows } = await counter.db.query(
      'select applicant_name, applicant_phone, submitter, components from application where id = $1',
      [row.id],
    );
    expect(rows).toEqual([
      {
        applicant_name: 'Trần Thị Bình',
        applicant_phone: null,
        submitter: { name: 'Lê Văn Cường', idNumber: null, phone: null, address: null },
        components: [{ name: 'Đơn đề nghị', originals: 1, copies: 0 }],
      },
    ]);
  });

  test('only a desk receives, and only what its agency handles', async () => {
    await expect(receive(counter.receiving(null), typed())).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    for (const who of [PEOPLE.handler, PEOPLE.head, PEOPLE.manager]) {
      await expect(receive(counter.receiving(who), typed())).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    expect(await codesOf(receive(counter.receiving(PEOPLE.desk2), typed()))).toEqual([
      'AGENCY_DOES_NOT_HANDLE input.procedureCode',
    ]);
    expect(await codesOf(receive(counter.receiving(PEOPLE.wardDesk), typed()))).toEqual([
      'AGENCY_DOES_NOT_HANDLE input.procedureCode',
    ]);
  });

  test.each([
    ['an unknown procedure', { procedureCode: '9.999999' }, ['PROCEDURE_UNKNOWN input.procedureCode']],
    ['only drafts', { procedureCode: '1.000004' }, ['PROCEDURE_NOT_PUBLISHED input.procedureCode']],
    [
      'a version that is still to come',
      { procedureCode: '1.000005' },
      ['PROCEDURE_NOT_YET_IN_FORCE input.procedureCode'],
    ],
    ['an ended procedure with a successor', { procedureCode: '1.000003' }, ['PROCEDURE_REPLACED input.procedureCode']],
    [
      'a channel that is not offered',
      { procedureCode: '1.000002', channel: 'ONLINE', case: 'Theo giai đoạn' },
      ['CHANNEL_NOT_OFFERED input.channel'],
    ],
    ['no case where one is needed', { procedureCode: '1.000002' }, ['CASE_NEEDED input.case']],
    ['a case that there is not', { procedureCode: '1.000002', case: 'Khác' }, ['CASE_UNKNOWN input.case']],
    ['a case where there are none', { case: 'Khác' }, ['CASE_NOT_USED input.case']],
    [
      'blank names and a short telephone',
      { applicant: { name: ' ', phone: '1234567' }, submitter: { name: '' } },
      ['NAME_BLANK input.applicant.name', 'PHONE_NOT_VALID input.applicant.phone', 'NAME_BLANK input.submitter.name'],
    ],
    [
      'a telephone with letters',
      { applicant: { name: 'An', phone: '09123abc45' } },
      ['PHONE_NOT_VALID input.applicant.phone'],
    ],
    [
      'sixteen digits',
      { applicant: { name: 'An', phone: '1234567890123456' } },
      ['PHONE_NOT_VALID input.applicant.phone'],
    ],
    ['a short key', { key: 'short' }, ['KEY_NOT_VALID input.key']],
    [
      'papers without a name or with fewer than no sheets',
      { components: [{ name: ' ', originals: -1, copies: 0 }] },
      ['NAME_BLANK input.components.0.name', 'SHEETS_NOT_VALID input.components.0.originals'],
    ],
    [
      'a blank code beside a blank name',
      { procedureCode: ' ', applicant: { name: '' } },
      ['NAME_BLANK input.applicant.name', 'PROCEDURE_UNKNOWN input.procedureCode'],
    ],
  ] as const)('refuses %s', async (_what, over, expected) => {
    const { rows: before } = await counter.db.query('select count(*) as n from application');
    expect(await codesOf(receive(counter.receiving(PEOPLE.desk), typed(over)))).toEqual(expected);
    const { rows: after } = await counter.db.query('select count(*) as n from application');
    expect(after).toEqual(before);
  });

  test('names the decision and the successor of an ended procedure', async () => {
    const error = await receive(counter.receiving(PEOPLE.desk), typed({ procedureCode: '1.000003' })).catch(
      (thrown: unknown) => thrown,
    );
    const params = problemsIn(error)?.[0]?.params;
    expect(params).toEqual({
      code: '1.000003',
      date: '2026-01-01',
      decision: '99/QĐ-UBND',
      successor: '1.000001 Thủ tục 1.000001',
    });
  });
});

describe('codes', () => {
  test('32 desks at once: no gaps, no repeats, also with refusals between', async () => {
    const day = new Date('2026-10-05T09:00:00+07:00');
    const work = Array.from({ length: 32 * 8 }, (_, n) =>
      receive(counter.receiving(PEOPLE.desk, day), typed(n % 5 === 0 ? { channel: 'POST' } : {})).then(
        (row) => row.code ?? '',
        () => null,
      ),
    );
    const codes = (await Promise.all(work)).filter((code) => code !== null).sort();
    expect(codes).toHaveLength(204);
    expect(codes).toEqual(codes.map((_, at) => `H50.12-261005-${String(at + 1).padStart(4, '0')}`));
    const { rows } = await counter.db.query(
      `select last from code_counter where agency_id = $1 and day = '2026-10-05'`,
      [AGENCIES.construction.id],
    );
    expect(rows).toEqual([{ last: 204 }]);
  });

  test('32 connections of other processes on one counter: no gaps, no repeats', async () => {
    const day = new Date('2026-10-06T09:00:00+07:00');
    // A pool of its own for each: what is batched in one process meets the others in the database only.
    const others = await Promise.all(Array.from({ length: 32 }, () => counter.process()));
    const rows = await Promise.all(
      others.flatMap((db) =>
        Array.from({ length: 4 }, () => receive({ ...counter.receiving(PEOPLE.desk, day), db }, typed())),
      ),
    );
    const numbers = rows.map(({ code }) => Number(code?.slice(-4))).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 128 }, (_, at) => at + 1));
    await Promise.all(others.map((db) => db.end()));
  });

  test('grow wider than the pattern when it is full', async () => {
    await counter.owner.query(`insert into code_counter (agency_id, day, last) values ($1, '2026-10-07', 9999)`, [
      AGENCIES.construction.id,
    ]);
    const row = await receive(counter.receiving(PEOPLE.desk, new Date('2026-10-07T09:00:00+07:00')), typed());
    expect(row.code).toBe('H50.12-261007-10000');
  });
});

describe('keys', () => {
  test('the same key and input give the same application, also 20 times at once', async () => {
    const input = typed();
    const rows = await Promise.all(Array.from({ length: 20 }, () => receive(counter.receiving(PEOPLE.desk), input)));
    expect(new Set(rows.map(({ id }) => id)).size).toBe(1);
    expect(new Set(rows.map(({ code, tokenSerial }) => `${code} ${tokenSerial}`)).size).toBe(1);
    const { rows: events } = await counter.db.query(
      'select count(*) as n from application_event where application_id = $1',
      [rows[0]?.id],
    );
    expect(events).toEqual([{ n: 1 }]);
  });

  test('the same key in 20 processes at once gives one application and leaves no gap', async () => {
    const day = new Date('2026-10-08T09:00:00+07:00');
    const input = typed();
    const others = await Promise.all(Array.from({ length: 20 }, () => counter.process()));
    const rows = await Promise.all(others.map((db) => receive({ ...counter.receiving(PEOPLE.desk, day), db }, input)));
    expect(new Set(rows.map(({ id }) => id)).size).toBe(1);
    const next = await receive(counter.receiving(PEOPLE.desk, day), typed());
    expect(next.code).toBe('H50.12-261008-0002');
    await Promise.all(others.map((db) => db.end()));
  });

  test('a retry after the connection was cut past COMMIT finds what was written', async () => {
    const input = typed();
    const db = await counter.process();
    // Only this statement's answer is lost: COMMIT has happened when the error is thrown.
    const query = db.query.bind(db);
    const cut = Object.assign(db, {
      query: async (...args: Parameters<typeof query>) => {
        await Promise.resolve<unknown>(query(...args));
        throw Object.assign(new Error('Connection terminated unexpectedly'), { code: 'ECONNRESET' });
      },
    });
    await expect(receive({ ...counter.receiving(PEOPLE.desk), db: cut }, input)).rejects.toThrow('terminated');
    const row = await receive(counter.receiving(PEOPLE.desk), input);
    const { rows } = await counter.db.query('select code from application where receive_key = $1', [input.key]);
    expect(rows).toEqual([{ code: row.code }]);
    await db.end();
  });

  test('the same key with another input is refused; another agency may use the same key', async () => {
    const input = typed();
    await receive(counter.receiving(PEOPLE.desk), input);
    expect(await codesOf(receive(counter.receiving(PEOPLE.desk), { ...input, channel: 'ONLINE' }))).toEqual([
      'KEY_REUSED input.key',
    ]);
    const other = await receive(counter.receiving(PEOPLE.desk2), { ...input, procedureCode: '1.000007' });
    expect(other.receivingAgencyId).toBe(AGENCIES.justice.id);
  });

  test('a retry finds what was received also when the procedure has ended meanwhile', async () => {
    const input = typed();
    const first = await receive(counter.receiving(PEOPLE.desk), input);
    const ended = {
      ...catalogueData,
      versions: catalogueData.versions.map((each) => ({ ...each, validTo: '2026-11-20', state: 'ENDED' as const })),
    };
    const later = { ...counter.receiving(PEOPLE.desk), catalogue: catalogueOn('2026-11-20', ended) };
    expect((await receive(later, input)).id).toBe(first.id);
    expect(await codesOf(receive(later, typed()))).toEqual(['PROCEDURE_NO_LONGER_RECEIVED input.procedureCode']);
  });

  test('spelling that means the same is the same input', async () => {
    const input = typed({ applicant: { name: 'Nguyễn Văn Hoà'.normalize('NFD') } });
    const first = await receive(counter.receiving(PEOPLE.desk), input);
    const second = await receive(counter.receiving(PEOPLE.desk), {
      ...input,
      applicant: { name: ' Nguyễn Văn Hoà'.normalize('NFC'), phone: '' },
    });
    expect(second.id).toBe(first.id);
  });
});
