import type { EntityManager } from '@mikro-orm/postgresql';
import type { ActContext } from '../act.ts';
import { authorize } from '../identity/permissions.ts';
import type { Ids } from '../ids.ts';
import { Problem, Problems } from '../problem.ts';
import { Agency } from './agency.entity.ts';
import { type ContentChange, contentFaults } from './content-faults.ts';
import { explainingRefusals } from './database-refusals.ts';
import { procedureCode } from './national/codes.ts';
import { expectCounter, storedCode, takeProcedure, versionOf } from './procedure-at-hand.ts';
import { Field, Procedure } from './procedure.entity.ts';
import { newestDecided } from './validity.ts';
import { EMPTY_CONTENT, type VersionContent } from './version-content.ts';
import { loadContents } from './version-content.queries.ts';
import { clearParts, writeParts } from './version-parts.ts';
import { ProcedureVersion } from './version.entity.ts';
import { UUID_TYPED } from '../ids.ts';

/** Which version an act left behind. */
export interface VersionDone {
  readonly procedureId: string;
  readonly procedureCode: string;
  readonly number: number;
  readonly versionId: string;
}

/** Writes what stands once in a version; its lists are written by `writeParts`. */
export function setScalars(version: ProcedureVersion, content: VersionContent): void {
  version.title = content.title;
  version.levels = [...content.levels];
  version.audiences = [...content.audiences];
  version.audienceText = content.audienceText;
  version.steps = content.steps;
  version.submission = content.submission;
  version.channels = [...content.channels];
  version.sets = content.sets;
  version.declaredVisits = content.declaredVisits;
  version.declaredDoors = content.declaredDoors;
}

const refuse = (faults: readonly Problem[]): void => {
  if (faults.length > 0) throw new Problems(faults);
};

/** What a person who opens a procedure says. `field` and `agency` are ids. */
export interface ProcedureCreateInput {
  readonly code: string;
  readonly field: string;
  readonly agency: string;
  readonly content: ContentChange;
}

/** Null where the id is none at all: that is the same as one that nothing has. */
const findById = <T extends object>(id: string, find: (id: string) => Promise<T | null>): Promise<T | null> =>
  UUID_TYPED.test(id) ? find(id) : Promise.resolve(null);

/** Opens a procedure with its first draft. */
export async function procedureCreate(
  { em, viewer, clock, ids }: ActContext,
  input: ProcedureCreateInput,
): Promise<VersionDone> {
  const author = authorize(viewer, 'version.draft');
  const code = procedureCode(input.code);
  const content: VersionContent = { ...EMPTY_CONTENT, ...input.content };
  refuse([
    ...(code === null
      ? [new Problem('PROCEDURE_CODE_NOT_VALID', { path: ['input', 'code'], params: { code: input.code } })]
      : []),
    ...(input.content.title === undefined ? [new Problem('TEXT_BLANK', { path: ['input', 'content', 'title'] })] : []),
    ...contentFaults(input.content, ['input', 'content']),
  ]);
  return explainingRefusals(() =>
    em.transactional(async (tx) => {
      const field = await findById(input.field, (id) => tx.findOne(Field, id));
      const agency = await findById(input.agency, (id) => tx.findOne(Agency, id));
      const taken = await tx.count(Procedure, { code: storedCode(input.code) });
      if (field === null) throw new Problem('FIELD_NOT_FOUND', { path: ['input', 'field'] });
      if (agency === null) throw new Problem('AGENCY_NOT_FOUND', { path: ['input', 'agency'] });
      if (taken > 0)
        throw new Problem('PROCEDURE_CODE_TAKEN', { path: ['input', 'code'], params: { code: input.code } });
      const procedure = tx.create(Procedure, {
        id: ids.uuid(),
        code: storedCode(input.code),
        rawCode: code?.rawCode ?? null,
        ownerCode: code?.ownerCode ?? null,
        title: content.title,
        field,
        agency,
      });
      return openDraft(tx, ids, procedure, {
        number: 1,
        content,
        draftedBy: author.accountId,
        draftChangedAt: clock.now(),
        sourceHash: null,
      });
    }),
  );
}

