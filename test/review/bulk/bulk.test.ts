import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AccessDenied } from '../../../src/identity/permissions.ts';
import type { Viewer } from '../../../src/identity/viewer.ts';
import type { BulkAct } from '../../../src/review/bulk/bulk-act.ts';
import { reviewBulkStart, reviewBulkStop } from '../../../src/review/bulk/bulk.commands.ts';
import { reviewBulkPreview } from '../../../src/review/bulk/preview.commands.ts';
import { type Office, openOffice } from '../../registry/registry-office.ts';
import { draftOf, roundIn, saying } from '../review-office.ts';
import { type BulkOffice, bulksIn, refusalOf, saidIn } from './bulk-office.ts';

let office: Office;
let bulks: BulkOffice;
let reformer: Viewer;
let colleague: Viewer;
let approver: Viewer;

beforeAll(async () => {
  office = await openOffice();
  bulks = bulksIn(office);
  reformer = await office.person('reformer', 'REFORMER');
  colleague = await office.person('colleague', 'REFORMER');
  approver = await office.person('approver', 'APPROVER');
});
afterAll(() => office.close());

const abolish = (fill: 'UNTOUCHED_ONLY' | 'DRAFTS_TOO' = 'UNTOUCHED_ONLY'): BulkAct => ({
  kind: 'CLASSIFY',
  fill,
  content: { verdict: 'ABOLISH', reason: 'Không còn cần', authority: 'PROVINCE', act: '9/QĐ', endsOn: '2026-06-01' },
});

describe('a pattern over all items of a filter', () => {
  test('is looked at first: numbers by what would happen, why not, and whose words it would go over', async () => {
    const { roundId, items } = await roundIn(office, 6);
    const [mine, theirs, waiting, decided] = items.map(({ itemId }) => itemId);
    await bulks.one(reformer, mine!, { kind: 'classify', content: saying('KEEP') });
    await bulks.one(colleague, theirs!, { kind: 'classify', content: saying('KEEP', { proposal: 'Giữ lại mẫu' }) });
    for (const id of [waiting!, decided!]) {
      await bulks.one(colleague, id, { kind: 'classify', content: saying('KEEP') });
      await bulks.one(colleague, id, { kind: 'submit' });
    }
    await bulks.one(approver, decided!, { kind: 'approve', note: null });
    const untouched = await bulks.expected(reformer, await bulks.look(reformer, roundId, abolish()));
    expect(untouched).toMatchObject({ total: 6, done: 2, unchanged: 0, refused: 4, othersWork: 0 });
    expect(untouched.refusals).toMatchObject([{ code: 'REVIEW_BULK_ALREADY_WRITTEN', items: 4 }]);
    expect(untouched.refusals[0]?.examples).toHaveLength(3);

    const id = await bulks.look(reformer, roundId, abolish('DRAFTS_TOO'));
    const drafts = await bulks.expected(reformer, id);
    expect(drafts).toMatchObject({ total: 6, done: 4, refused: 2, othersWork: 1 });
    expect(drafts.subjects).toEqual([{ subject: 'PROCEDURE', items: 6, done: 4 }]);
    await bulks.start(reformer, id);
    await bulks.sweep();
    expect(await bulks.read(reformer, id)).toMatchObject({
      state: 'DONE',
      total: 6,
      done: 4,
      unchanged: 0,
      conflicts: 0,
      refused: 2,
      left: 0,
    });
    const said = await saidIn(office, roundId);
    expect(said.filter((each) => 'proposed' in each && each.proposed === 'ABOLISH')).toHaveLength(4);
    // What the pattern does not say stays as it was written by hand.
    expect(said).toContainEqual(expect.objectContaining({ id: theirs, proposal: 'Giữ lại mẫu', proposed: 'ABOLISH' }));
  });

  test('reaches just the items that were looked at, and tells who changed one since', async () => {
    const { roundId, items } = await roundIn(office, 4);
    const [first, second] = items.map(({ itemId }) => itemId);
    const id = await bulks.look(reformer, roundId, abolish('DRAFTS_TOO'), { items: [first!, second!] });
    await bulks.one(colleague, second!, { kind: 'classify', content: saying('KEEP') });
    await bulks.start(reformer, id);
    await bulks.sweep();
    expect(await bulks.read(reformer, id)).toMatchObject({ total: 2, done: 1, conflicts: 1 });
    const conflict = (await bulks.items(approver, id)).find(({ outcome }) => outcome === 'CONFLICT');
    expect(conflict).toMatchObject({ itemId: second, who: 'Người colleague' });
    expect(await saidIn(office, roundId)).toContainEqual(expect.objectContaining({ id: second, proposed: 'KEEP' }));
    expect(conflict?.changedAt).toBeInstanceOf(Date);
  });

  test('works in steps; the outcomes and what is left add up at every moment, and it can be stopped and gone on with', async () => {
    const { roundId } = await roundIn(office, 7);
    const id = await bulks.look(reformer, roundId, abolish());
    await bulks.start(reformer, id);
    expect(await bulks.step(id, 3)).toBe('MORE');
    const middle = await bulks.read(reformer, id);
    expect(middle).toMatchObject({ state: 'RUNNING', done: 3, left: 4 });
    expect(middle.done + middle.unchanged + middle.conflicts + middle.refused + middle.left).toBe(middle.total);
    await reviewBulkStop(office.act(reformer), id);
    expect(await bulks.step(id, 3)).toBe('BUSY');
    await bulks.sweep();
    expect(await bulks.read(reformer, id)).toMatchObject({ state: 'STOPPED', stoppedWhy: 'ASKED', left: 4 });
    await bulks.start(reformer, id);
    await bulks.sweep(3);
    expect(await bulks.read(reformer, id)).toMatchObject({ state: 'DONE', done: 7, left: 0 });
    const events = await office.query<{ many: number }>(
      'select count(*)::int as many from recommendation_event where bulk_id = $1 group by recommendation_id',
      [id],
    );
    expect(events).toEqual(Array.from({ length: 7 }, () => ({ many: 1 })));
  });
});

