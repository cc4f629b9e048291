/** Values of a statement, each named by its place. */
export class Values {
  readonly all: unknown[] = [];

  /** `$n` for a value. */
  of(value: unknown): string {
    return `$${this.all.push(value)}`;
  }
}
