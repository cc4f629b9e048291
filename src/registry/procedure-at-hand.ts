import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Problem } from '../problem.ts';
import { procedureCode } from './national/codes.ts';
import { Procedure } from './procedure.entity.ts';
import { ProcedureVersion } from './version.entity.ts';

/** A procedure with all its versions, newest first, its row locked: acts on one procedure follow each other. */
export interface ProcedureAtHand {
  readonly procedure: Procedure;
  readonly versions: readonly ProcedureVersion[];
}

/** The code as it is stored, of whatever printed form was typed. */
export const storedCode = (typed: string): string => procedureCode(typed)?.code ?? typed.trim();

/** Without a lock and without its versions; null where there is none. */
export const findProcedure = (em: EntityManager, code: string): Promise<Procedure | null> =>
  em.findOne(Procedure, { code: storedCode(code) });

/** Loads and locks it; throws `PROCEDURE_NOT_FOUND`. Needs a transaction. Two statements. */
export async function takeProcedure(
  em: EntityManager,
  code: string,
  path: readonly string[],
): Promise<ProcedureAtHand> {
  const procedure = await em.findOne(Procedure, { code: storedCode(code) }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (procedure === null) throw new Problem('PROCEDURE_NOT_FOUND', { path, params: { code } });
  const versions = await em.find(ProcedureVersion, { procedure }, { orderBy: { number: 'desc' } });
  return { procedure, versions };
}

/** The version of that number; throws `VERSION_NOT_FOUND`. */
export function versionOf(
  { procedure, versions }: ProcedureAtHand,
  number: number,
  path: readonly string[],
): ProcedureVersion {
  const version = versions.find((each) => each.number === number);
  if (version === undefined) throw new Problem('VERSION_NOT_FOUND', { path, params: { code: procedure.code, number } });
  return version;
}

/** Throws `PROCEDURE_VERSION_CONFLICT`, saying what the version is now, where the reader's counter is not the present one. */
export function expectCounter(version: ProcedureVersion, expected: number, path: readonly string[]): void {
  if (version.version === expected) return;
  throw new Problem('PROCEDURE_VERSION_CONFLICT', {
    path,
    params: {
      number: version.number,
      expected,
      actual: version.version,
      state: version.state,
    },
  });
}
