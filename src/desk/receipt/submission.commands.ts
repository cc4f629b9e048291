import type pg from 'pg';
import { civilDateAt } from '../../calendar/civil-date.ts';
import type { Clock } from '../../clock.ts';
import type { Ids } from '../../ids.ts';
import { codeTakenIn } from './code-taken.ts';
import { Problem, Problems, problemsIn } from '../../problem.ts';
import { type AtGate, enter, leastOfKey, OPEN_GATE } from '../../public-gate.ts';
import type { CatalogueSnapshot } from '../../registry/catalogue/snapshot.ts';
import { APPLICATION_OWN_COLUMNS, type ApplicationRow, FOLDED_COLUMNS } from '../application-row.ts';
import type { CollectedFee } from '../history/application-event.ts';
import { codeWith } from './code-pattern.ts';
import { eventHash } from '../history/event-hash.ts';
import { collectedFees, type FeeTyped } from './fee-input.ts';
import { type Act, perform, type Scene, type Target } from '../acts/perform.commands.ts';
import { versionThen } from './procedure-choice.ts';
import { newerRules } from './receive.commands.ts';
import { type DeskRules, planReceipt } from './receipt.ts';
import type { Receipt } from './receipt-statement.ts';
import { checkReceipt, type PersonTyped, receiptHash, type ReceiptTyped } from './receipt-input.ts';
import { applicationAsMade } from '../acts/row-then.queries.ts';
import { planSubmission, type Submission } from './submission.ts';

export interface Submit extends AtGate {
  readonly db: pg.Pool;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly catalogue: CatalogueSnapshot;
  readonly rules: DeskRules;
}

/** What an applicant hands in online. */
export interface SubmissionTyped {
  readonly procedureCode: string;
  readonly agency?: string | null;
  readonly applicant: PersonTyped;
  readonly submitter?: PersonTyped | null;
  readonly case?: string | null;
  readonly components?: ReceiptTyped['components'];
  readonly key: string;
}

/**
 * Hands an application in online: open to all. It has a submission id and no code; nothing is frozen but the version in
 * force. The same key and input give the same submission. Throws `Problems` with everything that is wrong,
 * `RateLimited`.
 */
export async function submit(
  { db, clock, ids, catalogue, rules, ...atGate }: Submit,
  typed: SubmissionTyped,
): Promise<ApplicationRow> {
  await enter(atGate, 'SUBMIT');
  const { agency, ...rest } = typed;
  const { input, problems } = checkReceipt({ ...rest, channel: 'ONLINE' }, leastOfKey(false));
  const found = [...problems];
  let submission: Submission | null = null;
  try {
    submission = planSubmission(input, {
      catalogue,
      rules,
      agencyId: agency ?? null,
      submittedAt: clock.now(),
      applicationId: ids.uuid(),
    });
  } catch (error) {
    const more = problemsIn(error);
    if (!more) throw error;
    found.push(...more.filter(({ code }) => !found.some((known) => known.code === code)));
  }
  if (!submission || found.length > 0) throw new Problems(found);
  const asked = receiptHash(input);
  const id = await written(db, submission, {
    key: submissionKey(typed.key),
    asked,
    revision: rules.revision ?? null,
  });
  // It was let in already.
  const inside = { ...atGate, gate: OPEN_GATE };
  if (id === null) return submit({ ...inside, db, clock, ids, catalogue, rules: await newerRules(rules) }, typed);
  if (id === submission.row.id) return submission.row;
  return applicationAsMade({ db, rules }, id);
}

/** Keys of applicants and of desks do not meet: no key of a desk holds a space. */
const submissionKey = (key: string): string => `online ${key}`;

