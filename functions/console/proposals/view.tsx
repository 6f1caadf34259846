import type { ProposalRow, Proposed, RuledByName, RunSum } from '../../../db/proposals/read.ts';
import type { AnsweredQuestion } from '../../../domain/forms/question.ts';
import type { Group } from '../../../domain/matching/fairness.ts';
import type { MissingMentor } from '../../../domain/matching/missing-mentor.ts';
import { mostInWorker } from '../../../domain/matching/proposals.ts';
import type { Language } from '../../../domain/words/language.ts';
import { sayMoment } from '../../../domain/words/moment.ts';
import { Fault, Notice } from '../../private/notice.tsx';
import { Pager } from '../../private/pager.tsx';
import { consoleAddress } from '../address.ts';
import { Key } from '../key.tsx';
import { ManyBar } from '../many-bar.tsx';
import { SeenVersion } from '../seen-version.tsx';
import { Browser } from './browser.tsx';
import { fairnessWords } from './fairness-words.ts';
import { Groups } from './groups.tsx';
import { manyWords } from './many-words.ts';
import { sayMissing } from './missing.tsx';
import type { Above } from './one.tsx';
import { PairsTable } from './pairs-table.tsx';
import { menteeSaid, mentorSaid, sayDifference } from './said.tsx';
import { SettingsFields } from './settings.tsx';
import { Ends, Ways } from './ways.tsx';
import { proposalWords } from './words.ts';

/** What a proposal is shown with. */
export interface ViewProps {
  readonly language: Language;
  readonly proposal: ProposalRow;
  readonly above: Above;
  readonly rows: readonly Proposed[];
  readonly before: (RunSum & { readonly changed: number }) | undefined;
  readonly forbidden: readonly RuledByName[];
  /** Pairs that somebody has signed. */
  readonly signed: readonly { readonly id: string; readonly name: string | null }[];
  readonly others: readonly ProposalRow[];
  /** Whether a browser must work it out. */
  readonly large: boolean;
  /** Whether a browser works it out where it runs scripts. */
  readonly browser: boolean;
  /** Whether the site says how pairs are proposed in the programme. */
  readonly known: boolean;
  /** Whether whoever looks may change it. */
  readonly changes: boolean;
  readonly questions: readonly AnsweredQuestion[];
  readonly chosen: AnsweredQuestion | undefined;
  readonly found: { readonly groups: readonly Group[]; readonly isPart: boolean } | undefined;
  readonly lacking: MissingMentor | undefined;
  readonly next: string | undefined;
  readonly isFirst: boolean;
}

/** What is looked for, and the button that works it out. */
const RunForm = ({ language, proposal, above, large, browser }: ViewProps) => {
  const words = proposalWords(language);
  const typed = above.settings ?? { aim: proposal.aim, least: String(proposal.least) };
  return (
    <section>
      <h2>{words.settings}</h2>
      <form
        method="post"
        action={consoleAddress(language, `proposals/${proposal.id}/`)}
        class="export"
        data-run={browser ? proposal.programme : undefined}
      >
        <SeenVersion version={proposal.version} />
        <SettingsFields language={language} {...typed} />
        {large && <p class="hint">{words.many(mostInWorker)}</p>}
        <p class="go">
          <button type="submit" name="do" value="run" disabled={large}>
            {proposal.run === 0 ? words.runDo : words.again}
          </button>
        </p>
        {browser && <Browser language={language} />}
      </form>
    </section>
  );
};

/** The pairs, with what becomes of those that are ticked. */
const Pairs = (props: ViewProps) => {
  const { language, proposal, rows, changes } = props;
  const paired = rows.filter(({ mentor }) => mentor !== null);
  if (paired.length === 0) return null;
  const words = proposalWords(language);
  const ticks = changes && proposal.state === 'draft';
  const table = <PairsTable language={language} proposal={proposal} rows={paired} ticks={ticks} />;
  if (!ticks) return table;
  return (
    <form
      method="post"
      action={consoleAddress(language, `proposals/${proposal.id}/`)}
      class="many"
      data-many
    >
      <SeenVersion version={proposal.version} />
      <input type="hidden" name="do" value="rule" />
      {table}
      <ManyBar
        language={language}
        words={manyWords(language)}
        action={words.apply}
        options={[
          ['', '–'],
          ['locked', words.lock],
          ['free', words.free],
          ['forbidden', words.apart],
        ]}
        chosen={undefined}
        fault={undefined}
        tells={false}
      />
    </form>
  );
};