describe('undo', () => {
  test('takes back what nobody has touched since, and lists the rest', async () => {
    const { roundId, items } = await roundIn(office, 5);
    const [drafted] = items.map(({ itemId }) => itemId);
    await bulks.one(colleague, drafted!, { kind: 'classify', content: saying('KEEP', { proposal: 'Cũ' }) });
    const before = await saidIn(office, roundId);
    const { id } = await bulks.all(reformer, roundId, abolish('DRAFTS_TOO'));
    const touched = items[4]!.itemId;
    await bulks.one(colleague, touched, { kind: 'classify', content: saying('KEEP') });
    await bulks.undo(reformer, id);
    await bulks.sweep(2);
    expect(await bulks.read(reformer, id)).toMatchObject({ state: 'UNDONE', done: 5, undone: 4, notUndone: 1 });
    const after = await saidIn(office, roundId);
    const other = (row: object) => !('id' in row) || row.id !== touched;
    expect(after.filter(other)).toEqual(before.filter(other));
    expect(after).toContainEqual(expect.objectContaining({ id: touched, proposed: 'KEEP' }));
    expect(await refusalOf(bulks.undo(reformer, id))).toBe('REVIEW_BULK_UNDONE');
  });

  test('goes back from handed in, taken back and dropped; decisions stand', async () => {
    const { roundId } = await roundIn(office, 3);
    await bulks.all(reformer, roundId, abolish());
    for (const kind of ['SUBMIT', 'TAKE_BACK', 'DISCARD'] as const) {
      if (kind === 'TAKE_BACK') await bulks.all(reformer, roundId, { kind: 'SUBMIT' });
      if (kind === 'DISCARD') await bulks.all(reformer, roundId, { kind: 'TAKE_BACK' });
      const before = await saidIn(office, roundId);
      const { id, done } = await bulks.all(reformer, roundId, { kind });
      expect(done).toBe(3);
      expect(await saidIn(office, roundId)).not.toEqual(before);
      await bulks.undo(reformer, id);
      await bulks.sweep();
      expect(await bulks.read(reformer, id)).toMatchObject({ state: 'UNDONE', undone: 3, notUndone: 0 });
      expect(await saidIn(office, roundId)).toEqual(before);
    }
    await bulks.all(reformer, roundId, { kind: 'SUBMIT' });
    const { id, done } = await bulks.all(approver, roundId, { kind: 'APPROVE', note: null });
    expect(done).toBe(3);
    expect(await refusalOf(bulks.undo(approver, id))).toBe('REVIEW_BULK_SIGNED_OFF');
  });
});

