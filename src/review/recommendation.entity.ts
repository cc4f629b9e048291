import { defineEntity, p } from '@mikro-orm/core';
import { maybeBoolean, maybeDate, maybeText, maybeUuid } from '../db/columns.ts';
import { Procedure, type Verdict } from '../registry/procedure.entity.ts';
import type { RecommendationState } from './verdict.ts';

const ReviewRoundSchema = defineEntity({
  name: 'ReviewRound',
  properties: {
    id: p.uuid().primary(),
    name: p.text(),
    startsOn: p.date(),
    endsOn: maybeDate(),
    demo: p.boolean().default(false),
    version: p.integer().version(),
  },
});

/** A campaign of review (đợt rà soát). */
export class ReviewRound extends ReviewRoundSchema.class {}
ReviewRoundSchema.setClass(ReviewRound);

const RecommendationSchema = defineEntity({
  name: 'Recommendation',
  properties: {
    id: p.uuid().primary(),
    round: () => p.manyToOne(ReviewRound).strictNullable().default(null),
    subject: p.text().$type<'PROCEDURE' | 'FORM' | 'REQUIREMENT'>(),
    procedure: () => p.manyToOne(Procedure),
    formId: maybeUuid(),
    requirementId: maybeUuid(),
    verdict: p.text().$type<Verdict>(),
    reason: p.text(),
    partConcerned: maybeText(),
    necessary: maybeBoolean(),
    necessaryReason: maybeText(),
    reasonable: maybeBoolean(),
    reasonableReason: maybeText(),
    lawful: maybeBoolean(),
    lawfulReason: maybeText(),
    successor: () => p.manyToOne(Procedure).strictNullable().default(null),
    state: p.text().$type<RecommendationState>().default('DRAFT'),
    proposedBy: maybeUuid(),
    proposedAt: p.datetime(),
    decidedBy: maybeUuid(),
    decidedAt: p.datetime().strictNullable().default(null),
    decisionNote: maybeText(),
    demo: p.boolean().default(false),
    version: p.integer().version(),
  },
});

/** A proposal for a procedure, a form or a requirement (kiến nghị). */
export class Recommendation extends RecommendationSchema.class {}
RecommendationSchema.setClass(Recommendation);
