import type * as calendarModule from '../../src/calendar/working-calendar.ts';
import type * as noticeModule from '../../src/calendar/notice.ts';
import type * as clockModule from '../../src/sla/clock.ts';
import type * as deadlineModule from '../../src/sla/deadline.ts';
import type * as policyModule from '../../src/sla/clock-policy.ts';
import type * as standingModule from '../../src/sla/standing.ts';
import type * as policySeeds from '../../seeds/policies/clock-policies.ts';
import type * as overrideSeeds from '../../seeds/policies/ground-overrides.ts';
import type * as calendarSeeds from '../../seeds/calendar/national-calendar.ts';

/** The clock as a whole, so that the same proof runs on the product and on copies with a seeded defect. */
export type Product = Pick<typeof calendarModule, 'workingCalendar' | 'agencyCalendar'> &
  Pick<typeof noticeModule, 'calendarNotice' | 'sessionRule'> &
  Pick<typeof clockModule, 'foldClock'> &
  Pick<typeof deadlineModule, 'deadline'> &
  Pick<typeof policyModule, 'freezeTerms'> &
  Pick<typeof standingModule, 'standing'> &
  Pick<typeof policySeeds, 'clockPolicies'> &
  Pick<typeof overrideSeeds, 'groundOverrides'> &
  Pick<typeof calendarSeeds, 'nationalCalendarData'>;

const FILES = [
  'src/calendar/working-calendar.ts',
  'src/calendar/notice.ts',
  'src/sla/clock.ts',
  'src/sla/deadline.ts',
  'src/sla/clock-policy.ts',
  'src/sla/standing.ts',
  'seeds/policies/clock-policies.ts',
  'seeds/policies/ground-overrides.ts',
  'seeds/calendar/national-calendar.ts',
];

/** Loads the clock found under a root folder (a URL that ends in a slash). */
export async function loadProduct(root: URL): Promise<Product> {
  const modules = await Promise.all(FILES.map((file) => import(new URL(file, root).href)));
  return Object.assign({}, ...modules) as Product; // A copy of the product's own tree, name by name.
}
