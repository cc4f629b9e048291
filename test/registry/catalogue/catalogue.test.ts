import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Clock } from '../../../src/clock.ts';
import { openPool } from '../../../src/db/pool.ts';
import { namedUuid } from '../../../src/ids.ts';
import { type Catalogue, type CatalogueOptions, openCatalogue } from '../../../src/registry/catalogue/catalogue.ts';
import { loadCatalogue, loadVersionsWithDrafts } from '../../../src/registry/catalogue/catalogue.loader.ts';
import { demoDatabase, freshDatabase, type TestDatabase } from '../../support/database.ts';

/** A clock that a test moves. */
const movable = (at: string): Clock & { move(to: string): void } => {
  let instant = new Date(at);
  return { now: () => instant, move: (to) => void (instant = new Date(to)) };
};

/** Waits until something holds; the test's own time limit ends it otherwise. */
const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await pause(10);
};

const NOON = '2026-11-20T12:00:00+07:00';
const id = (name: string): string => namedUuid(`catalogue test ${name}`);

describe('the catalogue of a process', () => {
  let database: TestDatabase;
  let owner: pg.Pool;
  let db: pg.Pool;
  const open: Catalogue[] = [];
  const start = async (options: Partial<CatalogueOptions> = {}): Promise<Catalogue> => {
    const catalogue = await openCatalogue({ db, clock: movable(NOON), checkEvery: 3_600_000, settle: 1, ...options });
    open.push(catalogue);
    return catalogue;
  };

  /** A procedure with a published version in force in [from, to). */
  const publish = async (
    on: pg.Pool | pg.PoolClient,
    code: string,
    title: string,
    from: string,
    to: string | null = null,
  ) => {
    const params = [id(code), code, title];
    await on.query(`insert into procedure (id, code, title) values ($1, $2, $3) on conflict do nothing`, params);
    await on.query(
      `insert into procedure_version (id, procedure_id, number, state, title, valid_from, valid_to, decision_number, announced_on, effective_on)
        select $1, $2, count(*) + 1, 'PUBLISHED', $3, $4, $5, '1/QĐ-UBND', $4, $4 from procedure_version where procedure_id = $2`,
      [id(`${code} ${from}`), id(code), title, from, to],
    );
  };

  beforeAll(async () => {
    database = await freshDatabase();
    owner = openPool({ url: database.ownerUrl });
    db = openPool({ url: database.appUrl });
    await publish(owner, '1.000001', 'Tên cũ', '2020-01-01', '2026-11-21');
    await publish(owner, '1.000001', 'Tên mới', '2026-11-21');
  });
  afterEach(async () => {
    for (const catalogue of open.splice(0)) await catalogue.close();
  });
  afterAll(async () => {
    await db.end();
    await owner.end();
    await database.drop();
  });

  it('turns at midnight in Hanoi, and back for a clock that runs backwards', async () => {
    const clock = movable('2026-11-20T16:59:59.999Z');
    const catalogue = await start({ clock });
    expect(catalogue.current.procedureByCode('1.000001')?.title).toBe('Tên cũ');
    clock.move('2026-11-20T17:00:00Z');
    expect(catalogue.current.date).toBe('2026-11-21');
    expect(catalogue.current.procedureByCode('1.000001')?.title).toBe('Tên mới');
    expect(catalogue.current).toBe(catalogue.current);
    clock.move('2026-11-20T10:00:00Z');
    expect(catalogue.current.procedureByCode('1.000001')?.title).toBe('Tên cũ');
  });

  it('shows whoever awaits a refresh their own write, and leaves older snapshots as they were', async () => {
    const catalogue = await start({ settle: 3_600_000 });
    const before = catalogue.current;
    await publish(db, '1.000002', 'Của mình', '2026-01-01');
    expect(catalogue.current.procedureByCode('1.000002')).toBeNull();
    const [first, second] = await Promise.all([catalogue.refresh(), catalogue.refresh()]);
    expect(first.procedureByCode('1.000002')?.title).toBe('Của mình');
    expect(second).toBe(catalogue.current);
    expect(before.procedureByCode('1.000002')).toBeNull();
  });

  it('sees a write that was committed while a read was under way', async () => {
    const catalogue = await start({ settle: 3_600_000 });
    const early = catalogue.refresh();
    await publish(db, '1.000003', 'Giữa chừng', '2026-01-01');
    const late = await catalogue.refresh();
    expect(late.procedureByCode('1.000003')?.title).toBe('Giữa chừng');
    await early;
    expect(catalogue.current.procedureByCode('1.000003')).not.toBeNull();
  });

  it('reads nothing again while nothing has changed', async () => {
    const catalogue = await start();
    const before = catalogue.current;
    expect(await catalogue.refresh()).toBe(before);
  });

  it("follows other processes' commits by notification, and never sees half a publication", async () => {
    const catalogue = await start();
    const writer = await owner.connect();
    try {
      await writer.query('begin');
      await publish(writer, '1.000004', 'Nửa đầu', '2026-01-01');
      await pause(50);
      await catalogue.refresh();
      expect(catalogue.current.procedureByCode('1.000004')).toBeNull();
      await publish(writer, '1.000005', 'Nửa sau', '2026-01-01');
      await writer.query('commit');
    } finally {
      writer.release();
    }
    await until(() => catalogue.current.procedureByCode('1.000004') !== null);
    expect(catalogue.current.procedureByCode('1.000005')?.title).toBe('Nửa sau');
  });

  it('catches up by the timer when notifications are lost, and listens again', async () => {
    const faults: unknown[] = [];
    const catalogue = await start({ checkEvery: 30, onError: (error) => faults.push(error) });
    // By the server's own role: another one does not see what its connections run.
    const listeners = `from pg_stat_activity where datname = current_database() and query = 'listen catalogue_changed'`;
    const listening = async (): Promise<number | null> => (await db.query(`select ${listeners}`)).rowCount;
    // The one of the test before may still be on its way out.
    while ((await listening()) !== 1) await pause(10);
    const cut = await db.query(`select pg_terminate_backend(pid) ${listeners}`);
    expect(cut.rowCount).toBe(1);
    await publish(owner, '1.000006', 'Sau khi đứt', '2026-01-01');
    await until(() => catalogue.current.procedureByCode('1.000006') !== null);
    while ((await listening()) === 0) await pause(10);
    expect(await listening()).toBe(1);
    expect(faults.length).toBeGreaterThan(0);
  });

  it('keeps drafts out, and shows them to those who ask for them', async () => {
    const catalogue = await start();
    await db.query(`insert into procedure_version (id, procedure_id, number, title) values ($1, $2, 3, 'Bản thảo')`, [
      id('draft'),
      id('1.000001'),
    ]);
    await db.query(`insert into requirement (id, version_id, position, text) values ($1, $2, 0, 'Có đất')`, [
      id('r'),
      id('draft'),
    ]);
    const snapshot = await catalogue.refresh();
    expect(snapshot.procedureByCode('1.000001')?.versions.map(({ number }) => number)).toEqual([2, 1]);
    const all = await loadVersionsWithDrafts(db, snapshot, id('1.000001'));
    expect(all.map(({ number, state }) => [number, state])).toEqual([
      [3, 'DRAFT'],
      [2, 'PUBLISHED'],
      [1, 'PUBLISHED'],
    ]);
    expect(all[0]?.requirements).toEqual([{ id: id('r'), text: 'Có đất' }]);
  });

  it('gives its connections back when it is closed, and answers on from what it has', async () => {
    const catalogue = await start();
    await catalogue.close();
    expect(db.idleCount).toBe(db.totalCount);
    expect(catalogue.current.procedureByCode('1.000001')).not.toBeNull();
  });
});

