/** Events that cannot have happened in this order: a fault of ours or an edited log. */
export class BrokenHistory extends Error {
  override readonly name = 'BrokenHistory';
}
