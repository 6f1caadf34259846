import type { Answers } from '../../../domain/forms/answer.ts';
import { fillSlots } from '../../../domain/messages/slots.ts';
import { answer } from '../../../functions/app.ts';
import type { Env } from '../../../functions/env.ts';
import { secretsFor } from '../../../functions/mail/send.ts';
import { builtForm } from '../built-forms.ts';
import { answersTo } from '../right-answers.ts';
import { env, post, site } from '../worker/visitor.ts';
import { wholeForm } from '../worker/walk.ts';

/** The house as it sends mail: on one's own machine, where it is read in the console. */
export const mailing: Env = { ...env, MAIL_DRIVER: 'local', LOCAL: 'yes' };

const { form } = builtForm('mentor-sign-up');

/** Somebody applies as a mentor. */
export async function apply(email: string, name = 'Inès Exemple', more: Answers = {}) {
  const answers = { ...answersTo(form), name, email, ...more };
  return post(form.id, wholeForm(form, answers, crypto.randomUUID()), { house: mailing });
}

/** Asks for an address of a participant, in one browser or in none. */
export async function ask(
  path: string,
  { cookie = '', house = mailing, ...init }: RequestInit & { cookie?: string; house?: Env } = {},
) {
  const headers = { ...(cookie ? { Cookie: cookie } : {}), ...(init.headers as object) };
  return await answer(
    new Request(`${site}${path}`, { redirect: 'manual', ...init, headers }),
    house,
  );
}

/** Posts from a page of the site. */
export const send = (
  path: string,
  fields: Record<string, string>,
  more: { cookie?: string; house?: Env; headers?: Record<string, string> } = {},
) =>
  ask(path, {
    ...more,
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { Origin: site, ...more.headers },
  });

/** The newest mail to an address, with its secrets in their places. */
export async function mailTo(email: string) {
  const row = await env.DB.prepare(
    // The row first: sorting whole mails takes longer than anything else that is asked of it.
    `select subject, plain, html from messages where rowid =
       (select rowid from messages where recipient = ? order by stored_at desc, rowid desc limit 1)`,
  )
    .bind(email)
    .first<{ subject: string; plain: string; html: string }>();
  if (!row) return undefined;
  const secrets = (await secretsFor(mailing, row.plain, row.html)) ?? new Map();
  return { ...row, plain: fillSlots(row.plain, secrets), html: fillSlots(row.html, secrets) };
}

/** The link in the newest mail to an address, if there is one. */
export const linkIn = async (email: string): Promise<string | undefined> =>
  /https:\S+#\S+/.exec((await mailTo(email))?.plain ?? '')?.[0];

/** Asks for a link by an address; gives what stands in the mail that comes, if one comes. */
export async function linkFor(email: string): Promise<string> {
  await send('/recevoir-mon-lien/', { email });
  return (await linkIn(email)) ?? '';
}

/** What a link says after its `#`. */
export const codeIn = (link: string): string => link.slice(link.indexOf('#') + 1);

/** Opens somebody's own page, as they do; gives the cookie that keeps it open. */
export async function enterAs(email: string): Promise<string> {
  const entered = await send('/lien/', { code: codeIn(await linkFor(email)), email });
  return (entered.headers.get('Set-Cookie') ?? '').split(';')[0] ?? '';
}