describe('the demo catalogue', () => {
  let database: TestDatabase;
  let db: pg.Pool;
  let catalogue: Catalogue;
  beforeAll(async () => {
    database = await demoDatabase();
    db = openPool({ url: database.appUrl });
    catalogue = await openCatalogue({ db, clock: movable(NOON) });
  });
  afterAll(async () => {
    await catalogue.close();
    await db.end();
    await database.drop();
  });

  it('has 1,731 procedures with the verdicts that the demo is made of', () => {
    const { totalCount, facets } = catalogue.current.list({});
    expect(totalCount).toBe(1731);
    expect(Object.fromEntries(facets.reviewStatuses.map(({ key, count }) => [key, count]))).toEqual({
      KEEP: 425,
      AMEND: 1160,
      ABOLISH: 108,
      REPLACE: 38,
    });
  });

  it('is loaded whole: every part of every decided version', async () => {
    const data = await loadCatalogue(db);
    const tables = {
      forms: 'form',
      requirements: 'requirement',
      components: 'component',
      fees: 'fee',
      results: 'procedure_result',
      cases: 'procedure_case',
    } as const;
    for (const [part, table] of Object.entries(tables)) {
      const { rows } = await db.query<{ count: number }>(
        `select count(*) from ${table} p join procedure_version v on v.id = p.version_id where v.state <> 'DRAFT'`,
      );
      const loaded = data.versions.reduce((sum, version) => sum + version[part as keyof typeof tables].length, 0);
      expect([part, loaded]).toEqual([part, rows[0]?.count]);
    }
  });

  it.each([
    ['cap phep xay dung', /^Cấp giấy phép xây dựng/],
    ['xây nhà', /^Cấp giấy phép xây dựng/],
    ['làm giấy khai sinh', /^(Thủ tục )?[Đđ]ăng ký khai sinh$/],
    ['mở quán', /hộ kinh doanh/],
    ['dang ky ket hom', /[Đđ]ăng ký kết hôn/],
    ['demo1', /./],
  ])('answers %j as people expect', (search, title) => {
    expect(catalogue.current.list({ search }).nodes[0]?.title).toMatch(title);
  });
});
