import { Problem } from '../problem.ts';
import type { QueueCursor } from './application.queries.ts';

/** Format of the cursors; one of another format is refused, not misread. */
const FORMAT = 'w1';

/** An opaque text for a place in a work list. */
export const encodeQueueCursor = ({ urgency, id }: QueueCursor): string =>
  Buffer.from(JSON.stringify([FORMAT, urgency, id])).toString('base64url');

/** The place that a cursor names. Throws `CURSOR_NOT_VALID` for anything else than a cursor of a work list. */
export function decodeQueueCursor(cursor: string): QueueCursor {
  const fields = parsed(cursor);
  if (Array.isArray(fields) && fields.length === 3) {
    const [format, urgency, id]: unknown[] = fields;
    if (
      format === FORMAT &&
      typeof urgency === 'string' &&
      typeof id === 'string' &&
      INSTANT.test(urgency) &&
      UUID.test(id)
    ) {
      if (urgency === 'infinity' || !Number.isNaN(Date.parse(urgency))) return { urgency, id };
    }
  }
  throw new Problem('CURSOR_NOT_VALID', { path: ['after'] });
}

const INSTANT = /^(?:infinity|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z)$/u;
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u;

const parsed = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return null;
  }
};
