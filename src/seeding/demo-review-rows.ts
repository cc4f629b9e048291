import { plainContent, type RecommendationContent } from '../review/recommendation/content.ts';
import type { Row } from './bulk-insert.ts';
import { demoIds } from './demo-ids.ts';
import type { DemoCatalogue, DemoProcedure } from './demo-shapes.ts';

/** Nine in the morning, Hanoi time, of a civil day. */
const morningOf = (day: string): string => `${day}T09:00:00+07:00`;

/** What the one recommendation of a demo procedure says. */
const contentOf = ({ successorCode, recommendation }: DemoProcedure): RecommendationContent => ({
  ...plainContent(recommendation.verdict, recommendation.reason),
  partConcerned: recommendation.partConcerned,
  answers: [
    { question: 'NECESSARY', part: null, answer: recommendation.necessary, reason: null },
    { question: 'REASONABLE', part: null, answer: recommendation.reasonable, reason: null },
    { question: 'LAWFUL', part: null, answer: recommendation.lawful, reason: null },
  ],
  successors: successorCode === null ? [] : [demoIds.procedure(successorCode)],
});

/** What happened to it, a tuple an event. */
const eventsOf = (procedure: DemoProcedure): readonly Row[] => {
  const { proposedOn, approvedOn, state } = procedure.recommendation;
  const proposed = { at: morningOf(proposedOn), account_id: demoIds.account('reformer') };
  const approved = { at: morningOf(approvedOn), account_id: demoIds.account('approver') };
  const events: readonly Row[] = [
    { kind: 'DRAFTED', ...proposed, content: contentOf(procedure) },
    { kind: 'SUBMITTED', ...proposed, content: null },
    { kind: 'APPROVED', ...approved, content: null },
    ...(state === 'ENACTED' ? [{ kind: 'ENACTED', ...approved, account_id: null, content: null }] : []),
  ];
  return events.map((event, index) => ({
    recommendation_id: demoIds.recommendation(procedure.code),
    sequence: index + 1,
    ...event,
  }));
};

export const recommendationRows = ({ procedures, round }: DemoCatalogue): readonly Row[] =>
  procedures.map((procedure) => {
    const { code, recommendation } = procedure;
    return {
      id: demoIds.recommendation(code),
      round_id: demoIds.round(round.key),
      subject: 'PROCEDURE',
      procedure_id: demoIds.procedure(code),
      verdict: recommendation.verdict,
      reason: recommendation.reason,
      part_concerned: recommendation.partConcerned,
      answers: contentOf(procedure).answers,
      necessary: recommendation.necessary,
      reasonable: recommendation.reasonable,
      lawful: recommendation.lawful,
      state: recommendation.state,
      sequence: eventsOf(procedure).length,
      proposed_by: demoIds.account('reformer'),
      proposed_at: morningOf(recommendation.proposedOn),
      decided_by: demoIds.account('approver'),
      decided_at: morningOf(recommendation.approvedOn),
      demo: true,
    };
  });

export const successorRows = ({ procedures }: DemoCatalogue): readonly Row[] =>
  procedures.flatMap(({ code, successorCode }) =>
    successorCode === null
      ? []
      : [
          {
            recommendation_id: demoIds.recommendation(code),
            position: 0,
            procedure_id: demoIds.procedure(successorCode),
          },
        ],
  );

export const recommendationEventRows = ({ procedures }: DemoCatalogue): readonly Row[] => procedures.flatMap(eventsOf);
