import { CalendarError } from '../../calendar/calendar-error.ts';
import { minuteOfDay } from '../../calendar/sessions.ts';
import type { RequestContext } from '../../graphql/context.ts';
import type { CalendarNoticeInput, CalendarSessionsInput, Resolvers } from '../../graphql/generated/resolvers.ts';
import { withUserErrors } from '../../graphql/user-errors.ts';
import { message } from '../../messages/catalogue.ts';
import { Problem } from '../../problem.ts';
import { applyCalendar, type CalendarAct, previewCalendar } from './calendar-change.commands.ts';
import { calendarChange, calendarChanges, calendarClearings, movesOfChange } from './calendar-change.queries.ts';
import type { CalendarDecision } from './calendar-decision.commands.ts';
import type { CalendarMove } from './calendar-move.ts';
import { officerLoader } from '../desk.loaders.ts';
import { tidyLine } from '../typed-text.ts';
import { known } from '../../registry/catalogue/known.ts';
import { checkedSize } from '../../registry/catalogue/paging.ts';

/** A move as shown: one that was written says where it stands in the list, when it happened and by which announcement. */
export type CalendarMoveView = CalendarMove & {
  readonly cursor?: string;
  readonly at?: Date;
  readonly source?: string;
};

/** How long an answer waits for small changes to be through; a large one goes on by itself. */
const WITHIN_MS = 5_000;

function pageOf({ first, after }: { readonly first: number; readonly after?: string | null }) {
  checkedSize(first);
  return { first, after: after ?? null };
}

const noticeOf = ({
  year,
  source,
  wholeYear = false,
  dropHolidays = false,
  days,
  plain = [],
}: CalendarNoticeInput): CalendarDecision => ({
  kind: 'NOTICE',
  notices: [
    {
      year,
      source,
      wholeYear,
      dropsHolidays: dropHolidays,
      days: days.map(({ date, ground, pairedWith, note, noteEn }) => {
        const vi = tidyLine(note) ?? '';
        return { date, ground, pairedWith: pairedWith ?? null, note: { vi, en: tidyLine(noteEn) ?? vi } };
      }),
      plain,
    },
  ],
});

function minute(text: string, path: readonly (string | number)[]): number {
  try {
    return minuteOfDay(text);
  } catch (error) {
    if (!(error instanceof CalendarError)) throw error;
    throw new Problem('SESSIONS_NOT_VALID', { path });
  }
}

function sessionsOf(
  { agency, weekdays, sessions, intake = false, from, source }: CalendarSessionsInput,
  { catalogue }: Pick<RequestContext, 'catalogue'>,
): CalendarDecision {
  const found = agency == null ? null : catalogue.agency(agency);
  if (agency != null && !found) throw new Problem('CALENDAR_AGENCY_UNKNOWN', { path: ['input', 'agency'] });
  const path = (at: number) => ['input', 'sessions', at];
  return {
    kind: 'SESSIONS',
    sessions: {
      agencyId: found?.id ?? null,
      weekdays,
      sessions: sessions.map(({ start, end }, at) => ({ start: minute(start, path(at)), end: minute(end, path(at)) })),
      intake,
      from,
      source: tidyLine(source) ?? '',
    },
  };
}

const acting = ({ em, db, clock, rules, viewer }: RequestContext): CalendarAct => ({ em, db, clock, rules, viewer });

async function preview(context: RequestContext, decision: () => CalendarDecision) {
  const { done, userErrors } = await withUserErrors(context.locale, async () =>
    previewCalendar(acting(context), decision()),
  );
  return { preview: done, userErrors };
}

async function apply(
  context: RequestContext,
  { preview: token, acceptTraffic }: { readonly preview: string; readonly acceptTraffic: boolean },
  decision: () => CalendarDecision,
) {
  const { done, userErrors } = await withUserErrors(context.locale, async () =>
    applyCalendar(acting(context), decision(), { token, acceptTraffic }),
  );
  if (!done) return { change: null, userErrors };
  await context.sweepCalendar(WITHIN_MS);
  return { change: await calendarChange(context, done.id), userErrors };
}

export const calendarChangeResolvers: Resolvers = {
  Query: {
    calendarNoticePreview: (_root, { input }, context) => preview(context, () => noticeOf(input)),
    calendarSessionsPreview: (_root, { input }, context) => preview(context, () => sessionsOf(input, context)),
    calendarChange: (_root, { id }, { db, viewer }) => calendarChange({ db, viewer }, id),
    calendarChanges: (_root, page, { db, viewer }) => calendarChanges({ db, viewer }, pageOf(page)),
    calendarClearings: (_root, { from, to, ...page }, { db, viewer }) =>
      calendarClearings({ db, viewer }, { from, to }, pageOf(page)),
  },
  Mutation: {
    calendarNoticeApply: (_root, { input, ...confirmed }, context) => apply(context, confirmed, () => noticeOf(input)),
    calendarSessionsApply: (_root, { input, ...confirmed }, context) =>
      apply(context, confirmed, () => sessionsOf(input, context)),
  },
  CalendarPreview: {
    sentence: ({ moved, cleared, begun, submissionsMoved: submissions }, _args, { locale }) =>
      message(locale, 'CALENDAR_IMPACT', { moved, cleared, begun, submissions }),
    days: ({ days }, _args, { locale }) =>
      days.map(({ date, before, after }) => ({
        date,
        change: before === null ? 'ADDED' : after === null ? 'REMOVED' : 'CHANGED',
        groundBefore: before?.ground ?? null,
        groundAfter: after?.ground ?? null,
        note: (after ?? before)?.note[locale] ?? '',
      })),
    applications: ({ moves }, args) => {
      const { first, after } = pageOf(args);
      const start = after === null ? 0 : moves.findIndex(({ id }) => id === after) + 1;
      return moves.slice(start, start + first);
    },
  },
  CalendarAgencyMoves: { agency: ({ agencyId }, _args, { catalogue }) => known(catalogue.agency(agencyId), agencyId) },
  CalendarMove: {
    cursor: ({ cursor, id }) => cursor ?? id,
    agency: ({ agencyId }, _args, { catalogue }) => known(catalogue.agency(agencyId), agencyId),
  },
  CalendarChange: {
    decidedBy: ({ accountId }, _args, { loaders }) =>
      accountId === null ? null : loaders.get(officerLoader).load(accountId),
    total: ({ done, left }) => done + left,
    finished: ({ finishedAt }) => finishedAt !== null,
    applications: ({ id }, { which, ...page }, { db }) => movesOfChange(db, id, which, pageOf(page)),
  },
};
