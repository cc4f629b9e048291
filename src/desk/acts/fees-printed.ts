import type { FeeView, VersionView } from '../../registry/catalogue/views.ts';
import type { ApplicationRow } from '../application-row.ts';

/** Fees that a version and the province's overlay on it print for a channel and case; the overlay's come first. */
export function feesPrinted(
  version: VersionView | null,
  { channel, caseName }: Pick<ApplicationRow, 'channel' | 'caseName'>,
): readonly FeeView[] {
  const all = [...(version?.localTerms?.fees ?? []), ...(version?.fees ?? [])];
  return all.filter(
    (fee) => (fee.channel === null || fee.channel === channel) && (fee.case === null || fee.case === caseName),
  );
}
