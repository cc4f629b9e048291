/** What an import tells the person who runs it: shares understood, what becomes of each record, what to look at. */
import { message } from '../messages/catalogue.ts';
import type { Locale } from '../messages/locale.ts';
import type { DecidedRecord } from './national-import.commands.ts';
import type { DraftReason, ImportDecision } from './national-import.ts';
import { describeFinding } from './national/finding-text.ts';
import { type Finding, PARTS } from './national/finding.ts';
import { type Share, understanding } from './national/understanding.ts';

export interface ImportOutcome {
  readonly file: string;
  readonly applied: boolean;
  readonly decided: readonly DecidedRecord[];
  /** Lines that hold no record. */
  readonly unreadable: readonly Finding[];
}

const percent = ({ total, understood, share }: Share): string =>
  share === null ? '–' : `${(Math.floor(share * 1000) / 10).toFixed(1)} % (${understood}/${total})`;

const KINDS = [
  'PUBLISH',
  'NEW_DRAFT',
  'NEXT_DRAFT',
  'REPLACE_DRAFT',
  'UNCHANGED',
  'CONFLICT',
  'ENDED',
  'REFUSED',
] as const satisfies readonly ImportDecision['kind'][];

/** How many records take which way. */
export const countKinds = (decided: readonly DecidedRecord[]): Readonly<Record<ImportDecision['kind'], number>> => {
  const counts = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<ImportDecision['kind'], number>;
  for (const { decision } of decided) counts[decision.kind] += 1;
  return counts;
};

const needsAPerson = ({ decision, record }: DecidedRecord): boolean =>
  record.findings.some(({ understood }) => !understood) ||
  ['NEW_DRAFT', 'CONFLICT', 'ENDED', 'REFUSED'].includes(decision.kind);

const reasonWords = (locale: Locale, reason: DraftReason): string =>
  reason === 'NO_DECISION' || reason === 'NOT_UNDERSTOOD'
    ? message(locale, `IMPORT_${reason}`)
    : message(locale, reason, { form: '', name: '', case: '', max: '', promised: '', statutory: '' });

function* recordLines(locale: Locale, { record, decision }: DecidedRecord): Generator<string> {
  const { identity, line, findings } = record;
  const number = 'number' in decision ? decision.number : '';
  yield `${line ?? ''}\t${identity.code ?? identity.rawCode}\t${message(locale, `IMPORT_${decision.kind}`, { number })}\t${identity.title}`;
  if (decision.kind === 'NEW_DRAFT') for (const reason of decision.reasons) yield `    ${reasonWords(locale, reason)}`;
  for (const finding of findings) {
    if (finding.understood) continue;
    const kept = finding.kept.replaceAll(/\s+/gu, ' ').trim();
    const keptWords =
      kept === '' ? message(locale, 'IMPORT_KEPT_NOTHING') : kept.length > 120 ? `${kept.slice(0, 119)}…` : kept;
    yield `    ${describeFinding(finding)[locale]} → ${message(locale, 'IMPORT_KEPT', { kept: keptWords })}`;
  }
}

/** The outcome in lines to print. */
export function* reportLines(locale: Locale, { file, applied, decided, unreadable }: ImportOutcome): Generator<string> {
  const shares = understanding(decided.map(({ record }) => record));
  yield message(locale, 'IMPORT_UNDERSTOOD', { file, count: decided.length });
  yield `  ${message(locale, 'IMPORT_PART_records')}: ${percent(shares.records)}`;
  for (const part of PARTS) yield `  ${message(locale, `IMPORT_PART_${part}`)}: ${percent(shares.parts[part])}`;
  const listed = decided.filter(needsAPerson);
  if (unreadable.length + listed.length > 0)
    yield message(locale, 'IMPORT_LOOK_AT', { count: unreadable.length + listed.length });
  for (const finding of unreadable) yield `  ${describeFinding(finding)[locale]}`;
  for (const each of listed) for (const line of recordLines(locale, each)) yield `  ${line}`;
  yield message(locale, applied ? 'IMPORT_APPLIED' : 'IMPORT_DRY');
  const counts = countKinds(decided);
  for (const kind of KINDS) {
    if (counts[kind] > 0) yield `  ${message(locale, `IMPORT_${kind}`, { number: '' }).trim()}: ${counts[kind]}`;
  }
}

/** The outcome as data, with every finding whole. */
export const reportJson = ({ file, applied, decided, unreadable }: ImportOutcome): string =>
  JSON.stringify(
    {
      file,
      applied,
      shares: understanding(decided.map(({ record }) => record)),
      counts: countKinds(decided),
      unreadable,
      records: decided.map(({ record: { line, identity, findings }, decision }) => ({
        line,
        code: identity.code,
        rawCode: identity.rawCode,
        title: identity.title,
        decision,
        findings,
      })),
    },
    null,
    2,
  );
