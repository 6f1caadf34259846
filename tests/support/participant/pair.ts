import { builtForm } from '../built-forms.ts';
import { send as sendAs } from '../console/console.ts';
import { answersTo } from '../right-answers.ts';
import { env, post } from '../worker/visitor.ts';
import { wholeForm } from '../worker/walk.ts';
import { ask, codeIn, linkFor, linkIn, mailing, send } from './participant.ts';

/** The house as it sends mail and has its console on one's own machine. */
export const pairing = { ...mailing, CONSOLE_DRIVER: 'local' };

/** Somebody applies on one side of a programme, and is ready to be paired. */
export async function getReady(role: 'mentor' | 'mentee', email: string, name: string) {
  const { form } = builtForm(`${role}-sign-up`);
  const answers = { ...answersTo(form), name, email, programme: 'leadership' };
  await post(form.id, wholeForm(form, answers, crypto.randomUUID()), { house: mailing });
  await env.DB.prepare(
    "update participations set standing = 'ready' where person = (select id from people where email = ?)",
  )
    .bind(email)
    .run();
}

/** The id of somebody's participation. */
export const takingPart = async (email: string): Promise<string> =>
  (await env.DB.prepare(
    'select participations.id from participations join people on people.id = person where email = ?',
  )
    .bind(email)
    .first<string>('id')) ?? '';

/** A coordinator makes a pair; gives the answer and the pair's id. */
export async function announce(
  by: string,
  mentor: string,
  mentee: string,
  word = 'Vous dirigez tous deux.',
) {
  const fields = { mentor: await takingPart(mentor), mentee: await takingPart(mentee), word };
  const answer = await sendAs(by, '/console/new-pair/', fields, {}, pairing);
  return { answer, id: /pairs\/([^/]+)\//.exec(answer.headers.get('Location') ?? '')?.[1] ?? '' };
}

/** Opens somebody's page by the link in the newest mail to them; where it has none, by one that is asked for. */
export async function enter(email: string): Promise<string> {
  const code = codeIn((await linkIn(email)) ?? (await linkFor(email)));
  const entered = await send('/lien/', { code, email });
  return (entered.headers.get('Set-Cookie') ?? '').split(';')[0] ?? '';
}

/** Reads the charter and signs it. */
export async function sign(cookie: string, id: string, name: string) {
  const page = await (await ask(`/mon-espace/pairs/${id}/charter/`, { cookie })).text();
  const charter = /name="charter" value="(\w+)"/.exec(page)?.[1] ?? '';
  return send(`/mon-espace/pairs/${id}/charter/`, { name, agree: 'yes', charter }, { cookie });
}

/** A pair that has begun, with what keeps each one's page open. */
export async function begunPair(by: string, mentor: string, mentee: string) {
  const { id } = await announce(by, mentor, mentee);
  const [one, other] = [await enter(mentor), await enter(mentee)];
  await sign(one, id, 'Nadia Paire');
  await sign(other, id, 'Omar Paire');
  return { id, one, other };
}
