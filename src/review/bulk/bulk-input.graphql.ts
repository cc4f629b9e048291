import type { ReviewBulkActInput, ReviewBulkContentInput } from '../../graphql/generated/resolvers.ts';
import type { BulkTyped, PatternTyped } from './bulk-act.ts';

/** An act as a command takes it. */
export const bulkActOf = ({ kind, content, fill, note }: ReviewBulkActInput): BulkTyped => ({
  kind,
  content: content == null ? null : patternOf(content),
  note: note ?? null,
  ...(fill === undefined ? {} : { fill }),
});

/** What is left out is not said, so that it stays where something is written; null takes it away. */
function patternOf({
  verdict,
  reason,
  parts,
  documents,
  answers,
  successors,
  ...texts
}: ReviewBulkContentInput): PatternTyped {
  const { partConcerned, proposal, authority, askedOf, act, endsOn } = texts;
  return {
    verdict,
    reason,
    ...(parts == null ? {} : { parts }),
    ...(documents == null ? {} : { documents: documents.map((one) => ({ ...one, title: one.title ?? null })) }),
    ...(answers == null
      ? {}
      : { answers: answers.map((one) => ({ ...one, part: one.part ?? null, reason: one.reason ?? null })) }),
    ...(successors == null ? {} : { successors }),
    ...(partConcerned === undefined ? {} : { partConcerned }),
    ...(proposal === undefined ? {} : { proposal }),
    ...(authority === undefined ? {} : { authority }),
    ...(askedOf === undefined ? {} : { askedOf }),
    ...(act === undefined ? {} : { act }),
    ...(endsOn === undefined ? {} : { endsOn }),
  };
}
