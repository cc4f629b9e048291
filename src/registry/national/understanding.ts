import type { Part } from './finding.ts';
import { PARTS } from './finding.ts';
import type { ParsedRecord } from './record.ts';

/** Rows or cells of one part over all records; `share` is null where there was none. */
export interface Share {
  readonly total: number;
  readonly understood: number;
  /** understood / total, 0–1. */
  readonly share: number | null;
}

export interface Shares {
  /** Whole records: understood where none of their findings says otherwise. */
  readonly records: Share;
  readonly parts: Readonly<Record<Part, Share>>;
}

const shareOf = (total: number, understood: number): Share => ({
  total,
  understood,
  share: total === 0 ? null : understood / total,
});

/**
 * How much of the records was understood. Each row of a table counts once; a table that could not be split at
 * all counts as one row that was not understood; what is explicitly absent counts as nothing to understand for
 * a whole table and as understood for one cell of a row.
 */
export const understanding = (parsed: readonly ParsedRecord[]): Shares => {
  const part = (name: Part): Share =>
    shareOf(
      parsed.reduce((sum, record) => sum + record.tallies[name].total, 0),
      parsed.reduce((sum, record) => sum + record.tallies[name].understood, 0),
    );
  const whole = parsed.filter((record) => record.findings.every((finding) => finding.understood)).length;
  // The entries are exactly PARTS, so the record is complete.
  const parts = Object.fromEntries(PARTS.map((name) => [name, part(name)])) as Record<Part, Share>;
  return { records: shareOf(parsed.length, whole), parts };
};
