import type { ActContext } from '../../act.ts';
import { type Ask, askUnit } from '../../db/ask.ts';
import { UUID_TYPED } from '../../ids.ts';
import { authorize } from '../../identity/permissions.ts';
import { Problem } from '../../problem.ts';
import { explainingRefusals } from '../../registry/database-refusals.ts';
import { LONGEST, needText } from '../../registry/typed-text.ts';
import { figureContent, type FigureInput, refuseRemoval, reportContent } from './figure-faults.ts';
import { type Entered, foldReport, type ReportContent, type ReportSaying } from './history.ts';
import { figuresOf, reportHistories, type ReportRow, REPORT_COLUMNS } from './reports.queries.ts';
import { writeStep } from './write-report.ts';

/** Which report an act left behind. */
export interface ReportDone {
  readonly id: string;
}

/** Enters a report, without figures yet. Reformer. */
export async function reportEnter({ em, viewer, clock, ids }: ActContext, input: ReportContent): Promise<ReportDone> {
  const { accountId } = authorize(viewer, 'figure.enter');
  const content = { ...reportContent(input), figures: [] };
  return explainingRefusals(() =>
    em.transactional(async (tx) => {
      const id = ids.uuid();
      await writeStep(askUnit(tx), id, null, { kind: 'ENTERED', content, sequence: 1, at: clock.now(), accountId });
      return { id };
    }),
  );
}

/** Which report, and how many steps the person has seen of it. */
export interface ReportSeen {
  readonly id: string;
  readonly version: number;
}

const notThere = (): Problem => new Problem('REPORT_NOT_FOUND', { path: ['id'] });

/** The report with its row locked; of reference data that nobody has touched, as its rows make it. */
async function lockReport(
  ask: Ask,
  id: string,
): Promise<{ readonly id: string; readonly entered: Entered; readonly untouched: boolean }> {
  if (!UUID_TYPED.test(id)) throw notThere();
  const [row] = await ask<ReportRow>(`select ${REPORT_COLUMNS} from report r where r.id = ?::uuid for update`, [id]);
  if (row === undefined) throw notThere();
  const entered = foldReport((await reportHistories(ask, [row.id])).get(row.id) ?? []);
  if (entered !== null) return { id: row.id, entered, untouched: false };
  const { number, title, issuer, issuedOn, period, source } = row;
  const figures = (await figuresOf(ask, [row.id])).get(row.id) ?? [];
  return {
    id: row.id,
    entered: {
      sequence: 0,
      state: row.state,
      content: { number, title, issuer, issuedOn, period, source },
      figures: new Map(figures.map((figure) => [figure.key, figure])),
      authors: new Set(),
    },
    untouched: true,
  };
}

async function actOn(
  { em, clock }: ActContext,
  accountId: string,
  { id, version }: ReportSeen,
  say: (report: Entered) => ReportSaying,
): Promise<ReportDone> {
  return explainingRefusals(() =>
    em.transactional(async (tx) => {
      const ask = askUnit(tx);
      const { id: reportId, entered, untouched } = await lockReport(ask, id);
      if (entered.sequence !== version) {
        const who = (await reportHistories(ask, [reportId])).get(reportId)?.at(-1)?.who ?? '–';
        throw new Problem('REPORT_CONFLICT', { path: ['version'], params: { who, version: entered.sequence } });
      }
      const saying = say(entered);
      const at = clock.now();
      // What came with the program is written down first, so that a correction does not lose what was corrected.
      const opening = { ...entered.content, figures: [...entered.figures.values()] };
      const before = untouched
        ? await writeStep(ask, reportId, null, { kind: 'ENTERED', content: opening, sequence: 1, at, accountId: null })
        : entered;
      await writeStep(ask, reportId, before, { ...saying, sequence: before.sequence + 1, at, accountId });
      return { id: reportId };
    }),
  );
}

/** Corrects what is said of the report itself. Reformer. */
export function reportChange(context: ActContext, seen: ReportSeen, input: ReportContent): Promise<ReportDone> {
  const { accountId } = authorize(context.viewer, 'figure.enter');
  return actOn(context, accountId, seen, () => ({ kind: 'CHANGED', content: reportContent(input) }));
}

/** Enters a figure as printed, or corrects how it was entered; never what the records say. Reformer. */
export function reportFigureSet(context: ActContext, seen: ReportSeen, input: FigureInput): Promise<ReportDone> {
  const { accountId } = authorize(context.viewer, 'figure.enter');
  return actOn(context, accountId, seen, (report) => ({ kind: 'FIGURE_SET', content: figureContent(input, report) }));
}

/** Takes out a figure that the report does not print; the history keeps it. Reformer. */
export function reportFigureRemove(
  context: ActContext,
  seen: ReportSeen,
  { figure, reason }: { readonly figure: string; readonly reason: string },
): Promise<ReportDone> {
  const { accountId } = authorize(context.viewer, 'figure.enter');
  return actOn(context, accountId, seen, (report) => {
    refuseRemoval(figure, report);
    return { kind: 'FIGURE_REMOVED', content: { key: figure, reason: needText(reason, ['reason'], LONGEST.REASON) } };
  });
}

/** Signs off that the figures are entered as printed; everybody can read them from then on. Approver, no author of them. */
export function reportPublish(context: ActContext, seen: ReportSeen, note: string | null): Promise<ReportDone> {
  const { accountId } = authorize(context.viewer, 'figure.publish');
  return actOn(context, accountId, seen, ({ state, authors, figures }) => {
    if (state === 'PUBLISHED') throw new Problem('REPORT_PUBLISHED_ALREADY', { path: ['id'] });
    if (authors.has(accountId)) throw new Problem('REPORT_OWN', { path: ['id'] });
    if (figures.size === 0) throw new Problem('REPORT_WITHOUT_FIGURES', { path: ['id'] });
    const words = note === null || note.trim() === '' ? null : needText(note, ['note'], LONGEST.REASON);
    return { kind: 'PUBLISHED', content: { note: words } };
  });
}
