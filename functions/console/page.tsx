import type { Context } from 'hono';
import type { Child } from '../markup/markup.ts';
import type { Script } from '../private/built-frame.ts';
import { privatePage } from '../private/page.ts';
import { twinOf } from './address.ts';
import type { ConsoleEnv } from './guard/person.ts';
import { ConsoleNavigation } from './navigation/navigation.tsx';

/** What a screen of the console brings along. */
export interface Screen {
  /** The window's title, without the site's name. */
  readonly title: string;
  readonly heading: Child;
  readonly content: Child;
  readonly status?: number | undefined;
  /** The script that it needs; most need none. */
  readonly script?: Script | undefined;
  /** For what is printed and kept: in place of the console's frame a sheet, and above it what is not printed. */
  readonly besideSheet?: Child;
}

/** Answers with a screen in the private frame, with the navigation that the person's role allows. */
export function consolePage(
  context: Context<ConsoleEnv>,
  { script, besideSheet, ...screen }: Screen,
): Promise<Response> {
  const { language, session } = context.var;
  const { pathname, search } = new URL(context.req.url);
  return privatePage(context.env, {
    language,
    switchTo: `${twinOf(pathname)}${search}`,
    navigation:
      besideSheet ??
      (session && <ConsoleNavigation language={language} role={session.role} path={pathname} />),
    variant: besideSheet ? 'sheet' : script,
    ...screen,
  });
}
