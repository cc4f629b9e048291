import type { CodegenConfig } from '@graphql-codegen/cli';

/**
 * Types of the resolvers, from `schema.graphql`. Where a resolver is handed something else than the type itself
 * (a row, a view of the catalogue), `src/graphql/parents.ts` says what.
 */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  generates: {
    'src/graphql/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        importExtension: '.ts',
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        contextType: '../context.ts#RequestContext',
        mappers: {
          Viewer: '../parents.ts#ViewerView',
          Agency: '../parents.ts#AgencyView',
          Field: '../parents.ts#FieldView',
          Procedure: '../parents.ts#ProcedureView',
          ProcedureFacets: '../parents.ts#ProcedureFacetsView',
          ProcedureVersion: '../parents.ts#VersionView',
          LocalTerms: '../parents.ts#LocalTermsView',
          Recommendation: '../parents.ts#RecommendationRow',
          Application: '../parents.ts#ApplicationRow',
          ApplicationConnection: '../parents.ts#WorkListView',
          ApplicationEdge: '../parents.ts#WorkListItem',
          ApplicationConflict: '../parents.ts#ConflictView',
          ApplicationEvent: '../parents.ts#EventView',
          Holder: '../parents.ts#HolderView',
          Opinion: '../parents.ts#OpinionView',
          Task: '../parents.ts#TaskView',
          Handover: '../parents.ts#HandoverView',
          Coming: '../parents.ts#ComingView',
          TaskInHand: '../parents.ts#TaskInHandView',
          TaskInHandEdge: '../parents.ts#TaskInHandItem',
          TaskInHandConnection: '../parents.ts#TaskInHandList',
          TrackedTask: '../parents.ts#TaskView',
          CollectedFee: '../parents.ts#CollectedFeeView',
          AgencyTransfer: '../parents.ts#TransferRow',
          PaperReference: '../parents.ts#PaperListed',
          Paper: '../parents.ts#PaperView',
          Register: '../parents.ts#RegisterView',
          RegisterEntry: '../parents.ts#RegisterLine',
          Breach: '../parents.ts#BreachView',
          Apology: '../parents.ts#ApologyView',
          LateFile: '../parents.ts#LateFileRow',
          FailedNotice: '../parents.ts#FailedNoticeRow',
          FailedNoticeConnection: '../parents.ts#FailedPage',
          Webhook: '../parents.ts#WebhookRow',
          Instruction: '../parents.ts#InstructionRow',
          InstructionStep: '../parents.ts#InstructionStepRow',
          InstructionConnection: '../parents.ts#InstructionList',
          Rating: '../parents.ts#RatingRow',
          SatisfactionRow: '../parents.ts#SatisfactionView',
          PublicSatisfaction: '../parents.ts#PublicSatisfactionView',
          Feedback: '../parents.ts#FeedbackRow',
          FollowedFeedback: '../parents.ts#FollowedView',
          PublishedFeedback: '../parents.ts#PublishedView',
          FeedbackCount: '../parents.ts#FeedbackCountRow',
          TrackedApplication: '../parents.ts#TrackedView',
        },
        scalars: {
          ID: 'string',
          Dong: 'number',
          Date: { input: '../../calendar/civil-date.ts#CivilDate', output: 'string' },
          DateTime: { input: 'Date', output: 'Date' },
        },
      },
    },
    'src/web/generated/operations.ts': {
      documents: 'src/web/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        skipTypename: true,
        scalars: { ID: 'string', Dong: 'number', Date: 'string', DateTime: { input: 'string', output: 'string' } },
      },
    },
  },
};

export default config;
