import DataLoader from 'dataloader';
import type pg from 'pg';
import type { CalendarData } from '../calendar/calendar-data.ts';
import { fingerprint } from '../calendar/fingerprint.ts';
import { type WorkingCalendar, workingCalendar } from '../calendar/working-calendar.ts';
import { type Ask, askPool } from '../db/ask.ts';
import type { Rules } from './rules.ts';

/** Calendars that the process has built, by version: names of content, so that they hold for any database. */
const built = new Map<string, WorkingCalendar>();
/** A calendar takes about 600 kB. */
const BUILT_AT_MOST = 100;

function remember(version: string, calendar: WorkingCalendar): void {
  if (built.size >= BUILT_AT_MOST) built.clear();
  built.set(version, calendar);
}

interface VersionRow {
  readonly version: string;
  /** What it stands for; null where it is kept itself. */
  readonly sameAs: string | null;
  readonly data: CalendarData | null;
}

/**
 * The calendars of versions, those that were kept, in one statement for all that the process does not know yet. Throws
 * where one does not consist of what its name says: somebody has rewritten it.
 */
export async function keptCalendars(
  ask: Ask,
  versions: Iterable<string>,
): Promise<ReadonlyMap<string, WorkingCalendar>> {
  const found = new Map<string, WorkingCalendar>();
  const missing: string[] = [];
  for (const version of new Set(versions)) {
    const known = built.get(version);
    if (known) found.set(version, known);
    else missing.push(version);
  }
  if (missing.length === 0) return found;
  const rows = await ask<VersionRow>(
    `select v.version, v.same_as as "sameAs", coalesce(v.data, s.data) as data
     from calendar_version v left join calendar_version s on s.version = v.same_as
     where v.version in (select json_array_elements_text(?::json))`,
    [JSON.stringify(missing)],
  );
  for (const { version, sameAs, data } of rows) {
    if (data === null) throw new Error(`calendar ${version} stands for one that was not kept either`);
    const calendar = workingCalendar(data);
    if (calendar.version !== (sameAs ?? version)) throw new Error(`calendar ${version} was rewritten`);
    remember(version, calendar);
    found.set(version, calendar);
  }
  return found;
}

/** Calendars by version, in one statement for all that a request asks for; null for one that was never kept. */
export const calendarLoader = ({ db }: { readonly db: pg.Pool }): DataLoader<string, WorkingCalendar | null> =>
  new DataLoader(async (versions) => {
    const found = await keptCalendars(askPool(db), versions);
    return versions.map((version) => found.get(version) ?? null);
  });

const isKept = ({ change, inForce }: Rules): boolean =>
  change !== null && fingerprint(inForce) === fingerprint({ province: change.province, agencies: change.agencies });

/** Writes the contents of calendars that were not kept yet. */
export async function writeVersions(ask: Ask, calendars: readonly WorkingCalendar[]): Promise<void> {
  const versions = JSON.stringify(calendars.map(({ version }) => version));
  const known = await ask<{ version: string }>(
    'select version from calendar_version where version in (select json_array_elements_text(?::json))',
    [versions],
  );
  const missing = calendars.filter(({ version }) => !known.some((each) => each.version === version));
  if (missing.length === 0) return;
  await ask(
    `insert into calendar_version (version, data)
     select version, data from jsonb_to_recordset(?::jsonb) as t(version text, data jsonb) on conflict do nothing`,
    [JSON.stringify(missing.map(({ version, data }) => ({ version, data })))],
  );
}

const FOUND = 'thay đổi trực tiếp trong cơ sở dữ liệu · changed in the database itself';
const BEGINNING = 'lịch đang dùng khi bắt đầu lưu phiên bản lịch · in force when keeping calendars began';

/**
 * Keeps what is in force where nobody has yet: the first time, and after a change that was none of our acts, so that open
 * files can be brought to it. Answers whether the rules are up to date with what was kept; false: they must be read again.
 */
export async function keepCalendars(ask: Ask, rules: Rules): Promise<boolean> {
  for (const calendar of rules.calendars) remember(calendar.version, calendar);
  if (isKept(rules)) return true;
  await writeVersions(ask, rules.calendars);
  const kind = rules.change === null ? 'BEGINNING' : 'FOUND';
  // One a revision, whichever process comes first.
  await ask(
    `insert into calendar_change (kind, source, revision, province, agencies, finished_at)
     select ?, ?, r.revision, ?, ?::jsonb, case when ? then now() end from calendar_revision r where r.revision = ?
     on conflict (revision) do nothing`,
    [
      kind,
      kind === 'FOUND' ? FOUND : BEGINNING,
      rules.inForce.province,
      JSON.stringify(rules.inForce.agencies),
      kind === 'BEGINNING',
      rules.revision,
    ],
  );
  return false;
}
