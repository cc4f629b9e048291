import {
  type DocumentToChange,
  plainContent,
  type RecommendationContent,
  type ReviewQuestion,
} from '../recommendation/content.ts';
import { AUTHORITY_WORDS, CHANGE_WORDS, PART_WORDS, VERDICT_WORDS } from './allowed-values.ts';
import type { FilledColumn } from './columns.ts';
import { documentLine, type FilledCells } from './filled-cells.ts';

/** Ids of procedures by their codes; all that are asked for are known. */
export type IdOf = (code: string) => string;

/**
 * What a recommendation says after the cells of some columns took the place of what it said; everything that no cell
 * was changed of stays as it is, what a workbook does not show included.
 */
export function patchedContent(
  before: RecommendationContent | null,
  cells: FilledCells,
  changed: ReadonlySet<FilledColumn>,
  idOf: IdOf,
): RecommendationContent {
  const old = before ?? plainContent('KEEP', '');
  const take = <Value>(column: FilledColumn, value: () => Value, kept: Value): Value =>
    changed.has(column) ? value() : kept;
  return {
    ...old,
    verdict: take('verdict', () => VERDICT_WORDS.read(cells.verdict ?? '') ?? old.verdict, old.verdict),
    reason: take('reason', () => cells.reason ?? '', old.reason),
    parts: take('parts', () => list(cells.parts).flatMap((part) => PART_WORDS.read(part) ?? []), old.parts),
    proposal: take('proposal', () => cells.proposal, old.proposal),
    answers: answers(old, cells, changed),
    authority: take('authority', () => AUTHORITY_WORDS.read(cells.authority ?? ''), old.authority),
    askedOf: take('askedOf', () => cells.askedOf, old.askedOf),
    act: take('act', () => cells.act, old.act),
    endsOn: take('endsOn', () => cells.endsOn, old.endsOn),
    successors: take('successors', () => list(cells.successors).map(idOf), old.successors),
    documents: take('documents', () => documentsOf(old.documents, cells.documents), old.documents),
  };
}

const list = (cell: string | null): readonly string[] => (cell === null ? [] : cell.split('; '));

const QUESTIONS = [
  ['NECESSARY', 'necessary', 'necessaryReason'],
  ['REASONABLE', 'reasonable', 'reasonableReason'],
  ['LAWFUL', 'lawful', 'lawfulReason'],
] as const satisfies readonly (readonly [ReviewQuestion, FilledColumn, FilledColumn])[];

/** Answers for the whole come from their cells, those for single parts stay. */
function answers(
  old: RecommendationContent,
  cells: FilledCells,
  changed: ReadonlySet<FilledColumn>,
): RecommendationContent['answers'] {
  const asked = QUESTIONS.filter(([, answer, reason]) => changed.has(answer) || changed.has(reason));
  if (asked.length === 0) return old.answers;
  const replaced = new Set<ReviewQuestion>(asked.map(([question]) => question));
  const kept = old.answers.filter(({ question, part }) => part !== null || !replaced.has(question));
  const taken = asked.flatMap(([question, answer, reason]) => {
    const said = cells[answer];
    if (said === null) return [];
    const before = old.answers.find((each) => each.part === null && each.question === question);
    // A reason that no cell was changed of may be longer than a cell.
    const why = changed.has(reason) ? cells[reason] : (before?.reason ?? null);
    return [{ question, part: null, answer: said === 'YES', reason: why }];
  });
  const whole = [...taken, ...kept.filter(({ part }) => part === null)].toSorted(
    (one, other) => placeOf(one.question) - placeOf(other.question),
  );
  return [...whole, ...kept.filter(({ part }) => part !== null)];
}

const placeOf = (question: ReviewQuestion): number => QUESTIONS.findIndex(([each]) => each === question);

function documentsOf(old: readonly DocumentToChange[], cell: string | null): readonly DocumentToChange[] {
  const known = new Map(old.map((document) => [documentLine(document), document]));
  return (cell?.split('\n') ?? []).flatMap((line) => {
    const there = known.get(line);
    if (there !== undefined) return [there];
    const [number = '', change = '', authority = '', title = null] = line.split(' | ');
    const terms = { change: CHANGE_WORDS.read(change), authority: AUTHORITY_WORDS.read(authority) };
    return terms.change === null || terms.authority === null
      ? []
      : [{ number, title, change: terms.change, authority: terms.authority }];
  });
}
