import type { Ask } from '../../db/ask.ts';
import { historiesOf } from '../recommendation/at-hand.queries.ts';
import type { ReviewSubject } from '../recommendation/content.ts';
import { foldRecommendation, ImpossibleHistory, type Recommended } from '../recommendation/history.ts';
import { type DecidedVerdict, reviewStatus } from '../verdict.ts';
import { canonical, listsOf, rowOf, type StoredRecommendation } from './recommendation-rows.ts';
import { replayRounds, type ReviewDifference } from './replay-rounds.ts';

export interface ReviewReplay {
  readonly recommendations: number;
  readonly items: number;
  readonly rounds: number;
}

/** Recommendations read at a time: bounded memory, few round trips. */
const CHUNK = 1_000;

/** What is known of each item and procedure once every recommendation was folded. */
interface Seen {
  readonly latest: Map<string, { readonly ordinal: number; readonly id: string; readonly stage: string }>;
  readonly decided: Map<string, { readonly ordinal: number; readonly at: number; readonly verdict: string }>;
  readonly verdicts: Map<string, DecidedVerdict[]>;
}

/**
 * Folds every recommendation and round again from its events and compares with their rows, with what items show and with
 * the verdicts that procedures bear. Answers how many were compared; each difference is told.
 */
export async function replayReviews(ask: Ask, tell: (difference: ReviewDifference) => void): Promise<ReviewReplay> {
  const seen: Seen = { latest: new Map(), decided: new Map(), verdicts: new Map() };
  let recommendations = 0;
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const stored = await storedAfter(ask, after);
    const last = stored.at(-1);
    if (last === undefined) break;
    const histories = await historiesOf(
      ask,
      stored.map(({ id }) => id),
    );
    for (const one of stored) {
      const folded = foldedOf(histories.get(one.id) ?? []);
      if (folded === null) {
        tell({ where: `recommendation ${one.id}`, what: 'events', stored: one.row['state'] as string, folded: 'none' });
        continue;
      }
      compare(one, folded, tell);
      note(seen, one, folded);
    }
    recommendations += stored.length;
    after = last.id;
  }
  const items = await compareItems(ask, seen, tell);
  await compareVerdicts(ask, seen, tell);
  return { recommendations, items, rounds: await replayRounds(ask, tell) };
}

function foldedOf(events: Parameters<typeof foldRecommendation>[0]): Recommended | null {
  try {
    return foldRecommendation(events);
  } catch (thrown) {
    // Events that no acts could have written lead nowhere; anything else is a fault of this program.
    if (thrown instanceof ImpossibleHistory) return null;
    throw thrown;
  }
}

interface RecommendationRow extends Omit<StoredRecommendation, 'row'> {
  readonly row: Record<string, unknown>;
}

/** The next rows by id, with their lists. */
async function storedAfter(ask: Ask, after: string): Promise<readonly StoredRecommendation[]> {
  const rows = await ask<RecommendationRow>(
    `select r.id, r.subject, r.procedure_id as "procedureId", r.item_id as "itemId", r.ordinal, to_jsonb(r) as row,
        array(select procedure_id::text from recommendation_successor s where s.recommendation_id = r.id order by position) as successors,
        (select coalesce(jsonb_agg(jsonb_build_object('number', number, 'title', title, 'change', change, 'authority', authority) order by position), '[]')
           from recommendation_document d where d.recommendation_id = r.id) as documents,
        array(select file_id::text from recommendation_evidence e where e.recommendation_id = r.id order by position) as evidence
     from recommendation r where r.id > ? order by r.id limit ${CHUNK}`,
    [after],
  );
  const instant = (value: unknown): unknown => (typeof value === 'string' ? new Date(value).toISOString() : value);
  return rows.map((one) => ({
    ...one,
    row: { ...one.row, proposed_at: instant(one.row['proposed_at']), decided_at: instant(one.row['decided_at']) },
  }));
}

function compare(
  stored: StoredRecommendation,
  folded: Recommended,
  tell: (difference: ReviewDifference) => void,
): void {
  const expected = { ...rowOf(folded), ...listsOf(folded.content) };
  const { successors, documents, evidence } = stored;
  const found: Readonly<Record<string, unknown>> = { ...stored.row, successors, documents, evidence };
  for (const [what, value] of Object.entries(expected)) {
    const [there, made] = [canonical(found[what]), canonical(value)];
    if (there !== made) tell({ where: `recommendation ${stored.id}`, what, stored: there, folded: made });
  }
}

function note({ latest, decided, verdicts }: Seen, stored: StoredRecommendation, folded: Recommended): void {
  const { id, itemId, ordinal, procedureId } = stored;
  const isDecided = folded.state === 'APPROVED' || folded.state === 'ENACTED';
  if (isDecided) {
    const all = verdicts.get(procedureId) ?? [];
    verdicts.set(procedureId, all);
    const { state, decidedAt, content } = folded;
    all.push({ id, subject: stored.subject as ReviewSubject, state, verdict: content.verdict, decidedAt });
  }
  if (itemId === null) return;
  if (folded.state !== 'DISCARDED' && (latest.get(itemId)?.ordinal ?? 0) < ordinal) {
    latest.set(itemId, { ordinal, id, stage: folded.state });
  }
  const at = folded.decidedAt?.getTime() ?? 0;
  const before = decided.get(itemId);
  if (isDecided && (before === undefined || at > before.at || (at === before.at && ordinal > before.ordinal))) {
    decided.set(itemId, { ordinal, at, verdict: folded.content.verdict });
  }
}

interface StoredItem {
  readonly id: string;
  readonly latestId: string | null;
  readonly stage: string | null;
  readonly verdict: string | null;
  readonly version: number;
  readonly written: number | null;
}

/** Each item shows its latest recommendation that was not dropped, the verdict decided last, and the last act's counter. */
async function compareItems(ask: Ask, seen: Seen, tell: (difference: ReviewDifference) => void): Promise<number> {
  const items = await ask<StoredItem>(
    `select i.id, i.latest_id as "latestId", i.stage, i.verdict, i.version,
        (select max(e.item_version) from recommendation_event e join recommendation r on r.id = e.recommendation_id where r.item_id = i.id) as written
     from review_item i`,
  );
  for (const item of items) {
    const latest = seen.latest.get(item.id);
    const expected = {
      latestId: latest?.id ?? null,
      stage: latest?.stage ?? null,
      verdict: seen.decided.get(item.id)?.verdict ?? null,
      version: item.written ?? item.version,
    };
    for (const what of ['latestId', 'stage', 'verdict', 'version'] as const) {
      if (item[what] === expected[what]) continue;
      tell({ where: `review item ${item.id}`, what, stored: String(item[what]), folded: String(expected[what]) });
    }
  }
  return items.length;
}

/** Each procedure bears the verdict decided last on the whole of it. */
async function compareVerdicts(
  ask: Ask,
  { verdicts }: Seen,
  tell: (difference: ReviewDifference) => void,
): Promise<void> {
  const procedures = await ask<{ id: string; code: string; verdict: string | null }>(
    'select id, code, review_status as verdict from procedure order by code',
  );
  for (const { id, code, verdict } of procedures) {
    const folded = reviewStatus(verdicts.get(id) ?? []);
    if (folded !== verdict)
      tell({ where: code, what: 'reviewStatus', stored: String(verdict), folded: String(folded) });
  }
}
