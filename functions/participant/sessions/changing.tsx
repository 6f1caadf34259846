import type { Language } from '../../../domain/words/language.ts';
import { sayWhole } from '../../../domain/words/moment.ts';
import type { Child } from '../../markup/markup.ts';
import { Fault } from '../../private/notice.tsx';
import { pairAddress } from '../pairs/own.ts';
import { sessionFormWords } from './form-words.ts';
import { type AskedSession, isAhead, type Met, namedSession, sessionBelow } from './named.ts';
import { showSession } from './one.tsx';
import { Facts } from './page-parts.tsx';
import { sessionWords } from './words.ts';

/** The address of a page of a session. */
export const at = (context: AskedSession, { pair, row }: Met, below = ''): string =>
  pairAddress(context.var.language, pair, sessionBelow(row.id, below));

/** Why a session stays as it was: its pair is paused, or somebody else was faster. */
export const whyNot = ({ pair }: Met, language: Language): string => {
  const { paused, overtaken } = sessionWords(language);
  return pair.state === 'paused' ? paused : overtaken;
};

/** The session as it stands instead: it has begun, or was changed. */
export const late = (context: AskedSession, met: Met) => {
  const { language } = context.var;
  const begun = met.row.state === 'agreed' && !isAhead(met.row, Date.now());
  const fault = begun ? sessionWords(language).begunAlready : whyNot(met, language);
  return showSession(context, met, { fault }, 409);
};

/** When somebody saw the session written last, as the form carries it. */
export const seenAt = (sent: URLSearchParams): number => Number(sent.get('seen') ?? Number.NaN);

/** What was typed, how the session was seen then, and what the answer is. */
export interface Given<Typed> {
  readonly typed: Typed;
  readonly seen: number;
  readonly status?: number;
  /** Whether somebody else was faster: then how it stands is shown above what was typed. */
  readonly isLate?: boolean;
}

/** Why a session stays as it was while somebody wrote, and how it stands; what they wrote stays below it. */
export const Overtaken = ({
  context,
  met,
}: {
  readonly context: AskedSession;
  readonly met: Met;
}) => {
  const { language } = context.var;
  return (
    <>
      <Fault id="session-error">{whyNot(met, language)}</Fault>
      <Facts {...{ language, ...met, now: Date.now() }} />
      {met.row.state === 'proposed' && (
        <ul>
          {met.row.moments.map((moment) => (
            <li>{sayWhole(moment, language)}</li>
          ))}
        </ul>
      )}
    </>
  );
};

/** Shows a form again whose session was changed meanwhile, with what was typed in it; where it is no longer ahead, the session as it stands. */
export async function again(
  context: AskedSession,
  show: (stands: Met, given: Omit<Given<never>, 'typed'>) => Promise<Response>,
): Promise<Response> {
  const stands = await namedSession(context);
  if (!isAhead(stands.row, Date.now())) return late(context, stands);
  return show(stands, { seen: stands.row.changedAt, status: 409, isLate: true });
}

/** A form by which a session is changed. */
export interface Changing {
  readonly context: AskedSession;
  readonly met: Met;
  /** Where it is sent, below the session's address. */
  readonly below: string;
  /** When the session was written last, as it was seen. */
  readonly seen: number;
  /** What the button says. */
  readonly go: string;
  /** Left to the browser: whether what is asked was answered. */
  readonly checked?: boolean;
  readonly children: Child;
}

/** A form by which a session is changed as it was seen, and the way back to it. */
export const Changing = ({
  context,
  met,
  below,
  seen,
  go,
  checked = false,
  children,
}: Changing) => (
  <form method="post" action={at(context, met, below)} class="asking" novalidate={!checked}>
    {children}
    <input type="hidden" name="seen" value={seen} />
    <p class="go">
      <button type="submit">{go}</button>{' '}
      <a href={at(context, met)}>{sessionFormWords(context.var.language).back}</a>
    </p>
  </form>
);
