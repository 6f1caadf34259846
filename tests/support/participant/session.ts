import { session as consoleSession } from '../console/console.ts';
import { env } from '../worker/visitor.ts';
import { announce, enter, getReady, sign } from './pair.ts';
import { ask, send } from './participant.ts';

/** A pair that both signed for, with the browsers of the two. */
export interface Two {
  readonly pair: string;
  readonly mentor: string;
  readonly mentee: string;
}

/** Two people who are a pair that has begun, on a day of whoever sets the clock. */
export async function begunPair(
  mentor: readonly [email: string, name: string],
  mentee: readonly [email: string, name: string],
): Promise<Two> {
  await getReady('mentor', ...mentor);
  await getReady('mentee', ...mentee);
  const { id } = await announce(await consoleSession(), mentor[0], mentee[0]);
  const two = { pair: id, mentor: await enter(mentor[0]), mentee: await enter(mentee[0]) };
  await sign(two.mentor, id, mentor[1]);
  await sign(two.mentee, id, mentee[1]);
  return two;
}

/** The page of a pair, or what stands below it. */
export const pairPage = ({ pair }: Two, below = ''): string => `/mon-espace/pairs/${pair}/${below}`;

/** One of the two proposes a session; gives the answer, and the session's id where it was taken. */
export async function propose(
  two: Two,
  cookie: string,
  moments: readonly (readonly [day: string, time: string])[],
  more: Record<string, string> = {},
) {
  const fields = Object.fromEntries(
    moments.flatMap(([day, time], at) => [
      [`day${at + 1}`, day],
      [`time${at + 1}`, time],
    ]),
  );
  const plan = { objective: 'Choisir', place: 'Salle 3', minutes: '60' };
  const answer = await send(
    pairPage(two, 'new-session/'),
    { key: crypto.randomUUID(), ...plan, ...fields, ...more },
    { cookie },
  );
  return {
    answer,
    id: /sessions\/([\w-]+)\//.exec(answer.headers.get('Location') ?? '')?.[1] ?? '',
  };
}

/** The page of a session, as one of the two reads it. */
export const sessionText = async (two: Two, cookie: string, id: string): Promise<string> =>
  (await (await ask(pairPage(two, `sessions/${id}/`), { cookie })).text()).replaceAll(/\s+/g, ' ');

/** Sends something from the page of a session. */
export const act = (
  two: Two,
  cookie: string,
  id: string,
  what: string,
  fields: Record<string, string> = {},
) => send(pairPage(two, `sessions/${id}/${what}/`), fields, { cookie });

/** When a session was written last: what its forms carry. */
export const seenOf = async (id: string): Promise<string> =>
  String(
    await env.DB.prepare('select changed_at from sessions where id = ?')
      .bind(id)
      .first('changed_at'),
  );

/** Agrees to the how-many-eth moment of those that are proposed. */
export async function agreeTo(two: Two, cookie: string, id: string, at = 0) {
  const moments = await env.DB.prepare('select moments from sessions where id = ?')
    .bind(id)
    .first<string>('moments');
  return act(two, cookie, id, 'agree', { moment: String(JSON.parse(moments ?? '[]')[at]) });
}
