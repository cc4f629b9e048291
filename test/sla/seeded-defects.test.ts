import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { DEFECTS } from './defects.ts';

const run = promisify(execFile);
const script = fileURLToPath(new URL('seed-defects.ts', import.meta.url));

it('every seeded defect is caught by the same proof, and the untouched copy is not', { timeout: 300_000 }, async () => {
  const { stdout } = await run(process.execPath, [script, '6000']);
  const result: unknown = JSON.parse(stdout);
  expect(result).toMatchObject({ untouched: null, missed: [] });
  expect(Object.keys((result as { caught: object }).caught)).toHaveLength(DEFECTS.length);
  expect(DEFECTS.length).toBeGreaterThanOrEqual(15);
});
