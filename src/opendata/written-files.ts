import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createGzip } from 'node:zlib';

/** A file as it is kept: packed, with the number of bytes that it unpacks to. */
export interface WrittenFile {
  readonly packed: Buffer;
  readonly length: number;
}

/** Too many wait for files that nobody has written yet. */
export class WritingBusy extends Error {
  override readonly name = 'WritingBusy';
}

/** What is kept of written files, in bytes as packed: those of a day of the demo are 1.2 MB, of 25 MB unpacked. *Ours*. */
const KEPT_BYTES = 32 * 1024 * 1024;
/** Files that may wait to be written, which is all of two days; more are told to come again. *Ours*. */
const WAITING = 64;
/** Bytes of text that are handed on at once. */
const PIECE = 64 * 1024;

/** Pieces of some size, so that packing goes by the piece and not by the row; counts what goes through. */
function* inPieces(texts: Iterable<string>, count: (bytes: number) => void): Generator<Buffer> {
  let waiting = '';
  const take = (): Buffer => {
    const piece = Buffer.from(waiting);
    count(piece.length);
    waiting = '';
    return piece;
  };
  for (const text of texts) {
    waiting += text;
    if (waiting.length >= PIECE) yield take();
  }
  if (waiting !== '') yield take();
}

async function written(texts: Iterable<string>): Promise<WrittenFile> {
  let length = 0;
  const pieces = Readable.from(
    inPieces(texts, (bytes) => {
      length += bytes;
    }),
    // One piece at a time: no more are made ahead while others wait for an answer.
    { highWaterMark: 1 },
  );
  const gzip = createGzip();
  // A fault in a row ends the packing too, and with it whoever waits.
  pieces.on('error', (error) => gzip.destroy(error));
  return { packed: await buffer(pieces.pipe(gzip)), length };
}

/**
 * Files that were written once and are given out until there is no room for them: each under a name of its own for
 * everything that its bytes depend on. However many ask at once, a file is written once, and one after the other: between
 * two pieces of one the server answers others.
 */
export class WrittenFiles {
  readonly #kept = new Map<string, WrittenFile>();
  readonly #coming = new Map<string, Promise<WrittenFile>>();
  readonly #room: number;
  readonly #waiting: number;
  #last: Promise<unknown> = Promise.resolve();
  #bytes = 0;

  /**
   * @param room Bytes that may be kept.
   * @param waiting Files that may wait.
   */
  constructor(room: number = KEPT_BYTES, waiting: number = WAITING) {
    this.#room = room;
    this.#waiting = waiting;
  }

  /** Whether a file is at hand or being written, so that asking for it costs next to nothing. */
  has(name: string): boolean {
    return this.#kept.has(name) || this.#coming.has(name);
  }

  /** The file under this name, written now where it is not at hand. Throws `WritingBusy`. */
  async take(name: string, write: () => Iterable<string>): Promise<WrittenFile> {
    const kept = this.#kept.get(name);
    if (kept !== undefined) {
      // Moved to the end: the longest unused goes first.
      this.#kept.delete(name);
      this.#kept.set(name, kept);
      return kept;
    }
    const coming = this.#coming.get(name);
    if (coming !== undefined) return coming;
    if (this.#coming.size >= this.#waiting) throw new WritingBusy('too many files wait to be written');
    const turn = this.#last
      .then(() => written(write()))
      .then((file) => {
        this.#keep(name, file);
        return file;
      })
      .finally(() => this.#coming.delete(name));
    this.#coming.set(name, turn);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  #keep(name: string, file: WrittenFile): void {
    this.#kept.set(name, file);
    this.#bytes += file.packed.length;
    for (const [oldest, { packed }] of this.#kept) {
      if (this.#bytes <= this.#room || oldest === name) return;
      this.#kept.delete(oldest);
      this.#bytes -= packed.length;
    }
  }
}
