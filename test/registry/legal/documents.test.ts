import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseCivilDate } from '../../../src/calendar/civil-date.ts';
import { askPool } from '../../../src/db/ask.ts';
import type { Viewer } from '../../../src/identity/viewer.ts';
import { numberKey } from '../../../src/registry/legal/document-number.ts';
import { documentHistories } from '../../../src/registry/legal/documents-at-hand.queries.ts';
import {
  documentChange,
  documentEnter,
  documentExpire,
  documentRelate,
  documentWithdraw,
} from '../../../src/registry/legal/documents.commands.ts';
import {
  countByStatus,
  countDocuments,
  documentList,
  documentNamed,
} from '../../../src/registry/legal/documents.queries.ts';
import { type DocumentContent, endDaysOf, foldDocument } from '../../../src/registry/legal/history.ts';
import { documentStatus, statusSql } from '../../../src/registry/legal/status.ts';
import { foldText } from '../../../src/registry/search/fold.ts';
import { opinionDecide, opinionPropose } from '../../../src/review/documents/opinion.commands.ts';
import { fixedClock } from '../../../src/clock.ts';
import { watchStatements } from '../../support/statements.ts';
import { type Office, openOffice, refusals } from '../registry-office.ts';

let office: Office;
let reformer: Viewer;
let approver: Viewer;
let both: Viewer;

beforeAll(async () => {
  office = await openOffice();
  reformer = await office.person('reformer', 'REFORMER');
  approver = await office.person('approver', 'APPROVER');
  both = await office.person('both', 'REFORMER', 'APPROVER');
});
afterAll(() => office.close());

const day = parseCivilDate;
let made = 100;
const decision = (change: Partial<DocumentContent> = {}): DocumentContent => ({
  number: `${(made += 1)}/2012/QĐ-UBND`,
  title: `Quyết định về cấp phép xây dựng ${made}`,
  kind: 'Quyết định',
  issuer: 'Ủy ban nhân dân tỉnh',
  issuedOn: day('2012-05-02'),
  effectiveOn: day('2012-05-12'),
  ...change,
});
const enter = async (change: Partial<DocumentContent> = {}): Promise<string> =>
  (await documentEnter(office.act(reformer), decision(change))).id;
const reading = (on = '2026-03-02') => ({ db: office.db.pool, clock: fixedClock(new Date(`${on}T09:00:00+07:00`)) });
const statusOn = async (id: string, on: string): Promise<string | null> => {
  const { rows } = await office.db.pool.query<{ status: string | null }>(
    `select ${statusSql('$2::date')} as status from legal_document d where id = $1`,
    [id, on],
  );
  return rows[0]?.status ?? null;
};

