import { defineEntity, p } from '@mikro-orm/core';
import { maybeText, maybeUuid } from '../db/columns.ts';
import type { FeedbackState, TakenKind } from './feedback.ts';

const FeedbackSchema = defineEntity({
  name: 'Feedback',
  properties: {
    id: p.uuid().primary(),
    procedureId: p.uuid(),
    /** Who answers for the procedure. */
    agencyId: p.uuid(),
    kind: p.text().$type<TakenKind>(),
    words: p.text(),
    receivedAt: p.datetime(),
    state: p.text().$type<FeedbackState>(),
    answer: maybeText(),
    answeredAt: p.datetime().strictNullable().default(null),
    hiddenGround: maybeText(),
    version: p.integer().default(1),
  },
});

/** What somebody said about a procedure. Its words are never changed. */
export class Feedback extends FeedbackSchema.class {}
FeedbackSchema.setClass(Feedback);

const FeedbackStepSchema = defineEntity({
  name: 'FeedbackStep',
  properties: {
    id: p.uuid().primary(),
    feedbackId: p.uuid(),
    number: p.integer(),
    kind: p.text().$type<FeedbackState | 'CONTACT_ERASED'>(),
    at: p.datetime(),
    accountId: maybeUuid(),
    words: maybeText(),
  },
});

/** What became of it, by whom, with which words; only ever created. */
export class FeedbackStep extends FeedbackStepSchema.class {}
FeedbackStepSchema.setClass(FeedbackStep);

const FeedbackContactSchema = defineEntity({
  name: 'FeedbackContact',
  properties: { feedbackId: p.uuid().primary(), contact: p.text() },
});

/** How to reach whoever said it: for the agency that answers, until it is erased. */
export class FeedbackContact extends FeedbackContactSchema.class {}
FeedbackContactSchema.setClass(FeedbackContact);
