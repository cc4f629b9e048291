import { Problem } from '../../problem.ts';
import type { QueueCursor } from './work-list.queries.ts';
import type { ListOrder } from './work-list-filter.ts';
import { UUID } from '../../ids.ts';

/** Format of the cursors of each order; one of another format is refused, not misread. */
const FORMATS = { URGENCY: 'w1', NEWEST: 'n1' } as const satisfies Record<ListOrder, string>;

/** An opaque text for a place in a work list. */
export const encodeQueueCursor = ({ key, id }: QueueCursor, order: ListOrder): string =>
  Buffer.from(JSON.stringify([FORMATS[order], key, id])).toString('base64url');

/** The place that a cursor names. Throws `CURSOR_NOT_VALID` for anything else than a cursor of a work list in this order. */
export function decodeQueueCursor(cursor: string, order: ListOrder): QueueCursor {
  const fields = parsed(cursor);
  if (Array.isArray(fields) && fields.length === 3) {
    const [format, key, id]: unknown[] = fields;
    if (
      format === FORMATS[order] &&
      typeof key === 'string' &&
      typeof id === 'string' &&
      INSTANT.test(key) &&
      UUID.test(id)
    ) {
      if (key === 'infinity' || !Number.isNaN(Date.parse(key))) return { key, id };
    }
  }
  throw new Problem('CURSOR_NOT_VALID', { path: ['after'] });
}

const INSTANT = /^(?:infinity|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z)$/u;
const parsed = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return null;
  }
};
