import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askPool } from '../../src/db/ask.ts';
import type { Viewer } from '../../src/identity/viewer.ts';
import { actOnItems } from '../../src/review/recommendation/item-acts.ts';
import { reviewAssign } from '../../src/review/round/assign.commands.ts';
import { itemList } from '../../src/review/round/item.queries.ts';
import { roundEvents } from '../../src/review/round/round-at-hand.ts';
import {
  reviewRoundChange,
  reviewRoundClose,
  reviewRoundCreate,
  reviewRoundGrow,
  reviewRoundOpen,
  reviewRoundReopen,
} from '../../src/review/round/round.commands.ts';
import { foldRound } from '../../src/review/round/round-history.ts';
import { roundGroups, roundOfId, talliesLoader, tally } from '../../src/review/round/round.queries.ts';
import { scopePreview } from '../../src/review/round/scope-preview.queries.ts';
import { AGENCY, FIELD, type Office, openOffice, OTHER_AGENCY, refusals } from '../registry/registry-office.ts';
import { watchStatements } from '../support/statements.ts';
import { procedureIn, saying } from './review-office.ts';

let office: Office;
let reformer: Viewer;
let colleague: Viewer;
let approver: Viewer;
let codes: string[];

beforeAll(async () => {
  office = await openOffice();
  reformer = await office.person('reformer', 'REFORMER');
  colleague = await office.person('colleague', 'REFORMER');
  approver = await office.person('approver', 'APPROVER');
  codes = [];
  codes.push((await procedureIn(office, { forms: 2, requirements: 1 })).code);
  for (let made = 0; made < 4; made += 1) codes.push((await procedureIn(office)).code);
  codes.push((await procedureIn(office, { agency: OTHER_AGENCY })).code);
});
afterAll(() => office.close());

const reading = (viewer: Viewer = reformer) => ({ db: office.db.pool, viewer });
const input = (more: object = {}) => ({
  name: 'Đợt rà soát mẫu',
  startsOn: '2026-03-01',
  endsOn: '2026-06-30',
  ...more,
});
const roundOf = async (id: string) => {
  const row = await roundOfId(reading(), id);
  if (row === null) throw new Error('no round');
  return row;
};
const opened = async (scope: object = {}): Promise<string> => {
  const { id } = await reviewRoundCreate(office.act(reformer), input({ scope }));
  await reviewRoundOpen(office.act(reformer), { id, version: (await roundOf(id)).version });
  return id;
};
const seen = async (id: string) => ({ id, version: (await roundOf(id)).version });
const itemsOf = (round: string, filter = {}, first = 100, after: string | null = null) =>
  itemList(reading(), { round, filter, first, after });

