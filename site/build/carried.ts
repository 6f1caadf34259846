import { createHash } from 'node:crypto';

/** What a page may carry in itself, by the directive of the policy that has to name it. */
const patterns = {
  'style-src': /<style[^>]*>(.*?)<\/style>/gs,
  'script-src': /<script(?![^>]*\ssrc=)[^>]*>(.*?)<\/script>/gs,
} as const;

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The stylesheets and scripts that built pages carry, each once. A page that brings them along is there a
 * round trip sooner; the policy names their hashes, and nothing else inline is let through.
 */
export class Carried {
  readonly #texts = Object.entries(patterns).map(
    ([directive, pattern]) => ({ directive, pattern, texts: new Set<string>() }) as const,
  );

  /** Takes note of what a page carries. */
  add(html: string): void {
    for (const { pattern, texts } of this.#texts)
      for (const [, text = ''] of html.matchAll(pattern)) texts.add(text);
  }

  /** A policy whose directives also let through what was noted. */
  letThrough(policy: string): string {
    return this.#texts.reduce((said, { directive, texts }) => {
      const own = `${directive} 'self'`;
      return said.replaceAll(own, [own, ...[...texts].map(hashOf).sort()].join(' '));
    }, policy);
  }
}
