import ipaddr from 'ipaddr.js';

/**
 * Whether an address of the network is one that anybody on the internet could have reached: global unicast and nothing
 * else. What wraps an IPv4 address in an IPv6 one (mapped, NAT64, 6to4, Teredo) is refused whatever it wraps, so that no
 * spelling of an inner address gets through.
 */
export function isPublicAddress(text: string): boolean {
  // Only plain spellings: `0177.1`, `0x7f.1` and `2130706433` are addresses to some and names to others.
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) return ipaddr.IPv4.parse(text).range() === 'unicast';
  if (!ipaddr.IPv6.isValid(text) || text.includes('%') || text.includes('.')) return false;
  const address = ipaddr.IPv6.parse(text);
  return address.range() === 'unicast' && address.match(GLOBAL_UNICAST);
}

/** All that has been given out so far (RFC 4291 2.4, IANA): the rest is reserved, or means something local. */
const GLOBAL_UNICAST: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('2000::'), 3];
