import { defineEntity, p } from '@mikro-orm/core';
import { maybeBoolean, maybeDate, maybeText, maybeUuid } from '../db/columns.ts';
import { Procedure, type Verdict } from '../registry/procedure.entity.ts';
import type { VersionPart } from '../registry/publication-gaps.ts';
import type { RoundState } from './recommendation/at-hand.queries.ts';
import type { Authority, CostSheet, ReviewAnswer, ReviewSubject } from './recommendation/content.ts';
import type { RecommendationState } from './verdict.ts';

const ReviewRoundSchema = defineEntity({
  name: 'ReviewRound',
  properties: {
    id: p.uuid().primary(),
    name: p.text(),
    startsOn: p.date(),
    endsOn: maybeDate(),
    purpose: maybeText(),
    basis: maybeText(),
    state: p.text().$type<RoundState>().default('PREPARING'),
    subjects: p.array<ReviewSubject>().default(['PROCEDURE', 'FORM', 'REQUIREMENT']),
    scope: p.json<object>().default('{}'),
    createdBy: maybeUuid(),
    createdAt: p.datetime().strictNullable().default(null),
    openedAt: p.datetime().strictNullable().default(null),
    closedAt: p.datetime().strictNullable().default(null),
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
    subject: p.text().$type<ReviewSubject>(),
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
    state: p.text().$type<RecommendationState>().default('DRAFT'),
    proposedBy: maybeUuid(),
    proposedAt: p.datetime(),
    decidedBy: maybeUuid(),
    decidedAt: p.datetime().strictNullable().default(null),
    decisionNote: maybeText(),
    itemId: maybeUuid(),
    previousId: maybeUuid(),
    parts: p.array<VersionPart>().default([]),
    proposal: maybeText(),
    answers: p.json<readonly ReviewAnswer[]>().default([]),
    authority: p.text().$type<Authority>().strictNullable().default(null),
    askedOf: maybeText(),
    act: maybeText(),
    endsOn: maybeDate(),
    costBefore: p.json<CostSheet>().strictNullable().default(null),
    costAfter: p.json<CostSheet>().strictNullable().default(null),
    sequence: p.integer().default(0),
    ordinal: p.integer().default(1),
    demo: p.boolean().default(false),
    version: p.integer().version(),
  },
});

/** A proposal for a procedure, a form or a requirement (kiến nghị). */
export class Recommendation extends RecommendationSchema.class {}
RecommendationSchema.setClass(Recommendation);
