import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import type pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { askPool } from '../../src/db/ask.ts';
import { migrate, MIGRATIONS } from '../../src/db/migrate.ts';
import { openPool } from '../../src/db/pool.ts';
import { namedUuid } from '../../src/ids.ts';
import { APP_ROLE } from '../../src/platform/cluster.ts';
import { replayReviews } from '../../src/review/replay/replay-reviews.ts';
import type { ReviewDifference } from '../../src/review/replay/replay-rounds.ts';
import { emptyDatabase, type TestDatabase } from '../support/database.ts';

/** Rounds and recommendations from before there were items and events: their rows are folds afterwards, too. */

let database: TestDatabase;
let owner: pg.Pool;
beforeEach(async () => {
  database = await emptyDatabase();
  owner = openPool({ url: database.ownerUrl });
});
afterEach(async () => {
  await owner.end();
  await database.drop();
});

const [ROUND, NEXT] = [namedUuid('round'), namedUuid('next round')];
const [WRITER, DECIDER] = [namedUuid('account writer'), namedUuid('account decider')];
const FORM = namedUuid('form');
const procedure = (code: string): string => namedUuid(`procedure ${code}`);
const version = (code: string, number = 1): string => namedUuid(`version ${code} ${number}`);

/** A recommendation as it was written then; `day` of March 2026, decided two hours after it was proposed. */
interface Written {
  readonly name: string;
  readonly of: string;
  readonly state: 'DRAFT' | 'SUBMITTED' | 'APPROVED' | 'RETURNED' | 'ENACTED';
  readonly day: number;
  readonly more?: Readonly<Record<string, unknown>>;
}

const WRITTEN: readonly Written[] = [
  { name: 'approved', of: 'A', state: 'APPROVED', day: 3, more: { part_concerned: 'Thành phần hồ sơ' } },
  {
    name: 'enacted',
    of: 'B',
    state: 'ENACTED',
    day: 3,
    more: {
      verdict: 'REPLACE',
      successor_id: procedure('A'),
      necessary: false,
      necessary_reason: 'Đã có thủ tục khác',
      lawful: true,
    },
  },
  { name: 'returned', of: 'C', state: 'RETURNED', day: 3, more: { decision_note: 'Chưa nêu căn cứ' } },
  // Approved twice, the second time otherwise.
  { name: 'first', of: 'D', state: 'APPROVED', day: 3, more: { verdict: 'ABOLISH' } },
  { name: 'second', of: 'D', state: 'APPROVED', day: 5, more: { verdict: 'KEEP' } },
  // Came back, and waits again.
  { name: 'came back', of: 'E', state: 'RETURNED', day: 3, more: { verdict: 'KEEP', decision_note: 'Nêu rõ hơn' } },
  { name: 'waits', of: 'E', state: 'SUBMITTED', day: 6, more: { verdict: 'ABOLISH' } },
  { name: 'draft', of: 'F', state: 'DRAFT', day: 4 },
  { name: 'elsewhere', of: 'A', state: 'APPROVED', day: 9, more: { round_id: NEXT, verdict: 'KEEP' } },
  { name: 'alone', of: 'G', state: 'APPROVED', day: 4, more: { round_id: null, verdict: 'KEEP' } },
  { name: 'of a form', of: 'F', state: 'APPROVED', day: 4, more: { subject: 'FORM', form_id: FORM } },
  { name: 'never decided', of: 'H', state: 'APPROVED', day: 4 },
];

async function migrateTo(name: string): Promise<void> {
  const orm = await MikroORM.init({
    clientUrl: database.ownerUrl,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    migrations: { migrationsList: MIGRATIONS, snapshot: false, silent: true },
  });
  await orm.migrator.up({ to: name });
  await orm.close(true);
}

const insert = (table: string, rows: readonly object[]): Promise<unknown> => {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].join(', ');
  return owner.query(
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
};

const CODES = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];

