import type { Finding, FindingProblem } from './finding.ts';
import type { ParsedRecord } from './record.ts';
import { parseNationalRecord } from './record.ts';

/** One line of a JSONL file: its JSON value, or why it has none. Lines count from 1. */
export type RecordLine =
  | { readonly ok: true; readonly line: number; readonly json: unknown }
  | { readonly ok: false; readonly line: number; readonly finding: Finding };

/** The longest record seen has about 60 kB; this leaves room and bounds what one line may cost in memory. */
export const LONGEST_LINE = 4 * 1024 * 1024;
const NEWLINE = 10;
const SHOWN = 200;

const fault = (line: number, problem: FindingProblem, text: string): RecordLine => ({
  ok: false,
  line,
  finding: { code: null, line, field: '', place: '', problem, understood: false, text, kept: '' },
});

const readLine = (line: number, bytes: Buffer): RecordLine | null => {
  let text: string;
  try {
    // A byte-order mark is taken off by the decoder itself.
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fault(line, 'BAD_UTF8', bytes.toString('utf8').slice(0, SHOWN));
  }
  if (text.trim() === '') return null;
  try {
    const json: unknown = JSON.parse(text);
    return { ok: true, line, json };
  } catch {
    return fault(line, 'BAD_JSON', text.trim().slice(0, SHOWN));
  }
};

/**
 * Reads a JSONL stream line by line. Memory is bounded by the longest line that is allowed (bytes); the rest of
 * a longer one is skipped. Blank lines are passed over but counted.
 */
export async function* readRecords(
  stream: AsyncIterable<Uint8Array | string>,
  longestLine: number = LONGEST_LINE,
): AsyncGenerator<RecordLine, void, undefined> {
  let line = 1;
  let parts: Buffer[] = [];
  let size = 0;
  let tooLong = false;
  const take = (piece: Buffer): void => {
    size += piece.length;
    if (size > longestLine) {
      // Keeps the first piece only, to show where the line begins.
      if (!tooLong) parts = [Buffer.concat(parts).length > 0 ? Buffer.concat(parts) : piece.subarray(0, SHOWN)];
      tooLong = true;
    } else parts.push(piece);
  };
  const finish = (): RecordLine | null => {
    const bytes = Buffer.concat(parts);
    const result = tooLong
      ? fault(line, 'LINE_TOO_LONG', bytes.subarray(0, SHOWN).toString('utf8'))
      : readLine(line, bytes);
    line += 1;
    parts = [];
    size = 0;
    tooLong = false;
    return result;
  };
  for await (const chunk of stream) {
    let rest = Buffer.from(chunk);
    for (let at = rest.indexOf(NEWLINE); at !== -1; at = rest.indexOf(NEWLINE)) {
      take(rest.subarray(0, at));
      const read = finish();
      if (read !== null) yield read;
      rest = rest.subarray(at + 1);
    }
    if (rest.length > 0) take(rest);
  }
  if (size > 0) {
    const read = finish();
    if (read !== null) yield read;
  }
}

/** A record that was parsed, or a line that holds none. */
export type FileEntry =
  | { readonly ok: true; readonly record: ParsedRecord }
  | { readonly ok: false; readonly line: number; readonly finding: Finding };

/**
 * Parses every line of a file. A code that an earlier line had gives a finding on the later one, which is
 * parsed all the same: what to do with it is the caller's to decide. Remembers the codes, nothing else.
 */
export async function* parseNationalFile(
  stream: AsyncIterable<Uint8Array | string>,
  longestLine: number = LONGEST_LINE,
): AsyncGenerator<FileEntry, void, undefined> {
  const firstLine = new Map<string, number>();
  for await (const read of readRecords(stream, longestLine)) {
    if (!read.ok) {
      yield read;
      continue;
    }
    const record = parseNationalRecord(read.json, read.line);
    const { code } = record.identity;
    const earlier = code === null ? undefined : firstLine.get(code);
    if (code !== null && earlier === undefined) firstLine.set(code, read.line);
    if (earlier === undefined) yield { ok: true, record };
    else {
      const finding: Finding = {
        code,
        line: read.line,
        field: 'ma_thu_tuc',
        place: `line ${earlier}`,
        problem: 'DUPLICATE_CODE',
        understood: false,
        text: record.identity.rawCode,
        kept: record.identity.rawCode,
      };
      yield { ok: true, record: { ...record, findings: [finding, ...record.findings] } };
    }
  }
}
