import { dated } from '../../src/sla/policy-rows.ts';
import type { AnyDeskRule } from '../../src/desk/receipt/any-desk.ts';

/** Desks may receive for another agency (phi địa giới hành chính), dated: before this row nobody could. */
export const anyDeskRules: readonly AnyDeskRule[] = [
  dated('2025-07-01', null, 'NĐ 118/2025/NĐ-CP: any desk of the province (unverified); the levels are ours', {
    allowed: true,
    helping: ['PROVINCE', 'COMMUNE'],
    receiving: ['PROVINCE', 'COMMUNE'],
  }),
];
