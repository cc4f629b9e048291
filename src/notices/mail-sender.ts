import { createTransport } from 'nodemailer';
import { NotSent, smtpFault } from './delivery-fault.ts';
import type { Send } from './senders.ts';

export interface MailSettings {
  readonly url: string;
  /** As it stands in the header: an address, or a name with one in angle brackets. */
  readonly from: string;
}

/** Times for a connection, for the server's first word, and for each answer of it; servers that slow strangers down take half a minute. */
const CONNECT_MS = 10_000;
const GREETING_MS = 30_000;
const ANSWER_MS = 30_000;

/** Domain of the ids of our mails: that of the sender. */
const domainOf = (from: string): string => /@([^>\s]+)>?\s*$/.exec(from)?.[1] ?? 'motcua.invalid';

/** Sends by SMTP. A message has the same Message-ID whenever it is sent: who gets it twice sees one. */
export function mailSender(settings: MailSettings | null): { readonly send: Send; close(): void } {
  if (!settings) return { send: () => Promise.reject(new NotSent('MAIL_OFF')), close: () => undefined };
  const transport = createTransport({
    url: settings.url,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: GREETING_MS,
    socketTimeout: ANSWER_MS,
    // Nothing in a message may make us read a file or fetch an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = domainOf(settings.from);
  return {
    send: async ({ id, address, content }) => {
      if (!('subject' in content)) throw new Error('a mail has a subject');
      try {
        await transport.sendMail({
          from: settings.from,
          to: { name: '', address },
          messageId: `<notice.${id}@${domain}>`,
          subject: content.subject,
          text: content.text,
          html: content.html,
          headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        });
      } catch (error) {
        throw smtpFault(error);
      }
    },
    close: () => transport.close(),
  };
}
