import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreement } from './agreement.ts';
import { loadProduct } from './product.ts';
import { randomHistory } from './random-history.ts';

const run = promisify(execFile);
const script = fileURLToPath(new URL('prove-clock.ts', import.meta.url));

/** CLOCK_HISTORIES lengthens the proof; `npm run prove:clock` runs it at length. */
const HISTORIES = Number(process.env['CLOCK_HISTORIES'] ?? 3000);

describe('the clock and an oracle that counts day by day and minute by minute', () => {
  it('agree on random histories', { timeout: 120_000 }, async () => {
    const compare = agreement(await loadProduct(new URL('../../', import.meta.url)));
    fc.assert(
      fc.property(randomHistory, (history) => {
        expect(compare(history)).toBeNull();
      }),
      { numRuns: HISTORIES },
    );
  });

  // A zone with daylight saving, one west of Greenwich with half hours, and the far ends of the day.
  it.each(['America/New_York', 'America/St_Johns', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Ho_Chi_Minh'])(
    'agree on a machine in %s',
    { timeout: 60_000 },
    async (zone) => {
      const { stdout } = await run(process.execPath, [script, '300'], { env: { ...process.env, TZ: zone } });
      expect(stdout).toContain(`300 random histories, no difference (seed 20261122, TZ ${zone})`);
    },
  );
});