/** Writes a submission, or finds the one that the key gave; answers its id, or null where the rules have changed since. */
async function written(
  db: pg.Pool,
  { row, event }: Submission,
  { key, asked, revision }: { readonly key: string; readonly asked: Buffer; readonly revision: number | null },
): Promise<string | null> {
  const columns = { ...APPLICATION_OWN_COLUMNS, ...FOLDED_COLUMNS };
  const names = Object.keys(columns) as (keyof typeof columns)[];
  const hash = eventHash(null, row.id, event);
  const values = [
    ...names.map((name) => asParameter(row[name])),
    key,
    asked,
    hash,
    JSON.stringify(event.payload),
    revision,
  ];
  const at = (offset: number): string => `$${names.length + offset}`;
  const place = (name: keyof typeof columns): string => `$${names.indexOf(name) + 1}`;
  const { rows } = await db.query<{ id: string | null; same: boolean }>({
    name: 'desk.submit',
    text: `with held as materialized (
        select ${at(5)}::bigint is null or ${at(5)}::bigint = rules_held() as current
      ), made as (
        insert into application (${Object.values(columns).join(', ')}, receive_key, receive_hash, last_hash)
        select ${names.map((_, index) => `$${index + 1}`).join(', ')}, ${at(1)}, ${at(2)}, ${at(3)} from held where held.current
        on conflict (receiving_agency_id, receive_key) do nothing returning id
      ), logged as (
        insert into application_event (application_id, sequence, kind, at, recorded_at, payload, hash)
        select id, 1, 'SUBMITTED', ${place('lastAt')}, ${place('lastRecordedAt')}, ${at(4)}::jsonb, ${at(3)} from made
      )
      select id, true as same from made
      union all
      select a.id, a.receive_hash = ${at(2)} from application a
      where a.receiving_agency_id = ${place('receivingAgencyId')} and a.receive_key = ${at(1)} and not exists (select 1 from made)
      union all
      select null, false from held where not held.current`,
    values,
  });
  const found = rows.find(({ id }) => id !== null) ?? rows[0];
  // Another wrote the same key in this very moment: it is there at the next look.
  if (!found) return written(db, { row, event }, { key, asked, revision });
  if (found.id === null) return null;
  if (!found.same)
    throw new Problem('KEY_REUSED', { path: ['input', 'key'], params: { mutation: 'applicationSubmit' } });
  return found.id;
}

const asParameter = (value: ApplicationRow[keyof ApplicationRow]): unknown =>
  typeof value === 'object' && value !== null && !(value instanceof Date) ? JSON.stringify(value) : value;

/**
 * The desk receives a submission: code and freeze happen here, under the version and overlay in force on the day of
 * submission and the regime of today (domain 3; the overlay's day is *ours*).
 */
export const receiveSubmission = (
  act: Act,
  target: Target,
  fees: readonly FeeTyped[] | null = null,
): Promise<ApplicationRow> =>
  explainingTakenCodes(() =>
    perform(act, target, 'RECEIVED', async (scene) => {
      const { terms, event, row, frame } = receiptOf(scene, collectedFees(fees, ['fees']));
      const number = await countedUp(scene, ['code_counter', 'day'], frame.counterDay);
      const year = event.payload.register?.year ?? Number(civilDateAt(scene.at).slice(0, 4));
      const register = { year, number: await countedUp(scene, ['register_counter', 'year'], year) };
      const payload = { ...event.payload, code: codeWith(frame, number), number, register };
      return {
        ground: null,
        event: { kind: 'RECEIVED', payload },
        fixes: { terms, localTermsId: row.localTermsId },
      };
    }),
  );

async function explainingTakenCodes<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw codeTakenIn(error) ?? error;
  }
}

function receiptOf({ application, catalogue, rules, staff, at }: Scene, fees: readonly CollectedFee[]): Receipt {
  const procedure = catalogue.procedure(application.procedureId);
  const version = catalogue.version(application.versionId);
  if (!procedure || !version) throw new Error(`version ${application.versionId} is not in the catalogue`);
  const handedInOn = civilDateAt(application.submittedAt ?? at);
  return planReceipt(
    {
      procedureCode: procedure.code,
      channel: application.channel,
      applicant: {
        name: application.applicantName,
        idNumber: application.applicantIdNumber,
        phone: application.applicantPhone,
        address: application.applicantAddress,
        ...(application.applicantEmail === null ? {} : { email: application.applicantEmail }),
      },
      submitter: application.submitter,
      caseName: application.caseName,
      components: application.components,
      key: application.id,
      ...(fees.length === 0 ? {} : { fees }),
    },
    {
      catalogue,
      rules,
      agencyId: application.receivingAgencyId,
      accountId: staff.accountId,
      receivedAt: at,
      applicationId: application.id,
      demo: application.demo,
      version: versionThen(catalogue, version, handedInOn),
    },
  );
}

/** Counts up one of the agency's counters in this transaction: without gaps, since a refusal takes it back. */
async function countedUp(
  { em, application }: Scene,
  [table, column]: readonly ['code_counter', 'day'] | readonly ['register_counter', 'year'],
  period: string | number,
): Promise<number> {
  const [counter] = await em.getConnection().execute<{ last: number }[]>(
    `insert into ${table} as c (agency_id, ${column}, last) values (?, ?, 1)
     on conflict (agency_id, ${column}) do update set last = c.last + 1 returning last`,
    [application.receivingAgencyId, period],
    'all',
    em.getTransactionContext(),
  );
  if (!counter) throw new Error(`${table} gave no number`);
  return counter.last;
}
