import { describe, expect, it } from 'vitest';
import { circles, type SourceFile, sourceFiles } from './source-tree.ts';

const src = sourceFiles('src');

/** The capability of a path, or the shell folder or file at the top. */
const home = (path: string): string => path.split('/')[1] ?? '';

/** Each capability knows only those to its left; identity stands beside, is known by all and knows nobody. */
const KNOWS: Readonly<Record<string, readonly string[]>> = {
  calendar: [],
  sla: ['calendar'],
  registry: ['calendar', 'sla'],
  review: ['calendar', 'sla', 'registry'],
  desk: ['calendar', 'sla', 'registry'],
  voice: ['calendar', 'sla', 'registry', 'desk'],
  monitoring: ['calendar', 'sla', 'registry', 'review', 'desk'],
  notices: ['calendar', 'sla', 'registry', 'desk'],
  opendata: ['calendar', 'sla', 'registry'],
  identity: [],
};
const CAPABILITIES = Object.keys(KNOWS);

/** What any capability may use beside others: nothing of it knows a capability's rules. */
const GROUND = [
  'act.ts',
  'clock.ts',
  'db',
  'identity',
  'ids.ts',
  'messages',
  'problem.ts',
  'public-gate.ts',
  'spreadsheet',
  'text.ts',
];

const breaches = (files: readonly SourceFile[], allowed: (file: SourceFile, target: string) => boolean): string[] =>
  files.flatMap((file) =>
    file.imports.filter((target) => !allowed(file, target)).map((target) => `${file.path} imports ${target}`),
  );

const of = (...homes: string[]): SourceFile[] => src.filter(({ path }) => homes.includes(home(path)));

describe('imports', () => {
  it('follow the line of capabilities', () => {
    expect(of(...CAPABILITIES).length).toBeGreaterThan(50);
    const found = breaches(of(...CAPABILITIES), ({ path }, target) => {
      const [from, to] = [home(path), home(target)];
      if (from === to || GROUND.includes(to)) return true;
      // A capability's resolvers are written against the generated types and the context.
      if (to === 'graphql') return path.endsWith('.graphql.ts') || path.endsWith('.loaders.ts');
      return (KNOWS[from] ?? []).includes(to);
    });
    expect(found).toEqual([]);
  });

  it('never go round in a circle', () => {
    expect(circles(src)).toEqual([]);
  });

  it('reach the pages from the application only', () => {
    const outsiders = src.filter(({ path }) => home(path) !== 'web' && path !== 'src/app.ts');
    expect(breaches(outsiders, (_file, target) => home(target) !== 'web')).toEqual([]);
  });

  it('keep pages to generated operations and words', () => {
    expect(breaches(of('web'), (_file, target) => ['web', 'messages'].includes(home(target)))).toEqual([]);
    const orm = of('web').filter(({ packages }) => packages.some((name) => /^(pg|@mikro-orm\/.*)$/.test(name)));
    expect(orm.map(({ path }) => path)).toEqual([]);
  });

  it('let the platform know nothing of what runs on it', () => {
    expect(breaches(of('platform'), (_file, target) => home(target) === 'platform')).toEqual([]);
  });

  it('keep calendar and clock pure: luxon and each other, no database, no web, no machine', () => {
    const impure = of('calendar', 'sla').filter(
      ({ path }) => !/\.(entity|commands|queries|loaders|graphql|permissions)\.ts$/.test(path),
    );
    const found = impure.flatMap(({ path, packages, imports }) => [
      ...packages.filter((name) => name !== 'luxon').map((name) => `${path} imports ${name}`),
      ...imports
        .filter((target) => ['db', 'graphql', 'platform'].includes(home(target)))
        .map((target) => `${path} imports ${target}`),
    ]);
    expect(found).toEqual([]);
  });

  it('bring nothing of the tests into the product', () => {
    const found = breaches(sourceFiles('src', 'migrations', 'seeds'), (_file, target) => !target.startsWith('test/'));
    expect(found).toEqual([]);
  });
});

describe('the rule against circles', () => {
  it('finds one', () => {
    const file = (path: string, ...imports: string[]): SourceFile => ({
      path,
      imports,
      lines: 1,
      code: '',
      packages: [],
    });
    expect(circles([file('a', 'b'), file('b', 'c'), file('c', 'b', 'd'), file('d')])).toEqual(['b → c → b']);
  });
});
