import type { EntityManager } from '@mikro-orm/postgresql';
import { Problem } from '../../problem.ts';
import type { Breach } from '../../sla/clock-reading.ts';
import { message } from '../../messages/catalogue.ts';
import type { ApplicationRow } from '../application-row.ts';
import { limitTyped, type LimitTyped } from './limit-typed.ts';
import { papersAwaited } from '../case-reading.ts';
import { isHeadOf } from '../desk.permissions.ts';
import { type Act, type Deed, groundOf, lineOf, perform, type Scene, type Target } from './perform.commands.ts';

const MOST_PAPERS = 100;

/** Form 02 as typed. */
export interface DocumentsRequest {
  readonly papers: readonly string[];
  readonly ground: string;
  /** The applicant's own time to bring them. */
  readonly applicantLimit?: LimitTyped | null;
  /** Username of whoever proposed it, where the head asks beyond the regime. */
  readonly proposedBy?: string | null;
}

/**
 * Papers are missing (form 02). What that does to the clock follows the regime frozen at receipt; once late it does
 * nothing. More often or later than the regime allows is for the head, on somebody else's proposal, and stays a breach
 * (domain 2.8). Throws `Problem` HEAD_NEEDED with what the regime allows, PROPOSER_NEEDED, PROPOSER_NOT_VALID.
 */
export const requestDocuments = (act: Act, target: Target, typed: DocumentsRequest): Promise<ApplicationRow> =>
  perform(act, target, 'DOCUMENTS_REQUESTED', async (scene) => {
    const papers = paperNames(typed.papers);
    if (papers.length === 0) throw new Problem('PAPERS_NEEDED', { path: ['input', 'papers'] });
    const applicantLimit = limitTyped(typed.applicantLimit, ['input', 'applicantLimit']);
    if (applicantLimit && !scene.before.position.received)
      throw new Problem('APPLICANT_LIMIT_BEFORE_RECEIPT', { path: ['input', 'applicantLimit'] });
    const deed = (proposedBy: string | null): Deed => ({
      ground: groundOf(typed.ground, ['input', 'ground']),
      event: { kind: 'DOCUMENTS_REQUESTED', payload: { papers, applicantLimit, proposedBy } },
    });
    const beyond = newBreaches(scene, deed(null))[0];
    if (!isSecondPerson(scene)) {
      if (beyond) throw headNeeded(scene, beyond);
      return deed(null);
    }
    return deed(await proposer(scene, typed.proposedBy ?? null));
  });

/** What breaking the rules a deed would add. */
export const newBreaches = ({ before, after }: Scene, deed: Deed): readonly Breach[] =>
  after(deed).clock.breaches.slice(before.clock.breaches.length);

/** Whether the head acts as such: before receipt there is no regime, and nothing for a second person to approve. */
const isSecondPerson = ({ staff, catalogue, application, rule }: Scene): boolean =>
  rule.head === 'BEYOND_REGIME' && isHeadOf(staff, catalogue, application);

function headNeeded({ application }: Scene, { code, source }: Breach): Problem {
  const { times, withinWorkingDays } = application.terms?.rules.DOCUMENTS ?? { times: null, withinWorkingDays: [] };
  return new Problem('HEAD_NEEDED', {
    params: {
      breachVi: message('vi', `BREACH_${code}`),
      breachEn: message('en', `BREACH_${code}`),
      times: times ?? '–',
      days: withinWorkingDays.join(', ') || '–',
      source,
    },
  });
}

/** The account that proposed what the head does: another one, at work on this case. */
async function proposer({ em, staff, application }: Scene, typed: string | null): Promise<string> {
  const path = ['input', 'proposedBy'];
  const username = lineOf(typed, path);
  if (username === null) throw new Problem('PROPOSER_NEEDED', { path });
  const found = await accountNamed(em, username);
  const agencies = [application.receivingAgencyId, application.decidingAgencyId];
  const atWork =
    found !== null &&
    found.active &&
    agencies.includes(found.agency_id) &&
    found.roles.some((role) => role === 'DESK' || role === 'HANDLER');
  if (!atWork || found.id === staff.accountId) throw new Problem('PROPOSER_NOT_VALID', { path, params: { username } });
  return found.id;
}

interface Account {
  readonly id: string;
  readonly agency_id: string;
  readonly roles: readonly string[];
  readonly active: boolean;
}

async function accountNamed(em: EntityManager, username: string): Promise<Account | null> {
  const [account] = await em
    .getConnection()
    .execute<Account[]>(
      'select id, agency_id, roles, active from account where username = ?',
      [username],
      'all',
      em.getTransactionContext(),
    );
  return account ?? null;
}

/**
 * Papers came: those named, or all that are awaited. The clock goes on only when none is awaited any more; before that
 * the file goes on waiting and what came is written down. Throws `Problem` PAPER_NOT_AWAITED.
 */
export const supplyDocuments = (act: Act, target: Target, typed: readonly string[] | null): Promise<ApplicationRow> => {
  const named = typed && paperNames(typed);
  const stillAwaited = (awaited: readonly string[]): readonly string[] =>
    named === null ? [] : awaited.filter((name) => !named.includes(name));
  return perform(
    act,
    target,
    (events) => (stillAwaited(papersAwaited(events)).length > 0 ? 'DOCUMENTS_ADDED' : 'DOCUMENTS_SUPPLIED'),
    ({ events }) => {
      const awaited = papersAwaited(events);
      const unknown = (named ?? []).findIndex((name) => !awaited.includes(name));
      if (named && unknown >= 0)
        throw new Problem('PAPER_NOT_AWAITED', {
          path: ['papers', unknown],
          params: { name: named[unknown] ?? '', awaited: awaited.join('; ') || '–' },
        });
      if (named?.length === 0 && awaited.length > 0) throw new Problem('PAPERS_NEEDED', { path: ['papers'] });
      const papers = named ?? awaited;
      const kind = stillAwaited(awaited).length > 0 ? 'DOCUMENTS_ADDED' : 'DOCUMENTS_SUPPLIED';
      return { ground: null, event: { kind, payload: { papers } } };
    },
  );
};

/** Names as kept, each once; blank ones are named by their place. */
function paperNames(typed: readonly string[]): readonly string[] {
  if (typed.length > MOST_PAPERS)
    throw new Problem('TOO_MANY_COMPONENTS', { path: ['papers'], params: { limit: MOST_PAPERS } });
  const names = typed.map((name, at) => {
    const words = lineOf(name, ['papers', at]);
    if (words === null) throw new Problem('NAME_BLANK', { path: ['papers', at] });
    return words;
  });
  return [...new Set(names)];
}
