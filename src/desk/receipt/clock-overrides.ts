import { z } from 'zod';
import type { VersionView } from '../../registry/catalogue/views.ts';
import type { ExtensionGrant, GroundRule } from '../../sla/clock-policy.ts';

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

/** Sector law grants more time: at most `cap` in all, in the limit's own unit (domain 2.10). */
const grant = z.object({ ground: z.literal('LEGAL_EXTENSION'), cap: z.int().min(1), source: z.string() });

/**
 * Where a version's clock differs from the regime's, read from the JSON that the registry stores: other rules by ground,
 * and the extension that sector law grants. Throws where it is of another shape: a file must not be received under
 * rules that nobody can read.
 */
export function clockOverrides(version: Pick<VersionView, 'clockOverrides'>): {
  readonly overrides: readonly GroundRule[];
  readonly extension: ExtensionGrant | null;
} {
  const overrides: GroundRule[] = [];
  let extension: ExtensionGrant | null = null;
  for (const entry of z.array(z.union([grant, rule])).parse(version.clockOverrides)) {
    if (entry.ground === 'LEGAL_EXTENSION') extension = { cap: entry.cap, source: entry.source };
    else overrides.push(entry);
  }
  return { overrides, extension };
}
