import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPool } from '../../src/db/pool.ts';
import { type As, signIn } from '../graphql/demo-staff.ts';
import { type RunningApp, runApp } from '../graphql/running-app.ts';
import { demoDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let owner: pg.Pool;
let running: RunningApp;
let as: As;
beforeAll(async () => {
  database = await demoDatabase();
  owner = openPool({ url: database.ownerUrl, max: 2 });
  running = await runApp({ appUrl: database.appUrl });
  as = await signIn(database.appUrl);
});
afterAll(async () => {
  await running.stop();
  await owner.end();
  await database.drop();
});

const ask = async (who: string | null, query: string, variables: object = {}) =>
  (await running.post({ query, variables }, { ...as(who), 'accept-language': 'en' })).json;

async function message(channel: string, address: string, state: string, minute: number): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(
    `insert into notice_message (id, kind, channel, recipient, address, content, state, error, attempts, next_at, created_at)
     values (gen_random_uuid(), 'RESOLVED', $1, 'APPLICANT', $2, '{"text":"secret words"}', $3, 'HTTP 404', 2, now(), $4) returning id`,
    [channel, address, state, new Date(Date.UTC(2026, 10, 20, 2, minute))],
  );
  return rows[0]!.id;
}

const FAILED = `query ($state: FailedNoticeState, $channel: NoticeChannel, $first: Int! = 20, $after: String) {
  failedNotices(state: $state, channel: $channel, first: $first, after: $after) {
    totalCount nodes { id kind channel state address error attempts uncertain createdAt } pageInfo { hasNextPage endCursor } } }`;

describe('what could not be told', () => {
  test('is seen page by page, with masked addresses and without its words; tried again or let be with a ground', async () => {
    const mail = await message('MAIL', 'nguyen.an@example.vn', 'DEAD', 1);
    const sms = await message('SMS', '0912 345 678', 'DEAD', 2);
    const hook = await message('WEBHOOK', 'https://hooks.quangtri.gov.vn/in?token=hunter2', 'NOT_SENT', 3);
    await message('MAIL', 'other@example.vn', 'SENT', 4);
    const page = await ask('admin', FAILED, { first: 2 });
    expect(page.data.failedNotices).toMatchObject({
      totalCount: 3,
      nodes: [
        { id: hook, address: 'https://hooks.quangtri.gov.vn/…', state: 'NOT_SENT' },
        { id: sms, address: '***678', attempts: 2, error: 'HTTP 404' },
      ],
      pageInfo: { hasNextPage: true },
    });
    const next = await ask('admin', FAILED, { first: 2, after: page.data.failedNotices.pageInfo.endCursor });
    expect(next.data.failedNotices.nodes).toMatchObject([{ id: mail, address: 'n***@example.vn' }]);
    expect(JSON.stringify([page, next])).not.toMatch(/secret words|nguyen|hunter2|0912/u);
    expect((await ask('admin', FAILED, { state: 'DEAD', channel: 'SMS' })).data.failedNotices.totalCount).toBe(1);
    expect((await ask('admin', FAILED, { after: 'nonsense' })).errors[0].extensions.code).toBe('BAD_USER_INPUT');

    const retry = `mutation ($id: ID!, $key: String) { noticeRetry(id: $id, key: $key) { notice { state attempts error } userErrors { code } } }`;
    const again = { data: { noticeRetry: { notice: { state: 'WAITING', attempts: 0, error: null }, userErrors: [] } } };
    expect(await ask('admin', retry, { id: mail, key: 'retry-key-1' })).toMatchObject(again);
    expect(await ask('admin', retry, { id: mail, key: 'retry-key-1' })).toMatchObject(again);
    const codes = async (id: string): Promise<unknown> =>
      (await ask('admin', retry, { id })).data.noticeRetry.userErrors;
    expect(await codes(mail)).toEqual([{ code: 'NOTICE_NOT_FAILED' }]);
    expect(await codes('nonsense')).toEqual([{ code: 'NOTICE_UNKNOWN' }]);

    const discard = `mutation ($id: ID!, $ground: String!) { noticeDiscard(id: $id, ground: $ground) { notice { state ground } userErrors { code } } }`;
    const blank = await ask('admin', discard, { id: sms, ground: ' ' });
    expect(blank.data.noticeDiscard.userErrors).toEqual([{ code: 'GROUND_NEEDED' }]);
    const gone = await ask('admin', discard, { id: sms, ground: 'Sai số' });
    expect(gone.data.noticeDiscard.notice).toEqual({ state: 'DISCARDED', ground: 'Sai số' });
    expect((await ask('admin', FAILED)).data.failedNotices.totalCount).toBe(1);
  });
});

