/** What is to become of a record of the national portal, decided before anything is written. */
import { createHash } from 'node:crypto';
import type { Finding } from './national/finding.ts';
import type { ParsedRecord } from './national/record.ts';
import { type GapCode, publicationGaps } from './publication-gaps.ts';
import { newestDecided, type VersionState } from './validity.ts';
import type { VersionContent } from './version-content.ts';

/** A version that the registry already has, as far as an import cares. */
export interface KnownVersion {
  readonly id: string;
  readonly number: number;
  readonly state: VersionState;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** Hash of the national content that it came from, else of its own content. */
  readonly hash: string;
  /** True for a draft that an import wrote and no person has changed since. */
  readonly untouched: boolean;
}

/** Why a record that is new here waits as a draft for a person. */
export type DraftReason = 'NO_DECISION' | 'NOT_UNDERSTOOD' | GapCode;

export type ImportDecision =
  /** New here, decided by a ministry, without a blocking gap: published from the day of the import on. */
  | { readonly kind: 'PUBLISH' }
  | { readonly kind: 'NEW_DRAFT'; readonly reasons: readonly DraftReason[] }
  /** Known here, says something else now: the next version, for a person to publish. */
  | { readonly kind: 'NEXT_DRAFT'; readonly number: number }
  /** An earlier import's draft that nobody has changed takes the new content. */
  | { readonly kind: 'REPLACE_DRAFT'; readonly number: number; readonly versionId: string }
  | { readonly kind: 'UNCHANGED' }
  /** A person is working on a draft: nothing is written. */
  | { readonly kind: 'CONFLICT'; readonly number: number }
  /** Ended here: nothing is written. */
  | { readonly kind: 'ENDED'; readonly number: number }
  /** No code, no name, or a code that an earlier line had: nothing is written. */
  | { readonly kind: 'REFUSED'; readonly finding: Finding };

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]): [string, unknown] => [key, sorted(item)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
};

/** SHA-256 of a content, the same however its keys are ordered. */
export const contentHash = (content: VersionContent): string =>
  createHash('sha256')
    .update(JSON.stringify(sorted(content)))
    .digest('hex');

/** Limits, fees, papers and the name: what is not understood there would mislead whoever reads or receives by it. */
const WEIGHTY: ReadonlySet<string> = new Set(['', 'ten_thu_tuc', 'cach_thuc_thuc_hien', 'thanh_phan_ho_so']);

/** Findings without which the record cannot be told from others. */
const FATAL: ReadonlySet<string> = new Set(['DUPLICATE_CODE', 'CODE_NOT_UNDERSTOOD', 'NOT_AN_OBJECT']);

const fatal = ({ identity, findings }: ParsedRecord): Finding | null => {
  const named = findings.find(({ problem }) => FATAL.has(problem));
  if (named !== undefined) return named;
  if (identity.code !== null && identity.title !== '') return null;
  return findings.find(({ field }) => field === 'ma_thu_tuc' || field === 'ten_thu_tuc') ?? findings[0] ?? null;
};

const reasonsToWait = ({ content, findings }: ParsedRecord): readonly DraftReason[] => [
  ...(content.decisionNumber === null ? (['NO_DECISION'] as const) : []),
  ...(findings.some(({ understood, field }) => !understood && WEIGHTY.has(field)) ? (['NOT_UNDERSTOOD'] as const) : []),
  ...publicationGaps(content, 'MINISTRY').flatMap(({ blocking, code }) => (blocking ? [code] : [])),
];

/**
 * Decides by what is known of the code here; `known` is empty for a procedure without versions, null for an unknown
 * code. A known procedure never changes by an import alone: it gets a draft.
 */
export function decideImport(
  record: ParsedRecord,
  hash: string,
  known: readonly KnownVersion[] | null,
): ImportDecision {
  const finding = fatal(record);
  if (finding !== null) return { kind: 'REFUSED', finding };
  if (known === null) {
    const reasons = reasonsToWait(record);
    return reasons.length === 0 ? { kind: 'PUBLISH' } : { kind: 'NEW_DRAFT', reasons };
  }
  const newest = newestDecided(known);
  const draft = known.find(({ state }) => state === 'DRAFT');
  if (draft !== undefined) {
    if (draft.hash === hash) return { kind: 'UNCHANGED' };
    if (draft.untouched) return { kind: 'REPLACE_DRAFT', number: draft.number, versionId: draft.id };
    return newest?.hash === hash ? { kind: 'UNCHANGED' } : { kind: 'CONFLICT', number: draft.number };
  }
  if (newest?.hash === hash) return { kind: 'UNCHANGED' };
  if (newest?.state === 'ENDED') return { kind: 'ENDED', number: newest.number };
  return { kind: 'NEXT_DRAFT', number: (newest?.number ?? 0) + 1 };
}

/** A field's name as its slug: `Đất đai` is `dat-dai`. */
export const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '') || 'khac';
