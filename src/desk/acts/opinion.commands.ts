import { Problem } from '../../problem.ts';
import type { ApplicationRow } from '../application-row.ts';
import { opinionsOf } from '../case-reading.ts';
import { limitTyped, type LimitTyped } from './limit-typed.ts';
import { type Act, groundOf, perform, type Target, tidy } from './perform.commands.ts';

/**
 * Another agency is asked for its opinion (NĐ 61/2018 Đ19.5). Its own clock runs; the file's goes on unless the version
 * says otherwise. Throws `Problem` OPINION_AGENCY_UNKNOWN, OPINION_OF_OWN_AGENCY, LIMIT_NOT_VALID.
 */
export const requestOpinion = (
  act: Act,
  target: Target,
  {
    agency,
    question,
    limit,
  }: { readonly agency: string; readonly question: string; readonly limit?: LimitTyped | null },
): Promise<ApplicationRow> =>
  perform(act, target, 'OPINION_REQUESTED', ({ catalogue, application }) => {
    const asked = catalogue.agency(agency);
    if (!asked) throw new Problem('OPINION_AGENCY_UNKNOWN', { path: ['agency'] });
    if (asked.id === application.decidingAgencyId)
      throw new Problem('OPINION_OF_OWN_AGENCY', { path: ['agency'], params: { agency: asked.name } });
    return {
      ground: groundOf(question, ['question']),
      event: { kind: 'OPINION_REQUESTED', payload: { agency: asked.id, limit: limitTyped(limit, ['limit']) } },
    };
  });

/**
 * The opinion came; `request` is the number of the act that asked. The asked agency answers itself, its own question only;
 * the deciding one writes down what came on paper. Throws `Problem` OPINION_NOT_AWAITED.
 */
export const giveOpinion = (
  act: Act,
  target: Target,
  { request, answer }: { readonly request: number; readonly answer?: string | null },
): Promise<ApplicationRow> =>
  perform(act, target, 'OPINION_GIVEN', ({ events, before, staff, application }) => {
    const own = staff.agencyId !== application.decidingAgencyId;
    const open = opinionsOf(events, before.clock).filter(
      ({ doneAt, agency }) => doneAt === null && (!own || agency === staff.agencyId),
    );
    if (!open.some((opinion) => opinion.request === request))
      throw new Problem('OPINION_NOT_AWAITED', {
        path: ['request'],
        params: { open: open.map((opinion) => opinion.request).join(', ') || '–' },
      });
    return { ground: tidy(answer, ['answer']), event: { kind: 'OPINION_GIVEN', payload: { request } } };
  });
