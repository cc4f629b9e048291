/**
 * What resolvers are handed where that is not the GraphQL type itself: rows and views of the capability that owns the
 * data. `codegen.ts` maps the types of the schema to these names. Until a capability exports its own shape, the least
 * that identifies the thing stands here; replace it by `export type { … } from '../<capability>/….ts'`.
 */

export type { Viewer as ViewerView } from '../identity/viewer.ts';
export type { ProcedureFacets as ProcedureFacetsView } from '../registry/catalogue/filters.ts';
export type { AgencyView, FieldView, LocalTermsView, ProcedureView, VersionView } from '../registry/catalogue/views.ts';
export type { DocumentRow, EvidenceRow, RecommendationRow } from '../review/recommendation.loaders.ts';
export type { CostActivity as CostActivityView, CostSheet as CostSheetView } from '../review/recommendation/content.ts';
export type { HistoryEntry as HistoryEntryView } from '../review/recommendation/recommendation.queries.ts';
export type { LegalDocumentView } from '../registry/catalogue/views.ts';
export type { NamingProcedure, RelationRow as DocumentRelationRow } from '../registry/legal/documents.loaders.ts';
export type { NamingProceduresView } from '../registry/legal/document-views.ts';
export type { DocumentList } from '../registry/legal/documents.queries.ts';
export type { DocumentEventRow } from '../registry/legal/documents-at-hand.queries.ts';
export type { ReportRow, ReportStepRow } from '../review/reports/reports.queries.ts';
export type { WantedChange } from '../review/documents/wanted-changes.loaders.ts';
export type { OpinionView as DocumentOpinionView } from '../review/documents/opinion.loaders.ts';
export type { BulkItemRow } from '../review/bulk/bulk-items.queries.ts';
export type { BulkRow } from '../review/bulk/bulk.queries.ts';
export type { BulkExpectation } from '../review/bulk/expectation.queries.ts';
export type { ItemList as ReviewItemList, ItemRow as ReviewItemRow } from '../review/round/item.queries.ts';
export type { RoundEvent as RoundEventView } from '../review/round/round-history.ts';
export type { Reviewer as ReviewerView, RoundGroupView, RoundPage, RoundRow } from '../review/round/round.queries.ts';
export type { ScopePreview as ScopePreviewView } from '../review/round/scope-preview.queries.ts';
export type { ReviewScope as ScopeView } from '../review/round/scope.ts';
export type { ReviewExportRow } from '../review/workbook/export.queries.ts';
export type { ChangedCell as ReviewImportCellView } from '../review/workbook/import-facts.ts';
export type {
  FindingRow as ReviewImportFindingRow,
  ImportRow as ReviewImportRow,
} from '../review/workbook/import-pages.queries.ts';

export type { ApplicationRow } from '../desk/application-row.ts';
export type { HolderCountView, ProcedureCountView, StateCountView } from '../desk/work-list/work-list-counts.ts';
export type { ConflictView, EventView, HolderView, TrackedView, WorkListItem, WorkListView } from '../desk/views.ts';
export type { Apology as ApologyView, Opinion as OpinionView } from '../desk/case-reading.ts';
export type { Coming as ComingView } from '../desk/history/story.ts';
export type { TimedTask as TaskView } from '../desk/tasks/task-reading.ts';
export type { HandoverView } from '../desk/views.ts';
export type { TaskInHandItem, TaskInHandList, TaskInHandView } from '../desk/tasks/task-views.ts';
export type { FeeStanding as CollectedFeeView } from '../desk/acts/fee-reading.ts';
export type { TransferRow } from '../desk/transfer/transfer.queries.ts';
export type { ControlStep as ControlStepView } from '../desk/papers/control-steps.ts';
export type { PaperListed, PaperView } from '../desk/papers/paper.queries.ts';
export type { RegisterLine, RegisterView } from '../desk/papers/register.queries.ts';
export type { Breach as BreachView } from '../sla/clock-reading.ts';
export type { AgencyMoves as AgencyMovesView } from '../desk/calendar-change/calendar-move.ts';
export type { CalendarMoveView } from '../desk/calendar-change/calendar-change.graphql.ts';
export type { Preview as CalendarPreviewView } from '../desk/calendar-change/calendar-change.commands.ts';
export type { CalendarChange as CalendarChangeView } from '../desk/calendar-change/calendar-change.queries.ts';

export type { LateFileRow } from '../voice/late-file.ts';
export type { FailedNoticeRow, FailedPage } from '../notices/failed-notices.queries.ts';
export type { WebhookRow } from '../notices/webhook.queries.ts';
export type { InstructionList, InstructionRow, InstructionStepRow } from '../voice/instruction.queries.ts';
export type { RatingRow } from '../voice/rating.queries.ts';
export type {
  PublicSatisfaction as PublicSatisfactionView,
  SatisfactionRow as SatisfactionView,
} from '../voice/satisfaction.queries.ts';
export type { FeedbackCount as FeedbackCountRow, FeedbackRow } from '../voice/feedback.queries.ts';
export type { FollowedView, PublishedView } from '../voice/feedback.views.ts';
export type { CodePatternView } from '../desk/receipt/code-pattern.graphql.ts';
export type { ReformEffect as ReformEffectView } from '../monitoring/reform/effect.ts';
export type { ReformFigures as ReformFiguresView } from '../monitoring/reform/figures.ts';
export type { ReformChange as ReformChangeView } from '../monitoring/reform/change.ts';
export type {
  ComparisonPage as ReformComparisonPage,
  ReformComparison as ReformComparisonView,
} from '../monitoring/reform-effects.queries.ts';
export type { DecisionItemRow, DecisionRow, ToComeRow } from '../review/decision/decision.queries.ts';
export type { ItemPlan as DecisionItemPlan } from '../review/decision/plan.ts';
