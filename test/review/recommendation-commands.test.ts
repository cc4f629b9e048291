import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../src/identity/viewer.ts';
import type { Verdict } from '../../src/registry/procedure.entity.ts';
import {
  recommendationApprove,
  recommendationPropose,
  recommendationReturn,
} from '../../src/review/recommendation.commands.ts';
import { AGENCY, FIELD, type Office, openOffice, refusals } from '../registry/registry-office.ts';

let office: Office;
let reformer: Viewer;
let approver: Viewer;
let second: Viewer;
let number = 300_000;

beforeAll(async () => {
  office = await openOffice();
  reformer = await office.person('reformer', 'REFORMER', 'APPROVER');
  approver = await office.person('approver', 'APPROVER');
  second = await office.person('second', 'APPROVER');
});
afterAll(() => office.close());

/** A procedure of the test's own. */
const procedure = async (): Promise<string> => {
  number += 1;
  const code = `1.${number}`;
  await office.query(
    `insert into procedure (id, code, title, field_id, agency_id) values ($1, $2, 'Thủ tục', $3, $4)`,
    [office.ids.uuid(), code, FIELD, AGENCY],
  );
  return code;
};

const propose = async (procedureCode: string, verdict: Verdict, at?: string): Promise<string> =>
  (await recommendationPropose(office.act(reformer, at), { procedureCode, verdict, reason: 'Trùng lặp giấy tờ' })).id;

const statusOf = async (code: string) =>
  (
    await office.query<{ review_status: string | null }>('select review_status from procedure where code = $1', [code])
  )[0]?.review_status;

const stateOf = async (id: string) =>
  (await office.query('select state, decided_by, decision_note from recommendation where id = $1', [id]))[0];

describe('proposing', () => {
  test('hands it in at once; the procedure bears no verdict yet', async () => {
    const code = await procedure();
    const id = await propose(code, 'AMEND');
    expect(await stateOf(id)).toEqual({ state: 'SUBMITTED', decided_by: null, decision_note: null });
    expect(await statusOf(code)).toBeNull();
  });

  test('asks for a reason, a known procedure, and a successor only where something replaces it', async () => {
    const code = await procedure();
    const input = { procedureCode: code, verdict: 'AMEND', reason: 'x' } as const;
    const act = () => office.act(reformer);
    expect(await refusals(recommendationPropose(act(), { ...input, reason: ' \n ' }))).toEqual([
      ['RECOMMENDATION_REASON_BLANK', 'reason'],
    ]);
    expect(await refusals(recommendationPropose(act(), { ...input, procedureCode: '1.000000' }))).toEqual([
      ['PROCEDURE_NOT_FOUND', 'procedureCode'],
    ]);
    expect(await refusals(recommendationPropose(act(), { ...input, successorCode: await procedure() }))).toEqual([
      ['SUCCESSOR_ONLY_FOR_REPLACE', 'successorCode'],
    ]);
    const replace = { ...input, verdict: 'REPLACE', successorCode: code } as const;
    expect(await refusals(recommendationPropose(act(), replace))).toEqual([['SUCCESSOR_IS_ITSELF', 'successorCode']]);
    await expect(recommendationPropose(act(), { ...replace, successorCode: null })).resolves.toMatchObject({
      procedureCode: code,
    });
  });
});

describe('deciding', () => {
  test('an approval is borne by the procedure', async () => {
    const code = await procedure();
    await recommendationApprove(office.act(approver), await propose(code, 'ABOLISH'));
    expect(await statusOf(code)).toBe('ABOLISH');
  });

  test('nobody approves or returns their own', async () => {
    const id = await propose(await procedure(), 'KEEP');
    expect(await refusals(recommendationApprove(office.act(reformer), id))).toEqual([['RECOMMENDATION_OWN', 'id']]);
    expect(await refusals(recommendationReturn(office.act(reformer), id, 'x'))).toEqual([['RECOMMENDATION_OWN', 'id']]);
    expect(await stateOf(id)).toMatchObject({ state: 'SUBMITTED' });
  });

  test('the database too refuses a decision on one’s own proposal', async () => {
    const id = await propose(await procedure(), 'KEEP');
    const update = office.query(
      `update recommendation set state = 'APPROVED', decided_by = proposed_by, decided_at = now() where id = $1`,
      [id],
    );
    await expect(update).rejects.toThrow(/recommendation_two_people/u);
  });

  test('a return asks for reasons, keeps them and leaves the verdict alone', async () => {
    const code = await procedure();
    await recommendationApprove(office.act(approver), await propose(code, 'KEEP'));
    const id = await propose(code, 'ABOLISH');
    expect(await refusals(recommendationReturn(office.act(approver), id, '  '))).toEqual([
      ['RECOMMENDATION_REASON_BLANK', 'note'],
    ]);
    await recommendationReturn(office.act(approver), id, 'Thiếu căn cứ');
    expect(await stateOf(id)).toEqual({
      state: 'RETURNED',
      decided_by: approver.accountId,
      decision_note: 'Thiếu căn cứ',
    });
    expect(await statusOf(code)).toBe('KEEP');
  });

  test('a decision made by an earlier clock does not take the place of a later one', async () => {
    const code = await procedure();
    const late = await propose(code, 'AMEND');
    const early = await propose(code, 'KEEP');
    await recommendationApprove(office.act(approver, '2026-03-05T10:00:00+07:00'), late);
    await recommendationApprove(office.act(second, '2026-03-05T09:59:00+07:00'), early);
    expect(await statusOf(code)).toBe('AMEND');
  });

  test('a decided one is not decided again, and the second is told by whom it was', async () => {
    const id = await propose(await procedure(), 'KEEP');
    await recommendationApprove(office.act(approver), id);
    const again = recommendationApprove(office.act(second), id);
    await expect(again).rejects.toMatchObject({ params: { state: 'APPROVED', who: 'Người approver' } });
    expect(await refusals(recommendationReturn(office.act(second), id, 'x'))).toEqual([
      ['RECOMMENDATION_NOT_SUBMITTED', 'id'],
    ]);
  });

  test('of two approvers at once one decides', async () => {
    for (let round = 0; round < 5; round += 1) {
      const code = await procedure();
      const id = await propose(code, 'REPLACE');
      const results = await Promise.allSettled([
        recommendationApprove(office.act(approver), id),
        recommendationReturn(office.act(second), id, 'Không cần'),
      ]);
      expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
      const { state } = (await stateOf(id)) as { state: string };
      expect(await statusOf(code)).toBe(state === 'APPROVED' ? 'REPLACE' : null);
    }
  });

  test('two proposals on one procedure approved at once: the verdict is the later decision’s', async () => {
    for (let round = 0; round < 5; round += 1) {
      const code = await procedure();
      const [keep, amend] = [await propose(code, 'KEEP'), await propose(code, 'AMEND')];
      await Promise.all([
        recommendationApprove(office.act(approver, '2026-03-05T10:00:00+07:00'), keep),
        recommendationApprove(office.act(second, '2026-03-05T10:00:01+07:00'), amend),
      ]);
      expect(await statusOf(code)).toBe('AMEND');
    }
  });

  test('an unknown id is named as such', async () => {
    for (const id of ['', 'x', '00000000-0000-0000-0000-000000000000']) {
      expect(await refusals(recommendationApprove(office.act(approver), id))).toEqual([
        ['RECOMMENDATION_NOT_FOUND', 'id'],
      ]);
    }
  });
});
