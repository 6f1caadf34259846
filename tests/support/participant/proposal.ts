import type { Answers } from '../../../domain/forms/answer.ts';
import { builtForm } from '../built-forms.ts';
import { askAs, send as sendAs } from '../console/console.ts';
import { answersTo } from '../right-answers.ts';
import { env, post } from '../worker/visitor.ts';
import { wholeForm } from '../worker/walk.ts';
import { pairing } from './pair.ts';
import { mailing } from './participant.ts';

/** Somebody applies on one side of a programme with these answers, and is ready to be paired. Gives their participation. */
export async function ready(
  role: 'mentor' | 'mentee',
  name: string,
  more: Answers = {},
  programme = 'leadership',
): Promise<string> {
  const email = `${name.toLowerCase().replaceAll(/\P{L}+/gu, '.')}.${role}@example.org`;
  const { form } = builtForm(`${role}-sign-up`);
  // What keeps people apart is said by a test that is about it.
  const { manager, team, not_with, ...usual } = answersTo(form);
  const answers = { ...usual, organisation: name, name, email, programme, ...more };
  await post(form.id, wholeForm(form, answers, crypto.randomUUID()), { house: mailing });
  const id = await env.DB.prepare(
    `update participations set standing = 'ready'
     where role = ? and person = (select id from people where email = ?) returning id`,
  )
    .bind(role, email)
    .first<string>('id');
  return id ?? '';
}

/** Posts from a page of the console in a house that sends mail. */
export const postAs = (
  cookie: string,
  path: string,
  fields: Record<string, string> | URLSearchParams,
) => sendAs(cookie, path, fields, {}, pairing);

/** A page of the console, as text. */
export const read = async (cookie: string, path: string): Promise<string> =>
  (await askAs(cookie, path, {}, pairing)).text();

/** A coordinator begins a proposal, which is worked out at once. Gives the answer and its id. */
export async function propose(cookie: string, fields: Record<string, string> = {}) {
  const answer = await postAs(cookie, '/console/proposals/', {
    ...{ programme: 'leadership', aim: 'total', least: '0' },
    ...fields,
  });
  const location = answer.headers.get('Location') ?? '';
  return { answer, id: /proposals\/([^/]+)\//.exec(location)?.[1] ?? '' };
}

/** The version that a page of a proposal shows, as its forms carry it. */
export const versionIn = (page: string): string =>
  /name="version" value="(\d+)"/.exec(page)?.[1] ?? '';

/** The key that a page carries: what is sent by it twice is done once. */
export const keyIn = (page: string): string => /name="key" value="([^"]+)"/.exec(page)?.[1] ?? '';

/** Changes a proposal as it stands. */
export async function change(
  cookie: string,
  id: string,
  fields: Record<string, string>,
  page = '',
) {
  const seen = await read(cookie, `/console/proposals/${id}/${page}`);
  return postAs(cookie, `/console/proposals/${id}/${page}`, {
    version: versionIn(seen),
    ...fields,
  });
}

/** Who is with whom in the run that stands: participations, the mentee first. */
export async function standing(id: string): Promise<readonly (readonly [string, string | null])[]> {
  const { results } = await env.DB.prepare(
    `select mentee, mentor from proposal_pairs
     where proposal = ? and run = (select run from proposals where id = ?) order by mentee`,
  )
    .bind(id, id)
    .all<{ mentee: string; mentor: string | null }>();
  return results.map(({ mentee, mentor }) => [mentee, mentor] as const);
}
