import { AUDIENCE, type Audience, type NoticeKind } from './notice-kinds.ts';

export type Channel = 'MAIL' | 'SMS' | 'WEBHOOK';

/** Where one message goes. */
export interface Recipient {
  readonly channel: Channel;
  /** `APPLICANT`, `ACCOUNT:id`, `AGENCY:id`, `ENDPOINT:id`: with it a message is known, so it changes with nothing. */
  readonly recipient: string;
  readonly address: string;
}

/** Addresses of everybody who has to do with a file; null where nobody gave one. */
export interface Addresses {
  readonly applicantMail: string | null;
  readonly applicantPhone: string | null;
  readonly holder: { readonly accountId: string; readonly email: string } | null;
  readonly holderAgency: { readonly id: string; readonly email: string } | null;
  readonly receivingAgency: { readonly id: string; readonly email: string } | null;
  readonly decidingAgency: { readonly id: string; readonly email: string } | null;
  readonly heads: readonly { readonly accountId: string; readonly email: string }[];
}

export interface Listener {
  readonly id: string;
  readonly url: string;
  readonly kinds: readonly string[];
}

type Agency = Addresses['holderAgency'];
type Account = { readonly accountId: string; readonly email: string };

const agency = (found: Agency): Recipient[] =>
  found ? [{ channel: 'MAIL', recipient: `AGENCY:${found.id}`, address: found.email }] : [];
const account = ({ accountId, email }: Account): Recipient => ({
  channel: 'MAIL',
  recipient: `ACCOUNT:${accountId}`,
  address: email,
});

/**
 * The applicant hears by mail where an address was given, else by a short message where there is a gateway, since that
 * costs; staff by mail to the person, else to the agency (*ours*).
 */
function of(audience: Audience, addresses: Addresses, sms: boolean): Recipient[] {
  const { applicantMail, applicantPhone, holder, heads } = addresses;
  switch (audience) {
    case 'APPLICANT':
      if (applicantMail !== null) return [{ channel: 'MAIL', recipient: 'APPLICANT', address: applicantMail }];
      return sms && applicantPhone !== null
        ? [{ channel: 'SMS', recipient: 'APPLICANT', address: applicantPhone }]
        : [];
    case 'HOLDER':
      return holder ? [account(holder)] : agency(addresses.holderAgency);
    case 'HEAD':
      return heads.length > 0 ? heads.map(account) : agency(addresses.decidingAgency);
    case 'DESK':
      return agency(addresses.receivingAgency);
    default:
      return audience satisfies never;
  }
}

/** Everybody who hears of a notice, each once. */
export function recipientsOf(
  kind: NoticeKind,
  addresses: Addresses,
  listeners: readonly Listener[],
  sms: boolean,
): readonly Recipient[] {
  const told = AUDIENCE[kind].flatMap((audience) => of(audience, addresses, sms));
  const hooks = listeners
    .filter(({ kinds }) => kinds.includes(kind))
    .map(({ id, url }): Recipient => ({ channel: 'WEBHOOK', recipient: `ENDPOINT:${id}`, address: url }));
  const known = new Map([...told, ...hooks].map((each) => [`${each.channel} ${each.recipient}`, each]));
  return [...known.values()];
}

/** An address as failures show it: enough to know which, not enough to write to. */
export function masked(channel: Channel, address: string): string {
  switch (channel) {
    case 'MAIL': {
      const [local = '', domain = ''] = address.split('@');
      return `${local.slice(0, 1)}***@${domain}`;
    }
    case 'SMS': {
      const digits = address.replaceAll(/\D/gu, '');
      return `***${digits.slice(-3)}`;
    }
    case 'WEBHOOK':
      return URL.canParse(address) ? `${new URL(address).origin}/…` : '…';
    default:
      return channel satisfies never;
  }
}
