import type { Pass } from '../../domain/links/pass.ts';
import { readPass, writePass } from '../actions/links/pass.ts';
import { isSecretKey } from '../actions/secrets/derive.ts';
import type { Env } from '../env.ts';
import { cookieOf, cookieSet } from '../http/cookie.ts';

const name = 'pass';

/** The cookie that lets this browser answer a form by a link; it ends with the browser, or after a while. */
export const passCookie = async (request: Request, key: string, pass: Pass): Promise<string> =>
  cookieSet(request, name, await writePass(key, pass));

/** The cookie that ends it. */
export const noPass = (request: Request): string => cookieSet(request, name, '', 0);

/** What this browser may answer a form by; nothing for another form. */
export async function passFor(
  { SECRET_KEY: key }: Env,
  request: Request,
  form: string,
): Promise<Pass | undefined> {
  const text = cookieOf(request, name);
  if (!text || !isSecretKey(key)) return undefined;
  const pass = await readPass(key, text, Date.now());
  return pass?.form === form ? pass : undefined;
}
