import { privateFrame } from '../../domain/addresses.ts';
import type { Language } from '../../domain/words/language.ts';
import type { Env } from '../env.ts';
import { lastingHeaders } from '../http/answer-with.ts';
import { builtPage } from '../http/built-page.ts';
import { onceASite } from '../http/once-a-site.ts';
import { cutFrame, type Frame } from './frame.ts';

/** A script that a screen of the console brings along: the site builds a frame with it as well. */
export type Script = 'export' | 'many' | 'propose';

/** A frame beside the console's plain one: with a script, or that of a participant's own pages, or of a sheet of A4. */
export type Variant = Script | 'own' | 'link' | 'sheet';

/** A frame that the site built. */
export interface BuiltFrame extends Frame {
  /** What is true of every page in it: the type, and the policy that names its stylesheet. */
  readonly headers: Readonly<Record<string, string>>;
}

const frameAt = onceASite(async (env, address): Promise<BuiltFrame> => {
  const page = await builtPage(env, address);
  return { ...cutFrame(await page.text()), headers: lastingHeaders(page) };
});

/** The frame of private pages in a language, or a variant of it. Fetched once an isolate. */
export const frameIn = async (
  env: Env,
  language: Language,
  variant?: Variant,
): Promise<BuiltFrame> =>
  frameAt(env, `${privateFrame}${language}/${variant ? `${variant}/` : ''}`);
