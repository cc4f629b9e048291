import { getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType } from 'graphql';
import type { GraphQLField, GraphQLInputType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildExecutableSchema } from '../../src/graphql/schema.ts';
import { demoDatabase } from '../support/database.ts';
import type { TestDatabase } from '../support/database.ts';
import { watchStatements } from '../support/statements.ts';
import { signIn } from './demo-staff.ts';
import type { As } from './demo-staff.ts';
import { runApp } from './running-app.ts';
import type { Reply, RunningApp } from './running-app.ts';

/**
 * Who may ask for each root field, after domain 3 ("Who may") and the descriptions in the contract: everybody, or
 * these roles and nobody else. Written apart from the product's own table, which this one checks. Rights that hang
 * on the thing at hand (own agency, not one's own proposal) are proven beside each capability.
 */
const WHO: Readonly<Record<string, 'everybody' | readonly string[]>> = {
  'Query.procedures': 'everybody',
  'Query.procedure': 'everybody',
  'Query.compareVersions': 'everybody',
  'Query.agencies': 'everybody',
  'Query.fields': 'everybody',
  'Query.reviewSummary': 'everybody',
  'Query.openData': 'everybody',
  'Query.reportedFigures': 'everybody',
  'Query.legalDocuments': 'everybody',
  'Query.legalDocument': 'everybody',
  'Query.legalDocumentOpinionsWaiting': ['head', 'reformer', 'approver', 'manager'],
  'Mutation.legalDocumentEnter': ['reformer'],
  'Mutation.legalDocumentChange': ['reformer'],
  'Mutation.legalDocumentRelate': ['reformer'],
  'Mutation.legalDocumentExpire': ['reformer'],
  'Mutation.legalDocumentWithdraw': ['reformer'],
  'Mutation.legalDocumentOpinionsPropose': ['reformer'],
  'Mutation.legalDocumentOpinionsDecide': ['approver'],
  'Query.reports': 'everybody',
  'Query.report': 'everybody',
  'Query.reconciliation': 'everybody',
  'Query.figureCounters': 'everybody',
  'Mutation.reportEnter': ['reformer'],
  'Mutation.reportChange': ['reformer'],
  'Mutation.reportFigureSet': ['reformer'],
  'Mutation.reportFigureRemove': ['reformer'],
  'Mutation.reportPublish': ['approver'],
  'Query.deadline': 'everybody',
  'Query.calendarDays': 'everybody',
  'Query.calendarNoticePreview': ['admin'],
  'Query.calendarSessionsPreview': ['admin'],
  'Query.calendarChange': ['admin'],
  'Query.calendarChanges': ['admin'],
  'Query.codePatterns': ['admin'],
  'Query.calendarClearings': ['head', 'manager'],
  'Query.trackApplication': 'everybody',
  'Query.viewer': 'everybody',
  'Query.application': ['desk', 'handler', 'head'],
  'Query.applications': ['desk', 'handler', 'head'],
  'Query.applicationPapers': ['desk', 'handler', 'head'],
  'Query.applicationPaper': ['desk', 'handler', 'head'],
  'Query.register': ['desk', 'head'],
  'Query.officers': ['desk', 'handler', 'head'],
  'Query.tasks': ['desk', 'handler', 'head'],
  'Query.failedNotices': ['admin'],
  'Query.webhooks': ['admin'],
  'Mutation.noticeRetry': ['admin'],
  'Mutation.noticeDiscard': ['admin'],
  'Mutation.webhookCreate': ['admin'],
  'Mutation.webhookUpdate': ['admin'],
  'Mutation.webhookRotateSecret': ['admin'],
  'Mutation.webhookDelete': ['admin'],
  'Mutation.webhookTest': ['admin'],
  'Mutation.accountMailSet': ['admin'],
  'Mutation.agencyMailSet': ['admin'],
  'Query.processingTimes': ['head', 'manager'],
  'Query.reformEffect': ['head', 'reformer', 'approver', 'manager'],
  'Query.reformEffects': ['head', 'reformer', 'approver', 'manager'],
  'Query.lateFiles': ['head', 'manager'],
  'Query.instructions': ['desk', 'handler', 'head', 'manager'],
  'Query.satisfaction': ['head', 'manager'],
  'Query.ratings': ['head', 'approver'],
  'Query.publishedFeedback': 'everybody',
  'Query.followFeedback': 'everybody',
  'Query.feedbackInbox': ['head', 'approver', 'manager'],
  'Query.feedbackCounts': ['head', 'approver', 'manager'],
  'Mutation.instructionSend': ['head', 'manager'],
  'Mutation.instructionAnswer': ['desk', 'handler', 'head'],
  'Mutation.instructionRepeat': ['head', 'manager'],
  'Mutation.instructionClose': ['head', 'manager'],
  'Mutation.applicationRate': 'everybody',
  'Mutation.applicationRateAtDesk': ['desk'],
  'Mutation.ratingPublish': ['head', 'approver'],
  'Mutation.ratingHide': ['head', 'approver'],
  'Mutation.feedbackGive': 'everybody',
  'Mutation.feedbackPublish': ['head', 'approver'],
  'Mutation.feedbackHide': ['head', 'approver'],
  'Mutation.feedbackAnswer': ['head', 'approver'],
  'Mutation.feedbackEraseContact': ['head', 'approver'],
  'Mutation.feedbackWithdrawContact': 'everybody',
  'Mutation.applicationSubmit': 'everybody',
  // Entered late it is the head's; so it is walked in the desk's own tests.
  'Mutation.applicationReceive': ['desk'],
  // Whoever acts on files comes in; which act their role allows in which state is told as a user error with the
  // reason, and walked act by act in the desk's own tests.
  'Mutation.applicationStart': ['desk', 'handler', 'head'],
  'Mutation.applicationResolve': ['desk', 'handler', 'head'],
  'Mutation.applicationReturn': ['desk', 'handler', 'head'],
  'Mutation.applicationCollectFee': ['desk', 'handler', 'head'],
  'Mutation.applicationReissueSlip': ['desk', 'handler', 'head'],
  'Mutation.applicationReceiveSubmission': ['desk', 'handler', 'head'],
  'Mutation.applicationReject': ['desk', 'handler', 'head'],
  'Mutation.applicationRequestDocuments': ['desk', 'handler', 'head'],
  'Mutation.applicationSupplyDocuments': ['desk', 'handler', 'head'],
  'Mutation.applicationRequestPayment': ['desk', 'handler', 'head'],
  'Mutation.applicationRecordPayment': ['desk', 'handler', 'head'],
  'Mutation.applicationStop': ['desk', 'handler', 'head'],
  'Mutation.applicationResume': ['desk', 'handler', 'head'],
  'Mutation.applicationClose': ['desk', 'handler', 'head'],
  'Mutation.applicationWithdraw': ['desk', 'handler', 'head'],
  'Mutation.applicationRecall': ['desk', 'handler', 'head'],
  'Mutation.applicationApologise': ['desk', 'handler', 'head'],
  'Mutation.applicationExtend': ['desk', 'handler', 'head'],
  'Mutation.applicationRequestOpinion': ['desk', 'handler', 'head'],
  'Mutation.applicationGiveOpinion': ['desk', 'handler', 'head'],
  'Mutation.applicationHandOver': ['desk', 'handler', 'head'],
  'Mutation.applicationAcceptHandover': ['desk', 'handler', 'head'],
  'Mutation.applicationRefuseHandover': ['desk', 'handler', 'head'],
  'Mutation.applicationTakeBackHandover': ['desk', 'handler', 'head'],
  'Mutation.applicationAssign': ['desk', 'handler', 'head'],
  'Mutation.applicationOpenTasks': ['desk', 'handler', 'head'],
  'Mutation.applicationFinishTask': ['desk', 'handler', 'head'],
  'Mutation.applicationCloseTask': ['desk', 'handler', 'head'],
  'Mutation.applicationRecordVisit': ['desk', 'handler', 'head'],
  'Mutation.applicationsHandOver': ['desk', 'handler', 'head'],
  'Mutation.applicationsAcceptHandover': ['desk', 'handler', 'head'],
  'Mutation.applicationCorrectApplicant': ['desk', 'handler', 'head'],
  'Mutation.applicationAct': ['desk', 'handler', 'head'],
  'Query.agencyTransferPreview': ['head'],
  'Query.agencyTransfer': ['head'],
  'Query.agencyTransfers': ['head'],
  'Mutation.agencyTransfer': ['head'],
  'Mutation.calendarNoticeApply': ['admin'],
  'Mutation.calendarSessionsApply': ['admin'],
  'Mutation.codePatternSet': ['admin'],
  'Mutation.procedureCreate': ['reformer'],
  'Mutation.versionDraft': ['reformer'],
  'Mutation.versionUpdate': ['reformer'],
  'Mutation.versionPublish': ['approver'],
  'Mutation.versionEnd': ['approver'],
  'Mutation.localTermsSet': ['approver'],
  'Query.reviewBulk': ['head', 'reformer', 'approver', 'manager'],
  'Query.reviewBulkItems': ['head', 'reformer', 'approver', 'manager'],
  'Query.reviewBulks': ['head', 'reformer', 'approver', 'manager'],
  // By what is done: the first kind prepares, which is the reformer's; deciding is walked in the bulk's own tests.
  'Mutation.reviewBulkPreview': ['reformer'],
  'Mutation.reviewBulkStart': ['reformer', 'approver'],
  'Mutation.reviewBulkStop': ['reformer', 'approver'],
  'Mutation.reviewBulkUndo': ['reformer', 'approver'],
  'Mutation.recommendationPropose': ['reformer'],
  'Mutation.recommendationApprove': ['approver'],
  'Mutation.recommendationReturn': ['approver'],
  'Query.decisions': ['head', 'reformer', 'approver', 'manager'],
  'Query.decision': ['head', 'reformer', 'approver', 'manager'],
  'Query.decisionPreview': ['head', 'reformer', 'approver', 'manager'],
  'Query.decidedNotInForce': ['head', 'reformer', 'approver', 'manager'],
  'Query.decisionLimits': ['head', 'reformer', 'approver', 'manager'],
  'Mutation.decisionDraft': ['reformer', 'approver'],
  'Mutation.decisionChange': ['reformer', 'approver'],
  'Mutation.decisionRecordAnnounced': ['reformer', 'approver'],
  'Mutation.decisionRecordEntered': ['reformer', 'approver'],
  'Mutation.decisionRecordMadePublic': ['reformer', 'approver'],
  'Mutation.decisionIssue': ['approver'],
  'Mutation.decisionWithdraw': ['approver'],
  'Query.recommendation': ['head', 'reformer', 'approver', 'manager'],
  'Query.recommendations': ['head', 'reformer', 'approver', 'manager'],
  'Query.reviewQuestions': ['head', 'reformer', 'approver', 'manager'],
  'Query.labourCosts': 'everybody',
  'Mutation.reviewItemClassify': ['reformer'],
  'Mutation.reviewItemSubmit': ['reformer'],
  'Mutation.reviewItemTakeBack': ['reformer'],
  'Mutation.reviewItemDiscard': ['reformer'],
  'Mutation.reviewItemApprove': ['approver'],
  'Mutation.reviewItemReturn': ['approver'],
  'Mutation.labourCostSet': ['admin'],
  'Query.reviewRounds': ['head', 'reformer', 'approver', 'manager'],
  'Query.reviewRound': ['head', 'reformer', 'approver', 'manager'],
  'Query.reviewItems': ['head', 'reformer', 'approver', 'manager'],
  'Query.reviewItem': ['head', 'reformer', 'approver', 'manager'],
  'Query.reviewers': ['reformer', 'approver'],
  'Query.reviewRoundScopePreview': ['reformer', 'approver'],
  'Mutation.reviewRoundCreate': ['reformer', 'approver'],
  'Mutation.reviewRoundChange': ['reformer', 'approver'],
  'Mutation.reviewRoundOpen': ['reformer', 'approver'],
  'Mutation.reviewRoundGrow': ['reformer', 'approver'],
  'Mutation.reviewRoundClose': ['reformer', 'approver'],
  'Mutation.reviewRoundReopen': ['approver'],
  'Mutation.reviewAssign': ['reformer', 'approver'],
  'Query.reviewImport': ['reformer'],
  'Mutation.reviewImportApply': ['reformer'],
  'Mutation.reviewExport': ['head', 'reformer', 'approver', 'manager'],
};

