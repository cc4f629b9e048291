import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { JOB_QUEUES } from '../../src/db/job-schema.ts';
import { migrate } from '../../src/db/migrate.ts';
import { APP_ROLE } from '../../src/platform/cluster.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

describe('rights', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.drop());

  const run = async (url: string, ...statements: string[]): Promise<unknown[]> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      let rows: unknown[] = [];
      for (const statement of statements) ({ rows } = await client.query<Record<string, unknown>>(statement));
      return rows;
    } finally {
      await client.end();
    }
  };

  it("leave another owner's table alone, and are set again on ours", async () => {
    const { appUrl, ownerUrl } = database;
    await run(
      ownerUrl,
      `grant create on schema public to ${APP_ROLE}`,
      `grant delete on application_event to ${APP_ROLE}`,
    );
    // The one other role that there is stands for the administrator who keeps a copy of a table here.
    await run(appUrl, 'create table bk as select 1 as n');
    await run(ownerUrl, `revoke create on schema public from ${APP_ROLE}`);
    await expect(run(ownerUrl, `revoke all on all tables in schema public from ${APP_ROLE}`)).rejects.toThrow(
      'permission denied for table bk',
    );
    expect(await migrate({ ownerUrl, appRole: APP_ROLE })).toEqual([]);
    expect(await run(appUrl, 'select n from bk')).toEqual([{ n: 1 }]);
    await expect(run(appUrl, 'delete from application_event')).rejects.toThrow('permission denied');
    expect(await run(appUrl, 'select from procedure')).toEqual([]);
    expect(
      await run(
        appUrl,
        `select has_table_privilege('application_event', 'insert') as may_add, has_table_privilege('procedure', 'update') as may_change`,
      ),
    ).toEqual([{ may_add: true, may_change: true }]);
  });

  it('let the server work with the tables of the job queue, and make or change none', async () => {
    const { appUrl } = database;
    const queues = await run(appUrl, 'select name, heartbeat_seconds from motcua_jobs.queue order by name');
    expect(queues).toEqual(JOB_QUEUES.map((name) => ({ name, heartbeat_seconds: 10 })));
    await expect(run(appUrl, 'create table motcua_jobs.mine (n integer)')).rejects.toThrow('permission denied');
    await expect(run(appUrl, 'drop table motcua_jobs.queue')).rejects.toThrow('must be owner');
    await expect(run(appUrl, 'alter table motcua_jobs.job add column mine integer')).rejects.toThrow('must be owner');
    expect(
      await run(
        appUrl,
        `select has_table_privilege('notice_outbox', 'delete') as outbox, has_table_privilege('notice_message', 'delete') as message,
           has_table_privilege('motcua_jobs.job_common', 'insert') as jobs`,
      ),
    ).toEqual([{ outbox: false, message: false, jobs: true }]);
  });
});
