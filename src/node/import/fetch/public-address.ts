import { BlockList, isIP } from 'node:net';

/**
 * What is not of the public web: a machine's own, a home's, a company's, a cloud's.
 * Source: IANA IPv4 Special-Purpose Address Registry; RFC 5771 (multicast), RFC 1112 (reserved).
 */
const NOT_PUBLIC_4: readonly (readonly [network: string, bits: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];

/** Of version 6, one block is global; these parts of it are not, or hold an address of version 4. */
const GLOBAL_6 = ['2000::', 3] as const;

/** Source: IANA IPv6 Special-Purpose Address Registry. */
const NOT_PUBLIC_6: readonly (readonly [network: string, bits: number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['2620:4f:8000::', 48],
  ['3fff::', 20],
];

const blocked = new BlockList();
for (const [network, bits] of NOT_PUBLIC_4) blocked.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of NOT_PUBLIC_6) blocked.addSubnet(network, bits, 'ipv6');

const global6 = new BlockList();
global6.addSubnet(...GLOBAL_6, 'ipv6');

/**
 * Tells whether an IP address is one of the public web.
 *
 * @param address without brackets or port; any other text is none.
 */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address);
  if (version === 4) return !blocked.check(address, 'ipv4');
  return version === 6 && global6.check(address, 'ipv6') && !blocked.check(address, 'ipv6');
}
