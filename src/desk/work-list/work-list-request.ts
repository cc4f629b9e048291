import type { Clock } from '../../clock.ts';
import { authorize } from '../../identity/permissions.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { Problem } from '../../problem.ts';
import type { CatalogueSnapshot } from '../../registry/catalogue/snapshot.ts';
import type { Channel } from '../../registry/version-content.ts';
import type { Standing } from '../../sla/standing.ts';
import { agenciesAbove, fileStaff } from '../desk.permissions.ts';
import { findTyped } from './find-typed.ts';
import type { State } from '../history/life-cycle.ts';
import { momentsAt } from './list-moments.ts';
import type { DeskRules } from '../receipt/receipt.ts';
import type { ListOrder, ListScope, QueueFilter } from './work-list-filter.ts';
import { UUID } from '../../ids.ts';

type Given<T> = T | null | undefined;

/** What a reader asks a work list for. */
export interface ListTyped {
  readonly states?: Given<readonly State[]>;
  readonly mine: boolean;
  readonly enteredLate: boolean;
  readonly order?: Given<ListOrder>;
  readonly filter?: Given<{
    readonly scope?: Given<ListScope>;
    readonly states?: Given<readonly State[]>;
    readonly standings?: Given<readonly Standing[]>;
    readonly procedures?: Given<readonly string[]>;
    readonly fields?: Given<readonly string[]>;
    readonly holderAccounts?: Given<readonly string[]>;
    readonly holderAgencies?: Given<readonly string[]>;
    readonly channels?: Given<readonly Channel[]>;
    readonly receivedFrom?: Given<string>;
    readonly receivedTo?: Given<string>;
    readonly dueFrom?: Given<string>;
    readonly dueTo?: Given<string>;
    readonly enteredLate?: Given<boolean>;
    readonly find?: Given<string>;
  }>;
}

interface Asker {
  readonly viewer: Viewer | null;
  readonly clock: Clock;
  readonly catalogue: CatalogueSnapshot;
  readonly rules: Pick<DeskRules, 'calendarOf' | 'policies'>;
}

/** Most values of one filter. */
const MOST_VALUES = 100;

/**
 * Works out what was asked for: codes and fields to procedures, days to instants, the agencies under a head. Throws
 * `AccessDenied`; `Problem` with what is wrong.
 */
export function listRequest(asker: Asker, { states, mine, enteredLate, order, filter }: ListTyped): QueueFilter {
  const viewer = fileStaff(asker.viewer);
  const { clock, rules, catalogue } = asker;
  for (const [name, value] of Object.entries(filter ?? {})) {
    if (Array.isArray(value) && value.length > MOST_VALUES)
      throw new Problem('TOO_MANY_VALUES', { path: ['filter', name], params: { limit: MOST_VALUES } });
  }
  if (states != null && filter?.states != null) throw new Problem('STATES_TWICE', { path: ['filter', 'states'] });
  inOrder(filter?.receivedFrom, filter?.receivedTo, 'receivedTo');
  inOrder(filter?.dueFrom, filter?.dueTo, 'dueTo');
  const under = !mine && !enteredLate && filter?.scope === 'UNDER';
  return {
    states: [...new Set(states ?? filter?.states ?? [])],
    mine,
    enteredLate,
    scope: filter?.scope ?? null,
    agencies: under ? agenciesUnder(authorize(viewer, 'application.head'), catalogue) : [],
    standings: filter?.standings ?? [],
    moments: momentsAt(clock.now(), rules.calendarOf(viewer.agencyId), rules.policies),
    procedures: proceduresOf(filter, catalogue),
    holderAccounts: idsOf(filter?.holderAccounts),
    holderAgencies: idsOf(filter?.holderAgencies),
    channels: filter?.channels ?? [],
    receivedFrom: filter?.receivedFrom ?? null,
    receivedTo: filter?.receivedTo ?? null,
    dueFrom: filter?.dueFrom ?? null,
    dueTo: filter?.dueTo ?? null,
    lateEntries: filter?.enteredLate ?? null,
    find: filter?.find == null ? null : findTyped(filter.find),
    order: order ?? null,
  };
}

/** A period whose end comes before its beginning holds no file: somebody has mistyped a day. */
function inOrder(from: Given<string>, to: Given<string>, at: 'receivedTo' | 'dueTo'): void {
  if (from != null && to != null && from > to) throw new Problem('PERIOD_REVERSED', { path: ['filter', at] });
}

/** What is no id is nobody's: it fits no file. */
const NOBODY = '00000000-0000-0000-0000-000000000000';
const idsOf = (ids: Given<readonly string[]>): string[] =>
  (ids ?? []).map((id) => (UUID.test(id.toLowerCase()) ? id.toLowerCase() : NOBODY));

function agenciesUnder({ agencyId }: Viewer, catalogue: CatalogueSnapshot): string[] {
  const under = catalogue.agencies.filter(({ id }) => agenciesAbove(catalogue, id).includes(agencyId));
  return [agencyId, ...under.map(({ id }) => id)];
}

/** Procedures that are named and of a field that is named; null where neither is. */
function proceduresOf(filter: ListTyped['filter'], catalogue: CatalogueSnapshot): string[] | null {
  const named = filter?.procedures?.map((code, at) => {
    const procedure = catalogue.procedureByCode(code);
    if (!procedure) throw new Problem('PROCEDURE_UNKNOWN', { path: ['filter', 'procedures', at], params: { code } });
    return procedure.id;
  });
  const fields = filter?.fields?.map((id, at) => {
    if (!catalogue.field(id)) throw new Problem('FIELD_NOT_FOUND', { path: ['filter', 'fields', at] });
    return id;
  });
  if (!fields || fields.length === 0) return named && named.length > 0 ? named : null;
  const ofFields = catalogue.procedures
    .filter(({ field }) => field !== null && fields.includes(field.id))
    .map(({ id }) => id);
  return named && named.length > 0 ? named.filter((id) => ofFields.includes(id)) : ofFields;
}
