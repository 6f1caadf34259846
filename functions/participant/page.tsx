import type { Context } from 'hono';
import { addresses } from '../../domain/addresses.ts';
import { homes, languageOfPath, otherThan } from '../../domain/words/language.ts';
import type { AppEnv } from '../env.ts';
import type { Child } from '../markup/markup.ts';
import { privatePage } from '../private/page.ts';

/** A page for a participant, in the frame that looks like the public site. */
export interface OwnPage {
  readonly heading: Child;
  /** The window's title, where the heading is no plain text. */
  readonly title?: string;
  readonly content: Child;
  /** What stands under the heading. */
  readonly under?: Child;
  readonly status?: number | undefined;
  /** `link` for the page that private links lead to, which has a script; `sheet` for what is printed and kept. */
  readonly variant?: 'own' | 'link' | 'sheet';
}

/** The pages for participants, in both languages. */
const all = [
  addresses.link,
  addresses.askLink,
  addresses.space,
  addresses.certificate,
  addresses.unsubscribe,
];

/** The same page in the other language. */
export function twinOf(path: string): string {
  const language = languageOfPath(path);
  const base = all.find((address) => path.startsWith(address[language]));
  const other = otherThan(language);
  return base ? base[other] + path.slice(base[language].length) : homes[other];
}

/** Answers with such a page. Nothing keeps it, and search engines stay away. */
export async function ownPage(
  { env, req }: Pick<Context<AppEnv>, 'env' | 'req'>,
  { heading, title = String(heading), content, under, status, variant = 'own' }: OwnPage,
): Promise<Response> {
  const path = new URL(req.url).pathname;
  const answer = await privatePage(env, {
    language: languageOfPath(path),
    title,
    switchTo: twinOf(path),
    navigation: under,
    ...{ heading, content, status, variant },
  });
  answer.headers.set('X-Robots-Tag', 'noindex');
  return answer;
}
