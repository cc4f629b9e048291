import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askPool } from '../../../src/db/ask.ts';
import { catalogueOf, numberOn } from '../../../src/registry/enactment/catalogue-log.ts';
import { catalogueLog } from '../../../src/registry/enactment/catalogue-log.queries.ts';
import { type CatalogueDifference, replayCatalogue } from '../../../src/registry/enactment/replay-catalogue.ts';
import { demoDatabase, type TestDatabase } from '../../support/database.ts';
import { openPool } from '../../../src/db/pool.ts';

type Pool = ReturnType<typeof openPool>;

let database: TestDatabase;
let pool: Pool;

beforeAll(async () => {
  database = await demoDatabase();
  pool = openPool({ url: database.appUrl, max: 2 });
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const differences = async (): Promise<readonly CatalogueDifference[]> => {
  const found: CatalogueDifference[] = [];
  await replayCatalogue(askPool(pool), (difference) => found.push(difference));
  return found;
};

describe('the log of the catalogue', () => {
  test('of demo data folds to its rows, every procedure of it', async () => {
    const compared = await replayCatalogue(askPool(pool), (difference) => expect.fail(JSON.stringify(difference)));
    expect(compared).toBe(1731);
    const logs = await catalogueLog(askPool(pool));
    expect(logs.size).toBe(1731);
    expect([...logs.values()].flat().every(({ at }) => at === null)).toBe(true);
  });

  test('tells a row that was changed without an entry', async () => {
    const owner = openPool({ url: database.ownerUrl, max: 1 });
    await owner.query(
      `update procedure_version set valid_to = '2030-01-01' where state = 'PUBLISHED'
        and procedure_id = (select id from procedure where code = 'DEMO-000003')`,
    );
    expect(await differences()).toMatchObject([{ where: 'DEMO-000003', what: 'versions' }]);
    await owner.query(
      `update procedure_version set valid_to = null where state = 'PUBLISHED'
        and procedure_id = (select id from procedure where code = 'DEMO-000003')`,
    );
    await owner.end();
    expect(await differences()).toEqual([]);
  });
});

describe('a log', () => {
  const at = (day: string): Date => new Date(`${day}T09:00:00+07:00`);
  const publish = (sequence: number, number: number, onDay: string, entered: string | null = null) =>
    ({
      sequence,
      at: entered === null ? null : at(entered),
      kind: 'PUBLISHED',
      number,
      onDay,
      decisionNumber: 'A',
    }) as const;

  test('closes a version on the first day of the next one', () => {
    const folded = catalogueOf([publish(1, 1, '2026-01-01'), publish(2, 2, '2026-06-01')]);
    expect(folded.versions).toMatchObject([
      { number: 1, state: 'SUPERSEDED', validFrom: '2026-01-01', validTo: '2026-06-01' },
      { number: 2, state: 'PUBLISHED', validFrom: '2026-06-01', validTo: null },
    ]);
    expect(['2025-12-31', '2026-05-31', '2026-06-01'].map((day) => numberOn(folded, day))).toEqual([null, 1, 2]);
  });

  test('takes an entry that was withdrawn for one that never was', () => {
    const undone = { sequence: 3, at: at('2026-03-01'), kind: 'WITHDRAWN', undoes: 2 } as const;
    const events = [publish(1, 1, '2026-01-01'), publish(2, 2, '2026-06-01', '2026-02-01'), undone] as const;
    expect(catalogueOf(events)).toEqual(catalogueOf([publish(1, 1, '2026-01-01')]));
    // Between the two it was known that the second would come.
    expect(numberOn(catalogueOf(events, at('2026-02-15')), '2026-06-01')).toBe(2);
    expect(numberOn(catalogueOf(events, at('2026-03-01')), '2026-06-01')).toBe(1);
    expect(numberOn(catalogueOf(events, at('2026-01-15')), '2026-06-01')).toBe(1);
  });
});
