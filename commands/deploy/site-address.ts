import { existsSync, readFileSync } from 'node:fs';
import { addresses } from '../../domain/addresses.ts';
import { firstLanguage, languages } from '../../domain/words/language.ts';
import { readYaml } from '../../site/checking/source/source.ts';
import { valueAt } from '../../site/checking/source/where.ts';

/** Where the site will stand, as `site.yaml` says it. */
export interface SiteAddress {
  /** The address as it is written there; nothing that can be read where it is not. */
  readonly address: string;
  /** Its host, or dots where there is none. */
  readonly hostname: string;
  /** The host where it is a domain of one's own: `….workers.dev` is Cloudflare's. */
  readonly ownDomain: string | undefined;
  /** Where one enters the console. */
  readonly console: string;
}

/** Reads where the site will stand; a dry run comes here without an address too. */
export function siteAddress(content: string): SiteAddress {
  const file = `${content}/site.yaml`;
  const { value } = readYaml(file, existsSync(file) ? readFileSync(file, 'utf8') : '');
  const address = String(valueAt(value, ['address']) ?? '');
  const hostname = URL.canParse(address) ? new URL(address).hostname : '…';
  const first = valueAt(value, ['languages', 0]);
  const language = languages.find((one) => one === first) ?? firstLanguage;
  return {
    address,
    hostname,
    ownDomain: hostname.endsWith('.workers.dev') || hostname === '…' ? undefined : hostname,
    console: `${address}${addresses.console[language]}`,
  };
}
