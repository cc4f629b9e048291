import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Address of a file that pages are made of: another one after any change, so that browsers may keep what they have for good. */
const assetAddress = (name: string): string => {
  const content = readFileSync(new URL(`assets/${name}`, import.meta.url));
  return `/assets/${name}?v=${createHash('sha256').update(content).digest('hex').slice(0, 12)}`;
};

/** Address of a style, by the file's name. */
export const styleAddress = (name: `${string}.css`): string => assetAddress(name);

/** The pages' style. */
export const STYLESHEET = styleAddress('motcua.css');

/** Takes code and token out of the address of a scanned slip. */
export const TRACK_SCRIPT = assetAddress('track.js');