describe('an endpoint', () => {
  test('shows its secret in the answer that made it, once more for the same key, and nowhere else', async () => {
    const create = `mutation ($url: String!, $key: String) { webhookCreate(url: $url, kinds: [RECEIVED, OVERDUE], key: $key) {
      webhook { id url kinds active version } secret userErrors { code path } } }`;
    const url = 'https://hooks.quangtri.gov.vn/in';
    const made = (await ask('admin', create, { url, key: 'hook-key-1' })).data.webhookCreate;
    expect(made).toMatchObject({
      webhook: { url, kinds: ['RECEIVED', 'OVERDUE'], active: true, version: 1 },
      userErrors: [],
    });
    expect(made.secret).toMatch(/^whsec_/u);
    expect((await ask('admin', create, { url, key: 'hook-key-1' })).data.webhookCreate).toEqual(made);
    const { rows } = await owner.query(`select answer::text from answered_key where mutation = 'webhookCreate'`);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(made.secret.slice(6, 30));
    const rotate = `mutation ($id: ID!) { webhookRotateSecret(id: $id, version: 1) { webhook { version } secret userErrors { code } } }`;
    const rotated = (await ask('admin', rotate, { id: made.webhook.id })).data.webhookRotateSecret;
    expect(rotated.webhook.version).toBe(2);
    expect(rotated.secret).not.toBe(made.secret);
    // The first answer's secret is another's now: it is not shown again.
    expect((await ask('admin', create, { url, key: 'hook-key-1' })).data.webhookCreate.secret).toBeNull();
    const listed = await ask(
      'admin',
      '{ webhooks { id url kinds active disabledReason failures lastError lastSentAt createdAt version } }',
    );
    expect(listed.data.webhooks).toHaveLength(1);
    expect(JSON.stringify(listed)).not.toContain('whsec_');
    for (const inner of [
      'http://hooks.quangtri.gov.vn/',
      'https://169.254.169.254/',
      'https://localhost/',
      'https://2130706433/',
    ])
      expect((await ask('admin', create, { url: inner })).data.webhookCreate.userErrors[0].path, inner).toEqual([
        'url',
      ]);
    const test = await ask('admin', 'mutation ($id: ID!) { webhookTest(id: $id) { userErrors { code } } }', {
      id: made.webhook.id,
    });
    expect(test.data.webhookTest.userErrors).toEqual([]);
    const { rows: tests } = await owner.query(`select state, recipient from notice_message where kind = 'TEST'`);
    expect(tests).toEqual([{ state: 'WAITING', recipient: `ENDPOINT:${made.webhook.id}` }]);
  });
});

describe('mail addresses', () => {
  test('of staff and agencies are set by administrators and checked', async () => {
    const { data } = await ask('admin', '{ viewer { agency { id } } }');
    const account =
      'mutation ($email: String) { accountMailSet(username: "head", email: $email) { set userErrors { code path } } }';
    const agency =
      'mutation ($id: ID!, $email: String) { agencyMailSet(agency: $id, email: $email) { set userErrors { code path } } }';
    const { id } = data.viewer.agency;
    expect((await ask('admin', account, { email: 'head@quangtri.gov.vn' })).data.accountMailSet.set).toBe(true);
    expect((await ask('admin', agency, { id, email: 'sxd@quangtri.gov.vn' })).data.agencyMailSet.set).toBe(true);
    const stored = async (): Promise<unknown[]> =>
      (
        await owner.query(
          `select a.email as head, (select email from agency_mail where agency_id = $1) as agency from account a where username = 'head'`,
          [id],
        )
      ).rows;
    expect(await stored()).toEqual([{ head: 'head@quangtri.gov.vn', agency: 'sxd@quangtri.gov.vn' }]);
    const wrong = await ask('admin', account, { email: 'head@quangtri.gov.vn\r\nBcc: x@y.vn' });
    expect(wrong.data.accountMailSet).toEqual({
      set: false,
      userErrors: [{ code: 'EMAIL_NOT_VALID', path: ['email'] }],
    });
    await ask('admin', account, {});
    await ask('admin', agency, { id });
    expect(await stored()).toEqual([{ head: null, agency: null }]);
  });

  test('of an applicant are for those who work on the case', async () => {
    const { data } = await ask('desk', '{ viewer { agency { id } } }');
    const listed = await ask(
      null,
      'query ($agency: ID) { procedures(first: 100, agency: $agency, status: IN_FORCE) { nodes { code currentVersion { channels cases { name } } } } }',
      { agency: data.viewer.agency.id },
    );
    type Listed = { code: string; currentVersion: { channels: string[]; cases: unknown[] } };
    const { code } = listed.data.procedures.nodes.find(
      ({ currentVersion: { channels, cases } }: Listed) => channels.includes('DIRECT') && cases.length === 0,
    );
    const receipt = `mutation ($input: ApplicationReceiveInput!) { applicationReceive(input: $input) { application { code applicant { email } } userErrors { code path } } }`;
    const input = (email: string, key: string) => ({
      input: { procedureCode: code, channel: 'DIRECT', applicant: { name: 'Nguyễn Văn An', email }, key },
    });
    const made = (await ask('desk', receipt, input('an@example.vn', 'mail-key-1'))).data.applicationReceive;
    expect(made).toMatchObject({ application: { applicant: { email: 'an@example.vn' } }, userErrors: [] });
    const refused = (await ask('desk', receipt, input('an@example', 'mail-key-2'))).data.applicationReceive;
    expect(refused.userErrors).toEqual([{ code: 'EMAIL_NOT_VALID', path: ['input', 'applicant', 'email'] }]);
    const read = `{ application(code: "${made.application.code}") { applicant { name email } } }`;
    expect((await ask('handler', read)).data.application.applicant.email).toBe('an@example.vn');
    await owner.query(
      `update account set agency_id = (select id from agency where code = 'H50') where username = 'head2'`,
    );
    expect((await ask('head2', read)).data.application.applicant).toEqual({ name: 'Nguyễn Văn An', email: null });
  });
});
