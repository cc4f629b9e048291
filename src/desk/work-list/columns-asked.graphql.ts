import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionNode } from 'graphql';
import type { Application } from '../../graphql/generated/resolvers.ts';
import type { ApplicationRow } from '../application-row.ts';

type Column = keyof ApplicationRow;
type ApplicationField = Exclude<keyof Application, '__typename'>;

const AGENCIES = [
  'receivingAgencyId',
  'helpingAgencyId',
  'decidingAgencyId',
  'holderAgencyId',
  'taskAgencies',
] as const;
const POSITION = ['state', 'receivedAt', 'closed'] as const;
const LAST = [
  'lastSequence',
  'lastKind',
  'lastAt',
  'lastRecordedAt',
  'lastAgencyId',
  'lastAccountId',
  'lastGround',
] as const;

/** What is folded from the events asks for the calendar of the agency that decides. */
const HISTORY = ['decidingAgencyId'] as const;

/** What the resolver of each field reads of a row, beside its id; a test asks for each field by itself. */
const READ_BY: Readonly<Record<ApplicationField, readonly Column[]>> = {
  id: [],
  code: ['code'],
  state: ['state'],
  stateNumber: ['state'],
  standing: [...POSITION, 'unit', 'dueAt', 'resolvedAt', 'decidingAgencyId'],
  procedure: ['procedureId'],
  procedureVersion: ['versionId'],
  case: ['caseName'],
  channel: ['channel'],
  applicant: [
    ...AGENCIES,
    'applicantName',
    'applicantIdNumber',
    'applicantPhone',
    'applicantAddress',
    'applicantEmail',
  ],
  submitter: [...AGENCIES, 'submitter'],
  components: ['components'],
  receivingAgency: ['receivingAgencyId'],
  helpingAgency: ['helpingAgencyId'],
  decidingAgency: ['decidingAgencyId'],
  submittedAt: ['submittedAt'],
  answerDueAt: ['answerDueAt'],
  answeredAt: ['answeredAt'],
  receivedAt: ['receivedAt'],
  enteredLateAt: ['enteredLateAt'],
  originalDueAt: ['originalDueAt'],
  dueAt: ['dueAt'],
  dueOn: ['dueOn'],
  statutoryDueAt: ['statutoryDueAt'],
  reappointedAt: ['reappointedAt'],
  left: HISTORY,
  papersAwaited: HISTORY,
  applicantDueAt: ['applicantDueAt'],
  waitingSpans: HISTORY,
  breaches: HISTORY,
  apologies: HISTORY,
  payments: HISTORY,
  feesCollected: HISTORY,
  feeTotal: HISTORY,
  feesPrinted: ['versionId', 'channel', 'caseName'],
  registerYear: ['registerYear'],
  registerNumber: ['registerNumber'],
  opinions: HISTORY,
  endedLate: ['endedLate'],
  lateCleared: ['lateCleared'],
  provisional: ['provisional'],
  resolvedAt: ['resolvedAt'],
  outcome: ['outcome'],
  returnedAt: ['returnedAt'],
  imported: ['importedSource', 'importedFile', 'importedSheet', 'importedRow', 'printedDueOn'],
  holder: ['holderAgencyId', 'holderAccountId'],
  plan: ['localTermsId'],
  tasks: HISTORY,
  handovers: HISTORY,
  handoverUnderWay: [...HISTORY, 'takerAgencyId'],
  visits: ['visits'],
  doors: ['doors'],
  comings: HISTORY,
  events: [],
  lastEvent: LAST,
  explanation: ['decidingAgencyId'],
  allowedActs: [...AGENCIES, 'takerAgencyId', 'askedAgencies', ...POSITION],
  trackingToken: ['receivingAgencyId', 'helpingAgencyId', 'tokenSerial'],
  instructions: [],
  demo: ['demo'],
  version: ['version'],
};

type Asked = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

/** Documents are parsed once and asked many times. */
const known = new WeakMap<FieldNode, readonly Column[]>();

/**
 * The columns that the applications in a connection are asked for, in a steady order: a work list of twenty reads
 * a quarter of a row, and reading all of it took a third of the time. Fields under `@skip` count as asked.
 */
export function columnsAsked({ fieldNodes, fragments }: Asked): readonly Column[] {
  const [only, ...more] = fieldNodes;
  const found = only && more.length === 0 ? known.get(only) : undefined;
  if (found) return found;
  const below = (nodes: readonly SelectionNode[]): FieldNode[] => fieldsIn(nodes, fragments);
  const under = (nodes: readonly FieldNode[], name: string): FieldNode[] =>
    below(nodes.filter((node) => node.name.value === name).flatMap((node) => node.selectionSet?.selections ?? []));
  const connection = below(fieldNodes.flatMap((node) => node.selectionSet?.selections ?? []));
  const fields = [...under(connection, 'nodes'), ...under(under(connection, 'edges'), 'node')];
  const columns = new Set<Column>(['id']);
  for (const { name } of fields) {
    for (const column of isField(name.value) ? READ_BY[name.value] : []) columns.add(column);
  }
  const asked = [...columns].toSorted();
  if (only && more.length === 0) known.set(only, asked);
  return asked;
}

/** Whether a field is asked for right below, under any alias; under `@skip` too. */
export const asksFor = ({ fieldNodes, fragments }: Asked, name: string): boolean =>
  fieldsIn(
    fieldNodes.flatMap((node) => node.selectionSet?.selections ?? []),
    fragments,
  ).some((node) => node.name.value === name);

const fieldsIn = (nodes: readonly SelectionNode[], fragments: Asked['fragments']): FieldNode[] =>
  nodes.flatMap((node) => {
    if (node.kind === Kind.FIELD) return [node];
    const set = node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet : fragments[node.name.value]?.selectionSet;
    return fieldsIn(set?.selections ?? [], fragments);
  });

/** `__typename` is none. */
const isField = (name: string): name is ApplicationField => Object.hasOwn(READ_BY, name);
