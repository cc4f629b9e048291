import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { askCalendarDays, askDeadline } from './deadline.queries.ts';
import { explainIn } from './explanation-words.ts';
import { explainDeadline } from './explanation.ts';

export const slaResolvers: Resolvers = {
  Query: {
    deadline: (_root, question, { rules, locale }) => {
      const answer = askDeadline(rules, question);
      return {
        ...answer,
        skipped: answer.skipped.map(({ date, reason }) => ({ date, reason: reason.text[locale] })),
        explanation: explainIn(explainDeadline(answer, rules.calendar, rules.policies), locale),
      };
    },
    calendarDays: (_root, { from, to }, { rules, locale }) =>
      askCalendarDays(rules, from, to).map(({ date, kind, ground, note, source, provisional }) => ({
        date,
        working: kind === 'WORKING',
        ground,
        note: note[locale],
        source,
        provisional,
      })),
  },
};
