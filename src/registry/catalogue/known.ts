/** What a row points at is in the catalogue: foreign keys say so, and the snapshot keeps what has ended. */
export function known<T>(found: T | null, id: string): T {
  if (found === null) throw new Error(`${id} is not in the catalogue yet`);
  return found;
}
