import { Problem } from '../problem.ts';
import { hasControls, visibleText } from '../text.ts';
import { LONGEST } from './typed-text.ts';
import type { VersionContent } from './version-content.ts';

/** A change to a draft: a part left out stays as it is. */
export type ContentChange = { readonly [Part in keyof VersionContent]?: VersionContent[Part] };

const { NAME, TEXT } = LONGEST;
/** Longest lists and largest numbers that a person can mean (*ours*). */
const ITEMS = 1_000;
const COUNT = 10_000;

type Path = readonly (string | number)[];

function* nameFaults(text: string, path: Path): Generator<Problem> {
  if (visibleText(text) === null) yield new Problem('TEXT_BLANK', { path });
  yield* lengthFaults(text, path, NAME);
}

function* lengthFaults(text: string | null | undefined, path: Path, limit: number): Generator<Problem> {
  if (text === null || text === undefined) return;
  if (text.length > limit) yield new Problem('TEXT_TOO_LONG', { path, params: { limit } });
  else if (hasControls(text)) yield new Problem('CONTROL_CHARACTERS', { path });
}

function* countFaults(value: number | null | undefined, path: Path, max = COUNT): Generator<Problem> {
  if (value !== null && value !== undefined && (value < 0 || value > max)) {
    yield new Problem('NUMBER_OUT_OF_RANGE', { path, params: { min: 0, max } });
  }
}

/** Names that must be there once only. */
function* doubleFaults(names: readonly string[], path: Path): Generator<Problem> {
  for (const [at, name] of names.entries()) {
    if (names.indexOf(name) < at) yield new Problem('LISTED_TWICE', { path: [...path, at], params: { name } });
  }
}

function* paperFaults(content: ContentChange, path: Path): Generator<Problem> {
  for (const [at, paper] of (content.components ?? []).entries()) {
    const here = [...path, 'components', at];
    yield* nameFaults(paper.name, [...here, 'name']);
    yield* countFaults(paper.originals, [...here, 'originals']);
    yield* countFaults(paper.copies, [...here, 'copies']);
  }
  for (const [at, form] of (content.forms ?? []).entries()) {
    yield* nameFaults(form.code, [...path, 'forms', at, 'code']);
    yield* lengthFaults(form.name, [...path, 'forms', at, 'name'], NAME);
  }
  yield* doubleFaults(
    (content.forms ?? []).map(({ code }) => code),
    [...path, 'forms'],
  );
}

function* costFaults(content: ContentChange, path: Path): Generator<Problem> {
  for (const [at, limit] of (content.timeLimits ?? []).entries()) {
    const here = [...path, 'timeLimits', at];
    if (limit.kind === 'COMMITTED') yield new Problem('STATUTORY_HERE', { path: here });
    yield* lengthFaults(limit.note, [...here, 'note'], TEXT);
    yield* countFaults(limit.min, [...here, 'min']);
    yield* countFaults(limit.max, [...here, 'max']);
    if (limit.min !== null && limit.max !== null && limit.min > limit.max) {
      yield new Problem('LIMIT_MIN_ABOVE_MAX', { path: [...here, 'min'] });
    }
  }
  for (const [at, fee] of (content.fees ?? []).entries()) {
    yield* countFaults(fee.amount, [...path, 'fees', at, 'amount'], 1_000_000_000_000_000);
    yield* lengthFaults(fee.note, [...path, 'fees', at, 'note'], TEXT);
  }
}

function* namedFaults(content: ContentChange, path: Path): Generator<Problem> {
  for (const [at, name] of (content.cases ?? []).entries()) yield* nameFaults(name, [...path, 'cases', at]);
  yield* doubleFaults(content.cases ?? [], [...path, 'cases']);
  for (const [at, { text }] of (content.requirements ?? []).entries()) {
    yield* lengthFaults(text, [...path, 'requirements', at], TEXT);
  }
  for (const [at, { code, name }] of (content.results ?? []).entries()) {
    yield* nameFaults(name, [...path, 'results', at, 'name']);
    yield* lengthFaults(code, [...path, 'results', at, 'code'], NAME);
  }
  for (const [at, { name }] of (content.agencies ?? []).entries())
    yield* nameFaults(name, [...path, 'agencies', at, 'name']);
  for (const [at, document] of (content.legalDocuments ?? []).entries()) {
    yield* nameFaults(document.number, [...path, 'legalDocuments', at, 'number']);
    yield* nameFaults(document.title, [...path, 'legalDocuments', at, 'title']);
    yield* lengthFaults(document.issuer, [...path, 'legalDocuments', at, 'issuer'], NAME);
  }
  yield* doubleFaults(
    (content.legalDocuments ?? []).map(({ number }) => number),
    [...path, 'legalDocuments'],
  );
}

/**
 * What cannot be written down at all, each with its place in the input. What is merely missing is no fault of a
 * draft: that is a gap, and keeps it from being published.
 */
export function contentFaults(content: ContentChange, path: Path): readonly Problem[] {
  const faults: Problem[] = [];
  if (content.title !== undefined) faults.push(...nameFaults(content.title, [...path, 'title']));
  for (const part of ['steps', 'submission', 'audienceText'] as const) {
    faults.push(...lengthFaults(content[part], [...path, part], TEXT));
  }
  for (const part of ['sets', 'declaredVisits', 'declaredDoors'] as const) {
    faults.push(...countFaults(content[part], [...path, part]));
  }
  for (const [part, value] of Object.entries(content)) {
    if (Array.isArray(value) && value.length > ITEMS) {
      faults.push(new Problem('TOO_MANY_ITEMS', { path: [...path, part], params: { limit: ITEMS } }));
    }
  }
  if (faults.length > 0) return faults;
  return [...paperFaults(content, path), ...costFaults(content, path), ...namedFaults(content, path)];
}
