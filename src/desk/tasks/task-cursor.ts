import { Problem } from '../../problem.ts';
import { decodeQueueCursor, encodeQueueCursor } from '../work-list/queue-cursor.ts';
import type { TaskCursor } from './task.queries.ts';

/** An opaque text for a place in a list of tasks: that of the file, and the number within it. */
export const encodeTaskCursor = ({ number, urgency, id }: TaskCursor): string =>
  `${encodeQueueCursor({ key: urgency, id }, 'URGENCY')}.${String(number)}`;

/** The place that a cursor names. Throws `CURSOR_NOT_VALID` for anything else than a cursor of a list of tasks. */
export function decodeTaskCursor(cursor: string): TaskCursor {
  const [place, number, ...more] = cursor.split('.');
  if (place === undefined || number === undefined || more.length > 0 || !/^[1-9]\d{0,5}$/u.test(number))
    throw new Problem('CURSOR_NOT_VALID', { path: ['after'] });
  const { key, id } = decodeQueueCursor(place, 'URGENCY');
  return { urgency: key, id, number: Number(number) };
}
