import type pg from 'pg';
import type { ClockTerms } from '../../sla/clock-policy.ts';
import type { ReceivedEvent } from '../history/application-event.ts';
import { eventValue } from '../history/application-event.ts';
import type { ApplicationRow } from '../application-row.ts';
import { canonical, type CanonicalValue } from '../history/canonical.ts';
import { codeWith, type CodeFrame } from './code-pattern.ts';

/** A receipt worked out but for its number, which only the transaction knows. */
export interface Receipt {
  readonly key: string;
  /** SHA-256 of what was asked for. */
  readonly asked: Buffer;
  readonly frame: CodeFrame;
  /** Of the rules that it was worked out with; null where they follow nobody. */
  readonly revision: number | null;
  readonly terms: ClockTerms;
  /** The row and its first event; code '' and the numbers 0 stand for those to come. */
  readonly row: ApplicationRow;
  readonly event: ReceivedEvent;
}

/** The key was used before: the application it gave, and whether the same was asked for then. */
export interface KnownReceipt {
  readonly known: true;
  readonly id: string;
  readonly sameInput: boolean;
}

/** The rules have changed since it was worked out: nothing was written, it has to be worked out anew. */
export interface StaleReceipt {
  readonly known: false;
  readonly row: null;
}

export type Receiving = { readonly known: false; readonly row: ApplicationRow } | StaleReceipt | KnownReceipt;

/**
 * Receipts are the counter's hottest path, so any number of them is one statement and one transaction: known keys
 * are found, counters of agency and day go up by what is new, codes follow, then the numbers of the agency's register, rows
 * and events are written, and the hash is finished here because code and numbers are part of what is hashed. A key that
 * another transaction has just written fails the whole on its unique constraint, counter included: no gap. The rules are
 * held until the commit, and what was worked out with older ones is left out: no file is received on a calendar of yesterday.
 *
 * Counters are locked in one order, codes before registers, so that two batches cannot wait for each other.
 */
const RECEIVE = `
with asked as materialized (
  select * from json_to_recordset($1::json) as t(
    ord integer, revision bigint, calendar text, receive_key text, receive_hash text, counter_day date, code_before text, code_width integer, code_after text,
    payload_before text, payload_between text, payload_register text, payload_after text, register_year integer, event_before text, event_after text,
    id uuid, procedure_id uuid, version_id uuid, local_terms_id uuid, case_name text, channel text, terms jsonb,
    receiving_agency_id uuid, deciding_agency_id uuid, applicant_name text, applicant_id_number text, applicant_phone text,
    applicant_address text, applicant_email text, submitter jsonb, components jsonb, demo boolean,
    received_at timestamptz, received_on date, due_at timestamptz, due_on date, overdue_at timestamptz, statutory_due_at timestamptz, provisional boolean,
    visits integer, doors integer, holder_agency_id uuid, recorded_at timestamptz, account_id uuid,
    entered_late_at timestamptz, ground text, helping_agency_id uuid)
), known as materialized (
  select asked.ord, a.id, encode(a.receive_hash, 'hex') = asked.receive_hash as same
  from asked cross join lateral (
    select id, receive_hash from application
    where receiving_agency_id = asked.receiving_agency_id and receive_key = asked.receive_key limit 1) a
), held as materialized (
  select rules_held() as revision
), fresh as materialized (
  select asked.*, row_number() over counter as place, count(*) over (partition by receiving_agency_id, counter_day) as many,
    row_number() over (partition by receiving_agency_id, register_year order by ord) as entry,
    count(*) over (partition by receiving_agency_id, register_year) as entries
  from asked where not exists (select 1 from known where known.ord = asked.ord)
    and (asked.revision is null or asked.revision = (select revision from held))
  window counter as (partition by receiving_agency_id, counter_day order by ord)
), counted as (
  insert into code_counter as c (agency_id, day, last)
  select receiving_agency_id, counter_day, count(*) from fresh group by 1, 2 order by 1, 2
  on conflict (agency_id, day) do update set last = c.last + excluded.last
  returning agency_id, day, last
), coded as materialized (
  select fresh.*, n.number::integer, n.number::text as digits,
    code_before || lpad(n.number::text, greatest(code_width, length(n.number::text)), '0') || code_after as code
  from fresh join counted on counted.agency_id = receiving_agency_id and counted.day = counter_day
  cross join lateral (select counted.last - many + place as number) n
), entered as (
  insert into register_counter as c (agency_id, year, last)
  select receiving_agency_id, register_year, count(*) from coded group by 1, 2 order by 1, 2
  on conflict (agency_id, year) do update set last = c.last + excluded.last
  returning agency_id, year, last
), written as materialized (
  select coded.*, r.number::integer as register_number,
    payload_before || code || payload_between || digits || payload_register || r.number || payload_after as payload
  from coded join entered on entered.agency_id = receiving_agency_id and entered.year = register_year
  cross join lateral (select entered.last - entries + entry as number) r
), hashed as materialized (
  select *, sha256(convert_to(event_before || payload || event_after, 'UTF8')) as hash from written
), application as (
  insert into application (
    id, code, receive_key, receive_hash, procedure_id, version_id, local_terms_id, case_name, channel, terms,
    receiving_agency_id, deciding_agency_id, applicant_name, applicant_id_number, applicant_phone, applicant_address,
    applicant_email, submitter, components, demo, state, received_at, received_on, original_due_at, due_at, due_on, overdue_at, statutory_due_at,
    provisional, visits, doors, holder_agency_id, last_sequence, last_kind, last_at, last_recorded_at, last_agency_id,
    last_account_id, entered_late_at, last_ground, last_hash, helping_agency_id, register_agency_id, register_year, register_number, calendar)
  select id, code, receive_key, decode(receive_hash, 'hex'), procedure_id, version_id, local_terms_id, case_name, channel, terms,
    receiving_agency_id, deciding_agency_id, applicant_name, applicant_id_number, applicant_phone, applicant_address,
    applicant_email, submitter, components, demo, 'RECEIVED', received_at, received_on, due_at, due_at, due_on, overdue_at, statutory_due_at,
    provisional, visits, doors, holder_agency_id, 1, 'RECEIVED', received_at, recorded_at, coalesce(helping_agency_id, receiving_agency_id),
    account_id, entered_late_at, ground, hash, helping_agency_id, receiving_agency_id, register_year, register_number, calendar
  from hashed
), logged as (
  insert into application_event (application_id, sequence, kind, at, recorded_at, agency_id, account_id, ground, payload, hash)
  select id, 1, 'RECEIVED', received_at, recorded_at, coalesce(helping_agency_id, receiving_agency_id), account_id, ground, payload::jsonb, hash from hashed
)
select ord, id, number, register_number as "registerNumber", null::boolean as same from hashed
union all
select ord, id, null, null, same from known
union all
select ord, null, null, null, null from asked
  where not exists (select 1 from known where known.ord = asked.ord) and not exists (select 1 from fresh where fresh.ord = asked.ord)`;

