/** The province's limits, fees and steps, which are stored as JSON, checked where they come in. */
import { z } from 'zod';
import type { LocalStep } from '../local-terms.ts';
import type { FeeView, TimeLimitView } from './views.ts';

const orNull = <T extends z.ZodType>(type: T) => type.nullable().default(null);

const channel = orNull(z.enum(['DIRECT', 'ONLINE', 'POST']));
const unit = orNull(z.enum(['WORKING_DAY', 'CALENDAR_DAY', 'MONTH', 'WORKING_HOUR', 'SAME_DAY']));
const text = orNull(z.string());
const count = orNull(z.number());

const timeLimits = z.array(
  z.object({
    kind: z.enum(['STATUTORY', 'COMMITTED']).default('COMMITTED'),
    channel,
    unit,
    caseName: text,
    min: count,
    max: count,
    note: text,
  }),
);
const fees = z.array(z.object({ channel, caseName: text, amount: count, note: text, flag: text }));
// Steps stored before there were tasks say neither: they follow each other, and none leads.
const flag = z.boolean().default(false);
const steps = z.array(
  z.object({ name: z.string(), agencyCode: text, amount: count, unit, sideBySide: flag, lead: flag }),
);

/** Stored content says `caseName`, the API `case`. */
const served = <T extends { caseName: string | null }>({ caseName, ...rest }: T) => ({ ...rest, case: caseName });

/** Limits as they are served. Throws for anything that no command of ours could have stored. */
export const localTimeLimits = (stored: unknown): TimeLimitView[] => timeLimits.parse(stored).map(served);

/** Fees as they are served. */
export const localFees = (stored: unknown): FeeView[] => fees.parse(stored).map(served);

/** Steps as they are served. */
export const localSteps = (stored: unknown): LocalStep[] => steps.parse(stored);
