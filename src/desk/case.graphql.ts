import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { message } from '../messages/catalogue.ts';
import { apologiesOf, opinionsOf, papersAwaited, paymentsOf, wordsForApplicant } from './case-reading.ts';
import { caseView } from './case.loaders.ts';

/** What an application's history says beyond its row. */
export const caseResolvers: Resolvers = {
  Application: {
    left: async (row, _args, context) => (await caseView(row, context)).clock.left,
    papersAwaited: async (row, _args, context) => papersAwaited((await caseView(row, context)).events),
    waitingSpans: async (row, _args, context) => (await caseView(row, context)).clock.spans,
    breaches: async (row, _args, context) => (await caseView(row, context)).clock.breaches,
    apologies: async (row, _args, context) => apologiesOf((await caseView(row, context)).events),
    payments: async (row, _args, context) => paymentsOf((await caseView(row, context)).events),
    opinions: async (row, _args, context) => {
      const { events, clock } = await caseView(row, context);
      return opinionsOf(events, clock);
    },
  },
  TrackedApplication: {
    submittedAt: ({ row }) => row.submittedAt,
    answerDueAt: ({ row }) => row.answerDueAt,
    applicantDueAt: ({ row }) => row.applicantDueAt,
    outcome: ({ row }) => row.outcome,
    words: async ({ row }, _args, context) => wordsForApplicant((await caseView(row, context)).events),
    papersAwaited: async ({ row }, _args, context) => papersAwaited((await caseView(row, context)).events),
    left: async ({ row }, _args, context) => (await caseView(row, context)).clock.left,
  },
  Breach: { label: ({ code }, _args, { locale }) => message(locale, `BREACH_${code}`) },
  Apology: { newDate: ({ newDueOn }) => newDueOn },
  Opinion: {
    agency: ({ agency }, _args, { catalogue }) => (agency === null ? null : catalogue.agency(agency)),
    answeredBy: ({ answeredBy }, _args, { catalogue }) => (answeredBy === null ? null : catalogue.agency(answeredBy)),
    requestedAt: ({ openedAt }) => openedAt,
    givenAt: ({ doneAt }) => doneAt,
  },
};
