import type { Context, MiddlewareHandler } from 'hono';
import { isDatabaseFault } from '../../db/fault.ts';
import { readForm } from '../http/form-body.ts';
import { givenBack } from '../private/given-back.tsx';
import type { ConsoleEnv } from './guard/person.ts';
import { consolePage } from './page.tsx';

/** Gives back what was sent and could not be taken. */
function given(
  context: Context<ConsoleEnv>,
  sent: URLSearchParams,
  error: unknown,
): Promise<Response> {
  const { language } = context.var;
  const { pathname, search } = new URL(context.req.url);
  const to = `${pathname}${search}`;
  const notTaken = { language, to, sent, error, event: 'console form not taken' };
  return givenBack(notTaken, (shown) => consolePage(context, { title: 'Console', ...shown }));
}

/** A handler of a form; when the database fails under it, what was sent is given back. */
export const taking =
  <Path extends string>(
    take: (
      context: Context<ConsoleEnv, Path>,
      sent: URLSearchParams,
    ) => Response | Promise<Response>,
  ) =>
  async (context: Context<ConsoleEnv, Path>): Promise<Response> => {
    const sent = await readForm(context.req.raw);
    try {
      return await take(context, sent);
    } catch (error) {
      if (!isDatabaseFault(error)) throw error;
      return given(context, sent, error);
    }
  };

/** Stands before the guard: when not even the session can be read, what was sent comes back all the same. */
export const giveBackAll: MiddlewareHandler<ConsoleEnv> = async (context, next) => {
  await next();
  if (context.req.method !== 'POST' || context.req.raw.bodyUsed) return;
  if (isDatabaseFault(context.error))
    context.res = await given(context, await readForm(context.req.raw), context.error);
};
