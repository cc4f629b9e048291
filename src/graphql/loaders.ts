/**
 * One of each loader a request: `context.loaders.get(createLastEventLoader)` makes it at its first use and gives the
 * same one afterwards, so that capabilities need not be listed here. A factory takes what it needs of the request
 * (`{ db }`, `{ db, viewer }` …), never the whole context.
 */
export class Loaders<Dependencies> {
  readonly #dependencies: Dependencies;
  readonly #made = new Map<unknown, unknown>();

  constructor(dependencies: Dependencies) {
    this.#dependencies = dependencies;
  }

  get<Loader>(create: (dependencies: Dependencies) => Loader): Loader {
    if (!this.#made.has(create)) this.#made.set(create, create(this.#dependencies));
    // Under this key stands what `create` made in the line above, so its type is known.
    return this.#made.get(create) as Loader;
  }
}
