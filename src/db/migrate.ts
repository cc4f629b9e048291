import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import { Registry } from '../../migrations/001-registry.ts';
import { Review } from '../../migrations/002-review.ts';
import { Calendar } from '../../migrations/003-calendar.ts';
import { Identity } from '../../migrations/004-identity.ts';
import { Desk } from '../../migrations/005-desk.ts';
import { DeskActs } from '../../migrations/006-desk-acts.ts';
import { Receiver } from '../../migrations/007-receiver.ts';
import { DatesNote } from '../../migrations/008-dates-note.ts';
import { Breaches } from '../../migrations/009-breaches.ts';
import { Tasks } from '../../migrations/010-tasks.ts';
import { CalendarVersions } from '../../migrations/011-calendar-versions.ts';
import { Papers } from '../../migrations/012-papers.ts';
import { WorkLists } from '../../migrations/013-work-lists.ts';
import { Voice } from '../../migrations/014-voice.ts';
import { Notices } from '../../migrations/015-notices.ts';
import { PastCases } from '../../migrations/016-past-cases.ts';
import { AnsweredKeys } from '../../migrations/017-answered-keys.ts';
import { Transfers } from '../../migrations/018-transfers.ts';
import { CalendarClearings } from '../../migrations/019-calendar-clearings.ts';
import { WebhookSecrets } from '../../migrations/020-webhook-secrets.ts';
import { RegisterAgency } from '../../migrations/021-register-agency.ts';
import { FindHeld } from '../../migrations/022-find-held.ts';
import { ImportFileName } from '../../migrations/023-import-file-name.ts';
import { ReviewWorkbench } from '../../migrations/024-review-workbench.ts';
import { ReviewBulk } from '../../migrations/032-review-bulk.ts';
import { Enactment } from '../../migrations/027-enactment.ts';
import { ReviewRounds } from '../../migrations/025-review-rounds.ts';
import { ReformChanges } from '../../migrations/030-reform-changes.ts';
import { LegalDocuments } from '../../migrations/028-legal-documents.ts';
import { Reports } from '../../migrations/029-reports.ts';
import { ReviewWorkbooks } from '../../migrations/033-review-workbooks.ts';
import { QuietDrafts } from '../../migrations/035-quiet-drafts.ts';
import { WebSessions } from '../../migrations/034-web-sessions.ts';
import { prepareJobs } from './job-schema.ts';
import { grantRights } from './rights.ts';

/** In the order in which they run. A merged migration is never edited; a change is a new one. */
export const MIGRATIONS = [
  { name: '001-registry', class: Registry },
  { name: '002-review', class: Review },
  { name: '003-calendar', class: Calendar },
  { name: '004-identity', class: Identity },
  { name: '005-desk', class: Desk },
  { name: '006-desk-acts', class: DeskActs },
  { name: '007-receiver', class: Receiver },
  { name: '008-dates-note', class: DatesNote },
  { name: '009-breaches', class: Breaches },
  { name: '010-tasks', class: Tasks },
  { name: '011-calendar-versions', class: CalendarVersions },
  { name: '012-papers', class: Papers },
  { name: '013-work-lists', class: WorkLists },
  { name: '014-voice', class: Voice },
  { name: '015-notices', class: Notices },
  { name: '016-past-cases', class: PastCases },
  { name: '017-answered-keys', class: AnsweredKeys },
  { name: '018-transfers', class: Transfers },
  { name: '019-calendar-clearings', class: CalendarClearings },
  { name: '020-webhook-secrets', class: WebhookSecrets },
  { name: '021-register-agency', class: RegisterAgency },
  { name: '022-find-held', class: FindHeld },
  { name: '023-import-file-name', class: ImportFileName },
  { name: '024-review-workbench', class: ReviewWorkbench },
  { name: '032-review-bulk', class: ReviewBulk },
  { name: '027-enactment', class: Enactment },
  { name: '025-review-rounds', class: ReviewRounds },
  { name: '030-reform-changes', class: ReformChanges },
  { name: '028-legal-documents', class: LegalDocuments },
  { name: '029-reports', class: Reports },
  { name: '033-review-workbooks', class: ReviewWorkbooks },
  { name: '034-web-sessions', class: WebSessions },
  { name: '035-quiet-drafts', class: QuietDrafts },
];

export interface MigrateOptions {
  /** Connection of the role that owns the tables. */
  readonly ownerUrl: string;
  /** Name of the role that the server runs as; it gets just the rights that `rights.ts` lists. */
  readonly appRole: string;
  readonly onProgress?: (name: string) => void;
}

/** Brings the schema up to date and the rights with it; answers the names of what ran. Running it again changes nothing. */
export async function migrate({ ownerUrl, appRole, onProgress }: MigrateOptions): Promise<string[]> {
  const orm = await MikroORM.init({
    clientUrl: ownerUrl,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    migrations: { migrationsList: MIGRATIONS, snapshot: false, transactional: true, allOrNothing: true, silent: true },
  });
  try {
    // Two servers that start at once must not migrate at once; the lock goes with the connection.
    const applied = await orm.em.transactional(async (em) => {
      await em
        .getConnection()
        .execute(`select pg_advisory_xact_lock(hashtext('motcua.migrate'))`, [], 'all', em.getTransactionContext());
      const ran = await orm.migrator.up();
      return ran.map((migration) => migration.name);
    });
    for (const name of applied) onProgress?.(name);
    await prepareJobs(ownerUrl);
    await grantRights(orm.em.getConnection(), appRole);
    return applied;
  } finally {
    await orm.close(true);
  }
}
