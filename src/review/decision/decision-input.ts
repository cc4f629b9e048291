import type { Ask } from '../../db/ask.ts';
import { isCivilDate } from '../../calendar/civil-date.ts';
import { UUID_TYPED } from '../../ids.ts';
import { Problem } from '../../problem.ts';
import { LONGEST, needText } from '../../registry/typed-text.ts';
import { itemsWhere, type ReviewItemFilter } from '../round/item-filter.ts';
import type { DecisionContent } from './decision.ts';

type Given<T> = T | null | undefined;

/** What a person types; left out: stays as it was. Recommendations by id, or the approved ones of a round that a filter names. */
export interface DecisionTyped {
  readonly number?: Given<string>;
  readonly title?: Given<string>;
  readonly issuer?: Given<string>;
  readonly signedOn?: Given<string>;
  readonly announcedOn?: Given<string>;
  readonly effectiveOn?: Given<string>;
  readonly publicOn?: Given<string>;
  readonly recommendations?: Given<readonly string[]>;
  readonly round?: Given<string>;
  readonly filter?: Given<ReviewItemFilter>;
}

/** Most recommendations of one decision (*ours*): more than the catalogue of a large province. */
const MOST = 5_000;

const EMPTY: DecisionContent = {
  number: null,
  title: '',
  issuer: null,
  signedOn: null,
  announcedOn: null,
  effectiveOn: null,
  publicOn: null,
  recommendations: [],
};

/** What the decision says when what was typed is laid over what it said. Throws a `Problem` with its place. */
export async function contentTyped(
  ask: Ask,
  typed: DecisionTyped,
  before: DecisionContent | null,
): Promise<DecisionContent> {
  const was = before ?? EMPTY;
  const text = (place: 'number' | 'issuer', limit: number): string | null => {
    const given = typed[place];
    if (given === undefined) return was[place];
    return given === null ? null : needText(given, ['input', place], limit);
  };
  const day = (place: 'signedOn' | 'announcedOn' | 'effectiveOn' | 'publicOn'): string | null => {
    const given = typed[place];
    if (given === undefined) return was[place];
    if (given !== null && !isCivilDate(given)) throw new Problem('DATE_OUT_OF_RANGE', { path: ['input', place] });
    return given;
  };
  const title = typed.title ?? (before === null ? '' : was.title);
  return {
    number: text('number', LONGEST.DECISION_NUMBER),
    title: needText(title, ['input', 'title'], LONGEST.NAME),
    issuer: text('issuer', LONGEST.NAME),
    signedOn: day('signedOn'),
    announcedOn: day('announcedOn'),
    effectiveOn: day('effectiveOn'),
    publicOn: day('publicOn'),
    recommendations: await recommendationsTyped(ask, typed, was.recommendations),
  };
}

async function recommendationsTyped(
  ask: Ask,
  { recommendations, round, filter }: DecisionTyped,
  was: readonly string[],
): Promise<readonly string[]> {
  const named = recommendations ?? null;
  const inRound = round === null || round === undefined ? null : await approvedIn(ask, round, filter ?? {});
  if (named === null && inRound === null) return was;
  const all = [...new Set([...(named ?? []).map((id) => id.toLowerCase()), ...(inRound ?? [])])];
  if (all.length > MOST) {
    throw new Problem('DECISION_TOO_LARGE', { path: ['input', 'recommendations'], params: { most: MOST } });
  }
  for (const [at, id] of all.entries()) {
    if (!UUID_TYPED.test(id)) throw new Problem('RECOMMENDATION_NOT_FOUND', { path: ['input', 'recommendations', at] });
  }
  const known = await ask<{ id: string }>(
    'select id from recommendation where id in (select value::uuid from jsonb_array_elements_text(?::jsonb))',
    [JSON.stringify(all)],
  );
  const there = new Set(known.map(({ id }) => id));
  const unknown = all.findIndex((id) => !there.has(id));
  if (unknown >= 0) throw new Problem('RECOMMENDATION_NOT_FOUND', { path: ['input', 'recommendations', unknown] });
  return all;
}

/** The latest recommendations of the items that a filter names, as far as they are approved, in the order of the round. */
async function approvedIn(ask: Ask, round: string, filter: ReviewItemFilter): Promise<readonly string[]> {
  if (!UUID_TYPED.test(round)) throw new Problem('ID_NOT_VALID', { path: ['input', 'round'] });
  const { sql, values } = itemsWhere(round, filter, ['input', 'filter']);
  const rows = await ask<{ id: string }>(
    `select i.latest_id as id from review_item i join procedure p on p.id = i.procedure_id
     where ${sql} and i.stage = 'APPROVED' order by i.position limit ${MOST + 1}`,
    values,
  );
  return rows.map(({ id }) => id);
}
