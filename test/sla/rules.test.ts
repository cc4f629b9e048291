import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type pg from 'pg';
import { addDays } from '../../src/calendar/civil-date.ts';
import { type CanonicalValue, canonical } from '../../src/desk/history/canonical.ts';
import { openPool } from '../../src/db/pool.ts';
import { loadReferenceData } from '../../src/seeding/load.ts';
import { deadline } from '../../src/sla/deadline.ts';
import { loadRules, openRules, readRulesRevision } from '../../src/sla/rules.loaders.ts';
import { type Rules, rulesFrom } from '../../src/sla/rules.ts';
import { nationalCalendarData } from '../../seeds/calendar/national-calendar.ts';
import { clockPolicies } from '../../seeds/policies/clock-policies.ts';
import { namedUuid } from '../../src/ids.ts';
import { until } from '../support/child.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { calendar, local, shown } from './support.ts';

const WARD = namedUuid('ward of the rules');
const OTHER = namedUuid('other agency of the rules');

let made: TestDatabase;
let db: pg.Pool;
let owner: pg.Pool;
beforeAll(async () => {
  made = await freshDatabase();
  await loadReferenceData({ ownerUrl: made.ownerUrl });
  db = openPool({ url: made.appUrl, max: 3 });
  owner = openPool({ url: made.ownerUrl, max: 1 });
  for (const id of [WARD, OTHER]) {
    await owner.query('insert into agency (id, code, name, level) values ($1, $2, $3, $4)', [
      id,
      id.slice(0, 8),
      `Cơ quan ${id}`,
      'COMMUNE',
    ]);
  }
});
afterAll(async () => {
  await Promise.all([db.end(), owner.end()]);
  await made.drop();
});

/** In an order that does not hang on how the database keeps the members of a value. */
const byText = <T>(list: readonly T[]): T[] => {
  const text = (value: T): string => canonical(value as CanonicalValue);
  return list.toSorted((a, b) => (text(a) < text(b) ? -1 : 1));
};

/** When eight working hours from a Thursday at four are over. */
const eightHours = (rules: Rules, agency: string): string | null =>
  shown(
    deadline({
      receivedAt: local('2026-11-19 16:00'),
      limit: { amount: 8, unit: 'WORKING_HOUR' },
      calendar: rules.calendarOf(agency),
      policies: rules.policies,
    }).dueAt,
  );

/** A rule of an agency's own. */
const ownRule = (agency: string, kind: string, value: object): Promise<unknown> =>
  owner.query(
    `insert into policy (id, kind, agency_id, valid_from, value, source) values ($1, $2, $3, '2026-01-01', $4, 'thử')`,
    [namedUuid(`${agency} ${kind}`), kind, agency, JSON.stringify(value)],
  );

describe('rules out of the database', () => {
  test('are the rules that were put in', async () => {
    const { calendar: read, policies } = await loadRules(db);
    const years = (notices: typeof read.notices) => byText(notices.map(({ year, source }) => ({ year, source })));
    const days = (notices: typeof read.notices) => byText(notices.flatMap((notice) => notice.days));
    expect(years(read.notices)).toEqual(years(nationalCalendarData.notices));
    // A swap over the turn of a year stands with the year that its day lies in; the calendar is the same.
    expect(days(read.notices)).toEqual(days(nationalCalendarData.notices));
    expect(read.localDays).toEqual([]);
    expect(byText(read.holidayRules)).toEqual(byText(nationalCalendarData.holidayRules));
    expect(byText(read.sessions)).toEqual(byText(nationalCalendarData.sessions));
    for (const kind of Object.keys(clockPolicies) as (keyof typeof clockPolicies)[]) {
      expect(byText<unknown>(policies[kind]), kind).toEqual(byText<unknown>(clockPolicies[kind]));
    }
  });

  test('make the same calendar, day by day and minute by minute', async () => {
    const { calendar: read } = rulesFrom(await loadRules(db));
    expect(read.workingDays).toEqual(calendar.workingDays);
    expect(read.minutesBefore).toEqual(calendar.minutesBefore);
    expect(new Set(read.official.keys())).toEqual(new Set(calendar.official.keys()));
  });

  test('dated rows stand in the order of their days, so that the last one that holds is the newest', async () => {
    const { policies } = await loadRules(db);
    const starts = policies.regimes.map(({ from }) => from);
    expect(starts).toEqual(starts.toSorted());
    expect(policies.regimes.at(-1)?.to).toBeNull();
    for (const [at, { to }] of policies.regimes.slice(0, -1).entries()) {
      expect(to === null ? null : addDays(to, 1)).toBe(starts[at + 1]);
    }
  });

  test('without a row there is a plain week and nothing else', async () => {
    const bare = await freshDatabase();
    const pool = openPool({ url: bare.appUrl, max: 1 });
    const { calendar: read, policies } = await loadRules(pool);
    expect([read.notices, read.sessions, policies.regimes]).toEqual([[], [], []]);
    await pool.end();
    await bare.drop();
  });
});

