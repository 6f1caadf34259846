import { letterTexts } from '../../domain/addresses.ts';
import type { Letters } from '../../domain/messages/template.ts';
import type { Language } from '../../domain/words/language.ts';
import type { Env } from '../env.ts';
import { onceASite } from '../http/once-a-site.ts';

const written = onceASite(async (env, language): Promise<Letters | undefined> => {
  const file = await env.ASSETS.fetch(`https://assets.local${letterTexts}${language}.json`);
  return file.status === 200 ? file.json() : undefined;
});

/** The texts of mails in a language as the build wrote them. Fetched once an isolate. */
export const lettersIn = async (env: Env, language: Language): Promise<Letters | undefined> =>
  written(env, language);

/** What may stand in every text. */
export const commonValues = ({ sender }: Letters) => ({
  site: sender.site,
  organisation: sender.organisation,
  contact: sender.contact,
  clock: sender.clock,
});
