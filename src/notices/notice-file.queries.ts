import type pg from 'pg';
import { EVENT_COLUMNS, type EventRow } from '../desk/desk.loaders.ts';
import type { State } from '../desk/history/life-cycle.ts';
import type { ClockTerms } from '../sla/clock-policy.ts';
import type { Remembered } from './lead-times.ts';
import type { Addresses, Listener } from './recipients.ts';

/** A file as notices look at it. */
export interface NoticeFile extends Remembered {
  readonly id: string;
  readonly code: string | null;
  readonly state: State;
  readonly received: boolean;
  readonly dueOn: string | null;
  readonly terms: ClockTerms | null;
  readonly decidingAgencyId: string;
  readonly procedure: string;
  readonly receivingAgencyName: string;
  readonly decidingAgencyName: string;
  readonly addresses: Addresses;
}

const mail = (agency: string): string =>
  `(select json_build_object('id', m.agency_id, 'email', m.email) from agency_mail m where m.agency_id = a.${agency})`;

const FILES = `select a.id, a.code, a.state, a.open, a.received_at is not null as received, a.due_at as "dueAt", a.due_on as "dueOn",
    a.overdue_at as "overdueAt", a.reappointed_at as "reappointedAt", a.applicant_due_at as "applicantDueAt",
    a.answer_due_at as "answerDueAt", a.answered_at as "answeredAt", a.resolved_at as "resolvedAt", a.terms,
    a.deciding_agency_id as "decidingAgencyId", v.title as procedure, r.name as "receivingAgencyName", d.name as "decidingAgencyName",
    json_build_object(
      'applicantMail', coalesce(a.applicant_email, a.submitter ->> 'email'),
      'applicantPhone', coalesce(a.applicant_phone, a.submitter ->> 'phone'),
      'holder', (select json_build_object('accountId', h.id, 'email', h.email) from account h
                  where h.id = a.holder_account_id and h.active and h.email is not null),
      'holderAgency', ${mail('holder_agency_id')},
      'receivingAgency', ${mail('receiving_agency_id')},
      'decidingAgency', ${mail('deciding_agency_id')},
      'heads', coalesce((select json_agg(json_build_object('accountId', h.id, 'email', h.email) order by h.id) from account h
                 where h.agency_id = a.deciding_agency_id and h.active and h.email is not null and 'HEAD' = any(h.roles)), '[]')
    ) as addresses
  from application a join procedure_version v on v.id = a.version_id
    join agency r on r.id = a.receiving_agency_id join agency d on d.id = a.deciding_agency_id
  where a.id = any($1::uuid[])`;

type Asking = Pick<pg.ClientBase, 'query'>;

/** Files by id, in one statement. */
export async function noticeFiles(db: Asking, ids: readonly string[]): Promise<ReadonlyMap<string, NoticeFile>> {
  const { rows } = await db.query<NoticeFile>({ name: 'notices.files', text: FILES, values: [ids] });
  return new Map(rows.map((row) => [row.id, row]));
}

/** Events of many files in one statement, each list in order. */
export async function noticeEvents(db: Asking, ids: readonly string[]): Promise<ReadonlyMap<string, EventRow[]>> {
  const { rows } = await db.query<EventRow>({
    name: 'notices.events',
    text: `select ${EVENT_COLUMNS} from application_event e where e.application_id = any($1::uuid[]) order by e.application_id, e.sequence`,
    values: [ids],
  });
  return Map.groupBy(rows, ({ applicationId }) => applicationId);
}

/** Endpoints that are to be told. */
export async function listeners(db: Asking): Promise<readonly Listener[]> {
  const { rows } = await db.query<Listener>(
    'select id, url, kinds from webhook_endpoint where active and removed_at is null order by id limit 100',
  );
  return rows;
}
