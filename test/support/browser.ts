import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

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
  try {
    if (process.getuid?.() !== 0) throw new Error('not root');
    execFileSync('apt-get', [...APT, 'update'], { stdio: 'ignore' });
    execFileSync('apt-get', [...APT, 'install', '-y', '--no-install-recommends', ...packages], { stdio: 'ignore' });
  } catch {
    throw new Error(`these tests need ${name}: apt-get install ${packages.join(' ')}`);
  }
  const now = programAt(name);
  if (now === null) throw new Error(`apt-get installed ${packages.join(' ')}, but there is no ${name}`);
  return now;
}

/** Real Chromium: the one that CHROME_PATH names, else Debian's, with a serif that has every Vietnamese mark. */
const chromiumAt = (): string => process.env['CHROME_PATH'] || installed('chromium', 'chromium', 'fonts-liberation');

/** Asks nobody outside for anything while it runs. */
const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser of the test's own; close it in the end. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumAt(), args: FLAGS, headless: true });
