import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseCivilDate } from '../../src/calendar/civil-date.ts';
import type { ApplicationRow } from '../../src/desk/application-row.ts';
import { ensureSecrets, trackingSecretOf } from '../../src/desk/secrets.ts';
import { trackingToken } from '../../src/desk/tracking-token.ts';
import type { Viewer } from '../../src/identity/viewer.ts';
import { enterRating, hideRating, publishRating, rateApplication } from '../../src/voice/rating.commands.ts';
import { countedRatingLoader, ratingOfId, ratingWords } from '../../src/voice/rating.queries.ts';
import { publicSatisfactionLoader, satisfaction } from '../../src/voice/satisfaction.queries.ts';
import { satisfactionFigures, satisfactionRuleOn } from '../../src/voice/satisfaction.ts';
import { AGENCIES, catalogueAt, type Counter, openCounter, PEOPLE, procedureId, rules } from '../desk/counter.ts';
import { acting, addPeople, asking, ids, LATE, MORE, outcome, resolvedFile, returnedFile } from './office.ts';

let counter: Counter;
let secret: Buffer;
beforeAll(async () => {
  counter = await openCounter();
  await addPeople(counter);
  await ensureSecrets(counter.owner, ids);
  secret = await trackingSecretOf(counter.db);
});
afterAll(() => counter.close());

const tokenOf = ({ id, tokenSerial }: ApplicationRow): string => trackingToken(secret, id, tokenSerial);

const rate = async (file: ApplicationRow, score = 5, at = LATE, words: string | null = null, token = tokenOf(file)) =>
  (await rateApplication(acting(counter, null, at), secret, { code: file.code ?? '', token, score, words })).id;

const atDesk = (file: ApplicationRow, viewer: Viewer | null = PEOPLE.desk, score = 4, at = LATE, words?: string) =>
  enterRating(acting(counter, viewer, at), { code: file.code ?? '', score, ...(words === undefined ? {} : { words }) });

const day = (text: string) => parseCivilDate(text);

describe('the applicant rates', () => {
  test('once, after the return, and what was said first stands', async () => {
    const file = await returnedFile(counter);
    const id = await rate(file, 2, LATE, ' chờ lâu \u202e');
    expect(await ratingOfId(counter.db, id)).toMatchObject({
      score: 2,
      words: 'chờ lâu',
      source: 'APPLICANT',
      wordsState: 'WAITING',
      counted: true,
      agencyId: AGENCIES.construction.id,
      procedureId: procedureId('1.000001'),
    });
    expect(await outcome(() => rate(file, 5))).toBe('RATING_GIVEN');
    expect(await outcome(() => atDesk(file))).toBe('RATING_GIVEN');
    const early = await resolvedFile(counter);
    expect(await outcome(() => rate(early))).toBe('RATING_BEFORE_RETURN');
  });

  test('with code and token: a wrong pair, another token and an unknown code answer alike', async () => {
    const [file, other] = [await returnedFile(counter), await returnedFile(counter)];
    expect(await outcome(() => rate(file, 5, LATE, null, 'AAAA-AAAA-AAAA'))).toBe('TRACKED_UNKNOWN');
    expect(await outcome(() => rate(file, 5, LATE, null, tokenOf(other)))).toBe('TRACKED_UNKNOWN');
    expect(await outcome(() => rate({ ...file, code: 'H50.12-200101-0001' }))).toBe('TRACKED_UNKNOWN');
    expect(await outcome(() => rate(file))).toBe('done');
  });

  test('for thirty days after the day of the return, the last of them included', async () => {
    expect(satisfactionRuleOn(rules, day('2026-12-16'))).toEqual({ days: 30, smallBelow: 10 });
    const [file, late] = [await returnedFile(counter), await returnedFile(counter)];
    expect(await outcome(() => rate(file, 3, new Date('2027-01-15T23:59:00+07:00')))).toBe('done');
    expect(await outcome(() => rate(late, 3, new Date('2027-01-16T00:00:00+07:00')))).toBe('RATING_TOO_LATE');
    expect(await outcome(() => atDesk(late, PEOPLE.desk, 3, new Date('2027-01-16T00:00:00+07:00')))).toBe(
      'RATING_TOO_LATE',
    );
  });

  test('with 1 to 5 and words within measure', async () => {
    const file = await returnedFile(counter);
    for (const score of [0, 6, -1, 1.5, Number.NaN, 1e9])
      expect(await outcome(() => rate(file, score))).toBe('SCORE_NOT_VALID');
    expect(await outcome(() => rate(file, 5, LATE, 'x'.repeat(100_000)))).toBe('TEXT_TOO_LONG');
    const id = await rate(file, 5, LATE, '<b>Tốt</b>\u0000\u2066');
    expect((await ratingOfId(counter.db, id))?.words).toBe('<b>Tốt</b>');
  });

  test('once, also at the same moment many times', async () => {
    const file = await returnedFile(counter);
    const found = await Promise.all(Array.from({ length: 8 }, (_, at) => outcome(() => rate(file, (at % 5) + 1))));
    expect(found.filter((each) => each === 'done')).toHaveLength(1);
    const { rows } = await counter.owner.query(
      'select count(*) as n from application_rating where application_id = $1',
      [file.id],
    );
    expect(rows[0].n).toBe(1);
  });
});

