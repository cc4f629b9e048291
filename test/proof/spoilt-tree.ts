import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Defect } from './defects.ts';
import { ROOT } from './server.ts';

const TREES = ['src', 'seeds', 'migrations', 'schema.graphql', 'package.json'];

/** Runs something on a copy of the source with a defect in it. */
export async function withDefect<Result>(
  { what, edits }: Pick<Defect, 'what' | 'edits'>,
  run: (root: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'motcua-spoilt-'));
  try {
    for (const tree of TREES) await cp(join(ROOT, tree), join(folder, tree), { recursive: true });
    await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    for (const { file, right, wrong } of edits) {
      const path = join(folder, file);
      const text = await readFile(path, 'utf8');
      if (text.split(right).length !== 2) throw new Error(`${what}: "${right}" is not once in ${file}`);
      await writeFile(
        path,
        text.replace(right, () => wrong),
      );
    }
    return await run(`${folder}/`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
