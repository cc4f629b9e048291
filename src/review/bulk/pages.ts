import { UUID_TYPED } from '../../ids.ts';
import { Problem } from '../../problem.ts';
import { checkedSize } from '../../registry/catalogue/paging.ts';

export interface Paging {
  readonly first: number;
  readonly after: string | null;
}

export interface Page<Row> {
  readonly nodes: readonly Row[];
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** A page as asked for. Throws `PAGE_SIZE_OUT_OF_RANGE`, `CURSOR_NOT_VALID`. */
export const pageAsked = ({ first, after }: Paging): Paging => {
  checkedSize(first);
  if (after !== null && !UUID_TYPED.test(after)) throw new Problem('CURSOR_NOT_VALID', { path: ['after'] });
  return { first, after };
};

/** One row more than was asked for was read, to know whether others follow; ids are cursors. */
export const pageOf = <Row>(
  rows: readonly Row[],
  { first, after }: Paging,
  totalCount: number,
  cursorOf: (row: Row) => string,
): Page<Row> => {
  const nodes = rows.slice(0, first);
  const [start, end] = [nodes[0], nodes.at(-1)];
  return {
    nodes,
    totalCount,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: after !== null,
      startCursor: start === undefined ? null : cursorOf(start),
      endCursor: end === undefined ? null : cursorOf(end),
    },
  };
};
