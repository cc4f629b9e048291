import { z } from 'zod';
import type { VersionView } from '../registry/catalogue/views.ts';
import type { GroundRule } from '../sla/clock-policy.ts';

const limit = z.object({
  amount: z.int().min(0),
  unit: z.enum(['WORKING_DAY', 'CALENDAR_DAY', 'MONTH', 'WORKING_HOUR', 'SAME_DAY']),
});

const rule = z.object({
  ground: z.enum(['DOCUMENTS', 'PAYMENT', 'STOP', 'OPINION', 'SITE_VISIT']),
  effect: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('RESTART') }),
    z.object({ kind: z.literal('NEW_LIMIT'), limit }),
    z.object({ kind: z.literal('SUSPEND') }),
    z.object({ kind: z.literal('CONTINUE') }),
  ]),
  times: z.int().min(0).nullable(),
  withinWorkingDays: z.array(z.int().min(0)),
  source: z.string(),
});

/**
 * Grounds on which a version's clock differs from the regime's, read from the JSON that the registry stores. Throws
 * where it is of another shape: a file must not be received under rules that nobody can read.
 */
export const clockOverrides = (version: Pick<VersionView, 'clockOverrides'>): readonly GroundRule[] =>
  z.array(rule).parse(version.clockOverrides);
