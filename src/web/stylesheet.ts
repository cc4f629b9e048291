import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const content = readFileSync(new URL('assets/motcua.css', import.meta.url));

/** Address of the pages' style: another one after any change, so that browsers may keep what they have for good. */
export const STYLESHEET = `/assets/motcua.css?v=${createHash('sha256').update(content).digest('hex').slice(0, 12)}`;
