import type { EntityManager } from '@mikro-orm/postgresql';
import { createHash } from 'node:crypto';
import type { ActContext } from '../../act.ts';
import { type Ask, askUnit } from '../../db/ask.ts';
import { UUID_TYPED } from '../../ids.ts';
import { authorize } from '../../identity/permissions.ts';
import { message } from '../../messages/catalogue.ts';
import { Problem, Problems } from '../../problem.ts';
import { readSpreadsheet } from '../../spreadsheet/read-spreadsheet.ts';
import type { Table } from '../../spreadsheet/table.ts';
import { contentFaults } from '../recommendation/content-faults.ts';
import { actOnItems, type ItemOutcome } from '../recommendation/item-acts.ts';
import { codesOf, MOST_ITEMS, roundNamed } from './export.queries.ts';
import { decideImport, type DecidedImport } from './decide-import.ts';
import { instantText } from './decide-row.ts';
import { readHeader } from './header.ts';
import type { ImportFinding } from './import-finding.ts';
import type { ImportFacts } from './import-facts.ts';
import { importedItems, procedureIds } from './import.queries.ts';
import { readRows, type ReadRows } from './read-rows.ts';
import { changesOf, lockedImport, lockItems, writeImport } from './import-rows.ts';

/** A file that somebody sends back. */
export interface SentWorkbook {
  readonly bytes: Buffer;
  /** As they call it. */
  readonly name: string | null;
  /** Id of the round that it is for. */
  readonly round: string;
}

const SHEETS = [message('vi', 'WORKBOOK_SHEET_ITEMS'), message('en', 'WORKBOOK_SHEET_ITEMS')];

/** How an xlsx file begins, and one that is locked or of the old kind, of which the reader says so. */
const BEGINNINGS = ['504b0304', 'd0cf11e0'];

/**
 * Reads a workbook and decides what it would change, without changing anything: a dry run, kept until it is confirmed
 * (`applyReviewImport`) or its sender sends another. Reformer. Throws `AccessDenied`, and `Problem` for a file that is
 * none of this round's or cannot be trusted as a whole.
 */
export async function importReview(act: ActContext, file: SentWorkbook): Promise<{ readonly id: string }> {
  const { accountId } = authorize(act.viewer, 'recommendation.propose');
  const table = await tableOf(file.bytes);
  const header = readHeader(table);
  return act.em.transactional(async (tx) => {
    const ask = askUnit(tx);
    const round = UUID_TYPED.test(file.round) ? await roundNamed(ask, file.round) : null;
    if (round === null) throw new Problem('REVIEW_ROUND_NOT_THERE', { path: ['round'] });
    if (header.signature.roundId !== round.id) throw new Problem('WORKBOOK_OTHER_ROUND');
    const findings: ImportFinding[] = [];
    const rows = readRows(table, header, findings);
    if (rows.count > MOST_ITEMS)
      throw new Problem('WORKBOOK_TOO_MANY_ROWS', { params: { rows: rows.count, most: MOST_ITEMS } });
    const decided = await decidedOn(ask, rows, { roundId: round.id, accountId }, findings);
    return writeImport(ask, {
      id: act.ids.uuid(),
      roundId: round.id,
      accountId,
      at: act.clock.now(),
      name: file.name,
      source: createHash('sha256').update(file.bytes).digest('hex'),
      sheet: table.sheet ?? '',
      header,
      rows,
      decided,
      findings,
    });
  });
}

/** Six statements for any number of rows. */
async function decidedOn(
  ask: Ask,
  { named }: ReadRows,
  whose: Pick<ImportFacts, 'roundId' | 'accountId'>,
  findings: ImportFinding[],
): Promise<DecidedImport> {
  const items = await importedItems(ask, named);
  const successors = [...items.values()].flatMap(({ exported, latest }) => [
    ...(exported?.successors ?? []),
    ...(latest?.content.successors ?? []),
  ]);
  const codeOf = await codesOf(ask, successors);
  const ids = await procedureIds(
    ask,
    named.flatMap(({ cells }) => cells.successors?.split('; ') ?? []),
  );
  const procedureOf = (code: string): string | null => ids.get(code) ?? null;
  const problemsOf: ImportFacts['problemsOf'] = (content, { subject }) => contentFaults(content, subject, []);
  return decideImport(named, { ...whose, items, codeOf, procedureOf, problemsOf }, findings);
}

