import type { EntityManager } from '@mikro-orm/postgresql';
import { type CivilDate, civilDateAt } from '../../calendar/civil-date.ts';
import type { Clock } from '../../clock.ts';
import { type Ask, askUnit } from '../../db/ask.ts';
import { authorize } from '../../identity/permissions.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { Problem } from '../../problem.ts';
import type { CatalogueSnapshot } from '../../registry/catalogue/snapshot.ts';
import { readRules } from '../../sla/rules.loaders.ts';
import {
  type CodedAgency,
  codeExpression,
  type CodeLanguage,
  type DatedPattern,
  identifiersOf,
  languagesOf,
  mayMeet,
  patternFault,
} from './code-language.ts';
import {
  agencyCodeOn,
  type CodePattern,
  codeFrame,
  codeWith,
  datedPatterns,
  DEFAULT_CODE_PATTERN,
  NEVER_RESET,
} from './code-pattern.ts';
import { civilDay, lineOf } from '../acts/perform.commands.ts';

export interface PatternAct {
  readonly em: EntityManager;
  readonly viewer: Viewer | null;
  readonly clock: Clock;
  readonly catalogue: Pick<CatalogueSnapshot, 'agencies' | 'agency'>;
}

/** A pattern of codes as an admin types it. */
export interface PatternTyped extends CodePattern {
  /** Id; null: for every agency that has none of its own. */
  readonly agency: string | null;
  /** First civil day of receipts that get it. */
  readonly from: CivilDate;
  readonly source: string;
}

/**
 * Sets the pattern of codes from a civil day on: receipts of that day and after get it, whichever process serves them.
 * Throws `Problem` where it is no pattern, where it could give a code again that was given, or one that another agency or
 * an older pattern could give. Answers what a first code looks like.
 */
export async function setCodePattern(
  { em, viewer, clock, catalogue }: PatternAct,
  typed: PatternTyped,
): Promise<{ readonly example: string; readonly from: CivilDate }> {
  const admin = authorize(viewer, 'policy.manage');
  const { pattern, reset, from } = typed;
  const source = lineOf(typed.source, ['input', 'source']);
  if (source === null) throw new Problem('CALENDAR_SOURCE_NEEDED', { path: ['input', 'source'] });
  const one = typed.agency === null ? null : catalogue.agency(typed.agency);
  if (typed.agency !== null && !one) throw new Problem('CALENDAR_AGENCY_UNKNOWN', { path: ['input', 'agency'] });
  const today = civilDateAt(clock.now());
  if (from < today)
    throw new Problem('PATTERN_IN_PAST', { path: ['input', 'from'], params: { date: civilDay(today) } });
  const theirs = one ? [one] : catalogue.agencies;
  if (patternFault(typed, theirs, from) !== null)
    throw new Problem('PATTERN_NOT_VALID', { path: ['input', 'pattern'], params: { pattern } });
  const added: DatedPattern = { pattern, reset, from, agencyId: one?.id ?? null };
  return em.transactional(async (inside) => {
    const ask = askUnit(inside);
    // No register is imported meanwhile: its codes would be written unseen. Imports hold the same lock.
    await ask(`select pg_advisory_xact_lock(hashtext('motcua.register'))`);
    // Two patterns that are set at once could meet each other unseen.
    await ask(`select pg_advisory_xact_lock(hashtext('motcua.codePatterns'))`);
    const { rows } = await readRules(ask);
    const known = datedPatterns(rows.filter(({ kind }) => kind === 'codePatterns'));
    const there = known.some((each) => each.agencyId === added.agencyId && each.from === from);
    // Receipts bear today's day at the latest: no code was given yet under a pattern whose first day lies ahead.
    const replaceable = from > today || (there && (await nextIsTaken(ask, theirs, known, today)));
    if (there && !replaceable)
      throw new Problem('PATTERN_SET_ALREADY', { path: ['input', 'from'], params: { date: civilDay(from) } });
    refuseMeeting(added, known, catalogue.agencies);
    for (const agency of theirs) await refuseRepeating(ask, added, agency, today);
    const value = JSON.stringify({ pattern, reset, from, to: null, source });
    if (there)
      await ask(
        `update policy set value = ?::jsonb, source = ?
         where kind = 'codePatterns' and agency_id is not distinct from ?::uuid and valid_from = ?::date`,
        [value, source, added.agencyId, from],
      );
    else
      await ask(
        `insert into policy (id, kind, agency_id, valid_from, value, source)
         values (gen_random_uuid(), 'codePatterns', ?::uuid, ?::date, ?::jsonb, ?)`,
        [added.agencyId, from, value, source],
      );
    // One that the admin knows, where it is for every agency.
    const example = theirs.find(({ id }) => id === admin.agencyId) ?? theirs[0];
    if (!example) throw new Error('there is no agency');
    return { example: codeWith(codeFrame(typed, agencyCodeOn(example, from), from), 1), from };
  });
}

