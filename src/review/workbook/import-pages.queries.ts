import type pg from 'pg';
import { decodePlace, type Page, pageOf } from '../../db/places.ts';
import { UUID_TYPED } from '../../ids.ts';
import { authorize } from '../../identity/permissions.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { checkedSize } from '../../registry/catalogue/paging.ts';
import type { FilledColumn } from './columns.ts';
import type { ChangedCell } from './import-facts.ts';
import type { ImportFinding } from './import-finding.ts';

/** A file that was sent back, as its sender reads it. */
export interface ImportRow {
  readonly id: string;
  readonly roundId: string;
  readonly fileName: string | null;
  readonly sheet: string;
  readonly exportedAt: Date | null;
  readonly uploadedAt: Date;
  readonly rows: number;
  readonly untouched: number;
  readonly changed: number;
  readonly conflicts: number;
  readonly problems: number;
  readonly hiddenRows: number;
  readonly ignoredColumns: readonly string[];
  readonly missing: readonly FilledColumn[];
  readonly appliedAt: Date | null;
}

interface Reading {
  readonly db: pg.Pool;
  readonly viewer: Viewer | null;
}

/** One's own; null for another's and for one that gave way to the next. One statement. */
export async function importOfId({ db, viewer }: Reading, id: string): Promise<ImportRow | null> {
  const { accountId } = authorize(viewer, 'recommendation.propose');
  if (!UUID_TYPED.test(id)) return null;
  const { rows } = await db.query<ImportRow>(
    `select id, round_id as "roundId", file_name as "fileName", sheet, exported_at as "exportedAt", uploaded_at as "uploadedAt",
        rows, untouched, changes as changed, conflicts, problems, hidden_rows as "hiddenRows",
        columns_ignored as "ignoredColumns", columns_missing as missing, applied_at as "appliedAt"
     from review_import where id = $1 and uploaded_by = $2`,
    [id, accountId],
  );
  return rows[0] ?? null;
}

/** Which page of a list. */
export interface PageAsked {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** A finding with its place in the list. */
export interface FindingRow extends ImportFinding {
  readonly position: number;
}

const NUMBER = [/^\d{1,9}$/u];

/** What is wrong with a file, in its order. One statement. */
export async function importFindings(db: pg.Pool, importId: string, asked: PageAsked): Promise<Page<FindingRow>> {
  checkedSize(asked.first);
  const after = decodePlace('import-findings', NUMBER, asked.after);
  const { rows } = await db.query<FindingRow>(
    `select position, kind, row, "column", title, cell, shown, code, params from review_import_finding
     where import_id = $1 and position > $2::int order by position limit $3`,
    [importId, after?.[0] ?? -1, Math.trunc(asked.first) + 1],
  );
  return pageOf(
    'import-findings',
    rows.map((row) => ({ ...row, place: [row.position] })),
    { first: asked.first, after },
  );
}

/** All that is wrong with a file; reading ended after `MOST_FINDINGS`. One statement. */
export async function allFindings(db: pg.Pool, importId: string): Promise<readonly FindingRow[]> {
  const { rows } = await db.query<FindingRow>(
    `select position, kind, row, "column", title, cell, shown, code, params from review_import_finding
     where import_id = $1 order by position`,
    [importId],
  );
  return rows;
}

/** A row that changes its item. */
export interface ChangeRow {
  readonly row: number;
  readonly itemId: string;
  readonly procedureCode: string;
  readonly label: string;
  readonly cells: readonly ChangedCell[];
}

/** What a file changes, in its order. One statement. */
export async function importChanges(db: pg.Pool, importId: string, asked: PageAsked): Promise<Page<ChangeRow>> {
  checkedSize(asked.first);
  const after = decodePlace('import-changes', NUMBER, asked.after);
  const { rows } = await db.query<ChangeRow>(
    `select c.row, c.item_id as "itemId", p.code as "procedureCode", i.label, c.cells
     from review_import_change c join review_item i on i.id = c.item_id join procedure p on p.id = i.procedure_id
     where c.import_id = $1 and c.row > $2::int order by c.row limit $3`,
    [importId, after?.[0] ?? 0, Math.trunc(asked.first) + 1],
  );
  return pageOf(
    'import-changes',
    rows.map((row) => ({ ...row, place: [row.row] })),
    { first: asked.first, after },
  );
}
