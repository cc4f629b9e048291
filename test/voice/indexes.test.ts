import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publishedFeedback, feedbackInbox } from '../../src/voice/feedback.queries.ts';
import { instructionList, lateFiles } from '../../src/voice/instruction.queries.ts';
import { ratingWords } from '../../src/voice/rating.queries.ts';
import { satisfaction } from '../../src/voice/satisfaction.queries.ts';
import { parseCivilDate } from '../../src/calendar/civil-date.ts';
import { type Counter, openCounter, PEOPLE, procedureId, rules } from '../desk/counter.ts';
import { asking } from './office.ts';

/** Each list finds its index: the words of partial and expression indexes are those of the queries. */

let counter: Counter;
beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter.close());

interface Sent {
  readonly text: string;
  readonly values: unknown[];
}

/** A pool that keeps what it is asked, and answers nothing. */
function listening(): { db: pg.Pool; sent: Sent[] } {
  const sent: Sent[] = [];
  const query = (asked: string | Sent, values: unknown[] = []): Promise<{ rows: unknown[] }> => {
    sent.push(typeof asked === 'string' ? { text: asked, values } : asked);
    return Promise.resolve({ rows: [] });
  };
  // Only `query` is called by what is tested here.
  return { db: { query } as unknown as pg.Pool, sent };
}

async function planOf({ text, values }: Sent): Promise<string> {
  const client = await counter.owner.connect();
  try {
    // Tables of no rows are read whole and sorted otherwise, whatever indexes they have.
    await client.query('set enable_seqscan = off; set enable_bitmapscan = off; set enable_sort = off');
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain ${text}`, values);
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  } finally {
    await client.query('reset all');
    client.release();
  }
}

const FILTER = { box: 'RECEIVED', agency: null, states: [], overdue: false, mine: false } as const;
const first = { first: 20 };
const year = { from: parseCivilDate('2026-01-01'), to: parseCivilDate('2026-12-31') };
type Asked = ReturnType<typeof asking>;

test.each<[string, RegExp, (asked: Asked) => Promise<unknown>]>([
  ['instruction_to', /Sort/u, (asked) => instructionList(asked, FILTER, first)],
  ['instruction_from', /Sort/u, (asked) => instructionList(asked, { ...FILTER, box: 'SENT' }, first)],
  ['application_late', /Sort/u, (asked) => lateFiles(asked, null, first)],
  ['feedback_public', /Sort/u, ({ db }) => publishedFeedback(db, procedureId('1.000001'), first)],
  ['feedback_', /Seq Scan/u, (asked) => feedbackInbox(asked, [], first)],
  ['application_rating_words', /Seq Scan/u, (asked) => ratingWords(asked, 'WAITING', first)],
  [
    'application_returned',
    /Seq Scan on application /u,
    (asked) => satisfaction({ ...asked, rules }, { ...year, groupBy: 'AGENCY' }),
  ],
])('%s serves its list', async (index, without, ask) => {
  const { db, sent } = listening();
  await ask({ ...asking(counter, PEOPLE.head), db });
  expect(sent).toHaveLength(1);
  const plan = await planOf(sent[0]!);
  expect(plan).toContain(index);
  expect(plan).not.toMatch(without);
});
