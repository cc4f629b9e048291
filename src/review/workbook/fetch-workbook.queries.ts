import { timingSafeEqual } from 'node:crypto';
import type pg from 'pg';
import type { Clock } from '../../clock.ts';
import { askPool } from '../../db/ask.ts';
import { inTransaction } from '../../db/transaction.ts';
import { viewerOfAccount } from '../../identity/account.queries.ts';
import { may } from '../../identity/permissions.ts';
import type { Viewer } from '../../identity/viewer.ts';
import type { Locale } from '../../messages/locale.ts';
import { Problem } from '../../problem.ts';
import { exportedItems, readExport, type ReviewExportRow, roundNamed } from './export.queries.ts';
import { filterWords } from './filter-words.ts';
import { workbookBytes } from './write-in-thread.ts';

/** Who asks for a workbook: a signed-in account, or whoever has its link. */
export interface WorkbookAsked {
  readonly id: string;
  readonly viewer: Viewer | null;
  /** Of the link; null for none. */
  readonly token: string | null;
}

const notFound = (): Problem => new Problem('REVIEW_EXPORT_NOT_FOUND', { path: ['id'] });

/**
 * The bytes of a workbook, all rows of one instant. A link opens it as the account that made it, which must still have
 * its right; an account opens its own only. What is unknown, another's or has run out answers alike. Throws `Problem`.
 */
export async function fetchWorkbook(
  { db, clock }: { readonly db: pg.Pool; readonly clock: Clock },
  locale: Locale,
  asked: WorkbookAsked,
): Promise<Buffer> {
  const exported = await readExport(askPool(db), asked.id);
  const now = clock.now();
  if (exported === null || exported.opensUntil <= now || !opens(exported, asked)) throw notFound();
  const reader = await viewerOfAccount(db, exported.madeBy);
  if (reader === null || !may(reader, 'recommendation.read')) throw notFound();
  const content = await inTransaction(
    db,
    async (client) => {
      const ask = askPool(client);
      const round = await roundNamed(ask, exported.roundId);
      if (round === null) throw notFound();
      const filter = await filterWords(ask, locale, exported.filter);
      const items = await exportedItems(ask, round.id, exported.filter);
      return { round, exportedAt: now, exportedBy: reader.name, filter, items };
    },
    'isolation level repeatable read read only',
  );
  return workbookBytes(locale, content);
}

function opens({ token, madeBy }: ReviewExportRow, asked: WorkbookAsked): boolean {
  if (asked.viewer !== null) return asked.viewer.accountId === madeBy;
  if (asked.token === null || !/^[\da-f]{64}$/u.test(asked.token)) return false;
  return timingSafeEqual(Buffer.from(asked.token, 'hex'), Buffer.from(token, 'hex'));
}
