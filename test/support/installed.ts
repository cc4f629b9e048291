import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a program is on the path; null where it is not. */
function programAt(name: string): string | null {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const path = join(folder, name);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // Not here.
    }
  }
  return null;
}

/** Somebody else may be installing at the same time: apt waits for its turn. */
const APT = ['-o', 'DPkg::Lock::Timeout=300', '-qq'];

/** A program, installed from Debian's packages where it is missing and we may; else one line says what is needed. */
export function installed(name: string, ...packages: readonly string[]): string {
  const there = programAt(name);
  if (there) return there;
  install(name, packages);
  const now = programAt(name);
  if (now === null) throw new Error(`apt-get installed ${packages.join(' ')}, but there is no ${name}`);
  return now;
}

/** Debian's own Python, which alone finds Debian's modules, with these of them; installed as programs are. */
export function pythonWith(modules: readonly string[], ...packages: readonly string[]): string {
  const python = '/usr/bin/python3';
  const hasAll = (): boolean => {
    try {
      execFileSync(python, ['-c', modules.map((module) => `import ${module}`).join('\n')], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  };
  if (hasAll()) return python;
  install(`Python with ${modules.join(', ')}`, packages);
  if (!hasAll())
    throw new Error(`apt-get installed ${packages.join(' ')}, but Python lacks one of ${modules.join(', ')}`);
  return python;
}

function install(what: string, packages: readonly string[]): void {
  try {
    if (process.getuid?.() !== 0) throw new Error('not root');
    execFileSync('apt-get', [...APT, 'update'], { stdio: 'ignore' });
    execFileSync('apt-get', [...APT, 'install', '-y', '--no-install-recommends', ...packages], { stdio: 'ignore' });
  } catch {
    throw new Error(`these tests need ${what}: apt-get install ${packages.join(' ')}`);
  }
}
