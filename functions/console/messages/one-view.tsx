import type { StoredMessage } from '../../../db/messages/tables.ts';
import { isId } from '../../../domain/forms/reference.ts';
import { type Reason, reasons } from '../../../domain/messages/outcome.ts';
import type { Template } from '../../../domain/messages/template.ts';
import type { MessageName } from '../../../domain/messages/texts.ts';
import type { Language } from '../../../domain/words/language.ts';
import { sayMoment } from '../../../domain/words/moment.ts';
import { raw } from '../../markup/markup.ts';
import { Breakable } from '../../private/breakable.tsx';
import { Fault, Notice } from '../../private/notice.tsx';
import { consoleAddress } from '../address.ts';
import { mayChange, type Role } from '../guard/person.ts';
import type { Screen } from '../page.tsx';
import { consoleWords } from '../words.ts';
import { oneMessageWords } from './one-words.ts';
import { messagesWords } from './words.ts';

interface Props {
  readonly language: Language;
  readonly role: Role | undefined;
  readonly message: StoredMessage;
  /** What it says, with secrets where they may be seen. */
  readonly letter: Template;
  /** What was just done, or could not be. */
  readonly done: 'again' | 'told' | 'before' | undefined;
}

const sayReason = (reason: string, language: Language): string =>
  reasons.some((one) => one === reason)
    ? oneMessageWords(language).reasons[reason as Reason]
    : reason;

/** The mails whose keys begin with the id of a submission. */
const ofSubmission: readonly MessageName[] = [
  ...(['receipt', 'receipt-waiting', 'accepted', 'waiting', 'declined'] as const),
  ...(['takes-longer', 'not-taken'] as const),
];

/** The page of what a mail is about, and what the way there is called; nothing where it has none. */
function pageOf(
  { key, name }: Props['message'],
  language: Language,
): readonly [page: string, said: string] | undefined {
  const words = oneMessageWords(language);
  const id = key.slice(0, 36);
  if (!isId(id)) return undefined;
  if (ofSubmission.includes(name)) return [`submissions/${id}/`, words.answer];
  return name === 'pair' || name.startsWith('pair-') ? [`pairs/${id}/`, words.pair] : undefined;
}

/** The facts about a message that it does not say itself. */
const About = ({ language, message }: Pick<Props, 'language' | 'message'>) => {
  const words = messagesWords(language);
  const said = oneMessageWords(language);
  const { recipient, state, due, storedAt, settledAt, reason, name } = message;
  const about = pageOf(message, language);
  const facts = [
    [
      words.to,
      <span class="typed" translate="no">
        <Breakable text={recipient} />
      </span>,
    ],
    [words.state, words.states[state]],
    ...(reason === '' ? [] : [[said.why, sayReason(reason, language)] as const]),
    [words.stored, sayMoment(storedAt, language)],
    ...(state === 'due' ? [[said.nextTry, sayMoment(due, language)] as const] : []),
    ...(settledAt === null || state === 'due'
      ? []
      : [[said.settled[state], sayMoment(settledAt, language)] as const]),
    [words.which, words.names[name]],
    [words.language, consoleWords(language).languages[message.language]],
  ] as const;
  return (
    <>
      <dl class="facts">
        {facts.map(([term, fact]) => (
          <div>
            <dt>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      {about && (
        <p>
          <a href={consoleAddress(language, about[0])}>{about[1]}</a>
        </p>
      )}
    </>
  );
};

/** What can be done about a message that was not delivered. */
const Settle = ({ language }: Pick<Props, 'language'>) => {
  const words = oneMessageWords(language);
  return (
    <form method="post" class="acts">
      <h2>{words.undelivered}</h2>
      <p class="go">
        <button type="submit" name="does" value="again">
          {words.sendAgain}
        </button>
        <button type="submit" name="does" value="told" class="quiet">
          {words.told}
        </button>
      </p>
      <p class="hint">{words.toldHint}</p>
    </form>
  );
};

/** What can be done about a message that was held back. */
const SendAfterAll = ({ language }: Pick<Props, 'language'>) => {
  const words = oneMessageWords(language);
  return (
    <form method="post" class="acts">
      <h2>{words.held}</h2>
      <p class="go">
        <button type="submit" name="does" value="after-all" class="quiet">
          {words.sendAfterAll}
        </button>
      </p>
    </form>
  );
};

/**
 * One message as its recipient reads it. Its HTML is what the build made of the coordinator's text, with
 * every value escaped, and the page's policy lets nothing in it run or load.
 */
export function messageScreen({ language, role, message, letter, done }: Props): Screen {
  const words = messagesWords(language);
  const said = oneMessageWords(language);
  const isForgotten = message.recipient === '';
  const { state } = message;
  const may = role !== undefined && mayChange(role);
  const content = (
    <>
      {done === 'before' ? (
        <Fault id="done">{said.done.before}</Fault>
      ) : (
        done && <Notice>{said.done[done]}</Notice>
      )}
      {isForgotten ? (
        <p class="empty">{said.forgotten}</p>
      ) : (
        <div class="submission">
          <div>
            <article
              class="mail"
              lang={message.language === language ? undefined : message.language}
            >
              {raw(letter.html)}
            </article>
            <details>
              <summary>{said.plain}</summary>
              <pre class="mail">{letter.plain}</pre>
            </details>
          </div>
          <div class="beside">
            {may && state === 'undelivered' && <Settle language={language} />}
            {may && state === 'skipped' && <SendAfterAll language={language} />}
            <About language={language} message={message} />
          </div>
        </div>
      )}
    </>
  );
  return { title: words.title, heading: letter.subject || words.names[message.name], content };
}
