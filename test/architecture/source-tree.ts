import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';

/** The project's root folder. */
export const ROOT = join(import.meta.dirname, '..', '..');

/** A source file as the rules see it. */
export interface SourceFile {
  /** From the root: `src/sla/clock.ts`. */
  readonly path: string;
  readonly lines: number;
  /** Without comments, so that prose breaks no rule. */
  readonly code: string;
  /** Files of ours that it imports, from the root. */
  readonly imports: readonly string[];
  /** Packages that it imports by name. */
  readonly packages: readonly string[];
}

/** Keeps what stands in quotes: `'http://…'` is no comment. */
const withoutComments = (text: string): string =>
  text.replaceAll(
    /('(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*")|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,
    (_all, quoted: string | undefined) => quoted ?? '',
  );

const IMPORTED = /\bfrom '([^']+)'|\bimport\('([^']+)'\)|^import '([^']+)'/gm;

const read = (path: string): SourceFile => {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const code = withoutComments(text);
  const named = [...code.matchAll(IMPORTED)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
  return {
    path,
    lines: text.split('\n').length - 1,
    code,
    imports: named.filter((name) => name.startsWith('.')).map((name) => normalize(join(dirname(path), name))),
    packages: named.filter((name) => !name.startsWith('.')),
  };
};

/** Every TypeScript file under the folders, but for generated ones. */
export const sourceFiles = (...folders: string[]): SourceFile[] =>
  folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
      .filter((path) => !/(^|\/)(generated|node_modules)\//.test(path))
      .toSorted((one, other) => one.localeCompare(other))
      .map(read),
  );

/** The circles among imports, each once, as the files in order. */
export const circles = (files: readonly SourceFile[]): string[] => {
  const importsOf = new Map(files.map((file) => [file.path, file.imports]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    const at = way.indexOf(path);
    if (at >= 0) found.push([...way.slice(at), path].join(' → '));
    if (at >= 0 || done.has(path)) return;
    for (const next of importsOf.get(path) ?? []) visit(next, [...way, path]);
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
  return found;
};
