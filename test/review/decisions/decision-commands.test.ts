import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixedClock } from '../../../src/clock.ts';
import type { DecisionTyped } from '../../../src/review/decision/decision-input.ts';
import { decisionChange, decisionDraft, decisionRecord } from '../../../src/review/decision/decision.commands.ts';
import { enactWhatIsDue, isEnactmentDue } from '../../../src/review/decision/enact.commands.ts';
import { decisionIssue, decisionWithdraw } from '../../../src/review/decision/issue.commands.ts';
import { versionDraft } from '../../../src/registry/draft.commands.ts';
import { refusals } from '../../registry/registry-office.ts';
import { BEFORE, DECISION, type DecisionOffice, openDecisionOffice } from './decision-office.ts';

let it: DecisionOffice;
let signed = 0;

beforeAll(async () => {
  it = await openDecisionOffice();
});
afterAll(() => it.close());

const draft = async (recommendations: readonly string[], more: DecisionTyped = {}): Promise<string> => {
  signed += 1;
  const input = { ...DECISION, number: `${signed}/2026/QĐ-UBND`, ...more, recommendations };
  return (await decisionDraft(it.office.act(it.reformer), input)).id;
};
const issue = (id: string, confirmChanges = false, who = it.signer) =>
  decisionIssue(it.office.act(who), { id, confirmChanges });
const withdraw = (id: string, at?: string) =>
  decisionWithdraw(it.office.act(it.signer, at), { id, number: '7/QĐ-UBND', reason: 'Chưa đủ điều kiện' });
const sweep = (at: string) => enactWhatIsDue({ db: it.office.db.pool, clock: fixedClock(new Date(at)) });

