import { describe, expect, it } from 'vitest';
import { demoDatabase } from '../support/database.ts';
import { answeredIsWritten, type Check, keyWithEffect, lateStaysLate, manyDesks } from './checks.ts';
import { DEFECTS } from './defects.ts';
import { withDefect } from './spoilt-tree.ts';

/** The proofs hold for the product, and each notices what it is there for when the same server runs with a defect. */

async function on(check: Check, root?: string): Promise<string | null> {
  const database = await demoDatabase();
  try {
    return await check({ database, ...(root === undefined ? {} : { root }) });
  } finally {
    await database.drop();
  }
}

describe('the product', () => {
  it.each([
    ['32 desks on one agency and day: codes 1 to n, each file with one holder', manyDesks],
    ['a key is written with its act or not at all', keyWithEffect],
    ['what was answered is there after the server is killed', answeredIsWritten],
    ['late stays late through recall, papers and stop', lateStaysLate],
  ])('%s', { timeout: 120_000 }, async (_what, check) => {
    expect(await on(check)).toBeNull();
  });
});

describe('a server in which', () => {
  it.each(DEFECTS)('$what is noticed', { timeout: 180_000 }, async (defect) => {
    const noticed = await withDefect(defect, (root) => on(defect.check, root));
    expect(noticed).not.toBeNull();
    console.log(`${defect.what}: ${noticed?.split('\n')[0]?.slice(0, 200)}`);
  });
});
