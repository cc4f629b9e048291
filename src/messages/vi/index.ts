import { api } from './api.ts';
import { calendar } from './calendar.ts';
import { calendarChanges } from './calendar-changes.ts';
import { desk } from './desk.ts';
import { identity } from './identity.ts';
import { lists } from './lists.ts';
import { monitoring } from './monitoring.ts';
import { papers } from './papers.ts';
import { notices } from './notices.ts';
import { recommendations } from './recommendations.ts';
import { registry } from './registry.ts';
import { register } from './register.ts';
import { review } from './review.ts';
import { reviewRounds } from './review-rounds.ts';
import { reviewWorkbook } from './review-workbook.ts';
import { tasks } from './tasks.ts';
import { transfers } from './transfers.ts';
import { voice } from './voice.ts';

/** Every text in Vietnamese, by key. */
export const vi = {
  ...api,
  ...calendar,
  ...calendarChanges,
  ...desk,
  ...identity,
  ...lists,
  ...monitoring,
  ...notices,
  ...papers,
  ...register,
  ...recommendations,
  ...registry,
  ...review,
  ...reviewRounds,
  ...reviewWorkbook,
  ...tasks,
  ...transfers,
  ...voice,
};
