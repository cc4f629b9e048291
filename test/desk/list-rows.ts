import type pg from 'pg';
import { civilDateAt, instantOf } from '../../src/calendar/civil-date.ts';
import { workingDayAfter, workingDayFrom } from '../../src/calendar/working-calendar.ts';
import { APPLICATION_COLUMNS, type ApplicationRow } from '../../src/desk/application-row.ts';
import type { State } from '../../src/desk/history/life-cycle.ts';
import { namedUuid } from '../../src/ids.ts';
import { civilMinute } from '../../src/calendar/civil-date.ts';
import type { TimeUnit } from '../../src/sla/time-limit.ts';
import { AGENCIES, calendar, PEOPLE, procedureId, versionId } from './counter.ts';

/** Rows of every state and standing round a moment, straight into the table: lists read rows and nothing else. */

const NAMES = [
  'Nguyễn Văn An',
  'Nguyễn Thị Hoá',
  'NGUYỄN THỊ HÓA',
  'Trần Văn Bình',
  'Lê Thị Hoài An',
  'Hồ Đắc Đạt',
  'Công ty TNHH 3A',
  "Y'Bion Niê",
];
const PROCEDURES = ['1.000001', '1.000002', '1.000008'];
const STATES: readonly State[] = [
  'SUBMITTED',
  'RECEIVED',
  'RECEIVED',
  'IN_PROGRESS',
  'IN_PROGRESS',
  'AWAITING_DOCUMENTS',
  'AWAITING_PAYMENT',
  'STOPPED',
  'RESOLVED',
  'RETURNED',
  'WITHDRAWN',
  'REJECTED',
];

/** The minute after it for hours, the next civil day for days (domain 2.3). */
const lateFrom = (dueAt: Date | null, unit: TimeUnit | null): Date | null => {
  if (dueAt === null) return null;
  return unit === 'WORKING_HOUR' ? new Date(dueAt.getTime() + 60_000) : instantOf(civilMinute(dueAt).day + 1, 0);
};

/** A stream of choices that is the same every time. */
function choices(seed: number) {
  let state = seed;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
  return { next, of: <T>(some: readonly T[]): T => some[next(some.length)] as T };
}

/** Inserts rows and answers all that are in the table. */
export async function insertRows(owner: pg.Pool, now: Date, many: number, seed = 1): Promise<ApplicationRow[]> {
  const choose = choices(seed);
  const today = civilMinute(now).day;
  for (let n = 0; n < many; n += 1) {
    const state = choose.of(STATES);
    const ended = ['RETURNED', 'WITHDRAWN', 'REJECTED'].includes(state);
    const closed = state === 'STOPPED' && choose.next(3) === 0;
    const before =
      state === 'SUBMITTED' || state === 'REJECTED' || (state === 'AWAITING_DOCUMENTS' && choose.next(3) === 0);
    const unit = before
      ? null
      : choose.of<TimeUnit | null>(['WORKING_DAY', 'CALENDAR_DAY', 'WORKING_HOUR', 'SAME_DAY', null]);
    const stands =
      ['AWAITING_DOCUMENTS', 'AWAITING_PAYMENT', 'STOPPED'].includes(state) && !closed && choose.next(3) > 0;
    // Agencies that close at 16:30 and at 17:00, and hours that end at any minute, round the days at hand.
    const minute =
      unit === 'WORKING_HOUR'
        ? choose.of([8 * 60, 11 * 60 + 30, 16 * 60 + 40, 17 * 60])
        : choose.of([16 * 60 + 30, 17 * 60]);
    const dueDay = workingDayFrom(calendar, choose.next(3) === 0 ? today : today - 4 + choose.next(10));
    const dueAt = unit === null || stands ? null : instantOf(dueDay, minute);
    const dueOn = dueAt && civilDateAt(dueAt);
    const handled = state === 'RESOLVED' || state === 'RETURNED';
    const receivedAt = before ? null : instantOf(today - 5 - choose.next(30), 9 * 60 + choose.next(60));
    const submittedAt = before || choose.next(4) === 0 ? instantOf(today - 40, 600 + n) : null;
    const receiving = choose.of([AGENCIES.construction, AGENCIES.ward, AGENCIES.justice]).id;
    const deciding = choose.of([AGENCIES.construction, AGENCIES.construction, AGENCIES.justice]).id;
    const holder = ended || closed ? null : before || handled ? receiving : deciding;
    const account =
      holder === null || before || handled || choose.next(2) === 0
        ? null
        : choose.of([PEOPLE.handler, PEOPLE.handler2, PEOPLE.head]).accountId;
    const procedure = choose.of(PROCEDURES);
    const limit = unit === null ? {} : { statutory: { unit, amount: 5 } };
    const row = {
      id: namedUuid(`listed ${seed} ${n}`),
      code: before ? null : `H50.12-26${String(1000 + (n % 7)).slice(-4)}-${String(n + 1).padStart(4, '0')}`,
      receive_key: `listed-${seed}-${n}`,
      receive_hash: Buffer.alloc(32),
      procedure_id: procedureId(procedure),
      version_id: versionId(procedure),
      channel: choose.of(['DIRECT', 'ONLINE', 'POST']),
      terms: before ? null : JSON.stringify(limit),
      receiving_agency_id: receiving,
      deciding_agency_id: deciding,
      applicant_name: choose.of(NAMES),
      applicant_id_number: choose.of([null, `0451234567${10 + (n % 80)}`, 'B 123.456']),
      applicant_phone: choose.of([null, '0912 345 678', '+84 912 345 678', `0233.38521${10 + (n % 80)}`]),
      submitter:
        choose.next(4) > 0
          ? null
          : JSON.stringify({ name: choose.of(NAMES), idNumber: null, phone: '0905 000 111', address: null }),
      state,
      closed,
      submitted_at: submittedAt,
      answer_due_at: submittedAt && instantOf(today - 1 + choose.next(3), choose.of([8 * 60, 10 * 60, 17 * 60])),
      answered_at: state === 'SUBMITTED' ? null : receivedAt,
      received_at: receivedAt,
      received_on: receivedAt && civilDateAt(receivedAt),
      entered_late_at: !before && choose.next(6) === 0 ? now : null,
      due_at: dueAt,
      due_on: dueOn,
      overdue_at: lateFrom(dueAt, unit),
      resolved_at: handled ? instantOf(workingDayAfter(calendar, today, 1), 480) : null,
      handled: null as string | null,
      holder_agency_id: holder,
      holder_account_id: account,
      last_sequence: 1,
      last_kind: 'RECEIVED',
      last_at: now,
      last_recorded_at: now,
      last_hash: Buffer.alloc(32),
    };
    if (handled && dueAt !== null && row.resolved_at !== null) {
      const [due, done] = [civilMinute(dueAt), civilMinute(row.resolved_at)];
      const past = unit === 'WORKING_HOUR' ? done.day === due.day && done.minute > due.minute : false;
      row.handled = done.day < due.day ? 'EARLY' : done.day > due.day || past ? 'LATE' : 'ON_TIME';
    }
    const columns = Object.keys(row);
    await owner.query(
      `insert into application (${columns.join(', ')}) values (${columns.map((_, at) => `$${at + 1}`).join(', ')})`,
      Object.values(row),
    );
  }
  const { rows } = await owner.query<ApplicationRow>(`select ${APPLICATION_COLUMNS} from application a`);
  return rows;
}