/** What procedures bore then: `borne`, what was decided last on the whole of each. */
async function writeWhatWas(
  recommendations: readonly Written[],
  borne: Readonly<Partial<Record<string, string>>>,
): Promise<void> {
  await insert(
    'account',
    [WRITER, DECIDER].map((id, at) => ({
      id,
      username: `p${at}`,
      name: `Ông ${at}`,
      roles: ['REFORMER'],
      agency_id: id,
      active: true,
      demo: false,
      version: 1,
    })),
  );
  await insert(
    'procedure',
    CODES.map((code) => ({
      id: procedure(code),
      code,
      title: `Thủ tục ${code}`,
      source: 'LOCAL',
      demo: false,
      version: 1,
      review_status: borne[code] ?? null,
    })),
  );
  for (const code of CODES) {
    await owner.query(
      `insert into procedure_version (id, procedure_id, number, state, title, valid_from, announced_on, effective_on, decision_number)
       values ($1, $2, 1, 'DRAFT', $3, '2025-01-01', '2024-12-20', '2025-01-01', '1/QĐ-UBND')`,
      [version(code), procedure(code), `Tên ${code}`],
    );
  }
  await owner.query(`insert into form (id, version_id, position, code, name) values ($1, $2, 1, 'M1', 'Tờ khai')`, [
    FORM,
    version('F'),
  ]);
  // One of them was never published.
  await owner.query(`update procedure_version set state = 'PUBLISHED' where procedure_id <> $1`, [procedure('H')]);
  await owner.query(
    `insert into procedure_version (id, procedure_id, number, state, title) values ($1, $2, 2, 'DRAFT', 'Tên mới')`,
    [version('A', 2), procedure('A')],
  );
  await owner.query(
    `insert into review_round (id, name, starts_on, ends_on) values ($1, 'Đợt I', '2026-03-01', '2026-06-30'), ($2, 'Đợt II', '2026-03-08', null)`,
    [ROUND, NEXT],
  );
  await insert('recommendation', recommendations.map(rowOf));
}

const idOf = (name: string): string => namedUuid(`recommendation ${name}`);

function rowOf({ name, of, state, day, more }: Written): object {
  const decided = state === 'APPROVED' || state === 'RETURNED' || state === 'ENACTED';
  return {
    id: idOf(name),
    round_id: ROUND,
    subject: 'PROCEDURE',
    procedure_id: procedure(of),
    form_id: null,
    requirement_id: null,
    verdict: 'AMEND',
    reason: `Lý do ${name}`,
    part_concerned: null,
    necessary: null,
    necessary_reason: null,
    lawful: null,
    successor_id: null,
    state,
    proposed_by: WRITER,
    proposed_at: `2026-03-0${day}T08:00:00+07:00`,
    decided_by: decided ? DECIDER : null,
    decided_at: decided ? `2026-03-0${day}T10:00:00+07:00` : null,
    decision_note: null,
    demo: false,
    version: 1,
    ...more,
  };
}

async function differences(): Promise<{ readonly found: readonly ReviewDifference[]; readonly counts: object }> {
  const found: ReviewDifference[] = [];
  const counts = await replayReviews(askPool(owner), (difference) => void found.push(difference));
  return { found, counts };
}

const upgrade = (): Promise<unknown> => migrate({ ownerUrl: database.ownerUrl, appRole: APP_ROLE });

