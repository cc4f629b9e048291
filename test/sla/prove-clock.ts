import fc from 'fast-check';
import { agreement } from './agreement.ts';
import { loadProduct } from './product.ts';
import { randomHistory } from './random-history.ts';

/**
 * The long proof: the product and the oracle agree on so many random histories.
 * `node test/sla/prove-clock.ts [histories] [seed]`; 200,000 by default. Ends with 1 at the first difference, shown as small as
 * it can be made.
 */
const histories = Number(process.argv[2] ?? process.env['CLOCK_HISTORIES'] ?? 200_000);
const seed = Number(process.argv[3] ?? 20_261_122);

const compare = agreement(await loadProduct(new URL('../../', import.meta.url)));
let due = 0;
const result = fc.check(
  fc.property(randomHistory, (history) => {
    const difference = compare(history);
    if (difference !== null) throw new Error(JSON.stringify(difference, null, 1));
    due += 1;
  }),
  { numRuns: histories, seed },
);
if (result.failed) {
  console.error(fc.stringify(result.counterexample), '\n', String(result.errorInstance));
  process.exitCode = 1;
} else {
  console.log(`${due} random histories, no difference (seed ${seed}, TZ ${process.env['TZ'] ?? 'of the machine'})`);
}
