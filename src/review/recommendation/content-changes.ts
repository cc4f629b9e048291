import type { RecommendationContent } from './content.ts';

/** A part of what a recommendation says, in the order of the form, with its name to readers. */
export const CONTENT_FIELDS = {
  verdict: 'VERDICT',
  reason: 'REASON',
  parts: 'PARTS',
  partConcerned: 'PART_CONCERNED',
  proposal: 'PROPOSAL',
  answers: 'ANSWERS',
  authority: 'AUTHORITY',
  askedOf: 'ASKED_OF',
  documents: 'DOCUMENTS',
  successors: 'SUCCESSORS',
  act: 'ACT',
  endsOn: 'ENDS_ON',
  costBefore: 'COST_BEFORE',
  costAfter: 'COST_AFTER',
  evidence: 'EVIDENCE',
} as const satisfies Record<keyof RecommendationContent, string>;

export type ContentField = keyof typeof CONTENT_FIELDS;
export type ContentFieldName = (typeof CONTENT_FIELDS)[ContentField];

const isField = (name: string): name is ContentField => Object.hasOwn(CONTENT_FIELDS, name);

/** What one content says otherwise than another; everything that says anything, for the first. */
export const contentChanges = (
  from: RecommendationContent | null,
  to: RecommendationContent,
): readonly ContentField[] =>
  Object.keys(CONTENT_FIELDS)
    .filter(isField)
    .filter((name) => {
      const now = JSON.stringify(to[name]);
      return from === null ? now !== 'null' && now !== '[]' : now !== JSON.stringify(from[name]);
    });
