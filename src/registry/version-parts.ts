import type { EntityManager } from '@mikro-orm/postgresql';
import type { Ids } from '../ids.ts';
import type { VersionContent } from './version-content.ts';

/** A list of a version: its table, the columns beside id, version and position, and its rows. */
interface Part {
  readonly table: string;
  readonly columns: Readonly<Record<string, 'text' | 'integer' | 'bigint' | 'boolean'>>;
  readonly rows: (content: VersionContent) => readonly object[];
}

/** Lists that stand in a table each; the names of columns are those of the content in snake case. */
const PARTS: readonly Part[] = [
  { table: 'procedure_case', columns: { name: 'text' }, rows: ({ cases }) => cases.map((name) => ({ name })) },
  {
    table: 'time_limit',
    columns: {
      kind: 'text',
      channel: 'text',
      caseName: 'text',
      min: 'integer',
      max: 'integer',
      unit: 'text',
      note: 'text',
    },
    rows: ({ timeLimits }) => timeLimits,
  },
  {
    table: 'component',
    columns: {
      caseName: 'text',
      name: 'text',
      originals: 'integer',
      copies: 'integer',
      mandatory: 'boolean',
      issuedByState: 'boolean',
      formCode: 'text',
    },
    rows: ({ components }) => components,
  },
  { table: 'form', columns: { code: 'text', name: 'text', fileName: 'text' }, rows: ({ forms }) => forms },
  { table: 'requirement', columns: { text: 'text' }, rows: ({ requirements }) => requirements },
  {
    table: 'fee',
    columns: { channel: 'text', caseName: 'text', amount: 'bigint', note: 'text', flag: 'text' },
    rows: ({ fees }) => fees,
  },
  { table: 'procedure_result', columns: { code: 'text', name: 'text' }, rows: ({ results }) => results },
  { table: 'version_agency', columns: { role: 'text', name: 'text' }, rows: ({ agencies }) => agencies },
];

const column = (name: string): string => name.replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);

/** The content of one draft, to be written. */
export interface ContentToWrite {
  readonly versionId: string;
  readonly content: VersionContent;
}

/**
 * Writes the lists of any number of drafts, one statement a table whatever their number. The versions must be drafts
 * without parts: the database refuses parts of a published one. Legal documents are shared by number: an unknown one
 * is entered, of a known one only what was missing is filled in.
 */
export async function writeParts(em: EntityManager, ids: Ids, contents: readonly ContentToWrite[]): Promise<void> {
  for (const { table, columns, rows } of PARTS) {
    const values = contents.flatMap(({ versionId, content }) =>
      [...rows(content).entries()].map(([position, row]) =>
        Object.assign({ id: ids.uuid(), versionId, position }, row),
      ),
    );
    if (values.length === 0) continue;
    const names = Object.keys(columns);
    await em.execute(
      `insert into ${table} (id, version_id, position, ${names.map(column).join(', ')})
       select id, "versionId", position, ${names.map((name) => `"${name}"`).join(', ')}
       from jsonb_to_recordset(?::jsonb) as row(id uuid, "versionId" uuid, position integer, ${Object.entries(columns)
         .map(([name, type]) => `"${name}" ${type}`)
         .join(', ')})`,
      [JSON.stringify(values)],
    );
  }
  await writeLegalDocuments(em, ids, contents);
}

async function writeLegalDocuments(em: EntityManager, ids: Ids, contents: readonly ContentToWrite[]): Promise<void> {
  const named = contents.flatMap(({ versionId, content }) =>
    content.legalDocuments.map((document, position) => ({ ...document, versionId, position, linkId: ids.uuid() })),
  );
  if (named.length === 0) return;
  const documents = [...Map.groupBy(named, ({ number }) => number).values()].flatMap(([first]) =>
    first === undefined ? [] : [{ ...first, id: ids.uuid() }],
  );
  // In one order, so that two writers that share documents wait for each other instead of locking each other out.
  await em.execute(
    `insert into legal_document (id, number, title, issuer, issued_on)
     select id, number, title, issuer, "issuedOn"
     from jsonb_to_recordset(?::jsonb) as row(id uuid, number text, title text, issuer text, "issuedOn" date)
     order by number
     on conflict (number) do update set
       issuer = coalesce(legal_document.issuer, excluded.issuer), issued_on = coalesce(legal_document.issued_on, excluded.issued_on)
     where (legal_document.issuer is null and excluded.issuer is not null)
        or (legal_document.issued_on is null and excluded.issued_on is not null)`,
    [JSON.stringify(documents)],
  );
  await em.execute(
    `insert into version_legal_document (id, version_id, position, document_id)
     select row."linkId", row."versionId", row.position, document.id
     from jsonb_to_recordset(?::jsonb) as row("linkId" uuid, "versionId" uuid, position integer, number text)
     join legal_document document using (number)`,
    [JSON.stringify(named)],
  );
}

/** Removes the lists of drafts, before they are written anew. */
export async function clearParts(em: EntityManager, versionIds: readonly string[]): Promise<void> {
  for (const table of [...PARTS.map((part) => part.table), 'version_legal_document']) {
    await em.execute(
      `delete from ${table} where version_id in (select value::uuid from jsonb_array_elements_text(?::jsonb))`,
      [JSON.stringify(versionIds)],
    );
  }
}
