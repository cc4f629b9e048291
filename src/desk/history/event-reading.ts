import { z } from 'zod';
import type { ApplicationEvent, Payloads } from './application-event.ts';
import type { EventRow } from '../desk.loaders.ts';
import type { EventKind } from './life-cycle.ts';

const id = z.guid();

const channel = z.enum(['DIRECT', 'ONLINE', 'POST']);

/** What submission and receipt fix alike. */
const chosen = {
  procedure: id,
  version: id,
  localTerms: id.nullable(),
  case: z.string().nullable(),
  channel,
  receivingAgency: id,
  decidingAgency: id,
};

const fee = { amount: z.int(), receipt: z.string(), note: z.string().nullable() };

const numbered = z.strictObject({
  code: z.string(),
  number: z.int(),
  counterDay: z.string(),
  ...chosen,
  helpingAgency: id.exactOptional(),
  terms: z.string(),
  calendar: z.string(),
  originalDueAt: z.string().nullable(),
  register: z.exactOptional(z.strictObject({ year: z.int(), number: z.int() })),
  fees: z.exactOptional(z.array(z.strictObject(fee))),
});
/** A past case: the same without a number of ours. */
const imported = numbered.omit({ number: true, counterDay: true }).extend({
  imported: z.strictObject({
    source: z.string(),
    file: z.exactOptional(z.string()),
    sheet: z.string().nullable(),
    row: z.int(),
    printedDueOn: z.string().nullable(),
  }),
});
const received = z.union([numbered, imported]);
const submitted = z.strictObject({
  ...chosen,
  answerDueAt: z.string().nullable(),
  calendar: z.string().exactOptional(),
});
const broughtBy = { calendar: z.string(), change: id, source: z.string() };
const limit = z.strictObject({
  amount: z.int(),
  unit: z.enum(['WORKING_DAY', 'CALENDAR_DAY', 'MONTH', 'WORKING_HOUR', 'SAME_DAY']),
});
const task = z.strictObject({
  task: z.int(),
  step: z.int().nullable(),
  name: z.string(),
  agency: id,
  limit: limit.nullable(),
  lead: z.boolean(),
});
const undone = z.strictObject({ handover: z.int(), task: z.int().nullable() });
const nothing = z.strictObject({});
const papers = z.strictObject({ papers: z.array(z.string()) });

/** The shape of each payload. Nothing is filled in: what is hashed again must be what was written. */
const PAYLOADS = {
  SUBMITTED: submitted,
  RECEIVED: received,
  REJECTED: nothing,
  STARTED: nothing,
  DOCUMENTS_REQUESTED: z.union([
    nothing,
    z.strictObject({
      papers: z.array(z.string()),
      applicantLimit: limit.nullable(),
      proposedBy: id.nullable(),
    }),
  ]),
  DOCUMENTS_ADDED: papers,
  DOCUMENTS_SUPPLIED: z.union([nothing, papers]),
  PAYMENT_REQUESTED: z.strictObject({ amount: z.int() }),
  PAYMENT_MADE: z.strictObject({ amount: z.int(), receipt: z.string() }),
  STOPPED: nothing,
  RESUMED: nothing,
  OPINION_REQUESTED: z.strictObject({ agency: id, limit: limit.nullable() }),
  OPINION_GIVEN: z.strictObject({ request: z.int() }),
  LIMIT_EXTENDED: z.strictObject({ amount: z.int() }),
  APOLOGISED: z.strictObject({ newDueOn: z.string() }),
  CALENDAR_CHANGED: z.union([
    z.strictObject({
      ...broughtBy,
      dueBefore: z.string().nullable(),
      dueAfter: z.string().nullable(),
      lateness: z.enum(['CLEARED', 'BEGUN']).nullable(),
    }),
    z.strictObject({ ...broughtBy, answerDueAt: z.string().nullable() }),
  ]),
  RESOLVED: z.strictObject({ outcome: z.enum(['GRANTED', 'REFUSED']), note: z.string().nullable() }),
  RECALLED: nothing,
  RETURNED: z.union([
    z.strictObject({
      byAnother: z.boolean(),
      handedOut: z.enum(['SLIP_AND_IDENTITY', 'IDENTITY_ONLY', 'AUTHORISATION', 'POST', 'ONLINE']),
      originals: z.array(
        z.strictObject({ paper: z.string(), given: z.int(), kept: z.int(), why: z.string().nullable() }),
      ),
    }),
    z.strictObject({ byAnother: z.boolean() }),
    z.strictObject({ receiver: z.string().nullable() }),
  ]),
  WITHDRAWN: nothing,
  CLOSED: nothing,
  HANDED_OVER: z.strictObject({
    agency: id,
    account: id.nullable(),
    task: z.int().nullable(),
    opened: task.nullable(),
  }),
  HANDOVER_ACCEPTED: z.strictObject({ handover: z.int() }),
  HANDOVER_REFUSED: undone,
  HANDOVER_TAKEN_BACK: undone,
  ASSIGNED: z.strictObject({ account: id, task: z.int().nullable() }),
  TASK_OPENED: z.strictObject({ tasks: z.array(task).min(1) }),
  TASK_DONE: z.strictObject({ task: z.int() }),
  TASK_CLOSED: z.strictObject({ task: z.int() }),
  VISITED: z.strictObject({ agency: id, on: z.string() }),
  APPLICANT_CORRECTED: z.strictObject({ parts: z.array(z.enum(['NAME', 'ID_NUMBER', 'PHONE', 'ADDRESS', 'EMAIL'])) }),
  FEE_COLLECTED: z.strictObject({ ...fee, corrects: z.string().nullable() }),
  TRANSFERRED: z.strictObject({ transfer: id, from: id, to: id }),
  SLIP_REISSUED: z.strictObject({
    serial: z.int(),
    proof: z.enum(['CITIZEN_CARD', 'IDENTITY_CARD', 'PASSPORT', 'ELECTRONIC_IDENTITY', 'AUTHORISATION', 'OTHER']),
    digitsMatch: z.boolean().nullable(),
  }),
} as const satisfies { readonly [K in EventKind]: z.ZodType<Payloads[K]> };

type StoredEvent = Pick<
  EventRow,
  'sequence' | 'kind' | 'at' | 'recordedAt' | 'agencyId' | 'accountId' | 'ground' | 'payload'
>;

/** An event out of its row: the checked boundary between what is stored and what is folded. Throws where it is of another shape. */
export function eventOf(row: StoredEvent): ApplicationEvent {
  const { sequence, kind, at, recordedAt, agencyId: agency, accountId: account, ground, payload } = row;
  if (!isKind(kind)) throw new Error(`unknown event: ${String(kind)}`);
  const happening = { sequence, at, recordedAt, agency, account, ground };
  // The table pairs each kind with the shape of its payload, which the compiler cannot follow through a lookup.
  return { ...happening, kind, payload: PAYLOADS[kind].parse(payload) } as ApplicationEvent;
}

const isKind = (kind: string): kind is EventKind => Object.hasOwn(PAYLOADS, kind);
