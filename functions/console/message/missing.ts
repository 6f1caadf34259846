import type { Context } from 'hono';
import type { ConsoleEnv } from '../guard/person.ts';
import { messagePage } from './message.tsx';
import { messageWords } from './words.ts';

/** Says that the console has no such page, or no longer. */
export const missing = (context: Context<ConsoleEnv>): Promise<Response> =>
  messagePage(context, messageWords(context.var.language).missing, 404);
