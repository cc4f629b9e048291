import { type CivilDate, civilDateAt, dayNumber } from '../../calendar/civil-date.ts';
import { Problem } from '../../problem.ts';
import type { ApplicationRow } from '../application-row.ts';
import { newBreaches } from './papers.commands.ts';
import { type Act, civilDay, type Deed, groundOf, perform, type Target } from './perform.commands.ts';

/** How far ahead a new date may lie, in days. *Ours*: a letter that names next year helps nobody. */
const FARTHEST = 365;

/**
 * A letter of apology with a new date (form 04), signed by the head. It moves no clock: a late file with a letter is late
 * with a letter. Later than a working day before the due day, or a second time, it is allowed and stays a breach
 * (domain 2.10). Throws `Problem` NO_DUE_TIME, NEW_DATE_NOT_LATER, NEW_DATE_TOO_FAR.
 */
export const apologise = (
  act: Act,
  target: Target,
  { newDate, reason }: { readonly newDate: CivilDate; readonly reason: string },
): Promise<ApplicationRow> =>
  perform(act, target, 'APOLOGISED', ({ before, at }) => {
    const { dueOn } = before.clock;
    if (dueOn === null) throw new Problem('NO_DUE_TIME');
    const today = civilDateAt(at);
    const path = ['newDate'];
    const earliest = dueOn < today ? today : dueOn;
    if (newDate <= dueOn || newDate < today)
      throw new Problem('NEW_DATE_NOT_LATER', { path, params: { date: civilDay(earliest) } });
    if (dayNumber(newDate) > dayNumber(earliest) + FARTHEST)
      throw new Problem('NEW_DATE_TOO_FAR', { path, params: { days: FARTHEST } });
    return { ground: groundOf(reason, ['reason']), event: { kind: 'APOLOGISED', payload: { newDueOn: newDate } } };
  });

/**
 * More time where the version's sector law grants it, in the limit's own unit, by the head; never more than the cap in
 * all, and decided a working day before the due day at the latest (domain 2.10). Nothing else moves the due time.
 * Throws `Problem` with the reason that keeps it from having effect.
 */
export const extendLimit = (
  act: Act,
  target: Target,
  { amount, ground }: { readonly amount: number; readonly ground: string },
): Promise<ApplicationRow> =>
  perform(act, target, 'LIMIT_EXTENDED', (scene) => {
    if (!Number.isInteger(amount) || amount < 1)
      throw new Problem('LIMIT_NOT_VALID', { path: ['amount'], params: { limit: FARTHEST } });
    const deed: Deed = { ground: groundOf(ground), event: { kind: 'LIMIT_EXTENDED', payload: { amount } } };
    const grant = scene.application.terms?.extension ?? null;
    const params = {
      cap: grant?.cap ?? 0,
      days: grant?.workingDaysBefore ?? 0,
      source: grant?.source ?? '–',
      dueOn: scene.before.clock.dueOn === null ? '–' : civilDay(scene.before.clock.dueOn),
    };
    for (const { code } of newBreaches(scene, deed)) {
      switch (code) {
        case 'EXTENSION_NOT_GRANTED':
          throw new Problem('EXTENSION_NOT_GRANTED');
        case 'EXTENSION_OVER_CAP':
          throw new Problem('EXTENSION_OVER_CAP', { path: ['amount'], params });
        case 'EXTENSION_TOO_LATE':
          throw new Problem('EXTENSION_TOO_LATE', { params });
        default:
      }
    }
    return deed;
  });
