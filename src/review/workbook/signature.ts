import { UUID } from '../../ids.ts';

/** What a file says of itself, so that another one is not taken for it. */
export interface Signature {
  readonly roundId: string;
  readonly exportedAt: Date;
}

/** Changes when columns come to mean something else: files of an older layout are then refused by name. */
const LAYOUT = 1;

const FORM = /^motcua-review\/(\d{1,4}) (\S{36}) (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)$/u;

/** The heading of the hidden column of ids: it stays with the rows when a sheet is copied, sorted, filtered or cut. */
export const signatureText = ({ roundId, exportedAt }: Signature): string =>
  `motcua-review/${LAYOUT} ${roundId} ${exportedAt.toISOString()}`;

/** What a heading says; 'OTHER_LAYOUT' for a file of another edition, null where it is no signature. */
export function readSignature(text: string): Signature | 'OTHER_LAYOUT' | null {
  const [, layout, roundId = '', instant = ''] = FORM.exec(text.trim()) ?? [];
  const exportedAt = new Date(instant);
  if (layout === undefined || !UUID.test(roundId) || Number.isNaN(exportedAt.getTime())) return null;
  return Number(layout) === LAYOUT ? { roundId, exportedAt } : 'OTHER_LAYOUT';
}
