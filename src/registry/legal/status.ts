import type { CivilDate } from '../../calendar/civil-date.ts';

/** Whether a document holds on a day (tình trạng hiệu lực). */
export type DocumentStatus = 'NOT_YET' | 'IN_FORCE' | 'EXPIRED_IN_PART' | 'EXPIRED';

/** The whole document or some of its provisions. */
export type Scope = 'WHOLE' | 'PART';

/** Something that makes it hold no longer from a day on: an act, or another document that replaces or repeals it. */
export interface End {
  readonly from: CivilDate;
  readonly scope: Scope;
}

export interface Validity {
  readonly issuedOn: CivilDate | null;
  readonly effectiveOn: CivilDate | null;
  readonly ends: readonly End[];
}

const earliest = (ends: readonly End[], scope: Scope): CivilDate | null =>
  ends.reduce<CivilDate | null>(
    (first, end) => (end.scope === scope && (first === null || end.from < first) ? end.from : first),
    null,
  );

/** The first day on which it holds no longer, as a whole and in part. */
export const endDays = (
  ends: readonly End[],
): { readonly expiredOn: CivilDate | null; readonly expiredPartOn: CivilDate | null } => ({
  expiredOn: earliest(ends, 'WHOLE'),
  expiredPartOn: earliest(ends, 'PART'),
});

/**
 * Where it stands on a civil day; null where no date says when it began. Without a day of effect it holds from its
 * issue (*ours*: old registers often print none). The end of what ended it revives nothing: that takes an act of its own.
 */
export function documentStatus({ issuedOn, effectiveOn, ends }: Validity, day: CivilDate): DocumentStatus | null {
  const { expiredOn, expiredPartOn } = endDays(ends);
  const begins = effectiveOn ?? issuedOn;
  if (expiredOn !== null && expiredOn <= day) return 'EXPIRED';
  if (begins !== null && begins > day) return 'NOT_YET';
  if (expiredPartOn !== null && expiredPartOn <= day) return 'EXPIRED_IN_PART';
  return begins === null ? null : 'IN_FORCE';
}

/** The same over the copies in a row `d`, as SQL; `day` is the SQL of a date. A test holds the two together. */
export const statusSql = (day: string): string => `case
  when d.expired_on <= ${day} then 'EXPIRED'
  when coalesce(d.effective_on, d.issued_on) > ${day} then 'NOT_YET'
  when d.expired_part_on <= ${day} then 'EXPIRED_IN_PART'
  when coalesce(d.effective_on, d.issued_on) is not null then 'IN_FORCE' end`;
