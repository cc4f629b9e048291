import type { Comparator } from './printed-number.ts';

/** A printed figure, as far as sums go. Keys are unique within a report. */
export interface Figure {
  readonly key: string;
  /** Null where the report prints no number. */
  readonly number: number | null;
  /** Digits after the comma, as printed. */
  readonly decimals: number;
  readonly comparator: Comparator;
  /** Key of the total that it is a part of. */
  readonly partOf: string | null;
  /** Of a printed percentage, what it is the share of. */
  readonly ratio: Ratio | null;
}

/** (sum of the numerator) / denominator, in percent. */
export interface Ratio {
  readonly numerator: readonly string[];
  readonly denominator: string;
}

/** A printed percentage beside what the figures make it. */
export interface RatioCheck {
  readonly key: string;
  /** In percent, rounded half up to one digit more than is printed; null where it cannot be worked out. */
  readonly computed: number | null;
  /** At the precision that is printed; null where it cannot be worked out. */
  readonly agrees: boolean | null;
}

/** One way to read a total that does not add up: this figure alone is misprinted. */
export interface Reading {
  readonly key: string;
  readonly printed: number;
  /** What it would have to be. */
  readonly wouldBe: number;
  /** A count below nothing cannot have been meant. */
  readonly possible: boolean;
  /** The printed percentages that the total or its parts go into, under this reading. */
  readonly ratios: readonly RatioCheck[];
}

/** A total and its printed parts. */
export interface TotalCheck {
  readonly key: string;
  readonly parts: readonly string[];
  /** Null where a part has no number. */
  readonly sumOfParts: number | null;
  /** sumOfParts − printed; null where either is not there. */
  readonly excess: number | null;
  /** Whether all are printed as they are: bounds such as "over" need not add up, and are not read. */
  readonly exact: boolean;
  /** Each figure that alone could explain it; none where it adds up. */
  readonly readings: readonly Reading[];
  /** Choices of the parts that give the total exactly, fewest parts first, `MOST_SELECTIONS` at most. */
  readonly selections: readonly (readonly string[])[];
  /** How many there are. */
  readonly selectionCount: number;
}

/** Parts that one total may have: every choice of them is tried. */
export const MOST_PARTS = 16;
const MOST_SELECTIONS = 20;

/** Whole millionths, so that decimals add up as they are printed. */
const SCALE = 1_000_000;
const units = (number: number): bigint => BigInt(Math.round(number * SCALE));
const numberOf = (scaled: bigint): number => Number(scaled) / SCALE;

type Values = ReadonlyMap<string, bigint>;

const valuesOf = (figures: readonly Figure[]): Values =>
  new Map(figures.flatMap(({ key, number }) => (number === null ? [] : [[key, units(number)] as const])));

const sumOf = (values: Values, keys: readonly string[]): bigint | null =>
  keys.reduce<bigint | null>((sum, key) => {
    const value = values.get(key);
    return sum === null || value === undefined ? null : sum + value;
  }, 0n);

/** Half up, of numbers that are not negative: at a number of digits after the comma. */
const rounded = (numerator: bigint, denominator: bigint, decimals: number): number => {
  const scaled = numerator * 10n ** BigInt(decimals);
  return Number((2n * scaled + denominator) / (2n * denominator)) / 10 ** decimals;
};

/** Whether a percentage is what a report prints of it. */
function agrees({ number, decimals, comparator }: Figure, numerator: bigint, denominator: bigint): boolean | null {
  if (number === null) return null;
  const printed = units(number) * denominator;
  const computed = numerator * BigInt(SCALE);
  switch (comparator) {
    case 'EXACT':
    case 'ABOUT':
      return rounded(numerator, denominator, decimals) === number;
    case 'OVER':
      return computed > printed;
    case 'AT_LEAST':
      return computed >= printed;
    case 'UNDER':
      return computed < printed;
    case 'AT_MOST':
      return computed <= printed;
    default:
      return comparator satisfies never;
  }
}

