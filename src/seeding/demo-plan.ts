import { happens, shuffled } from './steady-choice.ts';
import { chosenTitles } from './demo-titles.ts';
import type { DemoTitle } from './demo-titles.ts';
import type { DemoVerdict } from './demo-shapes.ts';
import { VERDICT_COUNTS } from './demo-verdicts.ts';

/** How many procedures of the word lists have a version before and one after the illustrative reform. */
export const REFORMED = 200;
/** Days on which abolished procedures of the demo ended. */
export const END_DAYS: readonly string[] = ['2025-07-01', '2025-10-01', '2026-01-01', '2026-04-01'];

/** A title with a code and what becomes of it. */
export interface PlannedTitle {
  readonly title: DemoTitle;
  readonly code: string;
  readonly verdict: DemoVerdict;
  /** OPEN: one version in force. REFORMED: two. NEW: begins at the reform in place of `replaces`. */
  readonly fate: 'OPEN' | 'REFORMED' | 'ABOLISHED' | 'REPLACED' | 'NEW';
  readonly successorCode: string | null;
}

type Unnumbered = Omit<PlannedTitle, 'code' | 'successorCode'> & { readonly replacedByNext: boolean };

/** What is replaced: the same act, told apart by the cause, which its successor no longer asks about. */
const narrower = (title: DemoTitle): DemoTitle => ({ ...title, title: `${title.title} do bị mất, bị hỏng` });

const titleText = ({ title }: DemoTitle): string => title;

const demoCode = (number: number): string => `DEMO-${String(number).padStart(6, '0')}`;

/** Verdicts and fates of the titles that are neither replaced nor successors. */
function fatesOf(titles: readonly DemoTitle[], keep: number, amend: number): ReadonlyMap<DemoTitle, Unnumbered> {
  const secondary = shuffled(
    titles.filter(({ rank }) => rank > 0),
    (title) => `abolish ${titleText(title)}`,
  );
  const abolished = new Set(secondary.slice(0, VERDICT_COUNTS.ABOLISH));
  const rest = shuffled(
    titles.filter((title) => !abolished.has(title)),
    (title) => `verdict ${titleText(title)}`,
  );
  if (rest.length !== keep + amend) throw new RangeError(`${rest.length} titles for ${keep} keep and ${amend} amend`);
  const toAmend = rest.slice(keep);
  const principal = toAmend.filter(({ rank }) => rank === 0);
  const reformed = new Set(principal.slice(0, REFORMED));
  const plan = (title: DemoTitle, verdict: DemoVerdict, fate: PlannedTitle['fate']): [DemoTitle, Unnumbered] => [
    title,
    { title, verdict, fate, replacedByNext: false },
  ];
  return new Map([
    ...[...abolished].map((title) =>
      plan(title, 'ABOLISH', happens(`ended ${title.title}`, 50) ? 'ABOLISHED' : 'OPEN'),
    ),
    ...rest.slice(0, keep).map((title) => plan(title, 'KEEP', 'OPEN')),
    ...toAmend.map((title) => plan(title, 'AMEND', reformed.has(title) ? 'REFORMED' : 'OPEN')),
  ]);
}

/**
 * Every procedure of the word lists, `count` in all, numbered from `firstNumber`. Of each replaced one the successor
 * follows at once; successors are kept, so `kept` and `amended` say how many verdicts others have used up already.
 */
export function plannedTitles(
  count: number,
  firstNumber: number,
  kept: number,
  amended: number,
): readonly PlannedTitle[] {
  const titles = chosenTitles(count - VERDICT_COUNTS.REPLACE);
  const reissues = shuffled(
    titles.filter(({ nature, rank }) => nature === 'REISSUE' && rank === 1),
    (title) => `new ${titleText(title)}`,
  );
  const successors = new Set(reissues.slice(0, VERDICT_COUNTS.REPLACE));
  const fates = fatesOf(
    titles.filter((title) => !successors.has(title)),
    VERDICT_COUNTS.KEEP - kept - successors.size,
    VERDICT_COUNTS.AMEND - amended,
  );
  const all = titles.flatMap((title): readonly Unnumbered[] => {
    const fate = fates.get(title);
    if (fate !== undefined) return [fate];
    return [
      { title: narrower(title), verdict: 'REPLACE', fate: 'REPLACED', replacedByNext: true },
      { title, verdict: 'KEEP', fate: 'NEW', replacedByNext: false },
    ];
  });
  return all.map(({ title, verdict, fate, replacedByNext }, index) => ({
    title,
    verdict,
    fate,
    code: demoCode(firstNumber + index),
    successorCode: replacedByNext ? demoCode(firstNumber + index + 1) : null,
  }));
}
