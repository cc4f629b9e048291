import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCivilDate } from '../../../src/calendar/civil-date.ts';
import { Problem } from '../../../src/problem.ts';
import type { ListRequest } from '../../../src/registry/catalogue/listing.ts';
import { type CatalogueSnapshot, snapshotFor } from '../../../src/registry/catalogue/snapshot.ts';
import { catalogueOf, simple } from './rows.ts';

const TODAY = parseCivilDate('2026-11-20');
const SYNONYMS = [{ phrase: 'làm nhà', terms: ['cấp phép xây dựng', 'nhà ở'] }];
const WORDS = ['cấp', 'phép', 'xây', 'dựng', 'nhà', 'ở', 'đất', 'giấy', 'khai', 'sinh', 'khải', 'dụng'];

/** The catalogue of those numbers; each number always has the same title, several share one. */
const snapshotOf = (numbers: Iterable<number>): CatalogueSnapshot =>
  snapshotFor(
    catalogueOf(
      [...new Set(numbers)].map((n) => {
        const words = [n % 12, (n * 5 + 1) % 12, (n * 7 + (n % 3)) % 12, (n * 11) % 12];
        const title = words
          .slice(0, 1 + (n % 4))
          .map((at) => WORDS[at])
          .join(' ');
        return simple(`DEMO-${String(n).padStart(6, '0')}`, title, { reviewStatus: n % 3 === 0 ? 'AMEND' : null });
      }),
      { synonyms: SYNONYMS },
    ),
    TODAY,
  );

const codesOf = (snapshot: CatalogueSnapshot, request: ListRequest): string[] => {
  const codes: string[] = [];
  for (let after: string | null = null; ;) {
    const page = snapshot.list({ ...request, first: 100, after });
    codes.push(...page.nodes.map(({ code }) => code));
    if (!page.pageInfo.hasNextPage) return codes;
    after = page.pageInfo.endCursor;
  }
};

const numbers = fc.uniqueArray(fc.nat({ max: 200 }), { maxLength: 120 });
const requests = fc.record({
  search: fc.constantFrom(
    undefined,
    'cấp',
    'cap phep',
    'xây dựng',
    'khai sihn',
    'nha',
    'làm nhà',
    'xây d',
    'demo-00001',
    'cấp xyzzy nhà',
  ),
  reviewStatus: fc.constantFrom(undefined, ['AMEND' as const]),
});

