import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { receive } from '../../src/desk/receive.commands.ts';
import { problemsIn } from '../../src/problem.ts';
import { AGENCIES, type Counter, FRIDAY, openCounter, PEOPLE, typed, versionId } from './counter.ts';

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
});
export { codesOf };
