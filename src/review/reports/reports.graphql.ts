import DataLoader from 'dataloader';
import type { Pool } from 'pg';
import { askPool } from '../../db/ask.ts';
import type { RequestContext } from '../../graphql/context.ts';
import type { ReportFigureInput, ReportInput, Resolvers } from '../../graphql/generated/resolvers.ts';
import { withUserErrors } from '../../graphql/user-errors.ts';
import { UUID_TYPED } from '../../ids.ts';
import { may } from '../../identity/permissions.ts';
import { message } from '../../messages/catalogue.ts';
import { COUNTER_NAMES } from '../counter-names.ts';
import { countFigures } from '../reported-figures.queries.ts';
import { ratioChecks, totalChecks } from './arithmetic.ts';
import type { FigureInput } from './figure-faults.ts';
import type { FigureContent, ReportContent } from './history.ts';
import { reportPage } from './report-page.queries.ts';
import {
  reportChange,
  type ReportDone,
  reportEnter,
  reportFigureRemove,
  reportFigureSet,
  reportPublish,
} from './reports.commands.ts';
import {
  figuresOf,
  REFERENCE_REPORT,
  reportHistories,
  reportOfId,
  type ReportRow,
  type ReportStepRow,
} from './reports.queries.ts';

const seesDrafts = ({ viewer }: RequestContext): boolean => may(viewer, 'recommendation.read');

const readReport = (context: RequestContext, id: string): Promise<ReportRow | null> =>
  UUID_TYPED.test(id) ? reportOfId(askPool(context.db), id, seesDrafts(context)) : Promise.resolve(null);

/** The report as it stands after the act. */
async function payload(context: RequestContext, act: () => Promise<ReportDone>) {
  const { done, userErrors } = await withUserErrors(context.locale, act);
  return { report: done === null ? null : await readReport(context, done.id), userErrors };
}

interface Connected {
  readonly db: Pool;
}

const figuresLoader = ({ db }: Connected): DataLoader<string, readonly FigureContent[]> =>
  new DataLoader(async (ids) => {
    const found = await figuresOf(askPool(db), ids);
    return ids.map((id) => found.get(id) ?? []);
  });

const stepsLoader = ({ db }: Connected): DataLoader<string, readonly ReportStepRow[]> =>
  new DataLoader(async (ids) => {
    const found = await reportHistories(askPool(db), ids);
    return ids.map((id) => found.get(id) ?? []);
  });

const contentOf = ({ issuedOn, period, ...typed }: ReportInput): ReportContent => ({
  ...typed,
  issuedOn: issuedOn ?? null,
  period: period ?? null,
});

const figureOf = (typed: ReportFigureInput): FigureInput => ({
  ...typed,
  labelEn: typed.labelEn ?? null,
  number: typed.number ?? null,
  unit: typed.unit ?? null,
  partOf: typed.partOf ?? null,
  ratio: typed.ratio ?? null,
  countedBy: typed.countedBy ?? null,
  note: typed.note ?? null,
});

export const reportResolvers: Resolvers = {
  Query: {
    reports: (_root, page, context) => reportPage(context, page, seesDrafts(context)),
    report: (_root, { id }, context) => readReport(context, id),
    reconciliation: async (_root, { report: id }, context) => {
      const report = await readReport(context, id ?? REFERENCE_REPORT);
      if (report === null) return null;
      const figures = await context.loaders.get(figuresLoader).load(report.id);
      return { report, totals: totalChecks(figures), ratios: ratioChecks(figures) };
    },
    figureCounters: (_root, _args, { locale }) =>
      COUNTER_NAMES.map(({ name, words }) => ({ name, description: message(locale, words) })),
  },
  Report: {
    version: ({ sequence }) => sequence,
    figures: async ({ id }, _args, context) =>
      countFigures(context, await context.loaders.get(figuresLoader).load(id), context.locale),
    steps: ({ id }, _args, { loaders }) => loaders.get(stepsLoader).load(id),
  },
  ReportStep: {
    by: ({ who }, _args, context) => (seesDrafts(context) ? who : null),
    figure: ({ content }) => ('key' in content ? content.key : null),
    printedText: ({ content }) => ('printedText' in content ? content.printedText : null),
    number: (step) => (step.kind === 'FIGURE_SET' ? step.content.number : null),
    words: ({ content }) => ('reason' in content ? content.reason : 'note' in content ? content.note : null),
  },
  Mutation: {
    reportEnter: (_root, { input }, context) => payload(context, () => reportEnter(context, contentOf(input))),
    reportChange: (_root, { id, version, input }, context) =>
      payload(context, () => reportChange(context, { id, version }, contentOf(input))),
    reportFigureSet: (_root, { id, version, input }, context) =>
      payload(context, () => reportFigureSet(context, { id, version }, figureOf(input))),
    reportFigureRemove: (_root, { id, version, figure, reason }, context) =>
      payload(context, () => reportFigureRemove(context, { id, version }, { figure, reason })),
    reportPublish: (_root, { id, version, note }, context) =>
      payload(context, () => reportPublish(context, { id, version }, note ?? null)),
  },
};