test('drafts of the next version are opened once a procedure, and removed again while nobody has written in them', async () => {
  const { roundId, items } = await roundIn(office, 4);
  await draftOf(office, items[0]!.procedureId);
  await office.query(`update procedure_version set state = 'ENDED', valid_to = '2026-02-01' where procedure_id = $1`, [
    items[1]!.procedureId,
  ]);
  const looked = await bulks.look(reformer, roundId, { kind: 'OPEN_DRAFTS' });
  expect(await bulks.expected(reformer, looked)).toMatchObject({ done: 2, unchanged: 1, refused: 1 });
  const before = await saidIn(office, roundId);
  const { id } = await bulks.all(reformer, roundId, { kind: 'OPEN_DRAFTS' });
  expect(await bulks.read(reformer, id)).toMatchObject({ done: 2, unchanged: 1, refused: 1, left: 0 });
  await office.query('update procedure_version set version = 2 where procedure_id = $1 and number = 2', [
    items[3]!.procedureId,
  ]);
  await bulks.undo(reformer, id);
  await bulks.sweep();
  expect(await bulks.read(reformer, id)).toMatchObject({ state: 'UNDONE', undone: 1, notUndone: 1 });
  const after = await saidIn(office, roundId);
  const other = (row: object) => !('id' in row) || row.id !== items[3]!.itemId;
  expect(after.filter(other)).toEqual(before.filter(other));
});

describe('who may', () => {
  test('begin what: a reformer prepares, an approver decides, each only what they looked at themselves', async () => {
    const { roundId } = await roundIn(office, 1);
    await expect(bulks.look(approver, roundId, abolish())).rejects.toThrow(AccessDenied);
    await expect(bulks.look(reformer, roundId, { kind: 'APPROVE', note: null })).rejects.toThrow(AccessDenied);
    const id = await bulks.look(reformer, roundId, abolish());
    expect(await refusalOf(bulks.start(colleague, id))).toBe('REVIEW_BULK_NOT_FOUND');
    await bulks.start(reformer, id);
    expect(await refusalOf(bulks.start(reformer, id))).toBe('REVIEW_BULK_STARTED');
    await bulks.sweep();
    expect(await refusalOf(bulks.undo(colleague, id))).toBe('REVIEW_BULK_NOT_FOUND');
    await office.query('insert into review_round_owner (round_id, account_id) values ($1, $2)', [
      roundId,
      colleague.accountId,
    ]);
    await bulks.undo(colleague, id);
    await bulks.sweep();
    expect(await bulks.read(reformer, id)).toMatchObject({ state: 'UNDONE', undoneBy: 'Người colleague' });
  });

  test('decide on what: on none that they have a part in themselves, and each refusal says so', async () => {
    const { roundId, items } = await roundIn(office, 3);
    const both = await office.person('both', 'REFORMER', 'APPROVER');
    await bulks.all(reformer, roundId, abolish());
    await bulks.one(both, items[0]!.itemId, { kind: 'classify', content: saying('KEEP') });
    await bulks.all(reformer, roundId, { kind: 'SUBMIT' });
    const id = await bulks.look(both, roundId, { kind: 'APPROVE', note: 'Đồng ý' });
    expect((await bulks.expected(both, id)).refusals).toMatchObject([{ code: 'RECOMMENDATION_OWN', items: 1 }]);
    await bulks.start(both, id);
    await bulks.sweep();
    expect(await bulks.read(both, id)).toMatchObject({ done: 2, refused: 1 });
    expect(await office.query('select review_status from procedure where id = $1', [items[1]!.procedureId])).toEqual([
      { review_status: 'ABOLISH' },
    ]);
    const returned = await bulks.all(approver, roundId, { kind: 'RETURN', note: 'Chưa rõ' });
    expect(returned).toMatchObject({ done: 1, refused: 2, reason: 'Chưa rõ' });
  });

  test('loses the right in the middle: it stops where it is', async () => {
    const { roundId } = await roundIn(office, 4);
    const leaving = await office.person('leaving', 'REFORMER');
    const id = await bulks.look(leaving, roundId, abolish());
    await bulks.start(leaving, id);
    await bulks.step(id, 2);
    await office.query(`update account set roles = '{DESK}' where id = $1`, [leaving.accountId]);
    await bulks.sweep();
    expect(await bulks.read(reformer, id)).toMatchObject({ state: 'STOPPED', stoppedWhy: 'RIGHTS', done: 2, left: 2 });
  });
});

