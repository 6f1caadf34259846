import type { Context } from 'hono';
import { answerWith } from '../http/answer-with.ts';
import { builtPage } from '../http/built-page.ts';
import { fillSlots, type Slots } from '../http/fill.ts';
import type { ConsoleHouse } from './guard/person.ts';
import { consoleAddress, twinOf } from './place.ts';

/** The built shells of the console, by the last part of their address; home is the empty one. */
export type Shell =
  | ''
  | 'sign-in'
  | 'submissions'
  | 'submission'
  | 'totals'
  | 'exports'
  | 'message';

/** What a page of the console is made of. */
export interface Filling {
  readonly slots: Slots;
  /** Replaces the beginning of the window's title, up to its first dash. */
  readonly title?: string;
  readonly status?: number;
}

/** Answers with a built shell, filled in, whose language switch keeps the page. Never cached. */
export async function consolePage(
  context: Context<ConsoleHouse>,
  shell: Shell,
  { slots, title, status = 200 }: Filling,
): Promise<Response> {
  const { language } = context.var;
  const page = await builtPage(context.env, consoleAddress(language, shell && `${shell}/`));
  const { pathname, search } = new URL(context.req.url);
  const rewriter = fillSlots(new HTMLRewriter(), slots).on('a.switch', {
    element: (link) => void link.setAttribute('href', `${twinOf(pathname)}${search}`),
  });
  if (title !== undefined)
    rewriter.on('title', { element: (element) => void element.prepend(`${title} – `) });
  const answer = answerWith(rewriter.transform(page), status);
  answer.headers.set('Cache-Control', 'no-store');
  return answer;
}
