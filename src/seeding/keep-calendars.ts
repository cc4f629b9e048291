import { askPool } from '../db/ask.ts';
import { keepCalendars } from '../sla/calendar-versions.loaders.ts';
import { readRules } from '../sla/rules.loaders.ts';
import { rulesFrom } from '../sla/rules.ts';
import { inSeedingTransaction } from './seeding-client.ts';
import type { LoadOptions } from './seeding-client.ts';

/**
 * Keeps the calendar in force before reference data of a newer release changes it, so that files are folded on what they
 * ran on. The first time, calendars that files name and nobody kept stand for this one: so their history stays what it is
 * from now on. A database without office hours has no calendar yet.
 */
export const keepCalendarsInForce = (options: LoadOptions): Promise<void> =>
  inSeedingTransaction(options, async (client) => {
    const ask = askPool(client);
    const [hours] = await ask<{ set: boolean }>(`select exists (select from policy where kind = 'sessions') as set`);
    if (!hours?.set) return;
    const rules = rulesFrom(await readRules(ask));
    if (await keepCalendars(ask, rules)) return;
    if (rules.change !== null) return;
    await ask(
      `insert into calendar_version (version, same_as)
       select distinct on (a.calendar) a.calendar, coalesce(?::jsonb ->> a.deciding_agency_id::text, ?)
       from application a
       where a.calendar is not null and not exists (select from calendar_version v where v.version = a.calendar)
       order by a.calendar, a.deciding_agency_id`,
      [JSON.stringify(rules.inForce.agencies), rules.inForce.province],
    );
  });
