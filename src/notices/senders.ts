import type { Content } from './fan-out.commands.ts';
import type { Channel } from './recipients.ts';

/** A message about to go out. */
export interface Outgoing {
  readonly id: string;
  readonly recipient: string;
  readonly address: string;
  readonly content: Content;
}

/** Sends one message, or throws: `DeliveryFault`, `NotSent`, or whatever the network says, which passes. */
export type Send = (message: Outgoing, now: Date) => Promise<void>;

export interface Senders {
  readonly send: Readonly<Record<Channel, Send>>;
  close(): void;
}
