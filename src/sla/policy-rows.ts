import { parseCivilDate } from '../calendar/civil-date.ts';
import type { Dated, Effect, Ground, GroundRule } from './clock-policy.ts';

/** A dated row as a person enters it: dates checked, `to` null while it holds. Throws DATE_INVALID. */
export const dated = <T extends object>(from: string, to: string | null, source: string, content: T): T & Dated => ({
  ...content,
  from: parseCivilDate(from),
  to: to === null ? null : parseCivilDate(to),
  source,
});

/** A rule for one ground; without `times` as often as needed, without `withinWorkingDays` at any time. */
export const groundRule = (
  ground: Ground,
  effect: Effect,
  source: string,
  bounds: { readonly times?: number; readonly withinWorkingDays?: readonly number[] } = {},
): GroundRule => ({
  ground,
  effect,
  times: bounds.times ?? null,
  withinWorkingDays: bounds.withinWorkingDays ?? [],
  source,
});

export const RESTART: Effect = { kind: 'RESTART' };
export const SUSPEND: Effect = { kind: 'SUSPEND' };
export const CONTINUE: Effect = { kind: 'CONTINUE' };
