import {
  plainContent,
  type RecommendationContent,
  type ReviewAnswer,
  type ReviewSubject,
} from '../review/recommendation/content.ts';
import { foldedLabel } from '../review/round/item-filter.ts';
import type { Row } from './bulk-insert.ts';
import { demoIds } from './demo-ids.ts';
import { DEMO_LABEL } from './demo-shapes.ts';
import type { DemoCatalogue, DemoProcedure, DemoRound } from './demo-shapes.ts';

/** Nine in the morning, Hanoi time, of a civil day. */
export const morningOf = (day: string): string => `${day}T09:00:00+07:00`;

/** Something that the one illustrative round looked at, with its one recommendation. */
interface Reviewed {
  readonly procedure: DemoProcedure;
  readonly subject: ReviewSubject;
  /** Among the forms or requirements of the version; 0 for the procedure itself. */
  readonly number: number;
  readonly versionId: string;
  readonly label: string;
}

/**
 * What the round looked at: each procedure, form and requirement once, under the newest version, whose forms and
 * requirements are as many as the report counts. Nothing in the report says what was proposed for a form or
 * requirement: here it is what was proposed for the procedure.
 */
const reviewedIn = ({ procedures }: DemoCatalogue): readonly Reviewed[] =>
  procedures.flatMap((procedure) => {
    const newest = procedure.versions.at(-1);
    if (newest === undefined) return [];
    const { content, number } = newest;
    const versionId = demoIds.version(procedure.code, number);
    const part = (subject: ReviewSubject, labels: readonly string[]): readonly Reviewed[] =>
      labels.map((label, at) => ({ procedure, subject, number: at, versionId, label }));
    return [
      ...part('PROCEDURE', [content.title]),
      ...part(
        'FORM',
        content.forms.map(({ name }) => name),
      ),
      ...part(
        'REQUIREMENT',
        content.requirements.map(({ text }) => text),
      ),
    ];
  });

const keyOf = ({ procedure, subject, number }: Reviewed): string =>
  subject === 'PROCEDURE' ? procedure.code : `${procedure.code} ${subject} ${number}`;
const itemId = (reviewed: Reviewed): string => demoIds.reviewItem(keyOf(reviewed));
const recommendationId = (reviewed: Reviewed): string => demoIds.recommendation(keyOf(reviewed));
const partId = (reviewed: Reviewed, table: 'form' | 'requirement'): string | null =>
  reviewed.subject === table.toUpperCase() ? demoIds.part(reviewed.versionId, table, reviewed.number) : null;

const answersOf = ({ recommendation }: DemoProcedure): readonly ReviewAnswer[] => [
  { question: 'NECESSARY', part: null, answer: recommendation.necessary, reason: null },
  { question: 'REASONABLE', part: null, answer: recommendation.reasonable, reason: null },
  { question: 'LAWFUL', part: null, answer: recommendation.lawful, reason: null },
];

const contentOf = ({ procedure, subject }: Reviewed): RecommendationContent => {
  const { recommendation, successorCode } = procedure;
  const whole = subject === 'PROCEDURE';
  return {
    ...plainContent(recommendation.verdict, recommendation.reason),
    partConcerned: whole ? recommendation.partConcerned : null,
    answers: answersOf(procedure),
    successors: whole && successorCode !== null ? [demoIds.procedure(successorCode)] : [],
  };
};

export const reviewItemRows = (catalogue: DemoCatalogue): readonly Row[] =>
  reviewedIn(catalogue).map((reviewed, index) => {
    const { procedure, subject, versionId, label } = reviewed;
    const { state, verdict, approvedOn } = procedure.recommendation;
    return {
      id: itemId(reviewed),
      round_id: demoIds.round(catalogue.round.key),
      subject,
      procedure_id: demoIds.procedure(procedure.code),
      version_id: versionId,
      form_id: partId(reviewed, 'form'),
      requirement_id: partId(reviewed, 'requirement'),
      position: index + 1,
      label: label.slice(0, 500),
      folded: foldedLabel(label.slice(0, 500), procedure.code),
      assignee_id: demoIds.account('reformer'),
      latest_id: recommendationId(reviewed),
      stage: state,
      verdict,
      changed_by: demoIds.account('approver'),
      changed_at: morningOf(approvedOn),
      version: eventsOf(reviewed).length + 1,
    };
  });

