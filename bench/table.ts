import type { Burst } from './load.ts';
import { type Way, WAYS, type Workload } from './questions.ts';

const TITLES: Readonly<Record<Workload, string>> = {
  list: '20 procedures by verdict, with agency and field',
  procedure: 'one procedure with all its parts, another one each time',
  queue: "a desk's 20 most urgent open applications, with procedure, holder and last event",
  receive: 'receiving an application',
};

const NAMES: Readonly<Record<Way, string>> = {
  postgraphile: 'PostGraphile 5.1.5',
  apollo: 'motcua through Apollo',
  known: 'motcua, document known in advance',
  raw: 'raw pg + node:http',
};

/** Multiples of PostGraphile that motcua aims at. */
const MARKS: Readonly<Record<Workload, Partial<Record<Way, number>>>> = {
  list: { apollo: 3.5, known: 6.5 },
  procedure: { apollo: 3.3, known: 6.2 },
  queue: { apollo: 2.6, known: 3.2 },
  receive: { apollo: 3, known: 3 },
};

type Rounds = readonly Readonly<Record<Way, Burst>>[];

const sorted = (numbers: readonly number[]): readonly number[] => numbers.toSorted((a, b) => a - b);

const median = (numbers: readonly number[]): number => {
  const all = sorted(numbers);
  const middle = all.length >> 1;
  const upper = all[middle] ?? Number.NaN;
  return all.length % 2 === 1 ? upper : (upper + (all[middle - 1] ?? Number.NaN)) / 2;
};

/**
 * What the rounds of one workload gave, a line a way; ratios are to PostGraphile's run of the same round. `×` compares
 * requests a second; `CPU ×` compares the servers' processor time a request, which a busy machine moves less.
 */
export function table(workload: Workload, connections: number, rounds: Rounds): string {
  const head = [
    '',
    '× min',
    'median',
    'max',
    'mark',
    'CPU ×',
    'CPU ms',
    '+ database',
    'requests/s',
    'p50 ms',
    'p99 ms',
  ];
  const lines = WAYS.map((way) => {
    const bursts = rounds.map((round) => round[way]);
    const ratios = sorted(rounds.map((round) => round[way].perSecond / round.postgraphile.perSecond));
    const middle = (of: (burst: Burst) => number): number => median(bursts.map(of));
    return [
      NAMES[way],
      (ratios[0] ?? Number.NaN).toFixed(2),
      median(ratios).toFixed(2),
      (ratios.at(-1) ?? Number.NaN).toFixed(2),
      MARKS[workload][way]?.toFixed(1) ?? '',
      median(rounds.map((round) => round.postgraphile.serverMs / round[way].serverMs)).toFixed(2),
      middle((burst) => burst.serverMs).toFixed(3),
      middle((burst) => burst.databaseMs).toFixed(3),
      middle((burst) => burst.perSecond).toFixed(0),
      middle((burst) => burst.p50Ms).toFixed(0),
      middle((burst) => burst.p99Ms).toFixed(0),
    ];
  });
  const all = [head, ...lines];
  const widths = head.map((_, column) => Math.max(...all.map((line) => line[column]?.length ?? 0)));
  const drawn = all.map((line) =>
    line.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
  );
  return ['', `${TITLES[workload]} (${connections} connections, ${rounds.length} rounds)`, ...drawn, ''].join('\n');
}
