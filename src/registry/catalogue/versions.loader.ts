/** Versions with all their parts, as plain rows. */
import type { ClientBase, Pool, QueryResultRow } from 'pg';
import type { AgencyRole } from '../version-content.ts';
import type { LocalTermsData, VersionData } from './catalogue-data.ts';
import { localFees, localSteps, localTimeLimits } from './local-content.ts';
import type {
  ComponentView,
  FeeView,
  FormView,
  LegalDocumentView,
  RequirementView,
  ResultView,
  TimeLimitView,
  VersionAgencyView,
} from './views.ts';

/** Something that runs statements: a connection inside a transaction, or the pool for a single read. */
export type Queryable = Pick<ClientBase | Pool, 'query'>;

/** Which versions: all that are decided, every one of one procedure, drafts included, or the drafts of some procedures. */
export type VersionChoice = 'DECIDED' | { readonly procedureId: string } | { readonly draftsOf: readonly string[] };

type OwnColumns = Omit<
  VersionData,
  | 'cases'
  | 'timeLimits'
  | 'components'
  | 'forms'
  | 'requirements'
  | 'fees'
  | 'results'
  | 'legalDocuments'
  | 'agencies'
  | 'terms'
>;

const OWN = `v.id, v.procedure_id as "procedureId", v.number, v.state, v.title, v.valid_from as "validFrom",
  v.valid_to as "validTo", v.announced_on as "announcedOn", v.effective_on as "effectiveOn", v.public_on as "publicOn",
  v.decision_number as "decisionNumber", v.end_decision_number as "endDecisionNumber", v.levels, v.audiences,
  v.audience_text as "audienceText", v.steps, v.submission, v.channels, v.sets, v.declared_visits as "declaredVisits",
  v.declared_doors as "declaredDoors", v.clock_overrides as "clockOverrides", v.dates_note as "datesNote", v.demo_note as "demoNote",
  v.version`;

type OfVersion<T> = T & { readonly versionId: string };

interface TermsRow extends Omit<LocalTermsData, 'timeLimits' | 'fees' | 'steps' | 'agencies'> {
  readonly versionId: string;
  readonly timeLimits: unknown;
  readonly fees: unknown;
  readonly steps: unknown;
}

/** Parts by version in printed order, without the id that they were grouped by. */
function grouped<T>(rows: readonly OfVersion<T>[]): (versionId: string) => readonly Omit<OfVersion<T>, 'versionId'>[] {
  const groups = new Map<string, Omit<OfVersion<T>, 'versionId'>[]>();
  for (const { versionId, ...part } of rows) {
    const group = groups.get(versionId);
    if (group === undefined) groups.set(versionId, [part]);
    else group.push(part);
  }
  return (versionId) => groups.get(versionId) ?? [];
}

const chosen = (choice: VersionChoice): readonly [condition: string, values: unknown[]] => {
  if (choice === 'DECIDED') return [`v.state <> 'DRAFT'`, []];
  if ('procedureId' in choice) return [`v.procedure_id = $1`, [choice.procedureId]];
  return [`v.state = 'DRAFT' and v.procedure_id = any($1::uuid[])`, [choice.draftsOf]];
};

/** Reads versions one table after another: run it in a repeatable-read transaction for one consistent answer. */
export async function loadVersions(db: Queryable, choice: VersionChoice): Promise<VersionData[]> {
  const [which, values] = chosen(choice);
  const rows = async <T extends QueryResultRow>(sql: string): Promise<T[]> => (await db.query<T>(sql, values)).rows;
  const parts = async <T extends object>(
    table: string,
    columns: string,
    more = '',
  ): Promise<ReturnType<typeof grouped<T>>> =>
    grouped<T>(
      await rows<OfVersion<T>>(
        `select x.version_id as "versionId", ${columns} from ${table} x join procedure_version v on v.id = x.version_id ${more}
          where ${which} order by x.version_id, x.position`,
      ),
    );
  const versions = await rows<OwnColumns>(`select ${OWN} from procedure_version v where ${which}`);
  const cases = await parts<{ name: string }>('procedure_case', 'x.name');
  const timeLimits = await parts<TimeLimitView>(
    'time_limit',
    'x.kind, x.channel, x.case_name as "case", x.unit, x.min, x.max, x.note',
  );
  const components = await parts<ComponentView>(
    'component',
    `x.id, x.name, x.case_name as "case", x.originals, x.copies, x.mandatory, x.issued_by_state as "issuedByState",
      x.form_code as "formCode"`,
  );
  const forms = await parts<FormView>('form', 'x.id, x.code, x.name, x.file_name as "fileName"');
  const requirements = await parts<RequirementView>('requirement', 'x.id, x.text');
  const fees = await parts<FeeView>(
    'fee',
    'x.amount::float8 as amount, x.channel, x.case_name as "case", x.note, x.flag',
  );
  const results = await parts<ResultView>('procedure_result', 'x.code, x.name');
  const documents = await parts<LegalDocumentView>(
    'version_legal_document',
    'd.id, d.number, d.title, d.issuer, d.issued_on as "issuedOn"',
    'join legal_document d on d.id = x.document_id',
  );
  const agencies = await parts<VersionAgencyView>('version_agency', 'x.role, x.name');
  const terms = await rows<TermsRow>(
    `select t.id, t.version_id as "versionId", t.valid_from as "validFrom", t.valid_to as "validTo",
        t.decision_number as "decisionNumber", t.time_limits as "timeLimits", t.fees, t.steps
      from local_terms t join procedure_version v on v.id = t.version_id where t.withdrawn_at is null and ${which} order by t.version_id, t.valid_from`,
  );
  const handling = await rows<{ termsId: string; agencyId: string; role: AgencyRole }>(
    `select a.local_terms_id as "termsId", a.agency_id as "agencyId", a.role
      from local_agency a join local_terms t on t.id = a.local_terms_id join procedure_version v on v.id = t.version_id
      where ${which} order by a.local_terms_id, a.role, a.agency_id`,
  );
  const handlers = Map.groupBy(handling, (row) => row.termsId);
  const withContent = (row: TermsRow): OfVersion<LocalTermsData> => ({
    ...row,
    timeLimits: localTimeLimits(row.timeLimits),
    fees: localFees(row.fees),
    steps: localSteps(row.steps),
    agencies: (handlers.get(row.id) ?? []).map(({ agencyId, role }) => ({ agencyId, role })),
  });
  const termsOf = grouped<LocalTermsData>(terms.map(withContent));
  const withParts = (version: OwnColumns): VersionData => ({
    ...version,
    cases: cases(version.id),
    timeLimits: timeLimits(version.id),
    components: components(version.id),
    forms: forms(version.id),
    requirements: requirements(version.id),
    fees: fees(version.id),
    results: results(version.id),
    legalDocuments: documents(version.id),
    agencies: agencies(version.id),
    terms: termsOf(version.id),
  });
  return versions.map(withParts);
}
