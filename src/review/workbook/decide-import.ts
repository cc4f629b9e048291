import { setImmediate } from 'node:timers/promises';
import type { MessageParams } from '../../messages/catalogue.ts';
import { foldText } from '../../registry/search/fold.ts';
import type { Cell } from '../../spreadsheet/table.ts';
import { decideRow } from './decide-row.ts';
import { cellText } from './filled-cells.ts';
import type { ImportChange, ImportedItem, ImportFacts } from './import-facts.ts';
import type { ImportFinding } from './import-finding.ts';
import type { ReadRow } from './read-rows.ts';

/** What the rows of a file come to. */
export interface DecidedImport {
  readonly changes: readonly ImportChange[];
  /** Rows that nobody changed, or whose changes are there already. */
  readonly untouched: number;
}

/** Findings after which nobody reads on. */
export const MOST_FINDINGS = 1_000;

/** Rows between which other work gets a turn. */
const BREATH = 500;

/**
 * Decides each row by what its cells changed of what was exported, so that a row that nobody touched is left alone
 * whatever has become of its item since. In this order: nothing changed; what was changed is there already; somebody
 * else was faster; what is wrong. Whatever keeps the file from being written goes to `findings`.
 */
export async function decideImport(
  rows: readonly ReadRow[],
  facts: ImportFacts,
  findings: ImportFinding[],
): Promise<DecidedImport> {
  const changes: ImportChange[] = [];
  let untouched = 0;
  for (const [at, row] of rows.entries()) {
    if (at % BREATH === BREATH - 1) await setImmediate();
    if (findings.length >= MOST_FINDINGS) {
      row.note('id', 'WORKBOOK_STOPPED', { limit: MOST_FINDINGS });
      break;
    }
    const item = itemOf(row, facts);
    if (item === null) continue;
    const decided = decideRow(row, item, facts);
    if (decided === 'UNTOUCHED') untouched += 1;
    else if (decided !== 'FAULTY') changes.push(decided);
  }
  return { changes, untouched };
}

function itemOf({ itemId, seen, code, label, note }: ReadRow, { items, roundId }: ImportFacts): ImportedItem | null {
  const item = items.get(itemId);
  if (item === undefined) note('id', 'WORKBOOK_ITEM_UNKNOWN');
  else if (item.roundId !== roundId) note('id', 'WORKBOOK_ITEM_OTHER_ROUND');
  else if (seen < 1 || seen > item.version) note('version', 'WORKBOOK_VERSION_NOT_VALID', { version: item.version });
  else if (!isOfItem(code, item.code)) note('code', 'WORKBOOK_ROW_MIXED', named(item));
  else if (!isOfItem(label, item.label)) note('label', 'WORKBOOK_ROW_MIXED', named(item));
  else return item;
  return null;
}

const named = ({ code, label }: ImportedItem): MessageParams => ({ code, label: label.slice(0, 80) });

/** The grey columns of a row must be those of its item: else the ids were not sorted along with the rest. */
function isOfItem(shown: Cell | null, own: string): boolean {
  if (shown === null) return true;
  // A code that looks like a number may have lost its zeros on the way.
  if (shown.kind === 'NUMBER') return Number(shown.text) === Number(own);
  return foldText(shown.text) === foldText(cellText(own) ?? '');
}
