import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  actOnApplication,
  recallApplication,
  resolveApplication,
  returnApplication,
} from '../../../src/desk/acts/acts.commands.ts';
import { applicationOfCode } from '../../../src/desk/application.queries.ts';
import type { ApplicationRow } from '../../../src/desk/application-row.ts';
import { receive } from '../../../src/desk/receipt/receive.commands.ts';
import { type ImportContext, importRegister } from '../../../src/desk/register/past-cases.commands.ts';
import { tidyLine } from '../../../src/desk/typed-text.ts';
import { civilDate, civilDateAt, dayNumber, parseCivilDate } from '../../../src/calendar/civil-date.ts';
import { scanStatement } from '../../../src/notices/reminder-scan.commands.ts';
import { watchStatements } from '../../support/statements.ts';
import { type Counter, FRIDAY, openCounter, PEOPLE, seen, typed } from '../counter.ts';
import {
  csvOf,
  type Entry,
  ENTRY,
  entered,
  everything,
  importing,
  replayed,
  tableOf,
  xlsxOf,
} from './register-office.ts';

let counter: Counter;
beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter.close());

const caseOf = async (code: string): Promise<ApplicationRow> => {
  const row = await applicationOfCode(counter.db, code);
  if (!row) throw new Error(`no case ${code}`);
  return row;
};

/** Letters, marks, and the signs that CSV, XML and spreadsheets each take for something of their own. */
const words = fc
  .string({
    unit: fc.constantFrom(...Array.from('aăâbcdđeêghiklmnoôơpqrstuưvxyỹẠỘ 0123456789,;"\'=+-@<>&/().\t')),
    minLength: 1,
    maxLength: 30,
  })
  .filter((text) => tidyLine(text) !== null);

const day = (from: string, after: number): string => civilDate(dayNumber(parseCivilDate(from)) + after);
const written = fc.constantFrom<(iso: string) => string>(
  (iso) => iso,
  (iso) => iso.split('-').toReversed().map(Number).join('/'),
  (iso) => iso.split('-').toReversed().join('-'),
  (iso) => `${iso.split('-').toReversed().join('.')} 9:15`,
);

const entries = fc.array(
  fc.record({
    name: words,
    address: words,
    idNumber: fc.constantFrom('', '012345678', '001234567890', 'B0123456'),
    phone: fc.constantFrom('', '0912 345 678', '(0233) 385-2345'),
    received: fc.nat(1_800),
    waited: fc.option(fc.tuple(fc.nat(5), fc.nat(9)), { nil: null }),
    took: fc.nat(60),
    kept: fc.nat(20),
    outcome: fc.constantFrom('Đã cấp', 'Từ chối', 'Rút hồ sơ'),
    due: fc.option(fc.nat(40), { nil: null }),
    write: written,
  }),
  { minLength: 1, maxLength: 6 },
);

test('property: whatever a register says comes back, from xlsx and from CSV, and a second time changes nothing', async () => {
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(entries, fc.boolean(), async (made, spreadsheet) => {
      runs += 1;
      const register = made.map((each, at): Entry => {
        const { write } = each;
        const received = day('2020-01-02', each.received);
        const asked = each.waited && day(received, each.waited[0]);
        const supplied = each.waited && asked && day(asked, each.waited[1]);
        const resolved = day(supplied ?? received, each.took);
        const withdrawn = each.outcome === 'Rút hồ sơ';
        return {
          code: `P ${runs}/${at}`,
          procedure: '1.000001',
          agency: 'H50.12',
          name: each.name,
          idNumber: each.idNumber,
          phone: each.phone,
          address: each.address,
          received: write(received),
          due: each.due === null ? '' : write(day(received, each.due)),
          asked: asked ? write(asked) : '',
          supplied: supplied ? write(supplied) : '',
          resolved: write(resolved),
          outcome: each.outcome,
          returned: withdrawn ? '' : write(day(resolved, each.kept)),
        };
      });
      const csv = Buffer.from(
        tableOf(register)
          .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';'))
          .join('\r\n'),
      );
      const xlsx = await xlsxOf(register);
      const first = await entered(counter, spreadsheet ? xlsx : csv);
      expect(first.findings).toEqual([]);
      expect(first.counts.NEW).toBe(made.length);
      for (const [at, each] of made.entries()) {
        const row = await caseOf(`P ${runs}/${at}`);
        const received = day('2020-01-02', each.received);
        expect(row).toMatchObject({
          applicantName: tidyLine(each.name),
          applicantAddress: tidyLine(each.address),
          applicantIdNumber: tidyLine(each.idNumber),
          applicantPhone: tidyLine(each.phone),
          receivedOn: received,
          printedDueOn: each.due === null ? null : day(received, each.due),
          outcome: { 'Đã cấp': 'GRANTED', 'Từ chối': 'REFUSED', 'Rút hồ sơ': null }[each.outcome],
          importedRow: at + 2,
        });
        const ended = day(received, (each.waited?.[0] ?? 0) + (each.waited?.[1] ?? 0) + each.took);
        expect(civilDateAt(row.resolvedAt ?? row.lastAt)).toBe(ended);
        expect(row.returnedAt && civilDateAt(row.returnedAt)).toBe(row.resolvedAt ? day(ended, each.kept) : null);
      }
      const before = await everything(counter);
      const again = await entered(counter, spreadsheet ? csv : xlsx);
      expect(again.counts).toEqual({ NEW: 0, SAME: made.length, CONFLICT: 0, REFUSED: 0 });
      expect(await everything(counter)).toBe(before);
    }),
    { numRuns: 12, seed: 20_261_120 },
  );
  expect(await replayed(counter)).toEqual([]);
}, 120_000);

