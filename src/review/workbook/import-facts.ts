import type { Problem } from '../../problem.ts';
import type { RoundState } from '../recommendation/at-hand.queries.ts';
import type { RecommendationContent, ReviewSubject } from '../recommendation/content.ts';
import type { Recommended } from '../recommendation/history.ts';
import type { FilledColumn } from './columns.ts';
import type { CodeOf } from './filled-cells.ts';

/** An item that a row names, as it is now and as it was exported. */
export interface ImportedItem {
  readonly itemId: string;
  readonly roundId: string;
  readonly roundState: RoundState;
  readonly subject: ReviewSubject;
  readonly code: string;
  readonly label: string;
  readonly version: number;
  readonly changedBy: string | null;
  readonly changedAt: Date | null;
  readonly latest: Recommended | null;
  /** What it said in the version that the file was made from. */
  readonly exported: RecommendationContent | null;
}

/** What a decision on rows is made by. */
export interface ImportFacts {
  readonly roundId: string;
  readonly accountId: string;
  readonly items: ReadonlyMap<string, ImportedItem>;
  readonly codeOf: CodeOf;
  /** Null for a code that no procedure has. */
  readonly procedureOf: (code: string) => string | null;
  /** What is wrong with a content, each problem's path beginning with a part of it. */
  readonly problemsOf: (content: RecommendationContent, item: ImportedItem) => readonly Problem[];
}

/** A row that changes its item. */
export interface ImportChange {
  readonly row: number;
  readonly itemId: string;
  readonly seen: number;
  readonly content: RecommendationContent;
  readonly cells: readonly ChangedCell[];
}

/** A cell that says something else than was exported. */
export interface ChangedCell {
  readonly column: FilledColumn;
  readonly before: string | null;
  readonly after: string | null;
}
