import { z } from 'zod';
import type { ApplicationEvent } from './application-event.ts';
import type { EventRow } from './desk.loaders.ts';
import { ACT_LABELS, type EventKind } from './life-cycle.ts';

const id = z.guid();

const received = z.strictObject({
  code: z.string(),
  number: z.int(),
  counterDay: z.string(),
  procedure: id,
  version: id,
  localTerms: id.nullable(),
  case: z.string().nullable(),
  channel: z.enum(['DIRECT', 'ONLINE', 'POST']),
  receivingAgency: id,
  decidingAgency: id,
  terms: z.string(),
  calendar: z.string(),
  originalDueAt: z.string().nullable(),
});
const resolved = z.strictObject({ outcome: z.enum(['GRANTED', 'REFUSED']), note: z.string().nullable() });
const returned = z.strictObject({ receiver: z.string().nullable() });
const nothing = z.strictObject({});

type StoredEvent = Pick<
  EventRow,
  'sequence' | 'kind' | 'at' | 'recordedAt' | 'agencyId' | 'accountId' | 'ground' | 'payload'
>;

/** An event out of its row: the checked boundary between what is stored and what is folded. Throws where it is of another shape. */
export function eventOf(row: StoredEvent): ApplicationEvent {
  const { sequence, kind, at, recordedAt, agencyId: agency, accountId: account, ground, payload } = row;
  const happening = { sequence, at, recordedAt, agency, account, ground };
  switch (kind) {
    case 'RECEIVED':
      return { ...happening, kind, payload: received.parse(payload) };
    case 'RESOLVED':
      return { ...happening, kind, payload: resolved.parse(payload) };
    case 'RETURNED':
      return { ...happening, kind, payload: returned.parse(payload) };
    default:
      if (!isKind(kind)) throw new Error(`unknown event: ${String(kind)}`);
      nothing.parse(payload);
      return { ...happening, kind, payload: {} };
  }
}

const isKind = (kind: string): kind is EventKind => Object.hasOwn(ACT_LABELS, kind);
