import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const ask = async (who: string, query: string) => (await site.running.post({ query }, site.as(who))).json.data;

test('a decision says in advance what ends, by which decision and what to use instead; withdrawn, it says nothing', async () => {
  const { recommendationPropose: proposed } = await ask(
    'reformer',
    'mutation { recommendationPropose(procedureCode: "DEMO-000001", verdict: REPLACE, reason: "Trùng", successorCode: "DEMO-000002") { recommendation { id } } }',
  );
  const recommendation = proposed.recommendation.id;
  await ask('approver', `mutation { recommendationApprove(id: "${recommendation}") { userErrors { code } } }`);
  const { decisionDraft: drafted } = await ask(
    'reformer',
    `mutation { decisionDraft(input: { title: "Công bố", number: "77/QĐ-UBND", signedOn: "2026-02-01", announcedOn: "2026-02-02",
      effectiveOn: "2099-01-05", recommendations: ["${recommendation}"] }) { decision { id } userErrors { code } } }`,
  );
  const { id } = drafted.decision;
  expect((await ask('approver', `{ decisionPreview(id: "${id}") { ready ends links } }`)).decisionPreview).toEqual({
    ready: true,
    ends: 1,
    links: 1,
  });
  const { decisionIssue: issued } = await ask(
    'approver',
    `mutation { decisionIssue(id: "${id}") { decision { state items { nodes { takesEffectOn enacted procedure { code } } } } userErrors { code message } } }`,
  );
  expect(issued).toEqual({
    decision: {
      state: 'ISSUED',
      items: { nodes: [{ takesEffectOn: '2099-01-05', enacted: false, procedure: { code: 'DEMO-000001' } }] },
    },
    userErrors: [],
  });
  const toCome =
    '{ decidedNotInForce(on: "2098-12-31") { nodes { kind onDay decisionNumber procedure { code } decision { id } } } }';
  expect((await ask('manager', toCome)).decidedNotInForce.nodes).toEqual([
    {
      kind: 'ENDED',
      onDay: '2099-01-05',
      decisionNumber: '77/QĐ-UBND',
      procedure: { code: 'DEMO-000001' },
      decision: { id },
    },
  ]);
  const page = '/procedures/DEMO-000001';
  const told = (await site.get(page)).words;
  expect(told).toContain('sẽ hết hiệu lực từ ngày 05/01/2099 theo Quyết định 77/QĐ-UBND');
  expect(told).toContain('(DEMO-000002)');
  expect((await site.get(page, 'en')).words).toContain('by decision 77/QĐ-UBND');
  const withdraw = `mutation { decisionWithdraw(id: "${id}", number: "78/QĐ-UBND", reason: "Chưa đủ") { decision { state } userErrors { code } } }`;
  expect((await ask('approver', withdraw)).decisionWithdraw).toEqual({
    decision: { state: 'WITHDRAWN' },
    userErrors: [],
  });
  expect((await ask('manager', toCome)).decidedNotInForce.nodes).toEqual([]);
  expect((await site.get(page)).words).not.toMatch(/sẽ hết hiệu lực|DEMO-000002/u);
});
