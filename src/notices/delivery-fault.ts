/** Why a message did not arrive. Permanent: trying again brings the same answer. */
export class DeliveryFault extends Error {
  override readonly name = 'DeliveryFault';
  readonly permanent: boolean;
  /** The other side wants nothing more of us (HTTP 410). */
  readonly gone: boolean;

  constructor(message: string, { permanent, gone = false }: { readonly permanent: boolean; readonly gone?: boolean }) {
    super(message);
    this.permanent = permanent;
    this.gone = gone;
  }
}

/** The channel is not set up here: kept and said, not tried again and not lost. */
export class NotSent extends Error {
  override readonly name = 'NotSent';
}

/** 408, 425 and 429 ask to come back later; other 4xx, and redirects, which nobody follows, stay what they are. */
const LATER: readonly number[] = [408, 425, 429];

/** What an HTTP status that is no success means. */
export const httpFault = (status: number): DeliveryFault =>
  new DeliveryFault(`HTTP ${status}`, {
    permanent: status < 500 && !LATER.includes(status),
    gone: status === 410,
  });

/** What SMTP said: 5xx of the message or its recipient is for good; of our own sign-in it is ours to mend. */
export function smtpFault(error: unknown): DeliveryFault {
  if (!(error instanceof Error)) return new DeliveryFault(String(error), { permanent: false });
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const status = 'responseCode' in error && typeof error.responseCode === 'number' ? error.responseCode : 0;
  const aboutUs = ['EAUTH', 'ETLS', 'EDNS', 'ECONNECTION', 'ESOCKET', 'ETIMEDOUT', 'EPROXY'].includes(code);
  return new DeliveryFault(firstLine(error.message), { permanent: status >= 500 && !aboutUs });
}

/** Enough to understand it; a server may answer pages. */
const firstLine = (text: string): string => (text.split('\n')[0] ?? '').slice(0, 2_000);
