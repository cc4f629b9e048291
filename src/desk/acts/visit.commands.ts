import { type CivilDate, civilDateAt } from '../../calendar/civil-date.ts';
import { Problem } from '../../problem.ts';
import type { ApplicationRow } from '../application-row.ts';
import { type Act, civilDay, groundOf, perform, type Target } from './perform.commands.ts';

/**
 * The applicant had to come, and no other act shows it: where, on which day and why. So a way from door to door is counted
 * as it was. Throws `Problem` VISIT_AGENCY_UNKNOWN, VISIT_DAY_NOT_VALID.
 */
export const recordVisit = (
  act: Act,
  target: Target,
  { agency, on, reason }: { readonly agency?: string | null; readonly on?: CivilDate | null; readonly reason: string },
): Promise<ApplicationRow> =>
  perform(act, target, 'VISITED', ({ staff, catalogue, application, at }) => {
    const place = catalogue.agency(agency ?? staff.agencyId);
    if (!place) throw new Problem('VISIT_AGENCY_UNKNOWN', { path: ['agency'] });
    const today = civilDateAt(at);
    const day = on ?? today;
    const from = application.receivedOn ?? today;
    if (day < from || day > today)
      throw new Problem('VISIT_DAY_NOT_VALID', { path: ['on'], params: { from: civilDay(from), to: civilDay(today) } });
    return { ground: groundOf(reason, ['reason']), event: { kind: 'VISITED', payload: { agency: place.id, on: day } } };
  });
