/** What a file may cost. Whoever passes a bound is refused with a sentence that names it, before memory is spent. */
export interface SpreadsheetLimits {
  /** Bytes of the file as it was sent. */
  readonly fileBytes: number;
  /** Files inside an xlsx file. */
  readonly entries: number;
  /** Bytes of all files inside, as they really inflate: what a zip declares may be a lie. */
  readonly inflatedBytes: number;
  /** Most bytes that one byte may inflate to, looked at from `ratioFrom` inflated bytes on. */
  readonly ratio: number;
  readonly ratioFrom: number;
  readonly sheets: number;
  readonly sharedStrings: number;
  /** The highest row and column that hold anything, and cells with anything in them. */
  readonly rows: number;
  readonly columns: number;
  readonly cells: number;
  /** Characters of one cell: Excel itself takes no more. */
  readonly cellCharacters: number;
  /** Heap of the thread that reads, and how long it may take. */
  readonly heapMiB: number;
  readonly timeMs: number;
}

/**
 * *Ours*. A register of 50,000 rows and 16 columns is a file of 3 MiB, inflates to 29 MiB (spreadsheets inflate 10 to 40
 * times) and takes 380 MiB to read, the process included. More rows are imported in parts.
 */
export const SPREADSHEET_LIMITS: SpreadsheetLimits = {
  fileBytes: 20 * 1024 * 1024,
  entries: 500,
  inflatedBytes: 64 * 1024 * 1024,
  ratio: 200,
  ratioFrom: 4 * 1024 * 1024,
  sheets: 100,
  sharedStrings: 500_000,
  rows: 50_000,
  columns: 256,
  cells: 1_000_000,
  cellCharacters: 32_767,
  heapMiB: 512,
  timeMs: 60_000,
};
