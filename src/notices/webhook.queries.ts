import type pg from 'pg';
import { authorize } from '../identity/permissions.ts';
import type { Viewer } from '../identity/viewer.ts';
import type { NoticeKind } from './notice-kinds.ts';
import { secretText } from './webhook-signature.ts';

/** An endpoint as its keeper sees it: without its secret. */
export interface WebhookRow {
  readonly id: string;
  readonly url: string;
  readonly kinds: readonly NoticeKind[];
  readonly active: boolean;
  readonly disabledReason: 'KEEPER' | 'FAILING' | 'GONE' | null;
  readonly failures: number;
  readonly lastError: string | null;
  readonly lastSentAt: Date | null;
  readonly createdAt: Date;
  readonly version: number;
}

const COLUMNS = `id, url, kinds, active, disabled_reason as "disabledReason", failures, last_error as "lastError",
  last_sent_at as "lastSentAt", created_at as "createdAt", version`;

interface Asking {
  readonly db: pg.Pool;
  readonly viewer: Viewer | null;
}

/** Every endpoint, oldest first; there are few. */
export async function webhooks({ db, viewer }: Asking): Promise<readonly WebhookRow[]> {
  authorize(viewer, 'notice.manage');
  const { rows } = await db.query<WebhookRow>(
    `select ${COLUMNS} from webhook_endpoint where removed_at is null order by created_at, id limit 100`,
  );
  return rows;
}

/** One endpoint; null where it was taken away. */
export async function webhookOfId({ db, viewer }: Asking, id: string): Promise<WebhookRow | null> {
  authorize(viewer, 'notice.manage');
  const { rows } = await db.query<WebhookRow>(
    `select ${COLUMNS} from webhook_endpoint where id = $1 and removed_at is null`,
    [id],
  );
  return rows[0] ?? null;
}

/**
 * The secret that an act has made, for the answer to that act alone, also where it is asked for again with its key; null
 * once another has taken its place.
 */
export async function secretMade(
  { db, viewer }: Asking,
  { id, serial }: { readonly id: string; readonly serial: number },
): Promise<string | null> {
  authorize(viewer, 'notice.manage');
  const { rows } = await db.query<{ secret: Buffer }>(
    'select secret from webhook_endpoint where id = $1 and secret_serial = $2 and removed_at is null',
    [id, serial],
  );
  return rows[0] ? secretText(rows[0].secret) : null;
}
