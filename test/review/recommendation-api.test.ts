import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type As, signIn } from '../graphql/demo-staff.ts';
import { type RunningApp, runApp } from '../graphql/running-app.ts';
import { demoDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let running: RunningApp;
let as: As;
let round: string;
let items: { id: string; version: number }[];

beforeAll(async () => {
  database = await demoDatabase();
  running = await runApp({ appUrl: database.appUrl });
  as = await signIn(database.appUrl);
  const codes = ['DEMO-000011', 'DEMO-000012', 'DEMO-000013'];
  const created = await act('reformer', 'reviewRoundCreate', 'input: $input', 'round { id version }', {
    $input: [
      'ReviewRoundInput!',
      { name: 'Đợt thử', startsOn: '2026-11-20', subjects: ['PROCEDURE'], scope: { codes } },
    ],
  });
  round = created.round.id;
  await act('reformer', 'reviewRoundOpen', `id: "${round}", version: ${created.round.version}`, 'round { id }');
  items = (await ask('reformer', `{ reviewItems(round: "${round}") { nodes { id version } } }`)).data.reviewItems.nodes;
});
afterAll(async () => {
  await running.stop();
  await database.drop();
});

const ask = async (who: string | null, query: string, variables: object = {}) =>
  (await running.post({ query, variables }, as(who))).json;

/** One mutation; the values of variables stand beside their types. */
async function act(
  who: string,
  mutation: string,
  args: string,
  selection: string,
  variables: Record<string, readonly [string, unknown]> = {},
  // oxlint-disable-next-line typescript/no-explicit-any -- payloads of every shape
): Promise<any> {
  const typed = Object.entries(variables).map(([name, [type]]) => `${name}: ${type}`);
  const { data, errors } = await ask(
    who,
    `mutation ${typed.length > 0 ? `(${typed.join(', ')})` : ''} { ${mutation}(${args}) { ${selection} userErrors { code path } } }`,
    Object.fromEntries(Object.entries(variables).map(([name, [, value]]) => [name.slice(1), value])),
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data[mutation];
}

const classify = (
  who: string,
  seen: { id: string; version: number },
  content: object,
  selection = 'item { id version stage }',
) =>
  act(who, 'reviewItemClassify', `item: "${seen.id}", version: ${seen.version}, content: $content`, selection, {
    $content: ['RecommendationContentInput!', content],
  });

const SHEET = (outOfPocket: number) => ({
  activities: [{ kind: 'PREPARE', minutes: 60, dongPerHour: 30_000, outOfPocket }],
  timesAYear: 1,
  subjects: 100,
});

describe('a recommendation', () => {
  test('keeps everything that it says, and shows cost, gaps, advice and history', async () => {
    const content = {
      verdict: 'ABOLISH',
      reason: 'Trùng với thủ tục khác',
      parts: ['COMPONENTS'],
      proposal: 'Bỏ thủ tục',
      answers: [
        { question: 'NECESSARY', answer: false, reason: 'Đã có trong thủ tục khác' },
        { question: 'REASONABLE', part: 'COMPONENTS', answer: true },
      ],
      authority: 'PROVINCE',
      documents: [{ number: '12/2019/QĐ-UBND', change: 'REPEAL', authority: 'PROVINCE' }],
      costBefore: SHEET(20_000),
      costAfter: SHEET(0),
    };
    const { item, userErrors } = await classify(
      'reformer',
      items[0]!,
      content,
      `item { version stage recommendation { verdict parts proposal answers { question part answer reason } authority
        documents { number change authority } costBefore { once perYear formula } saving { perYear percent }
        gaps { code } advice { code } history { kind changed by { name } } } }`,
    );
    expect(userErrors).toEqual([]);
    expect(item).toEqual({
      version: 2,
      stage: 'DRAFT',
      recommendation: {
        verdict: 'ABOLISH',
        parts: ['COMPONENTS'],
        proposal: 'Bỏ thủ tục',
        answers: [
          { question: 'NECESSARY', part: null, answer: false, reason: 'Đã có trong thủ tục khác' },
          { question: 'REASONABLE', part: 'COMPONENTS', answer: true, reason: null },
        ],
        authority: 'PROVINCE',
        documents: [{ number: '12/2019/QĐ-UBND', change: 'REPEAL', authority: 'PROVINCE' }],
        costBefore: {
          once: 50_000,
          perYear: 5_000_000,
          formula: '(60′ × 30.000 đ/60′ + 20.000 đ) × 1 × 100 = 5.000.000 đ',
        },
        saving: { perYear: 2_000_000, percent: 40 },
        gaps: [{ code: 'GAP_ACT' }, { code: 'GAP_ENDS_ON' }],
        advice: [],
        history: [
          {
            kind: 'DRAFTED',
            changed: [
              'VERDICT',
              'REASON',
              'PARTS',
              'PROPOSAL',
              'ANSWERS',
              'AUTHORITY',
              'DOCUMENTS',
              'COST_BEFORE',
              'COST_AFTER',
            ],
            by: { name: 'Phạm Văn Rà Soát (minh họa)' },
          },
        ],
      },
    });
  });

  test('names every fault of what is typed, with its place, and keeps nothing', async () => {
    const seen = items[1]!;
    const wrong = {
      verdict: 'KEEP',
      reason: ' ',
      answers: [
        { question: 'LAWFUL', answer: false },
        { question: 'LAWFUL', answer: true },
      ],
      successors: ['DEMO-000001', '9.999999'],
      endsOn: '2027-01-01',
      askedOf: 'Bộ Xây dựng',
      evidence: ['x'],
      costBefore: { ...SHEET(0), subjects: -1 },
    };
    expect((await classify('reformer', seen, wrong)).userErrors).toEqual([
      { code: 'RECOMMENDATION_REASON_BLANK', path: ['content', 'reason'] },
      { code: 'PROCEDURE_NOT_FOUND', path: ['content', 'successors', '1'] },
      { code: 'EVIDENCE_NOT_FOUND', path: ['content', 'evidence', '0'] },
      { code: 'ANSWER_NO_NEEDS_REASON', path: ['content', 'answers', '0', 'reason'] },
      { code: 'LISTED_TWICE', path: ['content', 'answers', '1'] },
      { code: 'SUCCESSOR_ONLY_FOR_REPLACE', path: ['content', 'successors'] },
      { code: 'ENDS_ON_ONLY_FOR_END', path: ['content', 'endsOn'] },
      { code: 'ASKED_OF_ONLY_FOR_MINISTRY', path: ['content', 'askedOf'] },
      { code: 'COST_OUT_OF_RANGE', path: ['content', 'costBefore', 'subjects'] },
    ]);
    const { data } = await ask('reformer', `{ reviewItem(id: "${seen.id}") { version stage recommendation { id } } }`);
    expect(data.reviewItem).toEqual({ version: 1, stage: 'UNTOUCHED', recommendation: null });
  });

  test('whoever comes second sees what the first did, and overwrites nothing', async () => {
    const seen = items[2]!;
    await classify('reformer', seen, { verdict: 'KEEP', reason: 'Vẫn cần' });
    const second = await classify(
      'reformer',
      seen,
      { verdict: 'ABOLISH', reason: 'Bỏ' },
      'item { id } conflict { seen now acts { kind verdict by { name } } item { stage recommendation { verdict } } }',
    );
    expect(second).toEqual({
      item: null,
      conflict: {
        seen: 1,
        now: 2,
        acts: [{ kind: 'DRAFTED', verdict: 'KEEP', by: { name: 'Phạm Văn Rà Soát (minh họa)' } }],
        item: { stage: 'DRAFT', recommendation: { verdict: 'KEEP' } },
      },
      userErrors: [{ code: 'REVIEW_ITEM_CONFLICT', path: ['version'] }],
    });
  });

  test('waits in the approver’s list until it is decided, and the round counts it', async () => {
    const seen = items[2]!;
    await act('reformer', 'reviewItemSubmit', `item: "${seen.id}", version: 2`, 'item { id }');
    const inbox = `{ recommendations(round: "${round}", toDecide: true) { nodes { id verdict item { id version } } } }`;
    const [waiting] = (await ask('approver', inbox)).data.recommendations.nodes;
    expect(waiting).toMatchObject({ verdict: 'KEEP', item: { id: seen.id, version: 3 } });
    expect((await ask('reformer', inbox)).data.recommendations.nodes).toEqual([]);
    const approved = await act(
      'approver',
      'reviewItemApprove',
      `item: "${seen.id}", version: 3`,
      'item { stage verdict procedure { reviewStatus } round { progress { keep undecided total } saving { approved counted } } }',
    );
    expect(approved.item).toEqual({
      stage: 'APPROVED',
      verdict: 'KEEP',
      procedure: { reviewStatus: 'KEEP' },
      round: { progress: { keep: 1, undecided: 2, total: 3 }, saving: { approved: 0, counted: 0 } },
    });
    expect((await ask('approver', inbox)).data.recommendations.nodes).toEqual([]);
  });
});

describe('evidence', () => {
  const keep = (who: string | null, bytes: Uint8Array<ArrayBuffer>, name: string) =>
    fetch(`${running.url}/evidence?name=${encodeURIComponent(name)}`, {
      method: 'POST',
      body: bytes,
      headers: as(who),
    });
  const pdf = new TextEncoder().encode('%PDF-1.7 quyết định');

  test('is kept once, named by a recommendation, and given back as a file to save', async () => {
    const kept = await keep('reformer', pdf, '../../quyết định\u0000.pdf');
    expect(kept.status).toBe(201);
    const { id, name, mediaType, size } = await kept.json();
    expect([name, mediaType, size]).toEqual(['quyết định.pdf', 'application/pdf', pdf.length]);
    expect((await (await keep('reformer', pdf, 'khác.pdf')).json()).id).toBe(id);
    const { item } = await classify(
      'reformer',
      items[1]!,
      { verdict: 'KEEP', reason: 'Có căn cứ', evidence: [id] },
      'item { recommendation { evidence { name url sha256 uploadedBy } } }',
    );
    const [evidence] = item.recommendation.evidence;
    expect(evidence.uploadedBy).toBe('Phạm Văn Rà Soát (minh họa)');
    const got = await fetch(`${running.url}${evidence.url}`, { headers: as('manager') });
    expect(new Uint8Array(await got.arrayBuffer())).toEqual(pdf);
    expect(got.headers.get('content-disposition')).toMatch(/^attachment/u);
    expect(got.headers.get('content-security-policy')).toContain('sandbox');
    expect(got.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('is refused to whoever has no business with it, and for what is no evidence', async () => {
    expect((await keep(null, pdf, 'a.pdf')).status).toBe(401);
    expect((await keep('desk', pdf, 'a.pdf')).status).toBe(403);
    expect((await keep('reformer', new TextEncoder().encode('<script>'), 'a.html')).status).toBe(415);
    expect((await keep('reformer', new Uint8Array([0x50, 0x4b, 3, 4]), 'a.xlsm')).status).toBe(415);
    expect((await keep('reformer', new Uint8Array(), 'a.pdf')).status).toBe(422);
    expect((await keep('reformer', new Uint8Array(10 * 1024 * 1024 + 1).fill(0x25), 'a.pdf')).status).toBe(413);
    expect((await fetch(`${running.url}/evidence/${items[0]!.id}`, { headers: as('reformer') })).status).toBe(404);
    expect((await fetch(`${running.url}/evidence/${items[0]!.id}`, { headers: as('desk') })).status).toBe(403);
  });
});

test('the questions of a form are put in the reader’s language, with their source', async () => {
  const { data } = await ask('reformer', '{ reviewQuestions(subject: FORM) { form part question words source } }');
  expect(data.reviewQuestions.map(({ question }: { question: string }) => question)).toEqual([
    'NECESSARY',
    'REASONABLE',
    'LAWFUL',
  ]);
  expect(data.reviewQuestions[0].source).toContain('chưa kiểm chứng');
});

test('the value of an hour is dated, sourced and set once for a day', async () => {
  const input = {
    $input: ['LabourCostInput!', { from: '2026-12-01', dongPerHour: 41_000, source: 'Niên giám mẫu' }],
  } as const;
  const set = () => act('admin', 'labourCostSet', 'input: $input', 'labourCosts { from dongPerHour source }', input);
  expect((await set()).labourCosts[0]).toEqual({ from: '2026-12-01', dongPerHour: 41_000, source: 'Niên giám mẫu' });
  expect((await set()).userErrors).toEqual([{ code: 'LABOUR_COST_SET', path: ['input', 'from'] }]);
});
