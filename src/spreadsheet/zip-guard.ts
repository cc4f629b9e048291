import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { Problem } from '../problem.ts';
import type { SpreadsheetLimits } from './limits.ts';

/** The files inside an xlsx file by name, inflated and counted. */
export type Parts = ReadonlyMap<string, Buffer>;

/** What else may be in a workbook without being read: pictures, printer settings, themes. */
const READ = /\.(?:xml|rels)$/iu;
const NESTED = /\.(?:zip|xlsx|xlsm|xlsb|xls|docx|docm|jar|7z|rar|gz)$/iu;
const MACROS = /(?:^|\/)(?:vbaProject[^/]*|vbaData\.xml|macrosheets\/.*|activeX\/.*|embeddings\/.*|customUI\/.*)$/iu;
const LINKS = /(?:^|\/)(?:externalLinks\/.*|connections\.xml|queryTables\/.*)$/iu;

/**
 * Opens a zip and inflates what is in it, before any parser sees it. Everything that a zip says of itself is taken for
 * a claim: sizes are counted as bytes come out, and reading stops at the bound. Throws `Problem` with what is wrong.
 */
export async function guardedParts(bytes: Buffer, limits: SpreadsheetLimits): Promise<Parts> {
  const zip = await opened(bytes, limits);
  try {
    return await inflated(zip, limits);
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem('XLSX_BROKEN', { params: { reason: reasonOf(error) } });
  } finally {
    zip.close();
  }
}

async function opened(bytes: Buffer, limits: SpreadsheetLimits): Promise<ZipFile> {
  if (bytes.length > limits.fileBytes)
    throw new Problem('FILE_TOO_LARGE', { params: { limit: mib(limits.fileBytes) } });
  try {
    // Sizes are checked by our own count, so that what is declared never decides.
    return await fromBufferPromise(bytes, { lazyEntries: true, autoClose: false, validateEntrySizes: true });
  } catch (error) {
    throw new Problem('XLSX_BROKEN', { params: { reason: reasonOf(error) } });
  }
}

async function inflated(zip: ZipFile, limits: SpreadsheetLimits): Promise<Parts> {
  if (zip.entryCount > limits.entries)
    throw new Problem('XLSX_TOO_MANY_ENTRIES', { params: { limit: limits.entries } });
  const parts = new Map<string, Buffer>();
  const names = new Set<string>();
  let left = limits.inflatedBytes;
  let seen = 0;
  for await (const entry of zip.eachEntry()) {
    seen += 1;
    if (seen > limits.entries) throw new Problem('XLSX_TOO_MANY_ENTRIES', { params: { limit: limits.entries } });
    const name = checkedName(entry, names);
    if (name.endsWith('/')) continue;
    if (entry.uncompressedSize > left) throw new Problem('XLSX_BOMB', { params: { limit: mib(limits.inflatedBytes) } });
    const content = await inflate(zip, entry, left, limits);
    left -= content.length;
    if (READ.test(name)) parts.set(name, content);
    else if (isArchive(content)) throw new Problem('XLSX_NESTED', { params: { name } });
  }
  return parts;
}

function checkedName(entry: Entry, names: Set<string>): string {
  const name = entry.fileName;
  // yauzl refuses `..`, absolute names and backslashes by itself; a name given twice is read differently by others.
  const folded = name.toLowerCase();
  if (names.has(folded)) throw new Problem('XLSX_BROKEN', { params: { reason: `${name} ×2` } });
  names.add(folded);
  if (entry.isEncrypted()) throw new Problem('XLSX_ENCRYPTED');
  if (NESTED.test(name)) throw new Problem('XLSX_NESTED', { params: { name } });
  if (MACROS.test(name)) throw new Problem('XLSX_MACROS', { params: { name } });
  if (LINKS.test(name)) throw new Problem('XLSX_LINKS', { params: { name } });
  return name;
}

async function inflate(zip: ZipFile, entry: Entry, left: number, limits: SpreadsheetLimits): Promise<Buffer> {
  const stream = await zip.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  let size = 0;
  // Leaving the loop by an error destroys the stream, and with it the inflating.
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    const inflatesTooFar = size > limits.ratioFrom && size > limits.ratio * Math.max(1, entry.compressedSize);
    if (size > left || inflatesTooFar) throw new Problem('XLSX_BOMB', { params: { limit: mib(limits.inflatedBytes) } });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const isArchive = (content: Buffer): boolean =>
  ['504b0304', 'd0cf11e0', '1f8b08', '377abcaf', '52617221'].some((magic) =>
    content.subarray(0, magic.length / 2).equals(Buffer.from(magic, 'hex')),
  );

const mib = (bytes: number): number => Math.round(bytes / 1024 / 1024);

/** What the zip reader says, on one short line: it quotes names of strangers. */
const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/gu, ' ').slice(0, 120);
