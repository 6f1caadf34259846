import { policyHeaders } from './headers.ts';
import { isOwnMachine } from './own-machine.ts';

/**
 * Leads a request that came over plain http to the same address over https. Only one's own machine is
 * answered without: no cookie is ever set over an open line.
 *
 * @returns `undefined` for a request that may be answered
 */
export function overHttps({ url }: Request): Response | undefined {
  if (!url.startsWith('http:')) return undefined;
  if (isOwnMachine(url.slice('http://'.length, url.indexOf('/', 'http://'.length))))
    return undefined;
  const asked = new URL(url);
  asked.protocol = 'https:';
  return new Response(null, { status: 308, headers: { ...policyHeaders, Location: asked.href } });
}