describe('the desk enters', () => {
  test('for files that it received, and no one else does', async () => {
    const file = await returnedFile(counter);
    const found: Record<string, string> = {};
    for (const [name, viewer] of Object.entries({ ...PEOPLE, ...MORE, public: null }))
      if (name !== 'desk3') found[name] = await outcome(() => atDesk(file, viewer));
    expect(
      Object.entries(found)
        .filter(([, code]) => code === 'done')
        .map(([name]) => name),
    ).toEqual(['desk']);
    expect(found['desk2']).toBe('APPLICATION_UNKNOWN');
    expect(found['wardDesk']).toBe('APPLICATION_UNKNOWN');
    expect(found['head']).toBe('FORBIDDEN');
    expect(found['public']).toBe('UNAUTHENTICATED');
  });

  test('and it says so, until the applicant’s own takes its place in every count', async () => {
    const file = await returnedFile(counter);
    const period = { from: day('2026-12-01'), to: day('2026-12-31'), groupBy: 'AGENCY' as const };
    const figures = async () => {
      const rows = await satisfaction({ ...asking(counter, PEOPLE.head), rules }, period);
      return rows.find(({ key }) => key === AGENCIES.construction.id)!;
    };
    const before = await figures();
    await atDesk(file, MORE.desk3, 5);
    expect(await outcome(() => atDesk(file, PEOPLE.desk, 5))).toBe('RATING_GIVEN');
    const between = await figures();
    expect([between.answered - before.answered, between.byDesk - before.byDesk]).toEqual([1, 1]);
    await rate(file, 1);
    const after = await figures();
    expect([after.answered - before.answered, after.byDesk - before.byDesk]).toEqual([1, 0]);
    expect(after.scores[0] - before.scores[0]).toBe(1);
    expect((await countedRatingLoader({ db: counter.db }).load(file.id))?.source).toBe('APPLICANT');
    // What the desk had entered is kept and can be looked at.
    const { rows } = await counter.owner.query(
      'select source, counted from application_rating where application_id = $1 order by source',
      [file.id],
    );
    expect(rows).toEqual([
      { source: 'APPLICANT', counted: true },
      { source: 'DESK', counted: false },
    ]);
  });
});