test('what is wrong is said where it is: no round, none open, nothing found, a look from yesterday', async () => {
  const { roundId, items } = await roundIn(office, 1);
  expect(await refusalOf(bulks.look(reformer, office.ids.uuid(), abolish()))).toBe('REVIEW_BULK_ROUND_NOT_FOUND');
  expect(await refusalOf(bulks.look(reformer, 'x', abolish()))).toBe('REVIEW_BULK_ROUND_NOT_FOUND');
  const none = await bulks.look(reformer, roundId, abolish(), { search: 'không có' });
  expect(await refusalOf(bulks.start(reformer, none))).toBe('REVIEW_BULK_NOTHING');
  const old = await bulks.look(reformer, roundId, abolish());
  const nextDay = office.act(reformer, '2026-03-03T09:00:01+07:00');
  expect(await refusalOf(reviewBulkStart(nextDay, old))).toBe('REVIEW_BULK_PREVIEW_OLD');
  const later = office.act(reformer, '2026-03-03T09:00:01+07:00');
  const { id: waiting } = await reviewBulkPreview(later, { round: roundId, filter: {}, act: abolish() });
  // What was looked at too long ago is gone with the next look.
  expect(await office.query('select id from review_bulk where id = any($1)', [[old, waiting]])).toEqual([
    { id: waiting },
  ]);
  const { id: done } = await bulks.all(reformer, roundId, abolish(), { items: [items[0]!.itemId] });
  await office.query(`update review_round set state = 'CLOSED' where id = $1`, [roundId]);
  expect(await refusalOf(bulks.start(reformer, waiting))).toBe('ROUND_NOT_OPEN');
  expect(await refusalOf(bulks.undo(reformer, done))).toBe('ROUND_NOT_OPEN');
  expect(await refusalOf(bulks.look(reformer, roundId, abolish()))).toBe('ROUND_NOT_OPEN');
});

test('what was begun is history: not even the server may remove it', async () => {
  const { roundId } = await roundIn(office, 1);
  const { id } = await bulks.all(reformer, roundId, abolish());
  await expect(office.query('delete from review_bulk where id = $1', [id])).rejects.toThrow(/stays/u);
  await expect(office.query(`update review_bulk set act = '{}' where id = $1`, [id])).rejects.toThrow(
    /permission denied/u,
  );
  await expect(office.query('delete from review_bulk_item where bulk_id = $1', [id])).rejects.toThrow(
    /permission denied/u,
  );
});