describe('a legal document', () => {
  test('is in force from its day on, until what replaces it', async () => {
    const id = await enter();
    const by = await enter({ issuedOn: day('2014-01-01'), effectiveOn: null });
    await documentRelate(
      office.act(reformer),
      { id, version: 1 },
      { kind: 'REPLACES', by, scope: 'WHOLE', from: day('2014-02-01'), note: null },
    );
    expect(
      await Promise.all(['2012-05-11', '2012-05-12', '2014-01-31', '2014-02-01'].map((on) => statusOn(id, on))),
    ).toEqual(['NOT_YET', 'IN_FORCE', 'IN_FORCE', 'EXPIRED']);
  });

  test('stays in force when it is amended, holds in part when a part is repealed, and again once that is withdrawn', async () => {
    const id = await enter();
    const by = await enter();
    const relation = { by, from: day('2013-01-01'), note: 'Điều 3' };
    await documentRelate(office.act(reformer), { id, version: 1 }, { ...relation, kind: 'AMENDS', scope: 'PART' });
    expect(await statusOn(id, '2013-06-01')).toBe('IN_FORCE');
    await documentRelate(office.act(reformer), { id, version: 2 }, { ...relation, kind: 'REPEALS', scope: 'PART' });
    expect(await statusOn(id, '2013-06-01')).toBe('EXPIRED_IN_PART');
    await documentExpire(
      office.act(reformer),
      { id, version: 3 },
      { scope: 'WHOLE', from: day('2015-01-01'), source: 'QĐ 1/2015/QĐ-UBND', note: null },
    );
    expect(await statusOn(id, '2015-01-01')).toBe('EXPIRED');
    await documentWithdraw(office.act(reformer), { id, version: 4 }, { sequence: 4, reason: 'Ghi nhầm' });
    await documentWithdraw(office.act(reformer), { id, version: 5 }, { sequence: 3, reason: 'Ghi nhầm' });
    expect(await statusOn(id, '2015-01-01')).toBe('IN_FORCE');
    expect(
      await refusals(documentWithdraw(office.act(reformer), { id, version: 6 }, { sequence: 3, reason: 'x' })),
    ).toEqual([['DOCUMENT_ENTRY_UNKNOWN', 'sequence']]);
  });

  test('is found by any spelling of its number, and entered once', async () => {
    const id = await enter({ number: '0777/2010/NĐ-CP' });
    for (const spelt of ['777/2010/NĐ-CP', '777/2010/ND-CP', 'số 0777/2010/nđ-cp', id])
      expect((await documentNamed(reading(), spelt))?.id).toBe(id);
    expect(await refusals(enter({ number: '777/2010/ND-CP' }))).toEqual([['DOCUMENT_NUMBER_TAKEN', 'input.number']]);
    const other = await enter();
    expect(
      await refusals(
        documentChange(office.act(reformer), { id: other, version: 1 }, decision({ number: '777/2010/ND-CP' })),
      ),
    ).toEqual([['DOCUMENT_NUMBER_TAKEN', 'input.number']]);
  });

  test('that procedures name already keeps its id', async () => {
    await office.query(`insert into legal_document (id, number, title) values ($1, '50/2014/QH13', 'Luật Xây dựng')`, [
      office.ids.uuid(),
    ]);
    const number = '50/2014/QH13';
    const named = await documentNamed(reading(), number);
    expect(named?.sequence).toBe(0);
    expect(
      await refusals(documentChange(office.act(reformer), { id: named?.id ?? '', version: 0 }, decision())),
    ).toEqual([['DOCUMENT_NOT_ENTERED', 'id']]);
    expect(await enter({ number })).toBe(named?.id);
    expect((await documentNamed(reading(), number))?.sequence).toBe(1);
  });

  test('that procedures name in two spellings is entered under the one that is meant', async () => {
    for (const [at, number] of ['88/2014/ND-CP', '88/2014/NĐ-CP', '088/2014/NĐ-CP'].entries())
      await office.query('insert into legal_document (id, number, title) values ($1, $2, $3)', [
        office.ids.uuid(),
        number,
        `Nêu lần ${at}`,
      ]);
    const id = await enter({ number: '88/2014/NĐ-CP' });
    expect(await documentNamed(reading(), '88/2014/ND-CP')).toMatchObject({ id, number: '88/2014/NĐ-CP', sequence: 1 });
    expect(await refusals(enter({ number: '88/2014/ND-CP' }))).toEqual([['DOCUMENT_NUMBER_TAKEN', 'input.number']]);
  });

  test('changed by somebody else meanwhile is a conflict that says who', async () => {
    const id = await enter();
    await documentChange(office.act(both), { id, version: 1 }, decision());
    const late = documentChange(office.act(reformer), { id, version: 1 }, decision());
    await expect(late).rejects.toMatchObject({ code: 'DOCUMENT_CONFLICT', params: { who: 'Người both', version: 2 } });
  });

  test('is refused where its dates or its relation cannot be', async () => {
    expect(await refusals(enter({ effectiveOn: day('2012-05-01') }))).toEqual([
      ['DOCUMENT_EFFECTIVE_BEFORE_ISSUE', 'input.effectiveOn'],
    ]);
    expect(await refusals(enter({ number: 'không số' }))).toEqual([['DOCUMENT_NUMBER_NOT_VALID', 'input.number']]);
    const id = await enter();
    const relation = { kind: 'REPEALS', scope: 'WHOLE', from: day('2013-01-01'), note: null } as const;
    const relate = (by: string, change = {}) =>
      documentRelate(office.act(reformer), { id, version: 1 }, { ...relation, by, ...change });
    expect(await refusals(relate(id))).toEqual([['DOCUMENT_RELATED_TO_ITSELF', 'input.by']]);
    expect(await refusals(relate('9/9999/QĐ'))).toEqual([['DOCUMENT_NOT_FOUND', 'input.by']]);
    expect(await refusals(relate(await enter(), { from: day('2011-01-01') }))).toEqual([
      ['DOCUMENT_ENDS_BEFORE_ISSUE', 'input.from'],
    ]);
    await expect(documentEnter(office.act(approver), decision())).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('the register', () => {
  test('pages, filters and counts agree with each other', async () => {
    const kind = 'Chỉ thị';
    for (let at = 0; at < 5; at += 1)
      await enter({ kind, title: `Chỉ thị về dân vận ${at}`, issuedOn: day(`2011-0${at + 1}-01`), effectiveOn: null });
    const filter = { kind: 'chi thi', search: 'dan van' };
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await documentList(reading(), filter, { first: 2, after });
      seen.push(...page.nodes.map(({ title }) => title));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual([4, 3, 2, 1, 0].map((at) => `Chỉ thị về dân vận ${at}`));
    expect(await countDocuments(reading(), filter)).toBe(5);
    expect(await countByStatus(reading(), { ...filter, on: day('2011-03-01'), status: ['EXPIRED'] })).toEqual([
      { key: 'IN_FORCE', count: 3 },
      { key: 'NOT_YET', count: 2 },
    ]);
    expect(await refusals(documentList(reading(), filter, { first: 2, after: 'x' }))).toEqual([
      ['CURSOR_NOT_VALID', 'after'],
    ]);
  });

  test('folds in the database as search does', async () => {
    const words = [
      'Sở Xây dựng',
      'Hoá',
      'Hóa',
      'ĐƯỜNG',
      'nghị  định',
      'Ủy ban',
      '63/2010/NĐ-CP',
      'cấp-phép',
      '“Một”',
      '09',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 }),
        fc.boolean(),
        async (parts, nfd) => {
          const text = parts.join(' ').normalize(nfd ? 'NFD' : 'NFC');
          const { rows } = await office.db.pool.query<{ folded: string }>('select motcua_folded($1) as folded', [text]);
          expect(rows[0]?.folded).toBe(foldText(text));
        },
      ),
      { numRuns: 60 },
    );
    expect(numberKey('Số 063/2010/NĐ-CP')).toBe(numberKey('63/2010/nd-cp'));
  });

  test('is a fold of its events, row by row', async () => {
    const { rows } = await office.db.pool.query(
      `select id, sequence, number, title, kind, issuer, issued_on as "issuedOn", effective_on as "effectiveOn",
         expired_on as "expiredOn", expired_part_on as "expiredPartOn" from legal_document where sequence > 0`,
    );
    const histories = await documentHistories(
      askPool(office.db.pool),
      rows.map(({ id }) => id),
    );
    const folded = rows.map(({ id }) => {
      const document = foldDocument(histories.get(id) ?? []);
      return document === null
        ? null
        : { id, sequence: document.sequence, ...document.content, ...endDaysOf(document) };
    });
    expect(rows.length).toBeGreaterThan(10);
    expect(folded).toEqual(rows);
  });

  test('cannot be rewritten by the server', async () => {
    await expect(office.db.pool.query(`update legal_document_event set content = '{}'`)).rejects.toThrow(
      /permission denied/u,
    );
  });
});

test('the rule and its SQL say the same of any dates', async () => {
  const days = fc.constantFrom('2012-01-01', '2012-06-01', '2013-01-01', '2014-01-01').map(day);
  const date = fc.option(days);
  await fc.assert(
    fc.asyncProperty(date, date, date, date, days, async (issuedOn, effectiveOn, whole, part, on) => {
      const ends = [
        ...(whole === null ? [] : [{ scope: 'WHOLE', from: whole } as const]),
        ...(part === null ? [] : [{ scope: 'PART', from: part } as const]),
      ];
      const { rows } = await office.db.pool.query<{ status: string | null }>(
        `select ${statusSql('$5::date')} as status from (select $1::date as issued_on, $2::date as effective_on, $3::date as expired_on, $4::date as expired_part_on) d`,
        [issuedOn, effectiveOn, whole, part, on],
      );
      expect(rows[0]?.status).toBe(documentStatus({ issuedOn, effectiveOn, ends }, on));
    }),
    { numRuns: 80 },
  );
});

describe('what a review finds', () => {
  test('is signed off by another person and counted, and changes nothing about whether the document holds', async () => {
    const documents = [await enter(), await enter()];
    const proposed = await opinionPropose(office.act(both), { documents, opinion: 'TO_REPEAL', reason: 'Trái luật' });
    expect(await refusals(opinionDecide(office.act(both), { ids: proposed.ids, approve: true, note: null }))).toEqual([
      ['DOCUMENT_OPINION_OWN', 'ids.0'],
    ]);
    expect(await refusals(opinionPropose(office.act(reformer), { documents, opinion: 'KEEP', reason: 'x' }))).toEqual([
      ['DOCUMENT_OPINION_WAITS', 'documents.0'],
    ]);
    await opinionDecide(office.act(approver), { ids: proposed.ids, approve: true, note: null });
    expect(await countDocuments(reading(), { review: ['TO_REPEAL'], status: ['IN_FORCE'] })).toBe(2);
    expect(
      await refusals(opinionDecide(office.act(approver), { ids: proposed.ids, approve: false, note: 'x' })),
    ).toEqual([['DOCUMENT_OPINION_DECIDED', 'ids.0']]);
  });

  test('sent back leaves what was approved before', async () => {
    const documents = [await enter()];
    const first = await opinionPropose(office.act(reformer), { documents, opinion: 'TO_AMEND', reason: 'Cũ' });
    await opinionDecide(office.act(approver), { ids: first.ids, approve: true, note: null });
    const second = await opinionPropose(office.act(reformer), { documents, opinion: 'EXPIRED', reason: 'Mới' });
    expect(await refusals(opinionDecide(office.act(approver), { ids: second.ids, approve: false, note: ' ' }))).toEqual(
      [['TEXT_BLANK', 'note']],
    );
    await opinionDecide(office.act(approver), { ids: second.ids, approve: false, note: 'Chưa đủ căn cứ' });
    expect((await documentNamed(reading(), documents[0] ?? ''))?.reviewOpinion).toBe('TO_AMEND');
  });

  test('costs the same for one document and for many', async () => {
    const many: string[] = [];
    for (let at = 0; at < 8; at += 1) many.push(await enter());
    const propose = (documents: readonly string[]) =>
      watchStatements(() =>
        opinionPropose(office.act(reformer), { documents, opinion: 'KEEP', reason: 'Còn phù hợp' }),
      );
    const one = await propose(many.slice(0, 1));
    const rest = await propose(many.slice(1));
    expect(rest.statements.length).toBe(one.statements.length);
  });
});
