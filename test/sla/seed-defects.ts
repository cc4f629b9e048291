import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { agreement } from './agreement.ts';
import { type Defect, DEFECTS } from './defects.ts';
import { loadProduct } from './product.ts';
import { randomHistory } from './random-history.ts';

/**
 * Copies the clock, spoils each copy in one place and runs the proof on it. Prints a line of JSON: the defects that were not
 * caught, and how many random histories each of the others took. `node test/sla/seed-defects.ts [histories] [seed]`.
 */
const histories = Number(process.argv[2] ?? 4000);
const seed = Number(process.argv[3] ?? 20_261_122);

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TREES = ['src/calendar', 'src/sla', 'seeds/calendar', 'seeds/policies'];

async function copyWith(folder: string, spoilt: Defect | null): Promise<URL> {
  await mkdir(folder);
  for (const tree of TREES) await cp(path.join(ROOT, tree), path.join(folder, tree), { recursive: true });
  if (spoilt !== null) {
    const file = path.join(folder, spoilt.file);
    const text = await readFile(file, 'utf8');
    if (text.split(spoilt.right).length !== 2) throw new Error(`"${spoilt.right}" is not once in ${spoilt.file}`);
    await writeFile(
      file,
      text.replace(spoilt.right, () => spoilt.wrong),
    );
  }
  return pathToFileURL(`${folder}/`);
}

/** How many histories it took to tell a copy from the oracle; null where all agreed. A copy that throws is told apart too. */
async function caughtAfter(root: URL, numRuns: number): Promise<number | null> {
  const product = await loadProduct(root);
  let compare: ReturnType<typeof agreement>;
  try {
    compare = agreement(product);
  } catch {
    return 0; // It could not even build the calendars.
  }
  const found = fc.check(
    fc.property(randomHistory, (history) => compare(history) === null),
    { numRuns, seed, endOnFailure: true },
  );
  return found.failed ? found.numRuns : null;
}

const temporary = await mkdtemp(path.join(tmpdir(), 'motcua-defects-'));
try {
  await symlink(path.join(ROOT, 'node_modules'), path.join(temporary, 'node_modules'));
  await writeFile(path.join(temporary, 'package.json'), '{ "type": "module" }\n');
  const untouched = await caughtAfter(
    await copyWith(path.join(temporary, 'untouched'), null),
    Math.min(histories, 1000),
  );
  const caught: Record<string, number> = {};
  const missed: string[] = [];
  for (const [index, spoilt] of DEFECTS.entries()) {
    const after = await caughtAfter(await copyWith(path.join(temporary, String(index)), spoilt), histories);
    if (after === null) missed.push(spoilt.what);
    else caught[spoilt.what] = after;
  }
  console.log(JSON.stringify({ untouched, missed, caught }));
} finally {
  await rm(temporary, { recursive: true, force: true });
}
