import type { Ask } from '../../db/ask.ts';
import { UUID_TYPED } from '../../ids.ts';
import type { Verdict } from '../../registry/procedure.entity.ts';
import { recommendedNow } from '../recommendation/at-hand.queries.ts';
import type { ReviewSubject } from '../recommendation/content.ts';
import { itemsWhere, type ReviewItemFilter, type ReviewStage } from '../round/item-filter.ts';
import { type CodeOf, type FilledCells, filledCells } from './filled-cells.ts';

/** An item of a round as a row of a workbook shows it. */
export interface ExportedItem {
  readonly id: string;
  readonly version: number;
  readonly subject: ReviewSubject;
  readonly agency: string;
  readonly field: string;
  readonly code: string;
  readonly label: string;
  readonly stage: ReviewStage;
  /** What was decided. */
  readonly decided: Verdict | null;
  /** What the latest recommendation says. */
  readonly cells: FilledCells;
}

interface ItemRow extends Omit<ExportedItem, 'cells'> {
  readonly latestId: string | null;
}

/** Most rows of a file. *Ours*: five times the largest province; a file of so many rows and long texts can still be read. */
export const MOST_ITEMS = 20_000;

/** How many items of a round a filter names. One statement. Throws a `Problem` where a part of it is none. */
export async function countItems(ask: Ask, roundId: string, filter: ReviewItemFilter): Promise<number> {
  const where = itemsWhere(roundId, filter);
  const [row] = await ask<{ count: number }>(
    `select count(*)::int as count from review_item i join procedure p on p.id = i.procedure_id where ${where.sql}`,
    where.values,
  );
  return row?.count ?? 0;
}

/** The items that a filter names in the order of the round. Three statements. */
export async function exportedItems(
  ask: Ask,
  roundId: string,
  filter: ReviewItemFilter,
): Promise<readonly ExportedItem[]> {
  const where = itemsWhere(roundId, filter);
  const rows = await ask<ItemRow>(
    `select i.id, i.version, i.subject, a.name as agency, f.name as field, p.code, i.label,
        coalesce(i.stage, 'UNTOUCHED') as stage, i.verdict as decided, i.latest_id as "latestId"
     from review_item i join procedure p on p.id = i.procedure_id
     left join agency a on a.id = p.agency_id left join field f on f.id = p.field_id
     where ${where.sql} order by i.position limit ${MOST_ITEMS}`,
    where.values,
  );
  const latest = await recommendedNow(
    ask,
    rows.flatMap(({ latestId }) => (latestId === null ? [] : [latestId])),
  );
  const codeOf = await codesOf(
    ask,
    [...latest.values()].flatMap(({ content }) => content.successors),
  );
  return rows.map(({ latestId, ...item }) => {
    const content = latestId === null ? null : (latest.get(latestId)?.content ?? null);
    return { ...item, cells: filledCells(content, codeOf) };
  });
}

/** Codes of procedures by their ids. One statement. */
export async function codesOf(ask: Ask, procedureIds: readonly string[]): Promise<CodeOf> {
  const rows = await ask<{ id: string; code: string }>(
    'select id, code from procedure where id in (select value::uuid from jsonb_array_elements_text(?::jsonb))',
    [JSON.stringify([...new Set(procedureIds)])],
  );
  const codes = new Map(rows.map(({ id, code }) => [id, code]));
  return (id) => codes.get(id) ?? id;
}

/** A round as far as its files name it; null where there is none. */
export interface RoundNamed {
  readonly id: string;
  readonly name: string;
  readonly demo: boolean;
}

export async function roundNamed(ask: Ask, roundId: string): Promise<RoundNamed | null> {
  const [round] = await ask<RoundNamed>('select id, name, demo from review_round where id = ?', [roundId]);
  return round ?? null;
}

/** A workbook that was asked for. */
export interface ReviewExportRow {
  readonly id: string;
  readonly roundId: string;
  readonly filter: ReviewItemFilter;
  /** How many there were when it was asked for. */
  readonly items: number;
  /** Opens it without signing in until it runs out, as the account that made it. */
  readonly token: string;
  readonly madeBy: string;
  readonly madeAt: Date;
  readonly opensUntil: Date;
}

/** By its id; null where there is none. */
export async function readExport(ask: Ask, id: string): Promise<ReviewExportRow | null> {
  if (!UUID_TYPED.test(id)) return null;
  const [row] = await ask<
    Omit<ReviewExportRow, 'madeAt' | 'opensUntil'> & { madeAt: Date | string; opensUntil: Date | string }
  >(
    `select id, round_id as "roundId", filter, items, encode(token, 'hex') as token, made_by as "madeBy",
        made_at as "madeAt", opens_until as "opensUntil"
     from review_export where id = ?`,
    [id],
  );
  return row === undefined ? null : { ...row, madeAt: new Date(row.madeAt), opensUntil: new Date(row.opensUntil) };
}
