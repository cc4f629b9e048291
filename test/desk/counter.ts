import type pg from 'pg';
import { workingCalendar } from '../../src/calendar/working-calendar.ts';
import { type Clock, fixedClock } from '../../src/clock.ts';
import { type Database, openDatabase } from '../../src/db/database.ts';
import { openPool } from '../../src/db/pool.ts';
import type { Act, Target } from '../../src/desk/acts/perform.commands.ts';
import type { SubmissionTyped, Submit } from '../../src/desk/receipt/submission.commands.ts';
import type { ReceiptTyped } from '../../src/desk/receipt/receipt-input.ts';
import type { DeskRules } from '../../src/desk/receipt/receipt.ts';
import type { Receive } from '../../src/desk/receipt/receive.commands.ts';
import type { LocalStep } from '../../src/registry/local-terms.ts';
import type { Role, Viewer } from '../../src/identity/viewer.ts';
import { type Ids, namedUuid } from '../../src/ids.ts';
import { OPEN_GATE } from '../../src/public-gate.ts';
import type { CatalogueData, LocalTermsData, VersionData } from '../../src/registry/catalogue/catalogue-data.ts';
import { type CatalogueSnapshot, snapshotFor } from '../../src/registry/catalogue/snapshot.ts';
import { civilDateAt, parseCivilDate } from '../../src/calendar/civil-date.ts';
import { nationalCalendarData } from '../../seeds/calendar/national-calendar.ts';
import { clockPolicies } from '../../seeds/policies/clock-policies.ts';
import { freshDatabase } from '../support/database.ts';

/** A small province for the desk's tests: a catalogue in memory and the same rows in a database of its own. */

export const calendar = workingCalendar(nationalCalendarData);

export const rules: DeskRules = {
  policies: clockPolicies,
  calendarOf: () => calendar,
  rowsOf: () => [],
};

export const AGENCIES = {
  province: { id: namedUuid('province'), code: 'H50', parent: null },
  construction: { id: namedUuid('construction'), code: 'H50.12', parent: 'province' },
  justice: { id: namedUuid('justice'), code: 'H50.07', parent: 'province' },
  ward: { id: namedUuid('ward'), code: 'H50.31.1', parent: 'province' },
  land: { id: namedUuid('land'), code: 'H50.11', parent: 'province' },
  tax: { id: namedUuid('tax'), code: 'H50.90', parent: 'province' },
} as const;

type AgencyName = keyof typeof AGENCIES;

const person = (name: string, agency: AgencyName, ...roles: Role[]): Viewer => ({
  accountId: namedUuid(`account ${name}`),
  username: name,
  name: `Ông ${name}`,
  roles,
  agencyId: AGENCIES[agency].id,
});

export const PEOPLE = {
  desk: person('desk', 'construction', 'DESK'),
  handler: person('handler', 'construction', 'HANDLER'),
  head: person('head', 'construction', 'HEAD'),
  chairman: person('chairman', 'province', 'HEAD'),
  desk2: person('desk2', 'justice', 'DESK'),
  handler2: person('handler2', 'justice', 'HANDLER'),
  wardDesk: person('warddesk', 'ward', 'DESK'),
  manager: person('manager', 'province', 'MANAGER'),
} as const satisfies Record<string, Viewer>;

const limit = (
  kind: 'STATUTORY' | 'COMMITTED',
  max: number | null,
  unit: VersionData['timeLimits'][number]['unit'],
  channel: 'ONLINE' | null = null,
) => ({
  kind,
  channel,
  case: null,
  unit,
  min: max,
  max,
  note: null,
});

const step = (
  name: string,
  agencyCode: string | null,
  amount: number,
  more: { readonly lead?: boolean; readonly sideBySide?: boolean } = {},
): LocalStep => ({ name, agencyCode, amount, unit: 'WORKING_DAY', lead: false, sideBySide: false, ...more });