test(
  'rounds and recommendations of before become items and events that say the same',
  { timeout: 60_000 },
  async () => {
    await migrateTo('023-import-file-name');
    await writeWhatWas(WRITTEN, { A: 'KEEP', B: 'REPLACE', D: 'KEEP', G: 'KEEP', H: 'AMEND' });
    await upgrade();
    expect(await differences()).toEqual({
      found: [],
      counts: { recommendations: WRITTEN.length, items: 7, rounds: 2 },
    });

    const { rows: items } = await owner.query(
      `select r.name as round, i.position, p.code, v.number, i.label, i.folded, i.stage, i.verdict, w.name as by,
        (select string_agg(o.reason, ', ' order by o.ordinal) from recommendation o where o.item_id = i.id) as said
     from review_item i join review_round r on r.id = i.round_id join procedure p on p.id = i.procedure_id
     join procedure_version v on v.id = i.version_id left join account w on w.id = i.changed_by order by r.name, i.position`,
    );
    const item = (code: string, position: number, stage: string, verdict: string | null, said: string) => ({
      round: 'Đợt I',
      position,
      code,
      // A draft of the next one is not what was judged.
      number: 1,
      label: `Tên ${code}`,
      folded: `ten ${code.toLowerCase()} ${code.toLowerCase()}`,
      stage,
      verdict,
      by: stage === 'SUBMITTED' || stage === 'DRAFT' ? 'Ông 0' : 'Ông 1',
      said,
    });
    expect(items).toEqual([
      item('A', 1, 'APPROVED', 'AMEND', 'Lý do approved'),
      item('B', 2, 'ENACTED', 'REPLACE', 'Lý do enacted'),
      item('C', 3, 'RETURNED', null, 'Lý do returned'),
      item('D', 4, 'APPROVED', 'KEEP', 'Lý do first, Lý do second'),
      item('E', 5, 'SUBMITTED', null, 'Lý do came back, Lý do waits'),
      item('F', 6, 'DRAFT', null, 'Lý do draft'),
      { ...item('A', 1, 'APPROVED', 'KEEP', 'Lý do elsewhere'), round: 'Đợt II' },
    ]);
    const { rows: rounds } = await owner.query(
      `select r.name, r.state, string_agg(e.kind, ' ' order by e.sequence) as kinds, max(e.items) as items
     from review_round r join review_round_event e on e.round_id = r.id group by r.id order by r.name`,
    );
    expect(rounds).toEqual([
      { name: 'Đợt I', state: 'OPEN', kinds: 'CREATED OPENED', items: 6 },
      { name: 'Đợt II', state: 'OPEN', kinds: 'CREATED OPENED', items: 1 },
    ]);
  },
);

test('what the older data lacked is named by the replay, and the verdict that stands is carried over', async () => {
  await migrateTo('023-import-file-name');
  await writeWhatWas(
    [
      // Returned without a word, as nothing refused then; an event must give a reason.
      { name: 'mute', of: 'C', state: 'RETURNED', day: 3 },
      // Approved, and what came after it was not: the verdict stands.
      { name: 'first', of: 'D', state: 'APPROVED', day: 3, more: { verdict: 'ABOLISH' } },
      { name: 'second', of: 'D', state: 'RETURNED', day: 5, more: { decision_note: 'Giữ như cũ' } },
    ],
    { D: 'ABOLISH' },
  );
  await upgrade();
  const { rows } = await owner.query('select stage, verdict from review_item where procedure_id = $1', [
    procedure('D'),
  ]);
  expect(rows).toEqual([{ stage: 'RETURNED', verdict: 'ABOLISH' }]);
  expect((await differences()).found).toEqual([
    { where: `recommendation ${idOf('mute')}`, what: 'decision_note', stored: 'null', folded: '"–"' },
  ]);
});

test('of two open proposals for one procedure in a round the later is the item’s, and the earlier can still be decided', async () => {
  await migrateTo('023-import-file-name');
  await writeWhatWas(
    [
      { name: 'draft', of: 'F', state: 'DRAFT', day: 4 },
      { name: 'waits', of: 'F', state: 'SUBMITTED', day: 6 },
    ],
    {},
  );
  await upgrade();
  const { rows } = await owner.query(
    'select reason, state, item_id is null as outside from recommendation order by proposed_at',
  );
  expect(rows).toEqual([
    { reason: 'Lý do draft', state: 'DRAFT', outside: true },
    { reason: 'Lý do waits', state: 'SUBMITTED', outside: false },
  ]);
  expect((await differences()).found).toEqual([]);
});
