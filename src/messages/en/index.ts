import { api } from './api.ts';
import { calendar } from './calendar.ts';
import { calendarChanges } from './calendar-changes.ts';
import { decisions } from './decisions.ts';
import { desk } from './desk.ts';
import { identity } from './identity.ts';
import { legalDocuments } from './legal-documents.ts';
import { lists } from './lists.ts';
import { monitoring } from './monitoring.ts';
import { papers } from './papers.ts';
import { notices } from './notices.ts';
import { recommendations } from './recommendations.ts';
import { reform } from './reform.ts';
import { registry } from './registry.ts';
import { register } from './register.ts';
import { reports } from './reports.ts';
import { review } from './review.ts';
import { reviewBulk } from './review-bulk.ts';
import { reviewRounds } from './review-rounds.ts';
import { reviewWorkbook } from './review-workbook.ts';
import { tasks } from './tasks.ts';
import { transfers } from './transfers.ts';
import { voice } from './voice.ts';

/** Every text in English, by key. */
export const en = {
  ...api,
  ...calendar,
  ...calendarChanges,
  ...decisions,
  ...desk,
  ...identity,
  ...legalDocuments,
  ...lists,
  ...monitoring,
  ...notices,
  ...papers,
  ...register,
  ...recommendations,
  ...reform,
  ...registry,
  ...reports,
  ...review,
  ...reviewBulk,
  ...reviewRounds,
  ...reviewWorkbook,
  ...tasks,
  ...transfers,
  ...voice,
};
