/** What an act has written, by its id; the row is read afresh for whoever sees it. */
export interface Written {
  readonly id: string;
}
