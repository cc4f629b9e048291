import type { EntityManager } from '@mikro-orm/postgresql';

/** Names a case: the agency that received it and the key of its code. */
export interface CaseName {
  readonly agency: string;
  readonly key: string;
  readonly code: string;
}

export interface KnownCases {
  /** Facts that a case was imported with, in hex, by agency and key; null for one that is not known. */
  facts(name: CaseName): string | null;
  /** Whether another application bears the code. */
  taken(name: CaseName): boolean;
}

/** Names asked for in one statement. */
const CHUNK = 5_000;

/** Which of these cases are there already, and which of their codes are given to others. */
export async function knownCases(em: EntityManager, names: readonly CaseName[]): Promise<KnownCases> {
  const facts = new Map<string, string>();
  const taken = new Map<string, string>();
  for (let at = 0; at < names.length; at += CHUNK) {
    const asked = JSON.stringify(names.slice(at, at + CHUNK));
    const known = await em.execute<{ agency: string; key: string; facts: string }[]>(
      `select a.receiving_agency_id as agency, a.receive_key as key, encode(a.receive_hash, 'hex') as facts
       from jsonb_to_recordset(?::jsonb) as asked(agency uuid, key text)
       join application a on a.receiving_agency_id = asked.agency and a.receive_key = asked.key`,
      [asked],
    );
    for (const { agency, key, facts: hash } of known) facts.set(`${agency} ${key}`, hash);
    const coded = await em.execute<{ code: string; agency: string; key: string }[]>(
      `select a.code, a.receiving_agency_id as agency, a.receive_key as key
       from jsonb_to_recordset(?::jsonb) as asked(code text) join application a on a.code = asked.code`,
      [asked],
    );
    for (const { code, agency, key } of coded) taken.set(code, `${agency} ${key}`);
  }
  return {
    facts: ({ agency, key }) => facts.get(`${agency} ${key}`) ?? null,
    taken: ({ agency, key, code }) => taken.has(code) && taken.get(code) !== `${agency} ${key}`,
  };
}