describe('whole or nothing', () => {
  const many = (name: string, count = 300): Entry[] =>
    Array.from({ length: count }, (_, at) => ({
      ...ENTRY,
      code: `${name}-${at}`,
      name: at === count - 1 ? 'Hỏng' : 'An',
    }));

  /** The database refuses the last row, after hundreds have been written. */
  const breakDown = (office: Counter): Promise<unknown> =>
    office.owner.query(`
      create function broken() returns trigger language plpgsql as $$
        begin if new.applicant_name = 'Hỏng' then raise exception 'broken down'; end if; return new; end $$;
      create trigger broken before insert on application for each row execute function broken()`);

  test('what breaks down in the middle leaves nothing behind; without a transaction the same check finds half a file', async () => {
    const office = await openCounter();
    try {
      await breakDown(office);
      const untouched = await everything(office);
      const bytes = csvOf(many('BREAK'));
      await expect(entered(office, bytes)).rejects.toThrow('broken down');
      expect(await everything(office)).toBe(untouched);
      // The defect: each statement a transaction of its own.
      const context = importing(office);
      const em = context.em;
      em.transactional = ((work: (inside: ImportContext['em']) => Promise<unknown>) =>
        work(em)) as typeof em.transactional;
      await expect(importRegister(context, { bytes }, { apply: true })).rejects.toThrow('broken down');
      expect(await everything(office)).not.toBe(untouched);
    } finally {
      await office.close();
    }
  });

  test('two at once are one after the other, and desks go on receiving', async () => {
    const bytes = csvOf(many('ATONCE', 40));
    const [one, other, ...received] = await Promise.all([
      entered(counter, bytes),
      entered(counter, bytes),
      ...Array.from({ length: 8 }, () => receive(counter.receiving(PEOPLE.desk), typed())),
    ]);
    expect([one.counts, other.counts]).toContainEqual({ NEW: 40, SAME: 0, CONFLICT: 0, REFUSED: 0 });
    expect([one.counts, other.counts]).toContainEqual({ NEW: 0, SAME: 40, CONFLICT: 0, REFUSED: 0 });
    expect(new Set(received.map(({ code }) => code)).size).toBe(8);
    expect(await replayed(counter)).toEqual([]);
  });

  test('a long register costs a statement for many rows', async () => {
    const { statements, result } = await watchStatements(() => entered(counter, csvOf(many('LONG', 1_000))));
    expect(result.counts.NEW).toBe(1_000);
    // The lock, what is known (2), and two statements for each 250 cases.
    expect(statements.length).toBe(1 + 2 + 2 * 4);
  });
});

describe('a past case afterwards', () => {
  test('is returned by the desk, and reminds nobody before that', async () => {
    await entered(counter, csvOf([{ ...ENTRY, code: 'LATER-1', returned: '' }]));
    const { rows } = await counter.owner.query(scanStatement('NOT_COLLECTED'), [new Date(0), FRIDAY, FRIDAY]);
    expect(rows).toEqual([]);
    const outbox = await counter.owner.query(`select 1 from notice_outbox where kind = 'NOT_COLLECTED'`);
    expect(outbox.rows).toEqual([]);
    const row = await caseOf('LATER-1');
    expect(await returnApplication(counter.acting(PEOPLE.desk), seen(row), null)).toMatchObject({ state: 'RETURNED' });
  });

  test('that was late is late after any act: recalled, resolved again, withdrawn', async () => {
    await entered(counter, csvOf([{ ...ENTRY, code: 'LATER-2', resolved: '1/6/2026', returned: '' }]));
    const late = await caseOf('LATER-2');
    expect(late.handled).toBe('LATE');
    const recalled = await recallApplication(counter.acting(PEOPLE.head), seen(late), 'sai sót');
    expect(recalled.overdueAt).toEqual(late.overdueAt);
    await expect(actOnApplication(counter.acting(PEOPLE.desk), seen(late), 'WITHDRAWN', 'rút')).rejects.toThrow();
    const again = await resolveApplication(counter.acting(PEOPLE.handler), seen(recalled), 'GRANTED', null);
    expect(again.handled).toBe('LATE');
    const outcome = await entered(counter, csvOf([{ ...ENTRY, code: 'LATER-2', resolved: '4/5/2026', returned: '' }]));
    expect(outcome.counts.CONFLICT).toBe(1);
    expect((await caseOf('LATER-2')).handled).toBe('LATE');
    expect(await replayed(counter)).toEqual([]);
  });
});