interface Shape {
  readonly code: string;
  readonly agency: AgencyName;
  readonly versions: readonly Partial<VersionData>[];
  readonly terms?: Partial<LocalTermsData>;
}

/** Procedures by what they show. */
const SHAPES: readonly Shape[] = [
  {
    code: '1.000001',
    agency: 'construction',
    versions: [{ timeLimits: [limit('STATUTORY', 20, 'WORKING_DAY')] }],
    terms: { timeLimits: [limit('COMMITTED', 15, 'WORKING_DAY'), limit('COMMITTED', 12, 'WORKING_DAY', 'ONLINE')] },
  },
  {
    code: '1.000002',
    agency: 'construction',
    versions: [
      {
        timeLimits: [limit('STATUTORY', 30, 'CALENDAR_DAY')],
        cases: [{ name: 'Nhà ở riêng lẻ' }, { name: 'Theo giai đoạn' }],
        channels: ['DIRECT'],
      },
    ],
  },
  {
    code: '1.000003',
    agency: 'construction',
    versions: [{ validTo: '2026-01-01', state: 'ENDED', endDecisionNumber: '99/QĐ-UBND' }],
  },
  { code: '1.000004', agency: 'construction', versions: [] },
  { code: '1.000005', agency: 'construction', versions: [{ validFrom: '2027-01-01' }] },
  { code: '1.000006', agency: 'construction', versions: [{ timeLimits: [limit('STATUTORY', 5, null)] }] },
  { code: '1.000007', agency: 'justice', versions: [{ timeLimits: [limit('STATUTORY', 1, 'SAME_DAY')] }] },
  {
    code: '1.000008',
    agency: 'construction',
    versions: [{ timeLimits: [limit('STATUTORY', 8, 'WORKING_HOUR')] }],
    terms: {
      agencies: [
        { agencyId: AGENCIES.ward.id, role: 'RECEIVING' },
        { agencyId: AGENCIES.construction.id, role: 'DECIDING' },
      ],
    },
  },
  // Sector law: 10 more working days at most, and asking another agency stops the clock.
  {
    code: '1.000009',
    agency: 'construction',
    versions: [
      {
        timeLimits: [limit('STATUTORY', 20, 'WORKING_DAY')],
        clockOverrides: [
          { ground: 'LEGAL_EXTENSION', cap: 10, source: 'Luật mẫu Đ1' },
          {
            ground: 'OPINION',
            effect: { kind: 'SUSPEND' },
            times: null,
            withinWorkingDays: [],
            source: 'Luật mẫu Đ2',
          },
        ],
      },
    ],
  },
  // The second version shortens the limit from 23 November on.
  {
    code: '1.000010',
    agency: 'construction',
    versions: [
      { timeLimits: [limit('STATUTORY', 20, 'WORKING_DAY')], state: 'SUPERSEDED', validTo: '2026-11-23' },
      { timeLimits: [limit('STATUTORY', 5, 'WORKING_DAY')], validFrom: '2026-11-23' },
    ],
  },
  // Interlinked: one agency after the other, two side by side, and the deciding one again at the end.
  {
    code: '1.000011',
    agency: 'construction',
    versions: [{ timeLimits: [limit('STATUTORY', 20, 'WORKING_DAY')] }],
    terms: {
      steps: [
        step('Thẩm tra', 'H50.12', 5, { lead: true }),
        step('Xác minh quy hoạch', 'H50.07', 3),
        step('Xác nhận hiện trạng', 'H50.31.1', 2, { sideBySide: true }),
        step('Trình ký', null, 1),
      ],
    },
  },
];

export const procedureId = (code: string): string => namedUuid(`procedure ${code}`);
export const versionId = (code: string, number = 1): string => namedUuid(`version ${code} ${number}`);

