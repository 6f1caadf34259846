/** A domain that is looked up as it stands. One that ends in a number, `0x1` too, is none. */
const plainDomain = /^(?!.*xn--)[a-z\d.-]*\.[a-z]{2,}$/;

/** A part of a domain that begins or ends with a hyphen. Of an international one the ASCII form no longer tells. */
const hyphenAtAnEdge = /(?:^|\.)-|-(?:\.|$)/;

/** A domain as mail looks it up, an international one in its ASCII form; `undefined` where there can be none. */
export function mailDomain(domain: string): string | undefined {
  if (plainDomain.test(domain)) return domain;
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(domain) || hyphenAtAnEdge.test(domain)) return undefined;
  try {
    return new URL(`http://${domain}`).hostname;
  } catch {
    return undefined;
  }
}
