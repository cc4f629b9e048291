import pg from 'pg';
import { PgBoss } from 'pg-boss';

/** Schema of the job queue, apart from our tables. */
export const JOB_SCHEMA = 'motcua_jobs';

/** Queues by name; a job in them only wakes a worker, what is to be done stands in our own tables. */
export const JOB_QUEUES = ['notices-mail', 'notices-sms', 'notices-webhook'] as const;

/** Seconds without a sign of life after which a job is given to another worker. */
const HEARTBEAT_SECONDS = 10;
/** A job is only a knock at the door: those through are soon forgotten. */
const KEPT_SECONDS = 3_600;

/**
 * Makes or brings up to date the job queue's tables, as the owner: the server's role may only work with them. Where the
 * owner may make no schema, an administrator makes it for them. A second time it changes nothing.
 */
export async function prepareJobs(ownerUrl: string): Promise<void> {
  const exists = await schemaExists(ownerUrl);
  const boss = new PgBoss({
    connectionString: ownerUrl,
    application_name: 'motcua job schema',
    schema: JOB_SCHEMA,
    createSchema: !exists,
    max: 2,
    supervise: false,
    schedule: false,
    registerInstance: false,
  });
  let fault: Error | undefined;
  boss.on('error', (error) => (fault ??= error));
  try {
    await boss.start();
    const known = new Set((await boss.getQueues()).map(({ name }) => name));
    for (const name of JOB_QUEUES) {
      if (!known.has(name))
        await boss.createQueue(name, {
          heartbeatSeconds: HEARTBEAT_SECONDS,
          expireInSeconds: 300,
          retryLimit: 2,
          retentionSeconds: KEPT_SECONDS,
          deleteAfterSeconds: KEPT_SECONDS,
        });
    }
  } finally {
    await boss.stop({ graceful: false });
  }
  if (fault !== undefined) throw fault;
}

async function schemaExists(ownerUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000, query_timeout: 30_000 });
  await client.connect();
  try {
    const { rows } = await client.query<{ exists: boolean; may: boolean }>(
      `select to_regnamespace($1) is not null as exists, has_database_privilege(current_database(), 'CREATE') as may`,
      [JOB_SCHEMA],
    );
    if (rows[0]?.exists) return true;
    if (!rows[0]?.may)
      throw new Error(
        `the owner of the tables may not make the schema ${JOB_SCHEMA}: grant create on the database, or make it: create schema ${JOB_SCHEMA} authorization …`,
      );
    return false;
  } finally {
    await client.end();
  }
}
