import { createHash } from 'node:crypto';
import { type ApplicationEvent, eventValue } from './application-event.ts';
import { canonical } from './canonical.ts';

/**
 * SHA-256 over the previous event's hash (32 bytes; nothing before the first) followed by the canonical text of
 * this event in UTF-8. An edit, a missing or a swapped event breaks the chain of its case from there on; chains do not meet, so
 * cases never wait for each other, and the whole log can be sealed from behind over (tx, id, hash).
 */
export function eventHash(previous: Buffer | null, applicationId: string, event: ApplicationEvent): Buffer {
  const hash = createHash('sha256');
  if (previous) hash.update(previous);
  return hash.update(canonical(eventValue(applicationId, event))).digest();
}
