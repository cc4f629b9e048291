/** Runs at most; more would only add to the load that made them collide. *Ours*. */
const AT_MOST = 4;

/**
 * PostgreSQL rolled the whole transaction back so that another could go on (40001 serialization, 40P01 deadlock), or
 * the row was changed between reading and writing: nothing was done, and the same act may succeed now. A command is one
 * transaction, so it can be run again; whatever leaves open what happened, such as a cut connection, is not.
 */
const rolledBack = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  if ('code' in error && (error.code === '40001' || error.code === '40P01')) return true;
  if (error.name === 'OptimisticLockError') return true;
  return error.cause !== undefined && rolledBack(error.cause);
};

/** Runs a command again where it was rolled back for others' sake, a few times. */
export async function runAgain<Done>(command: () => Promise<Done>): Promise<Done> {
  for (let run = 1; ; run += 1) {
    try {
      return await command();
    } catch (error) {
      if (run >= AT_MOST || !rolledBack(error)) throw error;
    }
  }
}
