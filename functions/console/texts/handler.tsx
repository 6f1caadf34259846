import type { Handler } from 'hono';
import type { Template } from '../../../domain/messages/template.ts';
import { type TextName, textNames } from '../../../domain/messages/texts.ts';
import type { Language } from '../../../domain/words/language.ts';
import { siteIndex } from '../../http/site-index.ts';
import { lettersIn } from '../../mail/letters.ts';
import { raw } from '../../markup/markup.ts';
import { Filters } from '../../private/filters.tsx';
import { Select } from '../../private/select.tsx';
import { consoleAddress } from '../address.ts';
import type { ConsoleEnv } from '../guard/person.ts';
import { messagesWords } from '../messages/words.ts';
import { consolePage, type Screen } from '../page.tsx';
import { consoleWords } from '../words.ts';
import { sampleOf, textFile, textsInOrder } from './samples.ts';
import { textsWords } from './words.ts';

interface Props {
  readonly language: Language;
  readonly name: TextName;
  /** The language of the text, of those that the site has. */
  readonly of: Language;
  readonly languages: readonly Language[];
  /** The text with its places filled; nothing where it is not written. */
  readonly letter: Template | undefined;
}

const Letter = ({ language, name, of, letter }: Props) => {
  const words = textsWords(language);
  const file = textFile(name, { language: of });
  if (!letter) return <p class="empty">{words.unwritten(file)}</p>;
  const lang = of === language ? undefined : of;
  return (
    <>
      <dl class="facts">
        <div>
          <dt>{words.subject}</dt>
          <dd lang={lang}>{letter.subject}</dd>
        </div>
        <div>
          <dt>{words.file}</dt>
          <dd>
            <span class="as-is" translate="no">
              {file}
            </span>
          </dd>
        </div>
      </dl>
      <article class="mail" lang={lang}>
        {raw(letter.html)}
      </article>
      <details>
        <summary>{words.plain}</summary>
        <pre class="mail" lang={lang}>
          {letter.plain}
        </pre>
      </details>
    </>
  );
};

function textsScreen(props: Props): Screen {
  const { language, name, of, languages } = props;
  const words = textsWords(language);
  const { names } = messagesWords(language);
  const options = textsInOrder(language).map((one) => [one, names[one]] as const);
  const content = (
    <>
      <p class="lead">{words.lead}</p>
      <Filters submit={words.show}>
        <Select name="text" label={words.which} chosen={name} options={options} />
        {languages.length > 1 && (
          <Select
            name="in"
            label={words.language}
            chosen={of}
            options={languages.map((one) => [one, consoleWords(language).languages[one]])}
          />
        )}
      </Filters>
      <Letter {...props} />
      <p>
        <a href={consoleAddress(language, 'messages/')}>{words.back}</a>
      </p>
    </>
  );
  return { title: words.title, heading: words.heading, content };
}

/** One of the texts of mails with examples in its places: whoever edits it sees what will be read before anybody reads it. */
export const textsOfMails: Handler<ConsoleEnv> = async (context) => {
  const { env } = context;
  const { language } = context.var;
  const { languages, programmes } = await siteIndex(env);
  const name = textNames.find((one) => one === context.req.query('text')) ?? 'receipt';
  const wished = languages.find((one) => one === context.req.query('in')) ?? language;
  const of = languages.includes(wished) ? wished : (languages[0] ?? wished);
  const letters = await lettersIn(env, of);
  const letter = letters && sampleOf(letters, name, programmes, Date.now());
  return consolePage(context, textsScreen({ language, name, of, languages, letter }));
};
