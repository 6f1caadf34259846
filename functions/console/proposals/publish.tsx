import { type Database, openDatabase } from '../../../db/open.ts';
import { type Ready, readyNamed } from '../../../db/pairs/ready.ts';
import { cohortNamed } from '../../../db/proposals/cohort.ts';
import { lostIn, toAnnounce } from '../../../db/proposals/publish.ts';
import type { ProposalRow } from '../../../db/proposals/read.ts';
import { lengthOf } from '../../../domain/forms/written.ts';
import { lookedAt } from '../../../domain/matching/looked-at.ts';
import type { CameBy } from '../../../domain/pairs/origin.ts';
import type { Acting } from '../../actions/acting.ts';
import type { Announced } from '../../actions/pairs/make-pair.ts';
import { publish } from '../../actions/proposals/publish.ts';
import type { Env } from '../../env.ts';
import { textIn } from '../../http/typed.ts';
import { sendsMail } from '../../mail/chosen.ts';
import { deliverSoon } from '../../mail/deliver-soon.ts';
import { charterIn } from '../../pairs/charter.ts';
import { personOf } from '../../pairs/cohort.ts';
import { wordTo } from '../../pairs/common-ground.ts';
import { announcement } from '../../pairs/letters.ts';
import { type Proposing, proposingIn } from '../../pairs/rules.ts';
import { Field } from '../../private/field.tsx';
import { Fault, Notice } from '../../private/notice.tsx';
import { acting } from '../acting.ts';
import { consoleAddress } from '../address.ts';
import { changeOf, wasDone } from '../change-of.ts';
import { longestWord } from '../decision-mail/letter.ts';
import { definitionsOf } from '../every-version.ts';
import { taking } from '../give-back.tsx';
import { missing } from '../message/missing.ts';
import { consolePage } from '../page.tsx';
import { called } from '../pairs/said.tsx';
import { SeenVersion } from '../seen-version.tsx';
import { overtaken } from './change.tsx';
import { type AskedOne, proposalAsked } from './draft.ts';
import { publishWords } from './publish-words.ts';
import { sayOvertaken } from './said.tsx';
import { proposalWords } from './words.ts';

/** Pairs that one batch makes: the mails of more would cost a Worker of the free plan its processor time. */
export const atOnce = 30;

/** What was typed, and what is wrong. */
interface Typed {
  readonly word: string;
  readonly fault?: string | undefined;
  readonly wordFault?: string | undefined;
  /** What was done just now, where the rest is still to come. */
  readonly notice?: string | undefined;
  readonly status?: number;
}

async function show(context: AskedOne, proposal: ProposalRow, typed?: Typed): Promise<Response> {
  const { language } = context.var;
  const words = publishWords(language);
  const db = openDatabase(context.env.DB);
  const [open, lost, charter] = await Promise.all([
    toAnnounce(db, proposal, 1000),
    lostIn(db, proposal),
    charterIn(context.env, language),
  ]);
  const stop = !charter ? words.noCharter : open.length === 0 ? words.nothing : undefined;
  const content = (
    <>
      {typed?.notice && <Notice>{typed.notice}</Notice>}
      {typed?.fault && <Fault id="publish-error">{typed.fault}</Fault>}
      {stop && <p>{stop}</p>}
      {lost.length > 0 && (
        <>
          <Fault id="lost-error">{words.lost(lost.length)}</Fault>
          <ul>
            {lost.map(({ mentorName, menteeName }) => (
              <li>
                {called(menteeName, null, language)}, {called(mentorName, null, language)}
              </li>
            ))}
          </ul>
        </>
      )}
      {!stop && (
        <form
          method="post"
          action={consoleAddress(language, `proposals/${proposal.id}/publish/`)}
          class="export"
        >
          <SeenVersion version={proposal.version} />
          <p>
            {words.what(open.length)} {sendsMail(context.env) ? words.mails : words.silent}{' '}
            {words.back}
          </p>
          <div class="field">
            <Field
              id="word"
              label={words.word}
              hint={words.wordHint}
              fault={typed?.wordFault}
              control={(ties) => (
                <textarea {...ties} name="word" rows={4}>
                  {`\n${typed?.word ?? words.usual}`}
                </textarea>
              )}
            />
          </div>
          {open.length > atOnce && <p class="hint">{words.parts(atOnce)}</p>}
          <p class="go">
            <button type="submit">{words.go(Math.min(open.length, atOnce))}</button>
          </p>
        </form>
      )}
      <p>
        <a href={consoleAddress(language, `proposals/${proposal.id}/`)}>
          {proposalWords(language).back}
        </a>
      </p>
    </>
  );
  return consolePage(context, {
    title: words.title,
    heading: words.heading,
    content,
    status: typed?.status,
  });
}

/** Asks before a proposal is published: what happens then, and a word to all. */
export async function askToPublish(context: AskedOne): Promise<Response> {
  const proposal = await proposalAsked(context);
  return proposal && proposal.state !== 'withdrawn' ? show(context, proposal) : missing(context);
}

