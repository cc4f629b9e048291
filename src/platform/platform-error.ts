/** A fault of the surroundings (files, ports, PostgreSQL, settings) that a person can act on. */
export type PlatformFault =
  | 'BAD_CONFIG'
  | 'DATABASE_UNUSABLE'
  | 'DATA_IN_USE'
  | 'DATA_UNUSABLE'
  | 'NO_ACCOUNT'
  | 'NOT_READY'
  | 'PORT_IN_USE'
  | 'POSTGRES_FAILED'
  | 'POSTGRES_MISSING'
  | 'UNSAFE_RIGHTS'
  | 'UNSUPPORTED_SYSTEM';

/** Exit codes: 1 unexpected, 2 bad settings or arguments, 3 the data is in use, 4 the surroundings failed us. */
const EXIT_CODES: Partial<Record<PlatformFault, number>> = { BAD_CONFIG: 2, DATA_IN_USE: 3 };

/** Thrown for faults whose message is all that the person needs: printed without a stack trace. */
export class PlatformError extends Error {
  override readonly name = 'PlatformError';
  readonly fault: PlatformFault;

  constructor(fault: PlatformFault, message: string) {
    super(message);
    this.fault = fault;
  }

  /** What the process should end with. */
  get exitCode(): number {
    return EXIT_CODES[this.fault] ?? 4;
  }
}
