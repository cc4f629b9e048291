import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../../clock.ts';
import { askUnit } from '../../db/ask.ts';
import type { Ids } from '../../ids.ts';
import { Problem } from '../../problem.ts';
import { readSpreadsheet } from '../../spreadsheet/read-spreadsheet.ts';
import { explainingRefusals } from '../database-refusals.ts';
import { sameContent } from './document-faults.ts';
import { numberKey } from './document-number.ts';
import { documentsOfNumbers, lockDocuments, meantBy } from './documents-at-hand.queries.ts';
import { holdRegister } from './documents.commands.ts';
import { applyDocumentEvent, type Registered } from './history.ts';
import { documentHeader, type DocumentHeader } from './sheet-columns.ts';
import { findingOf, readDocuments, type SheetDocument, type SheetFinding } from './sheet-rows.ts';
import { writeDocuments, type DocumentWrite } from './write-documents.ts';

/** What an import came to. */
export interface DocumentsOutcome {
  readonly sheet: string | null;
  readonly header: DocumentHeader;
  readonly rows: number;
  readonly counts: {
    /** Not known before. */
    readonly fresh: number;
    /** Named by procedures, entered now. */
    readonly named: number;
    /** In the register already, saying the same. */
    readonly same: number;
    /** Those whose end is written down now. */
    readonly expired: number;
  };
  readonly findings: readonly SheetFinding[];
  readonly applied: boolean;
}

/** What is to be written of one row. */
interface Decided {
  readonly document: SheetDocument;
  readonly id: string;
  readonly known: boolean;
  /** Null: to be entered. */
  readonly registered: Registered | null;
}

/** What a row says against the register; a document that is there with other facts is never overwritten. */
function conflict({ content, expiry }: SheetDocument, registered: Registered | null): Problem | null {
  if (registered === null) return null;
  if (!sameContent(registered.content, content))
    return new Problem('DOCUMENT_DIFFERS', { path: ['number'], params: { number: registered.content.number } });
  const whole = [...registered.expiries.values()].find(({ scope }) => scope === 'WHOLE');
  const differs =
    expiry !== null && whole !== undefined && (whole.from !== expiry.from || whole.source !== expiry.source);
  return differs ? new Problem('DOCUMENT_EXPIRED_ALREADY', { path: ['expiredOn'] }) : null;
}

const endIsNew = ({ document: { expiry }, registered }: Decided): boolean =>
  expiry !== null && ![...(registered?.expiries.values() ?? [])].some(({ scope }) => scope === 'WHOLE');

/**
 * Enters a list of legal documents, by whoever runs the server: the whole file or nothing. Dry unless asked to apply;
 * the same file again changes nothing. Throws `Problem` for a file that cannot be read as a list. The number of
 * statements does not depend on its length.
 */
export async function importDocuments(
  { em, clock, ids }: { readonly em: EntityManager; readonly clock: Clock; readonly ids: Ids },
  { bytes, sheet }: { readonly bytes: Buffer; readonly sheet: string | null },
  apply: boolean,
): Promise<DocumentsOutcome> {
  const table = await readSpreadsheet(bytes, { sheet });
  const header = documentHeader(table);
  const { documents, findings: unread } = readDocuments(table, header);
  if (documents.length + unread.length === 0) throw new Problem('REGISTER_NO_ROWS');
  return explainingRefusals(() =>
    em.transactional(async (tx) => {
      const ask = askUnit(tx);
      await holdRegister(ask);
      const named = await documentsOfNumbers(
        ask,
        documents.map(({ content }) => content.number),
      );
      const atHand = await lockDocuments(
        ask,
        [...named.values()].flatMap((same) => same.map(({ id }) => id)),
      );
      const decided = documents.map((document): Decided => {
        const { number } = document.content;
        const known = meantBy(number, named.get(numberKey(number)));
        const registered = (known && atHand.get(known.id)?.registered) ?? null;
        return { document, id: known?.id ?? ids.uuid(), known: known !== undefined, registered };
      });
      const cellsOf = new Map(table.rows.map((row) => [row.number, row]));
      const conflicts = decided.flatMap(({ document, registered }) => {
        const problem = conflict(document, registered);
        const row = cellsOf.get(document.row);
        return problem === null || row === undefined ? [] : [findingOf(problem, table.sheet, row, header)];
      });
      const findings = [...unread, ...conflicts].toSorted((one, other) => one.row - other.row);
      const fresh = decided.filter(({ registered }) => registered === null);
      const ended = decided.filter(endIsNew);
      const applied = apply && findings.length === 0;
      if (applied) {
        const at = clock.now();
        const entered = fresh.map(({ id, document: { content } }): DocumentWrite => {
          const event = { kind: 'ENTERED', content, sequence: 1, at, accountId: null } as const;
          return { documentId: id, before: null, event };
        });
        await writeDocuments(ask, entered);
        const now = new Map(entered.map(({ documentId, event }) => [documentId, applyDocumentEvent(null, event)]));
        await writeDocuments(
          ask,
          ended.flatMap((each) => expiryOf(each, each.registered ?? now.get(each.id) ?? null, at)),
        );
      }
      return {
        sheet: table.sheet,
        header,
        rows: documents.length + unread.length,
        counts: {
          fresh: fresh.filter(({ known }) => !known).length,
          named: fresh.filter(({ known }) => known).length,
          same: decided.filter((each) => each.registered !== null && !endIsNew(each)).length,
          expired: ended.length,
        },
        findings,
        applied,
      };
    }),
  );
}

function expiryOf(
  { document: { expiry }, id }: Decided,
  before: Registered | null,
  at: Date,
): readonly DocumentWrite[] {
  if (expiry === null || before === null) return [];
  const event = { kind: 'EXPIRED', content: expiry, sequence: before.sequence + 1, at, accountId: null } as const;
  return [{ documentId: id, before, event }];
}
