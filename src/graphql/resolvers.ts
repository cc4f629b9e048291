import { deskActResolvers } from '../desk/acts/acts.graphql.ts';
import { applicationResolvers } from '../desk/application.graphql.ts';
import { caseResolvers } from '../desk/case.graphql.ts';
import { conflictResolvers } from '../desk/acts/conflict.graphql.ts';
import { calendarChangeResolvers } from '../desk/calendar-change/calendar-change.graphql.ts';
import { codePatternResolvers } from '../desk/receipt/code-pattern.graphql.ts';
import { deskResolvers } from '../desk/desk.graphql.ts';
import { handlingActResolvers } from '../desk/tasks/handling-acts.graphql.ts';
import { handlingResolvers } from '../desk/tasks/handling.graphql.ts';
import { feeResolvers } from '../desk/acts/fees.graphql.ts';
import { transferResolvers } from '../desk/transfer/transfer.graphql.ts';
import { paperResolvers } from '../desk/papers/papers.graphql.ts';
import { monitoringResolvers } from '../monitoring/monitoring.graphql.ts';
import { reformResolvers } from '../monitoring/reform.graphql.ts';
import { noticeResolvers } from '../notices/notices.graphql.ts';
import { openDataResolvers } from '../opendata/open-data.graphql.ts';
import { registryActResolvers } from '../registry/registry-acts.graphql.ts';
import { legalDocumentResolvers } from '../registry/legal/documents.graphql.ts';
import { registryResolvers } from '../registry/registry.graphql.ts';
import { recommendationResolvers } from '../review/recommendation/recommendation.graphql.ts';
import { reviewBulkResolvers } from '../review/bulk/bulk.graphql.ts';
import { decisionResolvers } from '../review/decision/decision.graphql.ts';
import { roundResolvers } from '../review/round/round.graphql.ts';
import { documentOpinionResolvers } from '../review/documents/opinion.graphql.ts';
import { reportResolvers } from '../review/reports/reports.graphql.ts';
import { reviewResolvers } from '../review/review.graphql.ts';
import { workbookResolvers } from '../review/workbook/workbook.graphql.ts';
import { slaResolvers } from '../sla/sla.graphql.ts';
import { workListResolvers } from '../desk/work-list/work-list.graphql.ts';
import { feedbackResolvers } from '../voice/feedback.graphql.ts';
import { instructionResolvers } from '../voice/instruction.graphql.ts';
import { ratingResolvers } from '../voice/rating.graphql.ts';
import { viewerResolvers } from './viewer.graphql.ts';
import type { Resolvers } from './generated/resolvers.ts';

/**
 * The resolver maps of the capabilities, each written beside its rules as `src/<capability>/<name>.graphql.ts` and
 * listed here once. Two may add fields to one type; the same field twice is an error at start.
 */
export const RESOLVERS: readonly Resolvers[] = [
  viewerResolvers,
  slaResolvers,
  registryResolvers,
  registryActResolvers,
  legalDocumentResolvers,
  documentOpinionResolvers,
  decisionResolvers,
  reportResolvers,
  deskResolvers,
  calendarChangeResolvers,
  codePatternResolvers,
  deskActResolvers,
  applicationResolvers,
  workListResolvers,
  caseResolvers,
  handlingResolvers,
  handlingActResolvers,
  transferResolvers,
  instructionResolvers,
  ratingResolvers,
  feedbackResolvers,
  conflictResolvers,
  feeResolvers,
  paperResolvers,
  reviewResolvers,
  reviewBulkResolvers,
  roundResolvers,
  recommendationResolvers,
  workbookResolvers,
  openDataResolvers,
  monitoringResolvers,
  reformResolvers,
  noticeResolvers,
];
