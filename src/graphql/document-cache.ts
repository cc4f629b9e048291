import type { DocumentNode } from 'graphql';

/** How many documents of strangers are remembered, parsed and validated; *ours*. */
const REMEMBERED = 500;

/**
 * Remembers the documents used last, in the shape that Apollo asks its store in. The number is bounded, not only the
 * bytes, because each one may carry a compiled function.
 */
export class DocumentCache {
  readonly #documents = new Map<string, DocumentNode>();

  get(key: string): Promise<DocumentNode | undefined> {
    const document = this.#documents.get(key);
    if (document !== undefined) {
      this.#documents.delete(key);
      this.#documents.set(key, document);
    }
    return Promise.resolve(document);
  }

  set(key: string, document: DocumentNode): Promise<void> {
    this.#documents.set(key, document);
    if (this.#documents.size > REMEMBERED) {
      for (const oldest of this.#documents.keys()) {
        this.#documents.delete(oldest);
        break;
      }
    }
    return Promise.resolve();
  }

  delete(key: string): Promise<boolean> {
    return Promise.resolve(this.#documents.delete(key));
  }
}
