import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPool } from '../../../src/db/pool.ts';
import { demoDatabase, type TestDatabase } from '../../support/database.ts';
import { type As, signIn } from '../demo-staff.ts';
import { type RunningApp, runApp } from '../running-app.ts';
import { Office } from './mutation-calls.ts';

/** Two people, one file. */

let database: TestDatabase;
let owner: pg.Pool;
let running: RunningApp;
let as: As;
let office: Office;

beforeAll(async () => {
  database = await demoDatabase();
  owner = openPool({ url: database.ownerUrl, max: 1 });
  running = await runApp({ appUrl: database.appUrl, config: { poolSize: 8 } });
  as = await signIn(database.appUrl);
  office = await Office.open(ask);
});
afterAll(async () => {
  await running.stop();
  await owner.end();
  await database.drop();
});

async function ask(who: string | null, query: string, variables: object = {}) {
  return (await running.post({ query, variables }, { ...as(who), 'accept-language': 'en' })).json;
}

const CONFLICT = `application { state version } userErrors { code path message }
  conflict { seen now acts { sequence kind label at officer ground agency { name } } application { state version allowedActs } }`;

describe('a version that others have passed', () => {
  it('says who did what since, and how the case stands, so that what was typed can be sent again', async () => {
    const target = await office.received(['handler', 'applicationStart', '']);
    await office.done(
      'handler',
      'applicationRequestPayment',
      `${target}, amount: 90000, purpose: "Lệ phí"`,
      'conflict { now }',
    );
    const paid = target.replace('version: 2', 'version: 3');
    await office.done(
      'desk',
      'applicationRecordPayment',
      `${paid}, amount: 90000, receipt: "BL-9"`,
      'conflict { now }',
    );
    const stop = (at: string): string => `mutation { applicationStop(${at}, ground: "Có tranh chấp") { ${CONFLICT} } }`;
    const { data } = await ask('head', stop(target));
    expect(data.applicationStop).toMatchObject({
      application: null,
      userErrors: [{ code: 'VERSION_CONFLICT', path: ['version'] }],
      conflict: {
        seen: 2,
        now: 4,
        acts: [
          { sequence: 3, kind: 'PAYMENT_REQUESTED', officer: 'Trần Văn Xử Lý (minh họa)', ground: 'Lệ phí' },
          { sequence: 4, kind: 'PAYMENT_MADE', officer: 'Nguyễn Thị Tiếp Nhận (minh họa)', ground: null },
        ],
        application: { state: 'IN_PROGRESS', version: 4 },
      },
    });
    const { now, acts } = data.applicationStop.conflict;
    expect(acts[0].agency.name).toBeTruthy();
    const again = await ask('head', stop(target.replace('version: 2', `version: ${now}`)));
    expect(again.data.applicationStop).toMatchObject({
      application: { state: 'STOPPED' },
      userErrors: [],
      conflict: null,
    });
  });

  it('of the future is none of this file, and nobody has changed anything', async () => {
    const target = await office.received();
    const { data } = await ask(
      'handler',
      `mutation { applicationStart(${target.replace('version: 1', 'version: 99')}) { ${CONFLICT} } }`,
    );
    expect(data.applicationStart).toMatchObject({
      conflict: null,
      userErrors: [{ code: 'VERSION_UNKNOWN', path: ['version'] }],
    });
  });

  it('tells those who have nothing to do with the case nothing at all', async () => {
    const target = await office.received(['handler', 'applicationStart', '']);
    const { data } = await ask(
      'handler2',
      `mutation { applicationStart(${target.replace('version: 2', 'version: 1')}) { ${CONFLICT} } }`,
    );
    expect(data.applicationStart).toMatchObject({
      application: null,
      conflict: null,
      userErrors: [{ code: 'APPLICATION_UNKNOWN' }],
    });
  });
});

describe('two who act at once', () => {
  it('on one file: exactly one wins every time, the other learns of it', async () => {
    const wins = { head: 0, handler: 0 };
    for (let round = 0; round < 60; round += 1) {
      const target = await office.received(['handler', 'applicationStart', '']);
      const [stopped, resolved] = await Promise.all([
        ask('head', `mutation { applicationStop(${target}, ground: "x") { ${CONFLICT} } }`),
        ask('handler', `mutation { applicationResolve(${target}, outcome: GRANTED) { ${CONFLICT} } }`),
      ]);
      const answers = [stopped.data.applicationStop, resolved.data.applicationResolve];
      const winners = answers.filter(({ userErrors }) => userErrors.length === 0);
      const losers = answers.filter(({ userErrors }) => userErrors[0]?.code === 'VERSION_CONFLICT');
      expect([winners.length, losers.length]).toEqual([1, 1]);
      expect(winners[0].application.version).toBe(3);
      const won = winners[0] === answers[0] ? 'head' : 'handler';
      wins[won] += 1;
      expect(losers[0].conflict).toMatchObject({
        seen: 2,
        now: 3,
        acts: [{ kind: won === 'head' ? 'STOPPED' : 'RESOLVED' }],
        application: { state: winners[0].application.state, version: 3 },
      });
      const { rows } = await owner.query(
        'select kind from application_event e join application a on a.id = e.application_id where a.code = $1',
        [/code: "([^"]+)"/u.exec(target)?.[1]],
      );
      expect(rows).toHaveLength(3);
    }
    expect(wins.head + wins.handler).toBe(60);
  });
});

describe('what PostgreSQL rolled back for others’ sake', () => {
  /** Makes the first so many inserts of an event fail as a deadlock would. */
  const failing = (times: number, code: string): Promise<unknown> =>
    owner.query(`drop trigger if exists collide on application_event; drop sequence if exists collisions; create sequence collisions;
      grant usage on sequence collisions to public;
      create or replace function collide() returns trigger language plpgsql as $$
        begin if nextval('collisions') <= ${times} then raise exception 'collision' using errcode = '${code}'; end if; return new; end $$;
      create trigger collide before insert on application_event for each row execute function collide()`);

  it.each([
    ['40P01', ''],
    ['40001', ', key: "collided-and-keyed"'],
  ])('is run again a few times by itself (%s)', async (code, key) => {
    const target = await office.received();
    await failing(3, code);
    const { data } = await ask('handler', `mutation { applicationStart(${target}${key}) { ${CONFLICT} } }`);
    expect(data.applicationStart).toMatchObject({ application: { state: 'IN_PROGRESS', version: 2 }, userErrors: [] });
  });

  it('and then is given back to the person, with nothing done', async () => {
    await failing(0, '40P01');
    const target = await office.received();
    await failing(50, '40P01');
    const { errors } = await ask('handler', `mutation { applicationStart(${target}) { ${CONFLICT} } }`);
    expect(errors[0].extensions.code).toBe('TRY_AGAIN_LATER');
    const { rows } = await owner.query<{ last: string }>('select last_value as last from collisions');
    expect(Number(rows[0]!.last)).toBe(4);
    await failing(0, '40P01');
    await office.done('handler', 'applicationStart', target, 'application { version }');
  });

  it('of any other kind is not run a second time', async () => {
    const target = await office.received();
    await failing(1, '23514');
    const { errors } = await ask('handler', `mutation { applicationStart(${target}) { ${CONFLICT} } }`);
    expect(errors[0].extensions.code).toBe('INTERNAL');
    const { rows } = await owner.query<{ last: string }>('select last_value as last from collisions');
    expect(Number(rows[0]!.last)).toBe(1);
  });
});