async function tableOf(bytes: Buffer): Promise<Table> {
  if (bytes.length > 0 && !BEGINNINGS.includes(bytes.subarray(0, 4).toString('hex')))
    throw new Problem('WORKBOOK_NOT_XLSX');
  return readSpreadsheet(bytes, { sheet: SHEETS });
}

/** Refusals that an answer lists. */
const MOST_NAMED = 100;

/**
 * Writes what a dry run found, all of it or nothing: where anybody was faster by now, nothing is written and each such
 * row is named. Its sender only; a second time it changes nothing. Throws `AccessDenied`, `Problem`s.
 */
export async function applyReviewImport(
  act: ActContext,
  { id }: { readonly id: string },
): Promise<{ readonly id: string }> {
  const { accountId } = authorize(act.viewer, 'recommendation.propose');
  return act.em.transactional(async (tx) => {
    const ask = askUnit(tx);
    const dry = await lockedImport(ask, id);
    if (dry === null || dry.uploadedBy !== accountId) throw new Problem('REVIEW_IMPORT_NOT_FOUND', { path: ['id'] });
    if (dry.appliedAt !== null) return { id: dry.id };
    const { problems, conflicts } = dry;
    if (problems + conflicts > 0)
      throw new Problem('REVIEW_IMPORT_HAS_FINDINGS', { path: ['id'], params: { problems, conflicts } });
    const refused = await writeChanges(tx, act, dry.id);
    if (refused.length > 0) throw new Problems(refused);
    await ask('update review_import set applied_at = ? where id = ?', [act.clock.now(), dry.id]);
    return { id: dry.id };
  });
}

/** Rows written at a time, so that what is held in memory has an end however long the file is. */
const CHUNK = 1_000;

/** Writes what rows say, a thousand after the other in one transaction; answers what keeps some from it. */
async function writeChanges(tx: EntityManager, act: ActContext, importId: string): Promise<readonly Problem[]> {
  const ask = askUnit(tx);
  // All of them first, in the order that everybody locks in: the file's own would meet others half way.
  await lockItems(ask, importId);
  const refused: Problem[] = [];
  for (let row = 0; refused.length < MOST_NAMED;) {
    const changes = await changesOf(ask, importId, { after: row, most: CHUNK });
    const acts = changes.map(({ itemId, seen, content }) => ({
      itemId,
      seen,
      act: { kind: 'classify', content } as const,
    }));
    const outcomes = await actOnItems(tx, act, acts);
    refused.push(...outcomes.flatMap((outcome, at) => refusalOf(outcome, changes[at]?.row ?? 0)));
    const last = changes.at(-1);
    if (last === undefined || changes.length < CHUNK) break;
    ({ row } = last);
  }
  return refused.slice(0, MOST_NAMED);
}

function refusalOf(outcome: ItemOutcome, row: number): readonly Problem[] {
  switch (outcome.result) {
    case 'DONE':
    case 'UNCHANGED':
      return [];
    case 'CONFLICT': {
      const at = outcome.at === null ? '–' : instantText(outcome.at);
      return [
        new Problem('REVIEW_IMPORT_CHANGED_SINCE', { path: ['id'], params: { row, who: outcome.who ?? '–', at } }),
      ];
    }
    case 'REFUSED': {
      const { code, params } = outcome.problem;
      const reasons = { reasonVi: message('vi', code, params), reasonEn: message('en', code, params) };
      return [new Problem('REVIEW_IMPORT_ROW_REFUSED', { path: ['id'], params: { row, ...reasons } })];
    }
    default:
      return outcome satisfies never;
  }
}
