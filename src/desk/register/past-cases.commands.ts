import type { EntityManager } from '@mikro-orm/postgresql';
import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { civilDateAt } from '../../calendar/civil-date.ts';
import type { Clock } from '../../clock.ts';
import { authorize, may } from '../../identity/permissions.ts';
import type { Viewer } from '../../identity/viewer.ts';
import type { Ids } from '../../ids.ts';
import { Problem } from '../../problem.ts';
import type { CatalogueSnapshot } from '../../registry/catalogue/snapshot.ts';
import type { AgencyView } from '../../registry/catalogue/views.ts';
import type { SpreadsheetLimits } from '../../spreadsheet/limits.ts';
import { readSpreadsheet } from '../../spreadsheet/read-spreadsheet.ts';
import type { Table } from '../../spreadsheet/table.ts';
import { tidyLine } from '../typed-text.ts';
import type { DeskRules } from '../receipt/receipt.ts';
import { rulesHeld, rulesOfNow } from '../acts/perform.commands.ts';
import { decideRegister, type DecidedRegister } from './decide-register.ts';
import { fileName } from './file-name.ts';
import { ownCodes } from './own-codes.ts';
import { type PastContext, planPastCase } from './past-case.ts';
import { insertPastCases } from './past-case-statement.ts';
import { knownCases } from './past-cases.queries.ts';
import { registerNames } from './register-agencies.ts';

export interface ImportContext {
  readonly em: EntityManager;
  /** Whoever may run commands on the machine may import as its operator; everybody else as themselves. */
  readonly importer: Viewer | null | 'OPERATOR';
  readonly clock: Clock;
  readonly ids: Ids;
  readonly catalogue: CatalogueSnapshot;
  readonly rules: DeskRules;
}

export interface RegisterFile {
  readonly bytes: Buffer;
  /** Its name, as whoever sends it calls it. */
  readonly name?: string | null;
  readonly sheet?: string | null;
  /** Put before every code: for serial numbers, and for codes of the form that is given here. */
  readonly prefix?: string | null;
  /** Code or name of the agency whose register it is, where rows name none; its own for a head. */
  readonly agency?: string | null;
}

export interface ImportOptions {
  /** False: nothing is written, only decided. */
  readonly apply: boolean;
  /** What the dry run answered: where anything has changed since, nothing is written. Not asked of the operator. */
  readonly digest?: string | null;
  readonly onProgress?: (done: number, total: number) => void;
  readonly limits?: SpreadsheetLimits;
}

/** What an import came to. */
export interface RegisterOutcome extends DecidedRegister {
  readonly applied: boolean;
  /** Why nothing was written although it was asked. */
  readonly refused: 'PROBLEMS' | 'DIGEST_NEEDED' | 'DIGEST_DIFFERS' | null;
}

/** Cases a statement. */
const CHUNK = 250;

/**
 * Enters past cases from a register: the whole file or nothing. Dry unless asked to apply; the same file again changes
 * nothing, and a case that is there with other facts is never overwritten. Throws `AccessDenied`, and `Problem` for a
 * file that cannot be read as a register.
 */
export async function importRegister(
  context: ImportContext,
  file: RegisterFile,
  { apply, digest = null, onProgress, limits }: ImportOptions,
): Promise<RegisterOutcome> {
  const { em, importer } = context;
  if (importer !== 'OPERATOR') authorize(importer, 'application.import');
  const table = await readSpreadsheet(file.bytes, { sheet: file.sheet ?? null, ...(limits ? { limits } : {}) });
  return em.transactional(async (tx) => {
    // One import at a time, and no pattern of codes is set meanwhile, so that what was decided holds when it is written.
    await tx.execute(`select pg_advisory_xact_lock(hashtext('motcua.register'))`);
    // Decided on the rules of this transaction, and, where it is written, none of them changes before its end.
    const rules = await (apply ? rulesHeld(tx, context.rules) : rulesOfNow(tx, context.rules));
    const past = pastContext(context, rules, file, table);
    const decided = await decideRegister(table, past, tidyLine(file.prefix) ?? '', (names) => knownCases(tx, names));
    const refused = !apply ? null : refusal(decided, importer === 'OPERATOR' ? decided.digest : digest);
    const applied = apply && refused === null;
    if (applied) await write(tx, context, past, decided, onProgress);
    return { ...decided, applied, refused };
  });
}

function refusal(decided: DecidedRegister, digest: string | null): RegisterOutcome['refused'] {
  if (digest === null) return 'DIGEST_NEEDED';
  if (digest !== decided.digest) return 'DIGEST_DIFFERS';
  return decided.findings.length > 0 ? 'PROBLEMS' : null;
}

function pastContext(
  { importer, clock, catalogue }: ImportContext,
  rules: DeskRules,
  { bytes, name, agency: named }: RegisterFile,
  { sheet }: Table,
): PastContext {
  const names = registerNames(catalogue);
  const now = clock.now();
  const written = tidyLine(named);
  const agency = written === null ? null : names.agency(written, civilDateAt(now));
  if (written !== null && !agency) throw new Problem('REGISTER_AGENCY_UNKNOWN', { path: ['agency'] });
  const viewer = importer === 'OPERATOR' ? null : importer;
  return {
    catalogue,
    rules,
    names,
    isOwnCode: ownCodes(rules, catalogue.agencies),
    agency: agency ?? (viewer && catalogue.agency(viewer.agencyId)),
    mayEnter: ({ id }: AgencyView) => importer === 'OPERATOR' || may(viewer, 'application.import', { agencies: [id] }),
    accountId: viewer?.accountId ?? null,
    now,
    source: createHash('sha256').update(bytes).digest('hex'),
    file: fileName(name),
    sheet,
  };
}

async function write(
  em: EntityManager,
  { ids }: ImportContext,
  past: PastContext,
  { fresh }: DecidedRegister,
  onProgress: ImportOptions['onProgress'],
): Promise<void> {
  // Nobody is told today of what happened years ago (migration 015).
  await em.execute(`set local motcua.notices = 'off'`);
  for (let at = 0; at < fresh.length; at += CHUNK) {
    const chunk = fresh.slice(at, at + CHUNK);
    // Worked out a second time instead of held: a long register's events would fill the memory.
    await insertPastCases(
      em,
      chunk.map((facts) => planPastCase(facts, past, ids.uuid())),
    );
    onProgress?.(at + chunk.length, fresh.length);
    await setImmediate();
  }
}
