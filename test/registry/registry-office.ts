import type { ActContext } from '../../src/act.ts';
import { type Clock, fixedClock } from '../../src/clock.ts';
import { type Database, openDatabase } from '../../src/db/database.ts';
import type { Role, Viewer } from '../../src/identity/viewer.ts';
import { type Ids, namedUuid, randomIds } from '../../src/ids.ts';
import { type Problem, problemsIn } from '../../src/problem.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import type { VersionContent } from '../../src/registry/version-content.ts';

/** Two agencies, a field and the people who work there, in a database of the test's own. */
export interface Office {
  readonly db: Database;
  readonly test: TestDatabase;
  readonly ids: Ids;
  /** A person with these roles; the same name is the same person. */
  person(username: string, ...roles: Role[]): Promise<Viewer>;
  /** A unit of work of this person's own, at this instant. */
  act(viewer: Viewer | null, at?: string): ActContext;
  query<T>(sql: string, values?: unknown[]): Promise<T[]>;
  /** As the owner of the tables, who may do what the server may not. */
  close(): Promise<void>;
}

export const AGENCY = namedUuid('agency');
export const OTHER_AGENCY = namedUuid('other agency');
export const FIELD = namedUuid('field');
export const NOW = '2026-03-02T09:00:00+07:00';

/** Opens it; the server's role, so that its rights are tested along. */
export async function openOffice(clock: Clock = fixedClock(new Date(NOW))): Promise<Office> {
  const test = await freshDatabase();
  const db = await openDatabase({ url: test.appUrl, max: 4 });
  const ids = randomIds(clock);
  await db.pool.query(
    `insert into agency (id, code, name, level, one_stop_mode) values
       ($1, 'H50.12', 'Sở Xây dựng', 'PROVINCE', 'INTERLINKED'), ($2, 'H50.30', 'Ủy ban nhân dân phường Một', 'COMMUNE', 'ONE_STOP')`,
    [AGENCY, OTHER_AGENCY],
  );
  await db.pool.query(`insert into field (id, slug, name) values ($1, 'construction', 'Xây dựng')`, [FIELD]);
  return {
    db,
    test,
    ids,
    person: async (username, ...roles) => {
      const accountId = namedUuid(`account ${username}`);
      await db.pool.query(
        `insert into account (id, username, name, roles, agency_id) values ($1, $2, $3, $4, $5) on conflict do nothing`,
        [accountId, username, `Người ${username}`, roles, AGENCY],
      );
      return { accountId, username, name: `Người ${username}`, roles, agencyId: AGENCY };
    },
    act: (viewer, at) => ({
      em: db.fork(),
      viewer,
      clock: at === undefined ? clock : fixedClock(new Date(at)),
      ids,
    }),
    query: async <T>(sql: string, values: unknown[] = []) => (await db.pool.query(sql, values)).rows as T[],
    close: async () => {
      await db.close();
      await test.drop();
    },
  };
}

/** A version without a gap. */
export const COMPLETE: VersionContent = {
  title: 'Cấp giấy phép xây dựng nhà ở riêng lẻ',
  levels: ['PROVINCE'],
  audiences: ['CITIZEN'],
  audienceText: null,
  steps: 'Bước 1: nộp hồ sơ. Bước 2: nhận kết quả.',
  submission: 'Nộp tại bộ phận một cửa.',
  channels: ['DIRECT', 'ONLINE'],
  sets: 1,
  cases: ['Nhà ở riêng lẻ'],
  timeLimits: [{ kind: 'STATUTORY', channel: null, caseName: null, min: 20, max: 20, unit: 'WORKING_DAY', note: null }],
  components: [
    {
      caseName: null,
      name: 'Đơn đề nghị',
      originals: 1,
      copies: 0,
      mandatory: true,
      issuedByState: false,
      formCode: 'M01',
    },
    {
      caseName: 'Nhà ở riêng lẻ',
      name: 'Bản vẽ thiết kế',
      originals: 2,
      copies: null,
      mandatory: true,
      issuedByState: null,
      formCode: null,
    },
  ],
  forms: [{ code: 'M01', name: 'Đơn đề nghị cấp giấy phép', fileName: null }],
  requirements: [{ text: 'Phù hợp quy hoạch.' }],
  fees: [{ channel: null, caseName: null, amount: 75_000, note: null, flag: null }],
  results: [{ code: 'KQ.1', name: 'Giấy phép xây dựng' }],
  legalDocuments: [{ number: '50/2014/QH13', title: 'Luật Xây dựng', issuer: 'Quốc hội', issuedOn: '2014-06-18' }],
  agencies: [{ role: 'DECIDING', name: 'Sở Xây dựng' }],
  declaredVisits: 2,
  declaredDoors: 1,
  decisionNumber: null,
};

/** Codes and paths of the problems that an act was refused with; fails where it was not. */
export async function refusals(act: Promise<unknown>): Promise<readonly (readonly [string, string | null])[]> {
  const thrown: unknown = await act.then(
    () => new Error('the act was not refused'),
    (error: unknown) => error,
  );
  const problems = problemsIn(thrown);
  if (problems === null) throw thrown;
  return problems.map(({ code, path }: Problem) => [code, path?.join('.') ?? null]);
}
