import { dayOf, sayWeekday } from '../../../domain/words/day.ts';
import type { Language } from '../../../domain/words/language.ts';
import { sayMoment } from '../../../domain/words/moment.ts';
import type { KnownPerson } from '../../actions/people/known-person.ts';
import { Table } from '../../private/table.tsx';
import { consoleAddress } from '../address.ts';
import { announcementWords } from '../announcements/words.ts';
import { messagesWords } from '../messages/words.ts';
import { personWords } from './person-words.ts';

interface Props {
  readonly language: Language;
  readonly person: KnownPerson;
  /** Whether who looks may take links back. */
  readonly allowed: boolean;
}

/** What was written to a person, each with its state and the way to it. */
const Messages = ({ language, person }: Props) => {
  const words = messagesWords(language);
  return (
    <Table
      class="list"
      columns={[
        {
          label: words.subject,
          cell: ({ key, subject }) => (
            <a href={consoleAddress(language, `messages/${key}/`)}>{subject}</a>
          ),
        },
        { label: words.state, cell: ({ state }) => words.states[state] },
        { label: words.stored, cell: ({ storedAt }) => sayMoment(storedAt, language) },
      ]}
      rows={person.messages}
    />
  );
};

/** The links of a person that are good, and the button that takes them back. */
const Links = ({ language, person, allowed }: Props) => {
  const words = personWords(language);
  return (
    <>
      <ul>
        {person.links.map(({ purpose, expiresAt }) => (
          <li>{words.links[purpose](sayWeekday(dayOf(expiresAt), language))}</li>
        ))}
      </ul>
      {allowed && (
        <>
          <p class="hint">{words.revokeHint}</p>
          <form method="post" action={consoleAddress(language, `people/${person.id}/`)}>
            <button type="submit" name="revoke" value="all" class="quiet">
              {words.revoke}
            </button>
          </form>
        </>
      )}
    </>
  );
};

/** How a person was reached: what was written to them, and which of their private links are good. */
export const Reached = (props: Props) => {
  const { language, person } = props;
  const words = personWords(language);
  return (
    <>
      {props.allowed && (
        <p>
          <a href={consoleAddress(language, 'new-announcement/', { person: person.id })}>
            {announcementWords(language).writeTo}
          </a>
        </p>
      )}
      {person.messages.length > 0 && (
        <section>
          <h2>{words.messages}</h2>
          <Messages {...props} />
        </section>
      )}
      {person.links.length > 0 && (
        <section>
          <h2>{words.openLinks}</h2>
          <Links {...props} />
        </section>
      )}
    </>
  );
};
