import { type Browser, chromium } from 'playwright-core';
import { installed } from './installed.ts';

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
