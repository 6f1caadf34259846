import type { Context } from 'hono';
import { Message, type Said } from '../../private/message.tsx';
import type { ConsoleEnv } from '../guard/person.ts';
import { consolePage } from '../page.tsx';
import { messageWords } from './words.ts';

/** Answers with what the console has to say when it shows nothing else. */
export function messagePage(
  context: Context<ConsoleEnv>,
  said: Said,
  status: number,
): Promise<Response> {
  const { title, todo } = messageWords(context.var.language);
  const content = <Message said={said} todoHeading={todo} />;
  return consolePage(context, { title, heading: said.heading, content, status });
}
