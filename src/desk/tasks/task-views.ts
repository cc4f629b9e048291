import type { ApplicationRow } from '../application-row.ts';
import type { TaskCursor } from './task.queries.ts';

/** An open task in the list of an agency: its number, and the file that it belongs to. */
export interface TaskInHandView {
  readonly number: number;
  readonly row: ApplicationRow;
}

/** The same with its place. */
export interface TaskInHandItem extends TaskInHandView {
  readonly cursor: TaskCursor;
}

/** A page of open tasks. */
export interface TaskInHandList {
  readonly after: string | null;
  readonly items: readonly TaskInHandItem[];
  readonly hasNextPage: boolean;
}