/** A draft to open. `draftedBy` null: no person wrote it. */
export interface NewDraft {
  readonly number: number;
  readonly content: VersionContent;
  readonly draftedBy: string | null;
  readonly draftChangedAt: Date;
  readonly sourceHash: string | null;
}

async function openDraft(em: EntityManager, ids: Ids, procedure: Procedure, draft: NewDraft): Promise<VersionDone> {
  const { number, content, draftedBy, draftChangedAt, sourceHash } = draft;
  const version = em.create(ProcedureVersion, {
    id: ids.uuid(),
    procedure,
    number,
    title: content.title,
    draftedBy,
    draftChangedAt,
    sourceHash,
  });
  setScalars(version, content);
  await em.flush();
  await writeParts(em, ids, [{ versionId: version.id, content }]);
  return { procedureId: procedure.id, procedureCode: procedure.code, number, versionId: version.id };
}

/** Opens the next draft as a copy of the newest decided version; one draft at a time. */
export async function versionDraft({ em, viewer, clock, ids }: ActContext, code: string): Promise<VersionDone> {
  const author = authorize(viewer, 'version.draft');
  return explainingRefusals(() =>
    em.transactional(async (tx) => {
      const { procedure, versions } = await takeProcedure(tx, code, ['procedureCode']);
      const open = versions.find(({ state }) => state === 'DRAFT');
      if (open !== undefined) {
        throw new Problem('DRAFT_EXISTS', { path: ['procedureCode'], params: { number: open.number } });
      }
      const newest = newestDecided(versions);
      if (newest?.state === 'ENDED') {
        throw new Problem('PROCEDURE_ENDED', { path: ['procedureCode'], params: { date: newest.validTo ?? '' } });
      }
      const copied = newest === null ? undefined : (await loadContents(tx, [newest.id])).get(newest.id);
      return openDraft(tx, ids, procedure, {
        number: (versions[0]?.number ?? 0) + 1,
        content: copied ?? { ...EMPTY_CONTENT, title: procedure.title },
        draftedBy: author.accountId,
        draftChangedAt: clock.now(),
        sourceHash: newest?.sourceHash ?? null,
      });
    }),
  );
}

/** Lists stand in tables of their own: the counter must move for a change in them alone, too. */
const countUp = (em: EntityManager, { id }: ProcedureVersion): Promise<unknown> =>
  em.execute('update procedure_version set version = version + 1 where id = ?', [id]);

/** Which draft, as the writer last read it, and what it should say now. */
export interface VersionUpdateInput {
  readonly procedureCode: string;
  readonly number: number;
  readonly version: number;
  readonly content: ContentChange;
}

/**
 * Changes a draft; parts that are left out stay as they are. Whoever changes it last counts as its author, so that
 * nobody publishes words of their own that no second person has seen.
 */
export async function versionUpdate(
  { em, viewer, clock, ids }: ActContext,
  input: VersionUpdateInput,
): Promise<VersionDone> {
  const author = authorize(viewer, 'version.draft');
  refuse(contentFaults(input.content, ['content']));
  return explainingRefusals(() =>
    em.transactional(async (tx) => {
      const atHand = await takeProcedure(tx, input.procedureCode, ['procedureCode']);
      const draft = versionOf(atHand, input.number, ['number']);
      if (draft.state !== 'DRAFT') throw new Problem('VERSION_FROZEN', { path: ['number'] });
      expectCounter(draft, input.version, ['version']);
      const present = (await loadContents(tx, [draft.id])).get(draft.id);
      const content: VersionContent = { ...(present ?? EMPTY_CONTENT), ...input.content };
      setScalars(draft, content);
      draft.draftedBy = author.accountId;
      draft.draftChangedAt = clock.now();
      await tx.flush();
      if (draft.version === input.version) await countUp(tx, draft);
      await clearParts(tx, [draft.id]);
      await writeParts(tx, ids, [{ versionId: draft.id, content }]);
      return {
        procedureId: atHand.procedure.id,
        procedureCode: atHand.procedure.code,
        number: draft.number,
        versionId: draft.id,
      };
    }),
  );
}
