import type { ActContext } from '../../act.ts';
import type { CivilDate } from '../../calendar/civil-date.ts';
import { type Ask, askUnit } from '../../db/ask.ts';
import { authorize } from '../../identity/permissions.ts';
import { Problem } from '../../problem.ts';
import { explainingRefusals } from '../database-refusals.ts';
import { LONGEST, needText } from '../typed-text.ts';
import { documentContent, refuseExpiry, refuseRelation, sameContent } from './document-faults.ts';
import { numberKey } from './document-number.ts';
import {
  type DocumentAtHand,
  documentsOfNumbers,
  lastActor,
  lockDocuments,
  meantBy,
} from './documents-at-hand.queries.ts';
import type { DocumentContent, DocumentSaying, Registered, RelationKind } from './history.ts';
import type { Scope } from './status.ts';
import { writeDocuments } from './write-documents.ts';

/** Which document an act left behind. */
export interface DocumentDone {
  readonly id: string;
}

const notThere = (path: readonly string[]): Problem => new Problem('DOCUMENT_NOT_FOUND', { path });

/** Enters a document; one that procedures name already keeps its id. Reformer. */
export async function documentEnter(context: ActContext, input: DocumentContent): Promise<DocumentDone> {
  const { em, viewer, clock, ids } = context;
  const { accountId } = authorize(viewer, 'document.manage');
  const content = documentContent(input, ['input']);
  return explainingRefusals(() =>
    em.transactional(async (tx) => {
      const ask = askUnit(tx);
      await holdRegister(ask);
      const same = (await documentsOfNumbers(ask, [content.number])).get(numberKey(content.number));
      const known = meantBy(content.number, same);
      if (known !== undefined && known.sequence > 0)
        throw new Problem('DOCUMENT_NUMBER_TAKEN', { path: ['input', 'number'], params: { number: known.number } });
      const id = known?.id ?? ids.uuid();
      const event = { kind: 'ENTERED', content, sequence: 1, at: clock.now(), accountId } as const;
      await writeDocuments(ask, [{ documentId: id, before: null, event }]);
      return { id };
    }),
  );
}

/** Numbers are entered one act after the other: two spellings of one number are no business of a unique index. */
export const holdRegister = (ask: Ask): Promise<unknown> =>
  ask(`select pg_advisory_xact_lock(hashtext('motcua.documents'))`);

/** Which document, and how many events the person has seen of it. */
export interface DocumentSeen {
  readonly id: string;
  readonly version: number;
}

/** What an act says of a document that is in the register; null where it is said already. */
type Say = (ask: Ask, document: Registered, at: DocumentAtHand) => Promise<DocumentSaying | null>;

async function actOn(context: ActContext, { id, version }: DocumentSeen, say: Say): Promise<DocumentDone> {
  const { em, viewer, clock } = context;
  const { accountId } = authorize(viewer, 'document.manage');
  return explainingRefusals(() =>
    em.transactional(async (tx) => {
      const ask = askUnit(tx);
      await holdRegister(ask);
      const atHand = (await lockDocuments(ask, [id])).get(id.toLowerCase());
      if (atHand === undefined) throw notThere(['id']);
      const { registered } = atHand;
      if (registered === null)
        throw new Problem('DOCUMENT_NOT_ENTERED', { path: ['id'], params: { number: atHand.number } });
      if (registered.sequence !== version) {
        const who = await lastActor(ask, atHand.id);
        throw new Problem('DOCUMENT_CONFLICT', { path: ['version'], params: { who, version: registered.sequence } });
      }
      const saying = await say(ask, registered, atHand);
      if (saying !== null) {
        const event = { ...saying, sequence: version + 1, at: clock.now(), accountId };
        await writeDocuments(ask, [{ documentId: atHand.id, before: registered, event }]);
      }
      return { id: atHand.id };
    }),
  );
}

/** Corrects what the register says of it; the history keeps what it said. Reformer. */
export const documentChange = (
  context: ActContext,
  seen: DocumentSeen,
  input: DocumentContent,
): Promise<DocumentDone> =>
  actOn(context, seen, async (ask, { content: before }, { id }) => {
    const content = documentContent(input, ['input']);
    const known = (await documentsOfNumbers(ask, [content.number])).get(numberKey(content.number)) ?? [];
    const other = known.find((each) => each.id !== id);
    if (other !== undefined)
      throw new Problem('DOCUMENT_NUMBER_TAKEN', { path: ['input', 'number'], params: { number: other.number } });
    return sameContent(before, content) ? null : { kind: 'CHANGED', content };
  });

export interface RelateInput {
  readonly kind: RelationKind;
  /** Number or id of the document that does it. */
  readonly by: string;
  readonly scope: Scope;
  readonly from: CivilDate;
  readonly note: string | null;
}

const optional = (typed: string | null, path: readonly string[]): string | null =>
  typed === null || typed.trim() === '' ? null : needText(typed, path, LONGEST.REASON);

/** Says what another document does to it from a day on. Reformer. */
export const documentRelate = (context: ActContext, seen: DocumentSeen, input: RelateInput): Promise<DocumentDone> =>
  actOn(context, seen, async (ask, document, { id }) => {
    const [found] = await ask<{ id: string }>(
      'select id from legal_document where id::text = ? or number_key = ? order by sequence desc, id limit 1',
      [input.by.toLowerCase(), numberKey(input.by)],
    );
    if (found === undefined) throw notThere(['input', 'by']);
    const content = { ...input, by: found.id, note: optional(input.note, ['input', 'note']) };
    refuseRelation(id, document, content);
    return { kind: 'RELATED', content };
  });

export interface ExpireInput {
  readonly scope: Scope;
  readonly from: CivilDate;
  readonly source: string;
  readonly note: string | null;
}

/** Writes down that it holds no longer from a day on, and which document says so. Reformer. */
export const documentExpire = (context: ActContext, seen: DocumentSeen, input: ExpireInput): Promise<DocumentDone> =>
  actOn(context, seen, (_ask, document) => {
    const source = needText(input.source, ['input', 'source'], LONGEST.NAME);
    const content = { ...input, source, note: optional(input.note, ['input', 'note']) };
    refuseExpiry(document, content);
    return Promise.resolve({ kind: 'EXPIRED', content });
  });

/** Takes back a relation or an end that was entered by mistake; both stay in the history. Reformer. */
export const documentWithdraw = (
  context: ActContext,
  seen: DocumentSeen,
  { sequence, reason }: { readonly sequence: number; readonly reason: string },
): Promise<DocumentDone> =>
  actOn(context, seen, (_ask, { relations, expiries }) => {
    if (!relations.has(sequence) && !expiries.has(sequence))
      throw new Problem('DOCUMENT_ENTRY_UNKNOWN', { path: ['sequence'], params: { sequence } });
    return Promise.resolve({
      kind: 'WITHDRAWN',
      content: { sequence, reason: needText(reason, ['reason'], LONGEST.REASON) },
    });
  });