const ROLES = ['desk', 'handler', 'head', 'reformer', 'approver', 'manager', 'admin'];

const schema = buildExecutableSchema([]);
const roots = [schema.getQueryType()!, schema.getMutationType()!];
const fields = roots.flatMap((type) =>
  Object.values(type.getFields()).map((field) => ({
    name: `${type.name}.${field.name}`,
    kind: type.name.toLowerCase(),
    field,
  })),
);

/** Some value that fits, required parts only. */
const sample = (type: GraphQLInputType): unknown => {
  const inner = isNonNullType(type) ? type.ofType : type;
  if (isListType(inner)) return [];
  if (isEnumType(inner)) return inner.getValues()[0]!.name;
  if (!isInputObjectType(inner)) {
    const values: Record<string, unknown> = {
      Int: 1,
      Dong: 1,
      Boolean: true,
      Date: '2026-11-20',
      DateTime: '2026-11-20T08:00:00+07:00',
    };
    return values[inner.name] ?? '00000000-0000-7000-8000-000000000000';
  }
  const required = Object.values(inner.getFields()).filter(
    (each) => isNonNullType(each.type) && each.defaultValue === undefined,
  );
  return Object.fromEntries(required.map((each) => [each.name, sample(each.type)]));
};

/** The smallest valid request for a field, its arguments as variables. */
const requestFor = (
  kind: string,
  field: GraphQLField<unknown, unknown>,
): { query: string; variables: Record<string, unknown> } => {
  const required = field.args.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);
  const declared = required.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const given = required.map(({ name }) => `${name}: $${name}`).join(', ');
  const brackets = (text: string): string => (text === '' ? '' : `(${text})`);
  const selection = isObjectType(getNamedType(field.type)) ? ' { __typename }' : '';
  return {
    query: `${kind}${brackets(declared)} { ${field.name}${brackets(given)}${selection} }`,
    variables: Object.fromEntries(required.map(({ name, type }) => [name, sample(type)])),
  };
};

