import { defineEntity, p } from '@mikro-orm/core';
import { maybeText, maybeUuid } from '../db/columns.ts';
import type { RatingSource, WordsState } from './satisfaction.ts';

const RatingSchema = defineEntity({
  name: 'Rating',
  tableName: 'application_rating',
  properties: {
    id: p.uuid().primary(),
    applicationId: p.uuid(),
    source: p.text().$type<RatingSource>(),
    score: p.smallint(),
    words: maybeText(),
    ratedAt: p.datetime(),
    accountId: maybeUuid(),
    counted: p.boolean().default(true),
    wordsState: p.text().$type<WordsState>(),
    wordsDecidedAt: p.datetime().strictNullable().default(null),
    wordsDecidedBy: maybeUuid(),
    wordsGround: maybeText(),
    procedureId: p.uuid(),
    agencyId: p.uuid(),
    version: p.integer().version(),
  },
});

/** What an applicant thought of one application, once it was returned; without their name. */
export class Rating extends RatingSchema.class {}
RatingSchema.setClass(Rating);