describe('words', () => {
  const remarks = async () =>
    (
      await publicSatisfactionLoader({ db: counter.db, clock: { now: () => LATE }, rules }).load(
        procedureId('1.000001'),
      )
    ).remarks.map(({ words }) => words);

  test('are public only after a moderator of the deciding agency released them, and not while hidden', async () => {
    const id = await rate(await returnedFile(counter), 1, LATE, 'một lời riêng');
    expect(await remarks()).not.toContain('một lời riêng');
    const found: Record<string, string> = {};
    for (const [name, viewer] of Object.entries({ ...PEOPLE, ...MORE, public: null }))
      found[name] = await outcome(() => publishRating(acting(counter, viewer), id));
    expect(
      Object.entries(found)
        .filter(([, code]) => code === 'done')
        .map(([name]) => name),
    ).toEqual(['head', 'approver']);
    expect(found['head2']).toBe('RATING_UNKNOWN');
    expect(found['chairman']).toBe('RATING_UNKNOWN');
    expect(await remarks()).toContain('một lời riêng');
    expect(await outcome(() => hideRating(acting(counter, PEOPLE.head), id, ' '))).toBe('TEXT_BLANK');
    await hideRating(acting(counter, PEOPLE.head), id, 'nêu tên người khác');
    expect(await remarks()).not.toContain('một lời riêng');
    // The score counts on: nobody mends a figure by hiding words.
    expect(await ratingOfId(counter.db, id)).toMatchObject({ counted: true, words: 'một lời riêng', score: 1 });
    const without = await rate(await returnedFile(counter), 1);
    expect(await outcome(() => publishRating(acting(counter, PEOPLE.head), without))).toBe('RATING_WITHOUT_WORDS');
    expect(await outcome(() => publishRating(acting(counter, PEOPLE.head), 'no id'))).toBe('RATING_UNKNOWN');
  });

  test('a defect seeded on purpose, words shown whatever was decided, is caught by the same look', async () => {
    const id = await rate(await returnedFile(counter), 3, LATE, 'lời bị ẩn');
    await hideRating(acting(counter, PEOPLE.head), id, 'lý do');
    expect(await remarks()).not.toContain('lời bị ẩn');
    await counter.owner.query(`update application_rating set words_state = 'PUBLISHED' where id = $1`, [id]);
    expect(await remarks()).toContain('lời bị ẩn');
  });

  test('are listed to moderators, oldest first, page by page', async () => {
    const all = await ratingWords(asking(counter, PEOPLE.head), 'WAITING', { first: 100 });
    expect(all.nodes.length).toBeGreaterThan(1);
    const found: string[] = [];
    let after: string | null = null;
    do {
      const page: typeof all = await ratingWords(asking(counter, PEOPLE.head), 'WAITING', { first: 1, after });
      found.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(found).toEqual(all.nodes.map(({ id }) => id));
    expect((await ratingWords(asking(counter, MORE.head2), 'WAITING', { first: 100 })).nodes).toEqual([]);
    expect(await outcome(() => ratingWords(asking(counter, PEOPLE.manager), 'WAITING', { first: 1 }))).toBe(
      'FORBIDDEN',
    );
  });
});

describe('figures', () => {
  const naive = async (from: string, to: string, keyOf: (row: Naive) => string) => {
    const { rows } = await counter.owner.query<Naive>(
      `select a.id, a.deciding_agency_id as agency, a.procedure_id as procedure, a.returned_at as returned
       from application a where a.state = 'RETURNED'`,
    );
    const ratings = await counter.owner.query<{ application: string; score: number; source: string }>(
      'select application_id as application, score, source from application_rating',
    );
    const groups = new Map<string, { returned: number; answered: number; sum: number; good: number }>();
    for (const row of rows) {
      const on = new Date(row.returned.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
      if (on < from || on > to) continue;
      const group = groups.get(keyOf(row)) ?? { returned: 0, answered: 0, sum: 0, good: 0 };
      groups.set(keyOf(row), group);
      group.returned += 1;
      const theirs = ratings.rows.filter(({ application }) => application === row.id);
      const one = theirs.find(({ source }) => source === 'APPLICANT') ?? theirs[0];
      if (!one) continue;
      group.answered += 1;
      group.sum += one.score;
      group.good += one.score >= 4 ? 1 : 0;
    }
    return groups;
  };
  interface Naive {
    id: string;
    agency: string;
    procedure: string;
    returned: Date;
  }

  const compare = async (from: string, to: string): Promise<number> => {
    let groups = 0;
    for (const [groupBy, keyOf] of [
      ['AGENCY', (row: Naive) => row.agency],
      ['PROCEDURE', (row: Naive) => row.procedure],
      ['MONTH', (row: Naive) => new Date(row.returned.getTime() + 7 * 3_600_000).toISOString().slice(0, 7)],
    ] as const) {
      const rows = await satisfaction(
        { ...asking(counter, PEOPLE.manager), rules },
        { from: day(from), to: day(to), groupBy },
      );
      const expected = await naive(from, to, keyOf);
      expect(rows.map(({ key }) => key).toSorted()).toEqual([...expected.keys()].toSorted());
      for (const row of rows) {
        const { returned, answered, sum, good } = expected.get(row.key)!;
        expect(row).toMatchObject({
          returned,
          answered,
          mean: answered === 0 ? null : sum / answered,
          satisfiedShare: answered === 0 ? null : good / answered,
          answerRate: answered / returned,
          small: answered < 10,
        });
        groups += 1;
      }
    }
    return groups;
  };

  test('equal a naive recount over random files and ratings; a file rated twice counts once', async () => {
    const hours = fc.integer({ min: 0, max: 24 * 40 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            hours,
            own: fc.option(fc.integer({ min: 1, max: 5 })),
            desk: fc.option(fc.integer({ min: 1, max: 5 })),
          }),
          { minLength: 1, maxLength: 5 },
        ),
        async (files) => {
          for (const { hours, own, desk } of files) {
            const at = new Date(LATE.getTime() + hours * 3_600_000);
            const file = await returnedFile(counter, at);
            if (desk !== null) await atDesk(file, PEOPLE.desk, desk, at);
            if (own !== null) await rate(file, own, at);
          }
          expect(await compare('2026-12-16', '2026-12-31')).toBeGreaterThan(0);
          await compare('2026-01-01', '2027-12-31');
        },
      ),
      { numRuns: 6 },
    );
  });

  test('a rating counted twice, seeded on purpose, is refused by the database and caught by the recount', async () => {
    const file = await returnedFile(counter);
    await atDesk(file, PEOPLE.desk, 5);
    await rate(file, 1);
    const twice = () =>
      counter.owner.query('update application_rating set counted = true where application_id = $1', [file.id]);
    await expect(twice()).rejects.toMatchObject({ code: '23505' });
    await counter.owner.query('drop index application_rating_counted');
    await twice();
    await expect(compare('2026-12-01', '2026-12-31')).rejects.toThrow();
    await counter.owner.query(
      `update application_rating set counted = false where application_id = $1 and source = 'DESK'`,
      [file.id],
    );
    await counter.owner.query(
      'create unique index application_rating_counted on application_rating (application_id) where counted',
    );
    await compare('2026-12-01', '2026-12-31');
  });

  test('are null where none arose, and reach no further than the reader’s agencies', async () => {
    expect(satisfactionFigures({ returned: 0, scores: [0, 0, 0, 0, 0], byDesk: 0 }, 10)).toMatchObject({
      answered: 0,
      mean: null,
      satisfiedShare: null,
      answerRate: null,
      small: true,
    });
    expect(satisfactionFigures({ returned: 3, scores: [0, 0, 0, 0, 0], byDesk: 0 }, 10)).toMatchObject({
      answerRate: 0,
      mean: null,
    });
    expect(satisfactionFigures({ returned: 20, scores: [0, 0, 0, 5, 5], byDesk: 0 }, 10)).toMatchObject({
      answerRate: 0.5,
      mean: 4.5,
      satisfiedShare: 1,
      small: false,
    });
    const period = { from: day('2026-01-01'), to: day('2027-12-31'), groupBy: 'AGENCY' as const };
    expect(await satisfaction({ ...asking(counter, MORE.manager2), rules }, period)).toEqual([]);
    expect(await outcome(() => satisfaction({ ...asking(counter, PEOPLE.desk), rules }, period))).toBe('FORBIDDEN');
    expect(
      await outcome(() =>
        satisfaction({ ...asking(counter, PEOPLE.head), rules }, { ...period, from: day('2028-01-01') }),
      ),
    ).toBe('PERIOD_REVERSED');
    expect(catalogueAt(LATE).agency(AGENCIES.construction.id)).not.toBeNull();
  });
});
