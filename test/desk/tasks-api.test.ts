import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type As, signIn } from '../graphql/demo-staff.ts';
import { type RunningApp, runApp } from '../graphql/running-app.ts';
import { demoDatabase, type TestDatabase } from '../support/database.ts';
import { watchStatements } from '../support/statements.ts';

/** The demo's interlinked procedure through the API: Sở Xây dựng and Phường 1, whose people are desk… and …2. */

let database: TestDatabase;
let running: RunningApp;
let as: As;
let now = new Date('2026-11-20T09:00:00+07:00');

beforeAll(async () => {
  database = await demoDatabase();
  running = await runApp({ appUrl: database.appUrl, clock: { now: () => (now = new Date(now.getTime() + 1_000)) } });
  as = await signIn(database.appUrl);
});
afterAll(async () => {
  await running.stop();
  await database.drop();
});

async function ask(who: string | null, query: string, variables: object = {}) {
  const { json } = await running.post({ query, variables }, { ...as(who), 'accept-language': 'en' });
  if (json.errors) throw new Error(JSON.stringify(json.errors));
  return json.data;
}

let keys = 0;
interface Case {
  readonly code: string;
  readonly version: number;
  readonly trackingToken: string;
}

async function received(): Promise<Case> {
  const { applicationReceive } = await ask(
    'desk',
    'mutation ($input: ApplicationReceiveInput!) { applicationReceive(input: $input) { application { code version trackingToken } userErrors { code } } }',
    {
      input: {
        procedureCode: 'DEMO-000001',
        channel: 'DIRECT',
        applicant: { name: 'Nguyễn Văn An', phone: '0912345678' },
        key: `tasks-api-${(keys += 1)}`,
      },
    },
  );
  return applicationReceive.application;
}

/** Does an act and answers the case as it stands then; a refusal is thrown by its code. */
async function done(who: string, act: string, target: Case, args = ''): Promise<Case> {
  const { [act]: payload } = await ask(
    who,
    `mutation { ${act}(code: "${target.code}", version: ${target.version} ${args}) { application { code version } userErrors { code message } } }`,
  );
  if (payload.userErrors.length > 0) throw new Error(payload.userErrors[0].code);
  return { ...payload.application, trackingToken: target.trackingToken };
}

const HANDLING = `query ($code: String!) { application(code: $code) { holder { agency { name } officer } helpingAgency { name }
  plan { name agencyCode lead sideBySide amount unit } applicant { name phone } allowedActs visits doors comings { agency { name } on act }
  handoverUnderWay { to { agency { name } } task { name } }
  tasks { number step name lead agency { name } officer amount unit dueAt end late outcome }
  handovers { from { agency { name } officer } to { agency { name } officer } task { number late } result settledBy reason note } } }`;
const handling = async (who: string, { code }: Case) => (await ask(who, HANDLING, { code })).application;

const WARD = 'Ủy ban nhân dân Phường 1, Đông Hà';
const DEPARTMENT = 'Sở Xây dựng';

