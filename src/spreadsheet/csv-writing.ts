/**
 * A cell as CSV. Spreadsheet programs take a cell that begins with one of these signs for a formula and would carry out
 * what a stranger wrote (CWE-1236): it is prefixed with an apostrophe, which they take for "text follows".
 */
function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[\s]*[=+\-@]|^[\t\r]/u.test(value) ? `'${value}` : value;
  return /[",;\t\r\n]/u.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as a CSV file that spreadsheet programs open in the right encoding. */
export const csvText = (rows: Iterable<readonly (string | number | null)[]>): string =>
  `\uFEFF${[...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
