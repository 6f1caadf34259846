import type { Language } from '../../domain/words/language.ts';
import { holdMarkup } from '../../domain/words/markup.ts';
import type { Env } from '../env.ts';
import { type Child, htmlOf } from '../markup/markup.ts';
import { frameIn, type Variant } from './built-frame.ts';
import { fillFrame } from './frame.ts';

/** What a private page is made of: texts are escaped, markup is put in as it is. */
export interface PrivatePage {
  readonly language: Language;
  /** The window's title; the frame adds the site's name. */
  readonly title: string;
  /** The same page in the other language. */
  readonly switchTo: string;
  /** What the person may go to; `undefined` for whoever is not signed in. */
  readonly navigation: Child | undefined;
  readonly heading: Child;
  readonly content: Child;
  readonly status?: number | undefined;
  /** The frame that it needs, where that is not the console's plain one. */
  readonly variant?: Variant | undefined;
}

/** Answers with a private page: the built frame, and the parts put together in it. Never cached. */
export async function privatePage(
  env: Env,
  { language, title, switchTo, navigation, heading, content, status = 200, variant }: PrivatePage,
): Promise<Response> {
  const frame = await frameIn(env, language, variant);
  const body = fillFrame(frame, {
    title: htmlOf(title),
    switch: htmlOf(switchTo),
    navigation: htmlOf(navigation),
    heading: holdMarkup(htmlOf(heading)),
    content: holdMarkup(htmlOf(content)),
  });
  return new Response(body, {
    status,
    headers: { ...frame.headers, 'Cache-Control': 'no-store' },
  });
}