let database: TestDatabase;
let running: RunningApp;
let as: As;

beforeAll(async () => {
  database = await demoDatabase();
  running = await runApp({ appUrl: database.appUrl });
  as = await signIn(database.appUrl);
  // Tokens are looked up once and then remembered, so that what follows shows only what operations read.
  for (const role of ROLES) await running.post({ query: '{ viewer { username } }' }, as(role));
});
afterAll(async () => {
  await running.stop();
  await database.drop();
});

const codesOf = ({ json }: Reply): string[] =>
  (json.errors ?? []).map((error: { extensions: { code: string } }) => error.extensions.code);

it('names every root field of the contract, and no other', () => {
  expect(Object.keys(WHO).toSorted()).toEqual(fields.map(({ name }) => name).toSorted());
});

describe.each(fields)('$name', ({ name, kind, field }) => {
  const who = WHO[name]!;
  const denied = who === 'everybody' ? [] : ROLES.filter((role) => !who.includes(role));
  const allowed = who === 'everybody' ? [null, ...ROLES] : who;

  it('denies all others before anything is read', async () => {
    for (const asker of who === 'everybody' ? [] : [null, ...denied]) {
      const { result, statements } = await watchStatements(() => running.post(requestFor(kind, field), as(asker)));
      expect(codesOf(result), `${asker}: ${result.text}`).toEqual([asker === null ? 'UNAUTHENTICATED' : 'FORBIDDEN']);
      expect(statements, `${asker} of ${name}`).toEqual([]);
    }
    expect(denied.length).toBe(who === 'everybody' ? 0 : ROLES.length - who.length);
  });

  it('lets those in whose work it is', async () => {
    for (const asker of allowed) {
      const reply = await running.post(requestFor(kind, field), as(asker));
      expect(codesOf(reply), `${asker}: ${reply.text}`).not.toEqual(expect.arrayContaining(['UNAUTHENTICATED']));
      expect(codesOf(reply), `${asker}: ${reply.text}`).not.toEqual(expect.arrayContaining(['FORBIDDEN']));
      expect(codesOf(reply), `${asker}: ${reply.text}`).not.toEqual(expect.arrayContaining(['INTERNAL']));
    }
  });
});

it('keeps drafts, recommendations and tokens from those who may not see them', async () => {
  const query = '{ procedures(first: 1) { nodes { recommendations { id } } } }';
  const asked = async (asker: string | null): Promise<string[]> => codesOf(await running.post({ query }, as(asker)));
  expect(await asked(null)).toEqual(['UNAUTHENTICATED']);
  expect(await asked('desk')).toEqual(['FORBIDDEN']);
  expect(await asked('reformer')).toEqual([]);
});
