import type pg from 'pg';
import type { Viewer } from '../../identity/viewer.ts';
import type { ClockTerms } from '../../sla/clock-policy.ts';
import type { WorkingCalendar } from '../../calendar/working-calendar.ts';
import type { ApplicationEvent } from '../history/application-event.ts';
import { readApplication } from '../application.queries.ts';
import type { ApplicationRow } from '../application-row.ts';
import type { Calendars } from '../history/calendars.ts';
import type { AgencyTree } from '../desk.permissions.ts';
import { type PaperContent, paperContent } from './paper-content.ts';
import { type PaperForm, type PaperReference, papersOf } from './paper-forms.ts';

/** What papers are printed from. */
interface PaperCase {
  readonly events: readonly ApplicationEvent[];
  readonly terms: ClockTerms | null;
  readonly calendars: WorkingCalendar | Calendars;
}

interface Asking {
  readonly db: pg.Pool;
  readonly viewer: Viewer | null;
  readonly agencies: AgencyTree;
  readonly caseOf: (row: ApplicationRow) => Promise<PaperCase>;
}

/** A paper in the list of an application's papers. */
export interface PaperListed extends PaperReference {
  readonly row: ApplicationRow;
}

/** A paper with everything that stands on it. */
export interface PaperView {
  readonly row: ApplicationRow;
  readonly content: PaperContent;
}

/** The papers of an application; none where the reader has nothing to do with it. */
export async function applicationPapers(asking: Asking, code: string): Promise<readonly PaperListed[]> {
  const row = await readApplication(asking, code);
  if (!row) return [];
  const { events } = await asking.caseOf(row);
  return papersOf(events).map((paper) => ({ ...paper, row }));
}

/** One paper; a file of others, an act without such a paper and no file at all answer alike. */
export async function applicationPaper(
  asking: Asking,
  code: string,
  paper: { readonly form: PaperForm; readonly sequence: number },
): Promise<PaperView | null> {
  const row = await readApplication(asking, code);
  if (!row) return null;
  const { events, terms, calendars } = await asking.caseOf(row);
  const content = paperContent(calendars, terms, events, paper);
  return content && { row, content };
}