const versionData = ({ code, terms }: Shape, own: Partial<VersionData>, number: number): VersionData => ({
  id: versionId(code, number),
  procedureId: procedureId(code),
  number,
  state: 'PUBLISHED',
  title: `Thủ tục ${code}`,
  validFrom: '2020-01-01',
  validTo: null,
  announcedOn: '2020-01-01',
  effectiveOn: '2020-01-01',
  datesNote: null,
  publicOn: '2020-01-01',
  decisionNumber: '1/QĐ-UBND',
  endDecisionNumber: null,
  levels: [],
  audiences: [],
  audienceText: null,
  steps: null,
  submission: null,
  channels: ['DIRECT', 'ONLINE'],
  sets: null,
  cases: [],
  components: [],
  forms: [],
  requirements: [],
  fees: [],
  results: [],
  legalDocuments: [],
  agencies: [],
  declaredVisits: null,
  declaredDoors: null,
  clockOverrides: [],
  demoNote: null,
  version: 1,
  timeLimits: [],
  terms: terms
    ? [
        {
          id: namedUuid(`terms ${code}`),
          validFrom: '2020-01-01',
          validTo: null,
          decisionNumber: '2/QĐ-UBND',
          timeLimits: [],
          fees: [],
          steps: [],
          agencies: [],
          ...terms,
        },
      ]
    : [],
  ...own,
});

export const catalogueData: CatalogueData = {
  revision: 1,
  agencies: Object.entries(AGENCIES).map(([name, { id, code, parent }]) => ({
    id,
    code,
    codes: [],
    name: `Cơ quan ${name}`,
    nameEn: null,
    level: 'PROVINCE',
    oneStopMode: 'ONE_STOP',
    parentId: parent && AGENCIES[parent].id,
    validFrom: null,
    validTo: null,
    phone: null,
    address: null,
    demo: false,
    demoNote: null,
  })),
  fields: [],
  procedures: SHAPES.map(({ code, agency }) => ({
    id: procedureId(code),
    code,
    rawCode: null,
    ownerCode: null,
    title: `Thủ tục ${code}`,
    fieldId: null,
    agencyId: AGENCIES[agency].id,
    reviewStatus: null,
    source: 'LOCAL',
    sourceUrl: null,
    demo: false,
    demoNote: null,
    version: 1,
  })),
  versions: SHAPES.flatMap((shape) => shape.versions.map((own, at) => versionData(shape, own, at + 1))),
  links: [{ predecessorId: procedureId('1.000003'), successorId: procedureId('1.000001') }],
  synonyms: [],
  agencyLinks: [],
};

export const catalogueOn = (day: string, data: CatalogueData = catalogueData): CatalogueSnapshot =>
  snapshotFor(data, parseCivilDate(day));

const catalogues = new Map<string, CatalogueSnapshot>();

/** The catalogue as the server holds it at an instant. */
export function catalogueAt(at: Date): CatalogueSnapshot {
  const day = civilDateAt(at);
  const made = catalogues.get(day) ?? catalogueOn(day);
  catalogues.set(day, made);
  return made;
}

