import type { Ask } from '../../db/ask.ts';
import { UUID_TYPED } from '../../ids.ts';
import type { RecommendationContent } from '../recommendation/content.ts';
import type { DecidedImport } from './decide-import.ts';
import type { Header } from './header.ts';
import type { ImportFinding } from './import-finding.ts';
import type { ReadRows } from './read-rows.ts';

/** A file that was read, to be kept. */
export interface ImportToWrite {
  readonly id: string;
  readonly roundId: string;
  readonly accountId: string;
  readonly at: Date;
  readonly name: string | null;
  /** SHA-256 of the file, hexadecimal. */
  readonly source: string;
  readonly sheet: string;
  readonly header: Header;
  readonly rows: ReadRows;
  readonly decided: DecidedImport;
  readonly findings: readonly ImportFinding[];
}

/** Keeps a dry run in the place of the sender's last one that was not confirmed. Five statements for any number of rows. */
export async function writeImport(ask: Ask, kept: ImportToWrite): Promise<{ readonly id: string }> {
  const { id, header, rows, decided, accountId } = kept;
  const findings = kept.findings.toSorted((one, other) => one.row - other.row);
  const count = (kind: ImportFinding['kind']): number => findings.filter((each) => each.kind === kind).length;
  // Two files of one person at once: one after the other.
  await ask('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`motcua.review-import ${accountId}`]);
  await ask('delete from review_import where uploaded_by = ? and applied_at is null', [accountId]);
  await ask(
    `insert into review_import (id, round_id, file_name, source, sheet, exported_at, uploaded_by, uploaded_at,
        rows, untouched, changes, conflicts, problems, hidden_rows, columns_ignored, columns_missing)
     select id, "roundId", name, decode(source, 'hex'), sheet, "exportedAt", "accountId", at,
        rows, untouched, changes, conflicts, problems, hidden,
        array(select jsonb_array_elements_text(ignored)), array(select jsonb_array_elements_text(missing))
     from jsonb_to_record(?::jsonb) as i(id uuid, "roundId" uuid, name text, source text, sheet text, "exportedAt" timestamptz,
        "accountId" uuid, at timestamptz, rows integer, untouched integer, changes integer, conflicts integer, problems integer,
        hidden integer, ignored jsonb, missing jsonb)`,
    [
      JSON.stringify({
        id,
        roundId: kept.roundId,
        name: kept.name,
        source: kept.source,
        sheet: kept.sheet,
        exportedAt: header.signature.exportedAt,
        accountId,
        at: kept.at,
        rows: rows.count,
        untouched: decided.untouched,
        changes: decided.changes.length,
        conflicts: count('CONFLICT'),
        problems: count('PROBLEM'),
        hidden: rows.hidden,
        ignored: header.ignored,
        missing: header.missing,
      }),
    ],
  );
  await ask(
    `insert into review_import_finding (import_id, position, kind, row, "column", title, cell, shown, code, params)
     select ?, position, kind, row, "column", title, cell, shown, code, params
     from jsonb_to_recordset(?::jsonb) as f(position integer, kind text, row integer, "column" text, title text, cell text, shown text, code text, params jsonb)`,
    [id, JSON.stringify(findings.map((finding, position) => ({ position, ...finding })))],
  );
  await ask(
    `insert into review_import_change (import_id, row, item_id, seen, cells, content)
     select ?, row, "itemId", seen, cells, content
     from jsonb_to_recordset(?::jsonb) as c(row integer, "itemId" uuid, seen integer, cells jsonb, content jsonb)`,
    [id, JSON.stringify(decided.changes)],
  );
  return { id };
}

/** A file that was sent, as far as confirming it needs. */
export interface ImportToApply {
  readonly id: string;
  readonly uploadedBy: string;
  readonly conflicts: number;
  readonly problems: number;
  readonly appliedAt: Date | string | null;
}

/** By its id, locked; null where there is none. */
export async function lockedImport(ask: Ask, id: string): Promise<ImportToApply | null> {
  if (!UUID_TYPED.test(id)) return null;
  const [row] = await ask<ImportToApply>(
    `select id, uploaded_by as "uploadedBy", conflicts, problems, applied_at as "appliedAt"
     from review_import where id = ? for update`,
    [id],
  );
  return row ?? null;
}

/** A row that changes its item, as it is written. */
export interface ChangeToApply {
  readonly row: number;
  readonly itemId: string;
  readonly seen: number;
  readonly content: RecommendationContent;
}

/** Locks the items that a file changes, in the order of their ids. One statement. */
export const lockItems = (ask: Ask, importId: string): Promise<readonly unknown[]> =>
  ask(
    `select 1 from review_item where id in (select item_id from review_import_change where import_id = ?)
     order by id for update`,
    [importId],
  );

/** Rows of a file that change something, in the order of the file, from behind a row on. One statement. */
export const changesOf = (
  ask: Ask,
  importId: string,
  { after, most }: { readonly after: number; readonly most: number },
): Promise<readonly ChangeToApply[]> =>
  ask<ChangeToApply>(
    `select row, item_id as "itemId", seen, content from review_import_change
     where import_id = ? and row > ? order by row limit ?`,
    [importId, after, most],
  );
