import type { Context } from 'hono';
import type { ConsoleHouse } from './guard/person.ts';
import { consolePage } from './page.ts';
import { wordsOf } from './words/words.ts';

/** Says that the console has no such page, or no longer. */
export const missing = (context: Context<ConsoleHouse>): Promise<Response> =>
  consolePage(context, 'message', {
    slots: wordsOf(context.var.language).message.missing,
    status: 404,
  });
