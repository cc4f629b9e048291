import { describe, expect, test } from 'vitest';
import { type AgencyLink, standingIn } from '../../src/registry/agency-succession.ts';
import { snapshotFor } from '../../src/registry/catalogue/snapshot.ts';
import { parseCivilDate } from '../../src/calendar/civil-date.ts';
import { AGENCIES, catalogueData } from '../desk/counter.ts';

const link = (
  predecessorId: string,
  successorId: string,
  happenedOn = '2025-07-01',
  kind: AgencyLink['kind'] = 'MERGED',
) => ({ predecessorId, successorId, happenedOn, kind });

describe('who stands in the place of an agency', () => {
  const links = [link('a', 'b'), link('c', 'b'), link('b', 'd', '2027-01-01'), link('e', 'f', '2020-01-01', 'RENAMED')];

  test.each([
    ['a', '2025-06-30', 'a'],
    ['a', '2025-07-01', 'b'],
    ['c', '2026-12-31', 'b'],
    ['a', '2027-01-01', 'd'],
    ['e', '2020-01-01', 'f'],
    ['nobody', '2027-01-01', 'nobody'],
  ])('%s on %s: %s', (agency, on, expected) => {
    expect(standingIn(links, on)(agency)).toBe(expected);
  });

  test('one that was split keeps what it had: nobody knows for which successor it is', () => {
    expect(standingIn([link('a', 'b'), link('a', 'c')], '2026-01-01')('a')).toBe('a');
    expect(standingIn([link('a', 'b', '2025-07-01', 'SPLIT')], '2026-01-01')('a')).toBe('a');
  });

  test('links in a circle end', () => {
    expect(['a', 'b']).toContain(standingIn([link('a', 'b'), link('b', 'a')], '2026-01-01')('a'));
  });
});

test('the successor answers for the procedures and overlays of its predecessor from the day on', () => {
  const data = { ...catalogueData, agencyLinks: [link(AGENCIES.ward.id, AGENCIES.justice.id, '2026-12-01')] };
  const receiving = (day: string): string[] | undefined =>
    snapshotFor(data, parseCivilDate(day))
      .procedureByCode('1.000008')
      ?.currentVersion?.localTerms?.agencies.filter(({ role }) => role === 'RECEIVING')
      .map(({ agency }) => agency.code);
  expect(receiving('2026-11-30')).toEqual([AGENCIES.ward.code]);
  expect(receiving('2026-12-01')).toEqual([AGENCIES.justice.code]);
});
