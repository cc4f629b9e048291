import { ACTS } from '../../seeds/demo/acts.ts';
import type { Act, ActKind, ActNature } from '../../seeds/demo/acts.ts';
import { TITLE_FIELDS } from '../../seeds/demo/titles/index.ts';
import type { AgencyLevel } from '../registry/version-content.ts';
import { hash32 } from './steady-choice.ts';
import type { TitleField } from './demo-shapes.ts';

/** A procedure before it has a code: its title and what the rest is made from. */
export interface DemoTitle {
  readonly title: string;
  readonly kind: ActKind;
  readonly nature: ActNature;
  readonly object: string;
  readonly field: TitleField;
  readonly level: AgencyLevel;
  /** 0 for the principal act of its object. */
  readonly rank: number;
}

const LINE = /^([a-z]+)(?:@(PROVINCE|COMMUNE))?: (.+)$/u;

const isActKind = (word: string): word is ActKind => Object.hasOwn(ACTS, word);

const titleOf = (act: Act, object: string): string => act.pattern.replace('{o}', object);

function titlesOfLine(field: TitleField, line: string): readonly DemoTitle[] {
  const [, kind = '', level, object = ''] = LINE.exec(line) ?? [];
  if (!isActKind(kind)) throw new SyntaxError(`${field.id}: not a kind and an object: ${line}`);
  return ACTS[kind].map((act, rank) => ({
    title: titleOf(act, object),
    kind,
    nature: act.nature,
    object,
    field,
    level: level === 'COMMUNE' || level === 'PROVINCE' ? level : field.level,
    rank,
  }));
}

/** Every title that the word lists give, in the order of the lists. */
export function allTitles(): readonly DemoTitle[] {
  return TITLE_FIELDS.flatMap((field) =>
    field.objects
      .trim()
      .split('\n')
      .flatMap((line) => titlesOfLine(field, line)),
  );
}

/**
 * Exactly `count` titles in the order of the lists. Principal acts stay; of the others the later ones go first, in
 * an order that follows from the titles.
 */
export function chosenTitles(count: number): readonly DemoTitle[] {
  const all = allTitles();
  if (all.length < count) throw new RangeError(`the word lists give ${all.length} titles, ${count} are wanted`);
  const weight = (title: DemoTitle): number => (title.rank === 0 ? 0 : title.rank + (hash32(title.title) % 1000) / 400);
  const kept = new Set(
    all
      .map((title) => ({ title, weight: weight(title) }))
      .sort((a, b) => a.weight - b.weight)
      .slice(0, count)
      .map(({ title }) => title),
  );
  return all.filter((title) => kept.has(title));
}
