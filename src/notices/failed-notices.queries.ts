import type pg from 'pg';
import { authorize } from '../identity/permissions.ts';
import type { Viewer } from '../identity/viewer.ts';
import { Problem } from '../problem.ts';
import type { MessageKind } from './notice-kinds.ts';
import { type Channel, masked } from './recipients.ts';
import { checkedSize } from '../registry/catalogue/paging.ts';

/** A message that did not go out, as whoever looks after it sees it: its address is masked. */
export interface FailedNoticeRow {
  readonly id: string;
  readonly code: string | null;
  readonly kind: MessageKind;
  readonly channel: Channel;
  readonly state: 'WAITING' | 'SENDING' | 'SENT' | 'NOT_SENT' | 'DEAD' | 'VOID' | 'DISCARDED';
  readonly address: string;
  readonly error: string | null;
  readonly attempts: number;
  readonly uncertain: boolean;
  readonly createdAt: Date;
  readonly settledAt: Date | null;
  readonly ground: string | null;
}

export interface FailedFilter {
  readonly state: 'DEAD' | 'NOT_SENT' | null;
  readonly channel: Channel | null;
}

export interface FailedPage {
  readonly filter: FailedFilter;
  readonly nodes: readonly FailedNoticeRow[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

interface Asking {
  readonly db: pg.Pool;
  readonly viewer: Viewer | null;
}

const SELECT = `select m.id, a.code, m.kind, m.channel, m.state, m.address, m.error, m.attempts, m.uncertain,
    m.created_at as "createdAt", m.settled_at as "settledAt", m.ground
  from notice_message m left join application a on a.id = m.application_id`;

const WHERE = `m.state in ('DEAD', 'NOT_SENT') and ($1::text is null or m.state = $1) and ($2::text is null or m.channel = $2)`;

const shown = (row: FailedNoticeRow): FailedNoticeRow => ({ ...row, address: masked(row.channel, row.address) });

/** A place in the list. Instants are those of the machine's clock, to the millisecond. */
const encode = ({ createdAt, id }: FailedNoticeRow): string =>
  Buffer.from(`notice ${createdAt.toISOString()} ${id}`).toString('base64url');

const PLACE = /^notice (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) ([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/u;

function decode(cursor: string): readonly [string, string] {
  const [, at, id] = PLACE.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (at === undefined || id === undefined || Number.isNaN(Date.parse(at)))
    throw new Problem('CURSOR_NOT_VALID', { path: ['after'] });
  return [at, id];
}

/** What was given up or could not be sent, newest first. Throws `Problem` PAGE_SIZE_OUT_OF_RANGE, CURSOR_NOT_VALID. */
export async function failedNotices(
  { db, viewer }: Asking,
  filter: FailedFilter,
  { first, after }: { readonly first: number; readonly after: string | null },
): Promise<FailedPage> {
  authorize(viewer, 'notice.manage');
  checkedSize(first);
  const [at, id] = after === null ? [null, null] : decode(after);
  const { rows } = await db.query<FailedNoticeRow>(
    `${SELECT} where ${WHERE} and ($3::timestamptz is null or (m.created_at, m.id) < ($3, $4::uuid))
     order by m.created_at desc, m.id desc limit ${first + 1}`,
    [filter.state, filter.channel, at, id],
  );
  const page = rows.slice(0, first);
  const [start, end] = [page[0], page.at(-1)];
  return {
    filter,
    nodes: page.map(shown),
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: after !== null,
      startCursor: start ? encode(start) : null,
      endCursor: end ? encode(end) : null,
    },
  };
}

export async function countFailed({ db, viewer }: Asking, { state, channel }: FailedFilter): Promise<number> {
  authorize(viewer, 'notice.manage');
  const { rows } = await db.query<{ many: number }>(`select count(*) as many from notice_message m where ${WHERE}`, [
    state,
    channel,
  ]);
  return rows[0]?.many ?? 0;
}

/** One message, whatever became of it. */
export async function noticeOfId({ db, viewer }: Asking, id: string): Promise<FailedNoticeRow | null> {
  authorize(viewer, 'notice.manage');
  const { rows } = await db.query<FailedNoticeRow>(`${SELECT} where m.id = $1`, [id]);
  return rows[0] ? shown(rows[0]) : null;
}
