import type pg from 'pg';
import { DEMO_ACCOUNTS, demoPassword } from '../../seeds/demo/accounts.ts';
import { hashPassword } from '../identity/password.ts';
import { LOG_WHAT_WAS_LOADED } from '../registry/enactment/loaded-log.ts';
import { insertRows } from './bulk-insert.ts';
import type { Row } from './bulk-insert.ts';
import { demoCatalogue } from './demo-catalogue.ts';
import { demoIds } from './demo-ids.ts';
import {
  agencyCodeRows,
  agencyRows,
  documentRows,
  fieldRows,
  handlerRows,
  linkRows,
  procedureRows,
  roundRow,
  termsRows,
} from './demo-registry-rows.ts';
import {
  recommendationEventRows,
  recommendationRows,
  reviewItemRows,
  roundEventRows,
  roundOwnerRows,
  successorRows,
} from './demo-review-rows.ts';
import type { DemoCatalogue, DemoProcedure, DemoVersion } from './demo-shapes.ts';
import { partRows, versionRow } from './demo-version-rows.ts';
import { inSeedingTransaction } from './seeding-client.ts';
import type { LoadOptions } from './seeding-client.ts';

/** The demo catalogue was asked for beside procedures of the province's own. */
export class DemoRefused extends Error {
  override readonly name = 'DemoRefused';
}

/** The database already holds the demo data, or something that it must not be mixed with. */
async function alreadyLoaded(client: pg.ClientBase, catalogue: DemoCatalogue): Promise<boolean> {
  const { rows } = await client.query<{ loaded: boolean; others: boolean }>(
    `select exists (select 1 from review_round where id = $1) as loaded,
            exists (select 1 from procedure) or exists (select 1 from agency) or exists (select 1 from account) as others`,
    [demoIds.round(catalogue.round.key)],
  );
  if (rows[0]?.loaded) return true;
  if (rows[0]?.others) {
    throw new DemoRefused(
      'the demo data loads into an empty database only: this one has agencies, procedures or accounts',
    );
  }
  return false;
}

/** Passwords are hashed for the demo accounts only; an installation without the demo has no account of ours. */
const accountRows = (): Promise<readonly Row[]> =>
  Promise.all(
    DEMO_ACCOUNTS.map(async ({ username, name, roles, agencyKey }) => ({
      id: demoIds.account(username),
      username,
      name,
      password_hash: await hashPassword(demoPassword(username)),
      roles,
      agency_id: demoIds.agency(agencyKey),
      demo: true,
    })),
  );

type NumberedVersion = readonly [procedure: DemoProcedure, version: DemoVersion];

/**
 * Inserts the versions that have this number as drafts with their parts, then lets the frozen state begin: parts of
 * a published version cannot be added, and of one procedure only one version can be a draft at a time.
 */
async function insertVersions(
  client: pg.ClientBase,
  { agencies, procedures }: DemoCatalogue,
  number: number,
): Promise<void> {
  const versions = procedures.flatMap((procedure): readonly NumberedVersion[] =>
    procedure.versions.filter((version) => version.number === number).map((version) => [procedure, version]),
  );
  const idByName = new Map(agencies.map(({ key, name }) => [name, demoIds.agency(key)]));
  await insertRows(
    client,
    'procedure_version',
    versions.map(([procedure, version]) => versionRow(procedure, version)),
  );
  const parts = partRows(versions, { agencyIdByName: (name) => idByName.get(name) ?? null });
  for (const [table, rows] of parts) await insertRows(client, table, rows);
  const states = versions.map(([{ code }, { state }]) => ({ id: demoIds.version(code, number), state }));
  await client.query(
    `update procedure_version v set state = s.state
       from jsonb_to_recordset($1::jsonb) as s(id uuid, state text) where v.id = s.id`,
    [JSON.stringify(states)],
  );
}

/** One step of the load: what it is called, and its work. */
type Step = readonly [name: string, work: (client: pg.ClientBase) => Promise<void>];

const rowsStep = (table: string, rows: readonly Row[]): Step => [table, (client) => insertRows(client, table, rows)];

function stepsFor(catalogue: DemoCatalogue, accounts: readonly Row[]): readonly Step[] {
  const numbers = new Set(catalogue.procedures.flatMap(({ versions }) => versions.map(({ number }) => number)));
  return [
    rowsStep('agency', agencyRows(catalogue)),
    rowsStep('agency_code', agencyCodeRows(catalogue)),
    rowsStep('field', fieldRows(catalogue)),
    rowsStep('legal_document', documentRows(catalogue)),
    rowsStep('procedure', procedureRows(catalogue)),
    rowsStep('procedure_link', linkRows(catalogue)),
    ...[...numbers]
      .sort((a, b) => a - b)
      .map((number): Step => ['procedure_version', (client) => insertVersions(client, catalogue, number)]),
    ['procedure_event', async (client) => void (await client.query(LOG_WHAT_WAS_LOADED))],
    rowsStep('local_terms', termsRows(catalogue)),
    rowsStep('local_agency', handlerRows(catalogue)),
    rowsStep('account', accounts),
    rowsStep('review_round', [roundRow(catalogue)]),
    rowsStep('review_round_owner', roundOwnerRows(catalogue)),
    rowsStep('review_round_event', roundEventRows(catalogue)),
    rowsStep('review_item', reviewItemRows(catalogue)),
    rowsStep('recommendation', recommendationRows(catalogue)),
    rowsStep('recommendation_successor', successorRows(catalogue)),
    rowsStep('recommendation_event', recommendationEventRows(catalogue)),
  ];
}

/**
 * Loads the demo agencies, catalogue, verdicts and accounts into a database that has none of its own, in one
 * transaction; where they are loaded already, nothing happens. Answers whether it loaded them. Throws DemoRefused.
 */
export async function loadDemoData(options: LoadOptions, catalogue: DemoCatalogue = demoCatalogue()): Promise<boolean> {
  return inSeedingTransaction(options, async (client) => {
    if (await alreadyLoaded(client, catalogue)) return false;
    const steps = stepsFor(catalogue, await accountRows());
    for (const [index, [, work]] of steps.entries()) {
      await work(client);
      options.onProgress?.({ step: 'demo', done: index + 1, total: steps.length });
    }
    return true;
  });
}
