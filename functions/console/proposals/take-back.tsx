import { openDatabase } from '../../../db/open.ts';
import { announcedIn } from '../../../db/proposals/publish.ts';
import { type ProposalRow, signedIn } from '../../../db/proposals/read.ts';
import { takeBack } from '../../actions/proposals/publish.ts';
import { deliverSoon } from '../../mail/deliver-soon.ts';
import { endedLetter } from '../../pairs/letters.ts';
import { Fault, Notice } from '../../private/notice.tsx';
import { acting } from '../acting.ts';
import { consoleAddress } from '../address.ts';
import { changeOf } from '../change-of.ts';
import { taking } from '../give-back.tsx';
import { missing } from '../message/missing.ts';
import { consolePage } from '../page.tsx';
import { called } from '../pairs/said.tsx';
import { SeenVersion } from '../seen-version.tsx';
import { overtaken } from './change.tsx';
import { type AskedOne, proposalAsked } from './draft.ts';
import { atOnce } from './publish.tsx';
import { publishWords } from './publish-words.ts';
import { proposalWords } from './words.ts';

async function show(
  context: AskedOne,
  proposal: ProposalRow,
  { status, notice }: { readonly status?: number; readonly notice?: string } = {},
): Promise<Response> {
  const { language } = context.var;
  const words = publishWords(language);
  const db = openDatabase(context.env.DB);
  const [signed, announced] = await Promise.all([
    signedIn(db, proposal),
    announcedIn(db, proposal, 1000),
  ]);
  const names = signed.map(({ name }) => called(name, null, language)).join(', ');
  const content = (
    <>
      {notice && <Notice>{notice}</Notice>}
      {signed.length > 0 && <Fault id="signed-error">{words.signed(names)}</Fault>}
      {signed.length === 0 && announced.length === 0 && <p>{words.nobodyLeft}</p>}
      {signed.length === 0 && announced.length > 0 && (
        <form
          method="post"
          action={consoleAddress(language, `proposals/${proposal.id}/take-back/`)}
          class="export"
        >
          <SeenVersion version={proposal.version} />
          <p>{words.backWhat(announced.length)}</p>
          {announced.length > atOnce && <p class="hint">{words.parts(atOnce)}</p>}
          <p class="go">
            <button type="submit">{words.sure}</button>
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
    title: words.backTitle,
    heading: words.backHeading,
    content,
    status,
  });
}

/** Asks before a published proposal is taken back. */
export async function askToTakeBack(context: AskedOne): Promise<Response> {
  const proposal = await proposalAsked(context);
  return proposal && proposal.state !== 'draft' ? show(context, proposal) : missing(context);
}

/** A coordinator takes a published proposal back: its pairs end before they began, and both of each are told. */
export const takeBackNow = taking(async (context: AskedOne, sent) => {
  const { language } = context.var;
  const { env } = context;
  const proposal = await proposalAsked(context);
  if (!proposal || proposal.state === 'draft') return missing(context);
  const change = changeOf(proposal.id, sent);
  if (change.version !== proposal.version) return overtaken(context, sent, 'taken_back');
  const db = openDatabase(env.DB);
  const by = acting(context);
  const announced = await announcedIn(db, proposal, atOnce);
  if (announced.length === 0) return show(context, proposal, { status: 409 });
  const pairs = await Promise.all(
    announced.map(async ({ id, sides }) => {
      const about = { pair: id, programme: proposal.programme, now: by.now };
      const letters = await Promise.all(
        sides.map(({ role, ...to }) => endedLetter(env, { ...to, side: role }, about, false)),
      );
      return { id, letters: letters.filter((one) => one !== undefined) };
    }),
  );
  if (!(await takeBack(db, change, proposal, pairs, by))) {
    const now = await proposalAsked(context);
    if (now?.version !== proposal.version) return overtaken(context, sent, 'taken_back');
    return show(context, proposal, { status: 409 });
  }
  deliverSoon(
    context,
    pairs.flatMap(({ letters }) => letters.map(({ key }) => key)),
  );
  const now = await proposalAsked(context);
  if (now && (await announcedIn(db, now, 1)).length > 0)
    return show(context, now, { notice: publishWords(language).backSoFar });
  return context.redirect(
    consoleAddress(language, `proposals/${proposal.id}/`, { notice: 'taken_back' }),
    303,
  );
});
