import ipaddr from 'ipaddr.js';

/**
 * What a client is counted by: an IPv4 address as it is, an IPv6 one by its /64, since a household or a phone has
 * that many addresses to itself. What is no address is counted together.
 */
export function clientOf(address: string | undefined): string {
  if (address === undefined || !ipaddr.isValid(address)) return 'unknown';
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  const bytes = parsed.toByteArray().slice(0, 8);
  return `${ipaddr.fromByteArray([...bytes, ...Array<number>(8).fill(0)]).toString()}/64`;
}