function ratioCheck(figure: Figure, ratio: Ratio, values: Values): RatioCheck {
  const { key, decimals } = figure;
  const sum = sumOf(values, ratio.numerator);
  const denominator = values.get(ratio.denominator);
  if (sum === null || denominator === undefined || denominator <= 0n || sum < 0n)
    return { key, computed: null, agrees: null };
  const percent = sum * 100n;
  return {
    key,
    computed: rounded(percent, denominator, decimals + 1),
    agrees: agrees(figure, percent, denominator),
  };
}

/** Every printed percentage of a report beside what its printed figures make it. */
export const ratioChecks = (figures: readonly Figure[]): readonly RatioCheck[] =>
  figures.flatMap((figure) => (figure.ratio === null ? [] : [ratioCheck(figure, figure.ratio, valuesOf(figures))]));

/** Those percentages that any of these figures go into. */
const ratiosOn = (figures: readonly Figure[], keys: readonly string[]): readonly (Figure & { ratio: Ratio })[] =>
  figures.flatMap((figure) =>
    figure.ratio !== null && [...figure.ratio.numerator, figure.ratio.denominator].some((key) => keys.includes(key))
      ? [{ ...figure, ratio: figure.ratio }]
      : [],
  );

function readingsOf(total: string, parts: readonly string[], excess: bigint, figures: readonly Figure[]): Reading[] {
  const values = valuesOf(figures);
  const ratios = ratiosOn(figures, [total, ...parts]);
  return [total, ...parts].map((key) => {
    const printed = values.get(key) ?? 0n;
    const wouldBe = key === total ? printed + excess : printed - excess;
    const read = new Map([...values, [key, wouldBe]]);
    return {
      key,
      printed: numberOf(printed),
      wouldBe: numberOf(wouldBe),
      possible: wouldBe >= 0n,
      ratios: ratios.map((figure) => ratioCheck(figure, figure.ratio, read)),
    };
  });
}

/** Choices of at least one part that sum to the total, fewest parts first, then in the order of the report. */
function selectionsOf(parts: readonly string[], values: Values, total: bigint): readonly (readonly string[])[] {
  const chosen: (readonly string[])[] = [];
  for (let choice = 1; choice < 2 ** parts.length; choice += 1) {
    const keys = parts.filter((_key, at) => (choice >> at) & 1);
    if (sumOf(values, keys) === total) chosen.push(keys);
  }
  return chosen.toSorted((one, other) => one.length - other.length);
}

/**
 * Every total of a report beside its parts, and each way in which one misprint would explain a difference. Nothing is
 * chosen among them: which figure is wrong is not in the figures. Totals with more than `MOST_PARTS` parts are summed,
 * their selections are not tried.
 */
export function totalChecks(figures: readonly Figure[]): readonly TotalCheck[] {
  const values = valuesOf(figures);
  const totals = figures.filter(({ key }) => figures.some(({ partOf }) => partOf === key));
  return totals.map((total) => {
    const members = figures.filter(({ partOf }) => partOf === total.key);
    const parts = members.map(({ key }) => key);
    const sum = sumOf(values, parts);
    const printed = values.get(total.key);
    const exact = [total, ...members].every(({ comparator }) => comparator === 'EXACT');
    const excess = sum === null || printed === undefined ? null : sum - printed;
    const selections =
      printed === undefined || sum === null || parts.length > MOST_PARTS ? [] : selectionsOf(parts, values, printed);
    return {
      key: total.key,
      parts,
      sumOfParts: sum === null ? null : numberOf(sum),
      excess: excess === null ? null : numberOf(excess),
      exact,
      readings: excess === null || excess === 0n || !exact ? [] : readingsOf(total.key, parts, excess, figures),
      selections: selections.slice(0, MOST_SELECTIONS),
      selectionCount: selections.length,
    };
  });
}
