import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, type SourceFile, sourceFiles } from './source-tree.ts';

const src = sourceFiles('src');
const everything = sourceFiles('src', 'test', 'seeds', 'migrations', 'bench');

const holding = (files: readonly SourceFile[], pattern: RegExp, ...except: string[]): string[] =>
  files
    .filter(({ path, code }) => pattern.test(code) && !except.some((start) => path.startsWith(start)))
    .map(({ path }) => path);

describe('the product', () => {
  it('asks what time it is in one place', () => {
    const now = /\bnew Date\(\s*\)|\bDate\.now\(|\bDate\(\)|\bDateTime\.(now|local|utc)\(\s*\)/;
    expect(holding(src, now)).toEqual(['src/clock.ts']);
    expect(holding(sourceFiles('seeds', 'migrations'), now)).toEqual([]);
  });

  it('leaves nothing to chance that a test could not repeat', () => {
    expect(holding(everything, /\bMath\.random\b/, 'test/architecture/')).toEqual([]);
  });

  it('reads its environment in the programs that are started, nowhere else', () => {
    expect(holding(src, /\bprocess\.env\b|\benv\[/, 'src/main.ts', 'src/commands/')).toEqual([]);
  });

  it('listens to signals and ends the process in the programs that are started, nowhere else', () => {
    expect(holding(src, /\bprocess\.(on|once|exit)\(|\bexitCode =/, 'src/main.ts', 'src/commands/')).toEqual([]);
  });

  it('has no value of type any', () => {
    expect(holding(src, /\bas any\b|: any\b|<any>/)).toEqual([]);
  });
});

describe('files', () => {
  it('stay short enough to read: 300 lines of source, 500 of a test', () => {
    const limit = (path: string): number => (/^(test|bench)\//.test(path) ? 500 : 300);
    // Tables of facts are looked up, not read from top to bottom; a migration is written once.
    const code = everything.filter(({ path }) => !/^(seeds|migrations)\//.test(path));
    expect(code.filter(({ path, lines }) => lines > limit(path)).map(({ path, lines }) => `${path}: ${lines}`)).toEqual(
      [],
    );
  });

  it('are named for what they hold: there are no drawers', () => {
    const drawer = /^(utils?|helpers?|common|misc|shared|stuff|tools)\b/;
    expect(
      everything.map(({ path }) => path).filter((path) => path.split('/').some((part) => drawer.test(part))),
    ).toEqual([]);
  });

  it('of tests end in .test.ts and assert something', () => {
    const tests = sourceFiles('test').filter(({ path }) => path.endsWith('.test.ts'));
    expect(tests.length).toBeGreaterThan(10);
    expect(
      tests.filter(({ code }) => !/\bexpect\b|\bfc\.assert\b|\bassert\b/.test(code)).map(({ path }) => path),
    ).toEqual([]);
    const stray = sourceFiles('test').filter(
      ({ path, code }) => !path.endsWith('.test.ts') && /^(describe|it|test)\(/m.test(code),
    );
    expect(stray.map(({ path }) => basename(path))).toEqual([]);
  });

  it('of tests are all run: none is singled out', () => {
    expect(holding(sourceFiles('test'), /\b(it|test|describe)\.only\(/, 'test/architecture/')).toEqual([]);
  });
});

describe('package.json', () => {
  it('names exact versions, so that everybody runs the same', () => {
    const text = readFileSync(join(ROOT, 'package.json'), 'utf8');
    const { dependencies, devDependencies } = JSON.parse(text) as Record<string, Record<string, string>>;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+/.test(version),
    );
    expect(loose).toEqual([]);
  });
});
