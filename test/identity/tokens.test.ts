import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type pg from 'pg';
import { fixedClock } from '../../src/clock.ts';
import type { Clock } from '../../src/clock.ts';
import { openPool } from '../../src/db/pool.ts';
import { hashPassword, passwordMatches } from '../../src/identity/password.ts';
import { authenticator, issueToken, TOKEN_HOURS, UnknownAccount } from '../../src/identity/tokens.ts';
import { namedUuid, randomIds } from '../../src/ids.ts';
import { freshDatabase } from '../support/database.ts';
import type { TestDatabase } from '../support/database.ts';

const NOW = new Date('2026-11-20T08:00:00+07:00');
const at = (hours: number): Clock => fixedClock(new Date(NOW.getTime() + hours * 3_600_000));
const ids = randomIds(fixedClock(NOW));

let database: TestDatabase;
let db: pg.Pool;
const account = namedUuid('test account');

beforeAll(async () => {
  database = await freshDatabase();
  db = openPool({ url: database.appUrl, max: 2 });
  await db.query(
    `insert into account (id, username, name, roles, agency_id) values ($1, 'lan', 'Nguyễn Thị Lan', '{DESK}', $2)`,
    [account, namedUuid('agency')],
  );
});
afterAll(async () => {
  await db?.end();
  await database?.drop();
});

describe('bearer tokens', () => {
  it('say who holds them, until they expire', async () => {
    const token = await issueToken({ db, clock: at(0), ids }, 'lan');
    expect(await authenticator({ db, clock: at(0) })(token)).toMatchObject({
      accountId: account,
      username: 'lan',
      roles: ['DESK'],
    });
    expect(await authenticator({ db, clock: at(TOKEN_HOURS - 1) })(token)).not.toBeNull();
    expect(await authenticator({ db, clock: at(TOKEN_HOURS) })(token)).toBeNull();
  });

  it('are not kept: the database holds only a hash', async () => {
    const token = await issueToken({ db, clock: at(0), ids }, 'LAN');
    const { rows } = await db.query<{ row: string }>(`select t::text as row from access_token t`);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.some(({ row }) => row.includes(token) || row.includes(Buffer.from(token).toString('hex')))).toBe(false);
  });

  it('die with the account, at the latest when the remembered answer is five seconds old', async () => {
    const token = await issueToken({ db, clock: at(0), ids }, 'lan');
    let seconds = 0;
    const authenticate = authenticator({ db, clock: { now: () => new Date(NOW.getTime() + seconds * 1_000) } });
    expect(await authenticate(token)).not.toBeNull();
    await db.query(`update account set active = false where username = 'lan'`);
    try {
      seconds = 5;
      expect(await authenticate(token)).toBeNull();
    } finally {
      await db.query(`update account set active = true where username = 'lan'`);
    }
  });

  it('are refused to an account that does not exist, and an invented one says nobody', async () => {
    await expect(issueToken({ db, clock: at(0), ids }, 'nobody')).rejects.toThrow(UnknownAccount);
    expect(await authenticator({ db, clock: at(0) })('mc_invented')).toBeNull();
  });
});

describe('passwords', () => {
  it('match their own argon2id hash in either Unicode spelling, and no other', async () => {
    const stored = await hashPassword('Hòa bình 2026'.normalize('NFD'));
    expect(stored).toMatch(/^\$argon2id\$/u);
    expect(await passwordMatches('Hòa bình 2026'.normalize('NFC'), stored)).toBe(true);
    expect(await passwordMatches('Hoa binh 2026', stored)).toBe(false);
    expect(await passwordMatches('x', 'not a hash')).toBe(false);
  });
});
