import { charterTexts } from '../../domain/addresses.ts';
import { digestOf } from '../../domain/forms/reference.ts';
import type { CharterText } from '../../domain/pairs/signature.ts';
import type { Language } from '../../domain/words/language.ts';
import type { Env } from '../env.ts';
import { builtPage } from '../http/built-page.ts';
import { onceASite } from '../http/once-a-site.ts';

/** The text alone: what stands around it, styles among it, is not what is signed. */
const article = /<article>([\s\S]*)<\/article>/;

/** The charter in the page that the build leaves of it; nothing where the site has none. */
export async function charterOf(page: string): Promise<CharterText | undefined> {
  const html = article.exec(page)?.[1]?.trim();
  return html ? { hash: await digestOf(html), html } : undefined;
}

const charterAt = onceASite(async (env, address) =>
  charterOf(await (await builtPage(env, address)).text()),
);

/** The charter of this site as it stands today, to be signed; nothing where it has none. Fetched once an isolate. */
export const charterIn = async (env: Env, language: Language): Promise<CharterText | undefined> =>
  charterAt(env, `${charterTexts}${language}/`);
