import { VERDICT_WORDS } from '../../seeds/demo/phrases.ts';
import type { DemoRecommendation, DemoVerdict } from './demo-shapes.ts';
import { choose } from './steady-choice.ts';

/** What the report proposes, with the reading of "amend" that agrees with its own total and share (1,160). */
export const VERDICT_COUNTS: Readonly<Record<DemoVerdict, number>> = {
  KEEP: 425,
  AMEND: 1160,
  ABOLISH: 108,
  REPLACE: 38,
};

/** Days of the one illustrative round; what began after its first half was reviewed in its second. */
export const FIRST_HALF = { proposedOn: '2025-04-15', approvedOn: '2025-05-20' } as const;
export const SECOND_HALF = { proposedOn: '2026-07-20', approvedOn: '2026-08-14' } as const;

/** The one approved recommendation of a procedure. */
export function recommendationFor(
  code: string,
  verdict: DemoVerdict,
  half: { readonly proposedOn: string; readonly approvedOn: string },
  enacted: boolean,
): DemoRecommendation {
  const words = VERDICT_WORDS[verdict];
  return {
    verdict,
    reason: choose(`reason ${code}`, words.reasons),
    necessary: verdict !== 'ABOLISH',
    reasonable: verdict === 'KEEP',
    lawful: true,
    partConcerned: choose(`part ${code}`, words.parts),
    ...half,
    state: enacted ? 'ENACTED' : 'APPROVED',
  };
}
