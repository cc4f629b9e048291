import type { Ask } from '../../db/ask.ts';
import { UUID_TYPED } from '../../ids.ts';
import { Problem, Problems } from '../../problem.ts';
import { storedCode } from '../../registry/procedure-at-hand.ts';
import { LONGEST, needText } from '../../registry/typed-text.ts';
import type { AgencyLevel } from '../../registry/version-content.ts';
import type { ReviewSubject } from '../recommendation/content.ts';
import type { ReviewScope, RoundContent } from './scope.ts';

type Given<T> = T | null | undefined;

/** A scope as it is typed: codes in any printed form. */
export interface ScopeInput {
  readonly agencies?: Given<readonly string[]>;
  readonly fields?: Given<readonly string[]>;
  readonly levels?: Given<readonly AgencyLevel[]>;
  readonly codes?: Given<readonly string[]>;
  readonly except?: Given<readonly string[]>;
}

export interface RoundInput {
  readonly name: string;
  readonly purpose?: Given<string>;
  readonly basis?: Given<string>;
  readonly startsOn: string;
  readonly endsOn?: Given<string>;
  readonly subjects?: Given<readonly ReviewSubject[]>;
  readonly scope?: Given<ScopeInput>;
  readonly owners?: Given<readonly string[]>;
}

const SUBJECTS: readonly ReviewSubject[] = ['PROCEDURE', 'FORM', 'REQUIREMENT'];
/** Most codes that a scope lists: every procedure of a large province. */
const MOST_CODES = 20_000;

const optional = (typed: Given<string>, path: readonly string[], limit: number): string | null =>
  typed === null || typed === undefined || typed.trim() === '' ? null : needText(typed, path, limit);

const listed = <T>(typed: Given<readonly T[]>): readonly T[] => [...new Set(typed ?? [])];

/** What a person says of a round, checked against what there is. Throws every fault at once. Four statements at most. */
export async function roundFrom(ask: Ask, input: RoundInput): Promise<RoundContent> {
  const path = ['input'];
  const endsOn = input.endsOn ?? null;
  const subjects = listed(input.subjects);
  const scope = await scopeFrom(ask, input.scope ?? {}, [...path, 'scope']);
  const owners = listed(input.owners);
  const faults = [
    ...(endsOn !== null && endsOn < input.startsOn
      ? [new Problem('DATE_ORDER', { path: [...path, 'endsOn'], params: { date: input.startsOn } })]
      : []),
    ...(await unknownOwners(ask, owners, path)),
  ];
  if (faults.length > 0) throw new Problems(faults);
  return {
    name: needText(input.name, [...path, 'name'], LONGEST.NAME),
    purpose: optional(input.purpose, [...path, 'purpose'], LONGEST.TEXT),
    basis: optional(input.basis, [...path, 'basis'], LONGEST.NAME),
    startsOn: input.startsOn,
    endsOn,
    subjects: SUBJECTS.filter((subject) => subjects.length === 0 || subjects.includes(subject)),
    scope,
    owners,
  };
}

/** A scope whose every id and code is known. Throws every one that is not, with its place. */
export async function scopeFrom(ask: Ask, typed: ScopeInput, path: readonly string[]): Promise<ReviewScope> {
  const [agencies, fields] = [listed(typed.agencies), listed(typed.fields)];
  const codes = (typed.codes ?? []).map(storedCode);
  const except = (typed.except ?? []).map(storedCode);
  if (codes.length + except.length > MOST_CODES) {
    throw new Problem('FILTER_TOO_LONG', { path: [...path, 'codes'], params: { most: MOST_CODES } });
  }
  const faults = [
    ...(await unknown(ask, 'agency', agencies, [...path, 'agencies'])),
    ...(await unknown(ask, 'field', fields, [...path, 'fields'])),
    ...(await unknownCodes(ask, codes, [...path, 'codes'])),
    ...(await unknownCodes(ask, except, [...path, 'except'])),
  ];
  if (faults.length > 0) throw new Problems(faults.slice(0, 100));
  return { agencies, fields, levels: listed(typed.levels), codes: listed(codes), except: listed(except) };
}

async function unknown(
  ask: Ask,
  table: 'agency' | 'field',
  ids: readonly string[],
  path: readonly string[],
): Promise<readonly Problem[]> {
  if (ids.length === 0) return [];
  const known = await ask<{ id: string }>(
    `select id from ${table} where id::text in (select value from jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(ids.map((id) => id.toLowerCase()))],
  );
  const there = new Set(known.map(({ id }) => id));
  const code = table === 'agency' ? 'AGENCY_NOT_FOUND' : 'FIELD_NOT_FOUND';
  return ids.flatMap((id, index) =>
    there.has(id.toLowerCase()) ? [] : [new Problem(code, { path: [...path, index].map(String) })],
  );
}

async function unknownCodes(ask: Ask, codes: readonly string[], path: readonly string[]): Promise<readonly Problem[]> {
  if (codes.length === 0) return [];
  const known = await ask<{ code: string }>(
    'select code from procedure where code in (select value from jsonb_array_elements_text(?::jsonb))',
    [JSON.stringify(codes)],
  );
  const there = new Set(known.map(({ code }) => code));
  return codes.flatMap((code, index) =>
    there.has(code) ? [] : [new Problem('PROCEDURE_NOT_FOUND', { path: [...path, String(index)], params: { code } })],
  );
}

/** Owners and assignees are people who take part in reviews. */
async function unknownOwners(
  ask: Ask,
  owners: readonly string[],
  path: readonly string[],
): Promise<readonly Problem[]> {
  if (owners.length === 0) return [];
  const known = await reviewersAmong(ask, owners, ['REFORMER', 'APPROVER']);
  return owners.flatMap((id, index) =>
    known.has(id) ? [] : [new Problem('REVIEWER_NOT_FOUND', { path: [...path, 'owners', String(index)] })],
  );
}

/** Of these accounts the active ones with one of the roles. */
export async function reviewersAmong(
  ask: Ask,
  accounts: readonly string[],
  roles: readonly ('REFORMER' | 'APPROVER')[],
): Promise<ReadonlySet<string>> {
  const asked = accounts.filter((id) => UUID_TYPED.test(id));
  const rows = await ask<{ id: string }>(
    `select id from account where active and roles && array(select jsonb_array_elements_text(?::jsonb))
       and id in (select value::uuid from jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(roles), JSON.stringify(asked)],
  );
  return new Set(rows.map(({ id }) => id));
}