/** Who stays alone, and which mentor would serve most of them. */
const Alone = ({ language, proposal, rows, lacking, changes }: ViewProps) => {
  const words = proposalWords(language);
  const alone = rows.filter(({ mentor }) => mentor === null);
  return (
    <section>
      <h2>{words.alone}</h2>
      {alone.length === 0 ? (
        <p>{words.aloneNone}</p>
      ) : (
        <ul>
          {alone.map((row) => (
            <li>
              {menteeSaid(row, language)}
              {sayDifference(row, proposal.before, language) && (
                <span class="faint">, {sayDifference(row, proposal.before, language)}</span>
              )}
              {' – '}
              <a
                href={consoleAddress(language, `proposals/${proposal.id}/mentors/`, {
                  mentee: row.mentee,
                })}
              >
                {changes && proposal.state === 'draft' ? words.choose : words.why}
                <span class="unseen"> {menteeSaid(row, language)}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      {lacking && <p>{sayMissing(lacking, language)}</p>}
    </section>
  );
};

/** The pairs that the coordinator does not want. */
const SetAside = ({ language, proposal, forbidden, changes }: ViewProps) => {
  const words = proposalWords(language);
  if (forbidden.length === 0) return null;
  return (
    <section>
      <h2>{words.forbidden}</h2>
      <ul>
        {forbidden.map(({ mentor, mentee, mentorName, menteeName }) => (
          <li>
            {menteeName}, {mentorName}
            {changes && proposal.state === 'draft' && (
              <form method="post" action={consoleAddress(language, `proposals/${proposal.id}/`)}>
                <SeenVersion version={proposal.version} />
                <input type="hidden" name="pick" value={`${mentor}.${mentee}`} />
                <input type="hidden" name="to" value="free" />
                <button type="submit" name="do" value="rule" class="quiet">
                  {words.allow}
                  <span class="unseen">
                    {' '}
                    {menteeName}, {mentorName}
                  </span>
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Who is worst off, how groups fare, and what would change under the other aim. */
const Fairness = (props: ViewProps) => {
  const { language, proposal, rows, isFirst, changes } = props;
  const words = fairnessWords(language);
  const worst = isFirst ? rows.find(({ mentor }) => mentor !== null) : undefined;
  return (
    <section class="fair">
      <h2>{words.fairness}</h2>
      {worst && (
        <p>
          {words.worst(mentorSaid(worst, language), menteeSaid(worst, language), worst.score ?? 0)}
        </p>
      )}
      {changes && !props.browser && !proposal.evening && (
        <form method="post" action={consoleAddress(language, `proposals/${proposal.id}/`)}>
          <Key />
          <button type="submit" name="do" value="other_aim" class="quiet">
            {proposal.aim === 'total' ? words.otherAim : words.bestTotal}
          </button>
        </form>
      )}
      <Groups {...props} />
    </section>
  );
};

/** A proposal: what it came to, its pairs, and what may be done with it. */
export const ProposalView = (props: ViewProps) => {
  const { language, proposal, above, before, known, changes, next } = props;
  const words = proposalWords(language);
  const { run, pairs, total, lowest, state, changedAt, changedBy } = proposal;
  return (
    <>
      {above.notice && <Notice>{above.notice}</Notice>}
      {above.fault && <Fault id="proposal-error">{above.fault}</Fault>}
      <p>
        <strong>{words.states[state]}.</strong>{' '}
        {run === 0 ? words.notRun : `${words.sum(pairs, total, lowest)}.`}{' '}
        <span class="faint">
          {words.byWhom(sayMoment(changedAt, language), changedBy === 'local' ? '' : changedBy)}
        </span>
      </p>
      {before && (
        <p>{words.before(words.sum(before.pairs, before.total, before.lowest), before.changed)}</p>
      )}
      {!known && <Fault id="rules-error">{words.noRules}</Fault>}
      <Ways {...props} />
      <Pairs {...props} />
      {next && (
        <Pager
          label={words.pages}
          previous={undefined}
          next={{
            label: words.more,
            address: consoleAddress(language, `proposals/${proposal.id}/`, { after: next }),
          }}
        />
      )}
      {run !== 0 && <Alone {...props} />}
      {changes && known && state === 'draft' && <RunForm {...props} />}
      <SetAside {...props} />
      {run !== 0 && <Fairness {...props} />}
      {changes && <Ends {...props} />}
      <p>
        <a href={consoleAddress(language, 'proposals/')}>{words.toList}</a>
      </p>
    </>
  );
};
