/**
 * Addresses that outlive the files: what a procedure, a version of it, an agency, a field or a legal document is called
 * for good. `base` is how people reach the server, without a slash at the end.
 */
export interface Addresses {
  readonly base: string;
  /** The page that explains the open data; its anchors are the words of the vocabulary. */
  readonly page: string;
  procedure(code: string): string;
  version(code: string, number: number): string;
  agency(id: string): string;
  field(slug: string): string;
  legalDocument(id: string): string;
  /** A word of our own: a code of a list, or a property. */
  word(name: string): string;
  /** A file, such as `procedures.csv`. */
  file(name: string): string;
}

/** The addresses under a base. */
export function addressesUnder(base: string): Addresses {
  const under = (kind: string, id: string): string => `${base}/id/${kind}/${encodeURIComponent(id)}`;
  const page = `${base}/open-data`;
  return {
    base,
    page,
    procedure: (code) => under('procedure', code),
    version: (code, number) => `${under('procedure', code)}/version/${number}`,
    agency: (id) => under('agency', id),
    field: (slug) => under('field', slug),
    legalDocument: (id) => under('legal-document', id),
    word: (name) => `${page}#${name}`,
    file: (name) => `${page}/${name}`,
  };
}

/**
 * The base of all addresses: the installation's PUBLIC_URL, else where the server itself was reached. What the request
 * says of its host is never believed: whoever sends it could otherwise write addresses into files that others get.
 */
export function baseOf(
  publicUrl: string | null,
  socket: { readonly localAddress?: string | undefined; readonly localPort?: number | undefined },
): string {
  if (publicUrl !== null) return publicUrl;
  const address = (socket.localAddress ?? '127.0.0.1').replace(/^::ffff:(?=\d+\.)/u, '');
  return `http://${address.includes(':') ? `[${address}]` : address}:${socket.localPort ?? 80}`;
}
