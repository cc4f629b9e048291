import { createHash } from 'node:crypto';
import type { ActContext } from '../../act.ts';
import type pg from 'pg';
import { askUnit } from '../../db/ask.ts';
import { UUID_TYPED } from '../../ids.ts';
import { authorize } from '../../identity/permissions.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { Problem } from '../../problem.ts';
import { visibleText } from '../../text.ts';
import { mediaTypeOf } from './media-type.ts';

/** Largest file that proves something. *Ours*: a scanned decision of fifty pages. */
export const EVIDENCE_BYTES = 10 * 1024 * 1024;
/** What one person may keep here in all; *ours*, so that nobody fills the database by mistake. */
const PERSON_BYTES = 500 * 1024 * 1024;
const LONGEST_NAME = 200;

/** A file that was kept. */
export interface EvidenceKept {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  /** Hex. */
  readonly sha256: string;
}

/** A name without folders, control characters or what turns the reading direction. */
const tidyName = (typed: string): string =>
  (visibleText(typed.replaceAll(/^.*[/\\]/gu, '')) ?? '').replaceAll(/\s+/gu, ' ').slice(0, LONGEST_NAME).trim();

/**
 * Keeps a file, to be named as evidence by a recommendation. The same bytes of the same person are kept once. Reformer.
 * Throws FILE_EMPTY, FILE_TOO_LARGE, EVIDENCE_KIND, EVIDENCE_FULL.
 */
export async function evidenceKeep(
  { em, viewer, clock, ids }: ActContext,
  bytes: Buffer,
  typedName: string,
): Promise<EvidenceKept> {
  const { accountId } = authorize(viewer, 'recommendation.propose');
  if (bytes.length === 0) throw new Problem('EVIDENCE_EMPTY', { path: ['file'] });
  if (bytes.length > EVIDENCE_BYTES) {
    throw new Problem('FILE_TOO_LARGE', { path: ['file'], params: { limit: EVIDENCE_BYTES / 1024 / 1024 } });
  }
  const name = tidyName(typedName) || 'evidence';
  const mediaType = mediaTypeOf(bytes, name);
  if (mediaType === null) throw new Problem('EVIDENCE_KIND', { path: ['file'] });
  const sha256 = createHash('sha256').update(bytes).digest();
  const kept = { name, mediaType, size: bytes.length, sha256: sha256.toString('hex') };
  return em.transactional(async (tx) => {
    const ask = askUnit(tx);
    await ask('select 1 from account where id = ? for update', [accountId]);
    const [there] = await ask<{ same: string | null; held: number }>(
      `select (select id from evidence_file where uploaded_by = ? and sha256 = decode(?, 'hex') limit 1) as same,
         (select coalesce(sum(size), 0)::float8 from evidence_file where uploaded_by = ?) as held`,
      [accountId, kept.sha256, accountId],
    );
    if (there?.same) return { ...kept, id: there.same };
    if ((there?.held ?? 0) + bytes.length > PERSON_BYTES) {
      throw new Problem('EVIDENCE_FULL', { path: ['file'], params: { limit: PERSON_BYTES / 1024 / 1024 } });
    }
    const id = ids.uuid();
    await ask(
      `insert into evidence_file (id, name, media_type, size, sha256, content, uploaded_by, uploaded_at)
       values (?, ?, ?, ?, decode(?, 'hex'), decode(?, 'hex'), ?, ?)`,
      [id, name, mediaType, bytes.length, kept.sha256, bytes.toString('hex'), accountId, clock.now()],
    );
    return { ...kept, id };
  });
}

/** A kept file with its bytes; null where there is none. Whoever may read recommendations. */
export async function evidenceOfId(
  { db, viewer }: { readonly db: pg.Pool; readonly viewer: Viewer | null },
  id: string,
): Promise<{ readonly name: string; readonly mediaType: string; readonly content: Buffer } | null> {
  authorize(viewer, 'recommendation.read');
  if (!UUID_TYPED.test(id)) return null;
  const { rows } = await db.query<{ name: string; mediaType: string; content: Buffer }>(
    'select name, media_type as "mediaType", content from evidence_file where id = $1',
    [id],
  );
  return rows[0] ?? null;
}
