import type { Context } from 'hono';
import type { InvitationText } from '../../../db/invitations/write.ts';
import { openDatabase } from '../../../db/open.ts';
import { isId } from '../../../domain/forms/reference.ts';
import {
  invitePeople,
  listInvitations,
  withdrawInvitation,
} from '../../actions/invitations/invite.ts';
import { afterAnswer } from '../../http/after.ts';
import { siteIndex } from '../../http/site-index.ts';
import { deliverDue } from '../../mail/send.ts';
import { Fault, Notice } from '../../private/notice.tsx';
import { acting } from '../acting.ts';
import { consoleAddress } from '../address.ts';
import { taking } from '../give-back.tsx';
import { type ConsoleEnv, mayChange } from '../guard/person.ts';
import { consolePage } from '../page.tsx';
import { programmesIn } from '../people/programmes.ts';
import { readRow } from '../people/selection.ts';
import { again } from './again.ts';
import { invitingProgrammes } from './doors.ts';
import { InviteForm, type Wrong } from './form.tsx';
import { invitationLetter, invites } from './letter.ts';
import { InvitationList } from './list.tsx';
import { check, readTyped, type Typed } from './typed.ts';
import { invitationWords } from './words.ts';

type Asked = Context<ConsoleEnv>;

/** Invitations shown at once. */
const atOnce = 25;

/** What is shown beside the list. */
interface Said {
  readonly notice?: string | undefined;
  /** What could not be done, a line each. */
  readonly faults?: readonly string[];
  readonly typed?: Typed;
  readonly wrong?: Wrong;
  readonly letter?: InvitationText;
}

async function show(context: Asked, said: Said, status?: number): Promise<Response> {
  const { language, session } = context.var;
  const { env } = context;
  const words = invitationWords(language);
  const db = openDatabase(env.DB);
  const by = acting(context);
  const after = readRow(context.req.query('after'));
  const [found, index, sends] = await Promise.all([
    listInvitations(db, { after, limit: atOnce + 1 }, by),
    siteIndex(env),
    invites(env, language),
  ]);
  const rows = found.slice(0, atOnce);
  const next = found.length > atOnce ? String(rows.at(-1)?.row) : undefined;
  const { sayProgramme } = await programmesIn(env, db, [], language);
  const allowed = session !== undefined && mayChange(session.role);
  const open = invitingProgrammes(index, by.scope, by.now);
  const { notice, faults = [], typed, wrong, letter } = said;
  const content = (
    <>
      {notice && <Notice>{notice}</Notice>}
      {faults.length > 0 && (
        <Fault id="invite-error">
          {faults.map((each, at) => (
            <>
              {at > 0 && <br />}
              {each}
            </>
          ))}
        </Fault>
      )}
      <p>{words.lead}</p>
      {allowed && !sends && <p class="empty">{words.noMail}</p>}
      {allowed && sends && open.length === 0 && <p class="empty">{words.noneOpen}</p>}
      {allowed && sends && open.length > 0 && (
        <InviteForm {...{ language, open, typed, wrong, letter }} languages={index.languages} />
      )}
      <InvitationList
        {...{ language, rows, sayProgramme, allowed, next }}
        now={by.now}
        isFirst={after === undefined}
      />
      <p>
        <a href={consoleAddress(language, 'people/')}>{words.back}</a>
      </p>
    </>
  );
  return consolePage(context, { title: words.title, heading: words.heading, content, status });
}

/** Who was invited, and a form to invite others. */
export const invitationsPage = (context: Asked): Promise<Response> => {
  const words = invitationWords(context.var.language);
  const sent = Number(/^\d{1,2}$/.exec(context.req.query('sent') ?? '')?.[0] ?? 0);
  const notices: ReadonlyMap<string, string> = new Map([
    ['again', words.sentAgain],
    ['withdrawn', words.withdrawn],
  ]);
  const notice = sent > 0 ? words.sent(sent) : notices.get(context.req.query('notice') ?? '');
  return show(context, { notice });
};

/** Shows the mail as it would be sent, or sends it. */
async function inviteOrRead(context: Asked, sent: URLSearchParams): Promise<Response> {
  const { env } = context;
  const { language } = context.var;
  const words = invitationWords(language);
  const by = acting(context);
  const typed = readTyped(sent);
  const sends = sent.get('does') !== 'preview';
  const index = await siteIndex(env);
  const read = check(typed, invitingProgrammes(index, by.scope, by.now), words, sends);
  if ('fault' in read) return show(context, { typed, wrong: read }, 422);
  const { to, role, addresses } = read;
  const form = to.forms[role];
  const chosen = index.languages.find((each) => each === typed.language) ?? index.languages[0];
  const { word } = typed;
  const letter =
    form &&
    chosen &&
    (await invitationLetter(env, chosen, { ...to, role, form, word, now: by.now }));
  if (!letter || !chosen) return show(context, { typed, faults: [words.noMail] }, 503);
  if (!sends) return show(context, { typed, letter });
  const outcome = await invitePeople(openDatabase(env.DB), addresses, letter, {
    ...{ programme: to.programme.id, role, language: chosen, word },
    ...by,
  });
  if ('mails' in outcome) {
    const { mails } = outcome;
    afterAnswer(context)(() => deliverDue(env, { most: mails.length, keys: mails }));
    return context.redirect(
      consoleAddress(language, 'invitations/', { sent: String(mails.length) }),
      303,
    );
  }
  const { refused } = outcome;
  const rest = addresses.filter((one) => refused.every(({ email }) => email !== one));
  const faults = [
    words.faults.refused,
    ...refused.map(({ email, why }) =>
      why === 'invited' ? words.faults.invited(email) : words.faults.takesPart(email),
    ),
    words.faults.rest(rest.length),
  ];
  return show(context, { typed: { ...typed, addresses: rest.join('\n') }, faults }, 409);
}

/** Takes an invitation back. */
async function withdraw(context: Asked, id: string): Promise<Response> {
  const { language } = context.var;
  const done = await withdrawInvitation(openDatabase(context.env.DB), id, acting(context));
  if (!done) return show(context, { faults: [invitationWords(language).gone] }, 409);
  const notice = { notice: 'withdrawn' };
  return context.redirect(consoleAddress(language, 'invitations/', notice), 303);
}

/** Invites, shows what would be sent, sends again or takes back. */
export const invitation = taking(async (context: Asked, sent) => {
  const id = sent.get('id') ?? '';
  const does = sent.get('does');
  if (does !== 'again' && does !== 'withdraw') return inviteOrRead(context, sent);
  const words = invitationWords(context.var.language);
  if (!isId(id)) return show(context, { faults: [words.gone] }, 409);
  if (does === 'withdraw') return withdraw(context, id);
  const fault = await again(context, id);
  if (fault) return show(context, { faults: [fault] }, 409);
  const notice = { notice: 'again' };
  return context.redirect(consoleAddress(context.var.language, 'invitations/', notice), 303);
});
