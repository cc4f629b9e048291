/** What a file is by its bytes; its name decides only between kinds that begin alike. */

const begins = (bytes: Buffer, ...start: readonly number[]): boolean => start.every((byte, at) => bytes[at] === byte);

/** Kinds of office files, which are all zip archives, by the end of their name. */
const OFFICE: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
};

/**
 * The media type of a file that may be kept as evidence: PDF, pictures, office files without macros, plain text; null
 * for anything else.
 */
export function mediaTypeOf(bytes: Buffer, name: string): string | null {
  const ending = /\.([a-z\d]{1,5})$/iu.exec(name)?.[1]?.toLowerCase() ?? '';
  if (begins(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d)) return 'application/pdf';
  if (begins(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png';
  if (begins(bytes, 0xff, 0xd8, 0xff)) return 'image/jpeg';
  if (begins(bytes, 0x50, 0x4b, 0x03, 0x04)) return OFFICE[ending] ?? null;
  if (ending === 'txt' || ending === 'csv') return isText(bytes) ? `text/${ending === 'csv' ? 'csv' : 'plain'}` : null;
  return null;
}

function isText(bytes: Buffer): boolean {
  if (bytes.includes(0)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