describe('an agency with hours of its own', () => {
  test('counts in them; others and the province go on as before', async () => {
    const holder = await openRules({ db });
    const before = holder.current;
    const hours = {
      weekdays: [1, 2, 3, 4, 5],
      sessions: [{ start: 480, end: 720 }],
      from: '2026-01-01',
      to: null,
      source: 'thử',
    };
    await ownRule(WARD, 'sessions', hours);
    const saturday = {
      weekdays: [6],
      sessions: [{ start: 480, end: 660 }],
      from: '2026-01-01',
      to: null,
      source: 'thử',
    };
    await ownRule(WARD, 'intakeSessions', saturday);
    const after = await holder.refresh();
    expect(after.revision).toBeGreaterThan(before.revision);
    // Mornings only: Friday four hours, Monday four.
    expect(eightHours(after, WARD)).toBe('2026-11-23 12:00');
    expect(eightHours(after, OTHER)).toBe('2026-11-20 16:30');
    expect(after.calendarOf(OTHER)).toBe(after.calendar);
    expect(after.calendarOf(WARD).version).not.toBe(after.calendar.version);
    expect(after.calendar.version).toBe(before.calendar.version);
    // Who took the rules before goes on with what they took.
    expect(eightHours(before, WARD)).toBe('2026-11-20 16:30');
    expect(after.rowsOf('sessions').filter(({ agencyId }) => agencyId === WARD)).toHaveLength(1);
    await holder.close();
  });
});

describe('a process that serves', () => {
  const announce2027 = async (): Promise<void> => {
    await owner.query(`insert into calendar_notice (year, source) values (2027, 'thử')`);
    await owner.query(
      `insert into calendar_day (date, kind, ground, note, source) values ('2027-01-01', 'OFF', 'STATUTORY', 'Tết Dương lịch', 'thử')`,
    );
  };
  const yearsEnd = (rules: Rules) =>
    deadline({
      receivedAt: local('2026-12-29 09:00'),
      limit: { amount: 5, unit: 'WORKING_DAY' },
      calendar: rules.calendar,
      policies: rules.policies,
    });

  test('reads anew what has changed, and only then; a year with its notice is not provisional any more', async () => {
    const holder = await openRules({ db });
    const before = holder.current;
    expect(await holder.refresh()).toBe(before);
    expect(yearsEnd(before)).toMatchObject({ dueOn: '2027-01-06', provisional: true });
    await announce2027();
    const [one, other] = await Promise.all([holder.refresh(), holder.refresh()]);
    expect(one).toBe(other);
    expect(holder.current).toBe(one);
    expect(yearsEnd(one)).toMatchObject({ dueOn: '2027-01-06', provisional: false });
    expect(one.revision).toBe(await readRulesRevision(db));
    // A note in one language is the same in both.
    expect(one.calendar.data.notices.at(-1)?.days[0]?.note).toEqual({ vi: 'Tết Dương lịch', en: 'Tết Dương lịch' });
    await holder.close();
  });

  test('keeps the last good rules while what is stored contradicts itself, and says so', async () => {
    const told: unknown[] = [];
    const holder = await openRules({ db, onError: (error) => told.push(error) });
    const good = holder.current;
    await owner.query(
      `insert into calendar_day (date, kind, ground, note, source) values ('2027-01-02', 'WORKING', 'MAKE_UP', 'Làm bù', 'thử')`,
    );
    await expect(holder.refresh()).rejects.toMatchObject({ code: 'CALENDAR_INVALID' });
    expect(holder.current).toBe(good);
    await until('it has looked by itself', () => told.length > 0);
    expect(told[0]).toMatchObject({ code: 'CALENDAR_INVALID' });
    await owner.query(`update calendar_day set replaces = '2027-01-04' where date = '2027-01-02'`);
    // Nobody asks: the process finds it by looking.
    await until('it has found the mended day', () => holder.current !== good);
    expect(yearsEnd(holder.current).dueOn).toBe('2027-01-05');
    await holder.close();
  });
});
