import { publishedVoices } from '../../domain/addresses.ts';
import type { PublishedVoice } from '../../domain/testimonials/voice.ts';
import type { Env } from '../env.ts';
import { onceASite } from '../http/once-a-site.ts';

const read = onceASite(async (env, name): Promise<readonly PublishedVoice[]> => {
  const file = await env.ASSETS.fetch(`https://assets.local${name}`);
  return file.status === 200 ? file.json() : [];
});

/** The testimonials on the site, and the names that it thanks, that came from the console, as the build wrote them. Fetched once an isolate. */
export const voicesOnSite = async (env: Env) => read(env, publishedVoices);
