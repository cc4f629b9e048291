import type pg from 'pg';
import type {
  BothLanguages,
  CalendarNotice,
  HolidayRule,
  OfficialDay,
  SessionRule,
} from '../calendar/calendar-data.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { PolicyData } from './clock-policy.ts';
import { keepCalendars } from './calendar-versions.loaders.ts';
import type { Ask } from '../db/ask.ts';
import { askPool } from '../db/ask.ts';
import { type CalendarChangeRef, type Rules, type RulesData, rulesFrom } from './rules.ts';

interface DayRow {
  readonly date: CivilDate;
  readonly kind: OfficialDay['kind'];
  readonly ground: OfficialDay['ground'];
  readonly note: string;
  readonly source: string;
  readonly replaces: CivilDate | null;
}

/** A note is kept as "vi / en"; one without the sign is the same in both. */
function bothLanguages(note: string): BothLanguages {
  const [vi = note, en = vi] = note.split(' / ', 2);
  return { vi, en };
}

const yearOf = ({ date }: DayRow): number => Number(date.slice(0, 4));

const official = ({ date, kind, ground, note, source, replaces }: DayRow): OfficialDay => ({
  date,
  kind,
  ground,
  pairedWith: replaces,
  note: bothLanguages(note),
  source,
});

/** The number that tells whether anything changed. */
export async function readRulesRevision(db: pg.Pool): Promise<number> {
  const { rows } = await db.query<{ revision: number }>({
    name: 'sla.rules-revision',
    text: 'select revision from calendar_revision',
  });
  return rows[0]?.revision ?? 0;
}

/** Reads calendar and policies as of one moment, in one statement. */
export const loadRules = (db: pg.Pool): Promise<RulesData> => readRules(askPool(db));

/** The same through any connection: inside a transaction, with what it has written itself. */
export async function readRules(ask: Ask): Promise<RulesData> {
  const [row] = await ask<{
    revision: string;
    notices: { year: number; source: string }[] | null;
    days: DayRow[] | null;
    policies: { kind: string; agencyId: string | null; value: unknown }[] | null;
    change: CalendarChangeRef | null;
  }>(`
    select (select revision from calendar_revision) as revision,
      (select json_agg(json_build_object('year', year, 'source', source) order by year) from calendar_notice) as notices,
      (select json_agg(json_build_object('date', date, 'kind', kind, 'ground', ground, 'note', note, 'source', source, 'replaces', replaces)
              order by date) from calendar_day) as days,
      (select json_agg(json_build_object('kind', kind, 'agencyId', agency_id, 'value', value) order by valid_from nulls first, id) from policy) as policies,
      (select json_build_object('id', id, 'source', source, 'accountId', account_id, 'province', province, 'agencies', agencies)
              from calendar_change order by revision desc limit 1) as change`);
  const policyRows = row?.policies ?? [];
  // The rows hold what the typed seed data or an admin's checked act wrote: this is the boundary where that is trusted.
  const list = (kind: string): unknown[] =>
    policyRows.filter((each) => each.kind === kind && each.agencyId === null).map(({ value }) => value);
  const days = row?.days ?? [];
  const notices: CalendarNotice[] = (row?.notices ?? []).map(({ year, source }) => ({
    year,
    source,
    days: days.filter((day) => yearOf(day) === year && day.ground !== 'LOCAL').map(official),
  }));
  const years = new Set(notices.map(({ year }) => year));
  return {
    revision: Number(row?.revision ?? 0),
    calendar: {
      notices,
      holidayRules: list('holidayRules') as HolidayRule[],
      sessions: list('sessions') as SessionRule[],
      intakeSessions: list('intakeSessions') as SessionRule[],
      localDays: days.filter((day) => day.ground === 'LOCAL' || !years.has(yearOf(day))).map(official),
    },
    policies: {
      regimes: list('regimes') as PolicyData['regimes'],
      sameDayCutoffs: list('sameDayCutoffs') as PolicyData['sameDayCutoffs'],
      dueSoon: list('dueSoon') as PolicyData['dueSoon'],
      answers: list('answers') as PolicyData['answers'],
      apologies: list('apologies') as PolicyData['apologies'],
      extensions: list('extensions') as PolicyData['extensions'],
    },
    rows: policyRows,
    change: row?.change ?? null,
  };
}

/** How old the rules that a process serves may be after another process changed them, in milliseconds. */
const CHECK_EVERY_MS = 5_000;

/** The process's rules, read anew when their revision has grown. */
export interface RulesHolder {
  readonly current: Rules;
  /** Rules with everything that was committed before this call. */
  refresh(): Promise<Rules>;
  close(): Promise<void>;
}

/** Reads the rules and follows their changes until `close`; a failed look keeps the last good ones and is told. */
export async function openRules({
  db,
  onError,
}: {
  db: pg.Pool;
  onError?: (error: unknown) => void;
}): Promise<RulesHolder> {
  // Before anybody computes on a calendar it is kept, so that whoever names it can be folded again.
  const load = async (): Promise<Rules> => {
    for (;;) {
      const loaded = rulesFrom(await loadRules(db));
      if (await keepCalendars(askPool(db), loaded)) return { ...loaded, newer: () => refresh() };
    }
  };
  const reload = async (): Promise<Rules> => {
    if ((await readRulesRevision(db)) !== current.revision) current = await load();
    return current;
  };
  // One at a time, so that an older answer never takes the place of a newer one.
  let last: Promise<unknown> = Promise.resolve();
  const refresh = (): Promise<Rules> => {
    const next = last.then(reload);
    last = next.catch(() => undefined);
    return next;
  };
  let current = await load();
  const timer = setInterval(() => void refresh().catch((error: unknown) => onError?.(error)), CHECK_EVERY_MS);
  timer.unref();
  return {
    get current() {
      return current;
    },
    refresh,
    close: async () => {
      clearInterval(timer);
      await last;
    },
  };
}