export const recommendationRows = (catalogue: DemoCatalogue): readonly Row[] =>
  reviewedIn(catalogue).map((reviewed) => {
    const { procedure, subject } = reviewed;
    const { recommendation } = procedure;
    const content = contentOf(reviewed);
    return {
      id: recommendationId(reviewed),
      round_id: demoIds.round(catalogue.round.key),
      item_id: itemId(reviewed),
      subject,
      procedure_id: demoIds.procedure(procedure.code),
      form_id: partId(reviewed, 'form'),
      requirement_id: partId(reviewed, 'requirement'),
      verdict: content.verdict,
      reason: content.reason,
      part_concerned: content.partConcerned,
      answers: content.answers,
      necessary: recommendation.necessary,
      reasonable: recommendation.reasonable,
      lawful: recommendation.lawful,
      state: recommendation.state,
      sequence: eventsOf(reviewed).length,
      proposed_by: demoIds.account('reformer'),
      proposed_at: morningOf(recommendation.proposedOn),
      decided_by: demoIds.account('approver'),
      decided_at: morningOf(recommendation.approvedOn),
      demo: true,
    };
  });

export const successorRows = (catalogue: DemoCatalogue): readonly Row[] =>
  reviewedIn(catalogue).flatMap((reviewed) =>
    contentOf(reviewed).successors.map((procedure_id, position) => ({
      recommendation_id: recommendationId(reviewed),
      position,
      procedure_id,
    })),
  );

/** What happened to the recommendation, in order. */
function eventsOf(reviewed: Reviewed): readonly Row[] {
  const { proposedOn, approvedOn, state } = reviewed.procedure.recommendation;
  const proposed = { at: morningOf(proposedOn), account_id: demoIds.account('reformer') };
  const approved = { at: morningOf(approvedOn), account_id: demoIds.account('approver') };
  const events: readonly Row[] = [
    { kind: 'DRAFTED', ...proposed, content: contentOf(reviewed) },
    { kind: 'SUBMITTED', ...proposed, content: null },
    { kind: 'APPROVED', ...approved, content: null },
    ...(state === 'ENACTED' ? [{ kind: 'ENACTED', ...approved, account_id: null, content: null }] : []),
  ];
  return events.map((event, index) => ({
    recommendation_id: recommendationId(reviewed),
    sequence: index + 1,
    item_version: index + 2,
    ...event,
  }));
}

export const recommendationEventRows = (catalogue: DemoCatalogue): readonly Row[] =>
  reviewedIn(catalogue).flatMap(eventsOf);

/** Every procedure. */
export const WHOLE_SCOPE = { agencies: [], fields: [], levels: [], codes: [], except: [] } as const;

/** The name says that it is demo data. */
export const roundName = ({ name }: DemoRound): string => `${name} (${DEMO_LABEL.toLocaleLowerCase('vi')})`;

export const roundEventRows = (catalogue: DemoCatalogue): readonly Row[] => {
  const { round } = catalogue;
  const about = {
    round_id: demoIds.round(round.key),
    at: morningOf(round.openedOn),
    account_id: demoIds.account('reformer'),
  };
  const content = {
    name: roundName(round),
    purpose: null,
    basis: null,
    startsOn: round.openedOn,
    endsOn: round.closedOn,
    subjects: ['PROCEDURE', 'FORM', 'REQUIREMENT'],
    scope: WHOLE_SCOPE,
    owners: [demoIds.account('reformer'), demoIds.account('approver')],
  };
  return [
    { ...about, sequence: 1, kind: 'CREATED', content, items: null },
    { ...about, sequence: 2, kind: 'OPENED', content: null, items: reviewedIn(catalogue).length },
    { ...about, sequence: 3, kind: 'CLOSED', at: morningOf(round.closedOn), content: null, items: null },
  ];
};

export const roundOwnerRows = ({ round }: DemoCatalogue): readonly Row[] =>
  ['reformer', 'approver'].map((username) => ({
    round_id: demoIds.round(round.key),
    account_id: demoIds.account(username),
  }));
