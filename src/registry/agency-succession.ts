/** What became of an agency (domain 1, Agency): agencies merge, split and are renamed on a day, by a decision. */
export type AgencyLinkKind = 'MERGED' | 'SPLIT' | 'RENAMED';

export interface AgencyLink {
  readonly predecessorId: string;
  readonly successorId: string;
  readonly kind: AgencyLinkKind;
  /** The first day on which the successor stands in its place, `YYYY-MM-DD`. */
  readonly happenedOn: string;
}

/**
 * Who stands in the place of an agency on a civil day: itself, or the one that it was merged into or renamed to, and so
 * on. Where it was split nobody knows for which of its successors a thing is, so it stays its own (*ours*). Links that
 * run in a circle are a fault in the data and end the walk.
 */
export function standingIn(links: readonly AgencyLink[], on: string): (agencyId: string) => string {
  const happened = Map.groupBy(
    links.filter(({ happenedOn }) => happenedOn <= on),
    ({ predecessorId }) => predecessorId,
  );
  return (agencyId) => {
    const seen = new Set([agencyId]);
    for (let at = agencyId; ;) {
      const [next, ...others] = happened.get(at) ?? [];
      if (next === undefined || others.length > 0 || next.kind === 'SPLIT' || seen.has(next.successorId)) return at;
      at = next.successorId;
      seen.add(at);
    }
  };
}
