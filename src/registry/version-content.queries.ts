import type { EntityManager } from '@mikro-orm/postgresql';
import { type Ask, askUnit } from '../db/ask.ts';
import type { VersionContent } from './version-content.ts';

/** A list of a version as JSON in its printed order, whose keys are those of `VersionContent`. */
const list = (table: string, item: string): string =>
  `(select coalesce(jsonb_agg(${item} order by position), '[]') from ${table} part where part.version_id = v.id)`;

/** `'key', column` for each name, in the spelling of the content. */
const object = (names: readonly string[]): string =>
  `jsonb_build_object(${names
    .map((name) => `'${name}', ${name.replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`)}`)
    .join(', ')})`;

/**
 * The whole content of a version `v` as one JSON object of the shape `VersionContent`, so that what a draft is
 * checked in, compared in and exported in is read in one place and by one statement for any number of versions.
 */
export const CONTENT_AS_JSON = `jsonb_build_object(
  'title', v.title, 'levels', v.levels, 'audiences', v.audiences, 'audienceText', v.audience_text, 'steps', v.steps,
  'submission', v.submission, 'channels', v.channels, 'sets', v.sets, 'declaredVisits', v.declared_visits,
  'declaredDoors', v.declared_doors, 'decisionNumber', v.decision_number,
  'cases', ${list('procedure_case', 'part.name')},
  'timeLimits', ${list('time_limit', object(['kind', 'channel', 'caseName', 'min', 'max', 'unit', 'note']))},
  'components', ${list('component', object(['caseName', 'name', 'originals', 'copies', 'mandatory', 'issuedByState', 'formCode']))},
  'forms', ${list('form', object(['code', 'name', 'fileName']))},
  'requirements', ${list('requirement', object(['text']))},
  'fees', ${list('fee', object(['channel', 'caseName', 'amount', 'note', 'flag']))},
  'results', ${list('procedure_result', object(['code', 'name']))},
  'legalDocuments', ${list(
    '(select l.version_id, l.position, d.number, d.title, d.issuer, d.issued_on from version_legal_document l join legal_document d on d.id = l.document_id)',
    object(['number', 'title', 'issuer', 'issuedOn']),
  )},
  'agencies', ${list('version_agency', object(['role', 'name']))}
)`;

/** Contents by version id; an id that there is not has no entry. One statement. */
export const loadContents = (
  em: EntityManager,
  versionIds: readonly string[],
): Promise<ReadonlyMap<string, VersionContent>> => contentsOf(askUnit(em), versionIds);

/** The same, by whichever way to the database is at hand. */
export async function contentsOf(
  ask: Ask,
  versionIds: readonly string[],
): Promise<ReadonlyMap<string, VersionContent>> {
  const rows = await ask<{ id: string; content: VersionContent }>(
    `select v.id, ${CONTENT_AS_JSON} as content from procedure_version v
     where v.id in (select value::uuid from jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(versionIds)],
  );
  return new Map(rows.map(({ id, content }) => [id, content]));
}
