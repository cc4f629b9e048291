import { Problem, Problems } from '../../problem.ts';
import type { HandedOut, OriginalsReturned } from '../history/application-event.ts';
import type { ApplicationRow } from '../application-row.ts';
import { type Act, lineOf, perform, type Target } from './perform.commands.ts';
import { checkPerson, type PersonTyped, type ReceivedComponent } from '../receipt/receipt-input.ts';

/** Originals of one paper as the desk types them in; what is not given back is kept, with the reason. */
export interface OriginalsTyped {
  readonly paper: string;
  readonly given: number;
  readonly why?: string | null | undefined;
}

/** How a result is handed out and what goes back with it. */
export interface HandingOut {
  /** Left out only by programs from before there was such a check. */
  readonly handedOut?: HandedOut | null | undefined;
  readonly originals?: readonly OriginalsTyped[] | null | undefined;
}

/**
 * The result is given to the applicant, or to another who comes for them, who is written on the row and not in the log, with
 * what was checked and every original that was handed in accounted for: given back, or kept and why. Throws `Problems`
 * with everything that is wrong.
 */
export const returnApplication = (
  act: Act,
  target: Target,
  another: PersonTyped | null,
  typed: HandingOut = {},
): Promise<ApplicationRow> =>
  perform(act, target, 'RETURNED', ({ application }) => {
    const problems: Problem[] = [];
    const receiver = another && checkPerson(another, ['receiver'], problems);
    const byAnother = receiver !== null;
    const handedOut = typed.handedOut ?? null;
    if (handedOut === null && typed.originals != null)
      problems.push(new Problem('HANDED_OUT_NEEDED', { path: ['handedOut'] }));
    if (handedOut === 'AUTHORISATION' && !byAnother)
      problems.push(new Problem('RECEIVER_NEEDED', { path: ['receiver'] }));
    const originals = handedOut === null ? [] : accounted(application.components, typed.originals ?? [], problems);
    if (problems.length > 0) throw new Problems(problems);
    return {
      ground: null,
      event: { kind: 'RETURNED', payload: handedOut === null ? { byAnother } : { byAnother, handedOut, originals } },
      fixes: { receiver },
    };
  });

/** Every original handed in, given back or kept; each paper by its name as ticked at receipt. */
function accounted(
  components: readonly ReceivedComponent[],
  typed: readonly OriginalsTyped[],
  problems: Problem[],
): OriginalsReturned[] {
  const handedIn = new Map<string, number>();
  for (const { name, originals } of components) {
    if (originals > 0) handedIn.set(name, (handedIn.get(name) ?? 0) + originals);
  }
  const returned: OriginalsReturned[] = [];
  for (const [at, { paper, given, why }] of typed.entries()) {
    const path = ['originals', at];
    const name = lineOf(paper, [...path, 'paper']) ?? '';
    const there = handedIn.get(name);
    const reason = lineOf(why, [...path, 'why']);
    if (there === undefined || returned.some((each) => each.paper === name)) {
      const papers = [...handedIn.keys()].join('; ') || '–';
      problems.push(new Problem('ORIGINAL_UNKNOWN', { path: [...path, 'paper'], params: { name, papers } }));
    } else if (!Number.isInteger(given) || given < 0 || given > there) {
      problems.push(new Problem('ORIGINALS_NOT_VALID', { path: [...path, 'given'], params: { name, limit: there } }));
    } else {
      const kept = there - given;
      if (kept > 0 && reason === null)
        problems.push(new Problem('KEPT_WITHOUT_REASON', { path: [...path, 'why'], params: { name, kept } }));
      returned.push({ paper: name, given, kept, why: kept > 0 ? reason : null });
    }
  }
  const missing = [...handedIn.keys()].filter((name) => !typed.some(({ paper }) => lineOf(paper, []) === name));
  if (missing.length > 0)
    problems.push(
      new Problem('ORIGINALS_UNACCOUNTED', { path: ['originals'], params: { papers: missing.join('; ') } }),
    );
  return returned;
}