/** Throws PATTERN_COLLIDES where a code of the new pattern could be one of another agency, or of an older pattern. */
function refuseMeeting(added: DatedPattern, known: readonly DatedPattern[], agencies: readonly CodedAgency[]): void {
  const everywhere = [{ ...DEFAULT_CODE_PATTERN, agencyId: null, from: null }, ...known];
  // A general pattern is asked of every agency: one with its own today may be without it another day.
  const affected = agencies.filter(({ id }) => added.agencyId === null || added.agencyId === id);
  const fresh = affected.flatMap((agency) => languagesOf(agency, added.pattern, { from: added.from, to: null }));
  const refuse = (agency: CodedAgency | undefined, { pattern }: Pick<CodeLanguage, 'pattern'>): never => {
    throw new Problem('PATTERN_COLLIDES', {
      path: ['input', 'pattern'],
      params: { agency: agency?.name ?? '–', pattern },
    });
  };
  const meeting = (language: CodeLanguage): CodeLanguage | undefined => fresh.find((each) => mayMeet(each, language));
  for (const agency of agencies) {
    const mine = affected.includes(agency);
    for (const { pattern, reset, agencyId, from } of everywhere) {
      if (agencyId !== null && agencyId !== agency.id) continue;
      // The agency's own older pattern ends the day before; one number for ever goes on under a new width.
      if (mine && from !== null && from >= added.from) continue;
      const to = mine && (agencyId === null || agencyId === added.agencyId) ? added.from : null;
      for (const language of languagesOf(agency, pattern, { from, to })) {
        const sameCounter =
          mine && reset === 'NEVER' && added.reset === 'NEVER' && sameButWidth(pattern, added.pattern);
        const found = sameCounter
          ? fresh.find((each) => each.agencyId !== agency.id && mayMeet(each, language))
          : meeting(language);
        if (found) refuse(agency, language);
      }
    }
  }
  // Agencies that get the pattern together must not meet each other.
  for (const [at, one] of fresh.entries())
    for (const other of fresh.slice(at + 1))
      if (one.agencyId !== other.agencyId && mayMeet(one, other))
        refuse(
          agencies.find(({ id }) => id === other.agencyId),
          other,
        );
}

const sameButWidth = (one: string, other: string): boolean => {
  const bare = (pattern: string): string => pattern.replace(/\{n:\d+\}/u, '{n}');
  return bare(one) === bare(other);
};

/** Throws PATTERN_REPEATS where a code that was given, by whomever, could be given again from the first day on. */
async function refuseRepeating(ask: Ask, added: DatedPattern, agency: CodedAgency, today: CivilDate): Promise<void> {
  const counters = await ask<{ day: string; last: number }>(
    'select day::text as day, last from code_counter where agency_id = ?::uuid and day in (?::date, ?::date)',
    [agency.id, today, NEVER_RESET],
  );
  const lastOn = (day: string): number => counters.find((each) => each.day === day)?.last ?? 0;
  const { date, number } = groupsOf(added.pattern);
  for (const { code: identifier, validTo } of identifiersOf(agency)) {
    if (validTo !== null && validTo <= added.from) continue;
    // Every code is looked at, in the database: what the pattern gives are dates from its first day on, and numbers that
    // come after those counted so far. A day that no month has is taken for one: rather refused than given twice.
    const [repeated] = await ask<{ code: string }>(
      `select code from (
         select code, g[${number}]::numeric as number,
           ${date === null ? 'null::text' : `right('20' || g[${date}], 8)`} as day
         from (select code, regexp_match(code, ?::text) as g from application where code is not null) matched where g is not null
       ) given
       where number > case when ?::text = 'NEVER' then ?::numeric when day = ?::text then ?::numeric else 0 end
         and (day is null or (day >= ?::text and substr(day, 5, 2) between '01' and '12' and substr(day, 7, 2) between '01' and '31'))
       limit 1`,
      [
        codeExpression(added.pattern, identifier),
        added.reset,
        lastOn(NEVER_RESET),
        undashed(today),
        lastOn(today),
        undashed(added.from),
      ],
    );
    if (repeated) throw new Problem('PATTERN_REPEATS', { path: ['input', 'pattern'], params: { code: repeated.code } });
  }
}

/** `2026-03-12` as `20260312`. */
const undashed = (day: CivilDate): string => day.replaceAll('-', '');

/** Which group of the pattern's expression is the number, and which the first date. */
function groupsOf(pattern: string): { readonly date: number | null; readonly number: number } {
  const places = (pattern.match(/\{(?:yy(?:yy)?MMdd|n(?::\d{1,2})?)\}/gu) ?? []).map((place) => place.startsWith('{n'));
  const date = places.indexOf(false);
  return { date: date === -1 ? null : date + 1, number: places.indexOf(true) + 1 };
}

/** Whether an agency cannot receive today, since the next code of its pattern is another's already. */
async function nextIsTaken(
  ask: Ask,
  agencies: readonly CodedAgency[],
  known: readonly DatedPattern[],
  today: CivilDate,
): Promise<boolean> {
  for (const agency of agencies) {
    const holding = known.filter(
      ({ agencyId, from }) => from <= today && (agencyId === null || agencyId === agency.id),
    );
    const pattern = holding.findLast(({ agencyId }) => agencyId === agency.id) ?? holding.at(-1);
    if (!pattern) continue;
    const frame = codeFrame(pattern, agencyCodeOn(agency, today), today);
    const [counter] = await ask<{ last: number }>(
      'select last from code_counter where agency_id = ?::uuid and day = ?::date',
      [agency.id, frame.counterDay],
    );
    const next = codeWith(frame, (counter?.last ?? 0) + 1);
    if ((await ask('select 1 from application where code = ?', [next])).length > 0) return true;
  }
  return false;
}
