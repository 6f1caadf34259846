import type { Pass } from '../../../domain/links/pass.ts';
import { derivedSecret } from '../secrets/derive.ts';
import { hashOf } from '../sign-in/secret.ts';

const written = /^([\w-]{1,400})\.([\w-]{43})$/;

const encode = (text: string): string =>
  btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
const decode = (text: string): string => atob(text.replaceAll('-', '+').replaceAll('_', '/'));

/**
 * A pass as a browser keeps it, signed with the Worker's own key. It holds what is known and nothing
 * that opens anything: the form is open to everybody, and what makes the link one stays out of it.
 *
 * @param key that key, `SECRET_KEY`
 */
export async function writePass(key: string, pass: Pass): Promise<string> {
  const said = encode(JSON.stringify(pass));
  return `${said}.${await derivedSecret(key, 'pass', said)}`;
}

/** The pass that a browser brings; `undefined` when it is not one of ours, or its time is over. */
export async function readPass(key: string, text: string, now: number): Promise<Pass | undefined> {
  const [, said, signature = ''] = written.exec(text) ?? [];
  if (said === undefined) return undefined;
  const own = await derivedSecret(key, 'pass', said);
  // Of both only the hashes meet: the time that takes tells nothing.
  if ((await hashOf(own)) !== (await hashOf(signature))) return undefined;
  const pass: Pass = JSON.parse(decode(said));
  return pass.until > now ? pass : undefined;
}

const month = 30 * 24 * 60 * 60_000;

/** The month of a moment, as marks of links tell it: thirty days, counted since 1970. */
export const monthOf = (now: number): number => Math.floor(now / month);

/** After so many months no link of before is known any more. */
const monthsKept = 4;

/** What marks a link as spent: only whoever has the Worker's own key can tell which one. */
export const markOfLink = (key: string, link: string): Promise<string> =>
  derivedSecret(key, 'spent', link);

/** Such a mark, and when it may be forgotten: a month, so that no time leads to anybody. */
export const spending = async (key: string, { link }: Pick<Pass, 'link'>, now: number) => ({
  mark: await markOfLink(key, link),
  forget: monthOf(now) + monthsKept,
});