/** The rows that foreign keys of applications point at. */
export async function insertCatalogue(owner: pg.Pool, data: CatalogueData): Promise<void> {
  for (const { id, code, name, level, parentId } of data.agencies) {
    await owner.query('insert into agency (id, code, name, level, parent_id) values ($1, $2, $3, $4, $5)', [
      id,
      code,
      name,
      level,
      parentId,
    ]);
  }
  for (const { id, code, title, agencyId } of data.procedures) {
    await owner.query('insert into procedure (id, code, title, agency_id) values ($1, $2, $3, $4)', [
      id,
      code,
      title,
      agencyId,
    ]);
  }
  for (const version of data.versions) {
    await owner.query(
      `insert into procedure_version (id, procedure_id, number, state, title, valid_from, valid_to, announced_on, effective_on, decision_number)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        version.id,
        version.procedureId,
        version.number,
        version.state,
        version.title,
        version.validFrom,
        version.validTo,
        version.announcedOn,
        version.effectiveOn,
        version.decisionNumber,
      ],
    );
    for (const { id, validFrom } of version.terms) {
      await owner.query('insert into local_terms (id, version_id, valid_from) values ($1, $2, $3)', [
        id,
        version.id,
        validFrom,
      ]);
    }
  }
  for (const { accountId, username, name, roles, agencyId } of Object.values<Viewer>(PEOPLE)) {
    await owner.query('insert into account (id, username, name, roles, agency_id) values ($1, $2, $3, $4, $5)', [
      accountId,
      username,
      name,
      roles,
      agencyId,
    ]);
  }
}

/** Ids that follow each other, so that a run is the same run again. */
export function countedIds(name = 'id'): Ids {
  let count = 0;
  return { uuid: () => namedUuid(`${name} ${(count += 1)}`), bytes: (length) => Buffer.alloc(length, 7) };
}

export interface Counter {
  /** As the server connects. */
  readonly database: Database;
  readonly db: pg.Pool;
  readonly owner: pg.Pool;
  readonly appUrl: string;
  readonly ownerUrl: string;
  /** A pool with one connection, as another process has it. */
  process(): Promise<pg.Pool>;
  receiving(viewer: Viewer | null, at?: Date): Receive;
  acting(viewer: Viewer | null, at?: Date | Clock): Act;
  submitting(at?: Date): Submit;
  close(): Promise<void>;
}

/** A Friday morning within sessions. */
export const FRIDAY = new Date('2026-11-20T09:00:00+07:00');

export async function openCounter(): Promise<Counter> {
  const made = await freshDatabase();
  const owner = openPool({ url: made.ownerUrl });
  await insertCatalogue(owner, catalogueData);
  const database = await openDatabase({ url: made.appUrl, max: 20 });
  const ids = countedIds();
  return {
    database,
    db: database.pool,
    owner,
    appUrl: made.appUrl,
    ownerUrl: made.ownerUrl,
    process: async () => {
      const pool = openPool({ url: made.appUrl, max: 1 });
      await pool.query('select 1');
      return pool;
    },
    receiving: (viewer, at = FRIDAY) => ({
      db: database.pool,
      viewer,
      clock: fixedClock(at),
      ids,
      catalogue: catalogueAt(at),
      rules,
    }),
    acting: (viewer, at = FRIDAY) => ({
      em: database.fork(),
      viewer,
      clock: at instanceof Date ? fixedClock(at) : at,
      catalogue: catalogueAt(at instanceof Date ? at : at.now()),
      rules,
    }),
    submitting: (at = FRIDAY) => ({
      viewer: null,
      client: 'test',
      gate: OPEN_GATE,
      db: database.pool,
      clock: fixedClock(at),
      ids,
      catalogue: catalogueAt(at),
      rules,
    }),
    close: async () => {
      await Promise.all([database.close(), owner.end()]);
      await made.drop();
    },
  };
}

let keys = 0;

/** What a desk types in for procedure 1.000001; each with a key of its own. */
export const typed = (over: Partial<ReceiptTyped> = {}): ReceiptTyped => ({
  procedureCode: '1.000001',
  channel: 'DIRECT',
  applicant: { name: 'Nguyễn Văn An', idNumber: '045123456789', phone: '0912 345 678', address: 'Đông Hà' },
  key: `key-number-${(keys += 1)}`,
  ...over,
});

/** What an applicant hands in online for procedure 1.000001; each with a key of its own. */
export const handedIn = (over: Partial<SubmissionTyped> = {}): SubmissionTyped => ({
  procedureCode: '1.000001',
  applicant: { name: 'Trần Thị Bình', phone: '0912 345 679' },
  key: `online-key-of-test-${(keys += 1)}`,
  ...over,
});

/** Names an application as the person saw it. */
export const seen = (row: {
  readonly code: string | null;
  readonly version: number;
  readonly id?: string;
}): Target => ({
  code: row.code ?? row.id ?? '',
  version: row.version,
});
