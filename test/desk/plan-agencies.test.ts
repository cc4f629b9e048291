import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApplication } from '../../src/desk/acts/acts.commands.ts';
import { receive } from '../../src/desk/receipt/receive.commands.ts';
import { finishTask, openApplicationTasks } from '../../src/desk/tasks/task.commands.ts';
import { AGENCIES, catalogueData, catalogueOn, type Counter, openCounter, PEOPLE, seen, typed } from './counter.ts';
import { codeOf } from './each-act.ts';

let counter: Counter;
beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter.close());

const LATER = new Date('2026-12-16T09:00:00+07:00');

describe('a plan frozen before agencies changed', () => {
  const { justice, land, tax, ward } = AGENCIES;
  const codes = (code: string, validTo: string | null) => [{ code, validFrom: '2020-01-01', validTo }];
  /** The steps name H50.07, which was the land office's until December, then another's. */
  const changed = (kind: 'MERGED' | 'SPLIT') =>
    catalogueOn('2026-12-16', {
      ...catalogueData,
      agencies: catalogueData.agencies.map((agency) => {
        if (agency.id === justice.id) return { ...agency, codes: codes('H50.07', '2026-12-01'), validTo: '2026-12-16' };
        if (agency.id === tax.id)
          return { ...agency, codes: codes('H50.07', null).map((c) => ({ ...c, validFrom: '2026-12-01' })) };
        return agency;
      }),
      agencyLinks: [
        { predecessorId: justice.id, successorId: land.id, kind, happenedOn: '2026-12-16' },
        ...(kind === 'SPLIT'
          ? [{ predecessorId: justice.id, successorId: ward.id, kind, happenedOn: '2026-12-16' }]
          : []),
      ],
    });
  const opened = async (kind: 'MERGED' | 'SPLIT', agency: string | null = null) => {
    const received = await receive(counter.receiving(PEOPLE.desk), typed({ procedureCode: '1.000011' }));
    const begun = await startApplication(counter.acting(PEOPLE.handler), seen(received));
    const first = await openApplicationTasks(counter.acting(PEOPLE.handler), seen(begun), [{ step: 1 }]);
    const row = await finishTask(counter.acting(PEOPLE.handler), seen(first), { task: 1, outcome: 'Đạt' });
    const act = { ...counter.acting(PEOPLE.handler, LATER), catalogue: changed(kind) };
    return openApplicationTasks(act, seen(row), [{ step: 2, agency }]);
  };

  test('sends a step to whoever stands today in the place of the agency that had its code at receipt', async () => {
    expect((await opened('MERGED')).taskAgencies).toEqual([land.id]);
    expect((await opened('MERGED', land.id)).taskAgencies).toEqual([land.id]);
    expect(await codeOf(opened('MERGED', tax.id))).toBe('STEP_OF_ANOTHER_AGENCY');
  });

  test('asks for the agency where the old one was split', async () => {
    expect(await codeOf(opened('SPLIT'))).toBe('STEP_AGENCY_UNKNOWN');
    expect((await opened('SPLIT', ward.id)).taskAgencies).toEqual([ward.id]);
  });
});