describe('a round', () => {
  test('looks at every procedure in force, its forms and requirements, each an item under that version', async () => {
    const id = await opened();
    const { nodes } = await itemsOf(id);
    expect(nodes.map(({ subject, label }) => `${subject} ${label}`)).toEqual([
      'PROCEDURE Thủ tục mẫu',
      'FORM Tờ khai 1',
      'FORM Tờ khai 2',
      'REQUIREMENT Phù hợp quy hoạch 1',
      ...Array<string>(5).fill('PROCEDURE Thủ tục mẫu'),
    ]);
    expect(nodes.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test('can be narrowed by agency, field, level and list, and leaves out what it excepts', async () => {
    const held = async (scope: object): Promise<number> => (await itemsOf(await opened(scope))).nodes.length;
    expect(await held({ agencies: [OTHER_AGENCY] })).toBe(1);
    expect(await held({ fields: [FIELD], except: [codes[0]] })).toBe(5);
    expect(await held({ codes: [codes[1]] })).toBe(1);
    expect(await held({ agencies: [OTHER_AGENCY], codes: [codes[1]] })).toBe(2);
    const { id } = await reviewRoundCreate(office.act(reformer), input({ scope: { levels: ['DISTRICT'] } }));
    expect(await refusals(reviewRoundOpen(office.act(reformer), await seen(id)))).toEqual([
      ['ROUND_SCOPE_EMPTY', 'id'],
    ]);
  });

  test('names every fault of what is typed, with its place', async () => {
    const typed = input({
      endsOn: '2026-02-01',
      owners: ['nobody'],
      scope: {},
    });
    expect(await refusals(reviewRoundCreate(office.act(reformer), typed))).toEqual([
      ['DATE_ORDER', 'input.endsOn'],
      ['REVIEWER_NOT_FOUND', 'input.owners.0'],
    ]);
    const scope = { agencies: ['x'], fields: [AGENCY], codes: [codes[0], '9.999999'] };
    expect(await refusals(reviewRoundCreate(office.act(reformer), input({ scope })))).toEqual([
      ['AGENCY_NOT_FOUND', 'input.scope.agencies.0'],
      ['FIELD_NOT_FOUND', 'input.scope.fields.0'],
      ['PROCEDURE_NOT_FOUND', 'input.scope.codes.1'],
    ]);
  });

  test('is changed by its owners only, not behind somebody’s back, and not in what it looks at once it is open', async () => {
    const { id } = await reviewRoundCreate(office.act(reformer), input());
    const change = (who: Viewer, version: number, more: object) =>
      reviewRoundChange(office.act(who), { id, version }, input({ owners: [reformer.accountId], ...more }));
    expect(await refusals(change(colleague, 1, {}))).toEqual([['ROUND_NOT_YOURS', 'id']]);
    await change(reformer, 1, { name: 'Tên mới', owners: [reformer.accountId, colleague.accountId] });
    expect(await refusals(change(colleague, 1, {}))).toEqual([['ROUND_CONFLICT', 'version']]);
    await change(colleague, 2, { name: 'Tên sau', scope: { codes: [codes[2]] } });
    await reviewRoundOpen(office.act(reformer), await seen(id));
    expect(await refusals(change(reformer, 4, { scope: {} }))).toEqual([['ROUND_SCOPE_FIXED', 'input.scope']]);
    expect(await roundOf(id)).toMatchObject({ name: 'Tên sau', state: 'OPEN', version: 4 });
    expect(foldRound(await roundEvents(askPool(office.db.pool), id))).toMatchObject({
      state: 'OPEN',
      sequence: 4,
      content: { name: 'Tên sau', scope: { codes: [codes[2]] } },
    });
  });

  test('grows at its end, and never holds a procedure twice', async () => {
    const id = await opened({ codes: [codes[1]] });
    expect(await refusals(reviewRoundGrow(office.act(reformer), await seen(id), [codes[1] ?? '']))).toEqual([
      ['ROUND_NOTHING_TO_ADD', 'codes'],
    ]);
    await reviewRoundGrow(office.act(reformer), await seen(id), [codes[1] ?? '', codes[0] ?? '']);
    const { nodes } = await itemsOf(id);
    expect(nodes.map(({ position, subject }) => `${position} ${subject}`)).toEqual([
      '1 PROCEDURE',
      '2 PROCEDURE',
      '3 FORM',
      '4 FORM',
      '5 REQUIREMENT',
    ]);
    expect((await roundOf(id)).scope.codes).toEqual([codes[1], codes[0]]);
  });

  test('is closed with undecided items only with a reason, takes nothing after that, and is opened again by an approver', async () => {
    const id = await opened({ codes: [codes[3]] });
    const [item] = (await itemsOf(id)).nodes;
    const propose = async () => {
      const context = office.act(reformer);
      const [outcome] = await context.em.transactional((tx) =>
        actOnItems(tx, context, [
          { itemId: item?.id ?? '', seen: null, act: { kind: 'classify', content: saying('KEEP') } },
        ]),
      );
      return outcome?.result === 'REFUSED' ? outcome.problem.code : outcome?.result;
    };
    expect(await refusals(reviewRoundClose(office.act(reformer), await seen(id), null))).toEqual([
      ['ROUND_HAS_UNDECIDED', 'note'],
    ]);
    await reviewRoundClose(office.act(reformer), await seen(id), 'Hết thời gian');
    expect(await propose()).toBe('ROUND_NOT_OPEN');
    await expect(reviewRoundReopen(office.act(reformer), await seen(id), 'Còn thiếu')).rejects.toThrow(/FORBIDDEN/u);
    await reviewRoundReopen(office.act(approver), await seen(id), 'Còn thiếu');
    expect(await propose()).toBe('DONE');
  });

  test('is previewed without being written', async () => {
    const preview = await scopePreview(
      reading(),
      { codes: [codes[0] ?? ''] },
      ['PROCEDURE', 'FORM', 'REQUIREMENT'],
      '2026-03-02',
    );
    expect(preview).toMatchObject({
      procedures: 1,
      forms: 2,
      requirements: 1,
      notInForce: [],
      byAgency: [{ key: AGENCY, count: 1 }],
    });
    const before = await scopePreview(reading(), { codes: [codes[0] ?? ''] }, ['PROCEDURE'], '2024-12-31');
    expect(before).toMatchObject({ procedures: 0, notInForce: [codes[0]] });
  });
});

describe('items', () => {
  test('are found by words without marks, by code, stage, verdict and person, page by page', async () => {
    const id = await opened();
    expect((await itemsOf(id, { search: 'to khai' })).nodes).toHaveLength(2);
    expect((await itemsOf(id, { search: `mau ${codes[2]}` })).nodes).toHaveLength(1);
    expect((await itemsOf(id, { search: '%' })).nodes).toHaveLength(9);
    expect((await itemsOf(id, { subjects: ['FORM', 'REQUIREMENT'] })).nodes).toHaveLength(3);
    expect(
      (await itemsOf(id, { agencies: [OTHER_AGENCY], stages: ['UNTOUCHED'], undecided: true })).nodes,
    ).toHaveLength(1);
    const first = await itemsOf(id, {}, 4);
    const rest = await itemsOf(id, {}, 100, first.pageInfo.endCursor);
    expect([...first.nodes, ...rest.nodes].map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test('are shared evenly in blocks, without a change that would make anybody’s view stale', async () => {
    const id = await opened();
    const assign = (assignees: readonly string[], filter = {}) =>
      reviewAssign(office.act(reformer), { round: id, filter, assignees });
    expect(await assign([reformer.accountId, colleague.accountId])).toEqual({ roundId: id, count: 9 });
    const { nodes } = await itemsOf(id);
    expect(nodes.map(({ assigneeId }) => (assigneeId === reformer.accountId ? 'r' : 'c')).join('')).toBe('rrrrrcccc');
    expect(new Set(nodes.map(({ version }) => version))).toEqual(new Set([1]));
    expect(await assign([reformer.accountId], { assignees: [reformer.accountId] })).toEqual({ roundId: id, count: 0 });
    expect(await assign([], { search: 'to khai' })).toEqual({ roundId: id, count: 2 });
    expect((await itemsOf(id, { unassigned: true })).nodes).toHaveLength(2);
    expect(await refusals(assign([approver.accountId]))).toEqual([['REVIEWER_NOT_FOUND', 'assignees.0']]);
  });

  test('add up by stage and by verdict, in the whole and in every part', async () => {
    const id = await opened();
    const { nodes } = await itemsOf(id);
    const context = office.act(reformer);
    await context.em.transactional((tx) =>
      actOnItems(
        tx,
        context,
        nodes
          .slice(0, 3)
          .map((node) => ({ itemId: node.id, seen: 1, act: { kind: 'classify', content: saying('KEEP') } })),
      ),
    );
    const counts = await talliesLoader(reading()).load(id);
    expect(tally(counts)).toMatchObject({ total: 9, untouched: 6, draft: 3, undecided: 9, donePercent: 0 });
    const groups = await roundGroups(reading(), id, 'AGENCY');
    expect(groups.map(({ key, tally: { total, untouched } }) => [key, total, untouched])).toEqual([
      [AGENCY, 8, 5],
      [OTHER_AGENCY, 1, 1],
    ]);
  });
});

test('opening asks no more of the database for more procedures', async () => {
  const open = async (scope: object) => {
    const { id } = await reviewRoundCreate(office.act(reformer), input({ scope }));
    const version = await seen(id);
    return (await watchStatements(() => reviewRoundOpen(office.act(reformer), version))).statements.length;
  };
  expect(await open({})).toBe(await open({ codes: [codes[1]] }));
});