describe('pages', () => {
  it('put together are the whole list, each with its cursors', () => {
    fc.assert(
      fc.property(numbers, requests, fc.integer({ min: 1, max: 30 }), (some, request, first) => {
        const snapshot = snapshotOf(some);
        const whole = codesOf(snapshot, request);
        const seen: string[] = [];
        for (let after: string | null = null; ;) {
          const page = snapshot.list({ ...request, first, after });
          expect(page.edges.map(({ node }) => node)).toEqual(page.nodes);
          expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor ?? null);
          expect(page.pageInfo.hasPreviousPage).toBe(seen.length > 0 && whole.length > 0);
          seen.push(...page.nodes.map(({ code }) => code));
          expect(page.pageInfo.hasNextPage).toBe(seen.length < whole.length);
          if (!page.pageInfo.hasNextPage) break;
          after = page.pageInfo.endCursor;
        }
        expect(seen).toEqual(whole);
        expect(snapshot.list(request).totalCount).toBe(whole.length);
      }),
      { numRuns: 150 },
    );
  });

  it('skip and repeat nothing that stays, whatever comes and goes between them', () => {
    const steps = fc.array(fc.record({ come: numbers, go: fc.uniqueArray(fc.nat({ max: 200 }), { maxLength: 40 }) }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(numbers, steps, requests, fc.integer({ min: 1, max: 12 }), (some, changes, request, first) => {
        const present = new Set(some);
        const always = new Set(some);
        const seen: string[] = [];
        let snapshot = snapshotOf(present);
        const atStart = codesOf(snapshot, request);
        let after: string | null = null;
        for (let turn = 0; ; turn++) {
          const page = snapshot.list({ ...request, first, after });
          seen.push(...page.nodes.map(({ code }) => code));
          if (page.pageInfo.endCursor === null || !page.pageInfo.hasNextPage) break;
          after = page.pageInfo.endCursor;
          const change = changes[turn];
          if (change === undefined) continue;
          for (const n of change.go) {
            present.delete(n);
            always.delete(n);
          }
          for (const n of change.come) present.add(n);
          snapshot = snapshotOf(present);
        }
        expect(new Set(seen).size).toBe(seen.length);
        const stayed = new Set([...always].map((n) => `DEMO-${String(n).padStart(6, '0')}`));
        expect(seen.filter((code) => stayed.has(code))).toEqual(atStart.filter((code) => stayed.has(code)));
      }),
      { numRuns: 150 },
    );
  });

  it('go on with a typo that was read generously, though a title with the very words has come in between', () => {
    const near = ['Xây dựng', 'Xây dựng cầu', 'Xây dựng đường'].map((title, n) => simple(`DEMO-00000${n}`, title));
    const page = snapshotFor(catalogueOf(near), TODAY).list({ search: 'xay dunk', first: 1 });
    expect(page.nodes.map(({ title }) => title)).toEqual(['Xây dựng']);
    const after = page.pageInfo.endCursor;
    const more = snapshotFor(catalogueOf([...near, simple('DEMO-000009', 'Xây Dunk')]), TODAY);
    const rest = more.list({ search: 'xay dunk', after }).nodes.map(({ title }) => title);
    expect(rest).toEqual(['Xây dựng cầu', 'Xây dựng đường']);
    expect(more.list({ search: 'xay dunk' }).nodes.map(({ title }) => title)).toEqual(['Xây Dunk']);
  });

  it('go backwards too', () => {
    const snapshot = snapshotOf(Array.from({ length: 50 }, (_, n) => n));
    const whole = codesOf(snapshot, {});
    const seen: string[] = [];
    for (let before: string | null = null; ;) {
      const page = snapshot.list({ last: 7, before });
      seen.unshift(...page.nodes.map(({ code }) => code));
      expect(page.pageInfo.hasPreviousPage).toBe(seen.length < 50);
      if (!page.pageInfo.hasPreviousPage) break;
      before = page.pageInfo.startCursor;
    }
    expect(seen).toEqual(whole);
  });

  const problemOf = (request: ListRequest): unknown => {
    try {
      snapshotOf([1, 2, 12, 24]).list(request);
      return null;
    } catch (error) {
      return error instanceof Problem ? [error.code, error.path] : error;
    }
  };

  it('have 1 to 100 rows, 20 unless told', () => {
    for (const first of [0, -1, 101, 1.5, Number.NaN])
      expect(problemOf({ first })).toEqual(['PAGE_SIZE_OUT_OF_RANGE', ['first']]);
    expect(problemOf({ last: 101 })).toEqual(['PAGE_SIZE_OUT_OF_RANGE', ['last']]);
    expect(snapshotOf(Array.from({ length: 30 }, (_, n) => n)).list({}).nodes.length).toBe(20);
  });

  it('refuse cursors that are none or belong to another search', () => {
    const cursor = snapshotOf([1, 2, 12, 24]).list({ first: 1, search: 'cap' }).pageInfo.endCursor ?? '';
    const refused = ['CURSOR_NOT_VALID', ['after']];
    for (const after of ['', 'x', '🙂', cursor.slice(3), Buffer.from('[1,2]').toString('base64url')]) {
      expect(problemOf({ after })).toEqual(refused);
    }
    expect(problemOf({ after: cursor })).toEqual(refused);
    expect(problemOf({ after: cursor, search: 'khai' })).toEqual(refused);
    expect(problemOf({ after: cursor, search: ' CAP ' })).toBeNull();
    expect(problemOf({ before: 'x' })).toEqual(['CURSOR_NOT_VALID', ['before']]);
  });
});