interface Answer {
  readonly ord: number;
  /** Null where it was worked out with rules of yesterday. */
  readonly id: string | null;
  /** Null where the key was known. */
  readonly number: number | null;
  readonly registerNumber: number | null;
  readonly same: boolean | null;
}

/** Writes all receipts or none; answers in their order. Two of one key must not be in one call. */
export async function writeReceipts(db: pg.Pool, receipts: readonly Receipt[]): Promise<Receiving[]> {
  const { rows } = await db.query<Answer>({
    name: 'desk.receive',
    text: RECEIVE,
    values: [JSON.stringify(receipts.map(parameters))],
  });
  const answers = new Map(rows.map((row) => [row.ord, row]));
  return receipts.map((receipt, ord) => {
    const answer = answers.get(ord);
    if (!answer) throw new Error('a receipt was neither written nor known');
    if (answer.id === null) return { known: false, row: null };
    if (answer.number === null) return { known: true, id: answer.id, sameInput: answer.same === true };
    const { number, registerNumber } = answer;
    return { known: false, row: { ...receipt.row, code: codeWith(receipt.frame, number), registerNumber } };
  });
}

/** Stand for code and numbers in the canonical text until they are known; no Unicode text may contain U+FFFF. */
const CODE = '\uFFFFcode';
const NUMBER = '\uFFFFnumber';
const ENTRY = '\uFFFFentry';

/** The canonical text of the event, cut where the payload begins and ends and where code and numbers go. */
function eventText(row: ApplicationRow, event: ReceivedEvent): Record<string, string> {
  const { register } = event.payload;
  if (!register) throw new Error('a receipt has its place in the register');
  const payload = canonical({
    ...(event.payload as unknown as Record<string, CanonicalValue>),
    code: CODE,
    number: NUMBER,
    register: { year: register.year, number: ENTRY },
  });
  const [before = '', between = '', entry = '', after = ''] = cutAt(payload, [CODE, `"${NUMBER}"`, `"${ENTRY}"`]);
  const whole = canonical(eventValue(row.id, event));
  const inner = canonical(event.payload as unknown as CanonicalValue);
  const start = whole.indexOf(inner);
  return {
    payload_before: before,
    payload_between: between,
    payload_register: entry,
    payload_after: after,
    event_before: whole.slice(0, start),
    event_after: whole.slice(start + inner.length),
  };
}

/** The parts of a text between marks that stand in it once each, in this order. */
function cutAt(text: string, marks: readonly string[]): string[] {
  const parts: string[] = [];
  let rest = text;
  for (const mark of marks) {
    const [before = '', after, ...more] = rest.split(mark);
    if (after === undefined || more.length > 0)
      throw new Error('code and numbers have no place of their own in the event');
    parts.push(before);
    rest = after;
  }
  return [...parts, rest];
}

function parameters({ key, asked, frame, revision, terms, row, event }: Receipt, ord: number): Record<string, unknown> {
  return {
    ord,
    revision,
    calendar: row.calendar,
    receive_key: key,
    receive_hash: asked.toString('hex'),
    counter_day: frame.counterDay,
    code_before: frame.before,
    code_width: frame.width,
    code_after: frame.after,
    ...eventText(row, event),
    register_year: row.registerYear,
    id: row.id,
    procedure_id: row.procedureId,
    version_id: row.versionId,
    local_terms_id: row.localTermsId,
    case_name: row.caseName,
    channel: row.channel,
    terms,
    receiving_agency_id: row.receivingAgencyId,
    deciding_agency_id: row.decidingAgencyId,
    applicant_name: row.applicantName,
    applicant_id_number: row.applicantIdNumber,
    applicant_phone: row.applicantPhone,
    applicant_address: row.applicantAddress,
    applicant_email: row.applicantEmail,
    submitter: row.submitter,
    components: row.components,
    demo: row.demo,
    received_at: row.receivedAt,
    received_on: row.receivedOn,
    due_at: row.dueAt,
    due_on: row.dueOn,
    overdue_at: row.overdueAt,
    statutory_due_at: row.statutoryDueAt,
    provisional: row.provisional,
    visits: row.visits,
    doors: row.doors,
    holder_agency_id: row.holderAgencyId,
    recorded_at: row.lastRecordedAt,
    account_id: row.lastAccountId,
    entered_late_at: row.enteredLateAt,
    ground: event.ground,
    helping_agency_id: row.helpingAgencyId,
  };
}
