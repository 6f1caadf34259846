import type { Participant } from '../../../db/people/read.ts';
import type { Form } from '../../../domain/forms/definition.ts';
import { answeredQuestions } from '../../../domain/forms/questions.ts';
import type { NewMessage } from '../../../domain/messages/message.ts';
import type { Language } from '../../../domain/words/language.ts';
import { say } from '../../../domain/words/words.ts';
import { raw } from '../../markup/markup.ts';
import { Fault, Notice } from '../../private/notice.tsx';
import { Select } from '../../private/select.tsx';
import { consoleAddress } from '../address.ts';
import type { ListedForm } from '../forms.ts';
import type { Screen } from '../page.tsx';
import type { SayProgramme } from '../people/columns.tsx';
import { writePick } from '../people/selection.ts';
import { participationWords } from '../people/standings.ts';
import { askWords } from './words.ts';

interface Props {
  readonly language: Language;
  readonly people: readonly Participant[];
  readonly sayProgramme: SayProgramme;
  /** Those that may be chosen. */
  readonly forms: readonly ListedForm[];
  /** The one that was. */
  readonly form: Form | undefined;
  /** What the first of them receives. */
  readonly letter?: NewMessage | undefined;
  readonly fault?: string | undefined;
}

/** Whether some answers to a form are only counted: nobody may know who gave them, nor whether. */
export const isOnlyCounted = (form: Form): boolean =>
  answeredQuestions(form).some(({ seen_by }) => seen_by === 'totals');

const People = ({ language, people, sayProgramme }: Props) => {
  const { roles } = participationWords(language);
  return (
    <ul class="goes">
      {people.map(({ person, name, email, programme, role }) => (
        <li>
          <a href={consoleAddress(language, `people/${person}/`)}>{name || email}</a>
          {` · ${sayProgramme(programme)} · ${roles[role]}`}
        </li>
      ))}
    </ul>
  );
};

/** What is sent, read before it is. */
const Preview = ({ language, form, letter }: Props) => {
  const words = askWords(language);
  return (
    <>
      <p>{words.known}</p>
      {form && isOnlyCounted(form) && <p class="flag">{words.onlyCounted}</p>}
      {letter && (
        <section>
          <h2>{words.preview}</h2>
          <article class="mail" lang={letter.language === language ? undefined : letter.language}>
            <p>
              <strong>{letter.subject}</strong>
            </p>
            {raw(letter.html.replaceAll(/href="[^"]*"/g, ''))}
          </article>
        </section>
      )}
    </>
  );
};

/** Whom a form is sent to, which one, and what they receive. */
export function askScreen(props: Props): Screen {
  const { language, people, forms, form, fault } = props;
  const words = askWords(language);
  const back = consoleAddress(language, 'people/');
  const content = (
    <form method="post" action={consoleAddress(language, 'questionnaires/')} class="erasure">
      {people.map(({ id, standing }) => (
        <input type="hidden" name="pick" value={writePick({ id, was: standing })} />
      ))}
      {fault && <Fault id="ask-error">{fault}</Fault>}
      {people.length > 0 && <p>{words.to(people.length)}</p>}
      <People {...props} />
      {form ? (
        <>
          <input type="hidden" name="form" value={form.id} />
          <input type="hidden" name="sure" value="yes" />
          <h2>{say(form.title, language)}</h2>
          <Preview {...props} />
        </>
      ) : (
        people.length > 0 && (
          <Select
            name="form"
            label={words.which}
            chosen={undefined}
            options={[
              ['', words.choose] as const,
              ...forms.map(({ id, title }) => [id, say(title, language)] as const),
            ]}
          />
        )
      )}
      <p class="go">
        {people.length > 0 && (
          <button type="submit">{form ? words.send(people.length) : words.goOn}</button>
        )}{' '}
        <a href={back}>{words.back}</a>
      </p>
    </form>
  );
  return { title: words.title, heading: words.heading, content };
}

/** How many were asked; without a number, where one begins. */
export function sentScreen(language: Language, n: number | undefined): Screen {
  const words = askWords(language);
  const content = (
    <>
      {n === undefined ? <p>{words.nobody}</p> : <Notice>{words.sent(n)}</Notice>}
      {n !== undefined && n > 0 && (
        <p>
          <a href={consoleAddress(language, 'ahead/')}>{words.hold}</a>
        </p>
      )}
      <p>
        <a href={consoleAddress(language, 'people/')}>{words.people}</a>
      </p>
    </>
  );
  return { title: words.title, heading: words.heading, content };
}