/** The pairs that are made now, and what tells their people, each in their language. */
async function announcementsOf(
  env: Env,
  db: Database,
  proposal: ProposalRow,
  { rules, programme }: Proposing,
  word: string,
  by: Acting,
): Promise<readonly (Announced & { readonly pair: { readonly mentee: string } })[]> {
  const open = await toAnnounce(db, proposal, atOnce);
  const side = (role: 'mentor' | 'mentee') => [...new Set(open.map((one) => one[role]))];
  const [ready, mentors, mentees] = await Promise.all([
    readyNamed(db, [...side('mentor'), ...side('mentee')], by.scope),
    cohortNamed(db, { programme: proposal.programme, role: 'mentor' }, side('mentor'), by.scope),
    cohortNamed(db, { programme: proposal.programme, role: 'mentee' }, side('mentee'), by.scope),
  ]);
  const definitions = await definitionsOf(env, db, [...mentors, ...mentees]);
  const people = new Map(
    [...mentors, ...mentees]
      .flatMap((row) => personOf(row, definitions))
      .map((one) => [one.id, one] as const),
  );
  const readyBy = new Map(ready.map((one) => [one.participation, one]));
  const looked = lookedAt(programme, rules);
  // Whatever the programme's file says by now, an evening was one of quick meetings.
  const came: CameBy =
    proposal.evening === null
      ? { origin: 'proposal', formula: programme.formula }
      : { origin: 'evening', formula: 'speed_dating' };
  const made = open.map(async (one) => {
    const [mentor, mentee] = [readyBy.get(one.mentor), readyBy.get(one.mentee)];
    const [guide, learner] = [people.get(one.mentor), people.get(one.mentee)];
    if (!mentor || !mentee) return [];
    const said = (language: Ready['language']) =>
      guide && learner ? wordTo(word, looked, { mentor: guide, mentee: learner }, language) : word;
    const id = crypto.randomUUID();
    const about = { pair: id, programme: proposal.programme, now: by.now };
    const told = await Promise.all([
      announcement(env, { ...mentor, side: 'mentor' }, mentee, said(mentor.language), about),
      announcement(env, { ...mentee, side: 'mentee' }, mentor, said(mentee.language), about),
    ]);
    const both = [...new Set([said(mentee.language), said(mentor.language)])].join('\n\n');
    return [
      {
        pair: { id, ...one, word: both, ...came },
        announcements: told.filter((each) => each !== undefined),
      },
    ];
  });
  return (await Promise.all(made)).flat();
}

/** Somebody was faster, or this very form was: says so. Where there is still something to announce, the word that was typed stays. */
async function later(
  context: AskedOne,
  proposal: ProposalRow,
  sent: URLSearchParams,
): Promise<Response> {
  const open = await toAnnounce(openDatabase(context.env.DB), proposal, 1);
  if (open.length === 0) return overtaken(context, sent, 'published');
  const fault = wasDone(proposal, sent) ? undefined : sayOvertaken(proposal, context.var.language);
  return show(context, proposal, { word: textIn(sent, 'word'), fault, status: 409 });
}

/** A coordinator publishes: the pairs are made and their mails queued in one batch. */
export const publishNow = taking(async (context: AskedOne, sent) => {
  const { language } = context.var;
  const { env } = context;
  const words = publishWords(language);
  const proposal = await proposalAsked(context);
  if (!proposal || proposal.state === 'withdrawn') return missing(context);
  const word = textIn(sent, 'word');
  if (word === '')
    return show(context, proposal, { word, wordFault: words.wordMissing, status: 422 });
  if (lengthOf(word) > longestWord)
    return show(context, proposal, {
      word,
      wordFault: words.wordTooLong(longestWord, lengthOf(word)),
      status: 422,
    });
  const proposing = await proposingIn(env, proposal.programme);
  if (!proposing)
    return show(context, proposal, {
      word,
      fault: proposalWords(language).noRules,
      status: 409,
    });
  if (!(await charterIn(env, language))) return show(context, proposal, { word, status: 409 });
  const change = changeOf(proposal.id, sent);
  if (change.version !== proposal.version) return later(context, proposal, sent);
  const db = openDatabase(env.DB);
  const by = acting(context);
  const lost = proposal.state === 'draft' ? await lostIn(db, proposal) : [];
  if (lost.length > 0) return show(context, proposal, { word, status: 409 });
  const made = await announcementsOf(env, db, proposal, proposing, word, by);
  if (made.length === 0) return show(context, proposal, { word, status: 409 });
  const most = proposing.programme.mentees_per_mentor;
  if (!(await publish(db, change, proposal, made, most, by))) {
    const now = await proposalAsked(context);
    if (now && now.version !== proposal.version) return later(context, now, sent);
    return show(context, proposal, { word, fault: words.full, status: 409 });
  }
  deliverSoon(
    context,
    made.flatMap(({ announcements }) => announcements.map(({ message }) => message.key)),
  );
  const now = await proposalAsked(context);
  // The word goes on to those who are left, as it was typed: pressed twice, the older version is refused.
  if (now && (await toAnnounce(db, now, 1)).length > 0)
    return show(context, now, { word, notice: words.madeSoFar(made.length) });
  return context.redirect(
    consoleAddress(language, `proposals/${proposal.id}/`, { notice: 'published' }),
    303,
  );
});