describe('interlinked work through the API', () => {
  test('goes from agency to agency, seen by those at work and by the applicant without names', async () => {
    let file = await done('handler', 'applicationStart', await received());
    const shown = await handling('handler', file);
    expect(
      shown.plan.map(({ lead, sideBySide }: { lead: boolean; sideBySide: boolean }) => [lead, sideBySide]),
    ).toEqual([
      [true, false],
      [false, false],
      [false, true],
      [false, false],
    ]);
    expect(await handling('handler2', file)).toBeNull();
    file = await done('handler', 'applicationOpenTasks', file, 'tasks: [{ step: 1 }]');
    file = await done('handler', 'applicationFinishTask', file, 'task: 1, outcome: "Đạt"');
    file = await done('handler', 'applicationOpenTasks', file, 'tasks: [{ step: 3 }]');
    file = await done(
      'handler',
      'applicationHandOver',
      file,
      'to: { opens: { step: 2 }, officer: "handler2", note: "2 bản vẽ" }',
    );
    const colleague = await handling('desk2', file);
    expect(colleague.allowedActs).toContain('TASK_DONE');
    expect(colleague.allowedActs).not.toContain('HANDOVER_ACCEPTED');
    expect(colleague.allowedActs).not.toContain('HANDOVER_REFUSED');
    const offered = await handling('handler2', file);
    expect(offered.handoverUnderWay).toEqual({
      to: { agency: { name: WARD } },
      task: { name: 'Xác nhận hiện trạng đất' },
    });
    expect(offered.allowedActs).toEqual(expect.arrayContaining(['HANDOVER_ACCEPTED', 'HANDOVER_REFUSED', 'TASK_DONE']));
    expect(offered.holder.agency.name).toBe(DEPARTMENT);

    const listed = await ask(
      'handler2',
      '{ tasks(first: 5) { nodes { task { number name } application { code } } pageInfo { hasNextPage } } }',
    );
    expect(listed.tasks.nodes).toEqual([
      { task: { number: 3, name: 'Xác nhận hiện trạng đất' }, application: { code: file.code } },
    ]);
    file = await done('handler2', 'applicationAcceptHandover', file);
    file = await done('handler2', 'applicationFinishTask', file, 'task: 3, outcome: "Đúng hiện trạng"');
    file = await done('handler2', 'applicationHandOver', file, 'to: { agency: "' + (await agencyOf('handler')) + '" }');
    file = await done('desk', 'applicationAcceptHandover', file);
    await expect(done('handler', 'applicationResolve', file, 'outcome: GRANTED')).rejects.toThrow('TASKS_OPEN');
    // The cadastre has no account in the demo: the head closes what did not come.
    file = await done('head', 'applicationCloseTask', file, 'task: 2, ground: "Không trả lời"');
    file = await done('handler', 'applicationRecordVisit', file, 'reason: "Đo đất"');
    const after = await handling('handler', file);
    expect(after).toMatchObject({
      holder: { agency: { name: DEPARTMENT }, officer: 'Nguyễn Thị Tiếp Nhận (minh họa)' },
      applicant: { phone: '0912345678' },
      handoverUnderWay: null,
      helpingAgency: null,
      visits: 1,
      doors: 1,
      comings: [{ agency: { name: DEPARTMENT }, on: '2026-11-20', act: 'RECEIVED' }],
      tasks: [
        { number: 1, step: 1, lead: true, end: 'DONE', late: false },
        { number: 2, step: 3, end: 'CLOSED', outcome: 'Không trả lời' },
        { number: 3, step: 2, end: 'DONE', officer: 'Hồ Văn Chuyên Môn (minh họa)', amount: 2, unit: 'WORKING_DAY' },
      ],
      handovers: [
        {
          from: { agency: { name: DEPARTMENT }, officer: 'Trần Văn Xử Lý (minh họa)' },
          to: { agency: { name: WARD }, officer: 'Hồ Văn Chuyên Môn (minh họa)' },
          task: { number: 3, late: false },
          result: 'ACCEPTED',
          note: '2 bản vẽ',
        },
        { from: { agency: { name: WARD } }, to: { officer: null }, task: null, result: 'ACCEPTED' },
      ],
    });
    expect(await handling('handler2', file)).toBeNull();

    const tracked = await ask(
      null,
      'query ($code: String!, $token: String!) { trackApplication(code: $code, token: $token) { holder { agency { name } officer } tasks { name agency { name } dueAt endedAt } events { officer ground } } }',
      { code: file.code, token: file.trackingToken },
    );
    const units = tracked.trackApplication.tasks.map(({ agency }: { agency: { name: string } }) => agency.name);
    expect(units).toEqual([DEPARTMENT, 'Sở Tài nguyên và Môi trường', WARD]);
    expect(JSON.stringify(tracked)).not.toMatch(/minh họa|Không trả lời|Đúng hiện trạng/u);
  });

  test('staff find the officers of an agency by name, and nobody else does', async () => {
    const own = await ask('handler', '{ officers { username name roles } }');
    expect(own.officers.map(({ username }: { username: string }) => username).toSorted()).toEqual(['desk', 'handler']);
    expect(own.officers).toContainEqual({ username: 'desk', name: 'Nguyễn Thị Tiếp Nhận (minh họa)', roles: ['DESK'] });
    const other = 'query ($agency: ID) { officers(agency: $agency) { username } }';
    const theirs = await ask('head', other, { agency: await agencyOf('handler2') });
    expect(theirs.officers.map(({ username }: { username: string }) => username).toSorted()).toEqual([
      'desk2',
      'handler2',
    ]);
    await expect(ask('desk', other, { agency: 'none' })).rejects.toThrow('HANDOVER_AGENCY_UNKNOWN');
    for (const who of ['manager', 'admin', null]) await expect(ask(who, other)).rejects.toThrow();
  });

  test('a key gives a bundle once, with the same answer for each file', async () => {
    const files = [await received(), await received()];
    const stale = { ...files[1]!, version: 9 };
    const list = [files[0]!, stale].map(({ code, version }) => `{ code: "${code}", version: ${version} }`).join(', ');
    const mutation = `mutation { applicationsHandOver(files: [${list}], to: { agency: "${await agencyOf('handler2')}" }, key: "bundle-key-1")
      { items { code application { version } userErrors { code path } } userErrors { code } } }`;
    const first = await ask('handler', mutation);
    expect(first.applicationsHandOver).toEqual({
      items: [
        { code: files[0]!.code, application: { version: 2 }, userErrors: [] },
        { code: stale.code, application: null, userErrors: [{ code: 'VERSION_UNKNOWN', path: ['version'] }] },
      ],
      userErrors: [],
    });
    expect(await ask('handler', mutation)).toEqual(first);
    const both = files.map(({ code }) => `{ code: "${code}", version: 2 }`).join(', ');
    const taken = await ask(
      'handler2',
      `mutation { applicationsAcceptHandover(files: [${both}]) { items { application { holder { officer } } userErrors { code } } } }`,
    );
    expect(taken.applicationsAcceptHandover.items).toEqual([
      { application: { holder: { officer: 'Hồ Văn Chuyên Môn (minh họa)' } }, userErrors: [] },
      { application: null, userErrors: [{ code: 'APPLICATION_UNKNOWN' }] },
    ]);
  });

  test('asks the database the same number of times for 1 task and for 10', async () => {
    const query =
      '{ tasks(first: 50) { nodes { task { number agency { name } officer dueAt late } application { code holder { officer } tasks { name } } } } }';
    const counts: number[] = [];
    for (const many of [1, 9]) {
      for (let made = 0; made < many; made += 1) {
        const file = await done('handler', 'applicationStart', await received());
        await done(
          'handler',
          'applicationOpenTasks',
          file,
          `tasks: [{ name: "Đo đạc", agency: "${await agencyOf('handler2')}" }]`,
        );
      }
      const { result, statements } = await watchStatements(() => ask('desk2', query));
      expect(result.tasks.nodes.length).toBeGreaterThanOrEqual(many);
      counts.push(statements.length);
    }
    expect(counts[1]).toBe(counts[0]);
    expect(counts[0]).toBeLessThanOrEqual(5);
  });
});

const agencyOf = async (who: string): Promise<string> =>
  (await ask(who, '{ viewer { agency { id } } }')).viewer.agency.id;
