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
    // Two patterns that are set at once could meet each other unseen.
    await ask(`select pg_advisory_xact_lock(hashtext('motcua.codePatterns'))`);
    const { rows } = await readRules(ask);
    const known = datedPatterns(rows.filter(({ kind }) => kind === 'codePatterns'));
    if (known.some((each) => each.agencyId === added.agencyId && each.from === from))
      throw new Problem('PATTERN_SET_ALREADY', { path: ['input', 'from'], params: { date: civilDay(from) } });
    refuseMeeting(added, known, catalogue.agencies);
    for (const agency of theirs) await refuseRepeating(ask, added, agency, today);
    await ask(
      `insert into policy (id, kind, agency_id, valid_from, value, source)
       values (gen_random_uuid(), 'codePatterns', ?::uuid, ?::date, ?::jsonb, ?)`,
      [added.agencyId, from, JSON.stringify({ pattern, reset, from, to: null, source }), source],
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
  for (const { code: identifier } of identifiersOf(agency)) {
    const given = await ask<{ code: string; groups: string[] }>(
      'select code, regexp_match(code, e.x) as groups from application, (select ?::text as x) e where code ~ e.x limit 10000',
      [codeExpression(added.pattern, identifier)],
    );
    const dateFirst = added.pattern.search(/\{yy/u) < added.pattern.search(/\{n/u);
    for (const { code, groups } of given) {
      const [first = '', second] = groups;
      const [date, number] = second === undefined ? [null, first] : dateFirst ? [first, second] : [second, first];
      const day = date === null ? null : dayOfDigits(date);
      if (day !== null && day < added.from) continue;
      const last = added.reset === 'NEVER' ? lastOn(NEVER_RESET) : day === today ? lastOn(today) : 0;
      if (Number(number) > last) throw new Problem('PATTERN_REPEATS', { path: ['input', 'pattern'], params: { code } });
    }
  }
}

/** `260312` and `20260312` as a civil date. */
const dayOfDigits = (digits: string): string => {
  const whole = digits.length === 6 ? `20${digits}` : digits;
  return `${whole.slice(0, 4)}-${whole.slice(4, 6)}-${whole.slice(6)}`;
};
