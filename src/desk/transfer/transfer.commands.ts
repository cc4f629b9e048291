import type { EntityManager } from '@mikro-orm/postgresql';
import { civilDateAt, type CivilDate, dayNumber } from '../../calendar/civil-date.ts';
import type { Clock } from '../../clock.ts';
import { askUnit } from '../../db/ask.ts';
import { authorize } from '../../identity/permissions.ts';
import type { Viewer } from '../../identity/viewer.ts';
import type { Ids } from '../../ids.ts';
import { Problem } from '../../problem.ts';
import type { CatalogueSnapshot } from '../../registry/catalogue/snapshot.ts';
import type { AgencyView } from '../../registry/catalogue/views.ts';
import { agenciesAbove, agencySubject } from '../desk.permissions.ts';
import { lineOf } from '../acts/perform.commands.ts';

export interface TransferAct {
  readonly em: EntityManager;
  readonly viewer: Viewer | null;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly catalogue: CatalogueSnapshot;
}

/** A merger as typed: which agency ends, who takes its place, by which decision, since when. */
export interface TransferTyped {
  readonly from: string;
  readonly to: string;
  readonly decisionNumber: string;
  readonly happenedOn: CivilDate;
}

/**
 * Signs the hand-over of everything that an agency has in hand to its successor (domain 3: "by one signed act"): the link
 * between the two, the end of the one, and the transfer that files are then moved by, step by step. By a head over both.
 * Signing again for the same two moves what has come to the ended agency since.
 *
 * Throws `AccessDenied`; `Problem` TRANSFER_AGENCY_UNKNOWN, TRANSFER_TO_ITSELF, TRANSFER_IN_FUTURE, TRANSFER_TO_ENDED,
 * TRANSFER_TOO_LONG_AGO, TRANSFER_TO_SUBORDINATE, TRANSFER_BY_ENDED, TRANSFER_ELSEWHERE, TRANSFER_UNDER_WAY,
 * TRANSFER_BEFORE_BEGINNING, TRANSFER_DECISION_NEEDED.
 */
export async function signTransfer(act: TransferAct, typed: TransferTyped): Promise<{ readonly id: string }> {
  const { em, viewer, clock, ids, catalogue } = act;
  const staff = authorize(viewer, 'application.transfer');
  const from = agencyNamed(catalogue, typed.from, 'from');
  const to = agencyNamed(catalogue, typed.to, 'to');
  for (const { id } of [from, to]) authorize(staff, 'application.transfer', agencySubject(catalogue, id));
  const now = clock.now();
  const decisionNumber = checked(act, typed, { from, to, today: civilDateAt(now) });
  const id = ids.uuid();
  return em.transactional(async (inside) => {
    const ask = askUnit(inside);
    // One at a time: who signs second sees what the first has signed, so that no two agencies end in each other.
    await ask(`select pg_advisory_xact_lock(hashtext('motcua.agency-transfer'))`);
    const [ended] = await ask<{ name: string }>(
      'select g.name from agency_link l join agency g on g.id = l.successor_id where l.predecessor_id = ?::uuid limit 1',
      [to.id],
    );
    if (ended) throw new Problem('TRANSFER_TO_ENDED', { path: at('to'), params: { agency: ended.name } });
    const [other] = await ask<{ name: string }>(
      `select g.name from agency_link l join agency g on g.id = l.successor_id
       where l.predecessor_id = ?::uuid and l.successor_id <> ?::uuid limit 1`,
      [from.id, to.id],
    );
    if (other) throw new Problem('TRANSFER_ELSEWHERE', { path: at('from'), params: { agency: other.name } });
    const [running] = await ask<{ id: string }>(
      'select id from agency_transfer where from_agency_id = ?::uuid and finished_at is null limit 1',
      [from.id],
    );
    if (running) throw new Problem('TRANSFER_UNDER_WAY', { path: at('from') });
    await ask(
      `insert into agency_link (predecessor_id, successor_id, kind, happened_on, source) values (?::uuid, ?::uuid, 'MERGED', ?::date, ?)
       on conflict (predecessor_id, successor_id) do nothing`,
      [from.id, to.id, typed.happenedOn, decisionNumber],
    );
    await ask('update agency set valid_to = ?::date, version = version + 1 where id = ?::uuid and valid_to is null', [
      typed.happenedOn,
      from.id,
    ]);
    await ask(
      `insert into agency_transfer (id, from_agency_id, to_agency_id, decision_number, happened_on, signed_by, signed_at_agency_id, signed_at)
       values (?::uuid, ?::uuid, ?::uuid, ?, ?::date, ?::uuid, ?::uuid, ?::timestamptz)`,
      [id, from.id, to.id, decisionNumber, typed.happenedOn, staff.accountId, staff.agencyId, now.toISOString()],
    );
    return { id };
  });
}

/** A slip of the pen in the year ends an agency that received yesterday. *Ours*. */
const LONGEST_AGO = 180;

const at = (place: keyof TransferTyped): string[] => ['input', place];

function agencyNamed(catalogue: CatalogueSnapshot, id: string, place: 'from' | 'to'): AgencyView {
  const agency = catalogue.agency(id);
  if (!agency) throw new Problem('TRANSFER_AGENCY_UNKNOWN', { path: at(place) });
  return agency;
}

interface Sides {
  readonly from: AgencyView;
  readonly to: AgencyView;
  readonly today: CivilDate;
}

/** What can be said without the database; answers the decision as kept. */
function checked(act: TransferAct, typed: TransferTyped, { from, to, today }: Sides): string {
  const { catalogue } = act;
  const decisionNumber = lineOf(typed.decisionNumber, at('decisionNumber'));
  if (decisionNumber === null) throw new Problem('TRANSFER_DECISION_NEEDED', { path: at('decisionNumber') });
  if (from.id === to.id) throw new Problem('TRANSFER_TO_ITSELF', { path: at('to') });
  // Whoever stands under the agency that ends would stand under nobody.
  if (agenciesAbove(catalogue, to.id).includes(from.id))
    throw new Problem('TRANSFER_TO_SUBORDINATE', { path: at('to') });
  const signer = catalogue.agency(act.viewer?.agencyId ?? '');
  if (signer?.validTo != null && signer.validTo <= today)
    throw new Problem('TRANSFER_BY_ENDED', { params: { agency: signer.name } });
  // A merger is signed when it has happened: until that day the agency goes on working (*ours*).
  if (typed.happenedOn > today) throw new Problem('TRANSFER_IN_FUTURE', { path: at('happenedOn') });
  if (dayNumber(today) - dayNumber(typed.happenedOn) > LONGEST_AGO)
    throw new Problem('TRANSFER_TOO_LONG_AGO', { path: at('happenedOn'), params: { days: LONGEST_AGO } });
  if (from.validFrom !== null && typed.happenedOn <= from.validFrom)
    throw new Problem('TRANSFER_BEFORE_BEGINNING', { path: at('happenedOn'), params: { date: from.validFrom } });
  const standing = catalogue.answering.get(to.id);
  if ((to.validTo !== null && to.validTo <= today) || standing?.id !== to.id)
    throw new Problem('TRANSFER_TO_ENDED', { path: at('to'), params: { agency: standing?.name ?? to.name } });
  return decisionNumber;
}
