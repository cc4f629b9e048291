import type pg from 'pg';
import type { Viewer } from '../identity/viewer.ts';
import type { ClockTerms } from '../sla/clock-policy.ts';
import type { Rules } from '../sla/rules.ts';
import type { ApplicationEvent } from './application-event.ts';
import { readApplication } from './application.queries.ts';
import type { ApplicationRow } from './application-row.ts';
import type { AgencyTree } from './desk.permissions.ts';
import { type PaperContent, paperContent } from './paper-content.ts';
import { type PaperForm, type PaperReference, papersOf } from './paper-forms.ts';

interface Asking {
  readonly db: pg.Pool;
  readonly viewer: Viewer | null;
  readonly agencies: AgencyTree;
  readonly eventsOf: (row: ApplicationRow) => Promise<readonly ApplicationEvent[]>;
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
  return row ? papersOf(await asking.eventsOf(row)).map((paper) => ({ ...paper, row })) : [];
}

/** One paper; a file of others, an act without such a paper and no file at all answer alike. */
export async function applicationPaper(
  asking: Asking & {
    readonly rules: Pick<Rules, 'calendarOf'>;
    readonly termsOf: (row: ApplicationRow) => Promise<ClockTerms | null>;
  },
  code: string,
  paper: { readonly form: PaperForm; readonly sequence: number },
): Promise<PaperView | null> {
  const row = await readApplication(asking, code);
  if (!row) return null;
  const [events, terms] = await Promise.all([asking.eventsOf(row), asking.termsOf(row)]);
  const content = paperContent(asking.rules.calendarOf(row.decidingAgencyId), terms, events, paper);
  return content && { row, content };
}
