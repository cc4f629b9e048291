import type { EntityManager } from '@mikro-orm/postgresql';
import type { ActContext } from '../act.ts';
import { authorize } from '../identity/permissions.ts';
import { Problem, Problems } from '../problem.ts';
import { hasControls } from '../text.ts';
import { Agency } from './agency.entity.ts';
import { explainingRefusals } from './database-refusals.ts';
import { LocalAgency, LocalTerms } from './local-terms.entity.ts';
import { limitFault } from './limit-faults.ts';
import { type LocalStep, LONGEST_STEP, promiseFaults, stepFaults } from './local-terms.ts';
import { takeProcedure, versionOf } from './procedure-at-hand.ts';
import { LONGEST, needText } from './typed-text.ts';
import { EMPTY_CONTENT, type AgencyRole, type FeeContent, type TimeLimitContent } from './version-content.ts';
import { loadContents } from './version-content.queries.ts';
import type { ProcedureVersion } from './version.entity.ts';

/** Every overlay of a version, earliest first. */
export const termsOf = (em: EntityManager, version: ProcedureVersion): Promise<LocalTerms[]> =>
  em.find(LocalTerms, { procedureVersion: version, withdrawnAt: null }, { orderBy: { validFrom: 'asc' } });

/** The overlay from a day on. `agencies` are ids. */
export interface LocalTermsSetInput {
  readonly procedureCode: string;
  readonly number: number;
  readonly validFrom: string;
  readonly decisionNumber: string;
  readonly timeLimits: readonly TimeLimitContent[];
  readonly fees: readonly FeeContent[];
  readonly steps: readonly LocalStep[];
  readonly agencies: readonly { readonly agency: string; readonly role: AgencyRole }[];
}

/** Which overlay an act left behind. */
export interface LocalTermsDone {
  readonly localTermsId: string;
  readonly versionId: string;
  readonly validFrom: string;
}

/** Sets the province's overlay on a published version; the one before ends the day before. Approver. */
export async function localTermsSet(
  { em, viewer, ids }: ActContext,
  input: LocalTermsSetInput,
): Promise<LocalTermsDone> {
  const approver = authorize(viewer, 'localTerms.set');
  const decisionNumber = needText(input.decisionNumber, ['input', 'decisionNumber'], LONGEST.DECISION_NUMBER);
  refuseTyped(input);
  return explainingRefusals(() =>
    em.transactional(async (tx) => {
      const atHand = await takeProcedure(tx, input.procedureCode, ['input', 'procedureCode']);
      const version = versionOf(atHand, input.number, ['input', 'number']);
      refuseDays(version, input.validFrom);
      const content = (await loadContents(tx, [version.id])).get(version.id) ?? EMPTY_CONTENT;
      const faults = promiseFaults(input.timeLimits, content.timeLimits, content.cases);
      if (faults.length > 0) {
        throw new Problems(
          faults.map(({ code, limit, params }) => new Problem(code, { path: ['input', 'timeLimits', limit], params })),
        );
      }
      const agencies = await knownAgencies(tx, input);
      closeBefore(await termsOf(tx, version), input.validFrom);
      // Written first: the exclusion constraint looks at every statement.
      await tx.flush();
      const terms = tx.create(LocalTerms, {
        id: ids.uuid(),
        procedureVersion: version,
        validFrom: input.validFrom,
        validTo: version.validTo,
        decisionNumber,
        timeLimits: input.timeLimits,
        fees: input.fees,
        steps: input.steps,
        setBy: approver.accountId,
      });
      for (const { agency, role } of agencies) tx.create(LocalAgency, { localTerms: terms, agency, role });
      await tx.flush();
      return { localTermsId: terms.id, versionId: version.id, validFrom: input.validFrom };
    }),
  );
}

/** Times that no due time follows from, and texts that nobody means. */
function refuseTyped({ timeLimits, fees, steps }: LocalTermsSetInput): void {
  const faults = timeLimits.flatMap((limit, at) => {
    const fault = limitFault(limit);
    return fault === null
      ? []
      : [new Problem(fault.code, { path: ['input', 'timeLimits', at, fault.field], params: fault.params })];
  });
  for (const [list, rows] of Object.entries({ timeLimits, fees })) {
    for (const [at, { note }] of rows.entries()) {
      const path = ['input', list, at, 'note'];
      if (note === null) continue;
      if (note.length > LONGEST.TEXT)
        faults.push(new Problem('TEXT_TOO_LONG', { path, params: { limit: LONGEST.TEXT } }));
      if (hasControls(note)) faults.push(new Problem('CONTROL_CHARACTERS', { path }));
    }
  }
  if (faults.length > 0) throw new Problems(faults);
  for (const [at, { name }] of steps.entries()) needText(name, ['input', 'steps', at, 'name'], LONGEST.NAME);
  const wrong = stepFaults(steps);
  if (wrong.length > 0)
    throw new Problems(
      wrong.map(
        ({ code, step }) => new Problem(code, { path: ['input', 'steps', step], params: { limit: LONGEST_STEP } }),
      ),
    );
}

function refuseDays({ number, state, validFrom, validTo }: ProcedureVersion, from: string): void {
  if (state === 'DRAFT' || validFrom === null) {
    throw new Problem('VERSION_NOT_PUBLISHED', { path: ['input', 'number'], params: { number } });
  }
  const path = ['input', 'validFrom'];
  if (from < validFrom) throw new Problem('LOCAL_TERMS_BEFORE_VERSION', { path, params: { date: validFrom } });
  if (validTo !== null && from >= validTo)
    throw new Problem('LOCAL_TERMS_AFTER_VERSION', { path, params: { date: validTo } });
}

/** Ends the overlay that runs on the day; one that begins on it or later is in the way. */
function closeBefore(terms: readonly LocalTerms[], from: string): void {
  const later = terms.findLast((each) => each.validFrom >= from);
  if (later !== undefined) {
    throw new Problem('LOCAL_TERMS_OVERLAP', { path: ['input', 'validFrom'], params: { date: later.validFrom } });
  }
  for (const each of terms) if (each.validTo === null || each.validTo > from) each.validTo = from;
}

async function knownAgencies(
  em: EntityManager,
  { agencies }: LocalTermsSetInput,
): Promise<readonly { readonly agency: Agency; readonly role: AgencyRole }[]> {
  const once = [...new Map(agencies.map((each) => [`${each.agency} ${each.role}`, each])).values()];
  const known = await em.find(Agency, {
    id: { $in: once.map(({ agency }) => agency).filter((id) => /^[0-9a-f-]{36}$/iu.test(id)) },
  });
  return once.map(({ agency: id, role }, at) => {
    const agency = known.find((each) => each.id === id.toLowerCase());
    if (agency === undefined) throw new Problem('AGENCY_NOT_FOUND', { path: ['input', 'agencies', at, 'agency'] });
    return { agency, role };
  });
}