describe('issuing', () => {
  test('publishes what is amended, ends what is abolished, keeps the rest, on the day of the decision', async () => {
    const [amended, abolished, kept] = await Promise.all([it.inForce(), it.inForce(), it.inForce()]);
    await it.draftNext(amended);
    const ids = [
      await it.approved(amended, 'AMEND'),
      await it.approved(abolished, 'ABOLISH', { act: '9/QĐ', endsOn: '2026-07-01' }),
      await it.approved(kept, 'KEEP'),
    ];
    const id = await draft(ids, { number: '100/QĐ-UBND' });
    await issue(id);
    expect(await it.versions(amended)).toEqual([
      '1 SUPERSEDED 2025-01-15 2026-06-01 1/QĐ-UBND',
      '2 PUBLISHED 2026-06-01 100/QĐ-UBND',
    ]);
    expect(await it.versions(abolished)).toEqual(['1 ENDED 2025-01-15 2026-07-01 1/QĐ-UBND 100/QĐ-UBND']);
    expect(await it.versions(kept)).toEqual(['1 PUBLISHED 2025-01-15 1/QĐ-UBND']);
    expect(await it.differences()).toEqual([]);
    // Nothing is called enacted before its day; then each on its own.
    await sweep('2026-05-31T23:59:00+07:00');
    expect(await Promise.all(ids.map((each) => it.stateOf(each)))).toEqual(['APPROVED', 'APPROVED', 'APPROVED']);
    expect(await sweep('2026-06-01T00:00:00+07:00')).toMatchObject({ enacted: 2 });
    expect(await Promise.all(ids.map((each) => it.stateOf(each)))).toEqual(['ENACTED', 'APPROVED', 'ENACTED']);
    const later = { db: it.office.db.pool, clock: fixedClock(new Date('2026-07-01T00:00:00+07:00')) };
    expect(await isEnactmentDue(later)).toBe(true);
    await enactWhatIsDue(later);
    expect(await it.stateOf(ids[1] ?? '')).toBe('ENACTED');
    expect(await isEnactmentDue(later)).toBe(false);
    const events = await it.office.query(
      `select kind, account_id, decision_id from recommendation_event where recommendation_id = $1 order by sequence desc limit 1`,
      [ids[1]],
    );
    expect(events).toEqual([{ kind: 'ENACTED', account_id: null, decision_id: id }]);
  });

  test('refuses a number that was issued on the same day, and says so', async () => {
    const [first, second] = await Promise.all([it.inForce(), it.inForce()]);
    await issue(await draft([await it.approved(first, 'KEEP')], { number: '500/QĐ-UBND' }));
    const again = await draft([await it.approved(second, 'KEEP')], { number: '500/QĐ-UBND' });
    expect(await refusals(issue(again))).toEqual([['DECISION_NUMBER_TAKEN', null]]);
    await decisionChange(it.office.act(it.reformer), { id: again, input: { number: '501/QĐ-UBND' } });
    await issue(again);
  });

  test('links merged ones to one successor, a split one to several, and publishes the first version of a new one', async () => {
    const [one, two, split, single] = await Promise.all([it.inForce(), it.inForce(), it.inForce(), it.inForce()]);
    const [merged, left, right] = await Promise.all([it.inForce(), it.inForce(), it.draftOnly()]);
    const id = await draft([
      await it.approved(one, 'REPLACE', { successors: [merged.id] }),
      await it.approved(two, 'REPLACE', { successors: [merged.id] }),
      await it.approved(split, 'REPLACE', { successors: [left.id, right.id] }),
      await it.approved(single, 'REPLACE', { successors: [left.id] }),
    ]);
    await issue(id);
    const links = await it.office.query<{ from: string; to: string; kind: string; day: string }>(
      `select p.code as "from", s.code as "to", l.kind, l.on_day as day from procedure_link l
       join procedure p on p.id = l.predecessor_id join procedure s on s.id = l.successor_id where l.decision_id = $1 order by 1, 2`,
      [id],
    );
    const expected = [
      { from: one.code, to: merged.code, kind: 'MERGED' },
      { from: two.code, to: merged.code, kind: 'MERGED' },
      { from: split.code, to: left.code, kind: 'SPLIT' },
      { from: split.code, to: right.code, kind: 'SPLIT' },
      { from: single.code, to: left.code, kind: 'MERGED' },
    ];
    expect(links).toHaveLength(5);
    for (const link of expected) expect(links).toContainEqual({ ...link, day: '2026-06-01' });
    expect(await it.versions(right)).toEqual([`1 PUBLISHED 2026-06-01 ${signed}/2026/QĐ-UBND`]);
    expect(await it.differences()).toEqual([]);
  });

  test('names everything that is missing with its place, and writes nothing', async () => {
    const [bare, gone, ministry, mixed] = await Promise.all([it.inForce(), it.inForce(), it.inForce(), it.inForce()]);
    const old = await it.approved(gone, 'ABOLISH');
    await issue(await draft([old], { effectiveOn: '2026-05-01' }));
    const id = await draft(
      [
        await it.approved(bare, 'AMEND'),
        await it.approved(gone, 'ABOLISH'),
        await it.approved(ministry, 'ABOLISH', { authority: 'MINISTRY', askedOf: 'Bộ Xây dựng' }),
        await it.approved(mixed, 'ABOLISH'),
        await it.approved(mixed, 'KEEP'),
        await it.approved(bare, 'REPLACE'),
        old,
      ],
      { number: null, announcedOn: '2026-07-01' },
    );
    const found = await refusals(issue(id));
    // What the decision lacks itself comes first; the plan needs it.
    expect(found.slice(0, 2)).toEqual([
      ['DECISION_LACKS', 'number'],
      ['ANNOUNCED_AFTER_EFFECTIVE', 'announcedOn'],
    ]);
    await decisionChange(it.office.act(it.reformer), { id, input: { number: 'N/QĐ', announcedOn: '2026-02-24' } });
    expect(await refusals(issue(id))).toEqual([
      ['DECISION_VERDICTS_DIFFER', 'recommendations.0'],
      ['PROCEDURE_ENDED', 'recommendations.1'],
      ['DECISION_MINISTRY', 'recommendations.2'],
      ['DECISION_VERDICTS_DIFFER', 'recommendations.3'],
      ['DECISION_VERDICTS_DIFFER', 'recommendations.4'],
      ['DECISION_VERDICTS_DIFFER', 'recommendations.5'],
      ['GAP_SUCCESSOR', 'recommendations.5'],
      ['DECISION_ELSEWHERE', 'recommendations.6'],
      ['PROCEDURE_ENDED', 'recommendations.6'],
    ]);
    expect(await it.versions(bare)).toEqual(['1 PUBLISHED 2025-01-15 1/QĐ-UBND']);
  });

  test('asks for a draft that says something else, and without gaps', async () => {
    const [without, same, broken] = await Promise.all([it.inForce(), it.inForce(), it.inForce()]);
    await versionDraft(it.office.act(it.reformer, BEFORE), same.code);
    await it.draftNext(broken, BEFORE, ' ');
    const id = await draft([
      await it.approved(without, 'AMEND'),
      await it.approved(same, 'AMEND'),
      await it.approved(broken, 'AMEND'),
    ]);
    expect(await refusals(issue(id))).toEqual([
      ['GAP_DRAFT', 'recommendations.0'],
      ['DECISION_DRAFT_SAME', 'recommendations.1'],
      ['GAP_STEPS_MISSING', 'recommendations.2.content.steps'],
    ]);
  });

  test('asks once more where the draft was changed after it was approved', async () => {
    const procedure = await it.inForce();
    const recommendation = await it.approved(procedure, 'AMEND');
    await it.draftNext(procedure, '2026-02-03T09:00:00+07:00');
    const id = await draft([recommendation]);
    expect(await refusals(issue(id))).toEqual([
      ['DECISION_CONFIRM', 'confirmChanges'],
      ['DECISION_DRAFT_CHANGED', 'recommendations.0'],
    ]);
    await issue(id, true);
    expect(await it.versions(procedure)).toHaveLength(2);
  });

  test('is for an approver who wrote none of it', async () => {
    const procedure = await it.inForce();
    await it.draftNext(procedure);
    const id = await draft([await it.approved(procedure, 'AMEND')]);
    await expect(issue(id, false, it.reformer)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const both = { ...it.reformer, roles: ['REFORMER', 'APPROVER'] } as const;
    expect(await refusals(issue(id, false, both))).toEqual([
      ['DECISION_OWN_RECOMMENDATION', 'recommendations.0'],
      ['OWN_DRAFT', 'recommendations.0'],
    ]);
  });
});

describe('withdrawing', () => {
  test('before its day gives everything back, and the same can be decided again', async () => {
    const [amended, abolished, replaced, fresh] = await Promise.all([
      it.inForce(),
      it.inForce(),
      it.inForce(),
      it.draftOnly(),
    ]);
    await it.draftNext(amended);
    const ids = [
      await it.approved(amended, 'AMEND'),
      await it.approved(abolished, 'ABOLISH'),
      await it.approved(replaced, 'REPLACE', { successors: [fresh.id] }),
    ];
    const id = await draft(ids);
    await issue(id);
    await withdraw(id);
    expect(await it.versions(amended)).toEqual(['1 PUBLISHED 2025-01-15 1/QĐ-UBND', '2 DRAFT']);
    expect(await it.versions(abolished)).toEqual(['1 PUBLISHED 2025-01-15 1/QĐ-UBND']);
    expect(await it.versions(fresh)).toEqual(['1 DRAFT']);
    expect(await it.office.query('select 1 from procedure_link where predecessor_id = $1', [replaced.id])).toEqual([]);
    expect(await it.differences()).toEqual([]);
    await sweep('2026-06-02T09:00:00+07:00');
    expect(await it.stateOf(ids[0] ?? '')).toBe('APPROVED');
    await issue(await draft(ids, { effectiveOn: '2026-08-01' }));
    expect(await it.versions(amended)).toEqual([
      '1 SUPERSEDED 2025-01-15 2026-08-01 1/QĐ-UBND',
      `2 PUBLISHED 2026-08-01 ${signed}/2026/QĐ-UBND`,
    ]);
    expect(await it.differences()).toEqual([]);
  });

  test('is refused from its day on, twice, and where something came after it', async () => {
    const [amended, late] = await Promise.all([it.inForce(), it.inForce()]);
    await it.draftNext(amended);
    const id = await draft([await it.approved(amended, 'AMEND')]);
    await issue(id);
    await versionDraft(it.office.act(it.reformer), amended.code);
    expect(await refusals(withdraw(id))).toEqual([['UNDO_LATER_DRAFT', null]]);
    const other = await draft([await it.approved(late, 'ABOLISH')]);
    await issue(other);
    expect(await refusals(withdraw(other, '2026-06-01T00:00:00+07:00'))).toEqual([['DECISION_IN_FORCE', 'id']]);
    await withdraw(other, '2026-05-31T23:59:00+07:00');
    expect(await refusals(withdraw(other))).toEqual([['DECISION_NOT_ISSUED', 'id']]);
  });
});

describe('recording', () => {
  test('keeps each day, corrects it, and gives the versions their day of being made public', async () => {
    const procedure = await it.inForce();
    await it.draftNext(procedure);
    const id = await draft([await it.approved(procedure, 'AMEND')]);
    const record = (duty: 'ENTERED' | 'MADE_PUBLIC', on: string) =>
      decisionRecord(it.office.act(it.reformer), { id, duty, on });
    expect(await refusals(record('ENTERED', '2026-02-25'))).toEqual([['DECISION_NOT_ISSUED', 'id']]);
    await issue(id);
    expect(await refusals(record('ENTERED', '2026-03-03'))).toEqual([['DECISION_DAY_AHEAD', 'on']]);
    expect(await refusals(record('ENTERED', '2026-02-19'))).toEqual([['DECISION_PUBLIC_BEFORE', 'on']]);
    await record('MADE_PUBLIC', '2026-02-25');
    await record('MADE_PUBLIC', '2026-02-26');
    const days = await it.office.query(
      'select v.public_on, d.public_done_on, d.announced_done_on from procedure_version v, decision d where d.id = $1 and v.procedure_id = $2 and v.number = 2',
      [id, procedure.id],
    );
    expect(days).toEqual([{ public_on: '2026-02-26', public_done_on: '2026-02-26', announced_done_on: '2026-02-24' }]);
  });
});
