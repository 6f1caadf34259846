const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/** The first 64 bits of an IPv6 address, as the platform may spell it; anything else is left as it is. */
function networkOf(address: string): string {
  const [, four] = mapped.exec(address) ?? [];
  if (four !== undefined) return four;
  const written = `http://[${address}]/`;
  if (!URL.canParse(written)) return address;
  const { hostname } = new URL(written);
  if (hostname === '[::1]') return hostname;
  const [before = '', after] = hostname.slice(1, -1).split('::');
  const groups = before === '' ? [] : before.split(':');
  const zeros = after === undefined ? 0 : 8 - groups.length - after.split(':').length;
  return [...groups, ...Array<string>(zeros).fill('0'), ...(after?.split(':') ?? [])]
    .slice(0, 4)
    .join(':');
}

/**
 * Whom a request comes from, as far as the platform knows: an IPv4 address, or the network of 64 bits
 * of an IPv6 one, of which a household has as many addresses as it likes.
 */
export function senderOf({ headers }: Request): string | undefined {
  const address = headers.get('CF-Connecting-IP');
  if (!address) return undefined;
  return address.includes(':') ? networkOf(address) : address;
}
